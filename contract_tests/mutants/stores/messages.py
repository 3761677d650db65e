"""Payment messages that are signed or answered wrongly."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from contract_tests.document import Json
from contract_tests.mutants.proxy import After, Before, Call, Reply
from contract_tests.mutants.signing import drafted
from contract_tests.mutants.stores.changes import members
from contract_tests.mutants.table import after, before


def _member(name: str, change: Callable[[Any], Any]) -> Before:
    """One member of a message is another, and the signature as it was."""
    return members(lambda message: message | {name: change(message.get(name))})


def _one_random_key(call: Call) -> None:
    """Signed rightly nonetheless: only a comparison of two messages shows it."""
    if isinstance(call.json, dict):
        bench = call.proxy.protocol.request(call.op.exchange)
        draft = drafted(call.json).say(bench.formula.random_key, "0123456789abcdef")
        call.body = bench.sign(draft).text.encode()


def _always(said: Json) -> After:
    """Every notification gets one answer."""

    def change(_call: Call, reply: Reply) -> None:
        reply.status, reply.json = 200, said

    return change


def _as_boolean(_call: Call, reply: Reply) -> None:
    if isinstance(reply.json, dict):
        reply.json = reply.json | {"processed": bool(reply.json.get("processed"))}


REFUSED = {"processed": 0, "errorcode": "1", "errormessage": "no"}
MUTATIONS = [
    before("the signature is upper case", "checkout", _member("signature", str.upper)),
    before(
        "the signature has two parts swapped",
        "checkout refund",
        _member("signature", lambda text: text[16:] + text[:16]),
    ),
    before("the random key never changes", "checkout", _one_random_key),
    before("the amount is in units", "checkout", _member("shippingtotal", lambda n: n / 100 + 0.5)),
    before("the tax is not the orders", "checkout", _member("taxtotal", lambda n: (n or 0) + 7)),
    before("the shopper has another address", "checkout", _member("email", lambda a: f"not-{a}")),
    before("the currency is in small letters", "checkout", _member("currency", str.lower)),
    before(
        "the refund has no type",
        "refund",
        members(lambda message: {n: v for n, v in message.items() if n != "type"}),
    ),
    after("every notification is processed", "notification", _always({"processed": 1})),
    after("no notification is processed", "notification", _always(REFUSED)),
    after("processed is a boolean", "notification", _as_boolean),
]
