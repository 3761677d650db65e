"""Actions of the document's own, beside those every resource has."""

from __future__ import annotations

from contract_tests.comparing import value_at
from contract_tests.context import Context
from contract_tests.document import Json, Operation
from contract_tests.evidence import DOCUMENT
from contract_tests.layers.rows.shelf import Shelf
from contract_tests.layers.rows.step import check
from contract_tests.reading import Keys
from contract_tests.results import on
from contract_tests.wire import NOT_SENT, Answer

CALL = check("call", DOCUMENT, "count", "largest-page", "past-the-end")

FAR_OFF = 1_000_000


def called(context: Context, shelf: Shelf, op: Operation) -> list[str]:
    """Any action is answered with success; a list with rows that fit, anything else in full."""
    keys = shelf.some_row().keys[-len(op.path_parameters) :] if op.path_parameters else ()
    schema = context.document.body_schema(op)
    body = NOT_SENT if schema is None else shelf.drawer(op.id).body(schema)
    answer = context.wire.send(op, keys, body=body)
    if answer.status != op.success:
        return [f"{op.id} answered {answer.said}"]
    if op.paging:
        return _listed(context, shelf, op, keys, answer)
    return _empty(context, op, answer)


def _listed(context: Context, shelf: Shelf, op: Operation, keys: Keys, answer: Answer) -> list[str]:
    """Rows below what the path names, as many as are counted, in pages that end."""
    paging = op.paging
    problems = [] if answer.rows else [f"{op.id} answered no rows"]
    for field in shelf.resource.raw.get("where", {}):
        found = {str(value_at(row, field)) for row in answer.rows}
        if found != {str(keys[-1])}:
            problems.append(f"{field} is {sorted(found)} in the rows of {keys[-1]}")
    few = context.wire.send(op, keys, {paging["limit"]: 1})
    if len(few.rows) != 1:
        problems += on("largest-page", [f"limit 1 answered {len(few.rows)} rows"])
    end = context.wire.send(op, keys, {paging["offset"]: FAR_OFF})
    problems += shelf.end_problems(end, len(answer.rows))
    return problems + _counted(context, op, keys, len(answer.rows))


def _counted(context: Context, op: Operation, keys: Keys, rows: int) -> list[str]:
    if "countonly" not in op.paging:
        return []
    total = value_at(
        context.wire.send(op, keys, {op.paging["countonly"]: 1}).json, op.paging["count"]
    )
    found = [] if total == rows else [f"the count is {total}, the list has {rows} rows"]
    return on("count", found)


def _empty(context: Context, op: Operation, answer: Answer) -> list[str]:
    """Members the document gives the answer that are not there, or say nothing."""
    response: Json = context.document.response(op, op.success) or {}
    media: list[Json] = list(response.get("content", {}).values())
    names = context.document.flat(media[0].get("schema") if media else None).get("properties", {})
    said = answer.rows[0] if answer.rows else {}
    return [f"{name} is {said.get(name)!r}" for name in names if said.get(name) in (None, "")]
