# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""A department that tickets are addressed to, as offered on the store's Contact Us page.
Departments can be listed and updated only.
"""

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

__all__ = ["CrmDepartment"]

_BLANK: dict[str, Any] = dict.fromkeys(
    (
        "DepartmentId",
        "Name",
        "Visible",
    ),
    UNSET,
)


@_define(repr=False, kw_only=True)
class CrmDepartment(Model):
    """A department that tickets are addressed to, as offered on the store's Contact Us page.
    Departments can be listed and updated only.

    See CrmDepartment, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    department_id: int | None | Unset = UNSET
    """Identity of the department. Assigned by the store. Identifies the row."""
    name: str | None | Unset = UNSET
    """Name of the department. At most 255 characters."""
    visible: bool | None | Unset = UNSET
    """Whether customers are offered the department."""

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object; what has an unexpected shape is kept as it is."""
        self = cls.__new__(cls)
        self._extra = None
        self._in_list = False
        d = src if len(src) == 3 else blend(self, src, _BLANK)
        while True:
            try:
                self.department_id = d["DepartmentId"]
                self.name = d["Name"]
                self.visible = d["Visible"]
                return self
            except KeyError:  # as many members as fields, but not the same ones
                if d is not src:
                    raise
                d = blend(self, src, _BLANK)

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, and the unknown ones, under their wire names."""
        d: dict[str, Any] = {}
        v: Any
        if (v := self.department_id) is not UNSET:
            d["DepartmentId"] = v
        if (v := self.name) is not UNSET:
            d["Name"] = v
        if (v := self.visible) is not UNSET:
            d["Visible"] = v
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
                self.department_id,
                self.name,
                self.visible,
            ) = values(struct)
            rows.append(self)
        return rows

    @staticmethod
    def _give(rows: Iterable[CrmDepartment], structs: Structs, plain: list[Any]) -> list[Any]:
        make, other = structs.kind, structs.other
        given: list[Any] = []
        for row in rows:
            if row.__class__ is not CrmDepartment or row._extra:
                refuse()
            values = (
                row.department_id,
                row.name,
                row.visible,
            )
            plain += other(values)
            given.append(make(*values))
        return given
