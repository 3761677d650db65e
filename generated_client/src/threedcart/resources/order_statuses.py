# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""Order statuses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.client.resource import AsyncResource, Resource
from .._runtime.operation import Operation, Paging, Parameter

if TYPE_CHECKING:
    import builtins
    from collections.abc import AsyncIterator, Iterator

    from .._runtime.options import CallOptions
    from ..models.order_status import OrderStatus

_LIST_ORDER_STATUSES = Operation(
    id="listOrderStatuses",
    method="GET",
    path="/OrderStatus",
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
    model="models.order_status:OrderStatus",
    key="OrderStatusID",
    source="https://apirest.3dcart.com/v1/order-status/index.html",
)
_GET_ORDER_STATUS = Operation(
    id="getOrderStatus",
    method="GET",
    path="/OrderStatus/{id}",
    keys=("integer",),
    model="models.order_status:OrderStatus",
    key="OrderStatusID",
    unwrap=True,
    source="https://apirest.3dcart.com/v1/order-status/index.html",
)


class OrderStatusesResource(Resource):
    """Order statuses."""

    def list(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[OrderStatus]:
        """List order statuses.

        The twelve statuses with the names this store shows. They cannot be changed through the
        API.

        Args:
            limit: Rows per page. Default 10. From 0 to 500.
            offset: Number of the first row wanted, counted from 1; 0 means the same. Default 1.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One page of rows (OrderStatus); an empty list when none match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve a list of order statuses, in Order status (v1):
        https://apirest.3dcart.com/v1/order-status/index.html
        """
        return self._core.rows(
            _LIST_ORDER_STATUSES,
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
    ) -> Iterator[OrderStatus]:
        """List order statuses. All rows, page after page.

        The twelve statuses with the names this store shows. They cannot be changed through the
        API.

        Args:
            page_size: Rows asked for at a time, at most 500.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            An iterator of OrderStatus, no row twice.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve a list of order statuses, in Order status (v1):
        https://apirest.3dcart.com/v1/order-status/index.html
        """
        return self._core.iterate(_LIST_ORDER_STATUSES, (), {}, options, page_size)

    def count(
        self,
        *,
        options: CallOptions | None = None,
    ) -> int:
        """List order statuses. Only their number.

        The twelve statuses with the names this store shows. They cannot be changed through the
        API.

        Args:
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            How many rows match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve a list of order statuses, in Order status (v1):
        https://apirest.3dcart.com/v1/order-status/index.html
        """
        return self._core.count(_LIST_ORDER_STATUSES, (), {}, options)

    def get(
        self,
        id: int,
        *,
        options: CallOptions | None = None,
    ) -> OrderStatus:
        """Read one order status.

        Args:
            id: Identity of the row.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The OrderStatus.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Retrieve a specific order status by id, in Order status (v1):
        https://apirest.3dcart.com/v1/order-status/index.html
        """
        row: OrderStatus = self._core.one(_GET_ORDER_STATUS, (id,), {}, options)
        return row


class AsyncOrderStatusesResource(AsyncResource):
    """Order statuses."""

    async def list(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[OrderStatus]:
        """List order statuses.

        The twelve statuses with the names this store shows. They cannot be changed through the
        API.

        Args:
            limit: Rows per page. Default 10. From 0 to 500.
            offset: Number of the first row wanted, counted from 1; 0 means the same. Default 1.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One page of rows (OrderStatus); an empty list when none match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve a list of order statuses, in Order status (v1):
        https://apirest.3dcart.com/v1/order-status/index.html
        """
        return await self._core.rows(
            _LIST_ORDER_STATUSES,
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
    ) -> AsyncIterator[OrderStatus]:
        """List order statuses. All rows, page after page.

        The twelve statuses with the names this store shows. They cannot be changed through the
        API.

        Args:
            page_size: Rows asked for at a time, at most 500.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            An iterator of OrderStatus, no row twice.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve a list of order statuses, in Order status (v1):
        https://apirest.3dcart.com/v1/order-status/index.html
        """
        return self._core.iterate(_LIST_ORDER_STATUSES, (), {}, options, page_size)

    async def count(
        self,
        *,
        options: CallOptions | None = None,
    ) -> int:
        """List order statuses. Only their number.

        The twelve statuses with the names this store shows. They cannot be changed through the
        API.

        Args:
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            How many rows match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve a list of order statuses, in Order status (v1):
        https://apirest.3dcart.com/v1/order-status/index.html
        """
        return await self._core.count(_LIST_ORDER_STATUSES, (), {}, options)

    async def get(
        self,
        id: int,
        *,
        options: CallOptions | None = None,
    ) -> OrderStatus:
        """Read one order status.

        Args:
            id: Identity of the row.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The OrderStatus.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Retrieve a specific order status by id, in Order status (v1):
        https://apirest.3dcart.com/v1/order-status/index.html
        """
        row: OrderStatus = await self._core.one(_GET_ORDER_STATUS, (id,), {}, options)
        return row
