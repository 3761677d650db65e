# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""A category a product is in. The category's own data is Category."""

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

__all__ = ["ProductCategory"]


@_define(repr=False, kw_only=True)
class ProductCategory(Model):
    """A category a product is in. The category's own data is Category.

    See ProductCategory, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    category_id: int | None | Unset = UNSET
    """The category: Category.CategoryID. Identifies the row."""
    category_name: str | None | Unset = UNSET
    """Name of the category. At most 150 characters."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, and the unknown ones, under their wire names."""
        d: dict[str, Any] = {}
        v: Any
        if (v := self.category_id) is not UNSET:
            d["CategoryID"] = v
        if (v := self.category_name) is not UNSET:
            d["CategoryName"] = v
        if self._extra:
            write_extra(d, self._extra)
        return d

    _layout: ClassVar[Layout] = Layout(
        (
            "CategoryID",
            "CategoryName",
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
                self.category_id,
                self.category_name,
                self._extra,
            ) = values(source)
            filled.append(self)
        return filled

    @staticmethod
    def _give(rows: Iterable[ProductCategory], structs: Structs, plain: list[Any]) -> list[Any]:
        make, other = structs.kind, structs.other
        given: list[Any] = []
        for row in rows:
            if row.__class__ is not ProductCategory or row._extra:
                refuse()
            values = (
                row.category_id,
                row.category_name,
            )
            plain += other(values)
            given.append(make(*values))
        return given
