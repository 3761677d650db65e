"""Gateways that stumble over what they are sent."""

from __future__ import annotations

import time

from contract_tests.mutants.gateways.proxy import after, before, members
from contract_tests.mutants.proxy import Call, Reply

BOTH = ("checkout", "refund")
LARGE = 1 << 20
HANG_SECONDS = 9.0
"""Longer than the time limit that the measuring sets."""
KNOWN = 40


def _refusal(text: str = "") -> Reply:
    return Reply(401, {"content-type": "text/plain"}, text.encode())


@after(*BOTH)
def malformed_bodies_are_500(call: Call, reply: Reply) -> None:
    reply.status = 500 if reply.status == 400 else reply.status


@before(*BOTH)
def an_empty_body_is_500(call: Call) -> Reply | None:
    return Reply(500) if call.method == "POST" and not call.body else None


@before(*BOTH)
def deep_nesting_is_500(call: Call) -> Reply | None:
    return Reply(500) if call.body.startswith(b"[[[") else None


@before(*BOTH)
def a_large_body_is_503(call: Call) -> Reply | None:
    return Reply(503) if len(call.body) > LARGE else None


@before(*BOTH)
def members_of_another_type_are_500(call: Call) -> Reply | None:
    draft = members(call)
    is_list = draft is not None and any(raw == "null" for _, raw in draft.members)
    return Reply(500) if is_list and b'"invoice":[]' in call.body else None


@before(*BOTH)
def unusual_numbers_are_500(call: Call) -> Reply | None:
    return Reply(500) if b":1e400" in call.body else None


@before(*BOTH)
def get_is_500(call: Call) -> Reply | None:
    return Reply(500) if call.method == "GET" else None


@before(*BOTH)
def get_hangs(call: Call) -> Reply | None:
    if call.method == "GET":
        time.sleep(HANG_SECONDS)
    return None


@before("checkout")
def checkouts_take_too_long(call: Call) -> Reply | None:
    if call.method == "POST":
        time.sleep(HANG_SECONDS)
    return None


@after(*BOTH)
def forgers_are_redirected(call: Call, reply: Reply) -> None:
    if reply.status == 401:
        reply.status, reply.headers["location"] = 302, "/login"


@before(*BOTH)
def other_media_types_are_500(call: Call) -> Reply | None:
    types = [value for name, value in call.headers.items() if name.lower() == "content-type"]
    return Reply(500) if call.method == "POST" and types != ["application/json"] else None


@before(*BOTH)
def members_nobody_knows_are_refused(call: Call) -> Reply | None:
    return _refusal() if b'"x_unknown"' in call.body else None


@before(*BOTH)
def another_order_of_members_is_refused(call: Call) -> Reply | None:
    return _refusal() if call.body.startswith(b'{"signature"') else None


@before(*BOTH)
def escapes_are_refused(call: Call) -> Reply | None:
    return _refusal() if b"\\u" in call.body else None


@before(*BOTH)
def text_beyond_ascii_is_refused(call: Call) -> Reply | None:
    return None if call.body.isascii() else _refusal()
