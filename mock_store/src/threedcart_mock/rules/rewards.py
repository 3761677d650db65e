"""Reward points: a known customer's order earns those of its items and of its promotions.

They stand on the order, the only place the API shows them at: a customer has no column for a
balance, so that points cannot be spent here. They come when the order takes its goods and go when
it gives them back. Points that are sent stay as sent.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from ..hooks import Change
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
    store.order_steps.append(lambda change, was, now: _step(store, change, was, now))


def _step(store: Store, change: Change, was: Row | None, now: Row | None) -> None:
    if (was is None) == (now is None) or "RewardPoints" in change.body:
        return
    order, shape = change.root, store.plan.resources["orders"].shape
    if now is None:
        order["RewardPoints"] = store.rows.blank(shape).get("RewardPoints")
    elif not order.get("RewardPoints") and (points := earned(store, order)) > 0:
        order["RewardPoints"] = store.rows.spelled(shape.columns["RewardPoints"], points)


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
