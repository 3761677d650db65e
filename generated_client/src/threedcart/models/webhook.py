# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""A webhook: the store posts to Url when the event happens. An order event's JSON body is an array
whose only element is the whole order, with no event name; a customer's or product's is
presumably alike. Nothing is signed: put a secret of your own into Url.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any, ClassVar, Literal, Self

from attrs import define as _define

from .._runtime.dates import (
    WireDatetime,
    give_date_time,
    read_store_date_time,
    write_store_date_time,
)
from .._runtime.layout import Layout, Structs
from .._runtime.model import (
    Model,
    Values,
    blend,
    refuse,
    write_extra,
)
from .._runtime.sentinel import UNSET, Unset

__all__ = ["Webhook"]

_BLANK: dict[str, Any] = dict.fromkeys(
    (
        "Id",
        "Name",
        "Url",
        "EventType",
        "DateCreated",
        "DateUpdated",
        "Format",
        "Enabled",
    ),
    UNSET,
)


@_define(repr=False, kw_only=True)
class Webhook(Model):
    """A webhook: the store posts to Url when the event happens. An order event's JSON body is an
    array whose only element is the whole order, with no event name; a customer's or product's
    is presumably alike. Nothing is signed: put a secret of your own into Url.

    See Webhook, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    id: int | None | Unset = UNSET
    """Identity of the webhook. Assigned by the store. Identifies the row."""
    name: str | None | Unset = UNSET
    """Name of the webhook. At most 80 characters."""
    url: str | None | Unset = UNSET
    """Address the store posts to. At most 1000 characters."""
    event_type: int | None | Unset = UNSET
    """Event it is for: Event.EventType. One to a webhook, and it cannot be changed."""
    date_created: datetime | str | None | Unset = UNSET
    """When the webhook was created. Set by the store. Set by the server when the row is created,
    unless given.
        """
    date_updated: datetime | str | None | Unset = UNSET
    """When the webhook was last written. Set by the store on every write. Set by the server on
    every write.
        """
    format_: Literal["JSON", "XML"] | str | None | Unset = UNSET
    """Format of the body the store posts. At most 50 characters."""
    enabled: bool | None | Unset = UNSET
    """Whether the store posts."""

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object; what has an unexpected shape is kept as it is."""
        self = cls.__new__(cls)
        self._extra = None
        self._in_list = False
        d = src if len(src) == 8 else blend(self, src, _BLANK)
        v: Any
        while True:
            try:
                self.id = d["Id"]
                self.name = d["Name"]
                self.url = d["Url"]
                self.event_type = d["EventType"]
                v = d["DateCreated"]
                self.date_created = read_store_date_time(v) if v else v
                v = d["DateUpdated"]
                self.date_updated = read_store_date_time(v) if v else v
                self.format_ = d["Format"]
                self.enabled = d["Enabled"]
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
            d["Id"] = v
        if (v := self.name) is not UNSET:
            d["Name"] = v
        if (v := self.url) is not UNSET:
            d["Url"] = v
        if (v := self.event_type) is not UNSET:
            d["EventType"] = v
        if (v := self.date_created) is not UNSET:
            d["DateCreated"] = write_store_date_time(v) if v else v
        if (v := self.date_updated) is not UNSET:
            d["DateUpdated"] = write_store_date_time(v) if v else v
        if (v := self.format_) is not UNSET:
            d["Format"] = v
        if (v := self.enabled) is not UNSET:
            d["Enabled"] = v
        if self._extra:
            write_extra(d, self._extra)
        return d

    _layout: ClassVar[Layout] = Layout(
        _BLANK,
        made=(
            "DateCreated",
            "DateUpdated",
        ),
    )

    @classmethod
    def _take_over(cls, structs: Iterable[Any], values: Values) -> list[Self]:
        rows: list[Self] = []
        v: Any
        for struct in structs:
            self = cls.__new__(cls)
            self._extra = None
            self._in_list = False
            (
                self.id,
                self.name,
                self.url,
                self.event_type,
                self.date_created,
                self.date_updated,
                self.format_,
                self.enabled,
            ) = values(struct)
            if v := self.date_created:
                self.date_created = read_store_date_time(v)
            if v := self.date_updated:
                self.date_updated = read_store_date_time(v)
            rows.append(self)
        return rows

    @staticmethod
    def _give(rows: Iterable[Webhook], structs: Structs, plain: list[Any]) -> list[Any]:
        make, other = structs.kind, structs.other
        given: list[Any] = []
        v: Any
        for row in rows:
            if row.__class__ is not Webhook or row._extra:
                refuse()
            values = (
                row.id,
                row.name,
                row.url,
                row.event_type,
                v.text if type(v := row.date_created) is WireDatetime else give_date_time(v),
                v.text if type(v := row.date_updated) is WireDatetime else give_date_time(v),
                row.format_,
                row.enabled,
            )
            plain += other(values)
            given.append(make(*values))
        return given
