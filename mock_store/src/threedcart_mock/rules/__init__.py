"""What a store does that no document can say, one subject a module.

Each module names the resources and columns it works with. A document without its resources
switches a module off; one that has the resource but lacks a column stops the start, because the
module would otherwise fail in the middle of somebody's request.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ..plan import Plan
from ..problems import StartError
from ..store import Store
from . import (
    admins,
    carts,
    checkout,
    mail,
    oauth,
    options,
    orders,
    payment,
    processing,
    rewards,
    shipping,
    stock,
    webhooks,
)

Needs = Mapping[str, tuple[str, ...]]


def _by_others(store: Store) -> None:
    """Nothing hangs on a write: pages and other rules call these modules."""


#: (name, what it needs, how it is hung in); the order is the order in which hooks run.
RULES: list[tuple[str, Needs, Callable[[Store], None]]] = [
    ("carts", carts.NEEDS, carts.install),
    ("options", options.NEEDS, options.install),
    ("orders", orders.NEEDS, orders.install),
    ("stock", stock.NEEDS, _by_others),
    ("rewards", rewards.NEEDS, _by_others),
    ("processing", processing.NEEDS, processing.install),
    ("payment", payment.NEEDS, payment.install),
    ("shipping", shipping.NEEDS, _by_others),
    ("checkout", checkout.NEEDS, _by_others),
    ("mail", mail.NEEDS, mail.install),
    ("webhooks", webhooks.NEEDS, webhooks.install),
    ("admins", admins.NEEDS, admins.install),
    ("oauth", oauth.NEEDS, oauth.install),
]


def install(store: Store) -> None:
    """Hang in every rule the document has the resources for."""
    for name, needs, hang in RULES:
        if applies(store.plan, name, needs):
            store.active_rules.add(name)
            hang(store)


def applies(plan: Plan, name: str, needs: Needs) -> bool:
    """Whether all resources are there; StartError when one of them lacks a column."""
    resources = plan.resources
    if any(resource not in resources for resource in needs):
        return False
    for resource, columns in needs.items():
        shape = resources[resource].shape
        lacking = [column for column in columns if shape.column(column) is None]
        if lacking:
            raise StartError(
                f"{plan.document.origin}: the rule {name} needs {shape.name}.{lacking[0]};"
                " put it back, or rename it in rules/ too."
            )
    return True
