"""What hooks and log records are told of a call: never a key."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from .errors import ApiError


@attrs.frozen
class RequestInfo:
    """A request about to be sent; called before each attempt.

    `headers` are sent beside the usual ones: put a trace id there.
    """

    operation: str
    method: str
    url: str
    attempt: int
    headers: dict[str, str] = attrs.field(factory=dict[str, str], repr=False)


@attrs.frozen
class ResponseInfo:
    """An answer that came, whatever its status; `elapsed` in seconds."""

    operation: str
    method: str
    url: str
    attempt: int
    status: int
    elapsed: float
    headers: Mapping[str, str] = attrs.field(factory=dict[str, str], repr=False)


@attrs.frozen
class ErrorInfo:
    """A call that failed for good; `error` is about to be raised."""

    operation: str
    method: str
    url: str
    attempt: int
    error: ApiError
