# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""The model RMAItem."""

from __future__ import annotations

from .._runtime.codec.fields import field
from .._runtime.codec.model import Row

__all__ = ["RMAItem"]


class RMAItem(Row[int], key="catalog_id"):
    """An item of a return.

    See RMAItem, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    catalog_id: int | None = field("CatalogID")
    """Identity of the item. The vendor's column is the order item's, so it may be
    OrderItem.ItemIndexID. Identifies the row.
    """
    sku: str | None = field("SKU")
    """SKU of the product. At most 150 characters."""
    item_name: str | None = field("ItemName")
    """Name of the product, as HTML. At most 65535 characters."""
    return_quantity: int | None = field("ReturnQuantity")
    """How many are to come back."""
    received_quantity: int | None = field("ReceivedQuantity")
    """How many have come back."""
    restock_quantity: int | None = field("RestockQuantity")
    """How many went back into stock."""
