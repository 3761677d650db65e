# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""Order statuses."""

from __future__ import annotations

from .._runtime.client.async_core import AsyncRows
from .._runtime.client.core import Rows
from .._runtime.client.resource import AsyncResource, Resource
from .._runtime.operation import Operation, Paging, Parameter
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
    owners=("OrderStatus",),
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
    ) -> Rows[OrderStatus]:
        """GET /OrderStatus: List order statuses.

        The statuses, with the names this store shows. They cannot be changed through the API.

        Args:
            limit: Rows to read at most.
            offset: Number of the first row to read, from 1 on.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The rows (OrderStatus), read when you iterate, or ask for all(), first(), count().

        See Retrieve a list of order statuses, in Order status (v1):
        https://apirest.3dcart.com/v1/order-status/index.html
        """
        return Rows(self._core, _LIST_ORDER_STATUSES, (), {}, options, limit, offset)

    def get(self, id: int | OrderStatus, *, options: CallOptions | None = None) -> OrderStatus:
        """GET /OrderStatus/{id}: Read one order status.

        Takes the OrderStatusID that orders hold, and answers the name the merchant has given
        it.

        Args:
            id: Identity of the row. Or the OrderStatus itself.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The OrderStatus.

        Raises:
            NotFoundError: there is no such row.

        See Retrieve a specific order status by id, in Order status (v1):
        https://apirest.3dcart.com/v1/order-status/index.html
        """
        row: OrderStatus = self._core.one(_GET_ORDER_STATUS, (id,), {}, options)
        return row


class AsyncOrderStatusesResource(AsyncResource):
    """Order statuses."""

    def list(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> AsyncRows[OrderStatus]:
        """GET /OrderStatus: List order statuses.

        The statuses, with the names this store shows. They cannot be changed through the API.

        Args:
            limit: Rows to read at most.
            offset: Number of the first row to read, from 1 on.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The rows (OrderStatus), read when you iterate, or ask for all(), first(), count().

        See Retrieve a list of order statuses, in Order status (v1):
        https://apirest.3dcart.com/v1/order-status/index.html
        """
        return AsyncRows(self._core, _LIST_ORDER_STATUSES, (), {}, options, limit, offset)

    async def get(
        self, id: int | OrderStatus, *, options: CallOptions | None = None
    ) -> OrderStatus:
        """GET /OrderStatus/{id}: Read one order status.

        Takes the OrderStatusID that orders hold, and answers the name the merchant has given
        it.

        Args:
            id: Identity of the row. Or the OrderStatus itself.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The OrderStatus.

        Raises:
            NotFoundError: there is no such row.

        See Retrieve a specific order status by id, in Order status (v1):
        https://apirest.3dcart.com/v1/order-status/index.html
        """
        row: OrderStatus = await self._core.one(_GET_ORDER_STATUS, (id,), {}, options)
        return row
