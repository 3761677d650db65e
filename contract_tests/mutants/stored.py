"""Rows that are lost, doubled, not stored, or stored otherwise."""

from __future__ import annotations

import itertools
from typing import Any

from contract_tests.comparing import value_at
from contract_tests.mutants.proxy import Call, Mutation, Reply
from contract_tests.mutants.registry import (
    MUTATIONS,
    after,
    before,
    done,
    each_row,
    each_value,
    rows_of,
)
from contract_tests.schemas import types_of

_numbers = itertools.count()


@after("list")
def the_last_row_is_lost(call: Call, reply: Reply) -> None:
    rows = rows_of(reply)
    if len(rows) > 1:
        reply.json = rows[:-1]


@after("list")
def the_first_row_comes_twice(call: Call, reply: Reply) -> None:
    rows = rows_of(reply)
    if rows and isinstance(reply.json, list):
        reply.json = [rows[0], *rows]


@after("list")
def pages_are_in_reverse(call: Call, reply: Reply) -> None:
    if isinstance(reply.json, list):
        reply.json = reply.json[::-1]


@before("create")
def create_stores_nothing(call: Call) -> Reply | None:
    return done(call.op, 900000 + next(_numbers)) if call.op and call.json is not None else None


@before("update")
def update_stores_nothing(call: Call) -> Reply | None:
    return done(call.op, call.keys[-1]) if call.op and call.keys and call.json else None


@before("update")
def update_loses_what_was_not_sent(call: Call) -> Reply | None:
    body = call.json
    if isinstance(body, dict) and call.op:
        for name, value in _blanks(call).items():
            body.setdefault(name, value)
        call.json = body
    return None


def _blanks(call: Call) -> dict[str, Any]:
    """A blank for every text a caller may set."""
    if call.document is None or call.op is None:
        return {}
    schema = call.document.flat(call.document.body_schema(call.op))
    fields = {n: call.document.flat(raw) for n, raw in schema.get("properties", {}).items()}
    return {
        name: ""
        for name, field in fields.items()
        if "string" in types_of(field) and not {"enum", "format", "readOnly"} & field.keys()
    }


@before("delete")
def delete_deletes_nothing(call: Call) -> Reply | None:
    return done(call.op, call.keys[-1]) if call.op else None


@before("update_many")
def batch_changes_only_the_first(call: Call) -> Reply | None:
    if isinstance(call.json, list) and len(call.json) > 1:
        call.json = call.json[:1]
    return None


@after("update_many")
def batch_never_answers_206(call: Call, reply: Reply) -> None:
    reply.status = 200 if reply.status == 206 else reply.status


@after("update_many")
def batch_says_all_rows_succeeded(call: Call, reply: Reply) -> None:
    each_row(reply, lambda row: row.update(Status="200"))


_whole: dict[str, Any] = {}


def _is_hidden(field: dict[str, Any]) -> bool:
    return "x-masked" in field or field.get("format") == "password"


def _note_whole(call: Call) -> Reply | None:
    """What was sent for members that are not to come back, or only masked."""
    if call.document and call.op and isinstance(call.json, dict):
        fields = call.document.flat(call.document.body_schema(call.op)).get("properties", {})
        for name, raw in fields.items():
            if _is_hidden(call.document.flat(raw)) and call.json.get(name):
                _whole[name] = call.json[name]
    return None


def _show_whole(call: Call, reply: Reply) -> None:
    if call.op and call.op.action == "get":
        each_value(reply, lambda n, v: _whole.get(n, v))


MUTATIONS.append(
    Mutation("card numbers and passwords come whole", before=_note_whole, after=_show_whole)
)


@after("create")
def identities_are_taken_as_sent(call: Call, reply: Reply) -> None:
    if call.document is None or call.op is None:
        return
    sent = value_at(call.json, call.document.resources[call.op.resource].key)
    if sent is not None:
        each_row(reply, lambda row: row.update(Value=str(sent)))


@before("create")
def webhooks_lose_the_query_of_their_address(call: Call) -> Reply | None:
    callbacks = call.document.callbacks.values() if call.document else ()
    names = {str(op.raw.get("x-callback")).rpartition(".")[2] for op in callbacks}
    if isinstance(call.json, dict) and names & call.json.keys():
        bare = {name: str(call.json[name]).partition("?")[0] for name in names & call.json.keys()}
        call.json = {**call.json, **bare}
    return None
