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
    """The operation's id in the document."""
    method: str
    """The HTTP method."""
    url: str
    """The address, without secrets."""
    attempt: int
    """The number of the attempt, from 1 on."""
    headers: dict[str, str] = attrs.field(factory=dict[str, str], repr=False)
    """Headers to send beside the usual ones; empty until a hook fills it."""


@attrs.frozen
class ResponseInfo:
    """An answer that came, whatever its status; `elapsed` in seconds."""

    operation: str
    """The operation's id in the document."""
    method: str
    """The HTTP method."""
    url: str
    """The address, without secrets."""
    attempt: int
    """The number of the attempt, from 1 on."""
    status: int
    """The HTTP status."""
    elapsed: float
    """Seconds from sending to the last byte."""
    headers: Mapping[str, str] = attrs.field(factory=dict[str, str], repr=False)
    """The answer's headers, in lower case, without secrets."""


@attrs.frozen
class ErrorInfo:
    """A call that failed for good; `error` is about to be raised."""

    operation: str
    """The operation's id in the document."""
    method: str
    """The HTTP method."""
    url: str
    """The address, without secrets."""
    attempt: int
    """How often the request was sent, or tried to."""
    error: ApiError
    """What is about to be raised."""
