"""Gateways that stumble over what they are sent."""

from __future__ import annotations

import time
from collections.abc import Callable

from contract_tests.document import JSON
from contract_tests.mutants.proxy import Before, Call, Reply
from contract_tests.mutants.signing import BOTH, message_of, when
from contract_tests.mutants.table import after, before, status

LARGE = 1 << 20
HANG_SECONDS = 9.0
"""Longer than the time limit that the measuring sets."""


def answered(status: int, condition: Callable[[Call], object]) -> Before:
    """Such requests are answered with a status, and nothing more."""
    return lambda call: Reply(status) if condition(call) else None


def _is_post(call: Call) -> bool:
    return call.method == "POST"


def _is_get(call: Call) -> bool:
    return call.method == "GET"


def _hang(_call: Call) -> None:
    time.sleep(HANG_SECONDS)


def _has_a_list(call: Call) -> bool:
    return message_of(call) is not None and b'"invoice":[]' in call.body


def _is_of_another_type(call: Call) -> bool:
    return _is_post(call) and call.headers.get("content-type") != JSON


def _redirect(_call: Call, reply: Reply) -> None:
    if reply.status == 401:
        reply.status, reply.headers["location"] = 302, "/login"


MUTATIONS = [
    after("malformed bodies are 500", BOTH, status(400, 500)),
    before("an empty body is 500", BOTH, answered(500, lambda c: _is_post(c) and not c.body)),
    before("deep nesting is 500", BOTH, answered(500, lambda c: c.body.startswith(b"[[["))),
    before("a large body is 503", BOTH, answered(503, lambda c: len(c.body) > LARGE)),
    before("members of another type are 500", BOTH, answered(500, _has_a_list)),
    before("unusual numbers are 500", BOTH, answered(500, lambda c: b":1e400" in c.body)),
    before("get is 500", BOTH, answered(500, _is_get)),
    before("get hangs", BOTH, when(_is_get, _hang)),
    before("checkouts take too long", "checkout", when(_is_post, _hang)),
    after("forgers are redirected", BOTH, _redirect),
    before("other media types are 500", BOTH, answered(500, _is_of_another_type)),
    before(
        "members nobody knows are refused", BOTH, answered(401, lambda c: b'"x_unknown"' in c.body)
    ),
    before(
        "another order of members is refused",
        BOTH,
        answered(401, lambda c: c.body.startswith(b'{"signature"')),
    ),
    before("escapes are refused", BOTH, answered(401, lambda c: b"\\u" in c.body)),
    before("text beyond ascii is refused", BOTH, answered(401, lambda c: not c.body.isascii())),
]
