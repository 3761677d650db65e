"""Send a gateway's word to a store, and work out where the shopper goes after it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from typing import TYPE_CHECKING, Any, TypedDict
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from ..api_spec import ApiSpec, ExternalEndpoint
from ..client.async_core import AsyncCore
from ..config import build_config
from ..errors import (
    AmbiguousOutcomeError,
    ConfigurationError,
    MalformedMessageError,
    ThreeDCartError,
)
from ..operation import Operation
from .strict_json import MAX_BYTES

if TYPE_CHECKING:
    from ..hooks import ErrorInfo, RequestInfo, ResponseInfo
    from ..options import Timing
    from ..transport.http import httpx
    from ..transport.retry import Retries

_USUAL = {"timeout": 15.0, "deadline": 30.0, "retries": 4, "max_response_bytes": MAX_BYTES}
"""A shopper is waiting; a store that cannot be connected to is tried for some ten seconds."""
_REMEDY = "The store may have taken it in: complete the payment again, which is safe to repeat."


class NoticeSettings(TypedDict, total=False):
    """How a gateway reaches the stores; each means what it means for an `AsyncStore`."""

    http_client: httpx.AsyncClient | None
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


class Notices:
    """Reaches the stores, each message over a connection of its own: there are many stores."""

    def __init__(self, facts: ApiSpec, keys: Sequence[str], settings: NoticeSettings) -> None:
        self._facts = facts
        self._keys = tuple(keys)
        self._settings: dict[str, Any] = {**_USUAL, **settings}
        self._core("https://store.invalid", "check")  # a wrong setting is told now, not in a sale

    async def send(self, name: str, url: str, body: bytes) -> bytes:
        """The store's answer to a message; sent again only where it surely was not taken in.

        Raises:
            AmbiguousOutcomeError: the store may have taken it in.
            ThreeDCartError: it surely did not.
        """
        if urlsplit(url).scheme not in ("http", "https"):
            raise ConfigurationError("The store gave no http address to notify; nothing was sent.")
        core, operation = self._core(url, name)
        try:
            answer = await core.exchange(operation, content=body)
        finally:
            await core.aclose()
        return answer.content

    def _core(self, url: str, name: str) -> tuple[AsyncCore, Operation]:
        facts = ExternalEndpoint(self._facts, url)
        core = AsyncCore(build_config(facts, {}, {}, self._settings, hidden=self._keys))
        return core, Operation(name, "POST", facts.path, once=True, remedy=_REMEDY)


def surely_not_taken_in(error: ThreeDCartError) -> bool:
    """Whether the store cannot have acted on a message that failed with this error."""
    return not isinstance(error, AmbiguousOutcomeError | MalformedMessageError)


def with_error(url: str, code: str) -> str:
    """The address with the value of its `error` parameter replaced by a code."""
    parts = urlsplit(url)
    fields = parse_qsl(parts.query, keep_blank_values=True)
    if any(name == "error" for name, _ in fields):
        fields = [(name, code if name == "error" else value) for name, value in fields]
    else:
        fields.append(("error", code))
    return urlunsplit(parts._replace(query=urlencode(fields)))
