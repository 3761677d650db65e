# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""Promotions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client.resource import AsyncResource, Resource
from .._runtime.operation import Operation, Paging, Parameter

if TYPE_CHECKING:
    import builtins
    from collections.abc import AsyncIterator, Iterable, Iterator

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
    schema="ActionResult",
    body="models.promotions:Promotions",
    result="integer",
    source="https://apirest.3dcart.com/v1/promotions/index.html",
)
_UPDATE_PROMOTIONS = Operation(
    id="updatePromotions",
    method="PUT",
    path="/Promotions",
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
    ) -> builtins.list[Promotions]:
        """List promotions.

        Args:
            promotion: Only promotions whose PromotionName contains this text.
            limit: Rows per page. Default 10. From 0 to 500.
            offset: Number of the first row wanted, counted from 1; 0 means the same. Default 1.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One page of rows (Promotions); an empty list when none match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve a list of promotions, in Promotions (v1):
        https://apirest.3dcart.com/v1/promotions/index.html

        Confidence: medium.
        """
        return self._core.rows(
            _LIST_PROMOTIONS,
            (),
            {
                "promotion": promotion,
                "limit": limit,
                "offset": offset,
            },
            options,
        )

    def iterate(
        self,
        *,
        promotion: str | None = None,
        page_size: int | None = None,
        options: CallOptions | None = None,
    ) -> Iterator[Promotions]:
        """List promotions. All rows, page after page.

        Args:
            promotion: Only promotions whose PromotionName contains this text.
            page_size: Rows asked for at a time, at most 500.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            An iterator of Promotions, no row twice.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve a list of promotions, in Promotions (v1):
        https://apirest.3dcart.com/v1/promotions/index.html

        Confidence: medium.
        """
        return self._core.iterate(
            _LIST_PROMOTIONS,
            (),
            {
                "promotion": promotion,
            },
            options,
            page_size,
        )

    def count(
        self,
        *,
        promotion: str | None = None,
        options: CallOptions | None = None,
    ) -> int:
        """List promotions. Only their number.

        Args:
            promotion: Only promotions whose PromotionName contains this text.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            How many rows match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve a list of promotions, in Promotions (v1):
        https://apirest.3dcart.com/v1/promotions/index.html

        Confidence: medium.
        """
        return self._core.count(
            _LIST_PROMOTIONS,
            (),
            {
                "promotion": promotion,
            },
            options,
        )

    def get(
        self,
        promotion_id: int,
        *,
        options: CallOptions | None = None,
    ) -> Promotions:
        """Read one promotion.

        Args:
            promotion_id: The promotion's PromotionID.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The Promotions.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Retrieve a specific promotion by id, in Promotions (v1):
        https://apirest.3dcart.com/v1/promotions/index.html

        Confidence: medium.
        """
        row: Promotions = self._core.one(_GET_PROMOTION, (promotion_id,), {}, options)
        return row

    def create(
        self,
        body: Promotions,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Create a promotion.

        Args:
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            AmbiguousOutcomeError: it may or may not have happened.
            ThreeDCartError: any other failure.

        See Create a promotion, in Promotions (v1):
        https://apirest.3dcart.com/v1/promotions/index.html

        Confidence: medium.
        """
        return self._core.write(_CREATE_PROMOTION, (), {}, body, options)

    def update(
        self,
        promotion_id: int,
        body: Promotions,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Update one promotion.

        Fields not sent stay as they are.

        Args:
            promotion_id: The promotion's PromotionID.
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Update a specific promotion by id, in Promotions (v1):
        https://apirest.3dcart.com/v1/promotions/index.html

        Confidence: medium.
        """
        return self._core.write(_UPDATE_PROMOTION, (promotion_id,), {}, body, options)

    def update_many(
        self,
        bodies: Iterable[Promotions],
        *,
        chunk: int | None = None,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """Update several promotions.

        Each promotion names its PromotionID. One result a promotion; 206 when some failed, each
        result then has its own Status.

        Args:
            bodies: The rows to send, each with what identifies it and what changes.
            chunk: Rows sent in one request.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed.

        Raises:
            ThreeDCartError: any failure.

        See Update a list of promotions, in Promotions (v1):
        https://apirest.3dcart.com/v1/promotions/index.html

        Confidence: medium.
        """
        return self._core.write_many(_UPDATE_PROMOTIONS, (), {}, bodies, options, chunk)

    def delete(
        self,
        promotion_id: int,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Delete a promotion.

        Args:
            promotion_id: The promotion's PromotionID.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Delete a specific promotion by id, in Promotions (v1):
        https://apirest.3dcart.com/v1/promotions/index.html

        Confidence: medium.
        """
        return self._core.write(_DELETE_PROMOTION, (promotion_id,), {}, None, options)


class AsyncPromotionsResource(AsyncResource):
    """Promotions."""

    async def list(
        self,
        *,
        promotion: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[Promotions]:
        """List promotions.

        Args:
            promotion: Only promotions whose PromotionName contains this text.
            limit: Rows per page. Default 10. From 0 to 500.
            offset: Number of the first row wanted, counted from 1; 0 means the same. Default 1.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One page of rows (Promotions); an empty list when none match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve a list of promotions, in Promotions (v1):
        https://apirest.3dcart.com/v1/promotions/index.html

        Confidence: medium.
        """
        return await self._core.rows(
            _LIST_PROMOTIONS,
            (),
            {
                "promotion": promotion,
                "limit": limit,
                "offset": offset,
            },
            options,
        )

    def iterate(
        self,
        *,
        promotion: str | None = None,
        page_size: int | None = None,
        options: CallOptions | None = None,
    ) -> AsyncIterator[Promotions]:
        """List promotions. All rows, page after page.

        Args:
            promotion: Only promotions whose PromotionName contains this text.
            page_size: Rows asked for at a time, at most 500.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            An iterator of Promotions, no row twice.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve a list of promotions, in Promotions (v1):
        https://apirest.3dcart.com/v1/promotions/index.html

        Confidence: medium.
        """
        return self._core.iterate(
            _LIST_PROMOTIONS,
            (),
            {
                "promotion": promotion,
            },
            options,
            page_size,
        )

    async def count(
        self,
        *,
        promotion: str | None = None,
        options: CallOptions | None = None,
    ) -> int:
        """List promotions. Only their number.

        Args:
            promotion: Only promotions whose PromotionName contains this text.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            How many rows match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve a list of promotions, in Promotions (v1):
        https://apirest.3dcart.com/v1/promotions/index.html

        Confidence: medium.
        """
        return await self._core.count(
            _LIST_PROMOTIONS,
            (),
            {
                "promotion": promotion,
            },
            options,
        )

    async def get(
        self,
        promotion_id: int,
        *,
        options: CallOptions | None = None,
    ) -> Promotions:
        """Read one promotion.

        Args:
            promotion_id: The promotion's PromotionID.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The Promotions.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Retrieve a specific promotion by id, in Promotions (v1):
        https://apirest.3dcart.com/v1/promotions/index.html

        Confidence: medium.
        """
        row: Promotions = await self._core.one(_GET_PROMOTION, (promotion_id,), {}, options)
        return row

    async def create(
        self,
        body: Promotions,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Create a promotion.

        Args:
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            AmbiguousOutcomeError: it may or may not have happened.
            ThreeDCartError: any other failure.

        See Create a promotion, in Promotions (v1):
        https://apirest.3dcart.com/v1/promotions/index.html

        Confidence: medium.
        """
        return await self._core.write(_CREATE_PROMOTION, (), {}, body, options)

    async def update(
        self,
        promotion_id: int,
        body: Promotions,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Update one promotion.

        Fields not sent stay as they are.

        Args:
            promotion_id: The promotion's PromotionID.
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Update a specific promotion by id, in Promotions (v1):
        https://apirest.3dcart.com/v1/promotions/index.html

        Confidence: medium.
        """
        return await self._core.write(_UPDATE_PROMOTION, (promotion_id,), {}, body, options)

    async def update_many(
        self,
        bodies: Iterable[Promotions],
        *,
        chunk: int | None = None,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """Update several promotions.

        Each promotion names its PromotionID. One result a promotion; 206 when some failed, each
        result then has its own Status.

        Args:
            bodies: The rows to send, each with what identifies it and what changes.
            chunk: Rows sent in one request.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed.

        Raises:
            ThreeDCartError: any failure.

        See Update a list of promotions, in Promotions (v1):
        https://apirest.3dcart.com/v1/promotions/index.html

        Confidence: medium.
        """
        return await self._core.write_many(_UPDATE_PROMOTIONS, (), {}, bodies, options, chunk)

    async def delete(
        self,
        promotion_id: int,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Delete a promotion.

        Args:
            promotion_id: The promotion's PromotionID.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Delete a specific promotion by id, in Promotions (v1):
        https://apirest.3dcart.com/v1/promotions/index.html

        Confidence: medium.
        """
        return await self._core.write(_DELETE_PROMOTION, (promotion_id,), {}, None, options)
