# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""An address a customer keeps; here the one a gift registry is delivered to."""

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

__all__ = ["CustomerAddressBook"]


@_define(repr=False, kw_only=True)
class CustomerAddressBook(Model):
    """An address a customer keeps; here the one a gift registry is delivered to.

    See CustomerAddressBook, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    customer_address_id: int | None | Unset = UNSET
    """Identity of the address. Assigned by the store. Identifies the row."""
    first_name: str | None | Unset = UNSET
    """First name of the recipient. At most 50 characters."""
    last_name: str | None | Unset = UNSET
    """Last name of the recipient. At most 50 characters."""
    address_1: str | None | Unset = UNSET
    """Street. At most 255 characters."""
    address_2: str | None | Unset = UNSET
    """Second line of the address. At most 50 characters."""
    city: str | None | Unset = UNSET
    """City. At most 100 characters."""
    state: str | None | Unset = UNSET
    """State. At most 100 characters."""
    zip_code: str | None | Unset = UNSET
    """Postal code. At most 20 characters."""
    country: str | None | Unset = UNSET
    """Country. At most 100 characters."""
    company: str | None | Unset = UNSET
    """Company. At most 255 characters."""
    phone_number: str | None | Unset = UNSET
    """Telephone number. At most 50 characters."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, and the unknown ones, under their wire names."""
        d: dict[str, Any] = {}
        v: Any
        if (v := self.customer_address_id) is not UNSET:
            d["CustomerAddressId"] = v
        if (v := self.first_name) is not UNSET:
            d["FirstName"] = v
        if (v := self.last_name) is not UNSET:
            d["LastName"] = v
        if (v := self.address_1) is not UNSET:
            d["Address1"] = v
        if (v := self.address_2) is not UNSET:
            d["Address2"] = v
        if (v := self.city) is not UNSET:
            d["City"] = v
        if (v := self.state) is not UNSET:
            d["State"] = v
        if (v := self.zip_code) is not UNSET:
            d["ZipCode"] = v
        if (v := self.country) is not UNSET:
            d["Country"] = v
        if (v := self.company) is not UNSET:
            d["Company"] = v
        if (v := self.phone_number) is not UNSET:
            d["PhoneNumber"] = v
        if self._extra:
            write_extra(d, self._extra)
        return d

    _layout: ClassVar[Layout] = Layout(
        (
            "CustomerAddressId",
            "FirstName",
            "LastName",
            "Address1",
            "Address2",
            "City",
            "State",
            "ZipCode",
            "Country",
            "Company",
            "PhoneNumber",
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
                self.customer_address_id,
                self.first_name,
                self.last_name,
                self.address_1,
                self.address_2,
                self.city,
                self.state,
                self.zip_code,
                self.country,
                self.company,
                self.phone_number,
                self._extra,
            ) = values(source)
            filled.append(self)
        return filled

    @staticmethod
    def _give(rows: Iterable[CustomerAddressBook], structs: Structs, plain: list[Any]) -> list[Any]:
        make, other = structs.kind, structs.other
        given: list[Any] = []
        for row in rows:
            if row.__class__ is not CustomerAddressBook or row._extra:
                refuse()
            values = (
                row.customer_address_id,
                row.first_name,
                row.last_name,
                row.address_1,
                row.address_2,
                row.city,
                row.state,
                row.zip_code,
                row.country,
                row.company,
                row.phone_number,
            )
            plain += other(values)
            given.append(make(*values))
        return given
