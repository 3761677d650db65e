"""Order statuses: their numbers by the names of the document, and what the merchant calls them."""

from __future__ import annotations

from typing import Any

from ..plan import Plan
from ..problems import StartError
from ..rows import value_at
from ..tables import Tables

#: The resource that lists them, and the column that holds the name no merchant can change.
RESOURCE, DEFINITION = "order_statuses", "StatusDefinition"
#: What rules need in it.
NEEDS = {RESOURCE: (DEFINITION, "StatusText")}

#: An order somebody has placed; one that waits for its payment; one that was given up.
NEW, NOT_COMPLETED, CANCELLED = "New", "Not Completed", "Cancel"


def number_of(plan: Plan, name: str) -> int:
    """The number of a status; StartError when the document has none of that name."""
    table = plan.resources[RESOURCE]
    for row in table.rows:
        if row.get(DEFINITION) == name:
            return int(value_at(row, table.shape.key))
    raise StartError(
        f"{plan.document.origin}: x-resources {RESOURCE} has no row whose {DEFINITION} is"
        f" {name}; put it back."
    )


def text_of(tables: Tables, number: Any) -> str:
    """What a status is called in this store."""
    table = tables.plan.resources[RESOURCE]
    held = tables.find(table, number) if isinstance(number, int) else None
    known = held.document if held else {}
    return str(known.get("StatusText") or known.get(DEFINITION) or f"Status {number}")
