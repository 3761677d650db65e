# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""One shipment of an order. To record a tracking code it is enough to send ShipmentID and
ShipmentTrackingCode.
"""

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
    refuse,
    write_extra,
)
from .._runtime.codec.sentinel import UNSET, Unset

if TYPE_CHECKING:
    from .._runtime.codec.structs import Structs

__all__ = ["Shipment"]


@_define(repr=False, kw_only=True)
class Shipment(Model):
    """One shipment of an order. To record a tracking code it is enough to send ShipmentID and
    ShipmentTrackingCode.

    See Shipment, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    shipment_id: int | None | Unset = UNSET
    """Identity of the shipment. Assigned by the store; not sent when an order is imported.
    Identifies the row.
    """
    shipment_last_update: datetime | str | None | Unset = UNSET
    """When the shipment was last written. Set by the store on every write. Set by the server on
    every write.
    """
    shipment_boxes: int | None | Unset = UNSET
    """Number of boxes."""
    shipment_internal_comment: str | None | Unset = UNSET
    """Comment for the staff only. At most 65535 characters."""
    shipment_order_status: int | None | Unset = UNSET
    """Status of the shipment, with the same numbers as Order.OrderStatusID; 4 is Shipped."""
    shipment_address: str | None | Unset = UNSET
    """Street of the delivery address. At most 255 characters."""
    shipment_address_2: str | None | Unset = UNSET
    """Second line of the delivery address. At most 50 characters."""
    shipment_alias: str | None | Unset = UNSET
    """Name the shopper gave the delivery address. At most 100 characters."""
    shipment_city: str | None | Unset = UNSET
    """City of the delivery address. At most 50 characters."""
    shipment_company: str | None | Unset = UNSET
    """Company at the delivery address. At most 200 characters."""
    shipment_cost: Decimal | None | Unset = UNSET
    """Price of shipping, which OrderAmount includes."""
    shipment_country: str | None | Unset = UNSET
    """Country of the delivery address, as two letters. At most 50 characters."""
    shipment_email: str | None | Unset = UNSET
    """E-mail address of the recipient. At most 100 characters."""
    shipment_first_name: str | None | Unset = UNSET
    """First name of the recipient. At most 100 characters."""
    shipment_last_name: str | None | Unset = UNSET
    """Last name of the recipient. At most 50 characters."""
    shipment_method_id: int | None | Unset = UNSET
    """Identity of the shipping method."""
    shipment_method_name: str | None | Unset = UNSET
    """Name of the shipping method. At most 150 characters."""
    shipment_shipped_date: str | None | Unset = UNSET
    """When it was shipped: free text, not a date field. Mostly M/D/YYYY, sometimes with a time,
    often empty. At most 50 characters.
    """
    shipment_phone: str | None | Unset = UNSET
    """Telephone number of the recipient. At most 50 characters."""
    shipment_state: str | None | Unset = UNSET
    """State of the delivery address, as a code or a full name. At most 50 characters."""
    shipment_zip_code: str | None | Unset = UNSET
    """Postal code of the delivery address. At most 20 characters."""
    shipment_tax: Decimal | None | Unset = UNSET
    """Tax on this shipment."""
    shipment_weight: Decimal | None | Unset = UNSET
    """Weight of the shipment, in the store's weight unit."""
    shipment_tracking_code: str | None | Unset = UNSET
    """The carrier's tracking code. At most 100 characters."""
    shipment_user_id: str | None | Unset = UNSET
    """Administrator recorded with the shipment. At most 50 characters."""
    shipment_number: int | None | Unset = UNSET
    """Number of the shipment within its order."""
    shipment_address_type_id: int | None | Unset = UNSET
    """Kind of delivery address. The values are undocumented."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, and the unknown ones, under their wire names."""
        d: dict[str, Any] = {}
        v: Any
        if (v := self.shipment_id) is not UNSET:
            d["ShipmentID"] = v
        if (v := self.shipment_last_update) is not UNSET:
            d["ShipmentLastUpdate"] = write_store_date_time(v) if v else v
        if (v := self.shipment_boxes) is not UNSET:
            d["ShipmentBoxes"] = v
        if (v := self.shipment_internal_comment) is not UNSET:
            d["ShipmentInternalComment"] = v
        if (v := self.shipment_order_status) is not UNSET:
            d["ShipmentOrderStatus"] = v
        if (v := self.shipment_address) is not UNSET:
            d["ShipmentAddress"] = v
        if (v := self.shipment_address_2) is not UNSET:
            d["ShipmentAddress2"] = v
        if (v := self.shipment_alias) is not UNSET:
            d["ShipmentAlias"] = v
        if (v := self.shipment_city) is not UNSET:
            d["ShipmentCity"] = v
        if (v := self.shipment_company) is not UNSET:
            d["ShipmentCompany"] = v
        if (v := self.shipment_cost) is not UNSET:
            d["ShipmentCost"] = v if type(v) is Decimal else write_decimal(v)
        if (v := self.shipment_country) is not UNSET:
            d["ShipmentCountry"] = v
        if (v := self.shipment_email) is not UNSET:
            d["ShipmentEmail"] = v
        if (v := self.shipment_first_name) is not UNSET:
            d["ShipmentFirstName"] = v
        if (v := self.shipment_last_name) is not UNSET:
            d["ShipmentLastName"] = v
        if (v := self.shipment_method_id) is not UNSET:
            d["ShipmentMethodID"] = v
        if (v := self.shipment_method_name) is not UNSET:
            d["ShipmentMethodName"] = v
        if (v := self.shipment_shipped_date) is not UNSET:
            d["ShipmentShippedDate"] = v
        if (v := self.shipment_phone) is not UNSET:
            d["ShipmentPhone"] = v
        if (v := self.shipment_state) is not UNSET:
            d["ShipmentState"] = v
        if (v := self.shipment_zip_code) is not UNSET:
            d["ShipmentZipCode"] = v
        if (v := self.shipment_tax) is not UNSET:
            d["ShipmentTax"] = v if type(v) is Decimal else write_decimal(v)
        if (v := self.shipment_weight) is not UNSET:
            d["ShipmentWeight"] = v if type(v) is Decimal else write_decimal(v)
        if (v := self.shipment_tracking_code) is not UNSET:
            d["ShipmentTrackingCode"] = v
        if (v := self.shipment_user_id) is not UNSET:
            d["ShipmentUserID"] = v
        if (v := self.shipment_number) is not UNSET:
            d["ShipmentNumber"] = v
        if (v := self.shipment_address_type_id) is not UNSET:
            d["ShipmentAddressTypeID"] = v
        if self._extra:
            write_extra(d, self._extra)
        return d

    _layout: ClassVar[Layout] = Layout(
        (
            "ShipmentID",
            "ShipmentLastUpdate",
            "ShipmentBoxes",
            "ShipmentInternalComment",
            "ShipmentOrderStatus",
            "ShipmentAddress",
            "ShipmentAddress2",
            "ShipmentAlias",
            "ShipmentCity",
            "ShipmentCompany",
            "ShipmentCost",
            "ShipmentCountry",
            "ShipmentEmail",
            "ShipmentFirstName",
            "ShipmentLastName",
            "ShipmentMethodID",
            "ShipmentMethodName",
            "ShipmentShippedDate",
            "ShipmentPhone",
            "ShipmentState",
            "ShipmentZipCode",
            "ShipmentTax",
            "ShipmentWeight",
            "ShipmentTrackingCode",
            "ShipmentUserID",
            "ShipmentNumber",
            "ShipmentAddressTypeID",
        ),
        made=(
            "ShipmentLastUpdate",
            "ShipmentCost",
            "ShipmentTax",
            "ShipmentWeight",
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
                self.shipment_id,
                self.shipment_last_update,
                self.shipment_boxes,
                self.shipment_internal_comment,
                self.shipment_order_status,
                self.shipment_address,
                self.shipment_address_2,
                self.shipment_alias,
                self.shipment_city,
                self.shipment_company,
                self.shipment_cost,
                self.shipment_country,
                self.shipment_email,
                self.shipment_first_name,
                self.shipment_last_name,
                self.shipment_method_id,
                self.shipment_method_name,
                self.shipment_shipped_date,
                self.shipment_phone,
                self.shipment_state,
                self.shipment_zip_code,
                self.shipment_tax,
                self.shipment_weight,
                self.shipment_tracking_code,
                self.shipment_user_id,
                self.shipment_number,
                self.shipment_address_type_id,
                self._extra,
            ) = values(source)
            if isinstance(v := self.shipment_last_update, str):
                self.shipment_last_update = read_store_date_time(v)
            if type(v := self.shipment_cost) is not Decimal:
                self.shipment_cost = read_decimal(v)
            if type(v := self.shipment_tax) is not Decimal:
                self.shipment_tax = read_decimal(v)
            if type(v := self.shipment_weight) is not Decimal:
                self.shipment_weight = read_decimal(v)
            filled.append(self)
        return filled

    @staticmethod
    def _give(rows: Iterable[Shipment], structs: Structs, plain: list[Any]) -> list[Any]:
        make, other = structs.kind, structs.other
        given: list[Any] = []
        v: Any
        for row in rows:
            if row.__class__ is not Shipment or row._extra:
                refuse()
            values = (
                row.shipment_id,
                v.text
                if type(v := row.shipment_last_update) is WireDatetime
                else give_date_time(v),
                row.shipment_boxes,
                row.shipment_internal_comment,
                row.shipment_order_status,
                row.shipment_address,
                row.shipment_address_2,
                row.shipment_alias,
                row.shipment_city,
                row.shipment_company,
                v
                if (v := row.shipment_cost) is UNSET or (type(v) is Decimal and v.is_finite())
                else write_decimal(v),
                row.shipment_country,
                row.shipment_email,
                row.shipment_first_name,
                row.shipment_last_name,
                row.shipment_method_id,
                row.shipment_method_name,
                row.shipment_shipped_date,
                row.shipment_phone,
                row.shipment_state,
                row.shipment_zip_code,
                v
                if (v := row.shipment_tax) is UNSET or (type(v) is Decimal and v.is_finite())
                else write_decimal(v),
                v
                if (v := row.shipment_weight) is UNSET or (type(v) is Decimal and v.is_finite())
                else write_decimal(v),
                row.shipment_tracking_code,
                row.shipment_user_id,
                row.shipment_number,
                row.shipment_address_type_id,
            )
            plain += other(values)
            given.append(make(*values))
        return given
