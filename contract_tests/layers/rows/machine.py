"""A state machine of hypothesis, generic over the resources: any sequence of what can be done.

A dictionary is the oracle: each row that was made, as it was last read. Whatever comes between, it
reads so again, in its place of the list, and a row that was deleted is gone. Rows of others may be
there, and change, as the machine goes on; only what it made is judged.
"""

from __future__ import annotations

import contextlib
import functools
import random
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

import httpx
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from contract_tests.comparing import differences, nested, put, value_at
from contract_tests.context import Context
from contract_tests.document import Json, Operation, Parameter
from contract_tests.drawing import CannotDraw, Drawer
from contract_tests.evidence import CUSTOM, DOCUMENT, Check
from contract_tests.layers.rows import questions, writing
from contract_tests.layers.rows.judging import (
    changed_problems,
    not_now,
    result_problems,
    row_problems,
    secrets_told,
)
from contract_tests.layers.rows.lists import COUNT, FILTERED, PAGES, Listing
from contract_tests.layers.rows.reading import LIST, READ
from contract_tests.layers.rows.refusals import (
    GUARDED,
    NO_SUCH_KEY,
    NOT_FOUND,
    REFUSALS,
    Attempt,
    Refusal,
)
from contract_tests.layers.rows.shelf import Shelf
from contract_tests.layers.rows.step import check
from contract_tests.layers.rows.trial import Trial
from contract_tests.layers.rows.writing import SENT_KEY, Way, body_of, few
from contract_tests.reading import Keys, NotReachable, Refused
from contract_tests.results import Finding, on, under
from contract_tests.wire import NOT_SENT, Answer, KeysRefused, Spent

PARTIAL = 206
# Sequences beside those that the option asks for: the first of all is the plainest.
SEQUENCES = 3

UPDATE = check(
    "update", "updates", "replaced-lists", "set-by-store", "result-status", DOCUMENT, CUSTOM
)
BATCH = check("update several", "updates", DOCUMENT, "result-status", "set-by-store")
DELETE = check("delete", DOCUMENT, "statuses", "result-status")
NO_ROWS = check("no rows", "nothing-found")
LATELY = check("filters by last write", "filter-updated")

# What an update sends: some fields, all; awkward texts, blanks; what the store computes; it twice.
# After what is awkward or blank comes what a store may refuse, but not mistake.
SOME, ALL, HARD, BLANK, COMPUTED, AGAIN = UPDATES = range(6)


@dataclass(frozen=True, slots=True)
class Drawn:
    """What hypothesis draws for a step: which row, in what manner, and a number for the rest.

    Each is taken modulo how many there are.
    """

    which: int
    how: int
    number: int

    @property
    def update(self) -> int:
        return UPDATES[self.how % len(UPDATES)]

    def few(self, names: Iterable[str], most: int = writing.MOST_FIELDS) -> list[str]:
        return few(random.Random(self.number), names, most)

    def plainer(self) -> list[Drawn]:
        """One row to begin with, the first manner and values; and only the values."""
        every = PLAIN, replace(self, number=PLAIN.number)
        return [each for each in every if each != self]


HOW, FIRST_ROWS = 60, 3
PLAIN = Drawn(FIRST_ROWS, HOW, 1)
DRAWN = st.builds(Drawn, st.integers(1, 10), st.integers(1, HOW), st.integers(1, 1000))


@dataclass(slots=True)
class Row:
    """A row that was made: its keys, parents first, and what it was last read as."""

    keys: Keys
    seen: Json


@dataclass(slots=True)
class Parent:
    """Where rows are made: its keys, and those of the rows that came along with it."""

    keys: Keys
    before: list[str] | None


Judge = Callable[..., Iterable[str]]
Able = Callable[[Shelf, Operation], bool]


@dataclass(frozen=True, slots=True)
class Choice:
    """A step that an action can make: the check that tells of it, and what judges it."""

    check: Check
    judge: Judge


Choices = Callable[[Shelf, Operation], Iterable[Choice]]
# The checks that each action of a resource can make.
CHECKS: list[tuple[str, Callable[[Shelf, Operation], Iterable[Check]]]] = []


def _always(shelf: Shelf, op: Operation) -> bool:
    return True


def _can_make(shelf: Shelf, op: Operation) -> bool:
    return shelf.can_make


def _is_below(shelf: Shelf, op: Operation) -> bool:
    return shelf.is_below


def _is_counted(shelf: Shelf, op: Operation) -> bool:
    return bool(op.paging.get("countonly"))


def _is_filtered(shelf: Shelf, op: Operation) -> bool:
    return any(parameter.filter for parameter in op.query.values())


def _by_last_write(op: Operation) -> list[Parameter]:
    return [p for p in op.query.values() if p.filter and p.filter["field"] == questions.UPDATED]


def _is_dated(shelf: Shelf, op: Operation) -> bool:
    return shelf.can_make and bool(_by_last_write(op))


def as_rule(able: Callable[[Life], bool]) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Make a rule of a method, for resources and rounds in which it can be made.

    It does not depend on what came before, so that any step can be left out of a sequence: one for
    which there is no row does nothing. All rules have one name. By their names hypothesis leaves
    some out of each sequence, which pays where there are hundreds of sequences, and not where there
    are few.
    """

    def decorate(method: Callable[..., None]) -> Callable[..., None]:
        return precondition(able)(rule(drawn=DRAWN)(_noted(method)))

    return decorate


def _noted(method: Callable[[Life, Drawn], None]) -> Callable[[Life, Drawn], None]:
    """A step that is noted as one of the sequence, so that it can be made again."""

    def step(life: Life, drawn: Drawn) -> None:
        life.trial.steps.append((step, drawn))
        method(life, drawn)

    return step


def one_of(action: str, choices: Choices, *, needs_row: bool = False) -> Callable[..., None]:
    """Make a rule of an action, which makes one of its steps."""
    CHECKS.append((action, lambda shelf, op: [each.check for each in choices(shelf, op)]))

    def able(life: Life) -> list[Choice]:
        op = life.shelf.op(action)
        every = choices(life.shelf, op) if op else ()
        return [each for each in every if op and life.trial.chooses(each.check, op)]

    def made(life: Life, drawn: Drawn) -> None:
        if life.rows or not needs_row:
            life.make(action, able(life), drawn)

    return as_rule(lambda life: bool(able(life)))(made)


def step(
    check: Check, action: str, able: Able = _always, *, needs_row: bool = False
) -> Callable[[Judge], Callable[..., None]]:
    """Make a rule of what judges the only step of an action, for resources that can make it."""

    def decorate(judge: Judge) -> Callable[..., None]:
        only = Choice(check, judge)
        return one_of(
            action, lambda shelf, op: [only] if able(shelf, op) else [], needs_row=needs_row
        )

    return decorate


def refuse(action: str) -> Callable[..., None]:
    """Make a rule of all that an action must refuse."""

    def choices(shelf: Shelf, op: Operation) -> Iterator[Choice]:
        for refusal in REFUSALS:
            if refusal.is_asked(shelf, op):
                yield Choice(refusal.check, functools.partial(Life.refused, refusal=refusal))

    return one_of(action, choices, needs_row=action != "create")


def _ways(shelf: Shelf, op: Operation) -> Iterator[Choice]:
    for way in writing.ways(shelf, op):
        yield Choice(way.check, functools.partial(Life.created, way=way))


def _looks(shelf: Shelf, op: Operation) -> Iterator[Check]:
    yield LIST
    if _is_counted(shelf, op):
        yield COUNT
    if op.paging:
        yield PAGES


CHECKS.append(("list", _looks))


def _may_look(life: Life) -> bool:
    op, chooses = life.shelf.op("list"), life.trial.chooses
    return op is not None and any(chooses(check, op) for check in _looks(life.shelf, op))


def _may_lose_its_parent(life: Life) -> bool:
    op = life.parent_delete
    return op is not None and life.shelf.can_make and life.trial.chooses(DELETE, op)


class Life(RuleBasedStateMachine):
    """The rows of one resource in one sequence."""

    def __init__(self, trial: Trial) -> None:
        super().__init__()
        self.trial, self.shelf, self.context = trial, trial.shelf, trial.context
        self.document, self.schema = trial.context.document, trial.shelf.schema
        self.rows: list[Row] = []
        self.gone: list[Keys] = []
        self.parents: list[Parent] = []
        self.lent: Row | None = None  # the store's own, to be put back as it was
        self.is_over = False
        trial.begins()

    def make(self, action: str, choices: list[Choice], drawn: Drawn) -> None:
        """Make one of the steps that an action can make."""
        op, chosen = self.shelf.op(action), choices[drawn.how % len(choices)]
        assert op is not None
        self.take(chosen.check, op, functools.partial(chosen.judge, self, op, drawn))

    def take(self, check: Check, op: Operation, judge: Callable[[], Iterable[str]]) -> bool:
        """Make a step; whether it could be made."""
        self.is_over = True  # unless the step is passed
        is_made = self.trial.take(check, op, judge)
        self.is_over = False
        return is_made

    def drawer(self, number: int) -> Drawer:
        """What draws values that the number decides, others for each row: names may be taken."""
        place = len(self.rows) + len(self.gone)
        numbers = self.context.random("life", self.shelf.resource.name, number, place)
        return self.shelf.drawing(numbers)

    def send(self, op: Operation, keys: Keys, body: Any = NOT_SENT) -> Answer:
        return self.context.wire.send(op, keys, body=body)

    def _row(self, which: int) -> Row:
        return self.rows[which % len(self.rows)]

    def _parent(self, which: int = 0) -> Parent:
        if not self.parents:
            self._add_parent(self.shelf.parents())
        return self.parents[which % len(self.parents)]

    def _add_parent(self, keys: Keys) -> None:
        before = self.shelf.known_keys(keys) if keys else None
        self.parents.append(Parent(keys, before))

    def _add(self, keys: Keys) -> Row | None:
        """Take in a row as it reads now; None where it is not there."""
        seen = self.shelf.read(keys) if self.shelf.is_readable else {}
        if seen is None:
            return None
        self.rows.append(Row(keys, seen))
        return self.rows[-1]

    @initialize(drawn=DRAWN)
    @_noted
    def begin(self, drawn: Drawn) -> None:
        """First rows: new ones, or one that came with its parent, or one of the store."""
        if create := self.shelf.op("create"):
            ways = list(_ways(self.shelf, create))
            ways = [way for way in ways if self.trial.chooses(way.check, create)] or ways
            for place in range(drawn.which % FIRST_ROWS + 1):
                self.make("create", ways, Drawn(0, drawn.how + place, drawn.number))
        else:
            read = self.shelf.op("get") or self.shelf.op("list") or self.shelf.op("update")
            assert read is not None
            self.take(READ if read.action == "get" else LIST, read, self._lent)

    def _lent(self) -> Iterator[str]:
        made = self.shelf.some_row()
        self.parents = self.parents or [Parent(made.keys[:-1], None)]
        row = self._add(made.keys)
        if row is None:
            yield f"the row {made.keys} is not there after it was written, or listed"
            return
        yield from differences(self.document, self.schema, made.sent, row.seen)
        self.lent = None if self.shelf.can_make else Row(made.keys, row.seen)

    create = one_of("create", _ways)

    def created(self, op: Operation, drawn: Drawn, way: Way) -> Iterator[str]:
        """A new row has an identity of its own, and reads as it was sent, in whatever way."""
        written, parent = way.write(self.drawer(drawn.number)), self._parent(drawn.which)
        headers = {**self.context.target.credentials, "Content-Type": written.media_type}
        answer = self.context.wire.send(
            op, parent.keys, body=written.body, content=written.content, headers=headers
        )
        found = result_problems(op, answer)
        key = answer.made
        if answer.is_success and key is None:
            found.append("no result names the new row: it cannot be found")
        if key is not None:
            found += self._added(parent, key, written.means)
        yield from on(written.on, found)

    def _added(self, parent: Parent, key: str, sent: Json) -> Iterator[str]:
        keys = (*parent.keys, key)
        if key == str(SENT_KEY):
            yield Finding(f"the new row has the identity {key} that was sent", on="identities")
        if key in (_last(row.keys) for row in self.rows if row.keys[:-1] == parent.keys):
            yield f"two new rows have one identity, {key}"
        if keys in self.gone:
            yield Finding(f"the new row has the identity {key} of one that was deleted", on=CUSTOM)
        row = self._add(keys)
        if row is None:
            yield f"the row {key} is not there after it was made"
        elif self.shelf.is_readable:
            yield from differences(self.document, self.schema, sent, row.seen)
            yield from secrets_told(self.shelf, sent, row.seen)
            unsent = self.schema.get("properties", {}).keys() - sent.keys()
            yield from not_now(self.shelf, unsent, row.seen)

    @step(READ, "get", needs_row=True)
    def read(self, op: Operation, drawn: Drawn) -> Iterator[str]:
        """A row reads as it did, whatever was done to others."""
        row = self._row(drawn.which)
        now = self.shelf.read(row.keys)
        yield from self._unchanged(row, now)
        row.seen = now or row.seen

    def _unchanged(self, row: Row, now: Any) -> Iterator[str]:
        if now is None:
            yield f"the row {row.keys[-1:]} is gone, which nobody deleted"
            return
        known = {
            name: value
            for name, value in row.seen.items()
            if "x-moved-by" not in self.document.flat(self.schema["properties"].get(name, {}))
        }
        yield from under("not written since", differences(self.document, self.schema, known, now))

    @as_rule(_may_look)
    def look(self, drawn: Drawn) -> None:
        """Look at a whole list, its count, and one page of it."""
        op = self.shelf.op("list")
        assert op is not None
        parent = self._parent(drawn.which)
        there: list[Any] = []
        if not self.take(LIST, op, lambda: self._listed(parent, there)):
            return
        listing = Listing(self.shelf, op, parent.keys, there)
        if _is_counted(self.shelf, op):
            beside = listing.beside_counts[drawn.number % len(listing.beside_counts)]
            count = functools.partial(listing.count_problems, beside)
            self.take(COUNT, op, lambda: self._still(listing, count))
        if op.paging and there:
            start, size = drawn.number % len(there), drawn.how % FIRST_ROWS + 1
            page = functools.partial(listing.page_problems, start, size)
            self.take(PAGES, op, lambda: self._still(listing, page))

    def _listed(self, parent: Parent, there: list[Any]) -> Iterator[str]:
        """The list has each row that was made once, as it was last read, and no deleted one."""
        there += self.shelf.everything(parent.keys)
        keys = [str(self.shelf.key_of(row)) for row in there]
        mine = [row for row in self.rows if row.keys[:-1] == parent.keys]
        for row in mine:
            found = [each for each, key in zip(there, keys, strict=True) if key == _last(row.keys)]
            if len(found) != 1:
                yield f"the row {row.keys[-1]} is {len(found)} times in the list"
            else:
                yield from self._unchanged(row, found[0])
        alive = {_last(row.keys) for row in mine}
        gone = {_last(each) for each in self.gone if each[:-1] == parent.keys} - alive
        if back := sorted(gone & set(keys)):
            yield f"the rows {back} are listed after their deletion"
        if parent.before is not None and not self.shelf.has_late_key:
            if lost := sorted(set(parent.before) - set(keys)):
                yield f"the rows {lost} are not listed, which came with the row they are in"
            if more := sorted(set(keys) - alive - gone - set(parent.before)):
                yield f"the rows {more} are listed, which nobody made"

    def _still(self, listing: Listing, problems: Callable[[], list[str]]) -> list[str]:
        """Problems of a list that has the rows it had: others may write meanwhile."""
        found = problems()
        return found if found and listing.keys == listing.asked().keys else []

    @step(FILTERED, "list", _is_filtered, needs_row=True)
    def filtered(self, op: Operation, drawn: Drawn) -> Iterator[str]:
        """A filter, or two, leaves in those of the rows that match."""
        parents = self._row(drawn.which).keys[:-1]
        mine = [row.seen for row in self.rows if row.keys[:-1] == parents]
        listing = Listing(self.shelf, op, parents, mine)
        known = {parameter.name: parameter for parameter in listing.filters}
        asked = []
        for name in drawn.few(known, 2):
            about = questions.about(random.Random(drawn.number), known[name], mine)
            asked += about[drawn.how % len(about) :][:1] if about else []
        if asked:
            yield from listing.filter_problems(*asked)

    @step(LATELY, "list", _is_dated, needs_row=True)
    def filtered_by_last_write(self, op: Operation, drawn: Drawn) -> Iterator[str]:
        """The time of the last write, which rows do not show, is now for a row of this sequence."""
        keys = self._row(drawn.which).keys
        for parameter in _by_last_write(op):
            for sent, belongs in questions.around_now(parameter):
                rows = self.shelf.everything(keys[:-1], {parameter.name: sent})
                if (_last(keys) in {str(self.shelf.key_of(row)) for row in rows}) != belongs:
                    does = "leaves out" if belongs else "answers"
                    yield f"{parameter.name}={sent!r} {does} a row that was written just now"

    def refused(self, op: Operation, drawn: Drawn, refusal: Refusal) -> Iterator[str]:
        """What is refused changes nothing: then, or as the rows are read until the end."""
        row = self._row(drawn.which) if self.rows else None
        keys = row.keys if row else (*self._parent(drawn.which).keys, NO_SUCH_KEY)
        attempts = list(refusal.attempts(self.shelf, op, keys))
        if not attempts:
            raise NotReachable("there is nothing that is sure to be refused")
        attempt = attempts[drawn.number % len(attempts)]
        is_guard = refusal.check is GUARDED
        was = self.shelf.seen(op, keys) if is_guard else None
        answer, found = refusal.send(self.shelf, op, attempt)
        yield from found
        if is_guard and self.shelf.seen(op, keys) != was and not self._by_others(op, keys, attempt):
            yield f"{op.id} was refused, and has changed the store all the same"
        if answer.is_success:
            self._take_in(op, keys, row, answer)

    def _by_others(self, op: Operation, keys: Keys, attempt: Attempt) -> bool:
        """Whether rows that are new are those of others."""
        if op.action != "create":
            return False
        rows = self.shelf.everything(keys[:-1])
        return all(differences(self.document, self.schema, attempt.body, row) for row in rows)

    def _take_in(self, op: Operation, keys: Keys, row: Row | None, answer: Answer) -> None:
        """Go on with the rows that are there after what should have been refused."""
        key = answer.made
        if op.action == "create" and key is not None:
            self._add((*keys[:-1], key))
        for each in self.rows if op.action == "update_many" else [row] if row else []:
            now = self.shelf.read(each.keys)
            each.seen = now or each.seen
            if now is None and op.action == "delete":
                self.rows.remove(each)

    def _fields(self, known: dict[str, Json], drawn: Drawn) -> dict[str, Json]:
        """Those of the fields that are sent; what the store computes goes by itself."""
        computed = {name: field for name, field in known.items() if field.get("readOnly")}
        if drawn.update == COMPUTED and computed:
            return computed
        rest = {name: field for name, field in known.items() if name not in computed}
        is_whole = drawn.update in (ALL, HARD, BLANK)
        return rest if is_whole else {name: rest[name] for name in drawn.few(rest)}

    def _new_values(self, fields: dict[str, Json], drawn: Drawn, place: int = 0) -> Json:
        drawer = self.drawer(drawn.number + place)
        if drawn.update == HARD:
            drawer = writing.hard(drawer)
        return body_of(drawer, fields, is_blank=drawn.update == BLANK)

    @step(UPDATE, "update", needs_row=True)
    def update(self, op: Operation, drawn: Drawn) -> Iterator[str]:
        """What is sent changes, and nothing else of the row; the same once more changes nothing."""
        row, fields = self._row(drawn.which), self._fields(self.trial.fields, drawn)
        body = self._new_values(fields, drawn)
        yield from self._changed(op, row, fields, body)
        kept = {name: v for name, v in body.items() if not fields.get(name, {}).get("x-replaced")}
        if drawn.update in (AGAIN, ALL) and kept:
            first = row.seen
            answer = self.send(op, row.keys, kept)
            found = result_problems(op, answer, *row.keys[-1:])
            row.seen = self.shelf.read(row.keys) or {}
            found += differences(self.document, self.schema, first, row.seen)
            yield from under("sent again", found)
        if drawn.update in (HARD, BLANK) and self.shelf.is_readable:
            yield from self._odd(op, row, drawn)

    def _odd(self, op: Operation, row: Row, drawn: Drawn) -> Iterator[str]:
        """A sign is kept, and null is not as if nothing was sent; a store may refuse either."""
        known = self.trial.fields
        below, nulls = (
            drawn.few([name for name, field in known.items() if fits(field)])
            for fits in (writing.is_signed, writing.is_nullable)
        )
        fields = {name: known[name] for name in (*below, *nulls)}
        values = body_of(self.drawer(drawn.number), fields)
        sent = {path: value for path in fields if (value := value_at(values, path))}
        sent |= {path: -abs(sent[path]) for path in below if path in sent}
        if sent and self._takes(op, row, sent):
            for path in sent.keys() & set(below):
                if (now := value_at(row.seen, path)) == -Decimal(str(sent[path])):
                    yield Finding(f"{path} is {now} where -{now} was written", on=DOCUMENT)
        # A default can stand for nothing, as null does.
        was = {path: value_at(row.seen, path) for path in nulls}
        empty = {path: (*questions.NOTHING, known[path].get("default")) for path in nulls}
        nulled = [path for path in nulls if was[path] not in empty[path]]
        if nulled and self._takes(op, row, dict.fromkeys(nulled)):
            for path in nulled:
                if value_at(row.seen, path) == was[path]:
                    said = f"{path} is as it was after null was written, as if it was not sent"
                    yield Finding(said, on=CUSTOM)

    def _takes(self, op: Operation, row: Row, values: Json) -> bool:
        """Whether a store takes values, by path; the row is known as it reads after that."""
        body: Json = {}
        for path, value in values.items():
            put(body, path, value)
        answer = self.send(op, row.keys, body)
        row.seen = self.shelf.read(row.keys) or {}
        return answer.is_success

    def _changed(self, op: Operation, row: Row, fields: Json, body: Json) -> Iterator[str]:
        answer = self.send(op, row.keys, body)
        yield from result_problems(op, answer, *row.keys[-1:])
        if not self.shelf.is_readable:
            return
        was, now = row.seen, self.shelf.read(row.keys)
        if now is None:
            yield f"the row {row.keys[-1:]} is gone after its update"
            return
        row.seen = now
        if answer.is_success:
            yield from changed_problems(self.shelf, fields, body, was, now)

    @step(BATCH, "update_many", needs_row=True)
    def update_several(self, op: Operation, drawn: Drawn) -> Iterator[str]:
        """Several rows change in one call, and are told of one by one; 206 where one is unknown."""
        parents = self._row(drawn.which).keys[:-1]
        rows = [row for row in self.rows if row.keys[:-1] == parents]
        rows = rows[drawn.number % len(rows) :]
        fields, key = self._fields(self.trial.scalars, drawn), self.shelf.resource.key or ""
        bodies = [
            nested(key, self.shelf.key_of(row.seen)) | self._new_values(fields, drawn, place)
            for place, row in enumerate(rows)
        ]
        unknown = drawn.how >= HOW // 2 and str(PARTIAL) in op.responses
        sent, statuses = bodies, [op.success] * len(rows)
        if unknown:
            other = NO_SUCH_KEY if isinstance(self.shelf.key_of(rows[0].seen), int) else "no-such"
            place = random.Random(drawn.number).randrange(len(rows))  # a store is to go on after it
            sent = [*bodies[:place], {**bodies[0], **nested(key, other)}, *bodies[place:]]
            statuses.insert(place, NOT_FOUND)
        answer = self.send(op, parents, sent)
        wanted = PARTIAL if unknown else op.success
        if answer.status != wanted:
            which_rows = f"where one row of {len(sent)} is unknown" if unknown else "to rows"
            yield f"{op.id} answered {answer.said}, not {wanted}, {which_rows}"
        else:
            yield from self._results(answer.rows, sent, statuses)
        for row, body in zip(rows, bodies, strict=True):
            was, now = row.seen, self.shelf.read(row.keys) or {}
            row.seen = now
            yield from changed_problems(self.shelf, fields, body, was, now)

    def _results(self, rows: list[Any], sent: list[Json], statuses: list[int]) -> Iterator[str]:
        if len(rows) != len(sent):
            yield f"{len(rows)} results for {len(sent)} rows"
            return
        results = self.document.result_row
        for row, body, status in zip(rows, sent, statuses, strict=True):
            is_known = status != NOT_FOUND
            key = self.shelf.key_of(body) if is_known else None
            yield from row_problems(results, row, status, key)
            said = results.said_status(row)
            if not is_known and said.startswith("2"):
                yield f"the result of a row that is not there has the {results.status} {said}"

    @step(DELETE, "delete", _can_make, needs_row=True)
    def delete(self, op: Operation, drawn: Drawn) -> Iterator[str]:
        """A deleted row is gone, and cannot be deleted again."""
        row = self._row(drawn.which)
        yield from result_problems(op, self.send(op, row.keys), row.keys[-1])
        self.rows.remove(row)
        self.gone.append(row.keys)
        if self.shelf.is_readable and self.shelf.read(row.keys) is not None:
            yield f"the row {row.keys[-1]} is still read after its deletion"
        again = self.send(op, row.keys)
        if again.status != NOT_FOUND:
            yield f"a second delete answered {again.said}, not {NOT_FOUND}"

    @step(NO_ROWS, "list", _is_below)
    def bare_parent(self, op: Operation, drawn: Drawn) -> Iterator[str]:
        """A new parent has no rows yet; its list says so as the document does."""
        assert self.shelf.parent is not None
        keys = self.shelf.parent.make(only_required=True).keys
        yield from self.shelf.none_problems(op, self.send(op, keys))
        self._add_parent(keys)

    refuse_read = refuse("get")
    refuse_create = refuse("create")
    refuse_update = refuse("update")
    refuse_update_several = refuse("update_many")
    refuse_delete = refuse("delete")

    @as_rule(_may_lose_its_parent)
    def delete_parent(self, drawn: Drawn) -> None:
        op = self.parent_delete
        if op is not None and self.rows:
            self.take(DELETE, op, functools.partial(self._with_its_parent, op, drawn))

    @property
    def parent_delete(self) -> Operation | None:
        parent = self.shelf.parent
        return parent.op("delete") if parent is not None and self.shelf.is_below else None

    def _with_its_parent(self, op: Operation, drawn: Drawn) -> Iterator[str]:
        """With a row go those that live in it."""
        keys = self._row(drawn.which).keys[:-1]
        yield from result_problems(op, self.send(op, keys), keys[-1])
        below = [row for row in self.rows if row.keys[:-1] == keys]
        self.rows = [row for row in self.rows if row not in below]
        self.parents = [parent for parent in self.parents if parent.keys != keys]
        self.gone += [row.keys for row in below]
        for row in below:
            if self.shelf.read(row.keys) is not None:
                yield f"the row {row.keys[-1]} is still read after that it was in is deleted"

    def teardown(self) -> None:
        """At the end every row reads as it did, and what was deleted is gone."""
        op, check = (
            (self.shelf.op("get"), READ) if self.shelf.op("get") else (self.shelf.op("list"), LIST)
        )
        try:
            if not self.is_over and op is not None:
                self.take(check, op, self._ended)
        finally:
            with contextlib.suppress(httpx.HTTPError, Spent, KeysRefused):
                self._leave()

    def _leave(self) -> None:
        """Put back what was lent; a store elsewhere keeps nothing for the next sequence."""
        update, delete = self.shelf.op("update"), self.shelf.op("delete")
        if self.lent is not None and update is not None:
            body = writing.as_it_was(self.shelf, update, self.lent.seen)
            self.send(update, self.lent.keys, body)
        elif delete is not None and not self.context.settings.is_local:
            for row in self.rows:
                self.send(delete, row.keys)

    def _ended(self) -> Iterator[str]:
        for row in self.rows:
            yield from self._unchanged(row, self.shelf.read(row.keys))
        alive = {row.keys for row in self.rows}
        for keys in self.gone:
            if keys not in alive and self.shelf.read(keys) is not None:
                yield f"the row {keys[-1]} is back after its deletion"


def _last(keys: Keys) -> str:
    return str(keys[-1])


def keys(shelf: Shelf) -> Iterator[tuple[Check, str]]:
    """The checks and operations that the machine makes, as far as anything is asked of them."""
    for action, checks in CHECKS:
        if op := shelf.op(action):
            about = functools.partial(shelf.context.evidence.is_about, operation=op.id)
            yield from ((check, op.id) for check in checks(shelf, op) if about(check.on))


def live(context: Context, shelf: Shelf, whole: Check) -> None:
    """Live through sequences, and write what each of their checks has found."""
    trial, bad, needs = Trial(context, shelf, Life, {*keys(shelf)}), set[tuple[Check, str]](), ""
    try:
        trial.fields, trial.scalars = writing.fields_of(shelf), writing.scalars_of(shelf)
        for failure in trial.failures(context.settings.max_examples + SEQUENCES):
            told = (failure.check, failure.operation)
            for problem in failure.findings():
                if context.cell(failure.check).found(failure.operation, problem):
                    bad.add(told)
            needs = needs or f"it needs another answer: {failure.problems[0]}"
    except (NotReachable, CannotDraw) as reason:
        needs = str(reason)
    except Refused as refused:
        needs = f"it needs another answer: {refused}"
    for made, op in dict.fromkeys([*trial.cases, *keys(shelf)]):
        cell, cases = context.cell(made), trial.cases[made, op]
        if (made, op) in bad or not cell.is_asked(op):
            continue
        if cases:
            cell.passed(op, *trial.shown.get((made, op), ()), cases=cases)
        else:
            why = trial.unreachable.get((made, op), needs)
            cell.skipped(op, why or "no row came to be to try it on")
    if trial.cases and not bad:
        context.cell(whole.of(shelf.resource.name)).passed("", cases=trial.cases.total())
    elif not bad:
        context.cell(whole.of(shelf.resource.name)).skipped("", needs)
