"""Promises seen to be broken at a second look only: another row, the next call, a spelling."""

from __future__ import annotations

from contract_tests.mutants.proxy import Call, Mutation, Reply
from contract_tests.mutants.registry import KEYS, MUTATIONS, after, before, done, each_row, rows_of

_sent: set[tuple[str, bytes]] = set()
REFUSED = "X-Refused"


@after("list")
def a_field_is_null_in_the_second_row(call: Call, reply: Reply) -> None:
    rows = rows_of(reply)
    if len(rows) > 1:
        rows[1][sorted(rows[1])[-1]] = None
        reply.json = rows


@after("list")
def no_rows_are_an_empty_list(call: Call, reply: Reply) -> None:
    if reply.status == 404:
        reply.status, reply.body = 200, b"[]"


@after("get")
def two_rows_answer_for_one(call: Call, reply: Reply) -> None:
    reply.json = rows_of(reply) * 2 or reply.json


@after("get")
def members_stand_twice(call: Call, reply: Reply) -> None:
    reply.body = reply.body.replace(b'[{"', b'[{"a": 1, "a": 1, "', 1)


@after("get")
def the_charset_is_another(call: Call, reply: Reply) -> None:
    reply.headers = {n: v.replace("utf-8", "iso-8859-1") for n, v in reply.headers.items()}


@after("list")
def a_header_tells_the_keys(call: Call, reply: Reply) -> None:
    reply.headers["X-Debug"] = " ".join(KEYS.values())


@after()
def results_say_another_status(call: Call, reply: Reply) -> None:
    rows = reply.json
    if reply.status >= 400 and isinstance(rows, list):
        reply.json = [{**row, "Status": "200"} for row in rows]


@before("list")
def pages_end_at_a_hundred_rows(call: Call) -> Reply | None:
    name = call.op.paging.get("limit") if call.op else None
    call.query = [(n, "100" if n == name and len(v) > 2 else v) for n, v in call.query]
    return None


def _filters(call: Call) -> list[str]:
    op = call.op
    return [n for n, _ in call.query if op and n in op.query and op.query[n].filter]


@before("list")
def only_the_first_filter_counts(call: Call) -> Reply | None:
    left_out = _filters(call)[1:]
    call.query = [pair for pair in call.query if pair[0] not in left_out]
    return None


@before("list")
def filters_drop_the_offset(call: Call) -> Reply | None:
    if _filters(call) and call.op:
        call.query = [pair for pair in call.query if pair[0] != call.op.paging.get("offset")]
    return None


@before("list")
def filters_drop_the_limit(call: Call) -> Reply | None:
    if _filters(call) and call.op:
        call.query = [pair for pair in call.query if pair[0] != call.op.paging.get("limit")]
    return None


@after("create", "update")
def any_body_is_taken(call: Call, reply: Reply) -> None:
    if reply.status == 400 and call.op and isinstance(call.json, dict):
        answer = done(call.op, call.keys[-1] if call.keys else 1)
        reply.status, reply.body = answer.status, answer.body


@after("update")
def an_update_names_another_row(call: Call, reply: Reply) -> None:
    each_row(reply, lambda row: row.update(Value="7"))


@before("update")
def lists_cannot_be_emptied(call: Call) -> Reply | None:
    if isinstance(call.json, dict):
        call.json = {name: value for name, value in call.json.items() if value != []}
    return None


@before("update")
def zero_and_false_are_not_stored(call: Call) -> Reply | None:
    if isinstance(call.json, dict):
        call.json = {name: value for name, value in call.json.items() if value or value == ""}
    return None


@before("update")
def the_same_update_again_is_refused(call: Call) -> Reply | None:
    before_now = (call.path, call.body) in _sent
    _sent.add((call.path, call.body))
    return Reply(404) if before_now and call.json else None


def _let_in(call: Call) -> Reply | None:
    given = {name.lower(): value for name, value in call.headers.items()}
    names = {name.lower() for name in KEYS}
    writes = call.op is not None and not call.op.is_safe and not call.op.exchange
    if writes and any(given.get(name.lower()) != value for name, value in KEYS.items()):
        call.headers = {n: v for n, v in call.headers.items() if n.lower() not in names} | KEYS
        call.headers[REFUSED] = "1"
    return None


def _turned_away(call: Call, reply: Reply) -> None:
    if REFUSED in call.headers:
        reply.status, reply.body = 401, b""


MUTATIONS.append(Mutation("refused without a key yet done", _let_in, _turned_away))
