"""Wrong statuses, content types, error bodies and result rows."""

from __future__ import annotations

import re
from collections.abc import Callable

from contract_tests.document import JSON, Json
from contract_tests.mutants.proxy import After, Call, Reply
from contract_tests.mutants.stores.changes import READ, WRITE, done, each_row, rows
from contract_tests.mutants.table import ANY, after, before, header, status


def _shift(row: Json) -> None:
    if str(row.get("Value", "")).isdigit():
        row["Value"] = str(int(row["Value"]) + 1)


def _html(call: Call, reply: Reply) -> None:
    if reply.status == 200:
        reply.headers["Content-Type"] = "text/html"


def _taken(status: int, condition: Callable[[Call], bool] = lambda _: True) -> After:
    """Writes that were refused with a status are answered as if they were done."""

    def change(call: Call, reply: Reply) -> None:
        if reply.status == status and condition(call):
            reply.status, reply.body = call.op.success, done(call).body

    return change


def _other_error(call: Call, reply: Reply) -> None:
    if reply.status >= 400 and reply.body:
        reply.json = {"error": {"code": reply.status, "text": "no"}}


def _say_200(call: Call, reply: Reply) -> None:
    if reply.status >= 400 and isinstance(reply.json, list):
        reply.json = [{**row, "Status": "200"} for row in reply.json]


def _twice(call: Call, reply: Reply) -> None:
    reply.body = reply.body.replace(b'[{"', b'[{"a": 1, "a": 1, "', 1)


def _without_sign(call: Call) -> None:
    call.path = re.sub(r"/-(\d+)$", r"/\1", call.path)


def _other_charset(call: Call, reply: Reply) -> None:
    named = reply.headers.get("Content-Type", "")
    reply.headers["Content-Type"] = named.replace("utf-8", "iso-8859-1")


MUTATIONS = [
    after("create answers 200", "create", status(201, 200)),
    after("delete answers 204", "delete", status(200, 204, b"")),
    after("unknown row answers an empty list", "get", status(404, 200, b"[]")),
    after("no rows are an empty list", "list", status(404, 200, b"[]")),
    after("past the end answers a blank row", "list", status(404, 200, b"[{}]")),
    after("unknown row is updated", "update", _taken(404)),
    before("a row is found by its negative", "get update delete", _without_sign),
    after("second delete succeeds", "delete", _taken(404)),
    after("bad requests are 500", ANY, status(400, 500)),
    after("broken json is taken", WRITE, _taken(400, lambda call: call.json is None)),
    after("any body is taken", WRITE, _taken(400, lambda call: isinstance(call.json, dict))),
    after("any media type is taken", f"{WRITE} update_many", status(415, 400)),
    after("html content type", READ, _html),
    before("xml is answered as json", READ, lambda call: call.headers.update({"Accept": JSON})),
    after("the charset is another", "get", _other_charset),
    after("error body of another shape", ANY, _other_error),
    after("results say another status", ANY, _say_200),
    after("get answers a bare object", "get", rows(lambda rows: rows[0])),
    after("two rows answer for one", "get", rows(lambda rows: rows * 2)),
    after("members stand twice", "get", _twice),
    after("result value is a number", "create", each_row(lambda row: row.update(Value=7))),
    after("result value is off by one", "create", each_row(_shift)),
    after("an update names another row", "update", each_row(lambda row: row.update(Value="7"))),
    after("batch never answers 206", "update_many", status(206, 200)),
    after(
        "batch says all rows succeeded",
        "update_many",
        each_row(lambda row: row.update(Status="200")),
    ),
    after(
        "a header tells the keys",
        "list",
        header("X-Debug", lambda call: " ".join(call.proxy.credentials.values())),
    ),
]
