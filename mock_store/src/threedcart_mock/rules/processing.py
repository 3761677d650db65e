"""What placing an order sets off, and giving all its money back undoes: stock, reward points.

Each is a step that a module of its own adds. A caller who bypasses order processing skips them
all; an order that waits for its payment has them when it is paid.
"""

from __future__ import annotations

from ..hooks import Change
from ..rows import Row
from ..store import Store

NEEDS: dict[str, tuple[str, ...]] = {"orders": ()}

#: The query parameter that leaves stock, gift certificates and reward points alone.
BYPASS = "bypassorderprocessing"


def install(store: Store) -> None:
    store.hooks.before_save("orders", lambda change: _settle(store, change))


def _settle(store: Store, change: Change) -> None:
    placed = change.action == "create" and change.resource.name == "orders"
    if placed and not store.is_seeding and not change.options.get(BYPASS):
        process(store, change.root, 1, change.body)


def process(store: Store, order: Row, sign: int, given: Row | None = None) -> None:
    """Take every step for an order (sign 1), or take it back (sign -1).

    `given` is what was sent to place it, where somebody sent it.
    """
    for step in store.order_steps:
        step(order, sign, given or {})
