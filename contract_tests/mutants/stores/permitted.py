"""A store that keeps every promise, and answers otherwise wherever the document leaves room.

The counterpart of the mutations: nothing of it may be called a failure.
"""

from __future__ import annotations

import re
from typing import Any
from xml.etree import ElementTree

from contract_tests.mutants.proxy import After, Call, Reply
from contract_tests.mutants.stores.changes import READ
from contract_tests.mutants.table import ANY, after, before, together

UNKNOWN = "XUnknown"
ISO = re.compile(rb"\b(\d{4})-(\d\d)-(\d\d)T(\d\d:\d\d):\d\d\b")
DENIED = {"Message": "Authorization has been denied for this request."}


def _not_there(call: Call) -> Reply | None:
    is_hardly_known = call.proxy.document.source(call.op.id).get("confidence") == "low"
    return (
        Reply(404, {"Content-Type": "text/html"}, b"<h1>Not found</h1>")
        if is_hardly_known
        else None
    )


def _past_the_end(call: Call, reply: Reply) -> None:
    endings = [each for each in call.proxy.document.endings if "message" in each]
    offset = dict(call.query).get(call.op.paging.get("offset", ""), "")
    is_past = offset.isdigit() and int(offset) > call.op.paging["first"]
    if reply.status == 404 and endings and is_past:
        reply.status = endings[0]["status"]
        said = endings[0]["message"].upper()
        reply.json = [{"Key": "", "Value": "", "Status": str(reply.status), "Message": said}]


def _say_nothing(call: Call, reply: Reply) -> None:
    is_end = call.op.action == "list" and reply.status == 400
    if reply.status in (400, 404) and not is_end:
        reply.body = b""
        reply.headers.pop("Content-Type", None)


def _deny(_call: Call, reply: Reply) -> None:
    if reply.status == 401:
        reply.json = DENIED


def _word_otherwise(_call: Call, reply: Reply) -> None:
    if reply.status < 300 and isinstance(reply.json, list):
        reply.json = [row | {"Key": "identity", "Message": "Done."} for row in reply.json]


def _of_the_evidence(name: str, status: int, change: After) -> After:
    """Answers of a status are changed at the operations that an entry of x-evidence names."""

    def changed(call: Call, reply: Reply) -> None:
        named = call.proxy.document.raw["x-evidence"][name]["operations"]
        if call.op.id in named and reply.status == status:
            change(call, reply)

    return changed


def _as_printed(_call: Call, reply: Reply) -> None:
    reply.status, reply.json = 200, [row | {"Status": "200"} for row in reply.json]


def _bare(_call: Call, reply: Reply) -> None:
    if isinstance(reply.json, list) and reply.json:
        reply.json = reply.json[0]


def _times_as_printed(_call: Call, reply: Reply) -> None:
    """Without their seconds, too."""
    reply.body = ISO.sub(rb"\2/\3/\1 \4", reply.body)


def _know_more(call: Call, reply: Reply) -> None:
    found = reply.json
    if reply.status < 300 and found is not None and "countonly" not in dict(call.query):
        reply.json = [_more(row) for row in found] if isinstance(found, list) else _more(found)
    elif reply.status < 300 and reply.body.startswith(b"<"):
        root = ElementTree.fromstring(reply.body)
        for row in root if root.tag.rpartition("}")[2].startswith("ArrayOf") else [root]:
            ElementTree.SubElement(row, UNKNOWN).text = "x"
        reply.body = ElementTree.tostring(root)


def _more(row: Any) -> Any:
    return row | {UNKNOWN: "x"} if isinstance(row, dict) else row


def _turn_members(_call: Call, reply: Reply) -> None:
    if reply.status < 300 and reply.json is not None:
        reply.json = _reversed(reply.json)


def _reversed(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _reversed(value[name]) for name in reversed(value)}
    return [_reversed(item) for item in value] if isinstance(value, list) else value


RIGHT_BUT_OTHERWISE = together(
    "right, but otherwise",
    [
        before("operations hardly known are not there", ANY, _not_there),
        after("past the end is 400 with the sentence", "list", _past_the_end),
        after("refusals are empty", ANY, _say_nothing),
        after("keys are refused in other words", ANY, _deny),
        after("results are worded otherwise", "create update update_many delete", _word_otherwise),
        after(
            "creates answer what their pages print",
            "create",
            _of_the_evidence("created-as-printed-200", 201, _as_printed),
        ),
        after("one ticket is a bare object", "get", _of_the_evidence("one-ticket", 200, _bare)),
        after("times are spelled as printed", READ, _times_as_printed),
        after("rows have fields nobody knows", READ, _know_more),
        after("members come in another order", READ, _turn_members),
    ],
)
