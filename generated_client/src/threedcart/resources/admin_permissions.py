# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""Administrator permissions."""

from __future__ import annotations

from .._runtime.client.async_core import AsyncRows
from .._runtime.client.core import Rows
from .._runtime.client.resource import AsyncResource, Resource
from .._runtime.operation import Operation, Paging, Parameter
from .._runtime.options import CallOptions
from ..models.admin_permission import AdminPermission

_LIST_ADMIN_PERMISSIONS = Operation(
    id="listAdminPermissions",
    method="GET",
    path="/AdminPermissions",
    query=(
        Parameter("limit", "limit", "integer"),
        Parameter("offset", "offset", "integer"),
        Parameter("countonly", "count_only", "flag"),
        Parameter("section", "section", "text"),
        Parameter("action", "action", "text"),
    ),
    paging=Paging(
        limit="limit",
        offset="offset",
        first=1,
        maximum=500,
        countonly="countonly",
        count="TotalCount",
        count_schema="CountResult",
    ),
    model="models.admin_permission:AdminPermission",
    key="Id",
    source="https://apirest.3dcart.com/v1/admins/index.html",
)
_GET_ADMIN_PERMISSION = Operation(
    id="getAdminPermission",
    method="GET",
    path="/AdminPermissions/{id}",
    keys=("integer",),
    owners=("AdminPermission",),
    model="models.admin_permission:AdminPermission",
    key="Id",
    unwrap=True,
    source="https://apirest.3dcart.com/v1/admins/index.html",
)


class AdminPermissionsResource(Resource):
    """Administrator permissions."""

    def list(
        self,
        *,
        section: str | None = None,
        action: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> Rows[AdminPermission]:
        """GET /AdminPermissions: List the permissions administrators can have.

        What an administrator's AdminPermissionsList can hold. The set is the store's own and
        can only be read.

        Args:
            section: Only permissions in this section of the store manager.
            action: Only permissions for this action.
            limit: Rows to read at most.
            offset: Number of the first row to read, from 1 on.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The rows (AdminPermission), read when you iterate, or ask for all(), first(),
                count().

        See Retrieve a list of admin permissions, in Admins (v1):
        https://apirest.3dcart.com/v1/admins/index.html
        """
        return Rows(
            self._core,
            _LIST_ADMIN_PERMISSIONS,
            (),
            {"section": section, "action": action},
            options,
            limit,
            offset,
        )

    def get(
        self, id: int | AdminPermission, *, options: CallOptions | None = None
    ) -> AdminPermission:
        """GET /AdminPermissions/{id}: Read one permission.

        Takes the Id that an administrator's AdminPermissionsList holds.

        Args:
            id: Identity of the row. Or the AdminPermission itself.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The AdminPermission.

        Raises:
            NotFoundError: there is no such row.

        See Retrieve a specific admin permission by id, in Admins (v1):
        https://apirest.3dcart.com/v1/admins/index.html
        """
        row: AdminPermission = self._core.one(_GET_ADMIN_PERMISSION, (id,), {}, options)
        return row


class AsyncAdminPermissionsResource(AsyncResource):
    """Administrator permissions."""

    def list(
        self,
        *,
        section: str | None = None,
        action: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> AsyncRows[AdminPermission]:
        """GET /AdminPermissions: List the permissions administrators can have.

        What an administrator's AdminPermissionsList can hold. The set is the store's own and
        can only be read.

        Args:
            section: Only permissions in this section of the store manager.
            action: Only permissions for this action.
            limit: Rows to read at most.
            offset: Number of the first row to read, from 1 on.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The rows (AdminPermission), read when you iterate, or ask for all(), first(),
                count().

        See Retrieve a list of admin permissions, in Admins (v1):
        https://apirest.3dcart.com/v1/admins/index.html
        """
        return AsyncRows(
            self._core,
            _LIST_ADMIN_PERMISSIONS,
            (),
            {"section": section, "action": action},
            options,
            limit,
            offset,
        )

    async def get(
        self, id: int | AdminPermission, *, options: CallOptions | None = None
    ) -> AdminPermission:
        """GET /AdminPermissions/{id}: Read one permission.

        Takes the Id that an administrator's AdminPermissionsList holds.

        Args:
            id: Identity of the row. Or the AdminPermission itself.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The AdminPermission.

        Raises:
            NotFoundError: there is no such row.

        See Retrieve a specific admin permission by id, in Admins (v1):
        https://apirest.3dcart.com/v1/admins/index.html
        """
        row: AdminPermission = await self._core.one(_GET_ADMIN_PERMISSION, (id,), {}, options)
        return row
