"""Wrong statuses, content types, error bodies and result rows."""

from __future__ import annotations

from typing import Any

from contract_tests.mutants.proxy import Call, Reply
from contract_tests.mutants.registry import (
    after,
    done,
    each_row,
)


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
        reply.status, reply.body = 200, done(call.op, call.keys[-1]).body


@after("delete")
def second_delete_succeeds(call: Call, reply: Reply) -> None:
    if reply.status == 404 and call.op:
        reply.status, reply.body = 200, done(call.op, call.keys[-1]).body


@after()
def bad_requests_are_500(call: Call, reply: Reply) -> None:
    reply.status = 500 if reply.status == 400 else reply.status


@after("create", "update")
def broken_json_is_taken(call: Call, reply: Reply) -> None:
    if reply.status == 400 and call.json is None and call.op:
        answer = done(call.op, 1)
        reply.status, reply.body = answer.status, answer.body


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
def result_value_is_a_number(call: Call, reply: Reply) -> None:
    each_row(reply, lambda row: row.update(Value=7))


@after("create")
def result_value_is_off_by_one(call: Call, reply: Reply) -> None:
    def shift(row: dict[str, Any]) -> None:
        if str(row.get("Value", "")).isdigit():
            row["Value"] = str(int(row["Value"]) + 1)

    each_row(reply, shift)
