# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""An item in a cart, as answered. It is created by CartItemPost and changed by CartItemPut."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _define

from .._runtime.codec.dates import (
    WireDatetime,
    give_date_time,
    read_store_date_time,
    write_store_date_time,
)
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

__all__ = ["CartItem"]


@_define(repr=False, kw_only=True)
class CartItem(Model):
    """An item in a cart, as answered. It is created by CartItemPost and changed by CartItemPut.

    See CartItem, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    catalog_id: int | None | Unset = UNSET
    """Product in the cart: ProductSKU.CatalogID."""
    cart_item_id: int | None | Unset = UNSET
    """Identity of the item. Assigned by the store. Identifies the row."""
    item_id: str | None | Unset = UNSET
    """SKU of the product, with the suffix of its advanced option. At most 150 characters."""
    item_quantity: Decimal | None | Unset = UNSET
    """How many; fractions are possible."""
    item_description: str | None | Unset = UNSET
    """Name of the product and the chosen options, as HTML. At most 65535 characters."""
    item_unit_price: Decimal | None | Unset = UNSET
    """Price of one, without options."""
    item_option_price: Decimal | None | Unset = UNSET
    """What the chosen options add to the price of one."""
    item_date_added: datetime | str | None | Unset = UNSET
    """When the item was added. Set by the store. Set by the server when the row is created, unless
    given.
    """
    item_image_1: str | None | Unset = UNSET
    """First image of the product. At most 255 characters."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, and the unknown ones, under their wire names."""
        d: dict[str, Any] = {}
        v: Any
        if (v := self.catalog_id) is not UNSET:
            d["CatalogID"] = v
        if (v := self.cart_item_id) is not UNSET:
            d["CartItemID"] = v
        if (v := self.item_id) is not UNSET:
            d["ItemID"] = v
        if (v := self.item_quantity) is not UNSET:
            d["ItemQuantity"] = v if type(v) is Decimal else write_decimal(v)
        if (v := self.item_description) is not UNSET:
            d["ItemDescription"] = v
        if (v := self.item_unit_price) is not UNSET:
            d["ItemUnitPrice"] = v if type(v) is Decimal else write_decimal(v)
        if (v := self.item_option_price) is not UNSET:
            d["ItemOptionPrice"] = v if type(v) is Decimal else write_decimal(v)
        if (v := self.item_date_added) is not UNSET:
            d["ItemDateAdded"] = write_store_date_time(v) if v else v
        if (v := self.item_image_1) is not UNSET:
            d["ItemImage1"] = v
        if self._extra:
            write_extra(d, self._extra)
        return d

    _layout: ClassVar[Layout] = Layout(
        (
            "CatalogID",
            "CartItemID",
            "ItemID",
            "ItemQuantity",
            "ItemDescription",
            "ItemUnitPrice",
            "ItemOptionPrice",
            "ItemDateAdded",
            "ItemImage1",
        ),
        made=(
            "ItemQuantity",
            "ItemUnitPrice",
            "ItemOptionPrice",
            "ItemDateAdded",
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
                self.cart_item_id,
                self.item_id,
                self.item_quantity,
                self.item_description,
                self.item_unit_price,
                self.item_option_price,
                self.item_date_added,
                self.item_image_1,
                self._extra,
            ) = values(source)
            if type(v := self.item_quantity) is not Decimal:
                self.item_quantity = read_decimal(v)
            if type(v := self.item_unit_price) is not Decimal:
                self.item_unit_price = read_decimal(v)
            if type(v := self.item_option_price) is not Decimal:
                self.item_option_price = read_decimal(v)
            if isinstance(v := self.item_date_added, str):
                self.item_date_added = read_store_date_time(v)
            filled.append(self)
        return filled

    @staticmethod
    def _give(rows: Iterable[CartItem], structs: Structs, plain: list[Any]) -> list[Any]:
        make, other = structs.kind, structs.other
        given: list[Any] = []
        v: Any
        for row in rows:
            if row.__class__ is not CartItem or row._extra:
                refuse()
            values = (
                row.catalog_id,
                row.cart_item_id,
                row.item_id,
                v
                if (v := row.item_quantity) is UNSET or (type(v) is Decimal and v.is_finite())
                else write_decimal(v),
                row.item_description,
                v
                if (v := row.item_unit_price) is UNSET or (type(v) is Decimal and v.is_finite())
                else write_decimal(v),
                v
                if (v := row.item_option_price) is UNSET or (type(v) is Decimal and v.is_finite())
                else write_decimal(v),
                v.text if type(v := row.item_date_added) is WireDatetime else give_date_time(v),
                row.item_image_1,
            )
            plain += other(values)
            given.append(make(*values))
        return given
