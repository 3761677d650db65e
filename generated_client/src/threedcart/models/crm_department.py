# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""A department that tickets are addressed to, as offered on the store's Contact Us page.
Departments can be listed and updated only.
"""

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

__all__ = ["CrmDepartment"]


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
        (
            "DepartmentId",
            "Name",
            "Visible",
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
                self.department_id,
                self.name,
                self.visible,
                self._extra,
            ) = values(source)
            filled.append(self)
        return filled

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
