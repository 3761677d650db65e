# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""A customer's account. The list can be filtered by the time of the last update, which the object
does not show.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._runtime.codec.decimals import read_decimal, write_decimal
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

__all__ = ["Customer"]


@_define(repr=False, kw_only=True)
class Customer(Model):
    """A customer's account. The list can be filtered by the time of the last update, which the
    object does not show.

    See Customer, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    customer_id: int | None | Unset = UNSET
    """Identity of the customer. Assigned by the store; ignored on create. Identifies the row."""
    email: str | None | Unset = UNSET
    """E-mail address, which the customer logs in with. At most 100 characters."""
    password: str | None | Unset = _field(default=UNSET, repr=False)
    """Password, to be written only. It is never to be echoed; a store may answer a digest of it.
    At most 50 characters.
    """
    billing_company: str | None | Unset = UNSET
    """Company at the billing address. At most 255 characters."""
    billing_first_name: str | None | Unset = UNSET
    """First name at the billing address. At most 50 characters."""
    billing_last_name: str | None | Unset = UNSET
    """Last name at the billing address. At most 50 characters."""
    billing_address_1: str | None | Unset = UNSET
    """Street of the billing address. At most 255 characters."""
    billing_address_2: str | None | Unset = UNSET
    """Second line of the billing address. At most 50 characters."""
    billing_city: str | None | Unset = UNSET
    """City of the billing address. At most 100 characters."""
    billing_state: str | None | Unset = UNSET
    """State of the billing address, as a code or a full name. At most 100 characters."""
    billing_zip_code: str | None | Unset = UNSET
    """Postal code of the billing address. At most 20 characters."""
    billing_country: str | None | Unset = UNSET
    """Country of the billing address. At most 100 characters."""
    billing_phone_number: str | None | Unset = UNSET
    """Telephone number at the billing address. At most 50 characters."""
    billing_tax_id: str | None | Unset = UNSET
    """Tax number of the customer. Null was recorded. At most 50 characters."""
    shipping_company: str | None | Unset = UNSET
    """Company at the delivery address. At most 255 characters."""
    shipping_first_name: str | None | Unset = UNSET
    """First name at the delivery address. At most 50 characters."""
    shipping_last_name: str | None | Unset = UNSET
    """Last name at the delivery address. At most 50 characters."""
    shipping_address_1: str | None | Unset = UNSET
    """Street of the delivery address. At most 255 characters."""
    shipping_address_2: str | None | Unset = UNSET
    """Second line of the delivery address. At most 50 characters."""
    shipping_city: str | None | Unset = UNSET
    """City of the delivery address. At most 100 characters."""
    shipping_state: str | None | Unset = UNSET
    """State of the delivery address, as a code or a full name. At most 100 characters."""
    shipping_zip_code: str | None | Unset = UNSET
    """Postal code of the delivery address. At most 20 characters."""
    shipping_country: str | None | Unset = UNSET
    """Country of the delivery address. At most 100 characters."""
    shipping_phone_number: str | None | Unset = UNSET
    """Telephone number at the delivery address. At most 50 characters."""
    shipping_address_type: int | None | Unset = UNSET
    """Kind of delivery address. The values are undocumented."""
    customer_group_id: int | None | Unset = UNSET
    """Group the customer is in: CustomerGroup.CustomerGroupID."""
    enabled: bool | None | Unset = UNSET
    """Whether the account can be used."""
    mail_list: bool | None | Unset = UNSET
    """Whether the customer takes the store's mailings."""
    non_taxable: bool | None | Unset = UNSET
    """Whether the customer pays no tax."""
    disable_billing_same_as_shipping: bool | None | Unset = UNSET
    """Whether the choice to bill to the delivery address is taken away."""
    comments: str | None | Unset = UNSET
    """Comments of the staff on the customer. At most 255 characters."""
    additional_field_1: str | None | Unset = UNSET
    """First free text. At most 250 characters."""
    additional_field_2: str | None | Unset = UNSET
    """Second free text. At most 250 characters."""
    additional_field_3: str | None | Unset = UNSET
    """Third free text, shorter than the others. At most 150 characters."""
    total_store_credit: Decimal | None | Unset = UNSET
    """Store credit the customer has left. Computed by the store. Computed by the server; ignored
    in requests.
    """
    reset_password: bool | None | Unset = UNSET
    """Whether the customer must choose a new password."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, and the unknown ones, under their wire names."""
        d: dict[str, Any] = {}
        v: Any
        if (v := self.customer_id) is not UNSET:
            d["CustomerID"] = v
        if (v := self.email) is not UNSET:
            d["Email"] = v
        if (v := self.password) is not UNSET:
            d["Password"] = v
        if (v := self.billing_company) is not UNSET:
            d["BillingCompany"] = v
        if (v := self.billing_first_name) is not UNSET:
            d["BillingFirstName"] = v
        if (v := self.billing_last_name) is not UNSET:
            d["BillingLastName"] = v
        if (v := self.billing_address_1) is not UNSET:
            d["BillingAddress1"] = v
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
        if (v := self.billing_tax_id) is not UNSET:
            d["BillingTaxID"] = v
        if (v := self.shipping_company) is not UNSET:
            d["ShippingCompany"] = v
        if (v := self.shipping_first_name) is not UNSET:
            d["ShippingFirstName"] = v
        if (v := self.shipping_last_name) is not UNSET:
            d["ShippingLastName"] = v
        if (v := self.shipping_address_1) is not UNSET:
            d["ShippingAddress1"] = v
        if (v := self.shipping_address_2) is not UNSET:
            d["ShippingAddress2"] = v
        if (v := self.shipping_city) is not UNSET:
            d["ShippingCity"] = v
        if (v := self.shipping_state) is not UNSET:
            d["ShippingState"] = v
        if (v := self.shipping_zip_code) is not UNSET:
            d["ShippingZipCode"] = v
        if (v := self.shipping_country) is not UNSET:
            d["ShippingCountry"] = v
        if (v := self.shipping_phone_number) is not UNSET:
            d["ShippingPhoneNumber"] = v
        if (v := self.shipping_address_type) is not UNSET:
            d["ShippingAddressType"] = v
        if (v := self.customer_group_id) is not UNSET:
            d["CustomerGroupID"] = v
        if (v := self.enabled) is not UNSET:
            d["Enabled"] = v
        if (v := self.mail_list) is not UNSET:
            d["MailList"] = v
        if (v := self.non_taxable) is not UNSET:
            d["NonTaxable"] = v
        if (v := self.disable_billing_same_as_shipping) is not UNSET:
            d["DisableBillingSameAsShipping"] = v
        if (v := self.comments) is not UNSET:
            d["Comments"] = v
        if (v := self.additional_field_1) is not UNSET:
            d["AdditionalField1"] = v
        if (v := self.additional_field_2) is not UNSET:
            d["AdditionalField2"] = v
        if (v := self.additional_field_3) is not UNSET:
            d["AdditionalField3"] = v
        if (v := self.total_store_credit) is not UNSET:
            d["TotalStoreCredit"] = v if type(v) is Decimal else write_decimal(v)
        if (v := self.reset_password) is not UNSET:
            d["ResetPassword"] = v
        if self._extra:
            write_extra(d, self._extra)
        return d

    _layout: ClassVar[Layout] = Layout(
        (
            "CustomerID",
            "Email",
            "Password",
            "BillingCompany",
            "BillingFirstName",
            "BillingLastName",
            "BillingAddress1",
            "BillingAddress2",
            "BillingCity",
            "BillingState",
            "BillingZipCode",
            "BillingCountry",
            "BillingPhoneNumber",
            "BillingTaxID",
            "ShippingCompany",
            "ShippingFirstName",
            "ShippingLastName",
            "ShippingAddress1",
            "ShippingAddress2",
            "ShippingCity",
            "ShippingState",
            "ShippingZipCode",
            "ShippingCountry",
            "ShippingPhoneNumber",
            "ShippingAddressType",
            "CustomerGroupID",
            "Enabled",
            "MailList",
            "NonTaxable",
            "DisableBillingSameAsShipping",
            "Comments",
            "AdditionalField1",
            "AdditionalField2",
            "AdditionalField3",
            "TotalStoreCredit",
            "ResetPassword",
        ),
        made=("TotalStoreCredit",),
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
                self.customer_id,
                self.email,
                self.password,
                self.billing_company,
                self.billing_first_name,
                self.billing_last_name,
                self.billing_address_1,
                self.billing_address_2,
                self.billing_city,
                self.billing_state,
                self.billing_zip_code,
                self.billing_country,
                self.billing_phone_number,
                self.billing_tax_id,
                self.shipping_company,
                self.shipping_first_name,
                self.shipping_last_name,
                self.shipping_address_1,
                self.shipping_address_2,
                self.shipping_city,
                self.shipping_state,
                self.shipping_zip_code,
                self.shipping_country,
                self.shipping_phone_number,
                self.shipping_address_type,
                self.customer_group_id,
                self.enabled,
                self.mail_list,
                self.non_taxable,
                self.disable_billing_same_as_shipping,
                self.comments,
                self.additional_field_1,
                self.additional_field_2,
                self.additional_field_3,
                self.total_store_credit,
                self.reset_password,
                self._extra,
            ) = values(source)
            if type(v := self.total_store_credit) is not Decimal:
                self.total_store_credit = read_decimal(v)
            filled.append(self)
        return filled

    @staticmethod
    def _give(rows: Iterable[Customer], structs: Structs, plain: list[Any]) -> list[Any]:
        make, other = structs.kind, structs.other
        given: list[Any] = []
        v: Any
        for row in rows:
            if row.__class__ is not Customer or row._extra:
                refuse()
            values = (
                row.customer_id,
                row.email,
                row.password,
                row.billing_company,
                row.billing_first_name,
                row.billing_last_name,
                row.billing_address_1,
                row.billing_address_2,
                row.billing_city,
                row.billing_state,
                row.billing_zip_code,
                row.billing_country,
                row.billing_phone_number,
                row.billing_tax_id,
                row.shipping_company,
                row.shipping_first_name,
                row.shipping_last_name,
                row.shipping_address_1,
                row.shipping_address_2,
                row.shipping_city,
                row.shipping_state,
                row.shipping_zip_code,
                row.shipping_country,
                row.shipping_phone_number,
                row.shipping_address_type,
                row.customer_group_id,
                row.enabled,
                row.mail_list,
                row.non_taxable,
                row.disable_billing_same_as_shipping,
                row.comments,
                row.additional_field_1,
                row.additional_field_2,
                row.additional_field_3,
                v
                if (v := row.total_store_credit) is UNSET or (type(v) is Decimal and v.is_finite())
                else write_decimal(v),
                row.reset_password,
            )
            plain += other(values)
            given.append(make(*values))
        return given
