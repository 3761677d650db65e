# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""Identity, SKU, name, prices and stock of a product. There is one to a product; options have
their own in AdvancedOption.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _define

from .._runtime.codec.decimals import read_decimal, write_decimal
from .._runtime.codec.layout import Layout, Values
from .._runtime.codec.model import (
    Model,
    RowReader,
    refuse,
    write_extra,
)
from .._runtime.codec.sentinel import UNSET, Unset

if TYPE_CHECKING:
    from .._runtime.codec.structs import Structs

__all__ = ["ProductSKU"]


@_define(repr=False, kw_only=True)
class ProductSKU(Model):
    """Identity, SKU, name, prices and stock of a product. There is one to a product; options have
    their own in AdvancedOption.

    See ProductSKU, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    catalog_id: int | None | Unset = UNSET
    """Identity of the product, everywhere. Assigned by the store; ignored on create. Identifies
    the row.
    """
    sku: str | None | Unset = UNSET
    """The merchant's own number of the product. At most 255 characters."""
    name: str | None | Unset = UNSET
    """Name of the product. At most 255 characters."""
    cost: Decimal | None | Unset = UNSET
    """What one costs the merchant."""
    price: Decimal | None | Unset = UNSET
    """Price of one."""
    currency: str | None | Unset = UNSET
    """Currency of the prices. Made by the store; empty in the vendor's samples."""
    retail_price: Decimal | None | Unset = UNSET
    """Recommended price shown beside the store's own."""
    sale_price: Decimal | None | Unset = UNSET
    """Price of one while OnSale is true."""
    on_sale: bool | None | Unset = UNSET
    """Whether SalePrice is in force."""
    stock: Decimal | None | Unset = UNSET
    """How many are in stock."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, and the unknown ones, under their wire names."""
        d: dict[str, Any] = {}
        v: Any
        if (v := self.catalog_id) is not UNSET:
            d["CatalogID"] = v
        if (v := self.sku) is not UNSET:
            d["SKU"] = v
        if (v := self.name) is not UNSET:
            d["Name"] = v
        if (v := self.cost) is not UNSET:
            d["Cost"] = v if type(v) is Decimal else write_decimal(v)
        if (v := self.price) is not UNSET:
            d["Price"] = v if type(v) is Decimal else write_decimal(v)
        if (v := self.currency) is not UNSET:
            d["Currency"] = v
        if (v := self.retail_price) is not UNSET:
            d["RetailPrice"] = v if type(v) is Decimal else write_decimal(v)
        if (v := self.sale_price) is not UNSET:
            d["SalePrice"] = v if type(v) is Decimal else write_decimal(v)
        if (v := self.on_sale) is not UNSET:
            d["OnSale"] = v
        if (v := self.stock) is not UNSET:
            d["Stock"] = v if type(v) is Decimal else write_decimal(v)
        if self._extra:
            write_extra(d, self._extra)
        return d

    _layout: ClassVar[Layout] = Layout(
        (
            "CatalogID",
            "SKU",
            "Name",
            "Cost",
            "Price",
            "Currency",
            "RetailPrice",
            "SalePrice",
            "OnSale",
            "Stock",
        ),
        made=(
            "Cost",
            "Price",
            "RetailPrice",
            "SalePrice",
            "Stock",
        ),
    )

    @classmethod
    def _fill(cls, sources: Iterable[Any], values: Values, rows: RowReader) -> list[Self]:
        new = cls.__new__
        filled: list[Self] = []
        v: Any
        for source in sources:
            self = new(cls)
            self._in_list = False
            (
                self.catalog_id,
                self.sku,
                self.name,
                self.cost,
                self.price,
                self.currency,
                self.retail_price,
                self.sale_price,
                self.on_sale,
                self.stock,
                self._extra,
            ) = values(source)
            if type(v := self.cost) is not Decimal:
                self.cost = read_decimal(v)
            if type(v := self.price) is not Decimal:
                self.price = read_decimal(v)
            if type(v := self.retail_price) is not Decimal:
                self.retail_price = read_decimal(v)
            if type(v := self.sale_price) is not Decimal:
                self.sale_price = read_decimal(v)
            if type(v := self.stock) is not Decimal:
                self.stock = read_decimal(v)
            filled.append(self)
        return filled

    @staticmethod
    def _give(rows: Iterable[ProductSKU], structs: Structs, plain: list[Any]) -> list[Any]:
        make, other = structs.kind, structs.other
        given: list[Any] = []
        v: Any
        for row in rows:
            if row.__class__ is not ProductSKU or row._extra:
                refuse()
            values = (
                row.catalog_id,
                row.sku,
                row.name,
                v
                if (v := row.cost) is UNSET or (type(v) is Decimal and v.is_finite())
                else write_decimal(v),
                v
                if (v := row.price) is UNSET or (type(v) is Decimal and v.is_finite())
                else write_decimal(v),
                row.currency,
                v
                if (v := row.retail_price) is UNSET or (type(v) is Decimal and v.is_finite())
                else write_decimal(v),
                v
                if (v := row.sale_price) is UNSET or (type(v) is Decimal and v.is_finite())
                else write_decimal(v),
                row.on_sale,
                v
                if (v := row.stock) is UNSET or (type(v) is Decimal and v.is_finite())
                else write_decimal(v),
            )
            plain += other(values)
            given.append(make(*values))
        return given
