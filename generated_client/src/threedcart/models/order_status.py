# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""The model OrderStatus."""

from __future__ import annotations

from .._runtime.codec.fields import field
from .._runtime.codec.model import Row

__all__ = ["OrderStatus"]


class OrderStatus(Row[int], key="order_status_id"):
    """A status orders can have. The vendor speaks of twelve, twenty are known; the merchant can
    rename and hide them but not add any. Read only.

    See OrderStatus, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    order_status_id: int | None = field("OrderStatusID")
    """Number of the status, which Order.OrderStatusID and Shipment.ShipmentOrderStatus hold: 1
    New, 2 Processing, 3 Partial, 4 Shipped, 5 Cancel, 6 Hold, 7 Not Completed, 8-10 and 15-19
    custom, 11 Unpaid, 12 Recurring Orders, 13 Review, 14 POS, 21 Quote. Identifies the row.
    """
    sorting: int | None = field("Sorting")
    """Place of the status among the others."""
    status_definition: str | None = field("StatusDefinition")
    """The platform's own name of the status, the same in every store. At most 50 characters."""
    status_text: str | None = field("StatusText")
    """The name this store shows. At most 50 characters."""
    visible: bool | None = field("Visible")
    """Whether the store uses the status."""
