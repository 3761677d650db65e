"""Where rows come from: made by their own operation, along with another row, or found."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from contract_tests.comparing import value_at
from contract_tests.document import Document, Json
from contract_tests.layers.rows.made import Keys, Made, NotReachable, Refused
from contract_tests.schemas import types_of

if TYPE_CHECKING:
    from contract_tests.layers.rows.shelf import Shelf

# Parents that are looked into for a row.
LOOKED_AT = 4


def make(shelf: Shelf, parents: Keys | None, only_required: bool, with_: Json) -> Made:
    """A new row; NotReachable when the document has no way to make one."""
    if not shelf.context.settings.writes:
        raise NotReachable("the run is read-only")
    if shelf.op("create"):
        return _by_create(shelf, parents, only_required, with_)
    if shelf.resource.raw.get("view"):
        return _in_view(shelf, parents, only_required)
    if shelf.parent is not None and parents is None:
        return _with_parent(shelf)
    raise NotReachable("no operation creates such a row")


def found(shelf: Shelf) -> Made:
    """A row the store has; NotReachable when none is found."""
    if shelf.resource.raw.get("singleton"):
        return Made((), {})
    for parents in _all_parents(shelf):
        for row in shelf.keyed(shelf.first(parents)):
            return Made((*parents, shelf.key_of(row)), {})
    raise NotReachable("the store has no such row, and no operation creates one")


def _by_create(shelf: Shelf, parents: Keys | None, only_required: bool, with_: Json) -> Made:
    create = shelf.op("create")
    assert create is not None
    parents = shelf.parents() if parents is None else parents
    schema = shelf.context.document.body_schema(create) or {}
    sent = shelf.drawer("make").body(schema, only_required=only_required) | with_
    answer = shelf.context.wire.send(create, parents, body=sent)
    if not answer.is_success:
        raise Refused(f"a valid body of {create.id} is answered {answer.status}", answer.exchange)
    first = answer.rows[0] if answer.rows else None
    key = first.get("Value") if isinstance(first, dict) else None
    if not key:
        raise Refused(f"{create.id} answered {answer.status} and names no row", answer.exchange)
    return Made((*parents, key), sent, answer)


def _with_parent(shelf: Shelf) -> Made:
    """A row made along with its parent, whose body holds the list it lives in."""
    assert shelf.parent is not None
    within = shelf.resource.raw.get("within")
    made = shelf.parent.make()
    sent = value_at(made.sent, within) or []
    for row, written in zip(shelf.settled(made.keys), sent, strict=False):
        if shelf.keyed([row]):
            return Made((*made.keys, shelf.key_of(row)), written)
    raise NotReachable(
        f"no {within} with an identity came with the new {shelf.parent.resource.name}"
    )


def _in_view(shelf: Shelf, parents: Keys | None, only_required: bool) -> Made:
    """A row of another resource, made so that the view shows it."""
    viewed = shelf.shelves[shelf.resource.raw["view"]]
    within = shelf.resource.raw.get("within")
    if shelf.parent is None:
        made = viewed.make(only_required=only_required)
        return Made(made.keys, made.sent.get(within, {}) if within else made.sent)
    parents = shelf.parents() if parents is None else parents
    field = next(iter(shelf.resource.raw["where"]))
    extra = _object_at(shelf.context.document, viewed.schema, field, parents[-1])
    made = viewed.make(only_required=only_required, with_=extra)
    return Made((*parents, made.keys[-1]), made.sent)


def _object_at(document: Document, schema: Any, path: str, value: Any) -> Json:
    """An object that has a value at a dotted path, with a list of one where the path meets one."""
    first, _, rest = path.partition(".")
    field = document.flat(document.flat(schema).get("properties", {}).get(first, {}))
    if "array" in types_of(field):
        return {first: [_object_at(document, field["items"], rest, value)]}
    if rest:
        return {first: _object_at(document, field, rest, value)}
    return {first: int(value) if "integer" in types_of(field) else value}


def _all_parents(shelf: Shelf) -> Iterator[Keys]:
    """Keys of existing parents, those that hold rows first as far as that can be told."""
    if shelf.parent is None:
        yield ()
        return
    within = shelf.resource.raw.get("within", "")
    for grand in _all_parents(shelf.parent):
        rows = shelf.parent.first(grand)
        for row in sorted(rows, key=lambda row: not value_at(row, within))[:LOOKED_AT]:
            yield (*grand, shelf.parent.key_of(row))
