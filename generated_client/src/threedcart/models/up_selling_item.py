# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""A product offered beside another."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, ClassVar, Self

from attrs import define as _define

from .._runtime.layout import Layout, Structs
from .._runtime.model import (
    Model,
    Values,
    blend,
    refuse,
    write_extra,
)
from .._runtime.sentinel import UNSET, Unset

__all__ = ["UpSellingItem"]

_BLANK: dict[str, Any] = dict.fromkeys(
    (
        "UpSellingIndexID",
        "UpSellingItemID",
        "UpSellingItemSorting",
    ),
    UNSET,
)


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

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object; what has an unexpected shape is kept as it is."""
        self = cls.__new__(cls)
        self._extra = None
        self._in_list = False
        d = src if len(src) == 3 else blend(self, src, _BLANK)
        while True:
            try:
                self.up_selling_index_id = d["UpSellingIndexID"]
                self.up_selling_item_id = d["UpSellingItemID"]
                self.up_selling_item_sorting = d["UpSellingItemSorting"]
                return self
            except KeyError:  # as many members as fields, but not the same ones
                if d is not src:
                    raise
                d = blend(self, src, _BLANK)

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
        _BLANK,
    )

    @classmethod
    def _take_over(cls, structs: Iterable[Any], values: Values) -> list[Self]:
        rows: list[Self] = []
        for struct in structs:
            self = cls.__new__(cls)
            self._extra = None
            self._in_list = False
            (
                self.up_selling_index_id,
                self.up_selling_item_id,
                self.up_selling_item_sorting,
            ) = values(struct)
            rows.append(self)
        return rows

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
