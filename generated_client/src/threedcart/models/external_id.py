# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""An identity of a product, or of one of its advanced options, in another system."""

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

__all__ = ["ExternalId"]

_BLANK: dict[str, Any] = dict.fromkeys(
    (
        "ID",
        "AdvancedOptionSufix",
        "ExternalId1",
        "ExternalId2",
        "ExternalIdType",
    ),
    UNSET,
)


@_define(repr=False, kw_only=True)
class ExternalId(Model):
    """An identity of a product, or of one of its advanced options, in another system.

    See ExternalId, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    id: int | None | Unset = UNSET
    """Identity of the row. Assigned by the store. Identifies the row."""
    advanced_option_sufix: str | None | Unset = UNSET
    """The advanced option meant, by its suffix; empty for the product itself. Spelled with one f.
    At most 50 characters.
        """
    external_id_1: str | None | Unset = UNSET
    """First identity in the other system. At most 50 characters."""
    external_id_2: str | None | Unset = UNSET
    """Second identity in the other system. At most 50 characters."""
    external_id_type: str | None | Unset = UNSET
    """Which system or kind of identity it is. At most 20 characters."""

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object; what has an unexpected shape is kept as it is."""
        self = cls.__new__(cls)
        self._extra = None
        self._in_list = False
        d = src if len(src) == 5 else blend(self, src, _BLANK)
        while True:
            try:
                self.id = d["ID"]
                self.advanced_option_sufix = d["AdvancedOptionSufix"]
                self.external_id_1 = d["ExternalId1"]
                self.external_id_2 = d["ExternalId2"]
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
        if (v := self.advanced_option_sufix) is not UNSET:
            d["AdvancedOptionSufix"] = v
        if (v := self.external_id_1) is not UNSET:
            d["ExternalId1"] = v
        if (v := self.external_id_2) is not UNSET:
            d["ExternalId2"] = v
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
                self.advanced_option_sufix,
                self.external_id_1,
                self.external_id_2,
                self.external_id_type,
            ) = values(struct)
            rows.append(self)
        return rows

    @staticmethod
    def _give(rows: Iterable[ExternalId], structs: Structs, plain: list[Any]) -> list[Any]:
        make, other = structs.kind, structs.other
        given: list[Any] = []
        for row in rows:
            if row.__class__ is not ExternalId or row._extra:
                refuse()
            values = (
                row.id,
                row.advanced_option_sufix,
                row.external_id_1,
                row.external_id_2,
                row.external_id_type,
            )
            plain += other(values)
            given.append(make(*values))
        return given
