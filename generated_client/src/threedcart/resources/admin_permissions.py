# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""Administrator permissions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client.resource import AsyncResource, Resource
from .._runtime.operation import Operation, Paging, Parameter

if TYPE_CHECKING:
    import builtins
    from collections.abc import AsyncIterator, Iterator

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
    ) -> builtins.list[AdminPermission]:
        """List the permissions administrators can have.

        Args:
            section: Only permissions in this section of the store manager.
            action: Only permissions for this action.
            limit: Rows per page. Default 10. From 0 to 500.
            offset: Number of the first row wanted, counted from 1; 0 means the same. Default 1.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One page of rows (AdminPermission); an empty list when none match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve a list of admin permissions, in Admins (v1):
        https://apirest.3dcart.com/v1/admins/index.html

        Confidence: medium.
        """
        return self._core.rows(
            _LIST_ADMIN_PERMISSIONS,
            (),
            {
                "section": section,
                "action": action,
                "limit": limit,
                "offset": offset,
            },
            options,
        )

    def iterate(
        self,
        *,
        section: str | None = None,
        action: str | None = None,
        page_size: int | None = None,
        options: CallOptions | None = None,
    ) -> Iterator[AdminPermission]:
        """List the permissions administrators can have. All rows, page after page.

        Args:
            section: Only permissions in this section of the store manager.
            action: Only permissions for this action.
            page_size: Rows asked for at a time, at most 500.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            An iterator of AdminPermission, no row twice.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve a list of admin permissions, in Admins (v1):
        https://apirest.3dcart.com/v1/admins/index.html

        Confidence: medium.
        """
        return self._core.iterate(
            _LIST_ADMIN_PERMISSIONS,
            (),
            {
                "section": section,
                "action": action,
            },
            options,
            page_size,
        )

    def count(
        self,
        *,
        section: str | None = None,
        action: str | None = None,
        options: CallOptions | None = None,
    ) -> int:
        """List the permissions administrators can have. Only their number.

        Args:
            section: Only permissions in this section of the store manager.
            action: Only permissions for this action.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            How many rows match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve a list of admin permissions, in Admins (v1):
        https://apirest.3dcart.com/v1/admins/index.html

        Confidence: medium.
        """
        return self._core.count(
            _LIST_ADMIN_PERMISSIONS,
            (),
            {
                "section": section,
                "action": action,
            },
            options,
        )

    def get(
        self,
        id: int,
        *,
        options: CallOptions | None = None,
    ) -> AdminPermission:
        """Read one permission.

        Args:
            id: Identity of the row.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The AdminPermission.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Retrieve a specific admin permission by id, in Admins (v1):
        https://apirest.3dcart.com/v1/admins/index.html

        Confidence: medium.
        """
        row: AdminPermission = self._core.one(_GET_ADMIN_PERMISSION, (id,), {}, options)
        return row


class AsyncAdminPermissionsResource(AsyncResource):
    """Administrator permissions."""

    async def list(
        self,
        *,
        section: str | None = None,
        action: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[AdminPermission]:
        """List the permissions administrators can have.

        Args:
            section: Only permissions in this section of the store manager.
            action: Only permissions for this action.
            limit: Rows per page. Default 10. From 0 to 500.
            offset: Number of the first row wanted, counted from 1; 0 means the same. Default 1.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One page of rows (AdminPermission); an empty list when none match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve a list of admin permissions, in Admins (v1):
        https://apirest.3dcart.com/v1/admins/index.html

        Confidence: medium.
        """
        return await self._core.rows(
            _LIST_ADMIN_PERMISSIONS,
            (),
            {
                "section": section,
                "action": action,
                "limit": limit,
                "offset": offset,
            },
            options,
        )

    def iterate(
        self,
        *,
        section: str | None = None,
        action: str | None = None,
        page_size: int | None = None,
        options: CallOptions | None = None,
    ) -> AsyncIterator[AdminPermission]:
        """List the permissions administrators can have. All rows, page after page.

        Args:
            section: Only permissions in this section of the store manager.
            action: Only permissions for this action.
            page_size: Rows asked for at a time, at most 500.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            An iterator of AdminPermission, no row twice.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve a list of admin permissions, in Admins (v1):
        https://apirest.3dcart.com/v1/admins/index.html

        Confidence: medium.
        """
        return self._core.iterate(
            _LIST_ADMIN_PERMISSIONS,
            (),
            {
                "section": section,
                "action": action,
            },
            options,
            page_size,
        )

    async def count(
        self,
        *,
        section: str | None = None,
        action: str | None = None,
        options: CallOptions | None = None,
    ) -> int:
        """List the permissions administrators can have. Only their number.

        Args:
            section: Only permissions in this section of the store manager.
            action: Only permissions for this action.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            How many rows match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve a list of admin permissions, in Admins (v1):
        https://apirest.3dcart.com/v1/admins/index.html

        Confidence: medium.
        """
        return await self._core.count(
            _LIST_ADMIN_PERMISSIONS,
            (),
            {
                "section": section,
                "action": action,
            },
            options,
        )

    async def get(
        self,
        id: int,
        *,
        options: CallOptions | None = None,
    ) -> AdminPermission:
        """Read one permission.

        Args:
            id: Identity of the row.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The AdminPermission.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Retrieve a specific admin permission by id, in Admins (v1):
        https://apirest.3dcart.com/v1/admins/index.html

        Confidence: medium.
        """
        row: AdminPermission = await self._core.one(_GET_ADMIN_PERMISSION, (id,), {}, options)
        return row
