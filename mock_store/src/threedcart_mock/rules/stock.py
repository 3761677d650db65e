"""Stock goes down when an order is placed, and up when it is given back."""

from __future__ import annotations

from ..hooks import Change
from ..rows import Row
from ..store import Store
from .money import bounded, number

NEEDS = {
    "orders": ("OrderItemList.CatalogID", "OrderItemList.ItemQuantity"),
    "products": ("SKUInfo.Stock",),
}


def install(store: Store) -> None:
    store.order_steps.append(lambda order, sign, given: take(store, order, sign))


def take(store: Store, order: Row, sign: int) -> None:
    """Take an order's goods off the shelf (sign 1), or put them back (sign -1)."""
    products = store.plan.resources["products"]
    for item in order.get("OrderItemList") or ():
        held = store.find(products, item.get("CatalogID") or 0)
        if held is None:
            continue
        sku = held.document["SKUInfo"]
        sku["Stock"] = bounded(number(sku.get("Stock")) - sign * number(item.get("ItemQuantity")))
        store.save(held, Change(products, "update", held.document, held.document))
