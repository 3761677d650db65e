# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""The model Shipment."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from .._runtime.codec.fields import date_field, decimal_field, field
from .._runtime.codec.model import Row

__all__ = ["Shipment"]


class Shipment(Row[int], key="shipment_id", late_key=True):
    """One shipment of an order. To record a tracking code it is enough to send ShipmentID and
    ShipmentTrackingCode.

    See Shipment, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    shipment_id: int | None = field("ShipmentID")
    """Identity of the shipment. Assigned by the store when the shipment is first written; until
    then 0, which tells no shipment from another. Not sent when an order is imported. Identifies
    the row.
    """
    shipment_last_update: datetime | None = date_field("ShipmentLastUpdate", "store-date-time")
    """When the shipment was last written. Set by the store on every write. Set by the server on
    every write.
    """
    shipment_boxes: int | None = field("ShipmentBoxes")
    """Number of boxes."""
    shipment_internal_comment: str | None = field("ShipmentInternalComment")
    """Comment for the staff only. At most 65535 characters."""
    shipment_order_status: int | None = field("ShipmentOrderStatus")
    """Status of the shipment, with the numbers of the order's: 1 New, 2 Processing, 3 Partial, 4
    Shipped, 5 Cancel, 6 Hold, 7 Not Completed, 8-10 and 15-19 custom, 11 Unpaid, 12 Recurring
    Orders, 13 Review, 14 POS, 21 Quote.
    """
    shipment_address: str | None = field("ShipmentAddress")
    """Street of the delivery address. At most 255 characters."""
    shipment_address_2: str | None = field("ShipmentAddress2")
    """Second line of the delivery address. At most 50 characters."""
    shipment_alias: str | None = field("ShipmentAlias")
    """Name the shopper gave the delivery address. At most 100 characters."""
    shipment_city: str | None = field("ShipmentCity")
    """City of the delivery address. At most 50 characters."""
    shipment_company: str | None = field("ShipmentCompany")
    """Company at the delivery address. At most 200 characters."""
    shipment_cost: Decimal | None = decimal_field("ShipmentCost")
    """Price of shipping, which OrderAmount includes."""
    shipment_country: str | None = field("ShipmentCountry")
    """Country of the delivery address, as two letters. At most 50 characters."""
    shipment_email: str | None = field("ShipmentEmail")
    """E-mail address of the recipient. At most 100 characters."""
    shipment_first_name: str | None = field("ShipmentFirstName")
    """First name of the recipient. At most 100 characters."""
    shipment_last_name: str | None = field("ShipmentLastName")
    """Last name of the recipient. At most 50 characters."""
    shipment_method_id: int | None = field("ShipmentMethodID")
    """Identity of the shipping method."""
    shipment_method_name: str | None = field("ShipmentMethodName")
    """Name of the shipping method. At most 150 characters."""
    shipment_shipped_date: str | None = field("ShipmentShippedDate")
    """When it was shipped: free text, not a date field. Mostly M/D/YYYY, sometimes with a time,
    often empty. At most 50 characters.
    """
    shipment_phone: str | None = field("ShipmentPhone")
    """Telephone number of the recipient. At most 50 characters."""
    shipment_state: str | None = field("ShipmentState")
    """State of the delivery address, as a code or a full name. At most 50 characters."""
    shipment_zip_code: str | None = field("ShipmentZipCode")
    """Postal code of the delivery address. At most 20 characters."""
    shipment_tax: Decimal | None = decimal_field("ShipmentTax")
    """Tax on the shipping of this part of the order; not in the formula of OrderAmount."""
    shipment_weight: Decimal | None = decimal_field("ShipmentWeight")
    """Weight of the shipment, in the store's weight unit."""
    shipment_tracking_code: str | None = field("ShipmentTrackingCode")
    """The carrier's tracking code. At most 100 characters."""
    shipment_user_id: str | None = field("ShipmentUserID")
    """Administrator recorded with the shipment. At most 50 characters."""
    shipment_number: int | None = field("ShipmentNumber")
    """Number of the shipment within its order."""
    shipment_address_type_id: int | None = field("ShipmentAddressTypeID")
    """Kind of delivery address. The values are undocumented."""

    if TYPE_CHECKING:  # the constructor takes an amount as an int or as text, too

        def __init__(
            self,
            *,
            shipment_id: int | None = None,
            shipment_last_update: datetime | None = None,
            shipment_boxes: int | None = None,
            shipment_internal_comment: str | None = None,
            shipment_order_status: int | None = None,
            shipment_address: str | None = None,
            shipment_address_2: str | None = None,
            shipment_alias: str | None = None,
            shipment_city: str | None = None,
            shipment_company: str | None = None,
            shipment_cost: Decimal | int | str | None = None,
            shipment_country: str | None = None,
            shipment_email: str | None = None,
            shipment_first_name: str | None = None,
            shipment_last_name: str | None = None,
            shipment_method_id: int | None = None,
            shipment_method_name: str | None = None,
            shipment_shipped_date: str | None = None,
            shipment_phone: str | None = None,
            shipment_state: str | None = None,
            shipment_zip_code: str | None = None,
            shipment_tax: Decimal | int | str | None = None,
            shipment_weight: Decimal | int | str | None = None,
            shipment_tracking_code: str | None = None,
            shipment_user_id: str | None = None,
            shipment_number: int | None = None,
            shipment_address_type_id: int | None = None,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
