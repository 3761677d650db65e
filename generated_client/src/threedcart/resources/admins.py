# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""Store administrators."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable

from .._runtime.client.async_core import AsyncRows
from .._runtime.client.core import Rows
from .._runtime.client.resource import AsyncResource, Resource
from .._runtime.operation import Operation, Paging, Parameter
from .._runtime.options import CallOptions
from .._runtime.results import BatchResult, WriteResult
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
    owners=("Admin",),
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
    owners=("Admin",),
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
    owners=("Admin",),
    schema="ActionResult",
    result="integer",
    source="https://apirest.3dcart.com/v1/admins/index.html",
)
_GET_ADMIN_LOGIN_TOKEN = Operation(
    id="getAdminLoginToken",
    method="GET",
    path="/Admins/{id}/LoginToken",
    keys=("integer",),
    owners=("Admin",),
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
    ) -> Rows[Admin]:
        """GET /Admins: List administrators.

        Filters combine; passwords are never answered.

        Args:
            name: Only rows whose name contains this text.
            username: Only the administrator with this login name.
            external_id: Only the administrator with this ExternalId.
            limit: Rows to read at most.
            offset: Number of the first row to read, from 1 on.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The rows (Admin), read when you iterate, or ask for all(), first(), count().

        See Retrieve a list of admins, in Admins (v1):
        https://apirest.3dcart.com/v1/admins/index.html
        """
        return Rows(
            self._core,
            _LIST_ADMINS,
            (),
            {"name": name, "username": username, "external_id": external_id},
            options,
            limit,
            offset,
        )

    def get(self, id: int | Admin, *, options: CallOptions | None = None) -> Admin:
        """GET /Admins/{id}: Read one administrator.

        Takes the AdminId. Answers what the administrator may do, and when they last logged in.

        Args:
            id: Identity of the row. Or the Admin itself.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The Admin.

        Raises:
            NotFoundError: there is no such row.

        See Retrieve a specific admin by id, in Admins (v1):
        https://apirest.3dcart.com/v1/admins/index.html
        """
        row: Admin = self._core.one(_GET_ADMIN, (id,), {}, options)
        return row

    def create(self, body: AdminPOST, *, options: CallOptions | None = None) -> WriteResult[int]:
        """POST /Admins: Create an administrator.

        Answers the new AdminId. The password is sent here, and is never answered.

        Args:
            body: What to send; fields that are not set are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            AmbiguousOutcomeError: it may or may not have happened.

        See Create an admin, in Admins (v1): https://apirest.3dcart.com/v1/admins/index.html
        """
        return self._core.write(_CREATE_ADMIN, (), {}, body, options)

    def create_many(
        self,
        bodies: Iterable[AdminPOST],
        *,
        find: Callable[[AdminPOST], Admin | None] | None = None,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """POST /Admins: Create an administrator. One request for each row.

        Args:
            bodies: The rows to create.
            find: Looks for the row of a body whose create had no clear answer.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed, or be ambiguous.
        """
        return self._core.create_many(_CREATE_ADMIN, (), {}, bodies, find, options)

    def update(
        self,
        id: int | Admin,
        body: AdminPUT,
        *,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """PUT /Admins/{id}: Update one administrator.

        Fields not sent stay as they are, the password included.

        Args:
            id: Identity of the row. Or the Admin itself.
            body: What to send. Of a row that was read, what changed.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Raises:
            NotFoundError: there is no such row.

        See Update a specific admin by id, in Admins (v1):
        https://apirest.3dcart.com/v1/admins/index.html
        """
        return self._core.write(_UPDATE_ADMIN, (id,), {}, body, options, whole=whole)

    def delete(self, id: int | Admin, *, options: CallOptions | None = None) -> WriteResult[int]:
        """DELETE /Admins/{id}: Delete an administrator.

        The administrator can log in no more. 404 where there is no such AdminId.

        Args:
            id: Identity of the row. Or the Admin itself.
            options: What this call does differently: timeout, retries, headers ...

        Raises:
            NotFoundError: there is no such row.

        See Delete a specific admin by id, in Admins (v1):
        https://apirest.3dcart.com/v1/admins/index.html
        """
        return self._core.write(_DELETE_ADMIN, (id,), {}, None, options)

    def login_token(
        self, id: int | Admin, *, target_page: str | None = None, options: CallOptions | None = None
    ) -> AdminLoginToken:
        """GET /Admins/{id}/LoginToken: Make a login token for an administrator.

        The token is made by reading it: whoever opens its Loginurl before Expiration is logged
        in as this administrator. Answers a bare object.

        Args:
            id: Identity of the row. Or the Admin itself.
            target_page: Page of the store manager to land on after login.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The AdminLoginToken.

        Raises:
            NotFoundError: there is no such row.

        See Retrieve an admin login token, in Admins (v1):
        https://apirest.3dcart.com/v1/admins/index.html
        """
        row: AdminLoginToken = self._core.one(
            _GET_ADMIN_LOGIN_TOKEN, (id,), {"targetpage": target_page}, options
        )
        return row


class AsyncAdminsResource(AsyncResource):
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
    ) -> AsyncRows[Admin]:
        """GET /Admins: List administrators.

        Filters combine; passwords are never answered.

        Args:
            name: Only rows whose name contains this text.
            username: Only the administrator with this login name.
            external_id: Only the administrator with this ExternalId.
            limit: Rows to read at most.
            offset: Number of the first row to read, from 1 on.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The rows (Admin), read when you iterate, or ask for all(), first(), count().

        See Retrieve a list of admins, in Admins (v1):
        https://apirest.3dcart.com/v1/admins/index.html
        """
        return AsyncRows(
            self._core,
            _LIST_ADMINS,
            (),
            {"name": name, "username": username, "external_id": external_id},
            options,
            limit,
            offset,
        )

    async def get(self, id: int | Admin, *, options: CallOptions | None = None) -> Admin:
        """GET /Admins/{id}: Read one administrator.

        Takes the AdminId. Answers what the administrator may do, and when they last logged in.

        Args:
            id: Identity of the row. Or the Admin itself.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The Admin.

        Raises:
            NotFoundError: there is no such row.

        See Retrieve a specific admin by id, in Admins (v1):
        https://apirest.3dcart.com/v1/admins/index.html
        """
        row: Admin = await self._core.one(_GET_ADMIN, (id,), {}, options)
        return row

    async def create(
        self, body: AdminPOST, *, options: CallOptions | None = None
    ) -> WriteResult[int]:
        """POST /Admins: Create an administrator.

        Answers the new AdminId. The password is sent here, and is never answered.

        Args:
            body: What to send; fields that are not set are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            AmbiguousOutcomeError: it may or may not have happened.

        See Create an admin, in Admins (v1): https://apirest.3dcart.com/v1/admins/index.html
        """
        return await self._core.write(_CREATE_ADMIN, (), {}, body, options)

    async def create_many(
        self,
        bodies: Iterable[AdminPOST],
        *,
        find: Callable[[AdminPOST], Awaitable[Admin | None]] | None = None,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """POST /Admins: Create an administrator. One request for each row.

        Args:
            bodies: The rows to create.
            find: Looks for the row of a body whose create had no clear answer.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed, or be ambiguous.
        """
        return await self._core.create_many(_CREATE_ADMIN, (), {}, bodies, find, options)

    async def update(
        self,
        id: int | Admin,
        body: AdminPUT,
        *,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """PUT /Admins/{id}: Update one administrator.

        Fields not sent stay as they are, the password included.

        Args:
            id: Identity of the row. Or the Admin itself.
            body: What to send. Of a row that was read, what changed.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Raises:
            NotFoundError: there is no such row.

        See Update a specific admin by id, in Admins (v1):
        https://apirest.3dcart.com/v1/admins/index.html
        """
        return await self._core.write(_UPDATE_ADMIN, (id,), {}, body, options, whole=whole)

    async def delete(
        self, id: int | Admin, *, options: CallOptions | None = None
    ) -> WriteResult[int]:
        """DELETE /Admins/{id}: Delete an administrator.

        The administrator can log in no more. 404 where there is no such AdminId.

        Args:
            id: Identity of the row. Or the Admin itself.
            options: What this call does differently: timeout, retries, headers ...

        Raises:
            NotFoundError: there is no such row.

        See Delete a specific admin by id, in Admins (v1):
        https://apirest.3dcart.com/v1/admins/index.html
        """
        return await self._core.write(_DELETE_ADMIN, (id,), {}, None, options)

    async def login_token(
        self, id: int | Admin, *, target_page: str | None = None, options: CallOptions | None = None
    ) -> AdminLoginToken:
        """GET /Admins/{id}/LoginToken: Make a login token for an administrator.

        The token is made by reading it: whoever opens its Loginurl before Expiration is logged
        in as this administrator. Answers a bare object.

        Args:
            id: Identity of the row. Or the Admin itself.
            target_page: Page of the store manager to land on after login.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The AdminLoginToken.

        Raises:
            NotFoundError: there is no such row.

        See Retrieve an admin login token, in Admins (v1):
        https://apirest.3dcart.com/v1/admins/index.html
        """
        row: AdminLoginToken = await self._core.one(
            _GET_ADMIN_LOGIN_TOKEN, (id,), {"targetpage": target_page}, options
        )
        return row
