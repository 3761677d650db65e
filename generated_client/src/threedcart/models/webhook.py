# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""A webhook: the store posts to Url when the event happens. An order event's JSON body is an array
whose only element is the whole order, with no event name; a customer's or product's is
presumably alike. Nothing is signed: put a secret of your own into Url.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

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

__all__ = ["Webhook"]


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
        made=(
            "DateCreated",
            "DateUpdated",
        ),
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
                self.id,
                self.name,
                self.url,
                self.event_type,
                self.date_created,
                self.date_updated,
                self.format_,
                self.enabled,
                self._extra,
            ) = values(source)
            if isinstance(v := self.date_created, str):
                self.date_created = read_store_date_time(v)
            if isinstance(v := self.date_updated, str):
                self.date_updated = read_store_date_time(v)
            filled.append(self)
        return filled

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
