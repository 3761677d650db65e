# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""An item of a return."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _define

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

__all__ = ["RMAItem"]


@_define(repr=False, kw_only=True)
class RMAItem(Model):
    """An item of a return.

    See RMAItem, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    catalog_id: int | None | Unset = UNSET
    """Identity of the item. The vendor's column is the order item's, so it may be
    OrderItem.ItemIndexID. Identifies the row.
    """
    sku: str | None | Unset = UNSET
    """SKU of the product. At most 150 characters."""
    item_name: str | None | Unset = UNSET
    """Name of the product, as HTML. At most 65535 characters."""
    return_quantity: int | None | Unset = UNSET
    """How many are to come back."""
    received_quantity: int | None | Unset = UNSET
    """How many have come back."""
    restock_quantity: int | None | Unset = UNSET
    """How many went back into stock."""

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
        if (v := self.return_quantity) is not UNSET:
            d["ReturnQuantity"] = v
        if (v := self.received_quantity) is not UNSET:
            d["ReceivedQuantity"] = v
        if (v := self.restock_quantity) is not UNSET:
            d["RestockQuantity"] = v
        if self._extra:
            write_extra(d, self._extra)
        return d

    _layout: ClassVar[Layout] = Layout(
        (
            "CatalogID",
            "SKU",
            "ItemName",
            "ReturnQuantity",
            "ReceivedQuantity",
            "RestockQuantity",
        ),
    )

    @classmethod
    def _fill(cls, sources: Iterable[Any], values: Values, rows: RowReader) -> list[Self]:
        new = cls.__new__
        filled: list[Self] = []
        for source in sources:
            self = new(cls)
            self._in_list = False
            (
                self.catalog_id,
                self.sku,
                self.item_name,
                self.return_quantity,
                self.received_quantity,
                self.restock_quantity,
                self._extra,
            ) = values(source)
            filled.append(self)
        return filled

    @staticmethod
    def _give(rows: Iterable[RMAItem], structs: Structs, plain: list[Any]) -> list[Any]:
        make, other = structs.kind, structs.other
        given: list[Any] = []
        for row in rows:
            if row.__class__ is not RMAItem or row._extra:
                refuse()
            values = (
                row.catalog_id,
                row.sku,
                row.item_name,
                row.return_quantity,
                row.received_quantity,
                row.restock_quantity,
            )
            plain += other(values)
            given.append(make(*values))
        return given
