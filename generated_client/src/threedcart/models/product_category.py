# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""The model ProductCategory."""

from __future__ import annotations

from .._runtime.codec.fields import field
from .._runtime.codec.model import Row

__all__ = ["ProductCategory"]


class ProductCategory(Row[int], key="category_id"):
    """A category a product is in. The category's own data is Category.

    See ProductCategory, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    category_id: int | None = field("CategoryID")
    """Where the product is shown: Category.CategoryID. Identifies the row."""
    category_name: str | None = field("CategoryName")
    """Name of the category that CategoryID names. At most 150 characters."""
