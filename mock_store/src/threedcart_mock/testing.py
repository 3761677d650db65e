"""A mock store for tests: started as a process of its own, steered through its control plane."""

from __future__ import annotations

import contextlib
import subprocess
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import httpx

from . import jsontext

if TYPE_CHECKING:
    import threedcart

#: How long a store may take to stop, in seconds.
PATIENCE = 10.0


class MockStore:
    """A running mock store.

    `url` is where it answers; `keys` are the arguments a `threedcart.Store` wants, none for a
    document of somebody else's.
    """

    def __init__(self, url: str, keys: dict[str, str], plane: httpx.Client) -> None:
        self.url = url
        self.keys = keys
        self._plane = plane

    def __repr__(self) -> str:
        return f"MockStore({self.url!r})"

    def client(self, **settings: Any) -> threedcart.Store:
        """A client of this store, unpaced; `settings` go to `threedcart.Store`."""
        import threedcart

        return threedcart.Store(**{**self._arguments, **settings})

    def async_client(self, **settings: Any) -> threedcart.AsyncStore:
        """The same, for asyncio."""
        import threedcart

        return threedcart.AsyncStore(**{**self._arguments, **settings})

    @property
    def _arguments(self) -> dict[str, Any]:
        return {**self.keys, "base_url": self.url, "rate": None}

    def reset(self, seed: str = "empty", number: int = 1, **behaviour: Any) -> None:
        """Start again with the rows of a seed: `empty`, `demo` or the path of a seed file.

        `behaviour` is what `behaviour()` takes.
        """
        from .problems import StartError
        from .seedfile import DEMO, EMPTY, read_seed

        try:
            # The store opens no file for the asking: what stands in it is sent.
            what = seed if seed in (DEMO, EMPTY) else read_seed(seed)
        except StartError as error:
            raise ValueError(str(error)) from None
        self._send("POST", "reset", {"seed": what, "number": number})
        self.behaviour(**behaviour)

    def behaviour(self, **settings: int | bool) -> dict[str, Any]:
        """What stores differ in; how it is set now.

        That is paging_end, refuse_status_changes and strict_references.
        """
        shown: dict[str, Any] = self._send("PUT", "behaviour", settings)
        return shown

    def seed(self, rows: dict[str, Any]) -> dict[str, int]:
        """Put rows in, by resource name, beside those that are there; how many were added."""
        added: dict[str, int] = self._send("POST", "seed", rows)["added"]
        return added

    def faults(self, *orders: dict[str, Any]) -> list[dict[str, Any]]:
        """Order faults; the orders that stand now.

        An order is `{"when": {"operation": "createOrder"}, "do": {"status": 503}}`; what else may
        stand in it is told with the control plane.
        """
        standing: list[dict[str, Any]] = self._send("POST", "faults", list(orders))
        return standing

    def clear_faults(self) -> None:
        """Take back all faults that were ordered."""
        self._send("DELETE", "faults")

    def journal(self, operation: str = "", limit: int = 100) -> list[dict[str, Any]]:
        """The newest exchanges first, of one operationId or all."""
        path = f"journal?limit={limit}&operation={operation}"
        exchanges: list[dict[str, Any]] = self._send("GET", path)
        return exchanges

    def clock(self, now: str | None = None, shift: float | None = None) -> str:
        """Stop the store's clock at `now`, or move it by `shift` seconds; what it shows then."""
        wanted = {"now": now, "shift": shift}
        given = {name: value for name, value in wanted.items() if value is not None}
        shown: str = self._send("PUT" if given else "GET", "clock", given or None)["now"]
        return shown

    def outbox(self) -> list[dict[str, Any]]:
        """The mails the store would have sent, oldest first."""
        mails: list[dict[str, Any]] = self._send("GET", "outbox")
        return mails

    def deliveries(self, patience: float = 0) -> list[dict[str, Any]]:
        """The requests that webhooks were sent by, oldest first, and what became of each.

        Waits until nothing is under way, `patience` seconds at most.
        """
        posted: list[dict[str, Any]] = self._send("GET", f"deliveries?patience={patience}")
        return posted

    def scope(self, rights: dict[str, str]) -> None:
        """What the application may do: none, read or write, by resource name or "*"."""
        self._send("PUT", "scope", rights)

    def gateway(self, **settings: str) -> None:
        """Sign up with a payment gateway: checkout_url, refund_url, username, password."""
        self._send("PUT", "gateway", settings)

    def shipping(self, **settings: str | float) -> None:
        """Sign up with a custom shipping service: rates_url, username, password, patience."""
        self._send("PUT", "shipping", settings)

    def webhooks(self, **settings: bool | float) -> None:
        """How webhooks are delivered: probe, repeats, wait (in seconds; 0 at the start)."""
        self._send("PUT", "webhooks", settings)

    def test_webhook(self, number: int) -> dict[str, Any]:
        """Have the store post what the merchant's Test button sends; what became of it."""
        told: dict[str, Any] = self._send("POST", f"webhooks/{number}/test")
        return told

    def consent(self, *, auto: bool) -> None:
        """Whether the merchant agrees to every application, as at the start, or a page asks."""
        self._send("PUT", "consent", {"auto": auto})

    def _send(self, method: str, path: str, body: Any = None) -> Any:
        headers = {"Content-Type": "application/json"}
        sent = None if body is None else jsontext.encode(body)  # with the digits of numbers
        answer = self._plane.request(method, f"/__mock__/{path}", content=sent, headers=headers)
        if answer.status_code != 200:
            raise ValueError(answer.json()["error"])
        return answer.json()


@contextlib.contextmanager
def mock_store(*options: str) -> Iterator[MockStore]:
    """A mock store of one's own, stopped at the end; `options` are those of `serve`."""
    command = [sys.executable, "-m", __package__, "serve", "--port", "0", "--seed", "empty"]
    process = subprocess.Popen(
        [*command, "--control", "--no-pace", "--auto-consent", "--webhook-wait", "0", *options],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )
    try:
        said = _first_words(process)
        with httpx.Client(base_url=said["ready"], timeout=60, trust_env=False) as plane:
            names = {name: name.replace("_", "-") for name in _ARGUMENTS}
            keys = {name: said[word] for name, word in names.items() if word in said}
            yield MockStore(said["ready"], keys, plane)
    finally:
        process.terminate()
        try:
            process.communicate(timeout=PATIENCE)
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()


_ARGUMENTS = ("secure_url", "private_key", "token")


def _first_words(process: subprocess.Popen[str]) -> dict[str, str]:
    """What the store prints until it is ready; RuntimeError with its reason when it is not."""
    assert process.stdout is not None
    assert process.stderr is not None
    said: dict[str, str] = {}
    for line in process.stdout:
        name, _, value = line.strip().partition(" ")
        said[name] = value
        if name == "ready":
            return said
    raise RuntimeError(process.stderr.read().strip() or "The mock store did not start.")
