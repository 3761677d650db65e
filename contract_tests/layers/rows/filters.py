"""Each filter of a list answers exactly the rows that match, as told from the whole list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from contract_tests.comparing import value_at
from contract_tests.context import Context
from contract_tests.document import Json, Operation, Parameter
from contract_tests.evidence import FROM, Name
from contract_tests.layers.rows import questions
from contract_tests.layers.rows.questions import Question, Verdict
from contract_tests.layers.rows.shelf import Shelf
from contract_tests.layers.rows.step import NotApplicable, Step, check
from contract_tests.reading import Keys
from contract_tests.results import Finding, on
from contract_tests.schemas import types_of

WANTED_ROWS = 5
MOST_PAIRS = 4
MOST_PROBLEMS = 3
NO_SUCH_TEXT = "no-such-text-3f9a"


@dataclass(slots=True)
class Listing:
    """A list and its rows, as they are without any filter."""

    context: Context
    shelf: Shelf
    op: Operation
    parents: Keys
    rows: list[Any]

    @property
    def filters(self) -> list[Parameter]:
        return [parameter for parameter in self.op.query.values() if parameter.filter]

    def ask(self, parameter: Parameter) -> list[Question]:
        name = self.shelf.resource.name
        return questions.about(
            self.context.random("filters", name, parameter.name), parameter, self.rows
        )

    def problems(self, *asked: Question) -> list[str]:
        """How the rows that come differ from those that match every question."""
        query = {question.name: question.sent for question in asked}
        found = {str(self.shelf.key_of(row)) for row in self.shelf.everything(self.parents, query)}
        problems = self.counted(query, len(found)) if asked[-1].is_first else []
        for row in self.rows:
            verdict, key = self._together(asked, row), str(self.shelf.key_of(row))
            if verdict is None or verdict.belongs is (key in found):
                continue
            does = "leaves out" if verdict.belongs else "answers"
            which = "matches" if verdict.belongs else "does not match"
            said = f"{_said(query)} {does} the row {key}, which {which}"
            problems.append(Finding(said, on=verdict.on))
        return self.context.wire.shown(_some_of_each(problems))

    def _together(self, asked: Sequence[Question], row: Any) -> Verdict | None:
        """Whether a row belongs by every question, which is known as well as the weakest answer;
        one that surely leaves it out is enough.
        """

        def known(verdict: Verdict) -> int:
            return self.context.evidence.ground(verdict.on, self.op.id).confidence

        verdicts = [question.verdict(row) for question in asked]
        out = [v for v in verdicts if v and not v.belongs]
        if out:
            return max(out, key=known)
        return None if None in verdicts else min(filter(None, verdicts), key=known)

    def counted(self, query: Json, rows: int) -> list[str]:
        """The count of a filtered list is the number of its rows."""
        name = self.op.paging.get("countonly")
        if not name:
            return []
        answer = self.context.wire.send(self.op, self.parents, {**query, name: 1})
        total = value_at(answer.json, self.op.paging["count"])
        said = f"with {_said(query)} the count is {total}, of {rows} rows"
        return on("count", [] if total == rows else [said])


def _some_of_each(problems: list[str]) -> list[str]:
    """The first few problems of each kind, by what they stand on."""
    kept: dict[Name, list[str]] = {}
    for problem in problems:
        kept.setdefault(getattr(problem, "on", ""), []).append(problem)
    return [problem for kind in kept.values() for problem in kind[:MOST_PROBLEMS]]


def _said(query: Json) -> str:
    """The query in words; values stand in quotes, so that findings of one kind are told as one."""
    return "&".join(f"{name}={str(value)!r}" for name, value in query.items())


def _listing(context: Context, shelf: Shelf, op: Operation) -> Listing:
    if not any(parameter.filter for parameter in op.query.values()):
        raise NotApplicable
    parents = shelf.standing_row().keys[:-1] if shelf.resource.parent else ()
    rows = shelf.everything(parents)
    if shelf.can_make and len(rows) < WANTED_ROWS:
        for _ in range(WANTED_ROWS):
            shelf.make(parents)
        rows = shelf.everything(parents)
    return Listing(context, shelf, op, parents, rows)


def filtered(context: Context, shelf: Shelf, op: Operation) -> list[str]:
    """Every filter, with values that some rows have and others do not, at the bound and past it."""
    listing = _listing(context, shelf, op)
    found = []
    for parameter in listing.filters:
        for question in listing.ask(parameter):
            found += listing.problems(question)
    return found


def combined(context: Context, shelf: Shelf, op: Operation) -> list[str]:
    """Two filters together answer the rows that match both; pages and filters go together."""
    listing = _listing(context, shelf, op)
    asked = [each for parameter in listing.filters for each in listing.ask(parameter)[:1]]
    found = []
    pairs = list(pairwise(asked))
    context.random("pairs", shelf.resource.name).shuffle(pairs)
    for one, other in pairs[:MOST_PAIRS]:
        found += listing.problems(one, other)
    return found + _in_pages(listing)


def _in_pages(listing: Listing) -> list[str]:
    """In pages of one row, the first and the last, a filtered list has the rows it has at once."""
    paging, shelf, wire = listing.op.paging, listing.shelf, listing.context.wire
    asked = [questions.shared(parameter, listing.rows) for parameter in listing.filters]
    found: list[str] = []
    for question in filter(None, asked if paging else ()):
        query = {question.name: question.sent}
        whole = [shelf.key_of(row) for row in shelf.everything(listing.parents, query)]
        for index in sorted({0, len(whole) - 1} if whole else ()):
            at = {paging["limit"]: 1, paging["offset"]: paging["first"] + index}
            rows = shelf.page(listing.op, listing.parents, query | at)
            page = [shelf.key_of(row) for row in rows]
            if page != whole[index : index + 1]:
                wrong = f"{_said(query | at)} answers the rows {page[:3]}, not {whole[index]}"
                found += wire.shown([wrong], by=1)
    return found


def lately(context: Context, shelf: Shelf, op: Operation) -> list[str]:
    """Filters by the time of the last write, which rows do not show, know a row just written."""
    filters = [p for p in op.query.values() if p.filter and p.filter["field"] == "$updated"]
    if not filters:
        raise NotApplicable
    made = shelf.make(shelf.some_row().keys[:-1] if shelf.resource.parent else ())
    found = []
    for parameter in filters:
        for sent, belongs in questions.around_now(parameter):
            rows = shelf.everything(made.keys[:-1], {parameter.name: sent})
            there = str(made.keys[-1]) in {str(shelf.key_of(row)) for row in rows}
            if there != belongs:
                verb = "answers" if there else "leaves out"
                found.append(f"{parameter.name}={sent} {verb} a row that was written just now")
    return found


def nothing_matches(context: Context, shelf: Shelf, op: Operation) -> list[str]:
    """A filter no row matches answers as the document says of no rows, and counts none."""
    texts = [
        p
        for p in op.query.values()
        if p.filter and "string" in types_of(p.schema) and not {"format", "enum"} & p.schema.keys()
    ]
    if not texts or shelf.resource.parent:
        raise NotApplicable
    query = {texts[0].name: NO_SUCH_TEXT}
    problems = shelf.none_problems(op, context.wire.send(op, (), query))
    if op.paging.get("countonly"):
        counted = context.wire.send(op, (), {**query, op.paging["countonly"]: 1})
        total = value_at(counted.json, op.paging["count"])
        if total != 0:
            problems += on("count", [f"a count of {total} for a text that no row has"])
    return problems


FILTERS = (questions.FILTER, FROM, "filter-to", "filter-contains", "filter-days", "count")
FILTERED = check("filters", *FILTERS)
STEPS = (
    Step(FILTERED, "list", filtered, writes=False),
    Step(check("two filters", *FILTERS, "offset", "largest-page"), "list", combined, writes=False),
    Step(check("filters by last write", "filter-updated"), "list", lately),
    Step(check("no match", "nothing-found", "count"), "list", nothing_matches, writes=False),
)
