"""Stock follows what orders hold: goods leave it, and come back, also below 0. See `processing`.

An order that is changed while it holds its goods takes more, or gives back the difference. What
lies in a cart is still on the shelf.
"""

from __future__ import annotations

from collections import defaultdict
from decimal import Decimal
from typing import Any

from ..hooks import Change
from ..rows import Row
from ..tables import Tables
from .money import bounded, number

NEEDS = {
    "orders": ("OrderItemList.CatalogID", "OrderItemList.ItemQuantity"),
    "products": ("SKUInfo.Stock",),
}


def step(tables: Tables, change: Change, was: Row | None, now: Row | None) -> None:
    """Take what an order holds now and did not before, and put back the rest."""
    taken: dict[Any, Decimal] = defaultdict(Decimal)
    for order, sign in ((now, 1), (was, -1)):
        for item in (order or {}).get("OrderItemList") or ():
            taken[item.get("CatalogID") or 0] += sign * number(item.get("ItemQuantity"))
    products = tables.plan.resources["products"]
    for catalog_id, quantity in taken.items():
        held = tables.find(products, catalog_id) if quantity else None
        if held is None:
            continue
        product, sku = held.document, held.document["SKUInfo"]
        before = {**product, "SKUInfo": dict(sku)}  # nothing else is changed here
        sku["Stock"] = bounded(number(sku.get("Stock")) - quantity)
        tables.save(held, Change(products, "update", product, product, before=before))
