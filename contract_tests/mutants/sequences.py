"""Promises that are broken by what came before: no single call shows it."""

from __future__ import annotations

from typing import Any

from contract_tests.mutants.proxy import Call, Mutation, Reply
from contract_tests.mutants.registry import MUTATIONS, each_row, rows_of
from contract_tests.wire import created_key

# How many rows were made after the one that is forgotten.
SHORT_MEMORY = 3
# What is remembered is so by a row's address, until a row is made there again: stores are reset.
_made: dict[str, list[str]] = {}
_first: dict[str, dict[str, Any]] = {}
_spoilt: dict[str, dict[str, Any]] = {}
_taken_along: set[str] = set()
_last_read: dict[str, bytes] = {}
_deleted: set[str] = set()
_back: set[str] = set()


def _note(call: Call, reply: Reply) -> None:
    """Remember a row that was made, after those of the same list."""
    key = created_key(reply.body.decode()) if reply.status < 300 else None
    if call.op is None or call.op.action != "create" or not key:
        return
    row, rows = f"{call.path}/{key}", _made.setdefault(call.path, [])
    if row in rows:
        rows.clear()
    rows.append(row)
    for known in (_first, _spoilt, _last_read):
        known.pop(row, None)
    for kept in (_taken_along, _deleted, _back):
        kept.discard(row)


def _neighbour(call: Call) -> str:
    """The row that was made just before one; empty for the first."""
    rows = _made.get(call.path.rpartition("/")[0], [])
    place = rows.index(call.path) if call.path in rows else 0
    return rows[place - 1] if place else ""


def _spoils(call: Call, reply: Reply) -> None:
    _note(call, reply)
    if call.op is None or reply.status >= 300:
        return
    if call.op.action == "update" and isinstance(call.json, dict):
        scalars = {n: v for n, v in call.json.items() if not isinstance(v, list | dict)}
        _spoilt[_neighbour(call)] = scalars
    elif call.op.action == "get" and call.path in _spoilt:
        each_row(reply, lambda row: row.update(_spoilt[call.path]))


def _takes_along(call: Call, reply: Reply) -> None:
    _note(call, reply)
    if call.op is not None and call.op.action == "delete" and reply.status < 300:
        _taken_along.add(_neighbour(call))
    elif call.op is not None and call.op.action == "get" and call.path in _taken_along:
        reply.status, reply.body = 404, b""


def _forgets(call: Call, reply: Reply) -> None:
    _note(call, reply)
    rows = _made.get(call.path.rpartition("/")[0], [])
    is_old = call.path in rows and len(rows) - rows.index(call.path) > SHORT_MEMORY
    if call.op is not None and call.op.action == "get" and is_old:
        reply.status, reply.body = 404, b""


def _revives(call: Call, reply: Reply) -> None:
    """A deleted row is back after the next one is made."""
    _note(call, reply)
    if call.op is None:
        return
    if call.op.action == "get" and rows_of(reply):
        _last_read[call.path] = reply.body
    elif call.op.action == "delete" and reply.status < 300:
        _deleted.add(call.path)
    elif call.op.action == "create" and reply.status < 300:
        _back.update(_deleted)
    elif call.op.action == "get" and call.path in _back & _last_read.keys():
        reply.status, reply.body = 200, _last_read[call.path]


MUTATIONS += [
    Mutation("an update changes the row made before as well", after=_spoils),
    Mutation("a delete takes the row made before along", after=_takes_along),
    Mutation("the fourth row that is made drives out the first", after=_forgets),
    Mutation("a deleted row is back when the next is made", after=_revives),
]


def _keeps_the_first(call: Call) -> Reply | None:
    """A field that an update has written once takes no other value."""
    if call.op is not None and call.op.action == "update" and isinstance(call.json, dict):
        first = _first.setdefault(call.path, {})
        call.json = {name: first.setdefault(name, value) for name, value in call.json.items()}
    return None


MUTATIONS.append(Mutation("a field keeps its first update", _keeps_the_first, _note))
