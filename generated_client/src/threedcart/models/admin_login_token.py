# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""A token that logs an administrator in without a password. Send the administrator's browser to
Loginurl before Expiration. Answered as a bare object, not as an array of one.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

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

__all__ = ["AdminLoginToken"]

_BLANK: dict[str, Any] = dict.fromkeys(
    (
        "Token",
        "Loginurl",
        "Expiration",
    ),
    UNSET,
)


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

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object; what has an unexpected shape is kept as it is."""
        self = cls.__new__(cls)
        self._extra = None
        self._in_list = False
        d = src if len(src) == 3 else blend(self, src, _BLANK)
        v: Any
        while True:
            try:
                self.token = d["Token"]
                self.loginurl = d["Loginurl"]
                v = d["Expiration"]
                self.expiration = read_store_date_time(v) if v else v
                return self
            except KeyError:  # as many members as fields, but not the same ones
                if d is not src:
                    raise
                d = blend(self, src, _BLANK)

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
        _BLANK,
        made=("Expiration",),
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
                self.token,
                self.loginurl,
                self.expiration,
            ) = values(struct)
            if v := self.expiration:
                self.expiration = read_store_date_time(v)
            rows.append(self)
        return rows

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
