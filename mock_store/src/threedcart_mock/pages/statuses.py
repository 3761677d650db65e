"""Order statuses as the merchant has named them."""

from __future__ import annotations

from typing import Any

from ..store import Store

#: The vendor's names, for a document that has no table of them.
NAMES = {
    1: "New",
    2: "Processing",
    3: "Partial",
    4: "Shipped",
    5: "Cancel",
    6: "Hold",
    7: "Not Completed",
    11: "Unpaid",
    12: "Review",
}


def status_text(store: Store, number: Any) -> str:
    """What a status is called in this store."""
    table = store.plan.resources.get("order_statuses")
    held = store.find(table, number) if table is not None and isinstance(number, int) else None
    if held is not None and held.document.get("StatusText"):
        return str(held.document["StatusText"])
    return NAMES.get(number, f"Status {number}")
