# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""An item of a gift registry. It has no identity of its own but its product."""

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

__all__ = ["GiftRegistryItem"]


@_define(repr=False, kw_only=True)
class GiftRegistryItem(Model):
    """An item of a gift registry. It has no identity of its own but its product.

    See GiftRegistryItem, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    catalog_id: int | None | Unset = UNSET
    """The product: ProductSKU.CatalogID. Identifies the row."""
    sku: str | None | Unset = UNSET
    """SKU of the product. At most 300 characters."""
    item_name: str | None | Unset = UNSET
    """Name of the product, as HTML. At most 65535 characters."""
    listed: int | None | Unset = UNSET
    """How many are wished for."""
    price: Decimal | None | Unset = UNSET
    """Price of one."""
    subtotal: Decimal | None | Unset = UNSET
    """Price of all that are listed. Computed by the store. Computed by the server; ignored in
    requests.
    """
    sold: int | None | Unset = UNSET
    """How many have been bought in the store."""
    sold_offline: int | None | Unset = UNSET
    """How many have been bought elsewhere."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, and the unknown ones, under their wire names."""
        d: dict[str, Any] = {}
        v: Any
        if (v := self.catalog_id) is not UNSET:
            d["CatalogID"] = v
        if (v := self.sku) is not UNSET:
            d["SKU"] = v
        if (v := self.item_name) is not UNSET:
            d["ItemName"] = v
        if (v := self.listed) is not UNSET:
            d["Listed"] = v
        if (v := self.price) is not UNSET:
            d["Price"] = v if type(v) is Decimal else write_decimal(v)
        if (v := self.subtotal) is not UNSET:
            d["Subtotal"] = v if type(v) is Decimal else write_decimal(v)
        if (v := self.sold) is not UNSET:
            d["Sold"] = v
        if (v := self.sold_offline) is not UNSET:
            d["SoldOffline"] = v
        if self._extra:
            write_extra(d, self._extra)
        return d

    _layout: ClassVar[Layout] = Layout(
        (
            "CatalogID",
            "SKU",
            "ItemName",
            "Listed",
            "Price",
            "Subtotal",
            "Sold",
            "SoldOffline",
        ),
        made=(
            "Price",
            "Subtotal",
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
                self.item_name,
                self.listed,
                self.price,
                self.subtotal,
                self.sold,
                self.sold_offline,
                self._extra,
            ) = values(source)
            if type(v := self.price) is not Decimal:
                self.price = read_decimal(v)
            if type(v := self.subtotal) is not Decimal:
                self.subtotal = read_decimal(v)
            filled.append(self)
        return filled

    @staticmethod
    def _give(rows: Iterable[GiftRegistryItem], structs: Structs, plain: list[Any]) -> list[Any]:
        make, other = structs.kind, structs.other
        given: list[Any] = []
        v: Any
        for row in rows:
            if row.__class__ is not GiftRegistryItem or row._extra:
                refuse()
            values = (
                row.catalog_id,
                row.sku,
                row.item_name,
                row.listed,
                v
                if (v := row.price) is UNSET or (type(v) is Decimal and v.is_finite())
                else write_decimal(v),
                v
                if (v := row.subtotal) is UNSET or (type(v) is Decimal and v.is_finite())
                else write_decimal(v),
                row.sold,
                row.sold_offline,
            )
            plain += other(values)
            given.append(make(*values))
        return given
