"""What a store takes beyond the schema: numbers as text, blanks, 0 and 1, other names of JSON."""

from __future__ import annotations

from typing import Any

from contract_tests.comparing import differences
from contract_tests.context import Context
from contract_tests.document import JSON, Json, Operation
from contract_tests.evidence import Name
from contract_tests.layers.rows.shelf import Shelf
from contract_tests.layers.rows.step import NotApplicable, Step, check
from contract_tests.results import on
from contract_tests.schemas import types_of

TEXT: Name = "numbers-as-text"
LENIENCY: Name = "leniency"


def lenient(context: Context, shelf: Shelf, op: Operation) -> list[str]:
    """A body written as loosely as the document grants is read as if it were written well.

    First its numbers alone are text, which is known better than the rest.
    """
    schema = context.document.body_schema(op)
    if schema is None or not context.document.leniency:
        raise NotApplicable
    problems: list[str] = []
    for name, rules in (
        (TEXT, {"numeric-text": context.document.leniency.get("numeric-text")}),
        (LENIENCY, context.document.leniency),
    ):
        problems += context.wire.shown(on(name, _loosely(context, shelf, op, schema, rules)))
    return problems


def _loosely(context: Context, shelf: Shelf, op: Operation, schema: Any, rules: Json) -> list[str]:
    parents = shelf.parents()
    sent = shelf.drawer("lenient", *rules).body(schema)
    loose, meant = _loosened(context, schema, sent, rules)
    answer = context.wire.send(op, parents, body=loose)
    if not answer.is_success:
        return [f"{op.id} answered {answer.said} to a body the document says it takes"]
    key = answer.rows[0].get("Value") if answer.rows else None
    if not shelf.is_readable:
        return []
    row = shelf.read((*parents, key))
    return differences(context.document, shelf.schema, meant, row or {})


def _loosened(context: Context, schema: Any, sent: Json, rules: Json) -> tuple[Json, Json]:
    """The body written loosely, and what it means: one optional number is blank, thus absent."""
    flat = context.document.flat(schema)
    loose, meant = dict(sent), dict(sent)
    blank = False
    for name, value in sent.items():
        types = types_of(context.document.flat(flat["properties"][name]))
        if isinstance(value, bool) and rules.get("zero-one-booleans"):
            loose[name] = int(value)
        elif isinstance(value, int | float) and "string" not in types and rules.get("numeric-text"):
            loose[name] = str(value)
            may_go = rules.get("empty-as-absent") and name not in flat.get("required", ())
            if may_go and not blank and not name.lower().endswith("id"):
                loose[name], blank = "", True
                del meant[name]
    return loose, meant


def media_types(context: Context, shelf: Shelf, op: Operation) -> list[str]:
    """Every name of JSON the document lists is taken, and a charset beside it."""
    schema = context.document.body_schema(op)
    named = [t for t in context.document.raw.get("x-media-types", ()) if t.endswith("json")]
    if schema is None or not named:
        raise NotApplicable
    parents, problems = shelf.parents(), []
    for media_type in (*named, f"{JSON}; charset=utf-8"):
        headers = {**context.target.credentials, "Content-Type": media_type}
        body = shelf.drawer("media", media_type).body(schema)
        answer = context.wire.send(op, parents, body=body, headers=headers)
        if not answer.is_success:
            said = f"{op.id} answered {answer.said} to a body of type {media_type}"
            problems += context.wire.shown([said], by=1)
    return problems


STEPS = (
    Step(check("lenient body", TEXT, LENIENCY), "create", lenient),
    Step(check("media types", "media"), "create", media_types),
)
