# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""The model CrmStatus."""

from __future__ import annotations

from .._runtime.codec.fields import field
from .._runtime.codec.model import Row

__all__ = ["CrmStatus"]


class CrmStatus(Row[int], key="id"):
    """A status a ticket can have. Statuses can be read and updated only.

    See CrmStatus, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    id: int | None = field("Id")
    """Identity of the row, which the path takes. Not the number tickets hold. Identifies the row."""
    status_id: int | None = field("StatusId")
    """The number tickets hold in CRM.StatusID."""
    status_name: str | None = field("StatusName")
    """Name of the status, which the merchant can change. At most 50 characters."""
