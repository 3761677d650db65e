"""Fields that are gone, of another type, or of another value."""

from __future__ import annotations

from typing import Any

from contract_tests.document import Json
from contract_tests.mutants.proxy import Call, Mutation, Reply
from contract_tests.mutants.stores.changes import (
    READ,
    change_rows,
    dates,
    each_row,
    rows,
    schema_of,
    texts,
    values,
)
from contract_tests.mutants.table import after


def _lose_one(row: Json) -> None:
    row.pop(sorted(row)[len(row) // 2])


def _blank_in_the_second(rows: list[Json]) -> list[Json]:
    rows[1][sorted(rows[1])[-1]] = None
    return rows


def _other_version(call: Call, reply: Reply) -> None:
    document = call.proxy.document
    schema = document.schemas.get(document.resources[call.op.resource].schema, {})
    two = {name for name, raw in schema.get("properties", {}).items() if "x-version-types" in raw}

    def other(value: Any) -> Any:
        return int(value or 0) if isinstance(value, str) else str(value)

    change_rows(reply, lambda row: row.update({n: other(row[n]) for n in two & row.keys()}))


def _note_hidden(call: Call) -> None:
    """What was sent for members that are not to come back, or only masked."""
    if isinstance(call.json, dict):
        for name, field in schema_of(call).items():
            if ("x-masked" in field or field.get("format") == "password") and call.json.get(name):
                call.proxy.memory[name] = call.json[name]


def _show_hidden(call: Call, reply: Reply) -> None:
    if call.op.action == "get":
        whole = call.proxy.memory
        change_rows(reply, lambda row: row.update({n: whole[n] for n in whole.keys() & row.keys()}))


MUTATIONS = [
    after("a field is gone from a row", "get", each_row(_lose_one)),
    after("a field is gone from a list", "list", each_row(_lose_one)),
    after("a field is null in the second row", "list", rows(_blank_in_the_second, 2)),
    after("numbers are text", READ, values(lambda v: str(v) if type(v) in (int, float) else v)),
    after("booleans are numbers", READ, values(lambda v: int(v) if isinstance(v, bool) else v)),
    after("dates have a blank for the t", READ, dates(lambda when: when.isoformat(" "))),
    after("dates are day first", READ, dates(lambda when: when.strftime("%d/%m/%Y %H:%M"))),
    after(
        "dates are spelled as printed", READ, dates(lambda when: when.strftime("%m/%d/%Y %H:%M"))
    ),
    after(
        "dates are off by an hour",
        READ,
        dates(lambda when: when.replace(hour=(when.hour + 1) % 24).isoformat()),
    ),
    after("types are those of the other version", READ, _other_version),
    after("money is rounded", READ, values(lambda v: round(v) if isinstance(v, float) else v)),
    after("texts are cut", READ, texts(lambda text: text[:12])),
    after("texts change case", READ, texts(str.upper)),
    after("lists are null", READ, values(lambda v: None if isinstance(v, list) else v)),
    after("nested rows are lost", "get", values(lambda v: v[:-1] if isinstance(v, list) else v)),
    Mutation("card numbers and passwords come whole", _note_hidden, _show_hidden),
]
