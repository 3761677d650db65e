# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""The model ProductSKU."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from .._runtime.codec.fields import decimal_field, field
from .._runtime.codec.model import Row

__all__ = ["ProductSKU"]


class ProductSKU(Row[int], key="catalog_id"):
    """Identity, SKU, name, prices and stock of a product. There is one to a product; options have
    their own in AdvancedOption.

    See ProductSKU, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    catalog_id: int | None = field("CatalogID")
    """Identity of the product, everywhere. Assigned by the store; ignored on create. Identifies
    the row.
    """
    sku: str | None = field("SKU")
    """The merchant's own number of the product. At most 255 characters."""
    name: str | None = field("Name")
    """Name of the product. At most 255 characters."""
    cost: Decimal | None = decimal_field("Cost")
    """What one costs the merchant."""
    price: Decimal | None = decimal_field("Price")
    """Price of one."""
    currency: str | None = field("Currency")
    """Currency of the prices. Made by the store; empty in the vendor's samples."""
    retail_price: Decimal | None = decimal_field("RetailPrice")
    """Recommended price shown beside the store's own."""
    sale_price: Decimal | None = decimal_field("SalePrice")
    """Price of one while OnSale is true."""
    on_sale: bool | None = field("OnSale")
    """Whether SalePrice is in force."""
    stock: Decimal | None = decimal_field("Stock")
    """How many are in stock. Orders can take it below 0; carts take nothing."""

    if TYPE_CHECKING:  # the constructor takes an amount as an int or as text, too

        def __init__(
            self,
            *,
            catalog_id: int | None = None,
            sku: str | None = None,
            name: str | None = None,
            cost: Decimal | int | str | None = None,
            price: Decimal | int | str | None = None,
            currency: str | None = None,
            retail_price: Decimal | int | str | None = None,
            sale_price: Decimal | int | str | None = None,
            on_sale: bool | None = None,
            stock: Decimal | int | str | None = None,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
