# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""The model RMA."""

from __future__ import annotations

from datetime import datetime

from .._runtime.codec.fields import date_field, field, rows_field
from .._runtime.codec.model import Row

__all__ = ["RMA"]


class RMA(Row[int], key="rmaid"):
    """A return of goods (return merchandise authorisation). Read only.

    See RMA, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    rmaid: int | None = field("RMAID")
    """Identity of the return. Identifies the row."""
    rma_date: datetime | None = date_field("RmaDate", "store-date-time")
    """When the return was asked for."""
    order_id: int | None = field("OrderID")
    """Order the goods came with."""
    rma_reason_id: int | None = field("RMAReasonID")
    """Why the goods come back. The values are the store's own."""
    rma_method_id: int | None = field("RMAMethodID")
    """What the customer wants in their place. The values are the store's own."""
    rma_status_id: int | None = field("RMAStatusID")
    """Where the return stands. The values are the store's own."""
    comments: str | None = field("Comments")
    """Comments of the customer. At most 65535 characters."""
    internal_comments: str | None = field("InternalComments")
    """Comments for the staff only. At most 65535 characters."""
    staff_comments: str | None = field("StaffComments")
    """Comments of the staff to the customer. At most 65535 characters."""
    rma_item_list: list[RMAItem] | None = rows_field("RMAItemList", lambda: RMAItem)
    """Items that come back."""


# At the bottom, so that models may refer to each other.
from .rma_item import RMAItem
