# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""The model ExternalId."""

from __future__ import annotations

from .._runtime.codec.fields import field
from .._runtime.codec.model import Row

__all__ = ["ExternalId"]


class ExternalId(Row[int], key="id"):
    """An identity of a product, or of one of its advanced options, in another system.

    See ExternalId, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    id: int | None = field("ID")
    """Identity of the row. Assigned by the store. Identifies the row."""
    advanced_option_sufix: str | None = field("AdvancedOptionSufix")
    """The advanced option meant, by its suffix; empty for the product itself. Spelled with one f.
    At most 50 characters.
    """
    external_id_1: str | None = field("ExternalId1")
    """First identity in the other system. At most 50 characters."""
    external_id_2: str | None = field("ExternalId2")
    """Second identity in the other system. At most 50 characters."""
    external_id_type: str | None = field("ExternalIdType")
    """Which system or kind of identity it is. At most 20 characters."""
