# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""Name, addresses and logo of the store."""

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

__all__ = ["StoreInformation"]


@_define(repr=False, kw_only=True)
class StoreInformation(Model):
    """Name, addresses and logo of the store.

    See StoreInformation, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    store_name: str | None | Unset = UNSET
    """Name of the store. At most 250 characters."""
    store_slogan: str | None | Unset = UNSET
    """Slogan of the store. At most 250 characters."""
    store_logo: str | None | Unset = UNSET
    """Image of the logo. At most 250 characters."""
    store_email: str | None | Unset = UNSET
    """E-mail address of the store. At most 250 characters."""
    store_url: str | None | Unset = UNSET
    """Address of the storefront. At most 250 characters."""
    store_secure_url: str | None | Unset = UNSET
    """Secure address of the store, which the SecureURL header takes. At most 250 characters."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, and the unknown ones, under their wire names."""
        d: dict[str, Any] = {}
        v: Any
        if (v := self.store_name) is not UNSET:
            d["StoreName"] = v
        if (v := self.store_slogan) is not UNSET:
            d["StoreSlogan"] = v
        if (v := self.store_logo) is not UNSET:
            d["StoreLogo"] = v
        if (v := self.store_email) is not UNSET:
            d["StoreEmail"] = v
        if (v := self.store_url) is not UNSET:
            d["StoreURL"] = v
        if (v := self.store_secure_url) is not UNSET:
            d["StoreSecureURL"] = v
        if self._extra:
            write_extra(d, self._extra)
        return d

    _layout: ClassVar[Layout] = Layout(
        (
            "StoreName",
            "StoreSlogan",
            "StoreLogo",
            "StoreEmail",
            "StoreURL",
            "StoreSecureURL",
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
                self.store_name,
                self.store_slogan,
                self.store_logo,
                self.store_email,
                self.store_url,
                self.store_secure_url,
                self._extra,
            ) = values(source)
            filled.append(self)
        return filled

    @staticmethod
    def _give(rows: Iterable[StoreInformation], structs: Structs, plain: list[Any]) -> list[Any]:
        make, other = structs.kind, structs.other
        given: list[Any] = []
        for row in rows:
            if row.__class__ is not StoreInformation or row._extra:
                refuse()
            values = (
                row.store_name,
                row.store_slogan,
                row.store_logo,
                row.store_email,
                row.store_url,
                row.store_secure_url,
            )
            plain += other(values)
            given.append(make(*values))
        return given
