# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""The model Admin."""

from __future__ import annotations

from datetime import datetime

from .._runtime.codec.fields import date_field, field, rows_field
from .._runtime.codec.model import Row

__all__ = ["Admin"]


class Admin(Row[int], key="admin_id"):
    """An administrator of the store, as answered. AdminPOST creates one and AdminPUT updates one;
    those two also take a password.

    See Admin, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    admin_id: int | None = field("AdminId")
    """Identity of the administrator. Assigned by the store. Identifies the row."""
    username: str | None = field("Username")
    """Name the administrator logs in with. At most 50 characters."""
    email: str | None = field("Email")
    """E-mail address of the administrator. At most 255 characters."""
    name: str | None = field("Name")
    """Full name of the administrator. At most 50 characters."""
    external_id: str | None = field("ExternalId")
    """Identity of the administrator in another system. At most 50 characters."""
    lastlogin: datetime | None = date_field("Lastlogin", "store-date-time")
    """When the administrator last logged in. Set by the store. Computed by the server; ignored in
    requests.
    """
    admin_permissions_list: list[AdminPermission] | None = rows_field(
        "AdminPermissionsList", lambda: AdminPermission
    )
    """What the administrator may do."""


# At the bottom, so that models may refer to each other.
from .admin_permission import AdminPermission
