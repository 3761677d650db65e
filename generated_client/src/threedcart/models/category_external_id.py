# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""An identity of a category in another system."""

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

__all__ = ["CategoryExternalId"]

_BLANK: dict[str, Any] = dict.fromkeys(
    (
        "ID",
        "CategoryID",
        "ExternalId1",
        "ExternalIdType",
    ),
    UNSET,
)


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

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object; what has an unexpected shape is kept as it is."""
        self = cls.__new__(cls)
        self._extra = None
        self._in_list = False
        d = src if len(src) == 4 else blend(self, src, _BLANK)
        while True:
            try:
                self.id = d["ID"]
                self.category_id = d["CategoryID"]
                self.external_id_1 = d["ExternalId1"]
                self.external_id_type = d["ExternalIdType"]
                return self
            except KeyError:  # as many members as fields, but not the same ones
                if d is not src:
                    raise
                d = blend(self, src, _BLANK)

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
                self.id,
                self.category_id,
                self.external_id_1,
                self.external_id_type,
            ) = values(struct)
            rows.append(self)
        return rows

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
