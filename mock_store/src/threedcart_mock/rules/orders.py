"""Orders: their total, discount, invoice number and first status, and an item's shipment.

The total follows what 306 recorded orders show: items with their options, plus shipping, plus
tax, less discount. An amount that is sent is kept as sent; one the store worked out is worked out
again when the order changes.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from ..hooks import Change
from ..problems import Refusal
from ..rows import Row
from ..settings import Settings
from ..store import Store
from ..tables import Tables
from . import statuses
from .money import bounded, number, rounded

NEEDS = {
    **statuses.NEEDS,
    "orders": (
        "OrderID",
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
    ),
}

#: Family of the counter invoice numbers come from, and the prefix of a store that set none.
INVOICES = "invoice"
INVOICE_PREFIX = "AB-"
#: Where a new store's invoice numbers start.
FIRST_INVOICE = 1000


def install(store: Store) -> None:
    tables = store.tables
    new = statuses.number_of(store.plan, statuses.NEW)
    tables.hooks.before_validate("orders", lambda change: _check_status(store.settings, change))
    shipments = store.plan.resources["orders"].shape.columns["ShipmentList"].item
    assert shipments is not None
    none_yet = tables.rows.unkeyed(shipments)
    tables.hooks.before_save("orders", lambda change: _settle(tables, change, new, none_yet))


def _check_status(settings: Settings, change: Change) -> None:
    """Refusal of a change of status that stores can refuse, where this one does."""
    order, before = change.root, change.before
    column = change.resource.shape.columns["OrderStatusID"]
    said = column.schema.get("x-refused-changes")
    if not said or before is None or not settings.behaviour.refuse_status_changes:
        return
    was = before.get("OrderStatusID")
    if was in said["from"] and order.get("OrderStatusID") != was:
        raise Refusal(int(said["status"]), said["message"], value=str(order["OrderID"]))


def _settle(tables: Tables, change: Change, new: int, unnumbered: Any) -> None:
    order, before = change.root, change.before
    if change.action == "create" and change.resource.name == "orders":
        _number(tables, order, change.body)
        if change.body.get("OrderStatusID") is None:
            order["OrderStatusID"] = new
    order["OrderDiscount"] = discount(order)
    if _keeps_own_total(change):
        order["OrderAmount"] = total(order)
    _match_shipments(order, before or {}, unnumbered)


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


def _number(tables: Tables, order: Row, body: Row) -> None:
    if body.get("InvoiceNumber") is None:
        tables.database.reserve(INVOICES, FIRST_INVOICE)
        order["InvoiceNumber"] = tables.database.allocate(INVOICES)
    if "InvoiceNumberPrefix" not in body:
        order["InvoiceNumberPrefix"] = INVOICE_PREFIX


def _keeps_own_total(change: Change) -> bool:
    """The amount was not sent now, and is not one that somebody sent before."""
    if change.resource.name == "orders" and change.body.get("OrderAmount") is not None:
        return False
    before = change.before
    return before is None or number(before.get("OrderAmount")) == total(before)


def _match_shipments(order: Row, before: Row, unnumbered: Any) -> None:
    """Each item names a shipment of its order, by its number or by what stands for none yet.

    Items follow a shipment that gets its number: the one in the same place where an order has as
    many items as shipments, and all that are left when no other shipment waits for a number.
    What names no shipment of the order names one without a number, or else the first.
    """
    numbers = [each["ShipmentID"] for each in order.get("ShipmentList") or ()]
    were = [each["ShipmentID"] for each in before.get("ShipmentList") or ()]
    fresh = {
        place: now
        for place, (was, now) in enumerate(zip(were, numbers, strict=False))
        if was == unnumbered != now and len(were) == len(numbers)
    }
    items = order.get("OrderItemList") or ()
    for place, item in enumerate(items):
        named = item.get("ItemShipmentID")
        if named == unnumbered and fresh:
            if place in fresh and len(items) == len(numbers):
                named = fresh[place]
            elif unnumbered not in numbers:
                named = list(fresh.values())[-1]
        if named not in numbers:
            named = numbers[0] if numbers and unnumbered not in numbers else unnumbered
        item["ItemShipmentID"] = named
