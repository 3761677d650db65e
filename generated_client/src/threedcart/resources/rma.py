# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""Return merchandise authorisations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.client.resource import AsyncResource, Resource
from .._runtime.operation import Operation, Paging, Parameter

if TYPE_CHECKING:
    import builtins
    from collections.abc import AsyncIterator, Iterator
    from datetime import date as Date
    from datetime import datetime

    from .._runtime.options import CallOptions
    from ..models.rma import RMA
    from ..models.rma_item import RMAItem

_LIST_RMAS = Operation(
    id="listRmas",
    method="GET",
    path="/RMA",
    query=(
        Parameter("rmastatusid", "rma_status_id", "integer"),
        Parameter("rmareasonid", "rma_reason_id", "integer"),
        Parameter("rmamethodid", "rma_method_id", "integer"),
        Parameter("catalogid", "catalog_id", "integer"),
        Parameter("sku", "sku", "text"),
        Parameter("datestart", "date_start", "store-filter-date-time"),
        Parameter("dateend", "date_end", "store-filter-date-time"),
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
    model="models.rma:RMA",
    key="RMAID",
    source="https://apirest.3dcart.com/v1/rma/index.html",
)
_GET_RMA = Operation(
    id="getRma",
    method="GET",
    path="/RMA/{rmaid}",
    keys=("integer",),
    model="models.rma:RMA",
    key="RMAID",
    unwrap=True,
    source="https://apirest.3dcart.com/v1/rma/index.html",
)
_LIST_RMA_ITEMS = Operation(
    id="listRmaItems",
    method="GET",
    path="/RMA/{rmaid}/Items",
    keys=("integer",),
    query=(
        Parameter("limit", "limit", "integer"),
        Parameter("offset", "offset", "integer"),
    ),
    paging=Paging(limit="limit", offset="offset", first=1, maximum=500),
    model="models.rma_item:RMAItem",
    key="CatalogID",
    source="https://apirest.3dcart.com/v1/rma/index.html",
)


class RmaResource(Resource):
    """Return merchandise authorisations."""

    @cached_property
    def items(self) -> RmaItemsResource:
        """Items of a return."""
        return RmaItemsResource(self._core)

    def list(
        self,
        *,
        rma_status_id: int | None = None,
        rma_reason_id: int | None = None,
        rma_method_id: int | None = None,
        catalog_id: int | None = None,
        sku: str | None = None,
        date_start: datetime | Date | str | None = None,
        date_end: datetime | Date | str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[RMA]:
        """List returns.

        catalogid and sku find the returns that hold a product.

        Args:
            rma_status_id: Only returns with this RMAStatusID; 0 means any.
            rma_reason_id: Only returns with this RMAReasonID; 0 means any.
            rma_method_id: Only returns with this RMAMethodID; 0 means any.
            catalog_id: Only returns that hold this product; 0 means any.
            sku: Only returns that hold a product with this SKU.
            date_start: Only returns asked for at this time or later.
            date_end: Only returns asked for at this time or earlier.
            limit: Rows per page. Default 10. From 0 to 500.
            offset: Number of the first row wanted, counted from 1; 0 means the same. Default 1.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One page of rows (RMA); an empty list when none match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve a list of RMAs, in RMA (v1): https://apirest.3dcart.com/v1/rma/index.html
        """
        return self._core.rows(
            _LIST_RMAS,
            (),
            {
                "rmastatusid": rma_status_id,
                "rmareasonid": rma_reason_id,
                "rmamethodid": rma_method_id,
                "catalogid": catalog_id,
                "sku": sku,
                "datestart": date_start,
                "dateend": date_end,
                "limit": limit,
                "offset": offset,
            },
            options,
        )

    def iterate(
        self,
        *,
        rma_status_id: int | None = None,
        rma_reason_id: int | None = None,
        rma_method_id: int | None = None,
        catalog_id: int | None = None,
        sku: str | None = None,
        date_start: datetime | Date | str | None = None,
        date_end: datetime | Date | str | None = None,
        page_size: int | None = None,
        options: CallOptions | None = None,
    ) -> Iterator[RMA]:
        """List returns. All rows, page after page.

        catalogid and sku find the returns that hold a product.

        Args:
            rma_status_id: Only returns with this RMAStatusID; 0 means any.
            rma_reason_id: Only returns with this RMAReasonID; 0 means any.
            rma_method_id: Only returns with this RMAMethodID; 0 means any.
            catalog_id: Only returns that hold this product; 0 means any.
            sku: Only returns that hold a product with this SKU.
            date_start: Only returns asked for at this time or later.
            date_end: Only returns asked for at this time or earlier.
            page_size: Rows asked for at a time, at most 500.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            An iterator of RMA, no row twice.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve a list of RMAs, in RMA (v1): https://apirest.3dcart.com/v1/rma/index.html
        """
        return self._core.iterate(
            _LIST_RMAS,
            (),
            {
                "rmastatusid": rma_status_id,
                "rmareasonid": rma_reason_id,
                "rmamethodid": rma_method_id,
                "catalogid": catalog_id,
                "sku": sku,
                "datestart": date_start,
                "dateend": date_end,
            },
            options,
            page_size,
        )

    def count(
        self,
        *,
        rma_status_id: int | None = None,
        rma_reason_id: int | None = None,
        rma_method_id: int | None = None,
        catalog_id: int | None = None,
        sku: str | None = None,
        date_start: datetime | Date | str | None = None,
        date_end: datetime | Date | str | None = None,
        options: CallOptions | None = None,
    ) -> int:
        """List returns. Only their number.

        catalogid and sku find the returns that hold a product.

        Args:
            rma_status_id: Only returns with this RMAStatusID; 0 means any.
            rma_reason_id: Only returns with this RMAReasonID; 0 means any.
            rma_method_id: Only returns with this RMAMethodID; 0 means any.
            catalog_id: Only returns that hold this product; 0 means any.
            sku: Only returns that hold a product with this SKU.
            date_start: Only returns asked for at this time or later.
            date_end: Only returns asked for at this time or earlier.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            How many rows match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve a list of RMAs, in RMA (v1): https://apirest.3dcart.com/v1/rma/index.html
        """
        return self._core.count(
            _LIST_RMAS,
            (),
            {
                "rmastatusid": rma_status_id,
                "rmareasonid": rma_reason_id,
                "rmamethodid": rma_method_id,
                "catalogid": catalog_id,
                "sku": sku,
                "datestart": date_start,
                "dateend": date_end,
            },
            options,
        )

    def get(
        self,
        rma_id: int,
        *,
        options: CallOptions | None = None,
    ) -> RMA:
        """Read one return.

        Args:
            rma_id: The return's RMAID.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The RMA.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Retrieve a specific RMA by id, in RMA (v1):
        https://apirest.3dcart.com/v1/rma/index.html
        """
        row: RMA = self._core.one(_GET_RMA, (rma_id,), {}, options)
        return row


class AsyncRmaResource(AsyncResource):
    """Return merchandise authorisations."""

    @cached_property
    def items(self) -> AsyncRmaItemsResource:
        """Items of a return."""
        return AsyncRmaItemsResource(self._core)

    async def list(
        self,
        *,
        rma_status_id: int | None = None,
        rma_reason_id: int | None = None,
        rma_method_id: int | None = None,
        catalog_id: int | None = None,
        sku: str | None = None,
        date_start: datetime | Date | str | None = None,
        date_end: datetime | Date | str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[RMA]:
        """List returns.

        catalogid and sku find the returns that hold a product.

        Args:
            rma_status_id: Only returns with this RMAStatusID; 0 means any.
            rma_reason_id: Only returns with this RMAReasonID; 0 means any.
            rma_method_id: Only returns with this RMAMethodID; 0 means any.
            catalog_id: Only returns that hold this product; 0 means any.
            sku: Only returns that hold a product with this SKU.
            date_start: Only returns asked for at this time or later.
            date_end: Only returns asked for at this time or earlier.
            limit: Rows per page. Default 10. From 0 to 500.
            offset: Number of the first row wanted, counted from 1; 0 means the same. Default 1.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One page of rows (RMA); an empty list when none match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve a list of RMAs, in RMA (v1): https://apirest.3dcart.com/v1/rma/index.html
        """
        return await self._core.rows(
            _LIST_RMAS,
            (),
            {
                "rmastatusid": rma_status_id,
                "rmareasonid": rma_reason_id,
                "rmamethodid": rma_method_id,
                "catalogid": catalog_id,
                "sku": sku,
                "datestart": date_start,
                "dateend": date_end,
                "limit": limit,
                "offset": offset,
            },
            options,
        )

    def iterate(
        self,
        *,
        rma_status_id: int | None = None,
        rma_reason_id: int | None = None,
        rma_method_id: int | None = None,
        catalog_id: int | None = None,
        sku: str | None = None,
        date_start: datetime | Date | str | None = None,
        date_end: datetime | Date | str | None = None,
        page_size: int | None = None,
        options: CallOptions | None = None,
    ) -> AsyncIterator[RMA]:
        """List returns. All rows, page after page.

        catalogid and sku find the returns that hold a product.

        Args:
            rma_status_id: Only returns with this RMAStatusID; 0 means any.
            rma_reason_id: Only returns with this RMAReasonID; 0 means any.
            rma_method_id: Only returns with this RMAMethodID; 0 means any.
            catalog_id: Only returns that hold this product; 0 means any.
            sku: Only returns that hold a product with this SKU.
            date_start: Only returns asked for at this time or later.
            date_end: Only returns asked for at this time or earlier.
            page_size: Rows asked for at a time, at most 500.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            An iterator of RMA, no row twice.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve a list of RMAs, in RMA (v1): https://apirest.3dcart.com/v1/rma/index.html
        """
        return self._core.iterate(
            _LIST_RMAS,
            (),
            {
                "rmastatusid": rma_status_id,
                "rmareasonid": rma_reason_id,
                "rmamethodid": rma_method_id,
                "catalogid": catalog_id,
                "sku": sku,
                "datestart": date_start,
                "dateend": date_end,
            },
            options,
            page_size,
        )

    async def count(
        self,
        *,
        rma_status_id: int | None = None,
        rma_reason_id: int | None = None,
        rma_method_id: int | None = None,
        catalog_id: int | None = None,
        sku: str | None = None,
        date_start: datetime | Date | str | None = None,
        date_end: datetime | Date | str | None = None,
        options: CallOptions | None = None,
    ) -> int:
        """List returns. Only their number.

        catalogid and sku find the returns that hold a product.

        Args:
            rma_status_id: Only returns with this RMAStatusID; 0 means any.
            rma_reason_id: Only returns with this RMAReasonID; 0 means any.
            rma_method_id: Only returns with this RMAMethodID; 0 means any.
            catalog_id: Only returns that hold this product; 0 means any.
            sku: Only returns that hold a product with this SKU.
            date_start: Only returns asked for at this time or later.
            date_end: Only returns asked for at this time or earlier.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            How many rows match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve a list of RMAs, in RMA (v1): https://apirest.3dcart.com/v1/rma/index.html
        """
        return await self._core.count(
            _LIST_RMAS,
            (),
            {
                "rmastatusid": rma_status_id,
                "rmareasonid": rma_reason_id,
                "rmamethodid": rma_method_id,
                "catalogid": catalog_id,
                "sku": sku,
                "datestart": date_start,
                "dateend": date_end,
            },
            options,
        )

    async def get(
        self,
        rma_id: int,
        *,
        options: CallOptions | None = None,
    ) -> RMA:
        """Read one return.

        Args:
            rma_id: The return's RMAID.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The RMA.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Retrieve a specific RMA by id, in RMA (v1):
        https://apirest.3dcart.com/v1/rma/index.html
        """
        row: RMA = await self._core.one(_GET_RMA, (rma_id,), {}, options)
        return row


class RmaItemsResource(Resource):
    """Items of a return."""

    def list(
        self,
        rma_id: int,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[RMAItem]:
        """List the items of a return.

        Args:
            rma_id: The return's RMAID.
            limit: Rows per page; 0 answers all rows. From 0 to 500.
            offset: Number of the first row wanted, counted from 1; 0 means the same.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One page of rows (RMAItem); an empty list when none match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve the items of an RMA, in RMA (v1):
        https://apirest.3dcart.com/v1/rma/index.html
        """
        return self._core.rows(
            _LIST_RMA_ITEMS,
            (rma_id,),
            {
                "limit": limit,
                "offset": offset,
            },
            options,
        )

    def iterate(
        self,
        rma_id: int,
        *,
        page_size: int | None = None,
        options: CallOptions | None = None,
    ) -> Iterator[RMAItem]:
        """List the items of a return. All rows, page after page.

        Args:
            rma_id: The return's RMAID.
            page_size: Rows asked for at a time, at most 500.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            An iterator of RMAItem, no row twice.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve the items of an RMA, in RMA (v1):
        https://apirest.3dcart.com/v1/rma/index.html
        """
        return self._core.iterate(_LIST_RMA_ITEMS, (rma_id,), {}, options, page_size)


class AsyncRmaItemsResource(AsyncResource):
    """Items of a return."""

    async def list(
        self,
        rma_id: int,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[RMAItem]:
        """List the items of a return.

        Args:
            rma_id: The return's RMAID.
            limit: Rows per page; 0 answers all rows. From 0 to 500.
            offset: Number of the first row wanted, counted from 1; 0 means the same.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One page of rows (RMAItem); an empty list when none match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve the items of an RMA, in RMA (v1):
        https://apirest.3dcart.com/v1/rma/index.html
        """
        return await self._core.rows(
            _LIST_RMA_ITEMS,
            (rma_id,),
            {
                "limit": limit,
                "offset": offset,
            },
            options,
        )

    def iterate(
        self,
        rma_id: int,
        *,
        page_size: int | None = None,
        options: CallOptions | None = None,
    ) -> AsyncIterator[RMAItem]:
        """List the items of a return. All rows, page after page.

        Args:
            rma_id: The return's RMAID.
            page_size: Rows asked for at a time, at most 500.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            An iterator of RMAItem, no row twice.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve the items of an RMA, in RMA (v1):
        https://apirest.3dcart.com/v1/rma/index.html
        """
        return self._core.iterate(_LIST_RMA_ITEMS, (rma_id,), {}, options, page_size)
