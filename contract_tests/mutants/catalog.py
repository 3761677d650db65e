"""The promises that are broken, one at a time. Nothing of the API is named here."""

from __future__ import annotations

import hashlib
import itertools
import json
import re
from collections.abc import Callable
from datetime import datetime
from typing import Any

from contract_tests.document import Operation
from contract_tests.formats import moment
from contract_tests.mutants.proxy import Call, Mutation, Reply
from contract_tests.schemas import types_of

AUTH = re.compile("secureurl|privatekey|token", re.IGNORECASE)
MUTATIONS: list[Mutation] = []
_numbers = itertools.count()


def after(*actions: str) -> Callable[[Callable[[Call, Reply], None]], None]:
    """Register a change of the answers of these actions; none means all."""

    def register(change: Callable[[Call, Reply], None]) -> None:
        def guarded(call: Call, reply: Reply) -> None:
            if call.op is not None and _concerns(call.op, actions):
                change(call, reply)

        MUTATIONS.append(Mutation(change.__name__.replace("_", " "), after=guarded))

    return register


def before(*actions: str) -> Callable[[Callable[[Call], Reply | None]], None]:
    """Register a change of the requests of these actions, or an answer in the store's place."""

    def register(change: Callable[[Call], Reply | None]) -> None:
        def guarded(call: Call) -> Reply | None:
            return change(call) if call.op is not None and _concerns(call.op, actions) else None

        MUTATIONS.append(Mutation(change.__name__.replace("_", " "), before=guarded))

    return register


def _concerns(op: Operation, actions: tuple[str, ...]) -> bool:
    return not actions or op.action in actions or op.exchange in actions


def _rows(reply: Reply) -> list[dict[str, Any]]:
    rows = reply.json if reply.status < 300 else None
    if isinstance(rows, dict):
        rows = [rows]
    return rows if isinstance(rows, list) and all(isinstance(row, dict) for row in rows) else []


def _each_row(reply: Reply, change: Callable[[dict[str, Any]], None]) -> None:
    rows = _rows(reply)
    for row in rows:
        change(row)
    if rows:
        reply.json = rows if isinstance(reply.json, list) else rows[0]


def _each_value(reply: Reply, change: Callable[[str, Any], Any]) -> None:
    def changed(row: dict[str, Any]) -> None:
        for name, value in row.items():
            row[name] = change(name, value)

    _each_row(reply, changed)


def _done(op: Operation, key: object, status: int | None = None) -> Reply:
    """The answer to a write that was never made."""
    code = status or op.success
    row = {
        "Key": op.result.get("key", ""),
        "Value": str(key),
        "Status": str(code),
        "Message": op.result.get("message", ""),
    }
    return Reply(code, {"Content-Type": "application/json"}, json.dumps([row]).encode())


# Statuses and shapes


@after("create")
def create_answers_200(call: Call, reply: Reply) -> None:
    reply.status = 200 if reply.status == 201 else reply.status


@after("delete")
def delete_answers_204(call: Call, reply: Reply) -> None:
    if reply.status == 200:
        reply.status, reply.body = 204, b""


@after("get")
def unknown_row_answers_an_empty_list(call: Call, reply: Reply) -> None:
    if reply.status == 404:
        reply.status, reply.body = 200, b"[]"


@after("update")
def unknown_row_is_updated(call: Call, reply: Reply) -> None:
    if reply.status == 404 and call.op:
        reply.status, reply.body = 200, _done(call.op, call.keys[-1]).body


@after("delete")
def second_delete_succeeds(call: Call, reply: Reply) -> None:
    if reply.status == 404 and call.op:
        reply.status, reply.body = 200, _done(call.op, call.keys[-1]).body


@after()
def bad_requests_are_500(call: Call, reply: Reply) -> None:
    reply.status = 500 if reply.status == 400 else reply.status


@after("create", "update")
def broken_json_is_taken(call: Call, reply: Reply) -> None:
    if reply.status == 400 and call.json is None and call.op:
        done = _done(call.op, 1)
        reply.status, reply.body = done.status, done.body


@after("create", "update", "update_many")
def any_media_type_is_taken(call: Call, reply: Reply) -> None:
    reply.status = 400 if reply.status == 415 else reply.status


@after("list", "get")
def html_content_type(call: Call, reply: Reply) -> None:
    for name in reply.headers:
        if name.lower() == "content-type" and reply.status == 200:
            reply.headers[name] = "text/html"


@after()
def error_body_of_another_shape(call: Call, reply: Reply) -> None:
    if reply.status >= 400 and reply.body:
        reply.json = {"error": {"code": reply.status, "text": "no"}}


@after("get")
def get_answers_a_bare_object(call: Call, reply: Reply) -> None:
    if reply.status == 200 and isinstance(reply.json, list) and reply.json:
        reply.json = reply.json[0]


@after("create")
def result_key_is_another(call: Call, reply: Reply) -> None:
    _each_row(reply, lambda row: row.update(Key="Id0"))


@after("update")
def result_message_is_empty(call: Call, reply: Reply) -> None:
    _each_row(reply, lambda row: row.update(Message=""))


@after("create")
def result_value_is_a_number(call: Call, reply: Reply) -> None:
    _each_row(reply, lambda row: row.update(Value=7))


@after("create")
def result_value_is_off_by_one(call: Call, reply: Reply) -> None:
    def shift(row: dict[str, Any]) -> None:
        if str(row.get("Value", "")).isdigit():
            row["Value"] = str(int(row["Value"]) + 1)

    _each_row(reply, shift)


# Fields


@after("get")
def a_field_is_gone_from_a_row(call: Call, reply: Reply) -> None:
    _each_row(reply, lambda row: row.pop(sorted(row)[len(row) // 2]))


@after("list")
def a_field_is_gone_from_a_list(call: Call, reply: Reply) -> None:
    _each_row(reply, lambda row: row.pop(sorted(row)[len(row) // 2]))


@after("get", "list")
def numbers_are_text(call: Call, reply: Reply) -> None:
    _each_value(reply, lambda n, v: str(v) if type(v) in (int, float) else v)


@after("get", "list")
def booleans_are_numbers(call: Call, reply: Reply) -> None:
    _each_value(reply, lambda n, v: int(v) if isinstance(v, bool) else v)


@after("get", "list")
def dates_have_a_blank_for_the_t(call: Call, reply: Reply) -> None:
    _each_value(reply, lambda n, v: v.replace("T", " ") if _when(v) else v)


@after("get", "list")
def dates_are_day_first(call: Call, reply: Reply) -> None:
    _each_value(reply, lambda n, v: w.strftime("%d/%m/%Y %H:%M") if (w := _when(v)) else v)


@after("get", "list")
def dates_are_off_by_an_hour(call: Call, reply: Reply) -> None:
    def shift(_name: str, value: Any) -> Any:
        when = _when(value)
        return when.replace(hour=(when.hour + 1) % 24).isoformat() if when else value

    _each_value(reply, shift)


@after("get", "list")
def money_is_rounded(call: Call, reply: Reply) -> None:
    _each_value(reply, lambda n, v: round(v) if isinstance(v, float) else v)


@after("get", "list")
def texts_are_cut(call: Call, reply: Reply) -> None:
    _each_value(reply, lambda n, v: v[:12] if isinstance(v, str) and not _when(v) else v)


@after("get", "list")
def lists_are_null(call: Call, reply: Reply) -> None:
    _each_value(reply, lambda n, v: None if isinstance(v, list) else v)


@after("get")
def nested_rows_are_lost(call: Call, reply: Reply) -> None:
    _each_value(reply, lambda n, v: v[:-1] if isinstance(v, list) else v)


@after("get", "list")
def texts_change_case(call: Call, reply: Reply) -> None:
    _each_value(reply, lambda n, v: v.upper() if isinstance(v, str) and not _when(v) else v)


def _when(value: Any) -> datetime | None:
    return moment(value) if isinstance(value, str) and len(value) > 12 else None


# Rows


@after("list")
def the_last_row_is_lost(call: Call, reply: Reply) -> None:
    rows = _rows(reply)
    if len(rows) > 1:
        reply.json = rows[:-1]


@after("list")
def the_first_row_comes_twice(call: Call, reply: Reply) -> None:
    rows = _rows(reply)
    if rows and isinstance(reply.json, list):
        reply.json = [rows[0], *rows]


@after("list")
def pages_are_in_reverse(call: Call, reply: Reply) -> None:
    if isinstance(reply.json, list):
        reply.json = reply.json[::-1]


@before("create")
def create_stores_nothing(call: Call) -> Reply | None:
    return _done(call.op, 900000 + next(_numbers)) if call.op and call.json is not None else None


@before("update")
def update_stores_nothing(call: Call) -> Reply | None:
    return _done(call.op, call.keys[-1]) if call.op and call.keys and call.json else None


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
    return _done(call.op, call.keys[-1]) if call.op else None


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
    _each_row(reply, lambda row: row.update(Status="200"))


# Lists


@before("list")
def filters_are_ignored(call: Call) -> Reply | None:
    if call.op:
        names = {name for name, p in call.op.query.items() if p.filter}
        call.query = [(name, value) for name, value in call.query if name not in names]
    return None


def _drop(call: Call, role: str) -> None:
    if call.op and call.op.paging:
        name = call.op.paging.get(role)
        call.query = [pair for pair in call.query if pair[0] != name]


@before("list")
def the_limit_is_ignored(call: Call) -> Reply | None:
    _drop(call, "limit")
    return None


@before("list")
def the_offset_is_ignored(call: Call) -> Reply | None:
    _drop(call, "offset")
    return None


@before("list")
def offsets_count_from_zero(call: Call) -> Reply | None:
    if call.op and call.op.paging:
        name = call.op.paging["offset"]
        call.query = [
            (n, str(int(v) + 1) if n == name and v.isdigit() else v) for n, v in call.query
        ]
    return None


def _next(text: str) -> str:
    return str(int(text) + 1) if text.isdigit() else text


@before("list")
def countonly_is_ignored(call: Call) -> Reply | None:
    _drop(call, "countonly")
    return None


@after("list")
def the_total_is_off_by_one(call: Call, reply: Reply) -> None:
    name = call.op.paging.get("count") if call.op else None
    if name and isinstance(reply.json, dict) and name in reply.json:
        reply.json = {name: reply.json[name] + 1}


@after("list")
def past_the_end_answers_a_blank_row(call: Call, reply: Reply) -> None:
    if reply.status == 404:
        reply.status, reply.body = 200, b"[{}]"


# Keys


def _with_keys(call: Call, *only: str) -> None:
    """Put the right keys in, as if the store did not ask for them."""
    for name, value in KEYS.items():
        if not only or name.lower() in only:
            call.headers = {k: v for k, v in call.headers.items() if k.lower() != name.lower()}
            call.headers[name] = value


KEYS: dict[str, str] = {}


@before()
def no_key_is_asked_for(call: Call) -> Reply | None:
    if not call.op or not call.op.exchange:
        _with_keys(call)
    return None


@before()
def the_token_is_not_asked_for(call: Call) -> Reply | None:
    if not call.op or not call.op.exchange:
        _with_keys(call, "token")
    return None


@before("get")
def reading_needs_no_store(call: Call) -> Reply | None:
    _with_keys(call, "secureurl")
    return None


@after()
def refusals_are_403(call: Call, reply: Reply) -> None:
    reply.status = 403 if reply.status == 401 else reply.status


@after()
def refusals_tell_the_key(call: Call, reply: Reply) -> None:
    if reply.status == 401:
        row = {"Key": "Error", "Value": "", "Status": "401", "Message": " ".join(KEYS.values())}
        reply.json = [row]


# Gateway messages


def _message(call: Call, **changes: Callable[[Any], Any]) -> None:
    message = call.json
    if isinstance(message, dict):
        call.json = message | {n: change(message.get(n)) for n, change in changes.items()}


@before("checkout")
def the_signature_is_upper_case(call: Call) -> Reply | None:
    _message(call, signature=lambda text: str(text).upper())
    return None


@before("checkout", "refund")
def the_signature_has_two_parts_swapped(call: Call) -> Reply | None:
    _message(call, signature=lambda text: str(text)[16:] + str(text)[:16])
    return None


@before("checkout")
def the_random_key_never_changes(call: Call) -> Reply | None:
    """Signed rightly nonetheless: only a comparison of two messages shows it."""
    if call.document is None or call.op is None or not isinstance(call.json, dict):
        return None
    rule = call.document.flat(call.document.body_schema(call.op))["x-signature"]
    message = call.json | {rule["parts"][0]: "0123456789abcdef"}
    key = next(value for name, value in KEYS.items() if name.lower() == "privatekey")
    parts = [key if part == "$private_key" else str(message[part]) for part in rule["parts"]]
    text = "".join(parts).encode(rule["encoding"])
    message[rule["field"]] = hashlib.new(rule["algorithm"], text).hexdigest()
    call.json = message
    return None


@before("checkout")
def the_amount_is_in_units(call: Call) -> Reply | None:
    _message(call, shippingtotal=lambda cents: cents / 100 + 0.5)
    return None


@before("refund")
def the_refund_has_no_type(call: Call) -> Reply | None:
    message = call.json
    message.pop("type", None)
    call.json = message
    return None


@after("notification")
def every_notification_is_processed(call: Call, reply: Reply) -> None:
    reply.status, reply.json = 200, {"processed": 1}


@after("notification")
def no_notification_is_processed(call: Call, reply: Reply) -> None:
    reply.status, reply.json = 200, {"processed": 0, "errorcode": "1", "errormessage": "no"}


@after("notification")
def processed_is_a_boolean(call: Call, reply: Reply) -> None:
    if isinstance(reply.json, dict):
        reply.json = {**reply.json, "processed": bool(reply.json.get("processed"))}
