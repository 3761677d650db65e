"""Promises that are broken by what came before: no single call shows it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from typing import Any

from contract_tests.mutants.proxy import Call, Mutation, Reply
from contract_tests.mutants.stores.changes import change_rows, rows_of

# How many rows were made after the one that is forgotten.
SHORT_MEMORY = 3
GONE = 404, b""
Memory = dict[str, dict[str, Any]]


def _memory(call: Call) -> Memory:
    """What is noted, by what it says of a row, and then by the row's address."""
    memory: Memory = call.proxy.memory.setdefault("rows", defaultdict(dict))
    return memory


def _noting(change: Callable[[Call, Reply, Memory], None]) -> Callable[[Call, Reply], None]:
    """Note each row that is made; what was known of a row there before is forgotten."""

    def changed(call: Call, reply: Reply) -> None:
        memory, result = _memory(call), call.proxy.document.result_row
        is_made = reply.status < 300 and call.op.action == "create"
        if is_made and (key := result.made(reply.json)):
            row, rows = f"{call.path}/{key}", memory["made"].setdefault(call.path, [])
            if row in rows:  # the store has begun anew
                rows.clear()
            rows.append(row)
            for known in memory.values():
                known.pop(row, None)
        change(call, reply, memory)

    return changed


def _made(call: Call) -> list[str]:
    """The rows of the same list, in the order they were made in."""
    rows: list[str] = _memory(call)["made"].get(call.path.rpartition("/")[0], [])
    return rows


def _neighbour(call: Call) -> str:
    """The row that was made just before one; empty for the first."""
    rows = _made(call)
    place = rows.index(call.path) if call.path in rows else 0
    return rows[place - 1] if place else ""


def _spoils(call: Call, reply: Reply, memory: Memory) -> None:
    if reply.status >= 300:
        return
    if call.op.action == "update" and isinstance(call.json, dict):
        scalars = {n: v for n, v in call.json.items() if not isinstance(v, list | dict)}
        memory["spoilt"][_neighbour(call)] = scalars
    elif call.op.action == "get" and call.path in memory["spoilt"]:
        change_rows(reply, lambda row: row.update(memory["spoilt"][call.path]))


def _takes_along(call: Call, reply: Reply, memory: Memory) -> None:
    if call.op.action == "delete" and reply.status < 300:
        memory["taken along"][_neighbour(call)] = True
    elif call.op.action == "get" and call.path in memory["taken along"]:
        reply.status, reply.body = GONE


def _forgets(call: Call, reply: Reply, memory: Memory) -> None:
    rows = _made(call)
    is_old = call.path in rows and len(rows) - rows.index(call.path) > SHORT_MEMORY
    if call.op.action == "get" and is_old:
        reply.status, reply.body = GONE


def _revives(call: Call, reply: Reply, memory: Memory) -> None:
    if call.op.action == "get" and rows_of(reply):
        memory["last read"][call.path] = reply.body
    elif call.op.action == "delete" and reply.status < 300:
        memory["deleted"][call.path] = True
    elif call.op.action == "create" and reply.status < 300:
        memory["back"].update(memory["deleted"])
    elif call.op.action == "get" and call.path in memory["back"].keys() & memory["last read"]:
        reply.status, reply.body = 200, memory["last read"][call.path]


def _keeps_the_first(call: Call) -> None:
    """A field that an update has written once takes no other value."""
    if call.op.action == "update" and isinstance(call.json, dict):
        first = _memory(call)["first"].setdefault(call.path, {})
        call.json = {name: first.setdefault(name, value) for name, value in call.json.items()}


MUTATIONS = [
    Mutation("an update changes the row made before as well", after=_noting(_spoils)),
    Mutation("a delete takes the row made before along", after=_noting(_takes_along)),
    Mutation("the fourth row that is made drives out the first", after=_noting(_forgets)),
    Mutation("a deleted row is back when the next is made", after=_noting(_revives)),
    Mutation(
        "a field keeps its first update",
        _keeps_the_first,
        _noting(lambda call, reply, memory: None),
    ),
]
