"""What is no message at all: no yes to it, and better a refusal in form than a 500."""

from __future__ import annotations

from contract_tests.evidence import CUSTOM, DOCUMENT, MONEY, checks
from contract_tests.gateway.kit import Kit
from contract_tests.vectors.drafting import Draft
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

checks(
    "bodies",
    {
        "not a message": (MONEY, CUSTOM),
        "members of another type": (CUSTOM,),
        "media types": (CUSTOM,),
        "GET": (MONEY, CUSTOM),
        "huge": (DOCUMENT, CUSTOM),
    },
)


def run(kit: Kit) -> None:
    for exchange in ("checkout", "refund"):
        _malformed(kit, exchange)
        _other_types(kit, exchange)
        _media_types(kit, exchange)
        _get(kit, exchange)
        _huge(kit, exchange)


def _right(kit: Kit, exchange: str) -> Draft:
    """A message that may be sent without a payment: of an order that nobody paid."""
    sale = kit.sale()
    return sale.request if exchange == "checkout" else kit.refund(sale, sale.amount)


def _malformed(kit: Kit, exchange: str) -> None:
    with kit.row("not a message", exchange) as row:
        for what, body in NOT_MESSAGES.items():
            kit.refused(row, exchange, body, what)
        whole = kit.sign(exchange, _right(kit, exchange)).text
        for what, text in {
            "a message cut short": whole[:-1],
            "a message with more behind it": whole + "}",
            "a message in a list": f"[{whole}]",
            "a message as a text": written(whole),
        }.items():
            kit.refused(row, exchange, text.encode(), what)


def _other_types(kit: Kit, exchange: str) -> None:
    """Members of another type than they have."""
    formula = kit.protocol.request(exchange).formula
    with kit.row("members of another type", exchange) as row:
        for name in formula.schema["properties"]:
            for raw in ("[]", '{"a":1}', "null", "true", "1", written("x" * LONG)):
                draft = kit.sign(exchange, _right(kit, exchange))
                kit.polite(row, exchange, draft.put(name, raw), f"{name} is {raw[:10]}")


def _media_types(kit: Kit, exchange: str) -> None:
    with kit.row("media types", exchange) as row:
        for media_type in MEDIA_TYPES:
            body = kit.sign(exchange, _right(kit, exchange))
            kit.polite(row, exchange, body, f"Content-Type {media_type}", media_type=media_type)


def _get(kit: Kit, exchange: str) -> None:
    with kit.row("GET", exchange) as row:
        for method in ("GET", "HEAD", "PUT"):
            reply = kit.polite(row, exchange, b"", method, method=method)
            if reply.accepted:
                row.fail(f"{method} was answered with a yes", reply.exchange)


def _huge(kit: Kit, exchange: str) -> None:
    """A message of two megabytes: taken, or refused, or cut off, but answered in time."""
    with kit.row("huge", exchange) as row:
        draft = kit.sign(exchange, _right(kit, exchange)).append("x", written("x" * HUGE))
        reply = kit.send(exchange, draft.text)
        reply.exchange.request_body = f"(a message of {len(draft.text)} characters)"
        row.case(reply.exchange)
        if reply.failure and not reply.is_cut_off:
            row.fail(reply.failure, reply.exchange)
        elif reply.failure:
            row.advise(f"the connection is cut; status 413 says why ({reply.failure})")
        elif reply.rude:
            row.advise(reply.rude[0], reply.exchange)
