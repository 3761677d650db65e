# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""The model GiftRegistryItem."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from .._runtime.codec.fields import decimal_field, field
from .._runtime.codec.model import Row

__all__ = ["GiftRegistryItem"]


class GiftRegistryItem(Row[int], key="catalog_id"):
    """An item of a gift registry. It has no identity of its own but its product.

    See GiftRegistryItem, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    catalog_id: int | None = field("CatalogID")
    """The product: ProductSKU.CatalogID. Identifies the row."""
    sku: str | None = field("SKU")
    """SKU of the product. At most 300 characters."""
    item_name: str | None = field("ItemName")
    """Name of the product, as HTML. At most 65535 characters."""
    listed: int | None = field("Listed")
    """How many are wished for."""
    price: Decimal | None = decimal_field("Price")
    """Price of one."""
    subtotal: Decimal | None = decimal_field("Subtotal")
    """Price of all that are listed. Computed by the store. Computed by the server; ignored in
    requests.
    """
    sold: int | None = field("Sold")
    """How many have been bought in the store."""
    sold_offline: int | None = field("SoldOffline")
    """How many have been bought elsewhere."""

    if TYPE_CHECKING:  # the constructor takes an amount as an int or as text, too

        def __init__(
            self,
            *,
            catalog_id: int | None = None,
            sku: str | None = None,
            item_name: str | None = None,
            listed: int | None = None,
            price: Decimal | int | str | None = None,
            subtotal: Decimal | int | str | None = None,
            sold: int | None = None,
            sold_offline: int | None = None,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
