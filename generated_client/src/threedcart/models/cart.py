# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""A cart: an order not yet placed, found by its OrderKey. Send the shopper to CheckoutURL to pay."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _define

from .._runtime.codec.dates import (
    WireDatetime,
    give_date_time,
    read_store_date_time,
    write_store_date_time,
)
from .._runtime.codec.decimals import read_decimal, write_decimal
from .._runtime.codec.layout import Layout, Values
from .._runtime.codec.model import (
    Model,
    RowReader,
    give_rows,
    refuse,
    write_extra,
    write_models,
)
from .._runtime.codec.sentinel import UNSET, Unset

if TYPE_CHECKING:
    from .._runtime.codec.structs import Structs

__all__ = ["Cart"]


@_define(repr=False, kw_only=True)
class Cart(Model):
    """A cart: an order not yet placed, found by its OrderKey. Send the shopper to CheckoutURL to
    pay.

    See Cart, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    order_key: str | None | Unset = UNSET
    """Random key of the cart, 16 characters. Assigned by the store. Identifies the row. At most 16
    characters. Computed by the server; ignored in requests.
    """
    order_date: datetime | str | None | Unset = UNSET
    """When the cart was created. Set by the store. Set by the server when the row is created,
    unless given.
    """
    order_amount: Decimal | None | Unset = UNSET
    """Amount of the cart as it stands. Computed by the store. Computed by the server; ignored in
    requests.
    """
    order_weight: Decimal | None | Unset = UNSET
    """Weight of the items, in the store's weight unit. Computed by the store. Computed by the
    server; ignored in requests.
    """
    last_update: datetime | str | None | Unset = UNSET
    """When the cart was last written. Set by the store on every write. Set by the server on every
    write.
    """
    checkout_url: str | None | Unset = UNSET
    """Address where the shopper takes the cart over and pays. Made by the store; has a checkout
    parameter. Computed by the server; ignored in requests.
    """
    customer_id: int | None | Unset = UNSET
    """Customer the cart belongs to. Spelled CustomerID in Order."""
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
    cart_item_list: list[CartItem] | Unset = UNSET
    """Items in the cart."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, and the unknown ones, under their wire names."""
        d: dict[str, Any] = {}
        v: Any
        if (v := self.order_key) is not UNSET:
            d["OrderKey"] = v
        if (v := self.order_date) is not UNSET:
            d["OrderDate"] = write_store_date_time(v) if v else v
        if (v := self.order_amount) is not UNSET:
            d["OrderAmount"] = v if type(v) is Decimal else write_decimal(v)
        if (v := self.order_weight) is not UNSET:
            d["OrderWeight"] = v if type(v) is Decimal else write_decimal(v)
        if (v := self.last_update) is not UNSET:
            d["LastUpdate"] = write_store_date_time(v) if v else v
        if (v := self.checkout_url) is not UNSET:
            d["CheckoutURL"] = v
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
        if (v := self.cart_item_list) is not UNSET:
            d["CartItemList"] = write_models(v) if v else v
        if self._extra:
            write_extra(d, self._extra)
        return d

    _layout: ClassVar[Layout] = Layout(
        (
            "OrderKey",
            "OrderDate",
            "OrderAmount",
            "OrderWeight",
            "LastUpdate",
            "CheckoutURL",
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
            "CartItemList",
        ),
        rows=lambda: {
            "CartItemList": CartItem,
        },
        made=(
            "OrderDate",
            "OrderAmount",
            "OrderWeight",
            "LastUpdate",
            "CartItemList",
        ),
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
                self.order_key,
                self.order_date,
                self.order_amount,
                self.order_weight,
                self.last_update,
                self.checkout_url,
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
                self.cart_item_list,
                self._extra,
            ) = values(source)
            if isinstance(v := self.order_date, str):
                self.order_date = read_store_date_time(v)
            if type(v := self.order_amount) is not Decimal:
                self.order_amount = read_decimal(v)
            if type(v := self.order_weight) is not Decimal:
                self.order_weight = read_decimal(v)
            if isinstance(v := self.last_update, str):
                self.last_update = read_store_date_time(v)
            self.cart_item_list = rows(CartItem, self.cart_item_list)
            filled.append(self)
        return filled

    @staticmethod
    def _give(rows: Iterable[Cart], structs: Structs, plain: list[Any]) -> list[Any]:
        make, other = structs.kind, structs.other
        given: list[Any] = []
        v: Any
        for row in rows:
            if row.__class__ is not Cart or row._extra:
                refuse()
            values = (
                row.order_key,
                v.text if type(v := row.order_date) is WireDatetime else give_date_time(v),
                v
                if (v := row.order_amount) is UNSET or (type(v) is Decimal and v.is_finite())
                else write_decimal(v),
                v
                if (v := row.order_weight) is UNSET or (type(v) is Decimal and v.is_finite())
                else write_decimal(v),
                v.text if type(v := row.last_update) is WireDatetime else give_date_time(v),
                row.checkout_url,
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
                give_rows(CartItem, row.cart_item_list, plain),
            )
            plain += other(values)
            given.append(make(*values))
        return given


# At the bottom, so that models may refer to each other.
from .cart_item import CartItem
