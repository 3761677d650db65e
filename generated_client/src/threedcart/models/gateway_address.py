# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""A billing or shipping address in a CheckoutRequest."""

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

__all__ = ["GatewayAddress"]


@_define(repr=False, kw_only=True)
class GatewayAddress(Model):
    """A billing or shipping address in a CheckoutRequest.

    See Sale Transaction Request/CheckoutRequest object, in Examples (v2):
    https://apirest.3dcart.com/v2/examples/index.html
    """

    firstname: str | Unset = UNSET
    lastname: str | Unset = UNSET
    company: str | Unset = UNSET
    address: str | Unset = UNSET
    address2: str | Unset = UNSET
    city: str | Unset = UNSET
    state: str | Unset = UNSET
    zip_: str | Unset = UNSET
    country: str | Unset = UNSET
    """ISO 3166 code of two letters."""
    phone: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, and the unknown ones, under their wire names."""
        d: dict[str, Any] = {}
        v: Any
        if (v := self.firstname) is not UNSET:
            d["firstname"] = v
        if (v := self.lastname) is not UNSET:
            d["lastname"] = v
        if (v := self.company) is not UNSET:
            d["company"] = v
        if (v := self.address) is not UNSET:
            d["address"] = v
        if (v := self.address2) is not UNSET:
            d["address2"] = v
        if (v := self.city) is not UNSET:
            d["city"] = v
        if (v := self.state) is not UNSET:
            d["state"] = v
        if (v := self.zip_) is not UNSET:
            d["zip"] = v
        if (v := self.country) is not UNSET:
            d["country"] = v
        if (v := self.phone) is not UNSET:
            d["phone"] = v
        if self._extra:
            write_extra(d, self._extra)
        return d

    _layout: ClassVar[Layout] = Layout(
        (
            "firstname",
            "lastname",
            "company",
            "address",
            "address2",
            "city",
            "state",
            "zip",
            "country",
            "phone",
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
                self.firstname,
                self.lastname,
                self.company,
                self.address,
                self.address2,
                self.city,
                self.state,
                self.zip_,
                self.country,
                self.phone,
                self._extra,
            ) = values(source)
            filled.append(self)
        return filled

    @staticmethod
    def _give(rows: Iterable[GatewayAddress], structs: Structs, plain: list[Any]) -> list[Any]:
        make, other = structs.kind, structs.other
        given: list[Any] = []
        for row in rows:
            if row.__class__ is not GatewayAddress or row._extra:
                refuse()
            values = (
                row.firstname,
                row.lastname,
                row.company,
                row.address,
                row.address2,
                row.city,
                row.state,
                row.zip_,
                row.country,
                row.phone,
            )
            plain += other(values)
            given.append(make(*values))
        return given
