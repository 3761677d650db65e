# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""A manufacturer of products."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _define

from .._runtime.codec.dates import (
    WireDatetime,
    give_date_time,
    read_store_date_time,
    write_store_date_time,
)
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

__all__ = ["Manufacturer"]


@_define(repr=False, kw_only=True)
class Manufacturer(Model):
    """A manufacturer of products.

    See Manufacturer, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    manufacturer_id: int | None | Unset = UNSET
    """Identity of the manufacturer. Assigned by the store; ignored on create. Identifies the row."""
    manufacturer_name: str | None | Unset = UNSET
    """Name of the manufacturer. At most 50 characters."""
    logo: str | None | Unset = UNSET
    """Image of the logo. At most 255 characters."""
    sorting: int | None | Unset = UNSET
    """Place of the manufacturer among the others."""
    header: str | None | Unset = UNSET
    """HTML above the manufacturer's products. At most 65535 characters."""
    website: str | None | Unset = UNSET
    """Address of the manufacturer's own site. At most 50 characters."""
    user_id: str | None | Unset = UNSET
    """Administrator recorded with the manufacturer. At most 50 characters."""
    last_update: datetime | str | None | Unset = UNSET
    """When the manufacturer was last written. Set by the store on every write. Set by the server
    on every write.
    """
    page_title: str | None | Unset = UNSET
    """Title of the manufacturer's page. At most 150 characters."""
    meta_tags: str | None | Unset = UNSET
    """Meta elements of the manufacturer's page, as HTML. At most 65535 characters."""
    redirect_url: str | None | Unset = UNSET
    """Address the manufacturer's page redirects to. At most 255 characters."""
    file_name: str | None | Unset = UNSET
    """File name of the manufacturer's page. At most 255 characters."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, and the unknown ones, under their wire names."""
        d: dict[str, Any] = {}
        v: Any
        if (v := self.manufacturer_id) is not UNSET:
            d["ManufacturerID"] = v
        if (v := self.manufacturer_name) is not UNSET:
            d["ManufacturerName"] = v
        if (v := self.logo) is not UNSET:
            d["Logo"] = v
        if (v := self.sorting) is not UNSET:
            d["Sorting"] = v
        if (v := self.header) is not UNSET:
            d["Header"] = v
        if (v := self.website) is not UNSET:
            d["Website"] = v
        if (v := self.user_id) is not UNSET:
            d["UserID"] = v
        if (v := self.last_update) is not UNSET:
            d["LastUpdate"] = write_store_date_time(v) if v else v
        if (v := self.page_title) is not UNSET:
            d["PageTitle"] = v
        if (v := self.meta_tags) is not UNSET:
            d["MetaTags"] = v
        if (v := self.redirect_url) is not UNSET:
            d["RedirectURL"] = v
        if (v := self.file_name) is not UNSET:
            d["FileName"] = v
        if self._extra:
            write_extra(d, self._extra)
        return d

    _layout: ClassVar[Layout] = Layout(
        (
            "ManufacturerID",
            "ManufacturerName",
            "Logo",
            "Sorting",
            "Header",
            "Website",
            "UserID",
            "LastUpdate",
            "PageTitle",
            "MetaTags",
            "RedirectURL",
            "FileName",
        ),
        made=("LastUpdate",),
    )

    @classmethod
    def _fill(cls, sources: Iterable[Any], values: Values, rows: RowReader) -> list[Self]:
        new = cls.__new__
        filled: list[Self] = []
        v: Any
        for source in sources:
            self = new(cls)
            self._in_list = False
            (
                self.manufacturer_id,
                self.manufacturer_name,
                self.logo,
                self.sorting,
                self.header,
                self.website,
                self.user_id,
                self.last_update,
                self.page_title,
                self.meta_tags,
                self.redirect_url,
                self.file_name,
                self._extra,
            ) = values(source)
            if isinstance(v := self.last_update, str):
                self.last_update = read_store_date_time(v)
            filled.append(self)
        return filled

    @staticmethod
    def _give(rows: Iterable[Manufacturer], structs: Structs, plain: list[Any]) -> list[Any]:
        make, other = structs.kind, structs.other
        given: list[Any] = []
        v: Any
        for row in rows:
            if row.__class__ is not Manufacturer or row._extra:
                refuse()
            values = (
                row.manufacturer_id,
                row.manufacturer_name,
                row.logo,
                row.sorting,
                row.header,
                row.website,
                row.user_id,
                v.text if type(v := row.last_update) is WireDatetime else give_date_time(v),
                row.page_title,
                row.meta_tags,
                row.redirect_url,
                row.file_name,
            )
            plain += other(values)
            given.append(make(*values))
        return given
