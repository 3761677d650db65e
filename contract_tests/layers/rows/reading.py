"""Rows that are there: alone, in their list, in other words, and by the document's own actions."""

from __future__ import annotations

from decimal import Decimal
from typing import Any
from xml.etree import ElementTree

from contract_tests import xmltext
from contract_tests.comparing import value_at
from contract_tests.document import Json, Operation
from contract_tests.evidence import DOCUMENT, ONE_ROW
from contract_tests.layers.rows.judging import missing, secrets_told, written_problems
from contract_tests.layers.rows.lists import Listing
from contract_tests.layers.rows.shelf import Shelf
from contract_tests.layers.rows.step import NotApplicable, Step, check
from contract_tests.reading import Keys, NotReachable
from contract_tests.results import on, under
from contract_tests.wire import Answer

MOST_ROWS = 5
SHOWN = 3
SELECT, ORDERBY = "$select", "$orderby"
# Past the end of the rows below one row.
FAR_OFF = 1_000_000


def read(shelf: Shelf, op: Operation) -> list[str]:
    """A row reads as it was written, with every field the document gives it."""
    made = shelf.some_row()
    row = shelf.read(made.keys)
    if row is None:
        return [f"the row {made.keys} is not there after it was written, or listed"]
    found = written_problems(shelf, made.keys, made.sent, row) + missing(shelf, row)
    found += secrets_told(shelf, made.sent, row)
    if op.raw.get("x-unwrap"):
        rows = len(shelf.context.wire.send(op, made.keys).rows)
        found += on(ONE_ROW, [f"{rows} rows are answered for one"] if rows != 1 else [])
    return found


def listed(shelf: Shelf, op: Operation) -> list[str]:
    """A row that was written is in the list, once, as it reads by itself."""
    made = shelf.some_row()
    rows = shelf.everything(made.keys[:-1])
    found = [row for row in rows if str(shelf.key_of(row)) == str(made.keys[-1])]
    if len(found) != 1:
        return [f"the row {made.keys[-1]} is {len(found)} times in the list of {len(rows)}"]
    problems = written_problems(shelf, made.keys, made.sent, found[0])
    if not shelf.op("get"):
        return problems + missing(shelf, found[0])
    # Each costs a request, of which a run that only reads has few.
    writes = shelf.context.settings.writes
    for row in (found[0], *rows[:2], rows[-1]) if writes else rows[-1:]:
        alone = shelf.read((*made.keys[:-1], shelf.key_of(row))) or {}
        if alone != row:
            names = sorted(name for name in row if alone.get(name) != row[name])
            problems.append(f"the list and the single row differ in {', '.join(names) or 'fields'}")
    return problems


def called(shelf: Shelf, op: Operation) -> list[str]:
    """An action of the document's own succeeds; a list with rows that fit, others in full."""
    keys = shelf.some_row().keys[-len(op.path_parameters) :] if op.path_parameters else ()
    answer = shelf.context.wire.send(op, keys, body=shelf.body(op))
    if answer.status != op.success:
        return [f"{op.id} answered {answer.said}"]
    return _below(shelf, op, keys, answer) if op.paging else _empty(shelf, op, answer)


def _below(shelf: Shelf, op: Operation, keys: Keys, answer: Answer) -> list[str]:
    """Rows below what the path names, as many as are counted, in pages that end."""
    listing = Listing(shelf, op, keys, answer.rows)
    problems = [] if answer.rows else [f"{op.id} answered no rows"]
    for field in shelf.resource.raw.get("where", {}):
        found = {str(value_at(row, field)) for row in answer.rows}
        if found != {str(keys[-1])}:
            problems.append(f"{field} is {sorted(found)} in the rows of {keys[-1]}")
    end = shelf.context.wire.send(op, keys, {op.paging["offset"]: FAR_OFF})
    problems += shelf.end_problems(end, len(answer.rows))
    return problems + listing.page_problems(None, 1) + listing.count_problems()


def _empty(shelf: Shelf, op: Operation, answer: Answer) -> list[str]:
    """Members the document gives the answer that are not there, or say nothing."""
    document = shelf.context.document
    response: Json = document.response(op, op.success) or {}
    media: list[Json] = list(response.get("content", {}).values())
    names = document.flat(media[0].get("schema") if media else None).get("properties", {})
    said = answer.rows[0] if answer.rows else {}
    return [f"{name} is {said.get(name)!r}" for name in names if said.get(name) in (None, "")]


def answered(shelf: Shelf, op: Operation) -> list[str]:
    """An answer in XML says what the answer in JSON says."""
    wire = shelf.context.wire
    types = [t for t in shelf.context.document.raw.get("x-media-types", ()) if t.endswith("xml")]
    if not types:
        raise NotApplicable
    keys = shelf.standing_row().keys[: len(op.path_parameters)]
    query = {op.paging["limit"]: MOST_ROWS} if op.paging else {}
    plain = wire.send(op, keys, query)
    if plain.status != op.success:
        raise NotReachable("there is no row to compare")
    problems = []
    for media_type in types:
        headers = {**shelf.context.target.credentials, "Accept": media_type}
        found = _compared(shelf, op, plain, wire.send(op, keys, query, headers=headers))
        problems += wire.shown(under(media_type, found[:SHOWN]))
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


def selected(shelf: Shelf, op: Operation) -> list[str]:
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
    if chosen != [{name: row[name] for name in names if name in row} for row in page]:
        problems.append(f"{SELECT}={','.join(names)} answers {str(chosen[:1])[:80]}")
    return problems + _ordered(shelf, op, parents, query, page)


def _ordered(
    shelf: Shelf, op: Operation, parents: Keys, query: dict[str, Any], page: list[Any]
) -> list[str]:
    """By a column of numbers: how texts are sorted is not told."""
    for name in page[0]:
        values = [row.get(name) for row in page]
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


AS_SENT = (DOCUMENT, "bodies", "set-by-store", "masked", "masked-code", "versions")
READ = check("read back", *AS_SENT, "passwords", ONE_ROW)
LIST = check("list", *AS_SENT)
CALL = check("call", DOCUMENT, "count", "largest-page", "offset", "past-the-end")
ANSWERS = check("XML answers", "media", ONE_ROW)
FIRST_STEPS = (Step(READ, "get", read, cost=3), Step(LIST, "list", listed))
STEPS = (
    Step(ANSWERS, "get", answered),
    Step(ANSWERS, "list", answered),
    Step(check("columns and order", "columns"), "list", selected),
)
