"""Orders: their total, discount, invoice number and first status, and which box an item is in.

The total follows what 306 recorded orders show: items with their options, plus shipping, plus
tax, less discount. An amount that is sent is kept as sent; one the store worked out is worked out
again when the order changes.
"""

from __future__ import annotations

from decimal import Decimal

from ..hooks import Change
from ..rows import Row
from ..store import Store
from .money import bounded, number, rounded

NEEDS = {
    "orders": (
        "OrderAmount",
        "OrderDiscount",
        "OrderDiscountCoupon",
        "OrderDiscountPromotion",
        "SalesTax",
        "InvoiceNumber",
        "InvoiceNumberPrefix",
        "OrderStatusID",
        "ShipmentList.ShipmentCost",
        "ShipmentList.ShipmentID",
        "OrderItemList.ItemQuantity",
        "OrderItemList.ItemUnitPrice",
        "OrderItemList.ItemOptionPrice",
        "OrderItemList.ItemShipmentID",
    )
}

#: Status of an order somebody has placed.
NEW = 1
#: Family of the counter invoice numbers come from, and the prefix of a store that set none.
INVOICES = "invoice"
INVOICE_PREFIX = "AB-"
#: Where a new store's invoice numbers start.
FIRST_INVOICE = 1000


def install(store: Store) -> None:
    store.hooks.before_save("orders", lambda change: _settle(store, change))


def _settle(store: Store, change: Change) -> None:
    order, before = change.root, change.before
    if change.action == "create" and change.resource.name == "orders":
        _number(store, order, change.body)
        if change.body.get("OrderStatusID") is None:
            order["OrderStatusID"] = NEW
    order["OrderDiscount"] = discount(order)
    if _keeps_own_total(change):
        order["OrderAmount"] = total(order)
    if before is not None:
        _follow_shipments(order, before)


def discount(order: Row) -> Decimal:
    """The coupon's and the promotions' part together."""
    coupon, promotion = order.get("OrderDiscountCoupon"), order.get("OrderDiscountPromotion")
    return bounded(number(coupon) + number(promotion))


def total(order: Row) -> Decimal:
    """What the customer pays."""
    goods = sum(
        (
            number(item.get("ItemQuantity"))
            * (number(item.get("ItemUnitPrice")) + number(item.get("ItemOptionPrice")))
            for item in order.get("OrderItemList") or ()
        ),
        Decimal(0),
    )
    shipping = sum(
        (number(each.get("ShipmentCost")) for each in order.get("ShipmentList") or ()), Decimal(0)
    )
    return rounded(goods + shipping + number(order.get("SalesTax")) - discount(order))


def invoice(order: Row) -> str:
    """The invoice number as people see it: prefix and number, nothing between."""
    return f"{order.get('InvoiceNumberPrefix') or ''}{order.get('InvoiceNumber') or 0}"


def _number(store: Store, order: Row, body: Row) -> None:
    if body.get("InvoiceNumber") is None:
        store.database.reserve(INVOICES, FIRST_INVOICE)
        order["InvoiceNumber"] = store.database.allocate(INVOICES)
    if "InvoiceNumberPrefix" not in body:
        order["InvoiceNumberPrefix"] = INVOICE_PREFIX


def _keeps_own_total(change: Change) -> bool:
    """The amount was not sent now, and is not one that somebody sent before."""
    if change.resource.name == "orders" and change.body.get("OrderAmount") is not None:
        return False
    before = change.before
    return before is None or number(before.get("OrderAmount")) == total(before)


def _follow_shipments(order: Row, before: Row) -> None:
    """Shipments inserted anew have new ids: items stay in the box with the same place."""
    old = [each["ShipmentID"] for each in before.get("ShipmentList") or ()]
    new = [each["ShipmentID"] for each in order.get("ShipmentList") or ()]
    moved = {was: now for was, now in zip(old, new, strict=False) if was not in new}
    for item in order.get("OrderItemList") or ():
        if item.get("ItemShipmentID") in moved:
            item["ItemShipmentID"] = moved[item["ItemShipmentID"]]
