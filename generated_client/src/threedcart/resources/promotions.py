# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""Promotions."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable

from .._runtime.client.async_core import AsyncRows
from .._runtime.client.core import Rows
from .._runtime.client.resource import AsyncResource, Resource
from .._runtime.operation import Operation, Paging, Parameter
from .._runtime.options import CallOptions
from .._runtime.results import BatchResult, WriteResult
from ..models.promotions import Promotions

_LIST_PROMOTIONS = Operation(
    id="listPromotions",
    method="GET",
    path="/Promotions",
    query=(
        Parameter("limit", "limit", "integer"),
        Parameter("offset", "offset", "integer"),
        Parameter("countonly", "count_only", "flag"),
        Parameter("promotion", "promotion", "text"),
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
    model="models.promotions:Promotions",
    key="PromotionID",
    source="https://apirest.3dcart.com/v1/promotions/index.html",
)
_GET_PROMOTION = Operation(
    id="getPromotion",
    method="GET",
    path="/Promotions/{promotionid}",
    keys=("integer",),
    owners=("Promotions",),
    model="models.promotions:Promotions",
    key="PromotionID",
    unwrap=True,
    source="https://apirest.3dcart.com/v1/promotions/index.html",
)
_CREATE_PROMOTION = Operation(
    id="createPromotion",
    method="POST",
    path="/Promotions",
    schema="ActionResult",
    body="models.promotions:Promotions",
    result="integer",
    source="https://apirest.3dcart.com/v1/promotions/index.html",
)
_UPDATE_PROMOTION = Operation(
    id="updatePromotion",
    method="PUT",
    path="/Promotions/{promotionid}",
    keys=("integer",),
    owners=("Promotions",),
    schema="ActionResult",
    body="models.promotions:Promotions",
    result="integer",
    source="https://apirest.3dcart.com/v1/promotions/index.html",
)
_UPDATE_PROMOTIONS = Operation(
    id="updatePromotions",
    method="PUT",
    path="/Promotions",
    key="PromotionID",
    schema="ActionResult",
    body="models.promotions:Promotions",
    result="integer",
    source="https://apirest.3dcart.com/v1/promotions/index.html",
)
_DELETE_PROMOTION = Operation(
    id="deletePromotion",
    method="DELETE",
    path="/Promotions/{promotionid}",
    keys=("integer",),
    owners=("Promotions",),
    schema="ActionResult",
    result="integer",
    source="https://apirest.3dcart.com/v1/promotions/index.html",
)


class PromotionsResource(Resource):
    """Promotions."""

    def list(
        self,
        *,
        promotion: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> Rows[Promotions]:
        """GET /Promotions: List promotions.

        Promotions in use and out of use alike; PromotionEnabled, PromotionStart and
        PromotionEnd tell them apart.

        Args:
            promotion: Only promotions whose PromotionName contains this text.
            limit: Rows to read at most.
            offset: Number of the first row to read, from 1 on.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The rows (Promotions), read when you iterate, or ask for all(), first(), count().

        See Retrieve a list of promotions, in Promotions (v1):
        https://apirest.3dcart.com/v1/promotions/index.html
        """
        return Rows(
            self._core, _LIST_PROMOTIONS, (), {"promotion": promotion}, options, limit, offset
        )

    def get(
        self, promotion_id: int | Promotions, *, options: CallOptions | None = None
    ) -> Promotions:
        """GET /Promotions/{promotionid}: Read one promotion.

        Takes the PromotionID, which an order's PromotionList holds too.

        Args:
            promotion_id: The promotion's PromotionID. Or the Promotions itself.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The Promotions.

        Raises:
            NotFoundError: there is no such row.

        See Retrieve a specific promotion by id, in Promotions (v1):
        https://apirest.3dcart.com/v1/promotions/index.html
        """
        row: Promotions = self._core.one(_GET_PROMOTION, (promotion_id,), {}, options)
        return row

    def create(self, body: Promotions, *, options: CallOptions | None = None) -> WriteResult[int]:
        """POST /Promotions: Create a promotion.

        Answers the new PromotionID. Flags are numbers, 0 or 1.

        Args:
            body: What to send; fields that are not set are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            AmbiguousOutcomeError: it may or may not have happened.

        See Create a promotion, in Promotions (v1):
        https://apirest.3dcart.com/v1/promotions/index.html
        """
        return self._core.write(_CREATE_PROMOTION, (), {}, body, options)

    def create_many(
        self,
        bodies: Iterable[Promotions],
        *,
        find: Callable[[Promotions], Promotions | None] | None = None,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """POST /Promotions: Create a promotion. One request for each row.

        Args:
            bodies: The rows to create.
            find: Looks for the row of a body whose create had no clear answer.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed, or be ambiguous.
        """
        return self._core.create_many(_CREATE_PROMOTION, (), {}, bodies, find, options)

    def update(
        self,
        promotion_id: int | Promotions,
        body: Promotions | None = None,
        *,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """PUT /Promotions/{promotionid}: Update one promotion.

        Fields not sent stay as they are.

        Args:
            promotion_id: The promotion's PromotionID. Or the Promotions itself.
            body: What to send, unless promotion_id is the row. Of a row that was read, what
                changed.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Raises:
            NotFoundError: there is no such row.

        See Update a specific promotion by id, in Promotions (v1):
        https://apirest.3dcart.com/v1/promotions/index.html
        """
        return self._core.write(_UPDATE_PROMOTION, (promotion_id,), {}, body, options, whole=whole)

    def update_many(
        self,
        bodies: Iterable[Promotions],
        *,
        chunk: int | None = None,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """PUT /Promotions: Update several promotions.

        Each promotion names its PromotionID. One result a promotion; 206 when some failed, each
        result then has its own Status.

        Args:
            bodies: The rows to send, each with what identifies it and what changes.
            chunk: Rows sent in one request.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed.

        See Update a list of promotions, in Promotions (v1):
        https://apirest.3dcart.com/v1/promotions/index.html
        """
        return self._core.write_many(
            _UPDATE_PROMOTIONS, (), {}, bodies, options, chunk, whole=whole
        )

    def delete(
        self, promotion_id: int | Promotions, *, options: CallOptions | None = None
    ) -> WriteResult[int]:
        """DELETE /Promotions/{promotionid}: Delete a promotion.

        What becomes of orders it was applied to is not documented.

        Args:
            promotion_id: The promotion's PromotionID. Or the Promotions itself.
            options: What this call does differently: timeout, retries, headers ...

        Raises:
            NotFoundError: there is no such row.

        See Delete a specific promotion by id, in Promotions (v1):
        https://apirest.3dcart.com/v1/promotions/index.html
        """
        return self._core.write(_DELETE_PROMOTION, (promotion_id,), {}, None, options)


class AsyncPromotionsResource(AsyncResource):
    """Promotions."""

    def list(
        self,
        *,
        promotion: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> AsyncRows[Promotions]:
        """GET /Promotions: List promotions.

        Promotions in use and out of use alike; PromotionEnabled, PromotionStart and
        PromotionEnd tell them apart.

        Args:
            promotion: Only promotions whose PromotionName contains this text.
            limit: Rows to read at most.
            offset: Number of the first row to read, from 1 on.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The rows (Promotions), read when you iterate, or ask for all(), first(), count().

        See Retrieve a list of promotions, in Promotions (v1):
        https://apirest.3dcart.com/v1/promotions/index.html
        """
        return AsyncRows(
            self._core, _LIST_PROMOTIONS, (), {"promotion": promotion}, options, limit, offset
        )

    async def get(
        self, promotion_id: int | Promotions, *, options: CallOptions | None = None
    ) -> Promotions:
        """GET /Promotions/{promotionid}: Read one promotion.

        Takes the PromotionID, which an order's PromotionList holds too.

        Args:
            promotion_id: The promotion's PromotionID. Or the Promotions itself.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The Promotions.

        Raises:
            NotFoundError: there is no such row.

        See Retrieve a specific promotion by id, in Promotions (v1):
        https://apirest.3dcart.com/v1/promotions/index.html
        """
        row: Promotions = await self._core.one(_GET_PROMOTION, (promotion_id,), {}, options)
        return row

    async def create(
        self, body: Promotions, *, options: CallOptions | None = None
    ) -> WriteResult[int]:
        """POST /Promotions: Create a promotion.

        Answers the new PromotionID. Flags are numbers, 0 or 1.

        Args:
            body: What to send; fields that are not set are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            AmbiguousOutcomeError: it may or may not have happened.

        See Create a promotion, in Promotions (v1):
        https://apirest.3dcart.com/v1/promotions/index.html
        """
        return await self._core.write(_CREATE_PROMOTION, (), {}, body, options)

    async def create_many(
        self,
        bodies: Iterable[Promotions],
        *,
        find: Callable[[Promotions], Awaitable[Promotions | None]] | None = None,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """POST /Promotions: Create a promotion. One request for each row.

        Args:
            bodies: The rows to create.
            find: Looks for the row of a body whose create had no clear answer.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed, or be ambiguous.
        """
        return await self._core.create_many(_CREATE_PROMOTION, (), {}, bodies, find, options)

    async def update(
        self,
        promotion_id: int | Promotions,
        body: Promotions | None = None,
        *,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """PUT /Promotions/{promotionid}: Update one promotion.

        Fields not sent stay as they are.

        Args:
            promotion_id: The promotion's PromotionID. Or the Promotions itself.
            body: What to send, unless promotion_id is the row. Of a row that was read, what
                changed.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Raises:
            NotFoundError: there is no such row.

        See Update a specific promotion by id, in Promotions (v1):
        https://apirest.3dcart.com/v1/promotions/index.html
        """
        return await self._core.write(
            _UPDATE_PROMOTION, (promotion_id,), {}, body, options, whole=whole
        )

    async def update_many(
        self,
        bodies: Iterable[Promotions],
        *,
        chunk: int | None = None,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """PUT /Promotions: Update several promotions.

        Each promotion names its PromotionID. One result a promotion; 206 when some failed, each
        result then has its own Status.

        Args:
            bodies: The rows to send, each with what identifies it and what changes.
            chunk: Rows sent in one request.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed.

        See Update a list of promotions, in Promotions (v1):
        https://apirest.3dcart.com/v1/promotions/index.html
        """
        return await self._core.write_many(
            _UPDATE_PROMOTIONS, (), {}, bodies, options, chunk, whole=whole
        )

    async def delete(
        self, promotion_id: int | Promotions, *, options: CallOptions | None = None
    ) -> WriteResult[int]:
        """DELETE /Promotions/{promotionid}: Delete a promotion.

        What becomes of orders it was applied to is not documented.

        Args:
            promotion_id: The promotion's PromotionID. Or the Promotions itself.
            options: What this call does differently: timeout, retries, headers ...

        Raises:
            NotFoundError: there is no such row.

        See Delete a specific promotion by id, in Promotions (v1):
        https://apirest.3dcart.com/v1/promotions/index.html
        """
        return await self._core.write(_DELETE_PROMOTION, (promotion_id,), {}, None, options)
