# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""Frontend scripts."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable

from .._runtime.client.async_core import AsyncRows
from .._runtime.client.core import Rows
from .._runtime.client.resource import AsyncResource, Resource
from .._runtime.operation import Operation, Paging, Parameter
from .._runtime.options import CallOptions
from .._runtime.results import BatchResult, WriteResult
from ..models.frontend_scripts import FrontendScripts

_LIST_FRONTEND_SCRIPTS = Operation(
    id="listFrontendScripts",
    method="GET",
    path="/FrontendScripts",
    query=(
        Parameter("limit", "limit", "integer"),
        Parameter("offset", "offset", "integer"),
        Parameter("countonly", "count_only", "flag"),
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
    model="models.frontend_scripts:FrontendScripts",
    key="FrontendScriptID",
    source="https://apirest.3dcart.com/v1/frontend-scripts/index.html",
)
_GET_FRONTEND_SCRIPT = Operation(
    id="getFrontendScript",
    method="GET",
    path="/FrontendScripts/{id}",
    keys=("integer",),
    owners=("FrontendScripts",),
    model="models.frontend_scripts:FrontendScripts",
    key="FrontendScriptID",
    unwrap=True,
    source="https://apirest.3dcart.com/v1/frontend-scripts/index.html",
)
_CREATE_FRONTEND_SCRIPT = Operation(
    id="createFrontendScript",
    method="POST",
    path="/FrontendScripts",
    schema="ActionResult",
    body="models.frontend_scripts:FrontendScripts",
    result="integer",
    source="https://apirest.3dcart.com/v1/frontend-scripts/index.html",
)
_UPDATE_FRONTEND_SCRIPT = Operation(
    id="updateFrontendScript",
    method="PUT",
    path="/FrontendScripts/{id}",
    keys=("integer",),
    owners=("FrontendScripts",),
    schema="ActionResult",
    body="models.frontend_scripts:FrontendScripts",
    result="integer",
    source="https://apirest.3dcart.com/v1/frontend-scripts/index.html",
)
_UPDATE_FRONTEND_SCRIPTS = Operation(
    id="updateFrontendScripts",
    method="PUT",
    path="/FrontendScripts",
    key="FrontendScriptID",
    schema="ActionResult",
    body="models.frontend_scripts:FrontendScripts",
    result="integer",
    source="https://apirest.3dcart.com/v1/frontend-scripts/index.html",
)
_DELETE_FRONTEND_SCRIPT = Operation(
    id="deleteFrontendScript",
    method="DELETE",
    path="/FrontendScripts/{id}",
    keys=("integer",),
    owners=("FrontendScripts",),
    schema="ActionResult",
    result="integer",
    source="https://apirest.3dcart.com/v1/frontend-scripts/index.html",
)


class FrontendScriptsResource(Resource):
    """Frontend scripts."""

    def list(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> Rows[FrontendScripts]:
        """GET /FrontendScripts: List frontend scripts.

        Scripts of both placements, HEAD and BODY, with their code.

        Args:
            limit: Rows to read at most.
            offset: Number of the first row to read, from 1 on.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The rows (FrontendScripts), read when you iterate, or ask for all(), first(),
                count().

        See Retrieve a list of frontend scripts, in Frontend scripts (v1):
        https://apirest.3dcart.com/v1/frontend-scripts/index.html
        """
        return Rows(self._core, _LIST_FRONTEND_SCRIPTS, (), {}, options, limit, offset)

    def get(
        self, id: int | FrontendScripts, *, options: CallOptions | None = None
    ) -> FrontendScripts:
        """GET /FrontendScripts/{id}: Read one frontend script.

        Takes the FrontendScriptID that the list or a create answered.

        Args:
            id: Identity of the row. Or the FrontendScripts itself.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The FrontendScripts.

        Raises:
            NotFoundError: there is no such row.

        See Retrieve a specific frontend script by id, in Frontend scripts (v1):
        https://apirest.3dcart.com/v1/frontend-scripts/index.html
        """
        row: FrontendScripts = self._core.one(_GET_FRONTEND_SCRIPT, (id,), {}, options)
        return row

    def create(
        self, body: FrontendScripts, *, options: CallOptions | None = None
    ) -> WriteResult[int]:
        """POST /FrontendScripts: Create a frontend script.

        The script goes into every page of the storefront, just before the closing tag of
        Placement's element. Dates and identity are set by the store.

        Args:
            body: What to send; fields that are not set are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            AmbiguousOutcomeError: it may or may not have happened.

        See Create a frontend script, in Frontend scripts (v1):
        https://apirest.3dcart.com/v1/frontend-scripts/index.html
        """
        return self._core.write(_CREATE_FRONTEND_SCRIPT, (), {}, body, options)

    def create_many(
        self,
        bodies: Iterable[FrontendScripts],
        *,
        find: Callable[[FrontendScripts], FrontendScripts | None] | None = None,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """POST /FrontendScripts: Create a frontend script. One request for each row.

        Args:
            bodies: The rows to create.
            find: Looks for the row of a body whose create had no clear answer.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed, or be ambiguous.
        """
        return self._core.create_many(_CREATE_FRONTEND_SCRIPT, (), {}, bodies, find, options)

    def update(
        self,
        id: int | FrontendScripts,
        body: FrontendScripts | None = None,
        *,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """PUT /FrontendScripts/{id}: Update one frontend script.

        Fields not sent stay as they are.

        Args:
            id: Identity of the row. Or the FrontendScripts itself.
            body: What to send, unless id is the row. Of a row that was read, what changed.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Raises:
            NotFoundError: there is no such row.

        See Update a specific frontend script by id, in Frontend scripts (v1):
        https://apirest.3dcart.com/v1/frontend-scripts/index.html
        """
        return self._core.write(_UPDATE_FRONTEND_SCRIPT, (id,), {}, body, options, whole=whole)

    def update_many(
        self,
        bodies: Iterable[FrontendScripts],
        *,
        chunk: int | None = None,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """PUT /FrontendScripts: Update several frontend scripts.

        Each script names its FrontendScriptID. One result a script; 206 when some failed, each
        result then has its own Status.

        Args:
            bodies: The rows to send, each with what identifies it and what changes.
            chunk: Rows sent in one request.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed.

        See Update a list of frontend scripts, in Frontend scripts (v1):
        https://apirest.3dcart.com/v1/frontend-scripts/index.html
        """
        return self._core.write_many(
            _UPDATE_FRONTEND_SCRIPTS, (), {}, bodies, options, chunk, whole=whole
        )

    def delete(
        self, id: int | FrontendScripts, *, options: CallOptions | None = None
    ) -> WriteResult[int]:
        """DELETE /FrontendScripts/{id}: Delete a frontend script.

        Takes the script out of the storefront's pages. 404 where there is no such script.

        Args:
            id: Identity of the row. Or the FrontendScripts itself.
            options: What this call does differently: timeout, retries, headers ...

        Raises:
            NotFoundError: there is no such row.

        See Delete a specific frontend script by id, in Frontend scripts (v1):
        https://apirest.3dcart.com/v1/frontend-scripts/index.html
        """
        return self._core.write(_DELETE_FRONTEND_SCRIPT, (id,), {}, None, options)


class AsyncFrontendScriptsResource(AsyncResource):
    """Frontend scripts."""

    def list(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> AsyncRows[FrontendScripts]:
        """GET /FrontendScripts: List frontend scripts.

        Scripts of both placements, HEAD and BODY, with their code.

        Args:
            limit: Rows to read at most.
            offset: Number of the first row to read, from 1 on.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The rows (FrontendScripts), read when you iterate, or ask for all(), first(),
                count().

        See Retrieve a list of frontend scripts, in Frontend scripts (v1):
        https://apirest.3dcart.com/v1/frontend-scripts/index.html
        """
        return AsyncRows(self._core, _LIST_FRONTEND_SCRIPTS, (), {}, options, limit, offset)

    async def get(
        self, id: int | FrontendScripts, *, options: CallOptions | None = None
    ) -> FrontendScripts:
        """GET /FrontendScripts/{id}: Read one frontend script.

        Takes the FrontendScriptID that the list or a create answered.

        Args:
            id: Identity of the row. Or the FrontendScripts itself.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The FrontendScripts.

        Raises:
            NotFoundError: there is no such row.

        See Retrieve a specific frontend script by id, in Frontend scripts (v1):
        https://apirest.3dcart.com/v1/frontend-scripts/index.html
        """
        row: FrontendScripts = await self._core.one(_GET_FRONTEND_SCRIPT, (id,), {}, options)
        return row

    async def create(
        self, body: FrontendScripts, *, options: CallOptions | None = None
    ) -> WriteResult[int]:
        """POST /FrontendScripts: Create a frontend script.

        The script goes into every page of the storefront, just before the closing tag of
        Placement's element. Dates and identity are set by the store.

        Args:
            body: What to send; fields that are not set are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            AmbiguousOutcomeError: it may or may not have happened.

        See Create a frontend script, in Frontend scripts (v1):
        https://apirest.3dcart.com/v1/frontend-scripts/index.html
        """
        return await self._core.write(_CREATE_FRONTEND_SCRIPT, (), {}, body, options)

    async def create_many(
        self,
        bodies: Iterable[FrontendScripts],
        *,
        find: Callable[[FrontendScripts], Awaitable[FrontendScripts | None]] | None = None,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """POST /FrontendScripts: Create a frontend script. One request for each row.

        Args:
            bodies: The rows to create.
            find: Looks for the row of a body whose create had no clear answer.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed, or be ambiguous.
        """
        return await self._core.create_many(_CREATE_FRONTEND_SCRIPT, (), {}, bodies, find, options)

    async def update(
        self,
        id: int | FrontendScripts,
        body: FrontendScripts | None = None,
        *,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """PUT /FrontendScripts/{id}: Update one frontend script.

        Fields not sent stay as they are.

        Args:
            id: Identity of the row. Or the FrontendScripts itself.
            body: What to send, unless id is the row. Of a row that was read, what changed.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Raises:
            NotFoundError: there is no such row.

        See Update a specific frontend script by id, in Frontend scripts (v1):
        https://apirest.3dcart.com/v1/frontend-scripts/index.html
        """
        return await self._core.write(
            _UPDATE_FRONTEND_SCRIPT, (id,), {}, body, options, whole=whole
        )

    async def update_many(
        self,
        bodies: Iterable[FrontendScripts],
        *,
        chunk: int | None = None,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """PUT /FrontendScripts: Update several frontend scripts.

        Each script names its FrontendScriptID. One result a script; 206 when some failed, each
        result then has its own Status.

        Args:
            bodies: The rows to send, each with what identifies it and what changes.
            chunk: Rows sent in one request.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed.

        See Update a list of frontend scripts, in Frontend scripts (v1):
        https://apirest.3dcart.com/v1/frontend-scripts/index.html
        """
        return await self._core.write_many(
            _UPDATE_FRONTEND_SCRIPTS, (), {}, bodies, options, chunk, whole=whole
        )

    async def delete(
        self, id: int | FrontendScripts, *, options: CallOptions | None = None
    ) -> WriteResult[int]:
        """DELETE /FrontendScripts/{id}: Delete a frontend script.

        Takes the script out of the storefront's pages. 404 where there is no such script.

        Args:
            id: Identity of the row. Or the FrontendScripts itself.
            options: What this call does differently: timeout, retries, headers ...

        Raises:
            NotFoundError: there is no such row.

        See Delete a specific frontend script by id, in Frontend scripts (v1):
        https://apirest.3dcart.com/v1/frontend-scripts/index.html
        """
        return await self._core.write(_DELETE_FRONTEND_SCRIPT, (id,), {}, None, options)
