# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""The model Distributor."""

from __future__ import annotations

from datetime import datetime

from .._runtime.codec.fields import date_field, field
from .._runtime.codec.model import Row

__all__ = ["Distributor"]


class Distributor(Row[int], key="distributor_id"):
    """A distributor the merchant orders from, or that ships in the merchant's name, with the
    e-mails it is sent.

    See Distributor, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    distributor_id: int | None = field("DistributorID")
    """Identity of the distributor. Assigned by the store; ignored on create. Identifies the row."""
    company_name: str | None = field("CompanyName")
    """Name the distributor trades under. At most 50 characters."""
    contact_name: str | None = field("ContactName")
    """Person to turn to. At most 50 characters."""
    address: str | None = field("Address")
    """Street. At most 50 characters."""
    address_2: str | None = field("Address2")
    """Second line of the address. At most 50 characters."""
    city: str | None = field("City")
    """City of the distributor's address. At most 50 characters."""
    state: str | None = field("State")
    """State of the distributor's address. At most 50 characters."""
    zip_: str | None = field("Zip")
    """Postal code. At most 50 characters."""
    country: str | None = field("Country")
    """Country of the distributor's address. At most 50 characters."""
    phone: str | None = field("Phone")
    """Telephone number. At most 50 characters."""
    fax: str | None = field("Fax")
    """Fax number. At most 50 characters."""
    email: str | None = field("Email")
    """E-mail address, where the e-mails below go. At most 50 characters."""
    comments: str | None = field("Comments")
    """Comments of the staff. At most 65535 characters."""
    notify_on_new_order: bool | None = field("NotifyOnNewOrder")
    """Whether the distributor is e-mailed on a new order."""
    notify_on_new_order_email_subject: str | None = field("NotifyOnNewOrderEmailSubject")
    """Subject of that e-mail. At most 250 characters."""
    notify_on_new_order_email_message: str | None = field("NotifyOnNewOrderEmailMessage")
    """Text of that e-mail. At most 65535 characters."""
    user_id: str | None = field("UserID")
    """Administrator recorded with the distributor. At most 50 characters."""
    last_update: datetime | None = date_field("LastUpdate", "store-date-time")
    """When the distributor was last written. Set by the store on every write. Set by the server on
    every write.
    """
    is_drop_shipper: bool | None = field("IsDropShipper")
    """Whether the distributor ships to customers itself."""
    notify_on_cancelled_order: bool | None = field("NotifyOnCancelledOrder")
    """Whether the distributor is e-mailed when an order is cancelled."""
    notify_on_cancelled_order_email_subject: str | None = field(
        "NotifyOnCancelledOrderEmailSubject"
    )
    """Subject of that e-mail. At most 250 characters."""
    notify_on_cancelled_order_email_message: str | None = field(
        "NotifyOnCancelledOrderEmailMessage"
    )
    """Text of that e-mail. At most 65535 characters."""
    po_style: int | None = field("POStyle")
    """Layout of purchase orders. The values are undocumented."""
    po_email_notification: bool | None = field("POEmailNotification")
    """Whether purchase orders are e-mailed."""
    po_shipping_info: str | None = field("POShippingInfo")
    """Shipping text of purchase orders. At most 65535 characters."""
    po_payment_info: str | None = field("POPaymentInfo")
    """Payment text of purchase orders. At most 65535 characters."""
    po_additional_notes: str | None = field("POAdditionalNotes")
    """Further text of purchase orders. At most 65535 characters."""
    po_email_subject: str | None = field("POEmailSubject")
    """Subject of the e-mail with a purchase order. At most 250 characters."""
