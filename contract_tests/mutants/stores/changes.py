"""What the mutations do to rows, to the members of bodies, and to queries."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import datetime
from typing import Any

from contract_tests.document import Json
from contract_tests.formats import moment
from contract_tests.mutants.proxy import After, Before, Call, Reply, replied

READ, WRITE = "list get", "create update"


def rows_of(reply: Reply) -> list[Json]:
    """The rows of a good answer, one of a single row, too; none where it has others."""
    found = reply.json if reply.status < 300 else None
    if isinstance(found, dict):
        found = [found]
    return found if isinstance(found, list) and all(isinstance(row, dict) for row in found) else []


def rows(change: Callable[[list[Json]], Any], least: int = 1) -> After:
    """Lists of so many rows at least are answered as ``change`` makes them."""

    def changed(_call: Call, reply: Reply) -> None:
        if isinstance(reply.json, list) and len(found := rows_of(reply)) >= least:
            reply.json = change(found)

    return changed


def each_row(change: Callable[[Json], Any]) -> After:
    """Each row is answered as it is after ``change``."""
    return lambda _call, reply: change_rows(reply, change)


def change_rows(reply: Reply, change: Callable[[Json], Any]) -> None:
    found = rows_of(reply)
    for row in found:
        change(row)
    if found:
        reply.json = found if isinstance(reply.json, list) else found[0]


def values(change: Callable[[Any], Any]) -> After:
    """Each value of a row is answered as ``change`` makes it."""
    return each_row(lambda row: row.update({name: change(value) for name, value in row.items()}))


def dates(change: Callable[[datetime], str]) -> After:
    """Each moment of a row is answered as ``change`` spells it."""

    def spelled(value: Any) -> Any:
        when = when_of(value)
        return change(when) if when else value

    return values(spelled)


def texts(change: Callable[[str], str]) -> After:
    """Each text of a row that names no moment is answered as ``change`` makes it."""
    return values(
        lambda value: change(value) if isinstance(value, str) and not when_of(value) else value
    )


def when_of(value: Any) -> datetime | None:
    """The moment a text names, or None for anything else."""
    return moment(value) if isinstance(value, str) and len(value) > 12 else None


def members(change: Callable[[Json], Json]) -> Before:
    """Objects are taken in with the members that ``change`` makes of theirs."""

    def changed(call: Call) -> None:
        if isinstance(call.json, dict):
            call.json = change(call.json)

    return changed


def done(call: Call, key: object = None) -> Reply:
    """The answer to a write that was never made: of the row that the path names, or of a key."""
    row = {
        "Key": call.op.result.get("key", ""),
        "Value": str(key or (call.keys[-1] if call.keys else 1)),
        "Status": str(call.op.success),
        "Message": call.op.result.get("message", ""),
    }
    return replied(call.op.success, [row])


def drop(call: Call, names: Collection[str | None]) -> None:
    """Take parameters out of the query."""
    call.query = [pair for pair in call.query if pair[0] not in names]


def schema_of(call: Call) -> Json:
    """The fields of what an operation takes."""
    document = call.proxy.document
    schema = document.flat(document.body_schema(call.op))
    return {name: document.flat(raw) for name, raw in schema.get("properties", {}).items()}
