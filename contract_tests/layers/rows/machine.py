"""A state machine of hypothesis, generic over the resources: any sequence of what can be done.

A dictionary is the oracle: each row that was made, as it was last read. Whatever comes between, it
reads so again, in its place of the list, and a row that was deleted is gone. Rows of others may be
there, and change, as the machine goes on; only what it made is judged.
"""

from __future__ import annotations

import contextlib
import copy
import functools
import random
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

import httpx
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from contract_tests.comparing import differences, nested, put
from contract_tests.context import Context
from contract_tests.document import Json, Operation
from contract_tests.drawing import CannotDraw, Drawer
from contract_tests.evidence import CREATED, CUSTOM, DOCUMENT, Check
from contract_tests.layers.rows import filters, questions
from contract_tests.layers.rows.changing import (
    body_of,
    changed_problems,
    put_back,
)
from contract_tests.layers.rows.filters import FILTERED as FILTERS
from contract_tests.layers.rows.life import (
    COUNT,
    LIST,
    READ,
    SENT_KEY,
    count_of,
    create_problems,
    is_numbered,
    new_key,
    not_now,
    secrets_told,
)
from contract_tests.layers.rows.paging import PAGES, page_problems
from contract_tests.layers.rows.shelf import Shelf
from contract_tests.layers.rows.step import check, result_problems, row_problems
from contract_tests.layers.rows.trial import Trial
from contract_tests.reading import Keys, NotReachable, Refused
from contract_tests.results import Finding, under
from contract_tests.wire import NOT_SENT, Answer, KeysRefused, Spent

NOT_FOUND, PARTIAL = 404, 206
# Sequences beside those that the option asks for: the first of all is the plainest.
SEQUENCES = 2
MOST_FIELDS, FIRST_ROWS, HALF = 6, 3, 9
NO_SUCH_KEY = 987654321

CREATE = check("create", DOCUMENT, CREATED, "result-texts", "result-status", "identities", CUSTOM)
UPDATE = check("update", "updates", "replaced-lists", "set-by-store", "result-status", DOCUMENT)
BATCH = check("update several", "updates", DOCUMENT, "result-status", "set-by-store")
DELETE = check("delete", DOCUMENT, "statuses", "result-status")
NO_ROWS = check("no rows", "nothing-found")
ELSEWHERE = check("other parent", DOCUMENT)

# What is sent: what is needed, some fields, all, an identity too; blanks, what the store computes.
BARE, SOME, ALL, NAMED, BLANK, COMPUTED, AGAIN = range(7)
CREATES, UPDATES = (BARE, SOME, ALL, NAMED), (SOME, ALL, BLANK, COMPUTED, AGAIN)


@dataclass(frozen=True, slots=True)
class Drawn:
    """What hypothesis draws for a step: which row, in what manner, and a number for the rest.

    All steps draw the same, so that it can take any of them out of a sequence. Each number is
    taken modulo how many there are.
    """

    which: int
    how: int
    number: int

    def manner(self, known: tuple[int, ...]) -> int:
        return known[self.how % len(known)]

    def few(self, names: Iterable[str], most: int = MOST_FIELDS) -> list[str]:
        """One of these names, or some more."""
        names, numbers = list(names), random.Random(self.number)
        return numbers.sample(names, min(len(names), numbers.randint(1, most)))


DRAWN = st.builds(Drawn, st.integers(0, 9), st.integers(0, 19), st.integers(0, 999))


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
# The checks that the machine makes, with their actions, and for which resources.
STEPS: list[tuple[Check, str, Able]] = []


def _always(shelf: Shelf, op: Operation) -> bool:
    return True


def _is_counted(shelf: Shelf, op: Operation) -> bool:
    return bool(op.paging.get("countonly"))


def _is_paged(shelf: Shelf, op: Operation) -> bool:
    return bool(op.paging)


LOOKS: tuple[tuple[Check, str, Able], ...] = (
    (LIST, "list", _always),
    (COUNT, "list", _is_counted),
    (PAGES, "list", _is_paged),
)


def as_rule(able: Callable[[Life], bool]) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Make a rule of a method, for sequences that are able to make it.

    All rules have one name. By their names hypothesis leaves some out of each sequence, which pays
    where there are hundreds of sequences, and not where there are few.
    """

    def decorate(method: Callable[..., None]) -> Callable[..., None]:
        method.__name__ = "step"
        return precondition(able)(rule(drawn=DRAWN)(method))

    return decorate


def step(
    check: Check, action: str, able: Able = _always, *, needs_row: bool = False
) -> Callable[[Judge], Callable[..., None]]:
    """Make a rule of what judges one step: for resources that have the action, and its rows."""
    STEPS.append((check, action, able))

    def decorate(judge: Judge) -> Callable[..., None]:
        def made(life: Life, drawn: Drawn) -> None:
            op = life.shelf.op(action)
            assert op is not None
            life.take(check, op, functools.partial(judge, life, op, drawn))

        def is_possible(life: Life) -> bool:
            op = life.shelf.op(action)
            return op is not None and able(life.shelf, op) and bool(life.rows or not needs_row)

        return as_rule(is_possible)(made)

    return decorate


def _is_filtered(shelf: Shelf, op: Operation) -> bool:
    return any(parameter.filter for parameter in op.query.values())


def _is_below(shelf: Shelf, op: Operation) -> bool:
    """Whether rows live in rows of another resource that can be made and named."""
    return (
        shelf.parent is not None
        and shelf.parent.op("create") is not None
        and bool(shelf.resource.raw.get("within"))
    )


def _is_named(shelf: Shelf, op: Operation) -> bool:
    return _is_below(shelf, op) and len(op.path_parameters) > 1 and str(NOT_FOUND) in op.responses


def _is_listed(life: Life) -> bool:
    return life.shelf.op("list") is not None


def _may_lose_its_parent(life: Life) -> bool:
    return life.lent is None and bool(life.rows) and life.parent_delete is not None


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
    def begin(self, drawn: Drawn) -> None:
        """First rows: new ones, or one that came with its parent, or one of the store."""
        if create := self.shelf.op("create"):
            for place in range(drawn.which % FIRST_ROWS + 1):
                first = Drawn(0, drawn.how + place, drawn.number)
                self.take(CREATE, create, functools.partial(self._created, create, first))
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

    @step(CREATE, "create")
    def create(self, op: Operation, drawn: Drawn) -> Iterator[str]:
        return self._created(op, drawn)

    def _created(self, op: Operation, drawn: Drawn) -> Iterator[str]:
        """A new row has an identity of its own, and reads as it was sent."""
        schema, drawer = self.document.body_schema(op) or {}, self.drawer(drawn.number)
        how, name = drawn.manner(CREATES), self.shelf.resource.key or ""
        body = drawer.body(schema, only_required=how != ALL)
        if how == SOME:
            fields = drawer.writable(schema)
            body |= body_of(drawer, {name: fields[name] for name in drawn.few(fields)})
        is_named = how == NAMED and is_numbered(self.document, schema, name)
        sent = body
        if is_named:
            body = copy.deepcopy(body)
            put(body, name, SENT_KEY)
        parent = self._parent(drawn.which)
        answer = self.send(op, parent.keys, body)
        yield from create_problems(op, answer)
        key = new_key(answer)
        if key is None:
            return
        keys = (*parent.keys, key)
        if str(key) == str(SENT_KEY):
            yield Finding(f"the new row has the identity {key} that was sent", on="identities")
        if str(key) in (str(row.keys[-1]) for row in self.rows if row.keys[:-1] == parent.keys):
            yield f"two new rows have one identity, {key}"
        if keys in self.gone:
            yield Finding(f"the new row has the identity {key} of one that was deleted", on=CUSTOM)
        row = self._add(keys)
        if row is None:
            yield f"the row {key} is not there after it was made"
            return
        if not self.shelf.is_readable:
            return
        yield from differences(self.document, self.schema, sent, row.seen)
        yield from secrets_told(self.shelf, body, row.seen)
        for name, raw in self.schema.get("properties", {}).items():
            if name not in body and self.document.flat(raw).get("x-set"):
                yield from not_now(name, row.seen.get(name))

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

    @as_rule(_is_listed)
    def look(self, drawn: Drawn) -> None:
        """Look at a whole list, its count, and one page of it."""
        op = self.shelf.op("list")
        assert op is not None
        parent = self._parent(drawn.which)
        there: list[Any] = []
        if not self.take(LIST, op, lambda: self._listed(parent, there)):
            return
        if _is_counted(self.shelf, op):
            self.take(COUNT, op, lambda: self._counted(op, parent.keys, len(there)))
        if _is_paged(self.shelf, op) and there:
            self.take(PAGES, op, lambda: self._paged(op, parent.keys, there, drawn))

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

    def _counted(self, op: Operation, parents: Keys, rows: int) -> Iterator[str]:
        """The count is the number of rows, whatever was written; others may write meanwhile."""
        total = count_of(self.shelf, op, parents)
        if total != rows and len(self.shelf.everything(parents)) == rows:
            yield f"the count is {total} where the list has {rows} rows"

    def _paged(self, op: Operation, parents: Keys, there: list[Any], drawn: Drawn) -> Iterator[str]:
        """A page is that part of the whole list."""
        whole = [self.shelf.key_of(row) for row in there]
        start, size = drawn.number % len(whole), drawn.how % FIRST_ROWS + 1
        found = page_problems(self.shelf, op, parents, whole, start, size)
        if found and whole == [self.shelf.key_of(r) for r in self.shelf.everything(parents)]:
            yield from found

    @step(FILTERS, "list", _is_filtered, needs_row=True)
    def filtered(self, op: Operation, drawn: Drawn) -> Iterator[str]:
        """A filter, or two, leaves in those of the rows that match."""
        parents = self._row(drawn.which).keys[:-1]
        mine = [row.seen for row in self.rows if row.keys[:-1] == parents]
        listing = filters.Listing(self.context, self.shelf, op, parents, mine)
        known = {parameter.name: parameter for parameter in listing.filters}
        asked = []
        for name in drawn.few(known, 2):
            about = questions.about(random.Random(drawn.number), known[name], mine)
            asked += about[drawn.how % len(about) :][:1] if about else []
        if asked:
            yield from listing.problems(*asked)

    def _fields(self, known: dict[str, Json], drawn: Drawn) -> dict[str, Json]:
        """Those of the fields that are sent; what the store computes goes by itself."""
        computed = {name: field for name, field in known.items() if field.get("readOnly")}
        how = drawn.manner(UPDATES)
        if how == COMPUTED and computed:
            return computed
        rest = {name: field for name, field in known.items() if name not in computed}
        return rest if how in (ALL, BLANK) else {name: rest[name] for name in drawn.few(rest)}

    @step(UPDATE, "update", needs_row=True)
    def update(self, op: Operation, drawn: Drawn) -> Iterator[str]:
        """What is sent changes, and nothing else of the row; the same once more changes nothing."""
        row, fields = self._row(drawn.which), self._fields(self.trial.fields(op), drawn)
        is_blank = drawn.manner(UPDATES) == BLANK
        body = body_of(self.drawer(drawn.number), fields, is_blank=is_blank)
        yield from self._changed(op, row, fields, body)
        kept = {name: v for name, v in body.items() if not fields.get(name, {}).get("x-replaced")}
        if drawn.manner(UPDATES) in (AGAIN, ALL) and kept:
            first = row.seen
            answer = self.send(op, row.keys, kept)
            found = result_problems(op, answer, op.success, *row.keys[-1:])
            row.seen = self.shelf.read(row.keys) or {}
            found += differences(self.document, self.schema, first, row.seen)
            yield from under("sent again", found)

    def _changed(self, op: Operation, row: Row, fields: Json, body: Json) -> Iterator[str]:
        answer = self.send(op, row.keys, body)
        yield from result_problems(op, answer, op.success, *row.keys[-1:])
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
            nested(key, self.shelf.key_of(row.seen))
            | body_of(self.drawer(drawn.number + place), fields)
            for place, row in enumerate(rows)
        ]
        unknown = drawn.how > HALF and str(PARTIAL) in op.responses
        sent, statuses = bodies, [op.success] * len(rows)
        if unknown:
            other = NO_SUCH_KEY if isinstance(self.shelf.key_of(rows[0].seen), int) else "no-such"
            sent, statuses = [*bodies, {**bodies[0], **nested(key, other)}], [*statuses, NOT_FOUND]
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
        for row, body, status in zip(rows, sent, statuses, strict=True):
            is_known = status != NOT_FOUND
            yield from row_problems(row, status, self.shelf.key_of(body) if is_known else None)
            said = str(row.get("Status")) if isinstance(row, dict) else ""
            if not is_known and said.startswith("2"):
                yield f"the result of a row that is not there has the Status {said}"

    @step(DELETE, "delete", needs_row=True)
    def delete(self, op: Operation, drawn: Drawn) -> Iterator[str]:
        """A deleted row is gone, and cannot be deleted again."""
        row = self._row(drawn.which)
        yield from result_problems(op, self.send(op, row.keys), op.success, row.keys[-1])
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

    def _elsewhere(self, op: Operation, drawn: Drawn) -> Iterator[str]:
        """A row asked for under another parent than its own is not there."""
        row = self._row(drawn.which)
        if all(parent.keys == row.keys[:-1] for parent in self.parents):
            self._add_parent(self.shelf.parents())
        others = [parent.keys for parent in self.parents if parent.keys != row.keys[:-1]]
        schema = self.document.body_schema(op)
        body = NOT_SENT if schema is None else self.drawer(drawn.number).body(schema)
        answer = self.send(op, (*others[-1], row.keys[-1]), body)
        if answer.status != NOT_FOUND:
            said = f"{op.id} answered {answer.said}, not {NOT_FOUND}"
            yield f"{said}, for a row of another parent"

    read_elsewhere = step(ELSEWHERE, "get", _is_named, needs_row=True)(_elsewhere)
    update_elsewhere = step(ELSEWHERE, "update", _is_named, needs_row=True)(_elsewhere)
    delete_elsewhere = step(ELSEWHERE, "delete", _is_named, needs_row=True)(_elsewhere)

    @as_rule(_may_lose_its_parent)
    def delete_parent(self, drawn: Drawn) -> None:
        op = self.parent_delete
        assert op is not None
        self.take(DELETE, op, functools.partial(self._with_its_parent, op, drawn))

    @property
    def parent_delete(self) -> Operation | None:
        parent = self.shelf.parent
        is_below = (
            parent is not None and parent.op("create") and self.shelf.resource.raw.get("within")
        )
        return parent.op("delete") if parent is not None and is_below else None

    def _with_its_parent(self, op: Operation, drawn: Drawn) -> Iterator[str]:
        """With a row go those that live in it."""
        keys = self._row(drawn.which).keys[:-1]
        yield from result_problems(op, self.send(op, keys), op.success, keys[-1])
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
            put_back(self.shelf, update, self.lent.keys, self.lent.seen)
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
    for made, action, able in (*LOOKS, *STEPS):
        op = shelf.op(action)
        is_able = op is not None and able(shelf, op)
        if op is not None and is_able and shelf.context.evidence.is_about(made.on, op.id):
            yield made, op.id


def live(context: Context, shelf: Shelf, whole: Check) -> None:
    """Live through sequences, and write what each of their checks has found."""
    trial, bad, needs = Trial(context, shelf, Life, {*keys(shelf)}), set[tuple[Check, str]](), ""
    try:
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
