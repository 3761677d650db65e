# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""The model CrmSavedReply."""

from __future__ import annotations

from .._runtime.codec.fields import field
from .._runtime.codec.model import Row

__all__ = ["CrmSavedReply"]


class CrmSavedReply(Row[int], key="id"):
    """A text kept for answering tickets. Needs store platform version 7.2.2 or later.

    See CrmSavedReply, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    id: int | None = field("Id")
    """Identity of the saved reply. Assigned by the store; ignored on create. Results name it
    SavedReplyID. Identifies the row.
    """
    title: str | None = field("Title")
    """Title the reply is found by. At most 100 characters."""
    message: str | None = field("Message")
    """Text of the reply. At most 65535 characters."""
