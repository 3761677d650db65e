"""Rights, tokens, limits and media types that are not as the document says."""

from __future__ import annotations

import re

from contract_tests.mutants.proxy import Call, Mutation, Reply
from contract_tests.mutants.registry import KEYS, MUTATIONS, after, before

PLANE = "/__mock__/"


@before()
def bearer_tokens_are_refused(call: Call) -> Reply | None:
    call.headers = {n: v for n, v in call.headers.items() if n.lower() != "authorization"}
    return None


@before()
def any_bearer_token_is_good(call: Call) -> Reply | None:
    plain = {n: v for n, v in call.headers.items() if n.lower() != "authorization"}
    if len(plain) < len(call.headers):
        names = {name.lower() for name in KEYS}
        call.headers = {n: v for n, v in plain.items() if n.lower() not in names} | KEYS
    return None


@before()
def a_bearer_token_needs_the_other_keys(call: Call) -> Reply | None:
    given = {name.lower() for name in call.headers}
    if "authorization" in given and not given & {name.lower() for name in KEYS}:
        call.headers = {n: v for n, v in call.headers.items() if n.lower() != "authorization"}
    return None


@before()
def a_token_cut_short_is_good(call: Call) -> Reply | None:
    for name, value in call.headers.items():
        right = KEYS.get(name, "")
        if value and right.startswith(value):
            call.headers[name] = right
    return None


def _full_rights(call: Call) -> Reply | None:
    if call.path == PLANE + "scope" and call.method == "PUT":
        call.json = {"*": "write"}
    return None


def _never_full(call: Call) -> Reply | None:
    if call.path == PLANE + "pace" and call.method == "PUT":
        call.json = {"on": False}
    return None


MUTATIONS.append(Mutation("a read only application may write", _full_rights))
MUTATIONS.append(Mutation("the bucket never runs over", _never_full))


def _is_xml(headers: dict[str, str]) -> bool:
    return any(n.lower() == "content-type" and "xml" in v for n, v in headers.items())


@before("list", "get")
def xml_is_answered_as_json(call: Call) -> Reply | None:
    call.headers = {n: v for n, v in call.headers.items() if n.lower() != "accept"}
    return None


@after("list")
def xml_lacks_a_row(call: Call, reply: Reply) -> None:
    if _is_xml(reply.headers):
        reply.body = re.sub(rb"(<ArrayOf\w+[^>]*>)<(\w+)>.*?</\2>", rb"\1", reply.body, count=1)


@before("create")
def xml_texts_are_lost(call: Call) -> Reply | None:
    if _is_xml(call.headers):
        call.body = re.sub(rb">[^<>]{12,}<", b"><", call.body)
    return None


@before("list")
def the_order_asked_for_is_ignored(call: Call) -> Reply | None:
    call.query = [pair for pair in call.query if pair[0] != "$orderby"]
    return None
