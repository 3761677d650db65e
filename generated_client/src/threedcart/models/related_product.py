# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""A product shown as related to another."""

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

__all__ = ["RelatedProduct"]


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
        (
            "RelatedIndexID",
            "RelatedProductID",
            "RelatedProductSorting",
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
                self.related_index_id,
                self.related_product_id,
                self.related_product_sorting,
                self._extra,
            ) = values(source)
            filled.append(self)
        return filled

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
