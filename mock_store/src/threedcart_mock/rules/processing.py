"""What follows an order's status: its goods leave the stock, and come back, with reward points.

An order whose status is none of those that hold no goods (`x-holds-no-goods`) holds its goods.
Whatever brings it there or away, a checkout, a payment, a refund or a caller, sets off the same
steps, each added by a module of its own. An order whose caller bypassed processing is left alone
for good. The orders of a seed count as having taken their goods.
"""

from __future__ import annotations

from ..hooks import Change
from ..rows import Row
from ..store import Store

NEEDS: dict[str, tuple[str, ...]] = {"orders": ("OrderStatusID",)}

#: The query parameter that leaves stock, gift certificates and reward points alone.
BYPASS = "bypassorderprocessing"
#: Where the orders are noted that bypassed it.
TABLE = "_bypassed"


def install(store: Store) -> None:
    store.hooks.before_save("orders", lambda change: _settle(store, change))


def _settle(store: Store, change: Change) -> None:
    order, before = change.root, change.before
    is_new = change.action == "create" and change.resource.name == "orders"
    if store.is_seeding or (before is None and not is_new):
        return
    if is_new and change.options.get(BYPASS):
        store.database.put(TABLE, order["OrderID"], b"{}")
        return
    was = before if before is not None and _holds_goods(store, before) else None
    now = order if _holds_goods(store, order) else None
    if (was or now) and (is_new or store.database.by_id(TABLE, order["OrderID"]) is None):
        for step in store.order_steps:
            step(change, was, now)


def _holds_goods(store: Store, order: Row) -> bool:
    status = store.plan.resources["orders"].shape.columns["OrderStatusID"]
    return order.get("OrderStatusID") not in status.schema.get("x-holds-no-goods", ())
