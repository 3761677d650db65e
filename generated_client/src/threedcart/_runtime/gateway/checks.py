"""Check what a store asks for against the protocol and against what was stored of the order.

A right signature is not enough: the formulas have no separators, leave out amounts, and are shared
by several kinds of message, so the values themselves have to fit.
"""

# pyright: reportUnknownArgumentType=false, reportUnknownVariableType=false
# JSON values are Any; narrowing them by isinstance leaves pyright with members it knows nothing of.

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from ..codec.model import Model
from ..codec.strict import check, schemas
from .hosts import web_address
from .state import Payment

_LARGEST = 2**53
"""Beyond this, JSON readers in other languages lose digits."""
_SHOPPER_URLS = ("returnurl", "errorurl", "cancelurl")


class Objection(Exception):
    """Why a rightly signed message is refused, in words for the merchant."""

    def __init__(self, message: str, code: str = "100") -> None:
        super().__init__(message)
        self.code = code


def check_required(message: Model) -> None:
    """Check the members that the protocol requires.

    Raises:
        Objection: one is missing or of another type.
    """
    schema = type(message).__name__
    wire, required = message.to_dict(), schemas()[schema].get("required", [])
    drifts = check({name: wire[name] for name in required if name in wire}, schema, False)
    if drifts:
        places = ", ".join(sorted({drift.pointer or "/" for drift in drifts})[:3])
        raise Objection(f"The message departs from the protocol at {places}.")


def check_checkout(checkout: Model, token: str, sensitive: Collection[str]) -> Payment:
    """Return the payment that a CheckoutRequest asks for.

    Raises:
        Objection: the message has another shape than the protocol's.
    """
    check_required(checkout)
    wire = checkout.to_dict()
    for name in _SHOPPER_URLS:
        # The shopper is sent there after paying: too late to find out that it leads nowhere.
        if wire.get(name) not in (None, "") and web_address(wire[name]) is None:
            raise Objection(f"{name} is not a web address.")
    _require_integer(wire, "orderid")
    amount = _require_integer(wire, "amounttotal")
    return Payment(token, wire["orderid"], wire["invoice"], amount, _without(wire, sensitive))


def check_refund(request: Model, payment: Payment | None) -> int:
    """Return the cents that a RefundRequest may take from a payment.

    Raises:
        Objection: it does not fit the payment.
    """
    wire = request.to_dict()
    same = payment is not None and (
        (payment.order_id, payment.invoice) == (wire["orderid"], wire["invoice"])
    )
    if payment is None or not same:
        raise Objection("There is no such payment here.", "104")
    amount = _require_integer(wire, "amounttotal")
    if amount == 0 or amount > payment.amount - payment.refunded:
        raise Objection("More than was paid, or nothing, would go back.", "103")
    if wire.get("is_full_refund") and amount != payment.amount:
        raise Objection("A full refund gives back the whole amount, and no other.", "103")
    if wire.get("currency") not in (None, "", payment.message.get("currency")):
        raise Objection("The payment was made in another currency.", "103")
    return amount


def _require_integer(wire: dict[str, Any], name: str) -> int:
    value = wire.get(name)
    if type(value) is not int or not 0 <= value < _LARGEST:
        raise Objection(f"{name} is not a whole number.")
    return value


def _without(value: Any, names: Collection[str]) -> Any:
    """Return a copy of a message's members without those of some names, at any depth."""
    if isinstance(value, dict):
        return {name: _without(v, names) for name, v in value.items() if name not in names}
    return [_without(item, names) for item in value] if isinstance(value, list) else value
