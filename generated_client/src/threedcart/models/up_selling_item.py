# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""A product offered beside another."""

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

__all__ = ["UpSellingItem"]


@_define(repr=False, kw_only=True)
class UpSellingItem(Model):
    """A product offered beside another.

    See UpSellingItem, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    up_selling_index_id: int | None | Unset = UNSET
    """Identity of the link. Assigned by the store; ignored on create. Identifies the row."""
    up_selling_item_id: int | None | Unset = UNSET
    """The offered product: ProductSKU.CatalogID."""
    up_selling_item_sorting: int | None | Unset = UNSET
    """Place among the others."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, and the unknown ones, under their wire names."""
        d: dict[str, Any] = {}
        v: Any
        if (v := self.up_selling_index_id) is not UNSET:
            d["UpSellingIndexID"] = v
        if (v := self.up_selling_item_id) is not UNSET:
            d["UpSellingItemID"] = v
        if (v := self.up_selling_item_sorting) is not UNSET:
            d["UpSellingItemSorting"] = v
        if self._extra:
            write_extra(d, self._extra)
        return d

    _layout: ClassVar[Layout] = Layout(
        (
            "UpSellingIndexID",
            "UpSellingItemID",
            "UpSellingItemSorting",
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
                self.up_selling_index_id,
                self.up_selling_item_id,
                self.up_selling_item_sorting,
                self._extra,
            ) = values(source)
            filled.append(self)
        return filled

    @staticmethod
    def _give(rows: Iterable[UpSellingItem], structs: Structs, plain: list[Any]) -> list[Any]:
        make, other = structs.kind, structs.other
        given: list[Any] = []
        for row in rows:
            if row.__class__ is not UpSellingItem or row._extra:
                refuse()
            values = (
                row.up_selling_index_id,
                row.up_selling_item_id,
                row.up_selling_item_sorting,
            )
            plain += other(values)
            given.append(make(*values))
        return given
