# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""The model UpSellingItem."""

from __future__ import annotations

from .._runtime.codec.fields import field
from .._runtime.codec.model import Row

__all__ = ["UpSellingItem"]


class UpSellingItem(Row[int], key="up_selling_index_id"):
    """A product offered beside another.

    See UpSellingItem, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    up_selling_index_id: int | None = field("UpSellingIndexID")
    """Identity of the link. Assigned by the store; ignored on create. Identifies the row."""
    up_selling_item_id: int | None = field("UpSellingItemID")
    """The offered product: ProductSKU.CatalogID."""
    up_selling_item_sorting: int | None = field("UpSellingItemSorting")
    """Place among the others."""
