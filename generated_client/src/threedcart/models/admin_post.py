# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""The model AdminPOST."""

from __future__ import annotations

from .._runtime.codec.fields import field, rows_field
from .._runtime.codec.model import Model

__all__ = ["AdminPOST"]


class AdminPOST(Model):
    """What an administrator is created with.

    See AdminPOST, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    admin_id: int | None = field("AdminId")
    """Assigned by the store; ignored."""
    username: str | None = field("Username")
    """Name the administrator logs in with. At most 50 characters."""
    email: str | None = field("Email")
    """E-mail address of the administrator. At most 255 characters."""
    name: str | None = field("Name")
    """Full name of the administrator. At most 50 characters."""
    password: str | None = field("Password", secret=True, withheld=True)
    """Password to begin with. Never echoed: Admin has no such field. At most 50 characters."""
    external_id: str | None = field("ExternalId")
    """Identity of the administrator in another system. At most 50 characters."""
    admin_permissions_list: list[AdminPermission] | None = rows_field(
        "AdminPermissionsList", lambda: AdminPermission
    )
    """What the administrator may do."""


# At the bottom, so that models may refer to each other.
from .admin_permission import AdminPermission
