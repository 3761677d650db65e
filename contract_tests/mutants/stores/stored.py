"""Rows that are not stored, or stored otherwise than they were sent."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from typing import Any

from contract_tests.comparing import value_at
from contract_tests.document import Json
from contract_tests.mutants.proxy import Before, Call, Mutation, Reply
from contract_tests.mutants.stores.changes import (
    change_rows,
    done,
    members,
    rows_of,
    schema_of,
)
from contract_tests.mutants.table import after, before
from contract_tests.schemas import types_of


def _numbers(change: Callable[[Any], Any]) -> Before:
    """Each number of a row is stored as ``change`` makes it."""
    return members(
        lambda row: {n: change(v) if type(v) in (int, float) else v for n, v in row.items()}
    )


def _texts(change: Callable[[str], str]) -> Before:
    """Each text, also one of a row within, is stored as ``change`` makes it."""

    def changed(value: Any) -> Any:
        if isinstance(value, dict):
            return {name: changed(each) for name, each in value.items()}
        if isinstance(value, list):
            return [changed(each) for each in value]
        return change(value) if isinstance(value, str) else value

    def written(call: Call) -> None:
        call.json = changed(call.json)

    return written


def _create_nothing(call: Call) -> Reply | None:
    count = call.proxy.memory["made"] = call.proxy.memory.get("made", 0) + 1
    return done(call, 900000 + count) if call.json is not None else None


def _blank_the_rest(call: Call) -> None:
    """Put in a blank for every text that a caller may set and has not."""
    blanks = {
        name: ""
        for name, field in schema_of(call).items()
        if "string" in types_of(field) and not {"enum", "format", "readOnly"} & field.keys()
    }
    members(lambda row: blanks | row)(call)


def _refuse_again(call: Call) -> Reply | None:
    sent = call.proxy.memory.setdefault("sent", set())
    is_again = (call.path, call.body) in sent
    sent.add((call.path, call.body))
    return Reply(404) if is_again and call.json else None


def _only_the_first(call: Call) -> None:
    if isinstance(call.json, list):
        call.json = call.json[:1]


def _stop_at_the_first_fault(call: Call) -> Reply | None:
    """Do a batch row by row, and leave what comes after one that cannot be done."""
    if not isinstance(call.json, list):
        return None
    said_status, results = call.proxy.document.result_row.said_status, list[Json]()
    for row in call.json:
        call.json = [row]
        reply = call.proxy.send(call)
        results += rows_of(reply)
        if not results or not said_status(results[-1]).startswith("2"):
            break
    reply.json = results
    return reply


def _lose_at_another_version(call: Call) -> None:
    """What is written at an address beside the usual one is acknowledged, and lost."""
    is_elsewhere = bool(call.proxy.document.version_of(call.path)) and not call.op.id
    if is_elsewhere and call.method == "PUT" and isinstance(call.json, dict):
        call.json = {}


def _key_as_sent(call: Call, reply: Reply) -> None:
    sent = value_at(call.json, call.proxy.document.resources[call.op.resource].key)
    if sent is not None:
        change_rows(reply, lambda row: row.update(Value=str(sent)))


def _without_query(call: Call) -> None:
    callbacks = call.proxy.document.callbacks.values()
    names = {str(op.raw.get("x-callback")).rpartition(".")[2] for op in callbacks}

    def bare(row: Json) -> Json:
        return row | {name: str(row[name]).partition("?")[0] for name in names & row.keys()}

    members(bare)(call)


def _xml_without_texts(call: Call) -> None:
    if "xml" in call.headers.get("Content-Type", ""):
        call.body = re.sub(rb">[^<>]{12,}<", b"><", call.body)


MUTATIONS = [
    before("create stores nothing", "create", _create_nothing),
    before("update stores nothing", "update", lambda call: done(call) if call.json else None),
    before("delete deletes nothing", "delete", done),
    Mutation("updates at another version are lost", before=_lose_at_another_version),
    before("update loses what was not sent", "update", _blank_the_rest),
    before(
        "lists cannot be emptied",
        "update",
        members(lambda row: {n: v for n, v in row.items() if v != []}),
    ),
    before(
        "lists within a row end at ten",
        "create",
        members(lambda row: {n: v[:10] if isinstance(v, list) else v for n, v in row.items()}),
    ),
    before(
        "zero and false are not stored",
        "update",
        members(lambda row: {n: v for n, v in row.items() if v or v == ""}),
    ),
    before("amounts lose their sign", "update", _numbers(abs)),
    before(
        "null is as if nothing was sent",
        "update",
        members(lambda row: {n: v for n, v in row.items() if v is not None}),
    ),
    before("the same update again is refused", "update", _refuse_again),
    before("batch changes only the first", "update_many", _only_the_first),
    before("batch ends at the first unknown row", "update_many", _stop_at_the_first_fault),
    after("identities are taken as sent", "create", _key_as_sent),
    before("webhooks lose the query of their address", "create", _without_query),
    before("texts are trimmed", "create", _texts(str.strip)),
    before("line ends become one", "create", _texts(lambda text: text.replace("\r\n", "\n"))),
    before(
        "letters are composed", "create", _texts(lambda text: unicodedata.normalize("NFC", text))
    ),
    before(
        "digits lose their zeros",
        "create",
        _texts(lambda text: text.lstrip("0") if text.isdigit() else text),
    ),
    before("percents are decoded", "create", _texts(lambda text: text.replace("%25", "%"))),
    # Fifty is a length many columns have.
    before(
        "texts lack their last letter at full length",
        "create",
        _texts(lambda text: text[:49] if len(text) == 50 else text),
    ),
    before("xml texts are lost", "create", _xml_without_texts),
]
