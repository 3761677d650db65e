# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""A token that logs an administrator in without a password. Send the administrator's browser to
Loginurl before Expiration. Answered as a bare object, not as an array of one.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

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

__all__ = ["AdminLoginToken"]


@_define(repr=False, kw_only=True)
class AdminLoginToken(Model):
    """A token that logs an administrator in without a password. Send the administrator's browser
    to Loginurl before Expiration. Answered as a bare object, not as an array of one.

    See AdminLoginToken, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    token: str | None | Unset = _field(default=UNSET, repr=False)
    """The token. A secret while it lasts. At most 50 characters."""
    loginurl: str | None | Unset = UNSET
    """Address that logs the administrator in; as secret as the token. At most 255 characters."""
    expiration: datetime | str | None | Unset = UNSET
    """When the token ends."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, and the unknown ones, under their wire names."""
        d: dict[str, Any] = {}
        v: Any
        if (v := self.token) is not UNSET:
            d["Token"] = v
        if (v := self.loginurl) is not UNSET:
            d["Loginurl"] = v
        if (v := self.expiration) is not UNSET:
            d["Expiration"] = write_store_date_time(v) if v else v
        if self._extra:
            write_extra(d, self._extra)
        return d

    _layout: ClassVar[Layout] = Layout(
        (
            "Token",
            "Loginurl",
            "Expiration",
        ),
        made=("Expiration",),
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
                self.token,
                self.loginurl,
                self.expiration,
                self._extra,
            ) = values(source)
            if isinstance(v := self.expiration, str):
                self.expiration = read_store_date_time(v)
            filled.append(self)
        return filled

    @staticmethod
    def _give(rows: Iterable[AdminLoginToken], structs: Structs, plain: list[Any]) -> list[Any]:
        make, other = structs.kind, structs.other
        given: list[Any] = []
        v: Any
        for row in rows:
            if row.__class__ is not AdminLoginToken or row._extra:
                refuse()
            values = (
                row.token,
                row.loginurl,
                v.text if type(v := row.expiration) is WireDatetime else give_date_time(v),
            )
            plain += other(values)
            given.append(make(*values))
        return given
