# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""The model CrmFile."""

from __future__ import annotations

from datetime import datetime

from .._runtime.codec.fields import date_field, field
from .._runtime.codec.model import Row

__all__ = ["CrmFile"]


class CrmFile(Row[int], key="file_id"):
    """A file attached to a message of a ticket. Only its name and date travel; the API carries no
    content.

    See CrmFile, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    file_id: int | None = field("FileId")
    """Identity of the file. Assigned by the store; ignored on create. Identifies the row."""
    file_name: str | None = field("FileName")
    """Name of the file, with its ending. At most 255 characters."""
    date_created: datetime | None = date_field("DateCreated", "store-date-time")
    """When the file was attached. Set by the store if absent. Set by the server when the row is
    created, unless given.
    """
    is_admin_uploaded: bool | None = field("IsAdminUploaded")
    """Whether an administrator of the store attached it, rather than the customer."""
