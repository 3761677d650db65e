# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""What the store sends when a merchant subscribes to the application or leaves it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._runtime.codec.dates import (
    read_callback_date_time,
    write_callback_date_time,
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

__all__ = ["CallBackNotification"]


@_define(repr=False, kw_only=True)
class CallBackNotification(Model):
    """What the store sends when a merchant subscribes to the application or leaves it.

    See CallBackURL, in Getting started (v1):
    https://apirest.3dcart.com/v1/getting-started/index.html
    """

    public_key: str | Unset = UNSET
    """The application's public key."""
    time_stamp: datetime | str | Unset = UNSET
    """When it happened, month first, in US Eastern time."""
    token_key: str | Unset = _field(default=UNSET, repr=False)
    """The store's token for this application."""
    action: Literal["AUTHORIZE", "REMOVE"] | str | Unset = UNSET
    """Whether the merchant came or left."""
    secure_url: str | Unset = UNSET
    """The store's secure address."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, and the unknown ones, under their wire names."""
        d: dict[str, Any] = {}
        v: Any
        if (v := self.public_key) is not UNSET:
            d["PublicKey"] = v
        if (v := self.time_stamp) is not UNSET:
            d["TimeStamp"] = write_callback_date_time(v) if v else v
        if (v := self.token_key) is not UNSET:
            d["TokenKey"] = v
        if (v := self.action) is not UNSET:
            d["Action"] = v
        if (v := self.secure_url) is not UNSET:
            d["SecureURL"] = v
        if self._extra:
            write_extra(d, self._extra)
        return d

    _layout: ClassVar[Layout] = Layout(
        (
            "PublicKey",
            "TimeStamp",
            "TokenKey",
            "Action",
            "SecureURL",
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
                self.public_key,
                self.time_stamp,
                self.token_key,
                self.action,
                self.secure_url,
                self._extra,
            ) = values(source)
            if isinstance(v := self.time_stamp, str):
                self.time_stamp = read_callback_date_time(v)
            filled.append(self)
        return filled

    @staticmethod
    def _give(
        rows: Iterable[CallBackNotification], structs: Structs, plain: list[Any]
    ) -> list[Any]:
        make, other = structs.kind, structs.other
        given: list[Any] = []
        v: Any
        for row in rows:
            if row.__class__ is not CallBackNotification or row._extra:
                refuse()
            values = (
                row.public_key,
                write_callback_date_time(v) if (v := row.time_stamp) else v,
                row.token_key,
                row.action,
                row.secure_url,
            )
            plain += other(values)
            given.append(make(*values))
        return given
