# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""Store administrators."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client.resource import AsyncResource, Resource
from .._runtime.operation import Operation, Paging, Parameter

if TYPE_CHECKING:
    import builtins
    from collections.abc import AsyncIterator, Iterator

    from .._runtime.options import CallOptions
    from .._runtime.results import WriteResult
    from ..models.admin import Admin
    from ..models.admin_login_token import AdminLoginToken
    from ..models.admin_post import AdminPOST
    from ..models.admin_put import AdminPUT

_LIST_ADMINS = Operation(
    id="listAdmins",
    method="GET",
    path="/Admins",
    query=(
        Parameter("limit", "limit", "integer"),
        Parameter("offset", "offset", "integer"),
        Parameter("countonly", "count_only", "flag"),
        Parameter("name", "name", "text"),
        Parameter("username", "username", "text"),
        Parameter("external_id", "external_id", "text"),
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
    model="models.admin:Admin",
    key="AdminId",
    source="https://apirest.3dcart.com/v1/admins/index.html",
)
_GET_ADMIN = Operation(
    id="getAdmin",
    method="GET",
    path="/Admins/{id}",
    keys=("integer",),
    model="models.admin:Admin",
    key="AdminId",
    unwrap=True,
    source="https://apirest.3dcart.com/v1/admins/index.html",
)
_CREATE_ADMIN = Operation(
    id="createAdmin",
    method="POST",
    path="/Admins",
    schema="ActionResult",
    body="models.admin_post:AdminPOST",
    result="integer",
    source="https://apirest.3dcart.com/v1/admins/index.html",
)
_UPDATE_ADMIN = Operation(
    id="updateAdmin",
    method="PUT",
    path="/Admins/{id}",
    keys=("integer",),
    schema="ActionResult",
    body="models.admin_put:AdminPUT",
    result="integer",
    source="https://apirest.3dcart.com/v1/admins/index.html",
)
_DELETE_ADMIN = Operation(
    id="deleteAdmin",
    method="DELETE",
    path="/Admins/{id}",
    keys=("integer",),
    schema="ActionResult",
    result="integer",
    source="https://apirest.3dcart.com/v1/admins/index.html",
)
_GET_ADMIN_LOGIN_TOKEN = Operation(
    id="getAdminLoginToken",
    method="GET",
    path="/Admins/{id}/LoginToken",
    keys=("integer",),
    query=(Parameter("targetpage", "target_page", "text"),),
    model="models.admin_login_token:AdminLoginToken",
    source="https://apirest.3dcart.com/v1/admins/index.html",
)


class AdminsResource(Resource):
    """Store administrators."""

    def list(
        self,
        *,
        name: str | None = None,
        username: str | None = None,
        external_id: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[Admin]:
        """List administrators.

        Args:
            name: Only rows whose name contains this text.
            username: Only the administrator with this login name.
            external_id: Only the administrator with this ExternalId.
            limit: Rows per page. Default 10. From 0 to 500.
            offset: Number of the first row wanted, counted from 1; 0 means the same. Default 1.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One page of rows (Admin); an empty list when none match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve a list of admins, in Admins (v1):
        https://apirest.3dcart.com/v1/admins/index.html

        Confidence: medium.
        """
        return self._core.rows(
            _LIST_ADMINS,
            (),
            {
                "name": name,
                "username": username,
                "external_id": external_id,
                "limit": limit,
                "offset": offset,
            },
            options,
        )

    def iterate(
        self,
        *,
        name: str | None = None,
        username: str | None = None,
        external_id: str | None = None,
        page_size: int | None = None,
        options: CallOptions | None = None,
    ) -> Iterator[Admin]:
        """List administrators. All rows, page after page.

        Args:
            name: Only rows whose name contains this text.
            username: Only the administrator with this login name.
            external_id: Only the administrator with this ExternalId.
            page_size: Rows asked for at a time, at most 500.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            An iterator of Admin, no row twice.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve a list of admins, in Admins (v1):
        https://apirest.3dcart.com/v1/admins/index.html

        Confidence: medium.
        """
        return self._core.iterate(
            _LIST_ADMINS,
            (),
            {
                "name": name,
                "username": username,
                "external_id": external_id,
            },
            options,
            page_size,
        )

    def count(
        self,
        *,
        name: str | None = None,
        username: str | None = None,
        external_id: str | None = None,
        options: CallOptions | None = None,
    ) -> int:
        """List administrators. Only their number.

        Args:
            name: Only rows whose name contains this text.
            username: Only the administrator with this login name.
            external_id: Only the administrator with this ExternalId.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            How many rows match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve a list of admins, in Admins (v1):
        https://apirest.3dcart.com/v1/admins/index.html

        Confidence: medium.
        """
        return self._core.count(
            _LIST_ADMINS,
            (),
            {
                "name": name,
                "username": username,
                "external_id": external_id,
            },
            options,
        )

    def get(
        self,
        id: int,
        *,
        options: CallOptions | None = None,
    ) -> Admin:
        """Read one administrator.

        Args:
            id: Identity of the row.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The Admin.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Retrieve a specific admin by id, in Admins (v1):
        https://apirest.3dcart.com/v1/admins/index.html

        Confidence: medium.
        """
        row: Admin = self._core.one(_GET_ADMIN, (id,), {}, options)
        return row

    def create(
        self,
        body: AdminPOST,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Create an administrator.

        Args:
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            AmbiguousOutcomeError: it may or may not have happened.
            ThreeDCartError: any other failure.

        See Create an admin, in Admins (v1): https://apirest.3dcart.com/v1/admins/index.html

        Confidence: medium.
        """
        return self._core.write(_CREATE_ADMIN, (), {}, body, options)

    def update(
        self,
        id: int,
        body: AdminPUT,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Update one administrator.

        Fields not sent stay as they are, the password included.

        Args:
            id: Identity of the row.
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Update a specific admin by id, in Admins (v1):
        https://apirest.3dcart.com/v1/admins/index.html

        Confidence: medium.
        """
        return self._core.write(_UPDATE_ADMIN, (id,), {}, body, options)

    def delete(
        self,
        id: int,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Delete an administrator.

        Args:
            id: Identity of the row.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Delete a specific admin by id, in Admins (v1):
        https://apirest.3dcart.com/v1/admins/index.html

        Confidence: medium.
        """
        return self._core.write(_DELETE_ADMIN, (id,), {}, None, options)

    def login_token(
        self,
        id: int,
        *,
        target_page: str | None = None,
        options: CallOptions | None = None,
    ) -> AdminLoginToken:
        """Make a login token for an administrator.

        The token is made by reading it: whoever opens its Loginurl before Expiration is logged
        in as this administrator. Answers a bare object.

        Args:
            id: Identity of the row.
            target_page: Page of the store manager to land on after login.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The AdminLoginToken.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Retrieve an admin login token, in Admins (v1):
        https://apirest.3dcart.com/v1/admins/index.html

        Confidence: medium.
        """
        row: AdminLoginToken = self._core.one(
            _GET_ADMIN_LOGIN_TOKEN,
            (id,),
            {
                "targetpage": target_page,
            },
            options,
        )
        return row


class AsyncAdminsResource(AsyncResource):
    """Store administrators."""

    async def list(
        self,
        *,
        name: str | None = None,
        username: str | None = None,
        external_id: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[Admin]:
        """List administrators.

        Args:
            name: Only rows whose name contains this text.
            username: Only the administrator with this login name.
            external_id: Only the administrator with this ExternalId.
            limit: Rows per page. Default 10. From 0 to 500.
            offset: Number of the first row wanted, counted from 1; 0 means the same. Default 1.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One page of rows (Admin); an empty list when none match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve a list of admins, in Admins (v1):
        https://apirest.3dcart.com/v1/admins/index.html

        Confidence: medium.
        """
        return await self._core.rows(
            _LIST_ADMINS,
            (),
            {
                "name": name,
                "username": username,
                "external_id": external_id,
                "limit": limit,
                "offset": offset,
            },
            options,
        )

    def iterate(
        self,
        *,
        name: str | None = None,
        username: str | None = None,
        external_id: str | None = None,
        page_size: int | None = None,
        options: CallOptions | None = None,
    ) -> AsyncIterator[Admin]:
        """List administrators. All rows, page after page.

        Args:
            name: Only rows whose name contains this text.
            username: Only the administrator with this login name.
            external_id: Only the administrator with this ExternalId.
            page_size: Rows asked for at a time, at most 500.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            An iterator of Admin, no row twice.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve a list of admins, in Admins (v1):
        https://apirest.3dcart.com/v1/admins/index.html

        Confidence: medium.
        """
        return self._core.iterate(
            _LIST_ADMINS,
            (),
            {
                "name": name,
                "username": username,
                "external_id": external_id,
            },
            options,
            page_size,
        )

    async def count(
        self,
        *,
        name: str | None = None,
        username: str | None = None,
        external_id: str | None = None,
        options: CallOptions | None = None,
    ) -> int:
        """List administrators. Only their number.

        Args:
            name: Only rows whose name contains this text.
            username: Only the administrator with this login name.
            external_id: Only the administrator with this ExternalId.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            How many rows match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve a list of admins, in Admins (v1):
        https://apirest.3dcart.com/v1/admins/index.html

        Confidence: medium.
        """
        return await self._core.count(
            _LIST_ADMINS,
            (),
            {
                "name": name,
                "username": username,
                "external_id": external_id,
            },
            options,
        )

    async def get(
        self,
        id: int,
        *,
        options: CallOptions | None = None,
    ) -> Admin:
        """Read one administrator.

        Args:
            id: Identity of the row.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The Admin.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Retrieve a specific admin by id, in Admins (v1):
        https://apirest.3dcart.com/v1/admins/index.html

        Confidence: medium.
        """
        row: Admin = await self._core.one(_GET_ADMIN, (id,), {}, options)
        return row

    async def create(
        self,
        body: AdminPOST,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Create an administrator.

        Args:
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            AmbiguousOutcomeError: it may or may not have happened.
            ThreeDCartError: any other failure.

        See Create an admin, in Admins (v1): https://apirest.3dcart.com/v1/admins/index.html

        Confidence: medium.
        """
        return await self._core.write(_CREATE_ADMIN, (), {}, body, options)

    async def update(
        self,
        id: int,
        body: AdminPUT,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Update one administrator.

        Fields not sent stay as they are, the password included.

        Args:
            id: Identity of the row.
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Update a specific admin by id, in Admins (v1):
        https://apirest.3dcart.com/v1/admins/index.html

        Confidence: medium.
        """
        return await self._core.write(_UPDATE_ADMIN, (id,), {}, body, options)

    async def delete(
        self,
        id: int,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Delete an administrator.

        Args:
            id: Identity of the row.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Delete a specific admin by id, in Admins (v1):
        https://apirest.3dcart.com/v1/admins/index.html

        Confidence: medium.
        """
        return await self._core.write(_DELETE_ADMIN, (id,), {}, None, options)

    async def login_token(
        self,
        id: int,
        *,
        target_page: str | None = None,
        options: CallOptions | None = None,
    ) -> AdminLoginToken:
        """Make a login token for an administrator.

        The token is made by reading it: whoever opens its Loginurl before Expiration is logged
        in as this administrator. Answers a bare object.

        Args:
            id: Identity of the row.
            target_page: Page of the store manager to land on after login.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The AdminLoginToken.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Retrieve an admin login token, in Admins (v1):
        https://apirest.3dcart.com/v1/admins/index.html

        Confidence: medium.
        """
        row: AdminLoginToken = await self._core.one(
            _GET_ADMIN_LOGIN_TOKEN,
            (id,),
            {
                "targetpage": target_page,
            },
            options,
        )
        return row
