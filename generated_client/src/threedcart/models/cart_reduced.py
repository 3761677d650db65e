# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""The model CartReduced."""

from __future__ import annotations

from .._runtime.codec.fields import field
from .._runtime.codec.model import Model

__all__ = ["CartReduced"]


class CartReduced(Model):
    """What a cart can be created or updated with: customer and addresses. Every field is optional,
    and so is the whole body on create.

    See CartReduced, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    customer_id: int | None = field("CustomerId")
    """Customer the cart belongs to."""
    billing_first_name: str | None = field("BillingFirstName")
    """First name of the buyer. At most 100 characters."""
    billing_last_name: str | None = field("BillingLastName")
    """Last name of the buyer. At most 100 characters."""
    billing_company: str | None = field("BillingCompany")
    """Company of the buyer. At most 255 characters."""
    billing_address: str | None = field("BillingAddress")
    """Street of the billing address. At most 200 characters."""
    billing_address_2: str | None = field("BillingAddress2")
    """Second line of the billing address. At most 50 characters."""
    billing_city: str | None = field("BillingCity")
    """City of the billing address. At most 100 characters."""
    billing_state: str | None = field("BillingState")
    """State of the billing address, as a code or a full name. At most 100 characters."""
    billing_zip_code: str | None = field("BillingZipCode")
    """Postal code of the billing address. At most 20 characters."""
    billing_country: str | None = field("BillingCountry")
    """Country of the billing address, as two letters. At most 50 characters."""
    billing_phone_number: str | None = field("BillingPhoneNumber")
    """Telephone number of the buyer. At most 30 characters."""
    billing_email: str | None = field("BillingEmail")
    """E-mail address of the buyer. At most 100 characters."""
    shipment_first_name: str | None = field("ShipmentFirstName")
    """First name of the recipient. At most 100 characters."""
    shipment_last_name: str | None = field("ShipmentLastName")
    """Last name of the recipient. At most 50 characters."""
    shipment_company: str | None = field("ShipmentCompany")
    """Company at the delivery address. At most 200 characters."""
    shipment_address: str | None = field("ShipmentAddress")
    """Street of the delivery address. At most 255 characters."""
    shipment_address_2: str | None = field("ShipmentAddress2")
    """Second line of the delivery address. At most 50 characters."""
    shipment_city: str | None = field("ShipmentCity")
    """City of the delivery address. At most 50 characters."""
    shipment_state: str | None = field("ShipmentState")
    """State of the delivery address, as a code or a full name. At most 50 characters."""
    shipment_zip_code: str | None = field("ShipmentZipCode")
    """Postal code of the delivery address. At most 20 characters."""
    shipment_country: str | None = field("ShipmentCountry")
    """Country of the delivery address, as two letters. At most 50 characters."""
    shipment_phone: str | None = field("ShipmentPhone")
    """Telephone number of the recipient. At most 50 characters."""
    shipment_email: str | None = field("ShipmentEmail")
    """E-mail address of the recipient. At most 100 characters."""
