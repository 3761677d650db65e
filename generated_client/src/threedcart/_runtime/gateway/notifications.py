"""Send a notification to a store and read its answer; work out where the shopper goes after it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypedDict, cast
from urllib.parse import quote_plus, urlsplit, urlunsplit

from ..api_spec import ApiSpec, ExternalEndpoint
from ..client.async_core import AsyncCore
from ..client.config import build_config
from ..codec.duplicates import repeated_members
from ..errors import AmbiguousOutcomeError, ApiError, MalformedMessageError
from ..operation import Operation
from .strict_json import MAX_BYTES

if TYPE_CHECKING:
    import ssl

    from ..call import RawResponse
    from ..hooks import ErrorInfo, RequestInfo, ResponseInfo
    from ..transport.config import Timing
    from ..transport.http import httpx
    from ..transport.retry import Retries

_DEFAULTS = {"timeout": 15.0, "deadline": 30.0, "retries": 4, "max_response_bytes": MAX_BYTES}
"""A shopper is waiting; a store that cannot be connected to is tried for some ten seconds."""
_REMEDY = "The store may have taken it in: complete the payment again, which is safe to repeat."
_PROCESSED = {1: True, "1": True, 0: False, "0": False}


class NotificationSettings(TypedDict, total=False):
    """How a gateway reaches the stores; each means what it means for an `AsyncStore`."""

    http_client: httpx.AsyncClient | None
    proxy: str | httpx.URL | httpx.Proxy | None
    verify: bool | str | ssl.SSLContext
    timeout: float | None
    """Seconds a store may be silent; 15 unless given."""
    deadline: float | None
    """Seconds a store has for its answer, attempts and waits included; 30 unless given."""
    retries: int | Retries
    """How often to try again where the store surely did not get the message; 4 unless given."""
    on_request: Callable[[RequestInfo], Awaitable[None] | None] | None
    on_response: Callable[[ResponseInfo], Awaitable[None] | None] | None
    on_error: Callable[[ErrorInfo], Awaitable[None] | None] | None
    sleep: Callable[[float], Awaitable[None]]
    timing: Timing


class NotificationClient:
    """Reaches the stores, each message over a connection of its own: there are many stores."""

    def __init__(self, facts: ApiSpec, keys: Sequence[str], settings: NotificationSettings) -> None:
        self._facts = facts
        self._keys = tuple(keys)
        self._settings: dict[str, Any] = {**_DEFAULTS, **settings}
        # Report a wrong setting when the app starts, not in the first sale.
        self._core("https://store.invalid", "check")

    async def send(self, name: str, url: str, body: bytes) -> tuple[bool, Mapping[str, Any]]:
        """Send a message; return whether the store took the payment in, and its whole answer.

        It is sent again only where it was surely not taken in.

        Raises:
            AmbiguousOutcomeError: the store may have taken it in.
            MalformedMessageError: the answer does not say whether it did.
            ApiError: it surely did not.
        """
        core, operation = self._core(url, name)
        try:
            answer = await core.request_raw(operation, content=body)
        finally:
            await core.aclose()
        return _read(answer)

    def _core(self, url: str, name: str) -> tuple[AsyncCore, Operation]:
        facts = ExternalEndpoint(self._facts, url)
        core = AsyncCore(build_config(facts, {}, {}, self._settings, hidden=self._keys))
        return core, Operation(name, "POST", facts.path, once=True, remedy=_REMEDY)


def _read(answer: RawResponse) -> tuple[bool, Mapping[str, Any]]:
    """Read the answer like any other of the client: it is not signed, so its bytes prove nothing.

    What it says of the payment has to be clear all the same.
    """
    try:
        reply = answer.json()
        repeated = repeated_members(answer.content, answer.charset)
    except ValueError:
        reply, repeated = None, []
    if isinstance(reply, dict) and "processed" not in repeated:
        members = cast("dict[str, Any]", reply)
        processed = members.get("processed")
        if type(processed) in (int, str, bool) and processed in _PROCESSED:
            return _PROCESSED[processed], members
    raise MalformedMessageError(
        "The store's answer does not say whether the payment was processed: complete the payment"
        " again, which is safe to repeat."
    )


def surely_not_taken_in(error: ApiError) -> bool:
    """Return whether the store cannot have acted on a message that failed with this error."""
    return not isinstance(error, AmbiguousOutcomeError | MalformedMessageError)


def with_error(url: str, code: str) -> str:
    """Return the address with the value of its `error` parameter replaced by a code."""
    parts = urlsplit(url)
    field = f"error={quote_plus(code)}"
    fields = parts.query.split("&") if parts.query else []
    names = [one.partition("=")[0] for one in fields]
    if "error" in names:
        fields = [
            field if name == "error" else one for name, one in zip(names, fields, strict=True)
        ]
    else:
        fields.append(field)
    return urlunsplit(parts._replace(query="&".join(fields)))
