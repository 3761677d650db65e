# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""An administrator of the store, as answered. AdminPOST creates one and AdminPUT updates one;
those two also take a password.
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
    give_rows,
    refuse,
    write_extra,
    write_models,
)
from .._runtime.codec.sentinel import UNSET, Unset

if TYPE_CHECKING:
    from .._runtime.codec.structs import Structs

__all__ = ["Admin"]


@_define(repr=False, kw_only=True)
class Admin(Model):
    """An administrator of the store, as answered. AdminPOST creates one and AdminPUT updates one;
    those two also take a password.

    See Admin, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    admin_id: int | None | Unset = UNSET
    """Identity of the administrator. Assigned by the store. Identifies the row."""
    username: str | None | Unset = UNSET
    """Name the administrator logs in with. At most 50 characters."""
    email: str | None | Unset = UNSET
    """E-mail address of the administrator. At most 255 characters."""
    name: str | None | Unset = UNSET
    """Full name of the administrator. At most 50 characters."""
    external_id: str | None | Unset = UNSET
    """Identity of the administrator in another system. At most 50 characters."""
    lastlogin: datetime | str | None | Unset = UNSET
    """When the administrator last logged in. Set by the store. Computed by the server; ignored in
    requests.
    """
    admin_permissions_list: list[AdminPermission] | Unset = UNSET
    """What the administrator may do."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, and the unknown ones, under their wire names."""
        d: dict[str, Any] = {}
        v: Any
        if (v := self.admin_id) is not UNSET:
            d["AdminId"] = v
        if (v := self.username) is not UNSET:
            d["Username"] = v
        if (v := self.email) is not UNSET:
            d["Email"] = v
        if (v := self.name) is not UNSET:
            d["Name"] = v
        if (v := self.external_id) is not UNSET:
            d["ExternalId"] = v
        if (v := self.lastlogin) is not UNSET:
            d["Lastlogin"] = write_store_date_time(v) if v else v
        if (v := self.admin_permissions_list) is not UNSET:
            d["AdminPermissionsList"] = write_models(v) if v else v
        if self._extra:
            write_extra(d, self._extra)
        return d

    _layout: ClassVar[Layout] = Layout(
        (
            "AdminId",
            "Username",
            "Email",
            "Name",
            "ExternalId",
            "Lastlogin",
            "AdminPermissionsList",
        ),
        rows=lambda: {
            "AdminPermissionsList": AdminPermission,
        },
        made=(
            "Lastlogin",
            "AdminPermissionsList",
        ),
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
                self.admin_id,
                self.username,
                self.email,
                self.name,
                self.external_id,
                self.lastlogin,
                self.admin_permissions_list,
                self._extra,
            ) = values(source)
            if isinstance(v := self.lastlogin, str):
                self.lastlogin = read_store_date_time(v)
            self.admin_permissions_list = rows(AdminPermission, self.admin_permissions_list)
            filled.append(self)
        return filled

    @staticmethod
    def _give(rows: Iterable[Admin], structs: Structs, plain: list[Any]) -> list[Any]:
        make, other = structs.kind, structs.other
        given: list[Any] = []
        v: Any
        for row in rows:
            if row.__class__ is not Admin or row._extra:
                refuse()
            values = (
                row.admin_id,
                row.username,
                row.email,
                row.name,
                row.external_id,
                v.text if type(v := row.lastlogin) is WireDatetime else give_date_time(v),
                give_rows(AdminPermission, row.admin_permissions_list, plain),
            )
            plain += other(values)
            given.append(make(*values))
        return given


# At the bottom, so that models may refer to each other.
from .admin_permission import AdminPermission
