# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""The model CartItemPost."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from .._runtime.codec.fields import decimal_field, field, rows_field
from .._runtime.codec.model import Model

__all__ = ["CartItemPost"]


class CartItemPost(Model):
    """A product to put into a cart, with the options chosen for it.

    See CartItemPost, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    catalog_id: int | None = field("CatalogID")
    """Product to add: ProductSKU.CatalogID."""
    item_quantity: Decimal | None = decimal_field("ItemQuantity")
    """How many; fractions are possible."""
    item_options: list[CartItemOption] | None = rows_field("ItemOptions", lambda: CartItemOption)
    """The chosen options, one entry an option set. An order's item has text under the same name."""

    if TYPE_CHECKING:  # the constructor takes an amount as an int or as text, too

        def __init__(
            self,
            *,
            catalog_id: int | None = None,
            item_quantity: Decimal | int | str | None = None,
            item_options: list[CartItemOption] | None = None,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...


# At the bottom, so that models may refer to each other.
from .cart_item_option import CartItemOption
