# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""A file that buyers of a downloadable product get."""

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

__all__ = ["EProduct"]


@_define(repr=False, kw_only=True)
class EProduct(Model):
    """A file that buyers of a downloadable product get.

    See EProduct, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    file_number: int | None | Unset = UNSET
    """Number of the file within its product, which the path takes. Identifies the row."""
    file_path: str | None | Unset = UNSET
    """Path or address of the file."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, and the unknown ones, under their wire names."""
        d: dict[str, Any] = {}
        v: Any
        if (v := self.file_number) is not UNSET:
            d["FileNumber"] = v
        if (v := self.file_path) is not UNSET:
            d["FilePath"] = v
        if self._extra:
            write_extra(d, self._extra)
        return d

    _layout: ClassVar[Layout] = Layout(
        (
            "FileNumber",
            "FilePath",
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
                self.file_number,
                self.file_path,
                self._extra,
            ) = values(source)
            filled.append(self)
        return filled

    @staticmethod
    def _give(rows: Iterable[EProduct], structs: Structs, plain: list[Any]) -> list[Any]:
        make, other = structs.kind, structs.other
        given: list[Any] = []
        for row in rows:
            if row.__class__ is not EProduct or row._extra:
                refuse()
            values = (
                row.file_number,
                row.file_path,
            )
            plain += other(values)
            given.append(make(*values))
        return given
