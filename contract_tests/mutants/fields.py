"""Fields that are gone, of another type, or of another value."""

from __future__ import annotations

from typing import Any

from contract_tests.mutants.proxy import Call, Reply
from contract_tests.mutants.registry import (
    after,
    each_row,
    each_value,
    when_of,
)


@after("get")
def a_field_is_gone_from_a_row(call: Call, reply: Reply) -> None:
    each_row(reply, lambda row: row.pop(sorted(row)[len(row) // 2]))


@after("list")
def a_field_is_gone_from_a_list(call: Call, reply: Reply) -> None:
    each_row(reply, lambda row: row.pop(sorted(row)[len(row) // 2]))


@after("get", "list")
def numbers_are_text(call: Call, reply: Reply) -> None:
    each_value(reply, lambda n, v: str(v) if type(v) in (int, float) else v)


@after("get", "list")
def booleans_are_numbers(call: Call, reply: Reply) -> None:
    each_value(reply, lambda n, v: int(v) if isinstance(v, bool) else v)


@after("get", "list")
def dates_have_a_blank_for_the_t(call: Call, reply: Reply) -> None:
    each_value(reply, lambda n, v: v.replace("T", " ") if when_of(v) else v)


@after("get", "list")
def dates_are_day_first(call: Call, reply: Reply) -> None:
    each_value(reply, lambda n, v: w.strftime("%d/%m/%Y %H:%M") if (w := when_of(v)) else v)


@after("get", "list")
def dates_are_spelled_as_printed(call: Call, reply: Reply) -> None:
    each_value(reply, lambda n, v: w.strftime("%m/%d/%Y %H:%M") if (w := when_of(v)) else v)


@after("get", "list")
def types_are_those_of_the_other_version(call: Call, reply: Reply) -> None:
    if call.document is None or call.op is None:
        return
    schema = call.document.schemas.get(call.document.resources[call.op.resource].schema, {})
    fields = schema.get("properties", {})

    def other(name: str, value: Any) -> Any:
        if "x-version-types" not in fields.get(name, {}):
            return value
        return int(value or 0) if isinstance(value, str) else str(value)

    each_value(reply, other)


@after("get", "list")
def dates_are_off_by_an_hour(call: Call, reply: Reply) -> None:
    def shift(_name: str, value: Any) -> Any:
        when = when_of(value)
        return when.replace(hour=(when.hour + 1) % 24).isoformat() if when else value

    each_value(reply, shift)


@after("get", "list")
def money_is_rounded(call: Call, reply: Reply) -> None:
    each_value(reply, lambda n, v: round(v) if isinstance(v, float) else v)


@after("get", "list")
def texts_are_cut(call: Call, reply: Reply) -> None:
    each_value(reply, lambda n, v: v[:12] if isinstance(v, str) and not when_of(v) else v)


@after("get", "list")
def lists_are_null(call: Call, reply: Reply) -> None:
    each_value(reply, lambda n, v: None if isinstance(v, list) else v)


@after("get")
def nested_rows_are_lost(call: Call, reply: Reply) -> None:
    each_value(reply, lambda n, v: v[:-1] if isinstance(v, list) else v)


@after("get", "list")
def texts_change_case(call: Call, reply: Reply) -> None:
    each_value(reply, lambda n, v: v.upper() if isinstance(v, str) and not when_of(v) else v)
