"""Keys, tokens, rights and limits that are not as the document says, or are told."""

from __future__ import annotations

from typing import Any

from contract_tests.mutants.proxy import Before, Call, Mutation, Reply
from contract_tests.mutants.table import ANY, after, before, status

BEARER = "Authorization"
REFUSED = "X-Refused"


def _put_in(*only: str) -> Before:
    """Put the right keys in, as if the store did not ask for them."""

    def change(call: Call) -> None:
        for name, value in call.proxy.credentials.items():
            if not only or name.lower() in only:
                call.headers[name] = value

    return change


def _where_no_exchange(change: Before) -> Before:
    return lambda call: None if call.op.exchange else change(call)


def _is_any_missing(call: Call) -> bool:
    return any(call.headers.get(name) != value for name, value in call.proxy.credentials.items())


def _without_token(call: Call) -> None:
    call.headers.pop(BEARER, None)


def _any_token(call: Call) -> None:
    if call.headers.pop(BEARER, None) is not None:
        _put_in()(call)


def _token_alone_is_nothing(call: Call) -> None:
    if not any(name in call.headers for name in call.proxy.credentials):
        _without_token(call)


def _cut_short(call: Call) -> None:
    for name, right in call.proxy.credentials.items():
        if call.headers.get(name) and right.startswith(call.headers[name]):
            call.headers[name] = right


def _in_any_case(call: Call) -> None:
    for name, right in call.proxy.credentials.items():
        if call.headers.get(name, "").lower() == right.lower():
            call.headers[name] = right


def _tell_the_key(call: Call, reply: Reply) -> None:
    if reply.status == 401:
        said = " ".join(call.proxy.credentials.values())
        reply.json = [{"Key": "Error", "Value": "", "Status": "401", "Message": said}]


def _let_in(call: Call) -> None:
    is_write = bool(call.op.id) and not call.op.is_safe and not call.op.exchange
    if is_write and _is_any_missing(call):
        _put_in()(call)
        call.headers[REFUSED] = "1"


def _turn_away(call: Call, reply: Reply) -> None:
    if REFUSED in call.headers:
        reply.status, reply.body = 401, b""


def _set_otherwise(path: str, value: Any) -> Before:
    """Have the mock store's control plane take another setting than it is told."""

    def change(call: Call) -> None:
        if (call.method, call.path) == ("PUT", path):
            call.json = value

    return change


MUTATIONS = [
    before("no key is asked for", ANY, _where_no_exchange(_put_in())),
    before("the token is not asked for", ANY, _where_no_exchange(_put_in("token"))),
    before("reading needs no store", "get", _put_in("secureurl")),
    before("a token cut short is good", ANY, _cut_short),
    before("keys are compared without letter case", ANY, _in_any_case),
    Mutation("refused without a key yet done", _let_in, _turn_away),
    after("refusals are 403", ANY, status(401, 403)),
    after("refusals tell the key", ANY, _tell_the_key),
    before("bearer tokens are refused", ANY, _without_token),
    before("any bearer token is good", ANY, _any_token),
    before("a bearer token needs the other keys", ANY, _token_alone_is_nothing),
    Mutation(
        "a read only application may write", _set_otherwise("/__mock__/scope", {"*": "write"})
    ),
    Mutation("the bucket never runs over", _set_otherwise("/__mock__/pace", {"on": False})),
]
