"""What a row that is sent refers to, and whether that is there.

A column refers to the rows of a table when it is named like that table's key, in any letter case,
or where the document says so (`x-refers`). Which columns name a row besides its key (the resource's
`match`) ought to be another row's in no table.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from .calls import Call
from .plan import Resource
from .problems import Refusal
from .rows import Row, value_at
from .settings import Settings
from .shapes import Column, Kind, Shape
from .tables import Tables

#: Remarks kept of one request; the others are counted.
MOST_REMARKS = 20
#: A key of so few letters, such as Id, says nothing of whose it is.
SHORT = 2


#: Rows of a resource, and the path at which they are named.
Target = tuple[Resource, tuple[str, ...]]


@dataclass(slots=True)
class _Links:
    """The columns of a shape that refer to rows, and those below which such columns stand."""

    own: list[tuple[Column, Target]] = field(default_factory=list)
    below: list[tuple[Column, _Links]] = field(default_factory=list)

    def __bool__(self) -> bool:
        return bool(self.own or self.below)


class References:
    """Finds what rows refer to, for the tables of one store."""

    def __init__(self, tables: Tables, settings: Settings) -> None:
        self._tables, self._settings = tables, settings
        plan = tables.plan
        self._links: dict[tuple[Shape, Resource], _Links] = {}
        self._owners: dict[str, Resource] = {}
        for table in () if plan.document.is_plain else plan.tables:  # nobody says so there
            name = table.shape.key[-1].lower() if table.shape.key else ""
            if len(name) > SHORT:
                self._owners.setdefault(name, table)
        self._nouns: dict[Resource, str] = {}
        for action in ("get", "update", "create"):
            for operation in plan.operations:
                if operation.action == action and operation.resource:
                    self._nouns.setdefault(operation.resource, _noun(operation.id))

    def check(self, call: Call, body: Row, root: Row | None = None) -> None:
        """Note on the call what a row names in vain, before it is written.

        `root` is the row of the table it is written in, if there is one already. Refusal 400 where
        the store is strict about it.
        """
        shape = call.operation.body.shape if call.operation.body else call.resource.shape
        known = (shape, call.resource.table)
        if (links := self._links.get(known)) is None:
            links = self._links[known] = self._made(shape, call.resource.table, ())
        found = self._vain(links, body, [body, *([root] if root else ())], "")
        found += self._taken(call, body, root)
        if found and self._settings.behaviour.strict_references:
            raise Refusal(400, f"{found[0]}. This store is strict about what rows refer to.")
        call.remarks += found

    def _made(self, shape: Shape, table: Resource, above: tuple[Shape, ...]) -> _Links:
        links = _Links()
        for column in shape.columns.values():
            if column.read_only or column.kind in (Kind.DATE, Kind.BOOLEAN):
                continue
            if column.item is not None:
                inner = column.item
                below = self._made(inner, table, (*above, shape)) if inner not in above else None
                if below:
                    links.below.append((column, below))
            elif target := self._target(shape, column, table):
                links.own.append((column, target))
        return links

    def _target(self, shape: Shape, column: Column, table: Resource) -> Target | None:
        """The rows a column names, and by what.

        None for a key that the store gives, and for that of the row in the table itself, which
        stands in the rows below it, too.
        """
        resources = self._tables.plan.resources
        if said := column.schema.get("x-refers"):
            name, _, member = said.rpartition(".")
            if said in resources:
                return resources[said], resources[said].shape.key
            return (resources[name], (member,)) if name in resources else None
        owner = self._owners.get(column.name.lower())
        is_own = shape.key == (column.name,) and not shape.key_given
        return None if owner is None or is_own or owner is table else (owner, owner.shape.key)

    def _vain(self, links: _Links, row: Any, holders: list[Row], place: str) -> list[str]:
        """What the columns of a row name that is not there."""
        if not isinstance(row, dict):
            return []
        found = []
        for column, target in links.own:
            value = row.get(column.name)
            if not _is_none(column, value) and not _is_there(self._tables, target, value, holders):
                noun = self._nouns.get(target[0]) or f"row of {target[0].title}"
                found.append(f"{place}/{column.name} names no {noun} {str(value)[:40]}")
        for column, below in links.below:
            inner = row.get(column.name)
            if isinstance(inner, list):
                for n, each in enumerate(inner):
                    found += self._vain(below, each, holders, f"{place}/{column.name}/{n}")
            else:
                found += self._vain(below, inner, holders, f"{place}/{column.name}")
        return found

    def _taken(self, call: Call, body: Row, root: Row | None) -> list[str]:
        """What ought to name this row alone, and names another one already."""
        found = []
        table = call.resource.table
        own_key = value_at(root, table.shape.key)
        for path in call.resource.other_names:
            value = value_at(body, path)
            if value in (None, ""):
                continue
            others = [
                key for key in self._tables.keys_at(call.resource, path, value) if key != own_key
            ]
            if others:
                noun = self._nouns.get(table) or f"row of {table.title}"
                said = f"{'/'.join(('', *path))} {str(value)[:40]!r}"
                found.append(f"{said} is that of {noun} {others[0]}, too")
        return found


def shown(remarks: list[str]) -> str:
    """Remarks as one line."""
    rest = len(remarks) - MOST_REMARKS
    more = [f"and {rest} more"] if rest > 0 else []
    return "; ".join([*remarks[:MOST_REMARKS], *more])


def _is_none(column: Column, value: Any) -> bool:
    """Whether a value refers to nothing: null, blank, 0, or what stands in a new row."""
    return value in (None, "", 0, "0") or value == column.default


def _is_there(tables: Tables, target: Target, value: Any, holders: list[Row]) -> bool:
    resource, path = target
    if resource.is_table and path != resource.shape.key:
        return bool(tables.keys_at(resource, path, _as_number(value)))
    if resource.is_table:
        return tables.document_of(resource, _as_number(value)) is not None
    rows = (each for holder in holders for each in holder.get(resource.within or "") or ())
    return any(value_at(each, path) == value for each in rows)


def _as_number(value: Any) -> Any:
    """The number a text stands for: some keys are one in one version and the other in another."""
    is_number = isinstance(value, str) and value.isascii() and value.isdecimal() and len(value) < 19
    return int(value) if is_number else value


def _noun(operation_id: str) -> str:
    """`order status` for getOrderStatus: what stands after the verb."""
    return " ".join(re.findall(r"[A-Z][a-z]*", operation_id)).lower()
