# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""The model RelatedProduct."""

from __future__ import annotations

from .._runtime.codec.fields import field
from .._runtime.codec.model import Row

__all__ = ["RelatedProduct"]


class RelatedProduct(Row[int], key="related_index_id"):
    """A product shown as related to another.

    See RelatedProduct, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    related_index_id: int | None = field("RelatedIndexID")
    """Identity of the link. Assigned by the store; ignored on create. Identifies the row."""
    related_product_id: int | None = field("RelatedProductID")
    """The related product: ProductSKU.CatalogID."""
    related_product_sorting: int | None = field("RelatedProductSorting")
    """Place among the others."""
