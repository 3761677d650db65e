"""Bodies of a megabyte, made to keep a careless reader busy; a program that sends them to a door.

python -m tests.client.gateway.hostile DOOR prints one line for each body: its name and what came.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable
from typing import Any

import httpx
from threedcart import Store, gateway
from threedcart.errors import ThreeDCartError

from tests.client.gateway.messages import KEY
from tests.keys import KEYS

SIZE = 1_000_000


def _filled(start: bytes, unit: bytes, end: bytes = b"") -> bytes:
    return start + unit * ((SIZE - len(start) - len(end)) // len(unit)) + end


def _members(names: int, repeated: int) -> bytes:
    """An object of many members, the last of which repeat the first."""
    listed = [b'"%d":0' % n for n in (*range(names), *range(repeated))]
    return b"{" + b",".join(listed) + b"}"


JSON_BODIES: dict[str, bytes] = {
    "escaped quotes, never closed": _filled(b'{"a":"', b'\\"'),
    "escaped quotes, a backslash last": _filled(b'{"a":"', b'\\"', b"\\"),
    "backslashes": _filled(b'{"a":"', b"\\\\"),
    "strings that never close": _filled(b"[", b'"x\n'),
    "quotation marks": _filled(b"", b'"'),
    "one member repeated": _members(90_000, 1),
    "every member repeated": _members(45_000, 45_000),
    "surrogate pairs": _filled(b'{"a":"', b"\\ud83d\\ude00", b'"}'),
    "surrogate pairs and a half": _filled(b'{"a":"', b"\\ud83d\\ude00", b'\\ud83d"}'),
    "arrays in arrays": _filled(b"", b"["),
    "objects in objects": _filled(b"", b'{"a":'),
    "many arrays": _filled(b'{"a":[', b"[],", b"[]]}"),
    "a long integer": _filled(b'{"orderid":', b"9", b"}"),
    "a long fraction": _filled(b'{"orderid":0.', b"0", b"1}"),
    "a long exponent": _filled(b'{"orderid":1e', b"9", b"}"),
    "blanks": _filled(b'{"a":', b" ", b"}"),
}
QUERIES: dict[str, bytes] = {
    "fields": _filled(b"rk=1", b"&a=1"),
    "percent signs": _filled(b"rk=", b"%"),
    "escapes": _filled(b"rk=", b"%E2%82%AC"),
    "plus signs": _filled(b"rk=", b"+"),
}


def verify(body: bytes) -> object:
    return gateway.verify("CheckoutRequest", body, KEY)


def load(body: bytes) -> object:
    return gateway.load_unverified("CheckoutRequest", body)


def query(body: bytes) -> object:
    return gateway.load_unverified("ReturnUrlKey", body)


def app(body: bytes) -> object:
    """The status that the checkout address answers."""
    state = gateway.MemoryState()
    sent: list[Any] = []

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": body}

    async def send(event: Any) -> None:
        sent.append(event)

    scope = {"type": "http", "method": "POST", "path": "/checkout"}
    asyncio.run(gateway.GatewayApp(private_key=KEY, state=state)(scope, receive, send))
    state.close()
    return sent[0]["status"]


def strict(body: bytes) -> object:
    """What a client in strict mode makes of the body as a store's answer."""
    transport = httpx.MockTransport(lambda _: httpx.Response(200, content=body))
    with Store(**KEYS, strict=True, transport=transport, retries=0, deadline=None) as store:
        return store.orders.get(1)


DOORS: dict[str, tuple[Callable[[bytes], object], dict[str, bytes]]] = {
    "verify": (verify, JSON_BODIES),
    "load": (load, JSON_BODIES),
    "app": (app, JSON_BODIES),
    "query": (query, QUERIES),
    "strict": (strict, {name: JSON_BODIES[name] for name in JSON_BODIES if "repeated" in name}),
}


def main(door: str) -> None:
    """Send each body to a door."""
    send, bodies = DOORS[door]
    for name, body in bodies.items():
        try:
            came: object = send(body)
        except ThreeDCartError as error:
            came = type(error)
        print(f"{name}: {came if type(came) is int else getattr(came, '__name__', 'read')}")


if __name__ == "__main__":
    main(sys.argv[1])
