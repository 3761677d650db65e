"""The same rows in other words: XML both ways, chosen columns, another order."""

from __future__ import annotations

from decimal import Decimal
from typing import Any
from xml.etree import ElementTree

from contract_tests import xmltext
from contract_tests.context import Context
from contract_tests.document import Operation
from contract_tests.evidence import CREATED, ONE_ROW
from contract_tests.layers.rows.life import stored_problems
from contract_tests.layers.rows.shelf import Shelf
from contract_tests.layers.rows.step import NotApplicable, Step, check
from contract_tests.reading import Keys, NotReachable
from contract_tests.results import on, under
from contract_tests.wire import Answer

MOST_ROWS = 5
SHOWN = 3
SELECT, ORDERBY = "$select", "$orderby"


def _xml_types(context: Context) -> list[str]:
    return [t for t in context.document.raw.get("x-media-types", ()) if t.endswith("xml")]


def answered(context: Context, shelf: Shelf, op: Operation) -> list[str]:
    """An answer in XML says what the answer in JSON says."""
    types = _xml_types(context)
    if not types:
        raise NotApplicable
    keys = shelf.standing_row().keys[: len(op.path_parameters)]
    query = {op.paging["limit"]: MOST_ROWS} if op.paging else {}
    plain = context.wire.send(op, keys, query)
    if plain.status != op.success:
        raise NotReachable("there is no row to compare")
    problems = []
    for media_type in types:
        headers = {**context.target.credentials, "Accept": media_type}
        found = _compared(shelf, op, plain, context.wire.send(op, keys, query, headers=headers))
        problems += context.wire.shown(under(media_type, found[:SHOWN]))
    return problems


def _compared(shelf: Shelf, op: Operation, plain: Answer, other: Answer) -> list[str]:
    if other.problems or other.status != plain.status:
        return other.problems or [f"status {other.status}, in JSON status {plain.status}"]
    root = ElementTree.fromstring(other.exchange.response_body.encode())
    one = shelf.resource.schema
    is_list = isinstance(plain.json, list) or bool(op.raw.get("x-unwrap"))
    wanted = f"ArrayOf{one}" if is_list else one
    if xmltext.local(root) != wanted:
        found = [f"the root is {xmltext.local(root)}, not {wanted}"]
        return on(ONE_ROW, found) if xmltext.local(root) == one else found
    return xmltext.differences(root, plain.rows if is_list else plain.json)


def sent(context: Context, shelf: Shelf, op: Operation) -> list[str]:
    """A row sent as XML is the row that is read."""
    types, schema = _xml_types(context), context.document.body_schema(op)
    if not types or schema is None:
        raise NotApplicable
    problems = []
    for media_type in types:
        found = _stored(context, shelf, op, schema, media_type)
        problems += context.wire.shown(under(media_type, found[:SHOWN]))
    return problems


def _stored(
    context: Context, shelf: Shelf, op: Operation, schema: Any, media_type: str
) -> list[str]:
    parents: Keys = shelf.parents()
    body = shelf.drawer("xml", media_type).body(schema)
    content = xmltext.written(context.document, shelf.resource.schema, schema, body)
    headers = {**context.target.credentials, "Content-Type": media_type}
    answer = context.wire.send(op, parents, content=content, headers=headers)
    return stored_problems(shelf, op, parents, answer, body)


def selected(context: Context, shelf: Shelf, op: Operation) -> list[str]:
    """Chosen columns come alone, with the values they have; a page is put into another order."""
    if not op.paging:
        raise NotApplicable
    parents = shelf.standing_row().keys[:-1] if shelf.resource.parent else ()
    query = {op.paging["limit"]: MOST_ROWS}
    page = shelf.page(op, parents, query)
    if not page:
        raise NotReachable("there is no row to choose columns of")
    fields = sorted(page[0].keys() & shelf.schema.get("properties", {}).keys())
    names = fields[:: max(1, len(fields) // 2)][:2]
    rows = shelf.page(op, parents, {**query, SELECT: ",".join(names)})
    chosen = [{name: row[name] for name in fields if name in row} for row in rows]
    problems = []
    if chosen != [{name: row[name] for name in names} for row in page]:
        problems.append(f"{SELECT}={','.join(names)} answers {str(chosen[:1])[:80]}")
    return problems + _ordered(shelf, op, parents, query, page)


def _ordered(
    shelf: Shelf, op: Operation, parents: Keys, query: dict[str, Any], page: list[Any]
) -> list[str]:
    """By a column of numbers: how texts are sorted is not told."""
    for name in page[0]:
        values = [row[name] for row in page]
        if all(type(v) in (int, Decimal) for v in values) and len(set(values)) > 1:
            break
    else:
        return []
    problems = []
    for order, wanted in ((name, sorted(values)), (f"{name} desc", sorted(values)[::-1])):
        found = [row.get(name) for row in shelf.page(op, parents, {**query, ORDERBY: order})]
        if found != wanted:
            problems.append(f"{ORDERBY}={order} answers {name} as {[str(v) for v in found]}")
    return problems


ANSWERS = check("XML answers", "media", ONE_ROW)
STEPS = (
    Step(ANSWERS, "get", answered, writes=False),
    Step(ANSWERS, "list", answered, writes=False),
    Step(check("XML body", "media", CREATED, "set-by-store", "masked"), "create", sent),
    Step(check("columns and order", "columns"), "list", selected, writes=False),
)
