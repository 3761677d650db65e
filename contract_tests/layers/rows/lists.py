"""Lists: their count, their pages, and the rows that each filter leaves in.

A ``Listing`` judges them, for steps and for the state machine alike.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any
from urllib.parse import urlencode

from contract_tests.comparing import value_at
from contract_tests.document import Json, Operation, Parameter
from contract_tests.evidence import FROM, Name
from contract_tests.layers.rows import questions
from contract_tests.layers.rows.questions import Question, Verdict
from contract_tests.layers.rows.shelf import Shelf
from contract_tests.layers.rows.step import NotApplicable, Step, check
from contract_tests.reading import Keys, NotReachable, largest
from contract_tests.results import Finding, on, stands_on
from contract_tests.schemas import types_of

WANTED_ROWS = 5
MOST_PAGES, FEW_PAGES = 6, 3
MOST_PAIRS, MOST_PROBLEMS = 4, 3
# Past the end of any list that is not read whole.
FAR_OFF = 10_000_000
# Pages are often cut at a round number well below what the document promises.
LONG_LIST = 104
NO_SUCH_TEXT = "no-such-text-3f9a"


@dataclass(slots=True)
class Listing:
    """A list, what is asked of it, and the rows that it has."""

    shelf: Shelf
    op: Operation
    parents: Keys
    rows: list[Any]
    query: Json = field(default_factory=dict)

    def asked(self, *questions: Question) -> Listing:
        """The list as a store answers it to these questions."""
        query = {question.name: question.sent for question in questions}
        rows = self.shelf.everything(self.parents, query)
        return Listing(self.shelf, self.op, self.parents, rows, query)

    @property
    def keys(self) -> list[Any]:
        return [self.shelf.key_of(row) for row in self.rows]

    @property
    def filters(self) -> list[Parameter]:
        return [parameter for parameter in self.op.query.values() if parameter.filter]

    def questions(self, parameter: Parameter) -> list[Question]:
        numbers = self.shelf.context.random("filters", self.shelf.resource.name, parameter.name)
        return questions.about(numbers, parameter, self.rows)

    @property
    def beside_counts(self) -> list[Json]:
        """What a count is to be the same with: nothing more, a short page, one past the end."""
        paging = self.op.paging
        past = paging["first"] + len(self.rows) + 3
        return [{}, {paging["limit"]: 1}, {paging["offset"]: past}]

    def count_problems(self, beside: Json | None = None) -> list[str]:
        """How the count differs from the number of rows, whatever page is asked for beside it."""
        name = self.op.paging.get("countonly")
        if not name:
            return []
        query = self.query | (beside or {})
        answer = self.shelf.context.wire.send(self.op, self.parents, {**query, name: 1})
        total = value_at(answer.json, self.op.paging["count"])
        # Whichever question was drawn: that is one finding, from run to run.
        asked = urlencode(query) or "nothing else"
        said = (
            f"the count is {total} where the list has {len(self.rows)} rows, asked with '{asked}'"
        )
        return on("count", [] if total == len(self.rows) else [said])

    def page_problems(self, start: int | None = None, size: int | None = None) -> list[str]:
        """How a page of so many rows from a place on differs from that part of the list.

        Of what is not asked for the document's default holds: the first row, so many rows.
        """
        paging, at = self.op.paging, {}
        if start is not None:
            at[paging["offset"]] = paging["first"] + start
        if size is not None:
            at[paging["limit"]] = size
        default = self.op.query[paging["limit"]].schema.get("default")  # 0 means all rows
        wanted = self.keys[start or 0 :][: size or default or None]
        page = self.shelf.page(self.op, self.parents, self.query | at)
        found = [self.shelf.key_of(row) for row in page]
        said = f"{_said(self.query | at)}the list of {len(self.rows)} rows answers"
        if len(found) != len(wanted):
            return on("largest-page", [f"{said} {len(found)} rows, not {len(wanted)}"])
        said = f"{said} the rows {found[:3]}, not {wanted[:3]}"
        return [] if found == wanted else on("offset", [said])

    def filter_problems(self, *asked: Question) -> list[str]:
        """How the rows that come differ from those that match every question."""
        answered = self.asked(*asked)
        found = set(map(str, answered.keys))
        problems = answered.count_problems() if asked[-1].is_first else []
        for row in self.rows:
            verdict, key = self._together(asked, row), str(self.shelf.key_of(row))
            if verdict is None or verdict.belongs is (key in found):
                continue
            does = "leaves out" if verdict.belongs else "answers"
            which = "matches" if verdict.belongs else "does not match"
            said = f"{_said(answered.query)}the list {does} the row {key}, which {which}"
            problems.append(Finding(said, on=verdict.on))
        return self.shelf.context.wire.shown(_some_of_each(problems))

    def _together(self, asked: Sequence[Question], row: Any) -> Verdict | None:
        """Whether a row belongs by every question, which is known as well as the weakest answer;
        one that surely leaves it out is enough.
        """

        def known(verdict: Verdict) -> int:
            return self.shelf.context.evidence.ground(verdict.on, self.op.id).confidence

        verdicts = [question.verdict(row) for question in asked]
        out = [v for v in verdicts if v and not v.belongs]
        if out:
            return max(out, key=known)
        return None if None in verdicts else min(filter(None, verdicts), key=known)


def _some_of_each(problems: list[str]) -> list[str]:
    """The first few problems of each kind, by what they stand on."""
    kept: dict[Name, list[str]] = {}
    for problem in problems:
        kept.setdefault(stands_on(problem), []).append(problem)
    return [problem for kind in kept.values() for problem in kind[:MOST_PROBLEMS]]


def _said(query: Json) -> str:
    """The query in words; values stand in quotes, so that findings of one kind are told as one."""
    said = "&".join(f"{name}={str(value)!r}" for name, value in query.items())
    return f"with {said} " if said else ""


def _stocked(shelf: Shelf, op: Operation, wanted: int = 0) -> Listing:
    """A whole list, with enough rows where some can be made."""
    parents = _parents(shelf)
    rows = shelf.everything(parents)
    if shelf.can_make and len(rows) < wanted:
        for _ in range(wanted - len(rows)):
            shelf.make(parents, only_required=True)
        rows = shelf.everything(parents)
    return Listing(shelf, op, parents, rows)


def _parents(shelf: Shelf) -> Keys:
    return shelf.standing_row().keys[:-1] if shelf.resource.parent else ()


def counted(shelf: Shelf, op: Operation) -> list[str]:
    """The count is the number of rows, on whatever page; one of two rows at least tells pages."""
    if not op.paging.get("countonly"):
        raise NotApplicable
    listing = _stocked(shelf, op, 2)
    # A count that is wrong by itself is wrong beside a page, too: that is one finding.
    found = map(listing.count_problems, listing.beside_counts)
    return shelf.context.wire.shown(next(filter(None, found), []), by=1)


def paged(shelf: Shelf, op: Operation) -> list[str]:
    """Pages put together are the list; a page starts where its offset says."""
    if not op.paging:
        raise NotApplicable
    limit = op.query[op.paging["limit"]].schema
    listing = _stocked(shelf, op, max(WANTED_ROWS, int(limit.get("default") or 0) + 2))
    whole = len(listing.rows)
    if whole < 2:
        raise NotReachable("there are too few rows to tell pages apart")
    most = MOST_PAGES if shelf.context.settings.writes else FEW_PAGES
    size = min(max(2, -(-whole // most)), largest(op))
    pages: list[tuple[int | None, int | None]] = [(None, 1), (1, 1), (whole - 1, 1)]
    pages += [(0, each) for each in (2, whole - 1, whole) if each <= largest(op)]
    pages += [(start, size) for start in range(0, whole, size)][:most]
    if limit.get("default"):
        pages.append((None, None))
    problems = []
    for start, each in dict.fromkeys(pages):
        problems += shelf.context.wire.shown(listing.page_problems(start, each), by=1)
    return problems


def past_the_end(shelf: Shelf, op: Operation) -> list[str]:
    """A list read past its end answers as the document says."""
    if not op.paging:
        raise NotApplicable
    parents, total = _parents(shelf), FAR_OFF
    if shelf.context.settings.writes:
        total = len(_stocked(shelf, op, WANTED_ROWS).rows)
    query = {op.paging["limit"]: 2, op.paging["offset"]: op.paging["first"] + total + 3}
    return shelf.end_problems(shelf.context.wire.send(op, parents, query), total)


def beyond(shelf: Shelf, op: Operation) -> list[str]:
    """A page larger than the largest is not refused; how many rows come is not known."""
    if not op.paging or "maximum" not in op.query[op.paging["limit"]].schema:
        raise NotApplicable
    parents = _stocked(shelf, op, 1).parents if shelf.can_make else _parents(shelf)
    if not shelf.first(parents):
        raise NotReachable("there is no row to ask for")
    limit = largest(op) + 1
    answer = shelf.context.wire.send(op, parents, {op.paging["limit"]: limit})
    return [] if answer.is_success else [f"limit {limit} is answered {answer.said}"]


def long_page(shelf: Shelf, op: Operation) -> list[str]:
    """A page holds as many rows as the document lets a caller ask for."""
    if not op.paging or shelf.resource.parent or not shelf.context.settings.is_local:
        raise NotApplicable  # it takes many rows, which no one wants in a live store
    return _stocked(shelf, op, LONG_LIST).page_problems(None, largest(op))


def _filtered(shelf: Shelf, op: Operation) -> Listing:
    """A list with rows for its filters to tell apart."""
    if not any(parameter.filter for parameter in op.query.values()):
        raise NotApplicable
    listing = _stocked(shelf, op)
    if shelf.can_make and len(listing.rows) < WANTED_ROWS:
        for _ in range(WANTED_ROWS):
            shelf.make(listing.parents)
        listing.rows = shelf.everything(listing.parents)
    return listing


def filtered(shelf: Shelf, op: Operation) -> list[str]:
    """Every filter, with values that some rows have and others do not, at the bound and past it."""
    listing, found = _filtered(shelf, op), []
    for parameter in listing.filters:
        for question in listing.questions(parameter):
            found += listing.filter_problems(question)
    return found


def combined(shelf: Shelf, op: Operation) -> list[str]:
    """Two filters together answer the rows that match both; pages and filters go together."""
    listing, found = _filtered(shelf, op), []
    asked = [each for parameter in listing.filters for each in listing.questions(parameter)[:1]]
    pairs = list(pairwise(asked))
    shelf.context.random("pairs", shelf.resource.name).shuffle(pairs)
    for one, other in pairs[:MOST_PAIRS]:
        found += listing.filter_problems(one, other)
    for parameter in listing.filters if op.paging else ():
        if question := questions.shared(parameter, listing.rows):
            answered = listing.asked(question)
            for place in {0, len(answered.rows) - 1} if answered.rows else ():
                found += shelf.context.wire.shown(answered.page_problems(place, 1), by=1)
    return found


def nothing_matches(shelf: Shelf, op: Operation) -> list[str]:
    """A filter no row matches answers as the document says of no rows, and counts none."""
    texts = [
        p
        for p in op.query.values()
        if p.filter and "string" in types_of(p.schema) and not {"format", "enum"} & p.schema.keys()
    ]
    if not texts or shelf.resource.parent:
        raise NotApplicable
    query = {texts[0].name: NO_SUCH_TEXT}
    problems = shelf.none_problems(op, shelf.context.wire.send(op, (), query))
    return problems + Listing(shelf, op, (), [], query).count_problems()


FILTERS = (questions.FILTER, FROM, "filter-to", "filter-contains", "filter-days", "count")
COUNT = check("count", "count")
PAGES = check("pages", "offset", "largest-page")
FILTERED = check("filters", *FILTERS)
STEPS = (
    Step(COUNT, "list", counted, cost=5),
    Step(PAGES, "list", paged, cost=12),
    Step(check("past the end", "past-the-end"), "list", past_the_end, cost=2),
    Step(check("above the largest page", "limit-beyond"), "list", beyond, cost=3),
    Step(FILTERED, "list", filtered, cost=9),
    Step(check("two filters", *FILTERS, "offset", "largest-page"), "list", combined),
    Step(check("no match", "nothing-found", "count"), "list", nothing_matches, cost=2),
)
LAST_STEPS = (Step(check("long page", "largest-page"), "list", long_page, cost=3),)
