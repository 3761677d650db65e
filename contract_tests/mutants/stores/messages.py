"""Payment messages that are signed or answered wrongly."""

from __future__ import annotations

from contract_tests.document import Json
from contract_tests.mutants.proxy import After, Call, Reply
from contract_tests.mutants.signing import BOTH, ONE_KEY, altered, asked, signed
from contract_tests.mutants.stores.changes import members
from contract_tests.mutants.table import after, before

REFUSED = {"processed": 0, "errorcode": "1", "errormessage": "no"}


def _halves_swapped(call: Call) -> str:
    signature = asked(call, "signature")
    return signature[16:] + signature[:16]


def _always(said: Json) -> After:
    """Every notification gets one answer."""

    def change(_call: Call, reply: Reply) -> None:
        reply.status, reply.json = 200, said

    return change


def _as_boolean(_call: Call, reply: Reply) -> None:
    if isinstance(reply.json, dict):
        reply.json = reply.json | {"processed": bool(reply.json.get("processed"))}


def _in_units(call: Call) -> float:
    return int(asked(call, "shippingtotal")) / 100 + 0.5


def _more_tax(call: Call) -> int:
    return int(asked(call, "taxtotal") or 0) + 7


def _without_type(message: Json) -> Json:
    return {name: value for name, value in message.items() if name != "type"}


MUTATIONS = [
    before(
        "the signature is upper case",
        "checkout",
        altered(signature=lambda call: asked(call, "signature").upper()),
    ),
    before("the signature has two parts swapped", BOTH, altered(signature=_halves_swapped)),
    # Signed rightly nonetheless: only a comparison of two messages shows it.
    before("the random key never changes", "checkout", signed(randomkey=ONE_KEY)),
    before("the amount is in units", "checkout", altered(shippingtotal=_in_units)),
    before("the tax is not the orders", "checkout", altered(taxtotal=_more_tax)),
    before(
        "the shopper has another address",
        "checkout",
        altered(email=lambda call: f"not-{asked(call, 'email')}"),
    ),
    before(
        "the currency is in small letters",
        "checkout",
        altered(currency=lambda call: asked(call, "currency").lower()),
    ),
    before("the refund has no type", "refund", members(_without_type)),
    after("every notification is processed", "notification", _always({"processed": 1})),
    after("no notification is processed", "notification", _always(REFUSED)),
    after("processed is a boolean", "notification", _as_boolean),
]
