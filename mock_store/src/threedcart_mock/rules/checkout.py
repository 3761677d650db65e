"""From a cart to an order: the shopper's address, a way of shipping, a way of paying.

An order that is paid at a gateway stands as not completed, with its mail held back, until the
gateway says it was paid; one paid by check is new at once. A shopper who comes back from the
gateway and tries again gets the same order again.
"""

from __future__ import annotations

from collections.abc import Mapping

from .. import jsontext
from ..hooks import Change
from ..problems import Refusal
from ..rows import Row
from ..tables import Tables
from . import mail, payment, statuses
from .shipping import Way

NEEDS = {
    "carts": ("OrderKey", "CartItemList"),
    "orders": (
        "OrderItemList",
        "ShipmentList.ShipmentMethodName",
        "ShipmentList.ShipmentCost",
        "BillingPaymentMethod",
        "BillingPaymentMethodID",
        "BillingOnLinePayment",
        "BillingEmail",
    ),
}

#: Ways of paying: (name, number, whether a gateway takes the money).
ONLINE, OFFLINE = ("Online payment", "50", True), ("Check or Money Order", "49", False)


def cart_of(tables: Tables, order_key: str) -> Row | None:
    """The cart with this OrderKey."""
    held = tables.find(tables.plan.resources["carts"], order_key)
    return held.document if held else None


def address_columns(tables: Tables) -> list[str]:
    """The cart's address columns that an order has too, in the document's order."""
    cart, order = (tables.plan.resources[name].shape for name in ("carts", "orders"))
    return [name for name in cart.columns if name.startswith("Billing") and name in order.columns]


def billing(tables: Tables, cart: Row, form: Mapping[str, str]) -> Row:
    """The address columns as the shopper last left them."""
    return {name: form.get(name, cart.get(name)) for name in address_columns(tables)}


def destination(tables: Tables, cart: Row, billing: Row) -> Row:
    """The cart's shipping address where it has one, else the billing address."""
    shape = tables.plan.resources["orders"].shape.columns["ShipmentList"].item
    assert shape is not None
    named = [name for name in shape.columns if name in cart]
    ours: Row = {name: cart.get(name) for name in named if cart.get(name)}
    if not ours:
        ours = {name: billing.get(f"Billing{name.removeprefix('Shipment')}") for name in named}
        ours = {name: value for name, value in ours.items() if value}
    return {name: shape.columns[name].cut(value) for name, value in ours.items()}


def place(tables: Tables, cart: Row, form: Mapping[str, str], way: Way, *, online: bool) -> Row:
    """The order of a cart, saved; `form` may change address columns."""
    if not cart.get("CartItemList"):
        raise Refusal(400, "The cart is empty; put something in first.")
    given = {**_order_columns(tables, cart, form), **_payment_columns(online)}
    shipped = {"ShipmentMethodName": way.name, "ShipmentCost": way.cost}
    given["ShipmentList"] = [{**destination(tables, cart, given), **shipped}]
    given["OrderItemList"] = [_line(tables, line) for line in cart["CartItemList"]]
    status = statuses.NOT_COMPLETED if online else statuses.NEW
    given["OrderStatusID"] = statuses.number_of(tables.plan, status)
    with tables.writing():
        order = _again(tables, cart, given, online) or _first(tables, given, online)
        secret = tables.chance.token(24)
        payment.remember_shopper(tables, order["OrderID"], cart["OrderKey"], secret)
        if not online:
            payment.drop_cart(tables, cart["OrderKey"])
    return order


def _first(tables: Tables, given: Row, online: bool) -> Row:
    orders = tables.plan.resources["orders"]
    held_back = {mail.BYPASS: 1} if online else {}
    order = tables.rows.new(orders.shape, given)
    tables.insert(Change(orders, "create", order, order, given, options=held_back))
    return order


def _again(tables: Tables, cart: Row, given: Row, online: bool) -> Row | None:
    """The order of an earlier attempt to pay, with what the cart holds now."""
    number = payment.order_waiting_for(tables, cart["OrderKey"])
    orders = tables.plan.resources["orders"]
    held = tables.find(orders, number) if number else None
    if held is None:
        return None
    before: Row = jsontext.decode(jsontext.encode(held.document))
    tables.rows.change(orders.shape, held.document, given)
    order = held.document
    tables.save(held, Change(orders, "update", order, order, given, before))
    if not online:  # the mail was held back until the payment
        payment.expect_none(tables, order["OrderID"])
        mail.confirm(tables, order)
    return order


def _order_columns(tables: Tables, cart: Row, form: Mapping[str, str]) -> Row:
    shape = tables.plan.resources["orders"].shape
    columns = billing(tables, cart, form)
    for name, value in columns.items():
        limit = shape.columns[name].max_length
        if limit is not None and len(value or "") > limit:
            raise Refusal(400, f"{name} is longer than {limit} characters; shorten it.")
    if not columns.get("BillingEmail"):
        raise Refusal(400, "Your e-mail address is missing; fill it in.")
    return {**columns, "CustomerID": cart.get("CustomerId") or 0}


def _payment_columns(online: bool) -> Row:
    name, number, at_gateway = ONLINE if online else OFFLINE
    return {
        "BillingPaymentMethod": name,
        "BillingPaymentMethodID": number,
        "BillingOnLinePayment": at_gateway,
    }


def _line(tables: Tables, line: Row) -> Row:
    """A cart's line as an order's: the columns both have, but for the identity."""
    item = tables.plan.resources["orders"].shape.columns["OrderItemList"].item
    assert item is not None
    columns = item.columns
    return {name: columns[name].cut(value) for name, value in line.items() if name in columns}
