"""What follows an order's status: its goods leave the stock, and come back, with reward points.

An order whose status is none of those that hold no goods (`x-holds-no-goods`) holds its goods.
Whatever brings it there or away, a checkout, a payment, a refund or a caller, sets off the same
steps, each in a module of its own: stock, then rewards. An order whose caller bypassed processing
is left alone for good. The orders of a seed count as having taken their goods.
"""

from __future__ import annotations

from collections.abc import Callable

from ..hooks import Change
from ..plan import Plan
from ..rows import Row
from ..store import Store
from ..tables import Tables
from . import rewards, stock

NEEDS: dict[str, tuple[str, ...]] = {"orders": ("OrderStatusID",)}

#: The query parameter that leaves stock, gift certificates and reward points alone.
BYPASS = "bypassorderprocessing"
#: Where the orders are noted that bypassed it.
TABLE = "_bypassed"

#: (rows, write, the order while it held its goods before, the order while it holds them now)
Step = Callable[[Tables, Change, Row | None, Row | None], None]
#: By the name of their rule.
STEPS: dict[str, Step] = {"stock": stock.step, "rewards": rewards.step}


def install(store: Store) -> None:
    tables = store.tables
    steps = [step for name, step in STEPS.items() if name in store.active_rules]
    tables.hooks.before_save("orders", lambda change: _settle(tables, steps, change))


def _settle(tables: Tables, steps: list[Step], change: Change) -> None:
    order, before = change.root, change.before
    is_new = change.action == "create" and change.resource.name == "orders"
    if tables.is_seeding or (before is None and not is_new):
        return
    if is_new and change.options.get(BYPASS):
        tables.database.put(TABLE, order["OrderID"], b"{}")
        return
    was = before if before is not None and _holds_goods(tables.plan, before) else None
    now = order if _holds_goods(tables.plan, order) else None
    if (was or now) and (is_new or tables.database.by_id(TABLE, order["OrderID"]) is None):
        for step in steps:
            step(tables, change, was, now)


def _holds_goods(plan: Plan, order: Row) -> bool:
    status = plan.resources["orders"].shape.columns["OrderStatusID"]
    return order.get("OrderStatusID") not in status.schema.get("x-holds-no-goods", ())
