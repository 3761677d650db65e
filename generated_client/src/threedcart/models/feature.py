# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""A feature of a product: a title and a text."""

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

__all__ = ["Feature"]

_BLANK: dict[str, Any] = dict.fromkeys(
    (
        "FeatureID",
        "FeatureTitle",
        "FeatureDescription",
    ),
    UNSET,
)


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

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object; what has an unexpected shape is kept as it is."""
        self = cls.__new__(cls)
        self._extra = None
        self._in_list = False
        d = src if len(src) == 3 else blend(self, src, _BLANK)
        while True:
            try:
                self.feature_id = d["FeatureID"]
                self.feature_title = d["FeatureTitle"]
                self.feature_description = d["FeatureDescription"]
                return self
            except KeyError:  # as many members as fields, but not the same ones
                if d is not src:
                    raise
                d = blend(self, src, _BLANK)

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
                self.feature_id,
                self.feature_title,
                self.feature_description,
            ) = values(struct)
            rows.append(self)
        return rows

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
