# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""Return merchandise authorisations."""

from __future__ import annotations

from datetime import date as Date
from datetime import datetime

from .._runtime.client.async_core import AsyncRows
from .._runtime.client.core import Rows
from .._runtime.client.resource import AsyncResource, Resource, namespace
from .._runtime.operation import Operation, Paging, Parameter
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
    owners=("RMA",),
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
    owners=("RMA",),
    query=(Parameter("limit", "limit", "integer"), Parameter("offset", "offset", "integer")),
    paging=Paging(limit="limit", offset="offset", first=1, maximum=500),
    model="models.rma_item:RMAItem",
    key="CatalogID",
    source="https://apirest.3dcart.com/v1/rma/index.html",
)


class RmaResource(Resource):
    """Return merchandise authorisations."""

    @namespace
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
    ) -> Rows[RMA]:
        """GET /RMA: List returns.

        catalogid and sku find the returns that hold a product.

        Args:
            rma_status_id: Only returns with this RMAStatusID; 0 means any.
            rma_reason_id: Only returns with this RMAReasonID; 0 means any.
            rma_method_id: Only returns with this RMAMethodID; 0 means any.
            catalog_id: Only returns that hold this product; 0 means any.
            sku: Only returns that hold a product with this SKU.
            date_start: Only returns asked for at this time or later.
            date_end: Only returns asked for at this time or earlier.
            limit: Rows to read at most.
            offset: Number of the first row to read, from 1 on.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The rows (RMA), read when you iterate, or ask for all(), first(), count().

        See Retrieve a list of RMAs, in RMA (v1): https://apirest.3dcart.com/v1/rma/index.html
        """
        return Rows(
            self._core,
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
            limit,
            offset,
        )

    def get(self, rma_id: int | RMA, *, options: CallOptions | None = None) -> RMA:
        """GET /RMA/{rmaid}: Read one return.

        Takes the RMAID. Returns can only be read through the API.

        Args:
            rma_id: The return's RMAID. Or the RMA itself.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The RMA.

        Raises:
            NotFoundError: there is no such row.

        See Retrieve a specific RMA by id, in RMA (v1):
        https://apirest.3dcart.com/v1/rma/index.html
        """
        row: RMA = self._core.one(_GET_RMA, (rma_id,), {}, options)
        return row


class AsyncRmaResource(AsyncResource):
    """Return merchandise authorisations."""

    @namespace
    def items(self) -> AsyncRmaItemsResource:
        """Items of a return."""
        return AsyncRmaItemsResource(self._core)

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
    ) -> AsyncRows[RMA]:
        """GET /RMA: List returns.

        catalogid and sku find the returns that hold a product.

        Args:
            rma_status_id: Only returns with this RMAStatusID; 0 means any.
            rma_reason_id: Only returns with this RMAReasonID; 0 means any.
            rma_method_id: Only returns with this RMAMethodID; 0 means any.
            catalog_id: Only returns that hold this product; 0 means any.
            sku: Only returns that hold a product with this SKU.
            date_start: Only returns asked for at this time or later.
            date_end: Only returns asked for at this time or earlier.
            limit: Rows to read at most.
            offset: Number of the first row to read, from 1 on.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The rows (RMA), read when you iterate, or ask for all(), first(), count().

        See Retrieve a list of RMAs, in RMA (v1): https://apirest.3dcart.com/v1/rma/index.html
        """
        return AsyncRows(
            self._core,
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
            limit,
            offset,
        )

    async def get(self, rma_id: int | RMA, *, options: CallOptions | None = None) -> RMA:
        """GET /RMA/{rmaid}: Read one return.

        Takes the RMAID. Returns can only be read through the API.

        Args:
            rma_id: The return's RMAID. Or the RMA itself.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The RMA.

        Raises:
            NotFoundError: there is no such row.

        See Retrieve a specific RMA by id, in RMA (v1):
        https://apirest.3dcart.com/v1/rma/index.html
        """
        row: RMA = await self._core.one(_GET_RMA, (rma_id,), {}, options)
        return row


class RmaItemsResource(Resource):
    """Items of a return."""

    def list(
        self,
        rma_id: int | RMA,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> Rows[RMAItem]:
        """GET /RMA/{rmaid}/Items: List the items of a return.

        All items at once, unless a limit is given; 404 also means that the return has none.

        Args:
            rma_id: The return's RMAID. Or the RMA itself.
            limit: Rows to read at most.
            offset: Number of the first row to read, from 1 on.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The rows (RMAItem), read when you iterate, or ask for all(), first(), count().

        See Retrieve the items of an RMA, in RMA (v1):
        https://apirest.3dcart.com/v1/rma/index.html
        """
        return Rows(self._core, _LIST_RMA_ITEMS, (rma_id,), {}, options, limit, offset)


class AsyncRmaItemsResource(AsyncResource):
    """Items of a return."""

    def list(
        self,
        rma_id: int | RMA,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> AsyncRows[RMAItem]:
        """GET /RMA/{rmaid}/Items: List the items of a return.

        All items at once, unless a limit is given; 404 also means that the return has none.

        Args:
            rma_id: The return's RMAID. Or the RMA itself.
            limit: Rows to read at most.
            offset: Number of the first row to read, from 1 on.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The rows (RMAItem), read when you iterate, or ask for all(), first(), count().

        See Retrieve the items of an RMA, in RMA (v1):
        https://apirest.3dcart.com/v1/rma/index.html
        """
        return AsyncRows(self._core, _LIST_RMA_ITEMS, (rma_id,), {}, options, limit, offset)
