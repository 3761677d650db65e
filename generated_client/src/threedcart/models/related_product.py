# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""A product shown as related to another."""

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

__all__ = ["RelatedProduct"]

_BLANK: dict[str, Any] = dict.fromkeys(
    (
        "RelatedIndexID",
        "RelatedProductID",
        "RelatedProductSorting",
    ),
    UNSET,
)


@_define(repr=False, kw_only=True)
class RelatedProduct(Model):
    """A product shown as related to another.

    See RelatedProduct, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    related_index_id: int | None | Unset = UNSET
    """Identity of the link. Assigned by the store; ignored on create. Identifies the row."""
    related_product_id: int | None | Unset = UNSET
    """The related product: ProductSKU.CatalogID."""
    related_product_sorting: int | None | Unset = UNSET
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
                self.related_index_id = d["RelatedIndexID"]
                self.related_product_id = d["RelatedProductID"]
                self.related_product_sorting = d["RelatedProductSorting"]
                return self
            except KeyError:  # as many members as fields, but not the same ones
                if d is not src:
                    raise
                d = blend(self, src, _BLANK)

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, and the unknown ones, under their wire names."""
        d: dict[str, Any] = {}
        v: Any
        if (v := self.related_index_id) is not UNSET:
            d["RelatedIndexID"] = v
        if (v := self.related_product_id) is not UNSET:
            d["RelatedProductID"] = v
        if (v := self.related_product_sorting) is not UNSET:
            d["RelatedProductSorting"] = v
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
                self.related_index_id,
                self.related_product_id,
                self.related_product_sorting,
            ) = values(struct)
            rows.append(self)
        return rows

    @staticmethod
    def _give(rows: Iterable[RelatedProduct], structs: Structs, plain: list[Any]) -> list[Any]:
        make, other = structs.kind, structs.other
        given: list[Any] = []
        for row in rows:
            if row.__class__ is not RelatedProduct or row._extra:
                refuse()
            values = (
                row.related_index_id,
                row.related_product_id,
                row.related_product_sorting,
            )
            plain += other(values)
            given.append(make(*values))
        return given
