"""Where mutations are registered, and what they share."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime
from typing import Any

from contract_tests.document import Operation
from contract_tests.formats import moment
from contract_tests.mutants.proxy import Call, Mutation, Reply

# The store's keys by header, for stores that do not ask for them.
KEYS: dict[str, str] = {}


class Registry:
    """The mutations of one kind of target, in the order they are written down."""

    def __init__(self) -> None:
        self.mutations: list[Mutation] = []

    def after(self, *actions: str) -> Callable[[Callable[[Call, Reply], None]], None]:
        """Register a change of the answers of these actions; none means all."""

        def register(change: Callable[[Call, Reply], None]) -> None:
            def guarded(call: Call, reply: Reply) -> None:
                if call.op is not None and _concerns(call.op, actions):
                    change(call, reply)

            self.mutations.append(Mutation(change.__name__.replace("_", " "), after=guarded))

        return register

    def before(self, *actions: str) -> Callable[[Callable[[Call], Reply | None]], None]:
        """Register a change of the requests of these actions, or an answer in place of theirs."""

        def register(change: Callable[[Call], Reply | None]) -> None:
            def guarded(call: Call) -> Reply | None:
                return change(call) if call.op is not None and _concerns(call.op, actions) else None

            self.mutations.append(Mutation(change.__name__.replace("_", " "), before=guarded))

        return register


STORES = Registry()
MUTATIONS, after, before = STORES.mutations, STORES.after, STORES.before


def _concerns(op: Operation, actions: tuple[str, ...]) -> bool:
    return not actions or op.action in actions or op.exchange in actions


def rows_of(reply: Reply) -> list[dict[str, Any]]:
    rows = reply.json if reply.status < 300 else None
    if isinstance(rows, dict):
        rows = [rows]
    return rows if isinstance(rows, list) and all(isinstance(row, dict) for row in rows) else []


def each_row(reply: Reply, change: Callable[[dict[str, Any]], None]) -> None:
    rows = rows_of(reply)
    for row in rows:
        change(row)
    if rows:
        reply.json = rows if isinstance(reply.json, list) else rows[0]


def each_value(reply: Reply, change: Callable[[str, Any], Any]) -> None:
    def changed(row: dict[str, Any]) -> None:
        for name, value in row.items():
            row[name] = change(name, value)

    each_row(reply, changed)


def done(op: Operation, key: object, status: int | None = None) -> Reply:
    """The answer to a write that was never made."""
    code = status or op.success
    row = {
        "Key": op.result.get("key", ""),
        "Value": str(key),
        "Status": str(code),
        "Message": op.result.get("message", ""),
    }
    return Reply(code, {"Content-Type": "application/json"}, json.dumps([row]).encode())


def when_of(value: Any) -> datetime | None:
    """The moment a text names, or None for anything else."""
    return moment(value) if isinstance(value, str) and len(value) > 12 else None
