# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""The model CategoryExternalId."""

from __future__ import annotations

from .._runtime.codec.fields import field
from .._runtime.codec.model import Row

__all__ = ["CategoryExternalId"]


class CategoryExternalId(Row[int], key="id"):
    """An identity of a category in another system.

    See CategoryExternalId, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    id: int | None = field("ID")
    """Identity of the row. Assigned by the store. Identifies the row."""
    category_id: int | None = field("CategoryID")
    """The category that the identity belongs to: Category.CategoryID."""
    external_id_1: str | None = field("ExternalId1")
    """Identity in the other system."""
    external_id_type: str | None = field("ExternalIdType")
    """Which system or kind of identity it is."""
