# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""The company behind the store, as on invoices."""

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

__all__ = ["MerchantInformation"]


@_define(repr=False, kw_only=True)
class MerchantInformation(Model):
    """The company behind the store, as on invoices.

    See MerchantInformation, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    company: str | None | Unset = UNSET
    """Name of the company. At most 65535 characters."""
    address_1: str | None | Unset = UNSET
    """Street. At most 255 characters."""
    address_2: str | None | Unset = UNSET
    """Second line of the address. At most 255 characters."""
    city: str | None | Unset = UNSET
    """City. At most 200 characters."""
    state: str | None | Unset = UNSET
    """State. At most 50 characters."""
    country: str | None | Unset = UNSET
    """Country. At most 50 characters."""
    zip_code: str | None | Unset = UNSET
    """Postal code. At most 50 characters."""
    phone: str | None | Unset = UNSET
    """Telephone number. At most 50 characters."""
    alternate_phone: str | None | Unset = UNSET
    """Second telephone number. At most 50 characters."""
    fax: str | None | Unset = UNSET
    """Fax number. At most 50 characters."""
    invoice_logo: str | None | Unset = UNSET
    """Logo on invoices. At most 65535 characters."""
    invoice_terms: str | None | Unset = UNSET
    """Terms on invoices. At most 65535 characters."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, and the unknown ones, under their wire names."""
        d: dict[str, Any] = {}
        v: Any
        if (v := self.company) is not UNSET:
            d["Company"] = v
        if (v := self.address_1) is not UNSET:
            d["Address1"] = v
        if (v := self.address_2) is not UNSET:
            d["Address2"] = v
        if (v := self.city) is not UNSET:
            d["City"] = v
        if (v := self.state) is not UNSET:
            d["State"] = v
        if (v := self.country) is not UNSET:
            d["Country"] = v
        if (v := self.zip_code) is not UNSET:
            d["ZipCode"] = v
        if (v := self.phone) is not UNSET:
            d["Phone"] = v
        if (v := self.alternate_phone) is not UNSET:
            d["AlternatePhone"] = v
        if (v := self.fax) is not UNSET:
            d["Fax"] = v
        if (v := self.invoice_logo) is not UNSET:
            d["InvoiceLogo"] = v
        if (v := self.invoice_terms) is not UNSET:
            d["InvoiceTerms"] = v
        if self._extra:
            write_extra(d, self._extra)
        return d

    _layout: ClassVar[Layout] = Layout(
        (
            "Company",
            "Address1",
            "Address2",
            "City",
            "State",
            "Country",
            "ZipCode",
            "Phone",
            "AlternatePhone",
            "Fax",
            "InvoiceLogo",
            "InvoiceTerms",
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
                self.company,
                self.address_1,
                self.address_2,
                self.city,
                self.state,
                self.country,
                self.zip_code,
                self.phone,
                self.alternate_phone,
                self.fax,
                self.invoice_logo,
                self.invoice_terms,
                self._extra,
            ) = values(source)
            filled.append(self)
        return filled

    @staticmethod
    def _give(rows: Iterable[MerchantInformation], structs: Structs, plain: list[Any]) -> list[Any]:
        make, other = structs.kind, structs.other
        given: list[Any] = []
        for row in rows:
            if row.__class__ is not MerchantInformation or row._extra:
                refuse()
            values = (
                row.company,
                row.address_1,
                row.address_2,
                row.city,
                row.state,
                row.country,
                row.zip_code,
                row.phone,
                row.alternate_phone,
                row.fax,
                row.invoice_logo,
                row.invoice_terms,
            )
            plain += other(values)
            given.append(make(*values))
        return given
