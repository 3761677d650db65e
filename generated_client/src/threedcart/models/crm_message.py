# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""The model CrmMessage."""

from __future__ import annotations

from datetime import datetime

from .._runtime.codec.fields import date_field, field, rows_field
from .._runtime.codec.model import Row

__all__ = ["CrmMessage"]


class CrmMessage(Row[int], key="message_id"):
    """One message of a ticket. Creating one e-mails the customer, so a message cannot be updated,
    only deleted.

    See CrmMessage, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    message_id: int | None = field("MessageId")
    """Identity of the message. Assigned by the store; ignored on create. Identifies the row."""
    date_created: datetime | None = date_field("DateCreated", "store-date-time")
    """When the message was written. Set by the store if absent. Set by the server when the row is
    created, unless given.
    """
    message: str | None = field("Message")
    """Text of the message. At most 65535 characters."""
    sender: int | None = field("Sender")
    """Who wrote the message, as a number; presumably customer or administrator. The values are
    undocumented.
    """
    sender_name: str | None = field("SenderName")
    """Name of the writer. At most 150 characters."""
    sender_email: str | None = field("SenderEmail")
    """E-mail address of the writer. At most 100 characters."""
    customer_ip_address: str | None = field("CustomerIPAddress")
    """IP address the message came from. 16 characters do not hold every IPv6 address. At most 16
    characters.
    """
    crm_file_list: list[CrmFile] | None = rows_field("CrmFileList", lambda: CrmFile)
    """Files attached to the message."""


# At the bottom, so that models may refer to each other.
from .crm_file import CrmFile
