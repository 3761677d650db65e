"""Reward points: a known customer's order earns those of its items and of its promotions.

They stand on the order, the only place the API shows them at: a customer has no column for a
balance, so that points cannot be spent here. Points that are sent stay as sent.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from ..rows import Row
from ..store import Store
from .money import bounded, number

NEEDS = {
    "orders": (
        "CustomerID",
        "RewardPoints",
        "OrderItemList.CatalogID",
        "OrderItemList.ItemQuantity",
        "PromotionList.PromotionID",
    ),
    "products": ("RewardPoints", "DisableRewards"),
    "customers": ("CustomerGroupID",),
    "customer_groups": ("DisableRewardPoints",),
    "promotions": ("PromotionBonusRewardPoints",),
}


def install(store: Store) -> None:
    store.order_steps.append(lambda order, sign, given: _step(store, order, sign, given))


def _step(store: Store, order: Row, sign: int, given: Row) -> None:
    if sign < 0:
        order["RewardPoints"] = ""
    elif "RewardPoints" not in given and (points := earned(store, order)) > 0:
        order["RewardPoints"] = str(points)


def earned(store: Store, order: Row) -> int:
    """The whole points of an order; 0 for nobody's, and for a group that takes no part."""
    customer = _row(store, "customers", order.get("CustomerID"))
    group = _row(store, "customer_groups", customer.get("CustomerGroupID"))
    if not customer or group.get("DisableRewardPoints"):
        return 0
    points = Decimal(0)
    for item in order.get("OrderItemList") or ():
        product = _row(store, "products", item.get("CatalogID"))
        if not product.get("DisableRewards"):
            points += number(item.get("ItemQuantity")) * number(product.get("RewardPoints"))
    for applied in order.get("PromotionList") or ():
        promotion = _row(store, "promotions", applied.get("PromotionID"))
        points += number(promotion.get("PromotionBonusRewardPoints"))
    return int(bounded(points))


def _row(store: Store, resource: str, key: Any) -> Row:
    """The row another one names; an empty one where there is none."""
    held = store.find(store.plan.resources[resource], key) if key else None
    return held.document if held else {}
