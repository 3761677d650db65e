# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""A product to put into a cart, with the options chosen for it."""

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
    give_rows,
    refuse,
    write_extra,
    write_models,
)
from .._runtime.codec.sentinel import UNSET, Unset

if TYPE_CHECKING:
    from .._runtime.codec.structs import Structs

__all__ = ["CartItemPost"]


@_define(repr=False, kw_only=True)
class CartItemPost(Model):
    """A product to put into a cart, with the options chosen for it.

    See CartItemPost, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    catalog_id: int | None | Unset = UNSET
    """Product to add: ProductSKU.CatalogID."""
    item_quantity: Decimal | None | Unset = UNSET
    """How many; fractions are possible."""
    item_options: list[CartItemOption] | Unset = UNSET
    """The chosen options, one entry an option set. An order's item has text under the same name."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, and the unknown ones, under their wire names."""
        d: dict[str, Any] = {}
        v: Any
        if (v := self.catalog_id) is not UNSET:
            d["CatalogID"] = v
        if (v := self.item_quantity) is not UNSET:
            d["ItemQuantity"] = v if type(v) is Decimal else write_decimal(v)
        if (v := self.item_options) is not UNSET:
            d["ItemOptions"] = write_models(v) if v else v
        if self._extra:
            write_extra(d, self._extra)
        return d

    _layout: ClassVar[Layout] = Layout(
        (
            "CatalogID",
            "ItemQuantity",
            "ItemOptions",
        ),
        rows=lambda: {
            "ItemOptions": CartItemOption,
        },
        made=(
            "ItemQuantity",
            "ItemOptions",
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
                self.item_quantity,
                self.item_options,
                self._extra,
            ) = values(source)
            if type(v := self.item_quantity) is not Decimal:
                self.item_quantity = read_decimal(v)
            self.item_options = rows(CartItemOption, self.item_options)
            filled.append(self)
        return filled

    @staticmethod
    def _give(rows: Iterable[CartItemPost], structs: Structs, plain: list[Any]) -> list[Any]:
        make, other = structs.kind, structs.other
        given: list[Any] = []
        v: Any
        for row in rows:
            if row.__class__ is not CartItemPost or row._extra:
                refuse()
            values = (
                row.catalog_id,
                v
                if (v := row.item_quantity) is UNSET or (type(v) is Decimal and v.is_finite())
                else write_decimal(v),
                give_rows(CartItemOption, row.item_options, plain),
            )
            plain += other(values)
            given.append(make(*values))
        return given


# At the bottom, so that models may refer to each other.
from .cart_item_option import CartItemOption
