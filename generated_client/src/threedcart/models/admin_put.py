# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""What an administrator can be updated with."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._runtime.layout import Layout, Structs
from .._runtime.model import (
    Model,
    Values,
    blend,
    give_rows,
    read_models,
    refuse,
    take_rows,
    write_extra,
    write_models,
)
from .._runtime.sentinel import UNSET, Unset

__all__ = ["AdminPUT"]

_BLANK: dict[str, Any] = dict.fromkeys(
    (
        "AdminId",
        "Username",
        "Email",
        "Name",
        "Password",
        "ExternalId",
        "AdminPermissionsList",
    ),
    UNSET,
)


@_define(repr=False, kw_only=True)
class AdminPUT(Model):
    """What an administrator can be updated with.

    See AdminPUT, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    admin_id: int | None | Unset = UNSET
    """Identity of the administrator; the path rules."""
    username: str | None | Unset = UNSET
    """Name the administrator logs in with. At most 50 characters."""
    email: str | None | Unset = UNSET
    """E-mail address of the administrator. At most 255 characters."""
    name: str | None | Unset = UNSET
    """Full name of the administrator. At most 50 characters."""
    password: str | None | Unset = _field(default=UNSET, repr=False)
    """New password. Never echoed: Admin has no such field. At most 50 characters."""
    external_id: str | None | Unset = UNSET
    """Identity of the administrator in another system. At most 50 characters."""
    admin_permissions_list: list[AdminPermission] | Unset = UNSET
    """What the administrator may do."""

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object; what has an unexpected shape is kept as it is."""
        self = cls.__new__(cls)
        self._extra = None
        self._in_list = False
        d = src if len(src) == 7 else blend(self, src, _BLANK)
        v: Any
        while True:
            try:
                self.admin_id = d["AdminId"]
                self.username = d["Username"]
                self.email = d["Email"]
                self.name = d["Name"]
                self.password = d["Password"]
                self.external_id = d["ExternalId"]
                v = d["AdminPermissionsList"]
                self.admin_permissions_list = read_models(AdminPermission.from_dict, v) if v else v
                return self
            except KeyError:  # as many members as fields, but not the same ones
                if d is not src:
                    raise
                d = blend(self, src, _BLANK)

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
        if (v := self.password) is not UNSET:
            d["Password"] = v
        if (v := self.external_id) is not UNSET:
            d["ExternalId"] = v
        if (v := self.admin_permissions_list) is not UNSET:
            d["AdminPermissionsList"] = write_models(v) if v else v
        if self._extra:
            write_extra(d, self._extra)
        return d

    _layout: ClassVar[Layout] = Layout(
        _BLANK,
        rows=lambda: {
            "AdminPermissionsList": AdminPermission,
        },
        made=("AdminPermissionsList",),
    )

    @classmethod
    def _take_over(cls, structs: Iterable[Any], values: Values) -> list[Self]:
        rows: list[Self] = []
        v: Any
        for struct in structs:
            self = cls.__new__(cls)
            self._extra = None
            self._in_list = False
            (
                self.admin_id,
                self.username,
                self.email,
                self.name,
                self.password,
                self.external_id,
                self.admin_permissions_list,
            ) = values(struct)
            if v := self.admin_permissions_list:
                self.admin_permissions_list = take_rows(AdminPermission, v, values)
            rows.append(self)
        return rows

    @staticmethod
    def _give(rows: Iterable[AdminPUT], structs: Structs, plain: list[Any]) -> list[Any]:
        make, other = structs.kind, structs.other
        given: list[Any] = []
        for row in rows:
            if row.__class__ is not AdminPUT or row._extra:
                refuse()
            values = (
                row.admin_id,
                row.username,
                row.email,
                row.name,
                row.password,
                row.external_id,
                give_rows(AdminPermission, row.admin_permissions_list, plain),
            )
            plain += other(values)
            given.append(make(*values))
        return given


# At the bottom, so that models may refer to each other.
from .admin_permission import AdminPermission
