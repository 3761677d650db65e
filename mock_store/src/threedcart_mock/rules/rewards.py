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
from ..tables import Tables
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


def step(tables: Tables, change: Change, was: Row | None, now: Row | None) -> None:
    """Give an order its points when it takes its goods; take them when it gives these back."""
    if (was is None) == (now is None) or "RewardPoints" in change.body:
        return
    order, shape = change.root, tables.plan.resources["orders"].shape
    if now is None:
        order["RewardPoints"] = tables.rows.blank(shape).get("RewardPoints")
    elif not order.get("RewardPoints") and (points := earned(tables, order)) > 0:
        order["RewardPoints"] = tables.rows.spelled(shape.columns["RewardPoints"], points)


def earned(tables: Tables, order: Row) -> int:
    """The whole points of an order; 0 for nobody's, and for a group that takes no part."""
    customer = _row(tables, "customers", order.get("CustomerID"))
    group = _row(tables, "customer_groups", customer.get("CustomerGroupID"))
    if not customer or group.get("DisableRewardPoints"):
        return 0
    points = Decimal(0)
    for item in order.get("OrderItemList") or ():
        product = _row(tables, "products", item.get("CatalogID"))
        if not product.get("DisableRewards"):
            points += number(item.get("ItemQuantity")) * number(product.get("RewardPoints"))
    for applied in order.get("PromotionList") or ():
        promotion = _row(tables, "promotions", applied.get("PromotionID"))
        points += number(promotion.get("PromotionBonusRewardPoints"))
    return int(bounded(points))


def _row(tables: Tables, resource: str, key: Any) -> Row:
    """The row another one names; an empty one where there is none."""
    held = tables.find(tables.plan.resources[resource], key) if key else None
    return held.document if held else {}
