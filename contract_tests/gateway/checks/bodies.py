"""What is no message at all: no yes to it, and better a refusal in form than a 500."""

from __future__ import annotations

from contract_tests.evidence import CUSTOM, DOCUMENT, MONEY
from contract_tests.gateway.kit import Layer, Row
from contract_tests.gateway.protocol import REQUESTS
from contract_tests.vectors.formulas import written

DEEP, HUGE, LONG = 20_000, 2_000_000, 2_000
NOT_MESSAGES: dict[str, bytes] = {
    "an empty body": b"",
    "half of a body": b'{"type":"sale","orderid":1',
    "null": b"null",
    "a list": b"[]",
    "a text": b'"sale"',
    "a number": b"1",
    "an empty object": b"{}",
    "a form": b"type=sale&orderid=1&signature=0",
    "XML": b"<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/hosts'>]><a>&b;</a>",
    "bytes that are not UTF-8": b'{"type":"\xff\xfe"}',
    "zero bytes": b"\0" * 64,
    "NaN": b'{"amounttotal":NaN,"orderid":Infinity}',
    "deep nesting": b"[" * DEEP,
    "deeply nested members": b'{"a":' * DEEP,
    "half of a surrogate pair": b'{"invoice":"\\ud800","signature":"\\ud800"}',
}
MEDIA_TYPES = ("text/plain", "application/x-www-form-urlencoded", "text/xml", "nonsense")
OTHER_TYPES = ("[]", '{"a":1}', "null", "true", "1", written("x" * LONG))

layer = Layer("bodies")


@layer.check("not a message", REQUESTS, MONEY, CUSTOM)
def not_a_message(row: Row) -> None:
    whole = row.signed(row.kit.unpaid_message(row.exchange)).text
    spoiled = {
        "a message cut short": whole[:-1],
        "a message with more behind it": whole + "}",
        "a message in a list": f"[{whole}]",
        "a message as a text": written(whole),
    }
    for what, body in NOT_MESSAGES.items():
        row.refused(body, what)
    for what, text in spoiled.items():
        row.refused(text.encode(), what)


@layer.check("members of another type", REQUESTS, CUSTOM)
def members_of_another_type(row: Row) -> None:
    for name in row.formula.schema["properties"]:
        for raw in OTHER_TYPES:
            draft = row.signed(row.kit.unpaid_message(row.exchange))
            row.polite(draft.put(name, raw), f"{name} is {raw[:10]}")


@layer.check("media types", REQUESTS, CUSTOM)
def media_types(row: Row) -> None:
    for media_type in MEDIA_TYPES:
        draft = row.signed(row.kit.unpaid_message(row.exchange))
        row.polite(draft, f"Content-Type {media_type}", media_type=media_type)


@layer.check("other methods", REQUESTS, MONEY, CUSTOM)
def other_methods(row: Row) -> None:
    for method in ("GET", "HEAD", "PUT"):
        reply = row.polite(b"", method, method=method)
        if reply.accepted:
            row.fail(f"{method} was answered with a yes", reply.exchange)


@layer.check("huge", REQUESTS, DOCUMENT, CUSTOM)
def huge(row: Row) -> None:
    """A message of two megabytes: taken, or refused, or cut off, but answered in time."""
    draft = row.signed(row.kit.unpaid_message(row.exchange)).append("x", written("x" * HUGE))
    reply = row.send(draft)
    reply.exchange.request_body = f"(a message of {len(draft.text)} characters)"
    row.case(reply.exchange)
    if reply.failure and not reply.is_cut_off:
        row.fail(reply.failure, reply.exchange)
    elif reply.failure:
        row.advise(f"the connection is cut; status 413 says why ({reply.failure})")
    elif reply.rude:
        row.advise(reply.rude[0], reply.exchange)
