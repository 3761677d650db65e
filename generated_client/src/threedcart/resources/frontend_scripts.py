# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""Frontend scripts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client.resource import AsyncResource, Resource
from .._runtime.operation import Operation, Paging, Parameter

if TYPE_CHECKING:
    import builtins
    from collections.abc import AsyncIterator, Iterable, Iterator

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
    schema="ActionResult",
    body="models.frontend_scripts:FrontendScripts",
    result="integer",
    source="https://apirest.3dcart.com/v1/frontend-scripts/index.html",
)
_UPDATE_FRONTEND_SCRIPTS = Operation(
    id="updateFrontendScripts",
    method="PUT",
    path="/FrontendScripts",
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
    ) -> builtins.list[FrontendScripts]:
        """List frontend scripts.

        Args:
            limit: Rows per page. Default 10. From 0 to 500.
            offset: Number of the first row wanted, counted from 1; 0 means the same. Default 1.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One page of rows (FrontendScripts); an empty list when none match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve a list of frontend scripts, in Frontend scripts (v1):
        https://apirest.3dcart.com/v1/frontend-scripts/index.html

        Confidence: medium.
        """
        return self._core.rows(
            _LIST_FRONTEND_SCRIPTS,
            (),
            {
                "limit": limit,
                "offset": offset,
            },
            options,
        )

    def iterate(
        self,
        *,
        page_size: int | None = None,
        options: CallOptions | None = None,
    ) -> Iterator[FrontendScripts]:
        """List frontend scripts. All rows, page after page.

        Args:
            page_size: Rows asked for at a time, at most 500.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            An iterator of FrontendScripts, no row twice.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve a list of frontend scripts, in Frontend scripts (v1):
        https://apirest.3dcart.com/v1/frontend-scripts/index.html

        Confidence: medium.
        """
        return self._core.iterate(_LIST_FRONTEND_SCRIPTS, (), {}, options, page_size)

    def count(
        self,
        *,
        options: CallOptions | None = None,
    ) -> int:
        """List frontend scripts. Only their number.

        Args:
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            How many rows match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve a list of frontend scripts, in Frontend scripts (v1):
        https://apirest.3dcart.com/v1/frontend-scripts/index.html

        Confidence: medium.
        """
        return self._core.count(_LIST_FRONTEND_SCRIPTS, (), {}, options)

    def get(
        self,
        id: int,
        *,
        options: CallOptions | None = None,
    ) -> FrontendScripts:
        """Read one frontend script.

        Args:
            id: Identity of the row.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The FrontendScripts.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Retrieve a specific frontend script by id, in Frontend scripts (v1):
        https://apirest.3dcart.com/v1/frontend-scripts/index.html

        Confidence: medium.
        """
        row: FrontendScripts = self._core.one(_GET_FRONTEND_SCRIPT, (id,), {}, options)
        return row

    def create(
        self,
        body: FrontendScripts,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Create a frontend script.

        The script goes into every page of the storefront, just before the closing tag of
        Placement's element. Dates and identity are set by the store.

        Args:
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            AmbiguousOutcomeError: it may or may not have happened.
            ThreeDCartError: any other failure.

        See Create a frontend script, in Frontend scripts (v1):
        https://apirest.3dcart.com/v1/frontend-scripts/index.html

        Confidence: medium.
        """
        return self._core.write(_CREATE_FRONTEND_SCRIPT, (), {}, body, options)

    def update(
        self,
        id: int,
        body: FrontendScripts,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Update one frontend script.

        Fields not sent stay as they are.

        Args:
            id: Identity of the row.
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Update a specific frontend script by id, in Frontend scripts (v1):
        https://apirest.3dcart.com/v1/frontend-scripts/index.html

        Confidence: medium.
        """
        return self._core.write(_UPDATE_FRONTEND_SCRIPT, (id,), {}, body, options)

    def update_many(
        self,
        bodies: Iterable[FrontendScripts],
        *,
        chunk: int | None = None,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """Update several frontend scripts.

        Each script names its FrontendScriptID. One result a script; 206 when some failed, each
        result then has its own Status.

        Args:
            bodies: The rows to send, each with what identifies it and what changes.
            chunk: Rows sent in one request.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed.

        Raises:
            ThreeDCartError: any failure.

        See Update a list of frontend scripts, in Frontend scripts (v1):
        https://apirest.3dcart.com/v1/frontend-scripts/index.html

        Confidence: medium.
        """
        return self._core.write_many(_UPDATE_FRONTEND_SCRIPTS, (), {}, bodies, options, chunk)

    def delete(
        self,
        id: int,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Delete a frontend script.

        Args:
            id: Identity of the row.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Delete a specific frontend script by id, in Frontend scripts (v1):
        https://apirest.3dcart.com/v1/frontend-scripts/index.html

        Confidence: medium.
        """
        return self._core.write(_DELETE_FRONTEND_SCRIPT, (id,), {}, None, options)


class AsyncFrontendScriptsResource(AsyncResource):
    """Frontend scripts."""

    async def list(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[FrontendScripts]:
        """List frontend scripts.

        Args:
            limit: Rows per page. Default 10. From 0 to 500.
            offset: Number of the first row wanted, counted from 1; 0 means the same. Default 1.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One page of rows (FrontendScripts); an empty list when none match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve a list of frontend scripts, in Frontend scripts (v1):
        https://apirest.3dcart.com/v1/frontend-scripts/index.html

        Confidence: medium.
        """
        return await self._core.rows(
            _LIST_FRONTEND_SCRIPTS,
            (),
            {
                "limit": limit,
                "offset": offset,
            },
            options,
        )

    def iterate(
        self,
        *,
        page_size: int | None = None,
        options: CallOptions | None = None,
    ) -> AsyncIterator[FrontendScripts]:
        """List frontend scripts. All rows, page after page.

        Args:
            page_size: Rows asked for at a time, at most 500.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            An iterator of FrontendScripts, no row twice.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve a list of frontend scripts, in Frontend scripts (v1):
        https://apirest.3dcart.com/v1/frontend-scripts/index.html

        Confidence: medium.
        """
        return self._core.iterate(_LIST_FRONTEND_SCRIPTS, (), {}, options, page_size)

    async def count(
        self,
        *,
        options: CallOptions | None = None,
    ) -> int:
        """List frontend scripts. Only their number.

        Args:
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            How many rows match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve a list of frontend scripts, in Frontend scripts (v1):
        https://apirest.3dcart.com/v1/frontend-scripts/index.html

        Confidence: medium.
        """
        return await self._core.count(_LIST_FRONTEND_SCRIPTS, (), {}, options)

    async def get(
        self,
        id: int,
        *,
        options: CallOptions | None = None,
    ) -> FrontendScripts:
        """Read one frontend script.

        Args:
            id: Identity of the row.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The FrontendScripts.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Retrieve a specific frontend script by id, in Frontend scripts (v1):
        https://apirest.3dcart.com/v1/frontend-scripts/index.html

        Confidence: medium.
        """
        row: FrontendScripts = await self._core.one(_GET_FRONTEND_SCRIPT, (id,), {}, options)
        return row

    async def create(
        self,
        body: FrontendScripts,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Create a frontend script.

        The script goes into every page of the storefront, just before the closing tag of
        Placement's element. Dates and identity are set by the store.

        Args:
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            AmbiguousOutcomeError: it may or may not have happened.
            ThreeDCartError: any other failure.

        See Create a frontend script, in Frontend scripts (v1):
        https://apirest.3dcart.com/v1/frontend-scripts/index.html

        Confidence: medium.
        """
        return await self._core.write(_CREATE_FRONTEND_SCRIPT, (), {}, body, options)

    async def update(
        self,
        id: int,
        body: FrontendScripts,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Update one frontend script.

        Fields not sent stay as they are.

        Args:
            id: Identity of the row.
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Update a specific frontend script by id, in Frontend scripts (v1):
        https://apirest.3dcart.com/v1/frontend-scripts/index.html

        Confidence: medium.
        """
        return await self._core.write(_UPDATE_FRONTEND_SCRIPT, (id,), {}, body, options)

    async def update_many(
        self,
        bodies: Iterable[FrontendScripts],
        *,
        chunk: int | None = None,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """Update several frontend scripts.

        Each script names its FrontendScriptID. One result a script; 206 when some failed, each
        result then has its own Status.

        Args:
            bodies: The rows to send, each with what identifies it and what changes.
            chunk: Rows sent in one request.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed.

        Raises:
            ThreeDCartError: any failure.

        See Update a list of frontend scripts, in Frontend scripts (v1):
        https://apirest.3dcart.com/v1/frontend-scripts/index.html

        Confidence: medium.
        """
        return await self._core.write_many(_UPDATE_FRONTEND_SCRIPTS, (), {}, bodies, options, chunk)

    async def delete(
        self,
        id: int,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Delete a frontend script.

        Args:
            id: Identity of the row.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Delete a specific frontend script by id, in Frontend scripts (v1):
        https://apirest.3dcart.com/v1/frontend-scripts/index.html

        Confidence: medium.
        """
        return await self._core.write(_DELETE_FRONTEND_SCRIPT, (id,), {}, None, options)
