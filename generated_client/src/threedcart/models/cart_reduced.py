# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""What a cart can be created or updated with: customer and addresses. Every field is optional, and
so is the whole body on create.
"""

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

__all__ = ["CartReduced"]


@_define(repr=False, kw_only=True)
class CartReduced(Model):
    """What a cart can be created or updated with: customer and addresses. Every field is optional,
    and so is the whole body on create.

    See CartReduced, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    customer_id: int | None | Unset = UNSET
    """Customer the cart belongs to."""
    billing_first_name: str | None | Unset = UNSET
    """First name of the buyer. At most 100 characters."""
    billing_last_name: str | None | Unset = UNSET
    """Last name of the buyer. At most 100 characters."""
    billing_company: str | None | Unset = UNSET
    """Company of the buyer. At most 255 characters."""
    billing_address: str | None | Unset = UNSET
    """Street of the billing address. At most 200 characters."""
    billing_address_2: str | None | Unset = UNSET
    """Second line of the billing address. At most 50 characters."""
    billing_city: str | None | Unset = UNSET
    """City of the billing address. At most 100 characters."""
    billing_state: str | None | Unset = UNSET
    """State of the billing address, as a code or a full name. At most 100 characters."""
    billing_zip_code: str | None | Unset = UNSET
    """Postal code of the billing address. At most 20 characters."""
    billing_country: str | None | Unset = UNSET
    """Country of the billing address, as two letters. At most 50 characters."""
    billing_phone_number: str | None | Unset = UNSET
    """Telephone number of the buyer. At most 30 characters."""
    billing_email: str | None | Unset = UNSET
    """E-mail address of the buyer. At most 100 characters."""
    shipment_first_name: str | None | Unset = UNSET
    """First name of the recipient. At most 100 characters."""
    shipment_last_name: str | None | Unset = UNSET
    """Last name of the recipient. At most 50 characters."""
    shipment_company: str | None | Unset = UNSET
    """Company at the delivery address. At most 200 characters."""
    shipment_address: str | None | Unset = UNSET
    """Street of the delivery address. At most 255 characters."""
    shipment_address_2: str | None | Unset = UNSET
    """Second line of the delivery address. At most 50 characters."""
    shipment_city: str | None | Unset = UNSET
    """City of the delivery address. At most 50 characters."""
    shipment_state: str | None | Unset = UNSET
    """State of the delivery address, as a code or a full name. At most 50 characters."""
    shipment_zip_code: str | None | Unset = UNSET
    """Postal code of the delivery address. At most 20 characters."""
    shipment_country: str | None | Unset = UNSET
    """Country of the delivery address, as two letters. At most 50 characters."""
    shipment_phone: str | None | Unset = UNSET
    """Telephone number of the recipient. At most 50 characters."""
    shipment_email: str | None | Unset = UNSET
    """E-mail address of the recipient. At most 100 characters."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, and the unknown ones, under their wire names."""
        d: dict[str, Any] = {}
        v: Any
        if (v := self.customer_id) is not UNSET:
            d["CustomerId"] = v
        if (v := self.billing_first_name) is not UNSET:
            d["BillingFirstName"] = v
        if (v := self.billing_last_name) is not UNSET:
            d["BillingLastName"] = v
        if (v := self.billing_company) is not UNSET:
            d["BillingCompany"] = v
        if (v := self.billing_address) is not UNSET:
            d["BillingAddress"] = v
        if (v := self.billing_address_2) is not UNSET:
            d["BillingAddress2"] = v
        if (v := self.billing_city) is not UNSET:
            d["BillingCity"] = v
        if (v := self.billing_state) is not UNSET:
            d["BillingState"] = v
        if (v := self.billing_zip_code) is not UNSET:
            d["BillingZipCode"] = v
        if (v := self.billing_country) is not UNSET:
            d["BillingCountry"] = v
        if (v := self.billing_phone_number) is not UNSET:
            d["BillingPhoneNumber"] = v
        if (v := self.billing_email) is not UNSET:
            d["BillingEmail"] = v
        if (v := self.shipment_first_name) is not UNSET:
            d["ShipmentFirstName"] = v
        if (v := self.shipment_last_name) is not UNSET:
            d["ShipmentLastName"] = v
        if (v := self.shipment_company) is not UNSET:
            d["ShipmentCompany"] = v
        if (v := self.shipment_address) is not UNSET:
            d["ShipmentAddress"] = v
        if (v := self.shipment_address_2) is not UNSET:
            d["ShipmentAddress2"] = v
        if (v := self.shipment_city) is not UNSET:
            d["ShipmentCity"] = v
        if (v := self.shipment_state) is not UNSET:
            d["ShipmentState"] = v
        if (v := self.shipment_zip_code) is not UNSET:
            d["ShipmentZipCode"] = v
        if (v := self.shipment_country) is not UNSET:
            d["ShipmentCountry"] = v
        if (v := self.shipment_phone) is not UNSET:
            d["ShipmentPhone"] = v
        if (v := self.shipment_email) is not UNSET:
            d["ShipmentEmail"] = v
        if self._extra:
            write_extra(d, self._extra)
        return d

    _layout: ClassVar[Layout] = Layout(
        (
            "CustomerId",
            "BillingFirstName",
            "BillingLastName",
            "BillingCompany",
            "BillingAddress",
            "BillingAddress2",
            "BillingCity",
            "BillingState",
            "BillingZipCode",
            "BillingCountry",
            "BillingPhoneNumber",
            "BillingEmail",
            "ShipmentFirstName",
            "ShipmentLastName",
            "ShipmentCompany",
            "ShipmentAddress",
            "ShipmentAddress2",
            "ShipmentCity",
            "ShipmentState",
            "ShipmentZipCode",
            "ShipmentCountry",
            "ShipmentPhone",
            "ShipmentEmail",
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
                self.customer_id,
                self.billing_first_name,
                self.billing_last_name,
                self.billing_company,
                self.billing_address,
                self.billing_address_2,
                self.billing_city,
                self.billing_state,
                self.billing_zip_code,
                self.billing_country,
                self.billing_phone_number,
                self.billing_email,
                self.shipment_first_name,
                self.shipment_last_name,
                self.shipment_company,
                self.shipment_address,
                self.shipment_address_2,
                self.shipment_city,
                self.shipment_state,
                self.shipment_zip_code,
                self.shipment_country,
                self.shipment_phone,
                self.shipment_email,
                self._extra,
            ) = values(source)
            filled.append(self)
        return filled

    @staticmethod
    def _give(rows: Iterable[CartReduced], structs: Structs, plain: list[Any]) -> list[Any]:
        make, other = structs.kind, structs.other
        given: list[Any] = []
        for row in rows:
            if row.__class__ is not CartReduced or row._extra:
                refuse()
            values = (
                row.customer_id,
                row.billing_first_name,
                row.billing_last_name,
                row.billing_company,
                row.billing_address,
                row.billing_address_2,
                row.billing_city,
                row.billing_state,
                row.billing_zip_code,
                row.billing_country,
                row.billing_phone_number,
                row.billing_email,
                row.shipment_first_name,
                row.shipment_last_name,
                row.shipment_company,
                row.shipment_address,
                row.shipment_address_2,
                row.shipment_city,
                row.shipment_state,
                row.shipment_zip_code,
                row.shipment_country,
                row.shipment_phone,
                row.shipment_email,
            )
            plain += other(values)
            given.append(make(*values))
        return given
