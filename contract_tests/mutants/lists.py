"""Filters, pages and counts that are off."""

from __future__ import annotations

from datetime import timedelta

from contract_tests.formats import as_clock, moment
from contract_tests.mutants.proxy import Call, Reply
from contract_tests.mutants.registry import (
    after,
    before,
)


@before("list")
def filters_are_ignored(call: Call) -> Reply | None:
    if call.op:
        names = {name for name, p in call.op.query.items() if p.filter}
        call.query = [(name, value) for name, value in call.query if name not in names]
    return None


def _drop(call: Call, role: str) -> None:
    if call.op and call.op.paging:
        name = call.op.paging.get(role)
        call.query = [pair for pair in call.query if pair[0] != name]


@before("list")
def the_limit_is_ignored(call: Call) -> Reply | None:
    _drop(call, "limit")
    return None


@before("list")
def the_offset_is_ignored(call: Call) -> Reply | None:
    _drop(call, "offset")
    return None


@before("list")
def offsets_count_from_zero(call: Call) -> Reply | None:
    if call.op and call.op.paging:
        name = call.op.paging["offset"]
        call.query = [
            (n, str(int(v) + 1) if n == name and v.isdigit() else v) for n, v in call.query
        ]
    return None


def _next(text: str) -> str:
    return str(int(text) + 1) if text.isdigit() else text


@before("list")
def countonly_is_ignored(call: Call) -> Reply | None:
    _drop(call, "countonly")
    return None


@after("list")
def the_total_is_off_by_one(call: Call, reply: Reply) -> None:
    name = call.op.paging.get("count") if call.op else None
    if name and isinstance(reply.json, dict) and name in reply.json:
        reply.json = {name: reply.json[name] + 1}


@before("list")
def lower_bounds_are_left_out(call: Call) -> Reply | None:
    """Of times: a filter begins a second later than it is asked to."""

    def later(name: str, value: str) -> str:
        parameter = call.op.query.get(name) if call.op else None
        if parameter is None or (parameter.filter or {}).get("match") != "from":
            return value
        when = moment(value)
        return as_clock(when + timedelta(seconds=1)) if when else value

    call.query = [(name, later(name, value)) for name, value in call.query]
    return None


@before("list")
def large_pages_are_refused(call: Call) -> Reply | None:
    name = call.op.paging.get("limit", "") if call.op else ""
    asked = dict(call.query).get(name, "")
    if call.op is None or not asked.isdigit():
        return None
    most = call.op.query[name].schema.get("maximum", int(asked))
    return Reply(400) if int(asked) > most else None


@after("list")
def past_the_end_answers_a_blank_row(call: Call, reply: Reply) -> None:
    if reply.status == 404:
        reply.status, reply.body = 200, b"[{}]"
