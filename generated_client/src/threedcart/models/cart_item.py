# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""The model CartItem."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from .._runtime.codec.fields import date_field, decimal_field, field
from .._runtime.codec.model import Row

__all__ = ["CartItem"]


class CartItem(Row[int], key="cart_item_id"):
    """An item in a cart, as answered. It is created by CartItemPost and changed by CartItemPut.

    See CartItem, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    catalog_id: int | None = field("CatalogID")
    """Product in the cart: ProductSKU.CatalogID."""
    cart_item_id: int | None = field("CartItemID")
    """Identity of the item. Assigned by the store. Identifies the row."""
    item_id: str | None = field("ItemID")
    """SKU of the product, with the suffix of its advanced option. At most 150 characters."""
    item_quantity: Decimal | None = decimal_field("ItemQuantity")
    """How many; fractions are possible."""
    item_description: str | None = field("ItemDescription")
    """Name of the product and the chosen options, as HTML. At most 65535 characters."""
    item_unit_price: Decimal | None = decimal_field("ItemUnitPrice")
    """Price of one, without options."""
    item_option_price: Decimal | None = decimal_field("ItemOptionPrice")
    """What the chosen options add to the price of one."""
    item_date_added: datetime | None = date_field("ItemDateAdded", "store-date-time")
    """When the item was added. Set by the store. Set by the server when the row is created, unless
    given.
    """
    item_image_1: str | None = field("ItemImage1")
    """First image of the product. At most 255 characters."""

    if TYPE_CHECKING:  # the constructor takes an amount as an int or as text, too

        def __init__(
            self,
            *,
            catalog_id: int | None = None,
            cart_item_id: int | None = None,
            item_id: str | None = None,
            item_quantity: Decimal | int | str | None = None,
            item_description: str | None = None,
            item_unit_price: Decimal | int | str | None = None,
            item_option_price: Decimal | int | str | None = None,
            item_date_added: datetime | None = None,
            item_image_1: str | None = None,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
