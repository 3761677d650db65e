# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""A distributor the merchant orders from, or that ships in the merchant's name, with the e-mails
it is sent.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _define

from .._runtime.codec.dates import (
    WireDatetime,
    give_date_time,
    read_store_date_time,
    write_store_date_time,
)
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

__all__ = ["Distributor"]


@_define(repr=False, kw_only=True)
class Distributor(Model):
    """A distributor the merchant orders from, or that ships in the merchant's name, with the
    e-mails it is sent.

    See Distributor, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    distributor_id: int | None | Unset = UNSET
    """Identity of the distributor. Assigned by the store; ignored on create. Identifies the row."""
    company_name: str | None | Unset = UNSET
    """Name of the company. At most 50 characters."""
    contact_name: str | None | Unset = UNSET
    """Person to turn to. At most 50 characters."""
    address: str | None | Unset = UNSET
    """Street. At most 50 characters."""
    address_2: str | None | Unset = UNSET
    """Second line of the address. At most 50 characters."""
    city: str | None | Unset = UNSET
    """City. At most 50 characters."""
    state: str | None | Unset = UNSET
    """State. At most 50 characters."""
    zip_: str | None | Unset = UNSET
    """Postal code. At most 50 characters."""
    country: str | None | Unset = UNSET
    """Country. At most 50 characters."""
    phone: str | None | Unset = UNSET
    """Telephone number. At most 50 characters."""
    fax: str | None | Unset = UNSET
    """Fax number. At most 50 characters."""
    email: str | None | Unset = UNSET
    """E-mail address, where the e-mails below go. At most 50 characters."""
    comments: str | None | Unset = UNSET
    """Comments of the staff. At most 65535 characters."""
    notify_on_new_order: bool | None | Unset = UNSET
    """Whether the distributor is e-mailed on a new order."""
    notify_on_new_order_email_subject: str | None | Unset = UNSET
    """Subject of that e-mail. At most 250 characters."""
    notify_on_new_order_email_message: str | None | Unset = UNSET
    """Text of that e-mail. At most 65535 characters."""
    user_id: str | None | Unset = UNSET
    """Administrator recorded with the distributor. At most 50 characters."""
    last_update: datetime | str | None | Unset = UNSET
    """When the distributor was last written. Set by the store on every write. Set by the server on
    every write.
    """
    is_drop_shipper: bool | None | Unset = UNSET
    """Whether the distributor ships to customers itself."""
    notify_on_cancelled_order: bool | None | Unset = UNSET
    """Whether the distributor is e-mailed when an order is cancelled."""
    notify_on_cancelled_order_email_subject: str | None | Unset = UNSET
    """Subject of that e-mail. At most 250 characters."""
    notify_on_cancelled_order_email_message: str | None | Unset = UNSET
    """Text of that e-mail. At most 65535 characters."""
    po_style: int | None | Unset = UNSET
    """Layout of purchase orders. The values are undocumented."""
    po_email_notification: bool | None | Unset = UNSET
    """Whether purchase orders are e-mailed."""
    po_shipping_info: str | None | Unset = UNSET
    """Shipping text of purchase orders. At most 65535 characters."""
    po_payment_info: str | None | Unset = UNSET
    """Payment text of purchase orders. At most 65535 characters."""
    po_additional_notes: str | None | Unset = UNSET
    """Further text of purchase orders. At most 65535 characters."""
    po_email_subject: str | None | Unset = UNSET
    """Subject of the e-mail with a purchase order. At most 250 characters."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, and the unknown ones, under their wire names."""
        d: dict[str, Any] = {}
        v: Any
        if (v := self.distributor_id) is not UNSET:
            d["DistributorID"] = v
        if (v := self.company_name) is not UNSET:
            d["CompanyName"] = v
        if (v := self.contact_name) is not UNSET:
            d["ContactName"] = v
        if (v := self.address) is not UNSET:
            d["Address"] = v
        if (v := self.address_2) is not UNSET:
            d["Address2"] = v
        if (v := self.city) is not UNSET:
            d["City"] = v
        if (v := self.state) is not UNSET:
            d["State"] = v
        if (v := self.zip_) is not UNSET:
            d["Zip"] = v
        if (v := self.country) is not UNSET:
            d["Country"] = v
        if (v := self.phone) is not UNSET:
            d["Phone"] = v
        if (v := self.fax) is not UNSET:
            d["Fax"] = v
        if (v := self.email) is not UNSET:
            d["Email"] = v
        if (v := self.comments) is not UNSET:
            d["Comments"] = v
        if (v := self.notify_on_new_order) is not UNSET:
            d["NotifyOnNewOrder"] = v
        if (v := self.notify_on_new_order_email_subject) is not UNSET:
            d["NotifyOnNewOrderEmailSubject"] = v
        if (v := self.notify_on_new_order_email_message) is not UNSET:
            d["NotifyOnNewOrderEmailMessage"] = v
        if (v := self.user_id) is not UNSET:
            d["UserID"] = v
        if (v := self.last_update) is not UNSET:
            d["LastUpdate"] = write_store_date_time(v) if v else v
        if (v := self.is_drop_shipper) is not UNSET:
            d["IsDropShipper"] = v
        if (v := self.notify_on_cancelled_order) is not UNSET:
            d["NotifyOnCancelledOrder"] = v
        if (v := self.notify_on_cancelled_order_email_subject) is not UNSET:
            d["NotifyOnCancelledOrderEmailSubject"] = v
        if (v := self.notify_on_cancelled_order_email_message) is not UNSET:
            d["NotifyOnCancelledOrderEmailMessage"] = v
        if (v := self.po_style) is not UNSET:
            d["POStyle"] = v
        if (v := self.po_email_notification) is not UNSET:
            d["POEmailNotification"] = v
        if (v := self.po_shipping_info) is not UNSET:
            d["POShippingInfo"] = v
        if (v := self.po_payment_info) is not UNSET:
            d["POPaymentInfo"] = v
        if (v := self.po_additional_notes) is not UNSET:
            d["POAdditionalNotes"] = v
        if (v := self.po_email_subject) is not UNSET:
            d["POEmailSubject"] = v
        if self._extra:
            write_extra(d, self._extra)
        return d

    _layout: ClassVar[Layout] = Layout(
        (
            "DistributorID",
            "CompanyName",
            "ContactName",
            "Address",
            "Address2",
            "City",
            "State",
            "Zip",
            "Country",
            "Phone",
            "Fax",
            "Email",
            "Comments",
            "NotifyOnNewOrder",
            "NotifyOnNewOrderEmailSubject",
            "NotifyOnNewOrderEmailMessage",
            "UserID",
            "LastUpdate",
            "IsDropShipper",
            "NotifyOnCancelledOrder",
            "NotifyOnCancelledOrderEmailSubject",
            "NotifyOnCancelledOrderEmailMessage",
            "POStyle",
            "POEmailNotification",
            "POShippingInfo",
            "POPaymentInfo",
            "POAdditionalNotes",
            "POEmailSubject",
        ),
        made=("LastUpdate",),
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
                self.distributor_id,
                self.company_name,
                self.contact_name,
                self.address,
                self.address_2,
                self.city,
                self.state,
                self.zip_,
                self.country,
                self.phone,
                self.fax,
                self.email,
                self.comments,
                self.notify_on_new_order,
                self.notify_on_new_order_email_subject,
                self.notify_on_new_order_email_message,
                self.user_id,
                self.last_update,
                self.is_drop_shipper,
                self.notify_on_cancelled_order,
                self.notify_on_cancelled_order_email_subject,
                self.notify_on_cancelled_order_email_message,
                self.po_style,
                self.po_email_notification,
                self.po_shipping_info,
                self.po_payment_info,
                self.po_additional_notes,
                self.po_email_subject,
                self._extra,
            ) = values(source)
            if isinstance(v := self.last_update, str):
                self.last_update = read_store_date_time(v)
            filled.append(self)
        return filled

    @staticmethod
    def _give(rows: Iterable[Distributor], structs: Structs, plain: list[Any]) -> list[Any]:
        make, other = structs.kind, structs.other
        given: list[Any] = []
        v: Any
        for row in rows:
            if row.__class__ is not Distributor or row._extra:
                refuse()
            values = (
                row.distributor_id,
                row.company_name,
                row.contact_name,
                row.address,
                row.address_2,
                row.city,
                row.state,
                row.zip_,
                row.country,
                row.phone,
                row.fax,
                row.email,
                row.comments,
                row.notify_on_new_order,
                row.notify_on_new_order_email_subject,
                row.notify_on_new_order_email_message,
                row.user_id,
                v.text if type(v := row.last_update) is WireDatetime else give_date_time(v),
                row.is_drop_shipper,
                row.notify_on_cancelled_order,
                row.notify_on_cancelled_order_email_subject,
                row.notify_on_cancelled_order_email_message,
                row.po_style,
                row.po_email_notification,
                row.po_shipping_info,
                row.po_payment_info,
                row.po_additional_notes,
                row.po_email_subject,
            )
            plain += other(values)
            given.append(make(*values))
        return given
