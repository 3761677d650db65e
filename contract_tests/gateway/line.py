"""Calls to the gateway's two addresses, each answer looked at for what no answer may do."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import httpx

from contract_tests.document import JSON, Operation
from contract_tests.results import Exchange
from contract_tests.wire import as_exchange

LONGEST = 1 << 20
"""Bytes of an answer that are read; a message has a few hundred."""
AGENT = "3dcart Shopping Cart"
"""How the vendor's own client names itself (its sample gateway)."""


@dataclass(slots=True)
class Reply:
    """What a gateway answered; ``failure`` says why there was no answer."""

    op: Operation
    exchange: Exchange
    json: Any = None
    failure: str = ""
    is_cut_off: bool = False  # the connection broke, as some servers do with what is too large

    @property
    def accepted(self) -> bool:
        """Whether a store takes this for a yes: somewhere to send the shopper, or money back."""
        if not isinstance(self.json, dict):
            return False
        if self.op.exchange == "checkout":
            return bool(self.json.get("redirecturl")) and not self.json.get("errormessage")
        return str(self.json.get("approved")).lower() in ("1", "true")

    @property
    def rude(self) -> list[str]:
        """What no answer may do, whatever was sent."""
        if self.failure:
            return [self.failure]
        status = self.exchange.status
        if status >= 500 or 300 <= status < 400:
            return [f"answered with status {status}"]
        return []

    @property
    def reason(self) -> str:
        """What the gateway says of a refusal."""
        said = self.json if isinstance(self.json, dict) else {}
        words = [str(said.get(name) or "") for name in ("errorcode", "errormessage")]
        text = " ".join(filter(None, words))
        return f"status {self.exchange.status}" + (f", {text}" if text else "")


class Line:
    """Sends bodies to a gateway, paced, and gives up on an answer at the time limit.

    ``heard`` is called with every reply.
    """

    def __init__(self, urls: dict[str, str], time_limit: float, interval: float) -> None:
        self.urls = urls
        self.time_limit = time_limit
        self.heard: list[Callable[[Reply], None]] = []
        self._interval = interval
        self._next = 0.0
        self._lock = threading.Lock()
        self._client = httpx.Client(timeout=time_limit, trust_env=False, follow_redirects=False)

    def close(self) -> None:
        self._client.close()

    def send(
        self,
        op: Operation,
        body: str | bytes,
        *,
        method: str = "POST",
        media_type: str = JSON,
    ) -> Reply:
        """Send a body as it is; whatever happens, a Reply comes back."""
        headers = {"Content-Type": media_type, "Accept": JSON, "User-Agent": AGENT}
        content = body.encode() if isinstance(body, str) else body
        request = self._client.build_request(
            method, self.urls[op.exchange], content=content, headers=headers
        )
        self._pace()
        reply = self._asked(op, request)
        for hear in self.heard:
            hear(reply)
        return reply

    def _asked(self, op: Operation, request: httpx.Request) -> Reply:
        started = time.monotonic()
        try:
            response = self._client.send(request, stream=True)
            content, failure = self._read(response, started)
        except httpx.TimeoutException:
            response, content, failure = httpx.Response(0), b"", self._late()
        except httpx.HTTPError as error:
            response, content = httpx.Response(0), b""
            failure = f"the connection broke without an answer ({type(error).__name__})"
        whole = httpx.Response(
            response.status_code, headers=_plain(response.headers), content=content, request=request
        )
        exchange = as_exchange(op.id, whole, time.monotonic() - started)
        is_cut_off = bool(failure) and failure != self._late()
        return Reply(op, exchange, _loads(content), failure, is_cut_off)

    def _read(self, response: httpx.Response, started: float) -> tuple[bytes, str]:
        """The body, as long as it comes in time; a byte now and then is no answer."""
        content = b""
        try:
            for chunk in response.iter_bytes():
                content += chunk
                if len(content) > LONGEST:
                    return content, f"the answer is longer than {LONGEST} bytes"
                if time.monotonic() - started > self.time_limit:
                    return content, self._late()
        finally:
            response.close()
        return content, ""

    def _late(self) -> str:
        return f"no answer within {self.time_limit:g} s"

    def _pace(self) -> None:
        with self._lock:
            now = time.monotonic()
            pause = max(0.0, self._next - now)
            self._next = max(now, self._next) + self._interval
        time.sleep(pause)


def _plain(headers: httpx.Headers) -> list[tuple[str, str]]:
    """The headers without what the body, once read, no longer is."""
    gone = ("content-encoding", "transfer-encoding", "content-length")
    return [(n, v) for n, v in headers.multi_items() if n.lower() not in gone]


def _loads(content: bytes) -> Any:
    try:
        return json.loads(content)
    except (ValueError, RecursionError):
        return None
