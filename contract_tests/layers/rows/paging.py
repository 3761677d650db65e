"""Pages: limit, offset counted from the document's first row, and the end of the list."""

from __future__ import annotations

from typing import Any

from contract_tests.context import Context
from contract_tests.document import Operation
from contract_tests.layers.rows.shelf import Shelf
from contract_tests.layers.rows.step import NotApplicable, Step, check
from contract_tests.reading import NotReachable, largest
from contract_tests.results import on

WANTED_ROWS = 5
MOST_PAGES, FEW_PAGES = 6, 3
# Past the end of any list that is not read whole.
FAR_OFF = 10_000_000
# Pages are often cut at a round number well below what the document promises.
LONG_LIST = 104


def paged(context: Context, shelf: Shelf, op: Operation) -> list[str]:
    """Pages put together are the list; a page starts where its offset says."""
    if not op.paging:
        raise NotApplicable
    parents = _stocked(context, shelf, _enough(op))
    whole = [shelf.key_of(row) for row in shelf.everything(parents)]
    if len(whole) < 2:
        raise NotReachable("there are too few rows to tell pages apart")
    problems: list[str] = []
    for look in (_sizes, _together, _offsets):
        problems += context.wire.shown(look(shelf, op, parents, whole))
    return problems


def _enough(op: Operation) -> int:
    """More rows than a page has by default."""
    return max(WANTED_ROWS, int(op.query[op.paging["limit"]].schema.get("default") or 0) + 2)


def _stocked(context: Context, shelf: Shelf, wanted: int = WANTED_ROWS) -> tuple[Any, ...]:
    """The parents of enough rows, made where that is possible."""
    parents = shelf.some_row().keys[:-1] if shelf.resource.parent else ()
    if shelf.can_make:
        for _ in range(wanted - len(shelf.everything(parents))):
            shelf.make(parents, only_required=True)
    return parents


def _sizes(shelf: Shelf, op: Operation, parents: Any, whole: list[Any]) -> list[str]:
    problems = []
    for limit in (1, 2, len(whole) - 1, len(whole)):
        found = len(shelf.page(op, parents, {op.paging["limit"]: limit}))
        if limit <= largest(op) and found != limit:
            problems.append(f"limit {limit} answered {found} rows of {len(whole)}")
    default = op.query[op.paging["limit"]].schema.get("default")
    if default:
        found = len(shelf.page(op, parents, {}))
        if found != min(default, len(whole)):
            problems.append(f"{found} rows without a limit, whose default is {default}")
    return on("largest-page", problems)


def _together(shelf: Shelf, op: Operation, parents: Any, whole: list[Any]) -> list[str]:
    most = MOST_PAGES if shelf.context.settings.writes else FEW_PAGES
    size = max(2, -(-len(whole) // most))
    rows: list[Any] = []
    for start in range(0, len(whole), size):
        query = {op.paging["limit"]: size, op.paging["offset"]: op.paging["first"] + start}
        rows += [shelf.key_of(row) for row in shelf.page(op, parents, query)]
    if rows == whole:
        return []
    if sorted(map(str, rows)) == sorted(map(str, whole)):
        return ["pages put together have another order than the list"]
    return [f"pages of {size} put together have the keys {rows[:12]}, the list {whole[:12]}"]


def _offsets(shelf: Shelf, op: Operation, parents: Any, whole: list[Any]) -> list[str]:
    problems = []
    first = [shelf.key_of(row) for row in shelf.page(op, parents, {op.paging["limit"]: 1})]
    if first != whole[:1]:
        problems.append(f"without an offset the list starts at {first}, with one at {whole[:1]}")
    for index in {0, 1, len(whole) - 1}:
        problems += page_problems(shelf, op, parents, whole, index, 1)
    return problems


def page_problems(
    shelf: Shelf, op: Operation, parents: Any, whole: list[Any], start: int, size: int
) -> list[str]:
    """How a page of so many rows from a place on differs from that part of the whole list."""
    offset = op.paging["first"] + start
    query = {op.paging["limit"]: size, op.paging["offset"]: offset}
    found = [shelf.key_of(row) for row in shelf.page(op, parents, query)]
    wanted = whole[start : start + size]
    if len(found) != len(wanted):
        said = f"limit {size} at offset {offset} answered {len(found)} rows of {len(whole)}"
        return on("largest-page", [said])
    said = f"offset {offset} starts at {found[:1]}, row {start + 1} is {wanted[:1]}"
    return [] if found == wanted else [said]


def past_the_end(context: Context, shelf: Shelf, op: Operation) -> list[str]:
    """A list read past its end answers as the document says."""
    if not op.paging:
        raise NotApplicable
    parents, total = _stocked(context, shelf, 0), FAR_OFF
    if context.settings.writes:
        total = len(shelf.everything(_stocked(context, shelf)))
    query = {op.paging["limit"]: 2, op.paging["offset"]: op.paging["first"] + total + 3}
    return shelf.end_problems(context.wire.send(op, parents, query), total)


def beyond(context: Context, shelf: Shelf, op: Operation) -> list[str]:
    """A page larger than the largest is not refused; how many rows come is not known."""
    if not op.paging or "maximum" not in op.query[op.paging["limit"]].schema:
        raise NotApplicable
    parents = _stocked(context, shelf, 1)
    if not shelf.first(parents):
        raise NotReachable("there is no row to ask for")
    limit = largest(op) + 1
    answer = context.wire.send(op, parents, {op.paging["limit"]: limit})
    return [] if answer.is_success else [f"limit {limit} is answered {answer.said}"]


def long_page(context: Context, shelf: Shelf, op: Operation) -> list[str]:
    """A page holds as many rows as the document lets a caller ask for."""
    if not op.paging or shelf.resource.parent or not context.settings.is_local:
        raise NotApplicable  # it takes many rows, which no one wants in a live store
    if shelf.can_make and shelf.op("create"):
        _stocked(context, shelf, LONG_LIST)
    whole = len(shelf.everything(()))
    largest_page = largest(op)
    found = len(shelf.page(op, (), {op.paging["limit"]: largest_page}))
    if found == min(whole, largest_page):
        return []
    return [f"limit {largest_page} answered {found} rows of {whole}"]


PAGES = check("pages", "offset", "largest-page")
STEPS = (
    Step(PAGES, "list", paged, writes=False),
    Step(check("past the end", "past-the-end"), "list", past_the_end, writes=False),
    Step(check("above the largest page", "limit-beyond"), "list", beyond, writes=False),
)
LAST_STEPS = (Step(check("long page", "largest-page"), "list", long_page, writes=False),)
