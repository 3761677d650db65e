"""Rows that are lost or doubled in lists; filters, pages and counts that are off."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import timedelta

from contract_tests.formats import as_clock, day, moment
from contract_tests.mutants.proxy import Before, Call, Reply
from contract_tests.mutants.stores.changes import drop, rows
from contract_tests.mutants.table import after, before


def _filters(call: Call) -> list[str]:
    return [name for name, _ in call.query if name in call.op.query and call.op.query[name].filter]


def _without(role: str) -> Before:
    """Drop a parameter of paging."""
    return lambda call: drop(call, [call.op.paging.get(role)])


def _without_where_filtered(role: str) -> Before:
    return lambda call: drop(call, [call.op.paging.get(role)] if _filters(call) else [])


def _turned(role: str, change: Callable[[str], str]) -> Before:
    """A parameter of paging counts as another number."""

    def turn(call: Call) -> None:
        name = call.op.paging.get(role)
        call.query = [(n, change(value) if n == name else value) for n, value in call.query]

    return turn


def _one_on(number: str) -> str:
    return str(int(number) + 1) if number.isdigit() else number


def _a_hundred(number: str) -> str:
    return "100" if len(number) > 2 else number


def _large_refused(call: Call) -> Reply | None:
    limit = call.op.paging.get("limit", "")
    asked = dict(call.query).get(limit, "")
    is_large = asked.isdigit() and int(asked) > call.op.query[limit].schema.get(
        "maximum", int(asked)
    )
    return Reply(400) if is_large else None


def _second_later(call: Call) -> None:
    """Of times: a filter begins a second later than it is asked to."""

    def later(name: str, value: str) -> str:
        parameter = call.op.query.get(name)
        is_lower = parameter is not None and (parameter.filter or {}).get("match") == "from"
        when = moment(value) if is_lower else None
        return as_clock(when + timedelta(seconds=1)) if when else value

    call.query = [(name, later(name, value)) for name, value in call.query]


def _by_days_alone(call: Call) -> None:
    """A filter is dropped that is a day without hours."""
    call.query = [each for each in call.query if not (each[0] in _filters(call) and day(each[1]))]


def _day_first(call: Call) -> None:
    """Times that filter are read as day, month and year where such a day is in the calendar."""
    swapped = re.compile(r"^(0\d|1[0-2])/(0\d|1[0-2])/")
    names = _filters(call)
    call.query = [(n, swapped.sub(r"\2/\1/", v) if n in names else v) for n, v in call.query]


def _one_more(call: Call, reply: Reply) -> None:
    count = call.op.paging.get("count")
    if count and isinstance(reply.json, dict) and count in reply.json:
        reply.json = {count: reply.json[count] + 1}


def _counted(call: Call, reply: Reply, role: str) -> tuple[int, int]:
    """The count that is answered, and what number a parameter of paging had with it; or zeros."""
    paging, found = call.op.paging, reply.json
    asked = dict(call.query).get(paging.get(role, ""), "")
    is_count = isinstance(found, dict) and paging.get("count") in found
    return (found[paging["count"]], int(asked)) if is_count and asked.isdigit() else (0, 0)


def _count_within_the_limit(call: Call, reply: Reply) -> None:
    count, limit = _counted(call, reply, "limit")
    if 0 < limit < count:
        reply.json = {call.op.paging["count"]: limit}


def _no_count_past_the_end(call: Call, reply: Reply) -> None:
    count, offset = _counted(call, reply, "offset")
    if offset > count:
        reply.status, reply.body = 404, b""


def _lose_xml(_call: Call, reply: Reply) -> None:
    if "xml" in reply.headers.get("Content-Type", ""):
        reply.body = re.sub(rb"(<ArrayOf\w+[^>]*>)<(\w+)>.*?</\2>", rb"\1", reply.body, count=1)


MUTATIONS = [
    after("xml lacks a row", "list", _lose_xml),
    after("the last row is lost", "list", rows(lambda rows: rows[:-1], 2)),
    after("the first row comes twice", "list", rows(lambda rows: [rows[0], *rows])),
    after("pages are in reverse", "list", rows(lambda rows: rows[::-1])),
    before("filters are ignored", "list", lambda call: drop(call, _filters(call))),
    before("only the first filter counts", "list", lambda call: drop(call, _filters(call)[1:])),
    before("filters drop the offset", "list", _without_where_filtered("offset")),
    before("filters drop the limit", "list", _without_where_filtered("limit")),
    before("lower bounds are left out", "list", _second_later),
    before("a day alone is no filter", "list", _by_days_alone),
    before("filters read the day first", "list", _day_first),
    before("the limit is ignored", "list", _without("limit")),
    before("the offset is ignored", "list", _without("offset")),
    before("countonly is ignored", "list", _without("countonly")),
    before("the order asked for is ignored", "list", lambda call: drop(call, ["$orderby"])),
    before(
        "offsets count from zero",
        "list",
        _turned("offset", _one_on),
    ),
    before(
        "pages end at a hundred rows",
        "list",
        _turned("limit", _a_hundred),
    ),
    before("large pages are refused", "list", _large_refused),
    after("the total is off by one", "list", _one_more),
    after("a count ends at the limit", "list", _count_within_the_limit),
    after("a count past the end is 404", "list", _no_count_past_the_end),
]
