# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""The model AdminPermission."""

from __future__ import annotations

from .._runtime.codec.fields import field
from .._runtime.codec.model import Row

__all__ = ["AdminPermission"]


class AdminPermission(Row[int], key="id"):
    """A permission an administrator can be given: an action in a section of the store manager.
    Read only.

    See AdminPermission, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    id: int | None = field("Id")
    """Identity of the permission. Identifies the row."""
    section: str | None = field("Section")
    """Section of the store manager. At most 50 characters."""
    action: str | None = field("Action")
    """What may be done there. At most 25 characters."""
