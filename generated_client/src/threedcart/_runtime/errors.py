"""Every way a call can fail.

    ApiError
    +-- ConfigurationError (ValueError)         an argument or environment variable is wrong
    |   +-- ArgumentTypeError (TypeError)       an argument of the wrong type, such as another row
    +-- ClosedError (RuntimeError)              the store object was closed
    +-- StatusError                             the answer was not a success; .status, .rows, .body
    |   +-- BadRequestError                     400
    |   +-- AuthenticationError                 401
    |   +-- PermissionDeniedError               403
    |   +-- NotFoundError (LookupError)         404
    |   +-- ConflictError                       409
    |   +-- UnsupportedMediaTypeError           415
    |   +-- RateLimitError                      429; .retry_after
    |   +-- RedirectError                       3xx, which is never followed
    |   +-- ServerError                         5xx, 520 and its like included
    |       +-- AmbiguousServerError            also an AmbiguousOutcomeError: a create answered 5xx
    +-- TransportError (ConnectionError)        no answer, or only a part of one
    |   +-- RequestTimeoutError (TimeoutError)  the network was silent for `timeout` seconds
    +-- DeadlineExceeded (TimeoutError)         the whole call took `deadline` seconds
    +-- PacingError                             no turn within `max_wait`, or a pacer that failed
    +-- MalformedResponseError (ValueError)     an answer that cannot be read; .body
    |   +-- ResponseTooLargeError               longer than `max_response_bytes`
    |   +-- AmbiguousAnswerError                also an AmbiguousOutcomeError: a create's answer
    +-- AmbiguousOutcomeError                   a create that may or may not have happened; .cause
    +-- DriftError (ValueError)                 strict: the answer departs from the spec; .drifts
    +-- BatchError                              rows of a batch were refused; .result
    +-- OAuthError                              the authorization was refused; .code
    +-- SignatureError (ValueError)             a gateway message is not signed by the private key
    +-- MalformedMessageError (ValueError)      a gateway message cannot be read

A status is an int, whatever its value. No error holds a secret, chains a library's exception
(whose request would hold the keys), or fails to pickle.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .results import BatchResult, WriteResult

__all__ = [
    "AmbiguousAnswerError",
    "AmbiguousOutcomeError",
    "AmbiguousServerError",
    "ArgumentTypeError",
    "AuthenticationError",
    "BadRequestError",
    "BatchError",
    "ClosedError",
    "ConfigurationError",
    "ConflictError",
    "DeadlineExceeded",
    "DriftError",
    "MalformedMessageError",
    "MalformedResponseError",
    "NotFoundError",
    "OAuthError",
    "PacingError",
    "PermissionDeniedError",
    "RateLimitError",
    "RedirectError",
    "RequestTimeoutError",
    "ResponseTooLargeError",
    "ServerError",
    "SignatureError",
    "StatusError",
    "ApiError",
    "TransportError",
    "UnsupportedMediaTypeError",
    "status_error_class",
]


class ApiError(Exception):
    """The base of them all; `str(error)` says what happened and what to do next."""

    method: str | None = None
    """HTTP method of the call."""
    path: str | None = None
    """Path of the call below the base address, without its query."""
    operation: str | None = None
    """The operation's id in the document."""
    attempts: int = 0
    """How often the request was sent, or tried to."""
    completed: BatchResult | None = None
    """Of a batch that broke off: the results of the items that were answered before it did."""
    next_row: int | None = None
    """Of a list that broke off: the number of the row to go on from, as `offset`."""

    def __init__(self, message: str, *, status: int | None = None, **facts: Any) -> None:
        super().__init__(message)
        self._status = status
        self.__dict__.update({name: fact for name, fact in facts.items() if fact is not None})

    @property
    def status(self) -> int | None:
        """HTTP status of the last answer; None where there was none."""
        return self._status

    def __str__(self) -> str:
        return str(self.args[0]) if self.args else ""

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, (type(self), self.args, self.__dict__)


def _rebuild(cls: type[ApiError], args: tuple[object, ...], facts: Mapping[str, Any]) -> ApiError:
    error = cls.__new__(cls)
    error.args = args
    error.__dict__.update(facts)
    return error


class ConfigurationError(ApiError, ValueError):
    """An argument or environment variable is missing or wrong; nothing was sent."""


class ArgumentTypeError(ConfigurationError, TypeError):
    """An argument is of the wrong type, such as another resource's row; nothing was sent."""


class ClosedError(ApiError, RuntimeError):
    """The store object was closed before the call, or while it was under way."""


class StatusError(ApiError):
    """The answer's status is not a success."""

    @property
    def status(self) -> int:
        """HTTP status of the answer: any int, 520 included."""
        return self._status or 0

    rows: tuple[WriteResult, ...] = ()
    """The result rows of the answer, where it holds such rows."""
    body: str = ""
    """The answer's text, without secrets."""
    headers: Mapping[str, str] = {}
    """The answer's headers, in lower case, without secrets."""
    retry_after: float | None = None
    """Seconds the server asked to wait, where it did."""


class BadRequestError(StatusError):
    """400: a field of the request is wrong; `rows` may name it."""


class AuthenticationError(StatusError):
    """401: the keys do not fit together, or their scope lacks this right."""


class PermissionDeniedError(StatusError):
    """403."""


class NotFoundError(StatusError, LookupError):
    """404: there is no such row."""


class ConflictError(StatusError):
    """409."""


class UnsupportedMediaTypeError(StatusError):
    """415."""


class RateLimitError(StatusError):
    """429: too many requests, and the retries are used up."""


class RedirectError(StatusError):
    """3xx: redirects are refused, since following one would hand the keys to another address."""


class ServerError(StatusError):
    """5xx."""


class TransportError(ApiError, ConnectionError):
    """No connection, or one that broke before the answer was complete."""


class RequestTimeoutError(TransportError, TimeoutError):
    """The network was silent for longer than `timeout`."""


class DeadlineExceeded(ApiError, TimeoutError):
    """The call, its waits and retries included, did not end within `deadline`."""


class PacingError(ApiError):
    """The call got no turn: it would have waited longer than `max_wait`, or the pacer failed.

    Nothing was sent.
    """


class MalformedResponseError(ApiError, ValueError):
    """The answer cannot be read: not JSON, cut short, or of a shape that holds no rows."""

    body: str = ""
    """The beginning of the answer's text, without secrets."""


class ResponseTooLargeError(MalformedResponseError):
    """The answer is longer than `max_response_bytes`; reading it was broken off."""


class AmbiguousOutcomeError(ApiError):
    """A create went out and no clear answer came back: it may or may not have happened.

    It was not sent again. Look for the row first; send again only when it is not there.
    """

    cause: ApiError | None = None
    """What went wrong."""


class AmbiguousServerError(ServerError, AmbiguousOutcomeError):
    """A create was answered 5xx: the server failed, perhaps after it had written the row."""


class AmbiguousAnswerError(MalformedResponseError, AmbiguousOutcomeError):
    """A create was answered, but the answer cannot be read: the row's id is not known."""

    result: WriteResult | None = None
    """What the store said it did, where the answer says so much."""


class DriftError(ApiError, ValueError):
    """Strict mode: the answer departs from the document, in each of the places listed."""

    drifts: tuple[Any, ...] = ()
    """Every departure: `.pointer` is its place in the answer, `.message` what is wrong there."""


class BatchError(ApiError):
    """Some rows of a batch were refused; `result` tells which, and which were written."""

    result: BatchResult
    """One result for each row of the batch."""

    def __init__(self, result: BatchResult, **facts: Any) -> None:
        lines = "; ".join(
            f"item {n}: {row.message.removesuffix('.') or row.status}"
            for n, row in result.failed[:5]
        )
        unclear = ", ".join(str(n) for n, _ in result.ambiguous[:5])
        super().__init__(
            f"{len(result.failed)} of {len(result)} items were refused ({lines or 'none'}). "
            + (
                f"{len(result.ambiguous)} may or may not have been written (items {unclear}): look"
                " for them before sending them again. "
                if unclear
                else ""
            )
            + "The others are written; correct these and send them again.",
            result=result,
            **facts,
        )


class OAuthError(ApiError):
    """The authorization was refused, or its answer cannot be trusted."""

    code: str = ""
    """The error code the server gave."""


class SignatureError(ApiError, ValueError):
    """A gateway message was not signed with the private key, or was altered after it was."""


class MalformedMessageError(ApiError, ValueError):
    """A gateway message cannot be read as what it should be."""


_CLASS_OF: dict[int, type[StatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    415: UnsupportedMediaTypeError,
    429: RateLimitError,
}


def status_error_class(status: int) -> type[StatusError]:
    """The class for an HTTP status, which may be one that no registry knows."""
    if found := _CLASS_OF.get(status):
        return found
    if 300 <= status < 400:
        return RedirectError
    return ServerError if status >= 500 else StatusError


def listed(names: Iterable[str]) -> str:
    """`a`, `a and b`, `a, b and c`: names as a sentence wants them."""
    *head, last = names
    return f"{', '.join(head)} and {last}" if head else last
