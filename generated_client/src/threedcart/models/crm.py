# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""The model CRM."""

from __future__ import annotations

from datetime import datetime

from .._runtime.codec.fields import date_field, field, rows_field
from .._runtime.codec.model import Row

__all__ = ["CRM"]


class CRM(Row[int], key="crm_id"):
    """A ticket: a conversation with a customer, opened from the store's Contact Us page or through
    the API. Its lists hold the messages and their files. On create only CustomerEmail is
    needed.

    See CRM, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    crm_id: int | None = field("CrmID")
    """Identity of the ticket. Assigned by the store; ignored on create. Identifies the row."""
    date_opened: datetime | None = date_field("DateOpened", "store-date-time")
    """When the ticket was opened. Set by the store if absent. Set by the server when the row is
    created, unless given.
    """
    date_last_action: datetime | None = date_field("DateLastAction", "store-date-time")
    """When something last happened to the ticket. Set by the store on every write. Set by the
    server on every write.
    """
    subject: str | None = field("Subject")
    """What the ticket is about. At most 50 characters."""
    department_id: int | None = field("DepartmentID")
    """Department the ticket belongs to: CrmDepartment.DepartmentId."""
    status_id: int | None = field("StatusID")
    """Status of the ticket: CrmStatus.StatusId."""
    customer_name: str | None = field("CustomerName")
    """Full name of the person who writes. At most 255 characters."""
    customer_email: str | None = field("CustomerEmail")
    """E-mail address of the customer, where messages go. Required on create. At most 100
    characters.
    """
    customer_phone: str | None = field("CustomerPhone")
    """Telephone number of the customer. At most 50 characters."""
    customer_ip_address: str | None = field("CustomerIpAddress")
    """IP address the ticket was opened from. Note the spelling; CrmMessage has CustomerIPAddress.
    At most 50 characters.
    """
    order_id: int | None = field("OrderID")
    """Order the ticket is about."""
    customer_id: int | None = field("CustomerID")
    """Customer account the ticket belongs to. The list's filter is named custid."""
    product_id: int | None = field("ProductId")
    """Product the ticket is about: ProductSKU.CatalogID."""
    crm_message_list: list[CrmMessage] | None = rows_field("CrmMessageList", lambda: CrmMessage)
    """Messages of the ticket. They can be created and deleted, never changed."""


# At the bottom, so that models may refer to each other.
from .crm_message import CrmMessage
