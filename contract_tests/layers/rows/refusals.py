"""What a store refuses: rows that are not there, bodies that will not do, calls without the keys.

A run that only reads asks it of reads, step by step. Of writes the state machine asks it, between
what changes the rows.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from contract_tests import credentials
from contract_tests.document import Json, Operation
from contract_tests.evidence import DOCUMENT, REQUIRED, Check, Name
from contract_tests.layers.rows.shelf import Shelf
from contract_tests.layers.rows.step import NotApplicable, Step, check
from contract_tests.reading import Keys, NotReachable, Refused
from contract_tests.results import Finding
from contract_tests.schemas import types_of
from contract_tests.wire import NOT_SENT, Answer

BAD_REQUEST, UNAUTHORIZED, NOT_FOUND, UNSUPPORTED = 400, 401, 404, 415
NO_SUCH_KEY = 987654321
NUMBERS = {"integer", "number"}
NO_JSON, NO_BODY = b'{"broken": ', b"hello"
# What is wrong with a field, and a value that has the fault; None where no value can.
FAULTS: dict[str, Callable[[Json], Any]] = {
    "too long": lambda field: "x" * (int(field["maxLength"]) + 1) if "maxLength" in field else None,
    "of no value listed": lambda field: "no-such-value" if "enum" in field else None,
    "that is no number": lambda field: "many" if types_of(field) & NUMBERS else None,
    "of another type": lambda field: [1],
}


@dataclass(frozen=True, slots=True)
class Attempt:
    """A request that is to be refused: what is wrong with it, and what that stands on."""

    wrong: str
    keys: Keys
    body: Any = NOT_SENT
    content: bytes | None = None
    headers: Mapping[str, str] | None = None
    on: Name = ""


@dataclass(frozen=True, slots=True)
class Refusal:
    """What an operation must refuse, and with which status.

    ``attempts`` are requests about a row, or about the place of a new one.
    """

    check: Check
    status: int
    actions: tuple[str, ...]
    attempts: Callable[[Shelf, Operation, Keys], Iterable[Attempt]]
    able: Callable[[Shelf, Operation], bool] = lambda shelf, op: True

    def is_asked(self, shelf: Shelf, op: Operation) -> bool:
        is_known = str(self.status) in op.responses
        return op.action in self.actions and is_known and self.able(shelf, op)

    def send(self, shelf: Shelf, op: Operation, attempt: Attempt) -> tuple[Answer, list[str]]:
        """The answer to a request, and how it is none of refusal."""
        answer = shelf.context.wire.send(
            op, attempt.keys, body=attempt.body, content=attempt.content, headers=attempt.headers
        )
        said = f"{op.id} answered {answer.said}, not {self.status}, {attempt.wrong}"
        found = [] if answer.status == self.status else [Finding(said, on=attempt.on)]
        return answer, shelf.context.wire.shown(found, by=1)


def _unknown(shelf: Shelf, op: Operation, row: Keys) -> Iterator[Attempt]:
    """Rows that are not there, under a parent that is: of no known number, and of -1 where 1 is."""
    *_, last = (p for p in op.parameters if p.place == "path")
    place, is_number = len(op.path_parameters) - 1, "integer" in types_of(last.schema)
    keys: list[Any] = [NO_SUCH_KEY if is_number else "nosuchrow"]
    if is_number and len(row) > place and 0 < int(row[place]) != NO_SUCH_KEY:
        keys.append(-int(row[place]))
    for key in keys:
        yield Attempt("for a row that is not there", (*row[:place], key), shelf.body(op))


def _elsewhere(shelf: Shelf, op: Operation, row: Keys) -> Iterator[Attempt]:
    """A row under another parent than its own."""
    other = shelf.standing_row().keys[:-1]
    other = shelf.parents() if other == row[:-1] else other
    if other == row[:-1]:
        raise NotReachable("there is only one row that such rows can be in")
    yield Attempt("for a row of another parent", (*other, row[-1]), shelf.body(op))


def _without_keys(shelf: Shelf, op: Operation, row: Keys) -> Iterator[Attempt]:
    """A call that would succeed, with each key missing or wrong."""
    right, body = shelf.context.target.credentials, shelf.body(op)
    for headers in (*credentials.missing(right), *credentials.wrong(right)):
        keys = row[: len(op.path_parameters)]
        yield Attempt("without the right keys", keys, body, headers=headers)


def _of_content(words: str, content: bytes, **more: str) -> Callable[..., Iterator[Attempt]]:
    def attempts(shelf: Shelf, op: Operation, row: Keys) -> Iterator[Attempt]:
        headers = {**shelf.context.target.credentials, **more}
        keys = row[: len(op.path_parameters)]
        yield Attempt(words, keys, content=content, headers=headers)

    return attempts


def _faulty(shelf: Shelf, op: Operation, row: Keys) -> Iterator[Attempt]:
    """Bodies with one fault that no leniency makes valid: something missing, or a field wrong."""
    schema = shelf.context.document.body_schema(op) or {}
    keys = row[: len(op.path_parameters)]
    drawer = shelf.drawer("invalid", op.id)
    good, fields = drawer.body(schema), drawer.writable(schema)
    if shelf.context.evidence.grounds([REQUIRED], op.id):
        for name in shelf.context.document.flat(schema).get("required", ()):
            body = {n: v for n, v in good.items() if n != name}
            yield Attempt(f"to a body without {name}", keys, body, on=REQUIRED)
    names = sorted(fields)
    drawer.random.shuffle(names)
    for fault, wrong in FAULTS.items():
        for name in names:
            value = wrong(fields[name])
            body = {**good, name: value}
            if value is not None and not shelf.context.schemas.accepts_request(schema, body):
                yield Attempt(f"to {name} {fault}", keys, body, on=DOCUMENT)
                break


def _takes_body(shelf: Shelf, op: Operation) -> bool:
    return shelf.context.document.body_schema(op) is not None


def _names_rows(shelf: Shelf, op: Operation) -> bool:
    return bool(op.path_parameters)


def _names_parents(shelf: Shelf, op: Operation) -> bool:
    return shelf.is_below and len(op.path_parameters) > 1


UNKNOWN_ROW, GUARDED = check("unknown row", "statuses"), check("guarded", "keys")
ELSEWHERE, INVALID = check("other parent", DOCUMENT), check("invalid body", DOCUMENT, REQUIRED)
BROKEN, OTHER_TYPE = check("no JSON", "statuses"), check("other type", "media")
_broken = _of_content("to what is no JSON", NO_JSON)
_typed = _of_content("to a body of another type", NO_BODY, **{"Content-Type": "text/plain"})
READING, SENDING = ("get", "list"), ("create", "update", "update_many")
REFUSALS = (
    Refusal(UNKNOWN_ROW, NOT_FOUND, (*SENDING, "delete"), _unknown, _names_rows),
    Refusal(ELSEWHERE, NOT_FOUND, ("get", "update", "delete"), _elsewhere, _names_parents),
    Refusal(BROKEN, BAD_REQUEST, SENDING, _broken, _takes_body),
    Refusal(OTHER_TYPE, UNSUPPORTED, SENDING, _typed, _takes_body),
    Refusal(INVALID, BAD_REQUEST, ("create", "update"), _faulty, _takes_body),
    Refusal(GUARDED, UNAUTHORIZED, (*SENDING, "delete"), _without_keys),
)
READS = (
    Refusal(UNKNOWN_ROW, NOT_FOUND, READING, _unknown, _names_rows),
    Refusal(GUARDED, UNAUTHORIZED, READING, _without_keys),
)


def _row_for(shelf: Shelf, op: Operation, *, needs_row: bool) -> Keys:
    """The keys of a row to ask about; none where it can be done without one."""
    try:
        return shelf.standing_row().keys if op.path_parameters else ()
    except (NotReachable, Refused):
        if needs_row:
            raise
        return ()


def _judged(refusal: Refusal) -> Callable[[Shelf, Operation], list[str]]:
    def judge(shelf: Shelf, op: Operation) -> list[str]:
        if not refusal.is_asked(shelf, op):
            raise NotApplicable
        row = _row_for(
            shelf, op, needs_row=len(op.path_parameters) > (refusal.attempts is _unknown)
        )
        attempts = refusal.attempts(shelf, op, row)
        return [each for attempt in attempts for each in refusal.send(shelf, op, attempt)[1]]

    return judge


STEPS = tuple(
    Step(refusal.check, action, _judged(refusal), cost=2 if refusal.check is UNKNOWN_ROW else 6)
    for refusal in READS
    for action in READING
)
