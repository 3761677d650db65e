"""Make the error for an answer or a fault; its text says what happened and what to do next."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..errors import (
    AmbiguousAnswerError,
    AmbiguousOutcomeError,
    AmbiguousServerError,
    ApiError,
    ClosedError,
    ConfigurationError,
    DeadlineExceeded,
    DriftError,
    MalformedResponseError,
    PacingError,
    RequestTimeoutError,
    ResponseTooLargeError,
    StatusError,
    TransportError,
    status_error_class,
)
from ..results import WriteResult
from ..transport.faults import Fault
from ..transport.retry import IDEMPOTENT, retry_after
from ..values import rows_in

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..call import Address, Call, RawResponse
    from ..redaction import Redactor
    from ..results import RowNames
from .responses import DecodeError

_LONGEST_BODY = 20_000
_LONGEST_QUOTE = 300
_MOST_MESSAGES = 3

_NEXT = {
    400: "Correct what it names and send it again.",
    401: "Check the keys, and that the app holds this right (read or write) in that store.",
    403: "Ask for the right to do this.",
    404: "Check the key, and whether the row was deleted.",
    407: "The proxy asks for a user name and password: put them into its address.",
    409: "Read the row again before changing it.",
    415: "Check the Content-Type if you set one.",
    429: "Wait, or lower `rate`: other programs draw on the same limit.",
}
_NEXT_REDIRECT = "Redirects are not followed, they would hand on the keys: check base_url."
_NEXT_SERVER = "The server failed; try again later."
_LOOK_FIRST = (
    "It may or may not have happened and was not sent again: look for the row, and send it again"
    " only when it is not there."
)

_LOOK_FOR_IT = (
    "The row was made, as far as the store tells: look for it by what you sent, and send it again"
    " only when it is not there."
)


class ErrorFactory:
    """Builds the errors of one store, without its secrets."""

    def __init__(
        self, redactor: Redactor, names: RowNames | None, address: Address, now: Callable[[], float]
    ) -> None:
        self._redactor = redactor
        self._names = names
        self._host = address.host
        self._prefix = len(address.path)
        self._now = now

    def of_status(self, call: Call, answer: RawResponse, status: int | None = None) -> StatusError:
        """Return the error for a status that is no success; `status` is that of a result row."""
        rows, said = self._rows_and_messages(answer)
        status = status or answer.status
        wait = retry_after(answer.headers.get("retry-after"), self._now)
        asked = f" It asks to wait {wait:.0f} s." if wait else ""
        quoted = f": {self._quote(said)}" if said else ""
        ambiguous = status >= 500 and call.operation.method not in IDEMPOTENT
        cls = AmbiguousServerError if ambiguous else status_error_class(status)
        return cls(
            f"{self._what(call)} was answered {status}{quoted}.{asked} {_next_step(call, status)}"
            f"{_see(call)}",
            **self._facts(call, status),
            rows=rows,
            body=self.body(answer),
            headers=self._redactor.headers(answer.headers),
            retry_after=wait,
        )

    def of_fault(self, call: Call, fault: Fault) -> ApiError:
        """Return the error for a request that got no complete answer."""
        error = self._plain(call, fault)
        if not fault.sent or call.operation.method in IDEMPOTENT or fault.kind == "closed":
            return error
        if isinstance(error, MalformedResponseError):
            return self._ambiguous(call, error, fault.detail)
        return AmbiguousOutcomeError(
            f"{self._what(call)}: {self._quote(fault.detail)}. {_look_first(call)}",
            **self._facts(call),
            cause=error,
        )

    def of_answer(self, call: Call, answer: RawResponse, problem: str) -> ApiError:
        """Return the error for an answer that cannot be read."""
        error = MalformedResponseError(
            f"{self._what(call)} was answered {answer.status} with what cannot be read:"
            f" {self._quote(problem)}. Look at `.body`; is base_url the API's address?",
            **self._facts(call, answer.status),
            body=self.body(answer),
        )
        if call.operation.method in IDEMPOTENT:
            return error
        return self._ambiguous(call, error, problem)

    def of_nameless(
        self, call: Call, answer: RawResponse, result: WriteResult[Any]
    ) -> AmbiguousAnswerError:
        """Return the error for a create whose answer does not name the new row."""
        said = f": {self._quote(result.message)}" if result.message else ""
        field = self._names.value if self._names else "the id"
        shown = (result.data or {}).get(field)
        problem = f"{self._what(call)} was answered {answer.status}{said}, but names no row"
        given = f" ({field} is {self._quote(str(shown))!r})" if shown is not None else ""
        facts = self._facts(call, result.status or answer.status)
        body = self.body(answer)
        return AmbiguousAnswerError(
            f"{problem}{given}. {_LOOK_FOR_IT}",
            **facts,
            cause=MalformedResponseError(f"{problem}{given}.", **facts, body=body),
            body=body,
            result=result,
        )

    def of_reading(self, call: Call, answer: RawResponse | None, reason: DecodeError) -> ApiError:
        """Return the error for an answer that could not be decoded."""
        if reason.drifts:
            return self._of_drifts(call, answer, reason.drifts)
        if answer is None:
            fault = Fault("unreadable", str(reason), sent=True)
            return self.of_fault(call, fault)
        if reason.status is not None:
            return self.of_status(call, answer, reason.status)
        return self.of_answer(call, answer, str(reason))

    def _of_drifts(
        self, call: Call, answer: RawResponse | None, drifts: tuple[Any, ...]
    ) -> DriftError:
        shown = "; ".join(f"{drift.pointer or '/'}: {drift.message}" for drift in drifts[:5])
        more = f" and {len(drifts) - 5} more in `.drifts`" if len(drifts) > 5 else ""
        places = "1 place" if len(drifts) == 1 else f"{len(drifts)} places"
        return DriftError(
            f"The answer to {self._what(call)} departs from the document in"
            f" {places}: {self._quote(shown)}{more}. Correct the document, or read without strict.",
            **self._facts(call, answer.status if answer else None),
            drifts=drifts,
        )

    def body(self, answer: RawResponse) -> str:
        """Return the beginning of an answer's text, without secrets."""
        raw = answer.content
        text = (
            answer.text
            if len(raw) <= 4 * _LONGEST_BODY
            else raw[: 4 * _LONGEST_BODY].decode("utf-8", "replace")
        )
        return self._redactor.text(text)[:_LONGEST_BODY]

    def _plain(self, call: Call, fault: Fault) -> ApiError:
        what, detail = self._what(call), self._quote(fault.detail)
        facts = self._facts(call)
        limit = call.plan
        match fault.kind:
            case "closed":
                text = f"{what}: {detail}. Make a new one, or close it later."
                if fault.sent and call.operation.method != "GET":
                    text += " Whether the write happened is not known."
                return ClosedError(text, **facts)
            case "deadline":
                return DeadlineExceeded(
                    f"{what} did not end within {limit.deadline:g} s ({detail})."
                    " Raise `deadline`, or send less at once.",
                    **facts,
                )
            case "timeout":
                return RequestTimeoutError(
                    f"{what}: nothing came for {limit.timeout:g} s ({detail})."
                    " Raise `timeout`, or try again later.",
                    **facts,
                )
            case "large":
                return ResponseTooLargeError(
                    f"{what} was answered with too much: {detail}. Ask for fewer rows at once, or"
                    " raise `max_response_bytes`.",
                    **facts,
                )
            case "undecodable" | "unreadable" | "cut":
                return MalformedResponseError(
                    f"{what}: the answer cannot be read: {detail}. Try again later.", **facts
                )
            case "pacing":
                return PacingError(
                    f"{what} was not sent: {detail}. Try again later, or call less often.", **facts
                )
            case "setup":
                return ConfigurationError(f"{what} was not sent: {detail}.", **facts)
            case "untrusted":
                return ConfigurationError(
                    f"{what} was not sent: the certificate of {self._quote(self._host)} is not"
                    f" trusted ({detail}). If an authority of your own has signed it, name that"
                    ' one: verify="/path/to/ca.pem", or SSL_CERT_FILE in the environment.',
                    **facts,
                )
            case "misuse":
                return ConfigurationError(
                    f"{what} could not be sent: {detail}. Check base_url and headers.", **facts
                )
            case "proxy":
                return TransportError(
                    f"{what} was not sent: {detail}. Check the setting `proxy`, or HTTPS_PROXY,"
                    " HTTP_PROXY and ALL_PROXY in the environment.",
                    **facts,
                )
            case _:
                return TransportError(
                    f"{what} got no complete answer ({detail}). Check the network and base_url,"
                    " then try again.",
                    **facts,
                )

    def _ambiguous(
        self, call: Call, error: MalformedResponseError, problem: str
    ) -> AmbiguousAnswerError:
        said = f"{self._what(call)}: the answer cannot be read: {self._quote(problem)}."
        facts = self._facts(call, error.status)
        return AmbiguousAnswerError(
            f"{said} {_look_first(call)}", **facts, cause=error, body=error.body
        )

    def _rows_and_messages(self, answer: RawResponse) -> tuple[tuple[WriteResult, ...], str]:
        """The result rows of an error's body, and the messages of its first objects.

        Servers in front of the store answer with objects that are no result rows but have a
        message of the same name. Anything else is left to `.body`.
        """
        names = self._names
        if names is None:
            return (), ""
        try:
            found = rows_in(answer.json())
        except ValueError:
            return (), ""
        rows: tuple[WriteResult, ...] = ()
        if all(names.fits(row) for row in found):
            rows = tuple(WriteResult.from_row(self._redactor.row(row), names) for row in found)
        messages = (names.message_of(row) for row in found[:_MOST_MESSAGES])
        return rows, "; ".join(filter(None, messages))

    def _facts(self, call: Call, status: int | None = None) -> dict[str, Any]:
        return {
            "method": call.operation.method,
            "path": self._path(call),
            "operation": call.operation.id,
            "attempts": call.attempts,
            "status": status,
        }

    def _path(self, call: Call) -> str:
        return self._redactor.text(call.target.partition("?")[0][self._prefix :])

    def _what(self, call: Call) -> str:
        tries = f", attempt {call.attempts}" if call.attempts > 1 else ""
        return f"{call.operation.method} {self._path(call)} ({call.operation.id}{tries})"

    def _quote(self, text: str) -> str:
        """Return the text in one line, without its full stop."""
        text = " ".join(self._redactor.text(text).split()).removesuffix(".")
        return text if len(text) <= _LONGEST_QUOTE else f"{text[:_LONGEST_QUOTE]}..."


def _next_step(call: Call, status: int) -> str:
    method = call.operation.method
    if status >= 500:
        return _NEXT_SERVER if method in IDEMPOTENT else _look_first(call)
    if 300 <= status < 400:
        return _NEXT_REDIRECT
    if status == 404 and method == "DELETE" and call.attempts > 1:
        return "An earlier attempt, whose answer was lost, may have deleted it."
    return _NEXT.get(status, "The body is in `.body`.")


def _look_first(call: Call) -> str:
    return call.operation.remedy or _LOOK_FIRST


def _see(call: Call) -> str:
    return f" See {call.operation.source}." if call.operation.source else ""
