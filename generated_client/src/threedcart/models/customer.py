# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""The model Customer."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from .._runtime.codec.fields import decimal_field, field
from .._runtime.codec.model import Row

__all__ = ["Customer"]


class Customer(Row[int], key="customer_id"):
    """A customer's account. The list can be filtered by the time of the last update, which the
    object does not show.

    See Customer, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    customer_id: int | None = field("CustomerID")
    """Identity of the customer. Assigned by the store; ignored on create. Identifies the row."""
    email: str | None = field("Email")
    """E-mail address, which the customer logs in with. At most 100 characters."""
    password: str | None = field("Password", secret=True, withheld=True)
    """Password, to be written only. It is never to be echoed; a store may answer a digest of it.
    At most 50 characters.
    """
    billing_company: str | None = field("BillingCompany")
    """Company at the billing address. At most 255 characters."""
    billing_first_name: str | None = field("BillingFirstName")
    """First name at the billing address. At most 50 characters."""
    billing_last_name: str | None = field("BillingLastName")
    """Last name at the billing address. At most 50 characters."""
    billing_address_1: str | None = field("BillingAddress1")
    """Street of the billing address. At most 255 characters."""
    billing_address_2: str | None = field("BillingAddress2")
    """Second line of the billing address. At most 50 characters."""
    billing_city: str | None = field("BillingCity")
    """City of the billing address. At most 100 characters."""
    billing_state: str | None = field("BillingState")
    """State of the billing address, as a code or a full name. At most 100 characters."""
    billing_zip_code: str | None = field("BillingZipCode")
    """Postal code of the billing address. At most 20 characters."""
    billing_country: str | None = field("BillingCountry")
    """Country of the billing address. At most 100 characters."""
    billing_phone_number: str | None = field("BillingPhoneNumber")
    """Telephone number at the billing address. At most 50 characters."""
    billing_tax_id: str | None = field("BillingTaxID")
    """Tax number of the customer. Null was recorded. At most 50 characters."""
    shipping_company: str | None = field("ShippingCompany")
    """Company at the delivery address. At most 255 characters."""
    shipping_first_name: str | None = field("ShippingFirstName")
    """First name at the delivery address. At most 50 characters."""
    shipping_last_name: str | None = field("ShippingLastName")
    """Last name at the delivery address. At most 50 characters."""
    shipping_address_1: str | None = field("ShippingAddress1")
    """Street of the delivery address. At most 255 characters."""
    shipping_address_2: str | None = field("ShippingAddress2")
    """Second line of the delivery address. At most 50 characters."""
    shipping_city: str | None = field("ShippingCity")
    """City of the delivery address. At most 100 characters."""
    shipping_state: str | None = field("ShippingState")
    """State of the delivery address, as a code or a full name. At most 100 characters."""
    shipping_zip_code: str | None = field("ShippingZipCode")
    """Postal code of the delivery address. At most 20 characters."""
    shipping_country: str | None = field("ShippingCountry")
    """Country of the delivery address. At most 100 characters."""
    shipping_phone_number: str | None = field("ShippingPhoneNumber")
    """Telephone number at the delivery address. At most 50 characters."""
    shipping_address_type: int | None = field("ShippingAddressType")
    """Kind of delivery address. The values are undocumented."""
    customer_group_id: int | None = field("CustomerGroupID")
    """Group whose terms the customer buys on: CustomerGroup.CustomerGroupID."""
    enabled: bool | None = field("Enabled")
    """Whether the account can be used."""
    mail_list: bool | None = field("MailList")
    """Whether the customer takes the store's mailings."""
    non_taxable: bool | None = field("NonTaxable")
    """Whether the customer pays no tax."""
    disable_billing_same_as_shipping: bool | None = field("DisableBillingSameAsShipping")
    """Whether the choice to bill to the delivery address is taken away."""
    comments: str | None = field("Comments")
    """Comments of the staff on the customer. At most 255 characters."""
    additional_field_1: str | None = field("AdditionalField1")
    """First free text. At most 250 characters."""
    additional_field_2: str | None = field("AdditionalField2")
    """Second free text. At most 250 characters."""
    additional_field_3: str | None = field("AdditionalField3")
    """Third free text, shorter than the others. At most 150 characters."""
    total_store_credit: Decimal | None = decimal_field("TotalStoreCredit")
    """Store credit the customer has left. Computed by the store. Computed by the server; ignored
    in requests.
    """
    reset_password: bool | None = field("ResetPassword")
    """Whether the customer must choose a new password."""

    if TYPE_CHECKING:  # the constructor takes an amount as an int or as text, too

        def __init__(
            self,
            *,
            customer_id: int | None = None,
            email: str | None = None,
            password: str | None = None,
            billing_company: str | None = None,
            billing_first_name: str | None = None,
            billing_last_name: str | None = None,
            billing_address_1: str | None = None,
            billing_address_2: str | None = None,
            billing_city: str | None = None,
            billing_state: str | None = None,
            billing_zip_code: str | None = None,
            billing_country: str | None = None,
            billing_phone_number: str | None = None,
            billing_tax_id: str | None = None,
            shipping_company: str | None = None,
            shipping_first_name: str | None = None,
            shipping_last_name: str | None = None,
            shipping_address_1: str | None = None,
            shipping_address_2: str | None = None,
            shipping_city: str | None = None,
            shipping_state: str | None = None,
            shipping_zip_code: str | None = None,
            shipping_country: str | None = None,
            shipping_phone_number: str | None = None,
            shipping_address_type: int | None = None,
            customer_group_id: int | None = None,
            enabled: bool | None = None,
            mail_list: bool | None = None,
            non_taxable: bool | None = None,
            disable_billing_same_as_shipping: bool | None = None,
            comments: str | None = None,
            additional_field_1: str | None = None,
            additional_field_2: str | None = None,
            additional_field_3: str | None = None,
            total_store_credit: Decimal | int | str | None = None,
            reset_password: bool | None = None,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
