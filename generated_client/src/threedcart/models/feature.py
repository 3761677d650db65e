# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""A feature of a product: a title and a text."""

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

__all__ = ["Feature"]


@_define(repr=False, kw_only=True)
class Feature(Model):
    """A feature of a product: a title and a text.

    See Feature, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    feature_id: int | None | Unset = UNSET
    """Identity of the feature. Assigned by the store; ignored on create. Identifies the row."""
    feature_title: str | None | Unset = UNSET
    """Title of the feature. At most 150 characters."""
    feature_description: str | None | Unset = UNSET
    """Text of the feature. The printed length of 150 is doubtful. At most 150 characters."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, and the unknown ones, under their wire names."""
        d: dict[str, Any] = {}
        v: Any
        if (v := self.feature_id) is not UNSET:
            d["FeatureID"] = v
        if (v := self.feature_title) is not UNSET:
            d["FeatureTitle"] = v
        if (v := self.feature_description) is not UNSET:
            d["FeatureDescription"] = v
        if self._extra:
            write_extra(d, self._extra)
        return d

    _layout: ClassVar[Layout] = Layout(
        (
            "FeatureID",
            "FeatureTitle",
            "FeatureDescription",
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
                self.feature_id,
                self.feature_title,
                self.feature_description,
                self._extra,
            ) = values(source)
            filled.append(self)
        return filled

    @staticmethod
    def _give(rows: Iterable[Feature], structs: Structs, plain: list[Any]) -> list[Any]:
        make, other = structs.kind, structs.other
        given: list[Any] = []
        for row in rows:
            if row.__class__ is not Feature or row._extra:
                refuse()
            values = (
                row.feature_id,
                row.feature_title,
                row.feature_description,
            )
            plain += other(values)
            given.append(make(*values))
        return given
