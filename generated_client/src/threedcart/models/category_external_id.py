# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""An identity of a category in another system."""

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

__all__ = ["CategoryExternalId"]


@_define(repr=False, kw_only=True)
class CategoryExternalId(Model):
    """An identity of a category in another system.

    See CategoryExternalId, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    id: int | None | Unset = UNSET
    """Identity of the row. Assigned by the store. Identifies the row."""
    category_id: int | None | Unset = UNSET
    """The category: Category.CategoryID."""
    external_id_1: str | None | Unset = UNSET
    """Identity in the other system."""
    external_id_type: str | None | Unset = UNSET
    """Which system or kind of identity it is."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, and the unknown ones, under their wire names."""
        d: dict[str, Any] = {}
        v: Any
        if (v := self.id) is not UNSET:
            d["ID"] = v
        if (v := self.category_id) is not UNSET:
            d["CategoryID"] = v
        if (v := self.external_id_1) is not UNSET:
            d["ExternalId1"] = v
        if (v := self.external_id_type) is not UNSET:
            d["ExternalIdType"] = v
        if self._extra:
            write_extra(d, self._extra)
        return d

    _layout: ClassVar[Layout] = Layout(
        (
            "ID",
            "CategoryID",
            "ExternalId1",
            "ExternalIdType",
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
                self.id,
                self.category_id,
                self.external_id_1,
                self.external_id_type,
                self._extra,
            ) = values(source)
            filled.append(self)
        return filled

    @staticmethod
    def _give(rows: Iterable[CategoryExternalId], structs: Structs, plain: list[Any]) -> list[Any]:
        make, other = structs.kind, structs.other
        given: list[Any] = []
        for row in rows:
            if row.__class__ is not CategoryExternalId or row._extra:
                refuse()
            values = (
                row.id,
                row.category_id,
                row.external_id_1,
                row.external_id_type,
            )
            plain += other(values)
            given.append(make(*values))
        return given
