# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""The model Cart."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from .._runtime.codec.fields import date_field, decimal_field, field, rows_field
from .._runtime.codec.model import Row

__all__ = ["Cart"]


class Cart(Row[str], key="order_key"):
    """A cart: an order not yet placed, found by its OrderKey. Send the shopper to CheckoutURL to
    pay.

    See Cart, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    order_key: str | None = field("OrderKey")
    """Random key of the cart, 16 characters. Assigned by the store. Identifies the row. At most 16
    characters. Computed by the server; ignored in requests.
    """
    order_date: datetime | None = date_field("OrderDate", "store-date-time")
    """When the cart was created. Set by the store. Set by the server when the row is created,
    unless given.
    """
    order_amount: Decimal | None = decimal_field("OrderAmount")
    """Amount of the cart as it stands. Computed by the store. Computed by the server; ignored in
    requests.
    """
    order_weight: Decimal | None = decimal_field("OrderWeight")
    """Weight of the items, in the store's weight unit. Computed by the store. Computed by the
    server; ignored in requests.
    """
    last_update: datetime | None = date_field("LastUpdate", "store-date-time")
    """When the cart was last written. Set by the store on every write. Set by the server on every
    write.
    """
    checkout_url: str | None = field("CheckoutURL")
    """Address where the shopper takes the cart over and pays. Made by the store; has a checkout
    parameter. Computed by the server; ignored in requests.
    """
    customer_id: int | None = field("CustomerId")
    """Customer the cart belongs to. Spelled CustomerID in Order."""
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
    cart_item_list: list[CartItem] | None = rows_field("CartItemList", lambda: CartItem)
    """What the shopper is about to buy."""

    if TYPE_CHECKING:  # the constructor takes an amount as an int or as text, too

        def __init__(
            self,
            *,
            order_key: str | None = None,
            order_date: datetime | None = None,
            order_amount: Decimal | int | str | None = None,
            order_weight: Decimal | int | str | None = None,
            last_update: datetime | None = None,
            checkout_url: str | None = None,
            customer_id: int | None = None,
            billing_first_name: str | None = None,
            billing_last_name: str | None = None,
            billing_company: str | None = None,
            billing_address: str | None = None,
            billing_address_2: str | None = None,
            billing_city: str | None = None,
            billing_state: str | None = None,
            billing_zip_code: str | None = None,
            billing_country: str | None = None,
            billing_phone_number: str | None = None,
            billing_email: str | None = None,
            shipment_first_name: str | None = None,
            shipment_last_name: str | None = None,
            shipment_company: str | None = None,
            shipment_address: str | None = None,
            shipment_address_2: str | None = None,
            shipment_city: str | None = None,
            shipment_state: str | None = None,
            shipment_zip_code: str | None = None,
            shipment_country: str | None = None,
            shipment_phone: str | None = None,
            shipment_email: str | None = None,
            cart_item_list: list[CartItem] | None = None,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...


# At the bottom, so that models may refer to each other.
from .cart_item import CartItem
