"""A store that keeps every promise, and answers otherwise wherever the document leaves room.

The counterpart of the mutations: nothing of it may be called a failure.
"""

from __future__ import annotations

import re
from typing import Any
from xml.etree import ElementTree

from contract_tests.mutants.outcome import OTHERWISE
from contract_tests.mutants.proxy import Call, Mutation, Reply
from contract_tests.mutants.registry import Registry

ROOM = Registry()
before, after = ROOM.before, ROOM.after
UNKNOWN = "XUnknown"
ISO = re.compile(rb"\b(\d{4})-(\d\d)-(\d\d)T(\d\d:\d\d):\d\d\b")
DENIED = {"Message": "Authorization has been denied for this request."}


@before()
def operations_hardly_known_are_not_there(call: Call) -> Reply | None:
    if call.document and call.op and call.document.source(call.op.id).get("confidence") == "low":
        return Reply(404, {"Content-Type": "text/html"}, b"<h1>Not found</h1>")
    return None


@after("list")
def past_the_end_is_400_with_the_sentence(call: Call, reply: Reply) -> None:
    if call.document is None or call.op is None or reply.status != 404:
        return
    endings = [each for each in call.document.endings if "message" in each]
    offset = dict(call.query).get(call.op.paging.get("offset", ""), "")
    if endings and offset.isdigit() and int(offset) > call.op.paging["first"]:
        reply.status = endings[0]["status"]
        said = endings[0]["message"].upper()
        reply.json = [{"Key": "", "Value": "", "Status": str(reply.status), "Message": said}]


@after()
def refusals_are_empty(call: Call, reply: Reply) -> None:
    is_end = call.op is not None and call.op.action == "list" and reply.status == 400
    if reply.status in (400, 404) and not is_end:
        reply.body = b""
        reply.headers = {n: v for n, v in reply.headers.items() if n.lower() != "content-type"}


@after()
def keys_are_refused_in_other_words(call: Call, reply: Reply) -> None:
    if reply.status == 401:
        reply.json = DENIED


@after("create", "update", "update_many", "delete")
def results_are_worded_otherwise(call: Call, reply: Reply) -> None:
    rows = reply.json
    if reply.status < 300 and isinstance(rows, list):
        reply.json = [{**row, "Key": "identity", "Message": "Done."} for row in rows]


@after("create")
def creates_answer_what_their_pages_print(call: Call, reply: Reply) -> None:
    if call.document is None or call.op is None or reply.status != 201:
        return
    printed = call.document.raw["x-evidence"]["created-as-printed-200"]
    if call.op.id in printed["operations"]:
        reply.status = 200
        reply.json = [{**row, "Status": "200"} for row in reply.json]


@after("get")
def one_ticket_is_a_bare_object(call: Call, reply: Reply) -> None:
    if call.document is None or call.op is None or reply.status != 200:
        return
    if call.op.id in call.document.raw["x-evidence"]["one-ticket"]["operations"]:
        rows = reply.json
        if isinstance(rows, list) and rows:
            reply.json = rows[0]


@after("list", "get")
def times_are_spelled_as_printed(call: Call, reply: Reply) -> None:
    """Without their seconds, too."""
    reply.body = ISO.sub(rb"\2/\3/\1 \4", reply.body)


@after("list", "get")
def rows_have_fields_nobody_knows(call: Call, reply: Reply) -> None:
    rows = reply.json
    if reply.status < 300 and rows is not None and "countonly" not in dict(call.query):
        reply.json = [_more(row) for row in rows] if isinstance(rows, list) else _more(rows)
    elif reply.status < 300 and reply.body.startswith(b"<"):
        root = ElementTree.fromstring(reply.body)
        for row in root if root.tag.rpartition("}")[2].startswith("ArrayOf") else [root]:
            ElementTree.SubElement(row, UNKNOWN).text = "x"
        reply.body = ElementTree.tostring(root)


def _more(row: Any) -> Any:
    return {**row, UNKNOWN: "x"} if isinstance(row, dict) else row


@after("list", "get")
def members_come_in_another_order(call: Call, reply: Reply) -> None:
    if reply.status < 300 and reply.json is not None:
        reply.json = _reversed(reply.json)


def _reversed(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _reversed(value[name]) for name in reversed(value)}
    return [_reversed(item) for item in value] if isinstance(value, list) else value


def _before(call: Call) -> Reply | None:
    replies = (variation.before(call) for variation in ROOM.mutations)
    return next(filter(None, replies), None)


def _after(call: Call, reply: Reply) -> None:
    for variation in ROOM.mutations:
        variation.after(call, reply)


RIGHT_BUT_OTHERWISE = Mutation(OTHERWISE, before=_before, after=_after)
