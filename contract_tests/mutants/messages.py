"""Payment messages that are signed or answered wrongly."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from typing import Any

from contract_tests.mutants.proxy import Call, Reply
from contract_tests.mutants.registry import (
    KEYS,
    after,
    before,
)


def _message(call: Call, **changes: Callable[[Any], Any]) -> None:
    message = call.json
    if isinstance(message, dict):
        call.json = message | {n: change(message.get(n)) for n, change in changes.items()}


@before("checkout")
def the_signature_is_upper_case(call: Call) -> Reply | None:
    _message(call, signature=lambda text: str(text).upper())
    return None


@before("checkout", "refund")
def the_signature_has_two_parts_swapped(call: Call) -> Reply | None:
    _message(call, signature=lambda text: str(text)[16:] + str(text)[:16])
    return None


@before("checkout")
def the_random_key_never_changes(call: Call) -> Reply | None:
    """Signed rightly nonetheless: only a comparison of two messages shows it."""
    if call.document is None or call.op is None or not isinstance(call.json, dict):
        return None
    rule = call.document.flat(call.document.body_schema(call.op))["x-signature"]
    message = call.json | {rule["parts"][0]: "0123456789abcdef"}
    key = next(value for name, value in KEYS.items() if name.lower() == "privatekey")
    parts = [key if part == "$private_key" else str(message[part]) for part in rule["parts"]]
    text = "".join(parts).encode(rule["encoding"])
    message[rule["field"]] = hashlib.new(rule["algorithm"], text).hexdigest()
    call.json = message
    return None


@before("checkout")
def the_amount_is_in_units(call: Call) -> Reply | None:
    _message(call, shippingtotal=lambda cents: cents / 100 + 0.5)
    return None


@before("checkout")
def the_tax_is_not_the_orders(call: Call) -> Reply | None:
    _message(call, taxtotal=lambda cents: (cents or 0) + 7)
    return None


@before("checkout")
def the_shopper_has_another_address(call: Call) -> Reply | None:
    _message(call, email=lambda text: f"not-{text}")
    return None


@before("checkout")
def the_currency_is_in_small_letters(call: Call) -> Reply | None:
    _message(call, currency=lambda text: str(text).lower())
    return None


@before("refund")
def the_refund_has_no_type(call: Call) -> Reply | None:
    message = call.json
    message.pop("type", None)
    call.json = message
    return None


@after("notification")
def every_notification_is_processed(call: Call, reply: Reply) -> None:
    reply.status, reply.json = 200, {"processed": 1}


@after("notification")
def no_notification_is_processed(call: Call, reply: Reply) -> None:
    reply.status, reply.json = 200, {"processed": 0, "errorcode": "1", "errormessage": "no"}


@after("notification")
def processed_is_a_boolean(call: Call, reply: Reply) -> None:
    if isinstance(reply.json, dict):
        reply.json = {**reply.json, "processed": bool(reply.json.get("processed"))}
