# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""An identity of a product, or of one of its advanced options, in another system."""

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

__all__ = ["ExternalId"]


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
        (
            "ID",
            "AdvancedOptionSufix",
            "ExternalId1",
            "ExternalId2",
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
                self.advanced_option_sufix,
                self.external_id_1,
                self.external_id_2,
                self.external_id_type,
                self._extra,
            ) = values(source)
            filled.append(self)
        return filled

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
