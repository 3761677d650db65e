# Generated from the API document with sha256
# e938da4eaab24619ee586883540abe8337759d28ce598abca9b84c2bd2841ad4
# Do not edit: change the document and run `make regenerate`.
"""Orders."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.operation import Operation, Paging, Parameter
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    import builtins
    from collections.abc import AsyncIterator, Iterable, Iterator

    from .._runtime.options import CallOptions
    from .._runtime.results import BatchResult, WriteResult
    from ..models.create_order_body import CreateOrderBody
    from ..models.order import Order
    from ..models.order_item import OrderItem
    from ..models.shipment import Shipment

_GET_ORDER = Operation(
    id="getOrder",
    method="GET",
    path="/Orders/{orderid}",
    model="models.order:Order",
    key="OrderID",
    unwrap=True,
    source="https://apirest.3dcart.com/v1/orders/index.html",
)
_CREATE_ORDER = Operation(
    id="createOrder",
    method="POST",
    path="/Orders",
    query=(
        Parameter("bypassorderprocessing", "bypass_order_processing", "flag"),
        Parameter("bypassorderemail", "bypass_order_email", "flag"),
    ),
    source="https://apirest.3dcart.com/v1/orders/index.html",
)
_UPDATE_ORDER_ITEMS = Operation(
    id="updateOrderItems",
    method="PUT",
    path="/Orders/{orderid}/Items",
    source="https://apirest.3dcart.com/v1/orders/index.html",
)
_LIST_ORDER_SHIPMENTS = Operation(
    id="listOrderShipments",
    method="GET",
    path="/Orders/{orderid}/Shipments",
    query=(
        Parameter("limit", "limit", "integer"),
        Parameter("offset", "offset", "integer"),
    ),
    paging=Paging(limit="limit", offset="offset", first=1, maximum=500),
    model="models.shipment:Shipment",
    key="ShipmentID",
    source="https://apirest.3dcart.com/v1/orders/index.html",
)
_UPDATE_ORDER_SHIPMENT = Operation(
    id="updateOrderShipment",
    method="PUT",
    path="/Orders/{orderid}/Shipments/{shipmentid}",
    source="https://apirest.3dcart.com/v1/orders/index.html",
)
_UPDATE_ORDER_SHIPMENTS = Operation(
    id="updateOrderShipments",
    method="PUT",
    path="/Orders/{orderid}/Shipments",
    source="https://apirest.3dcart.com/v1/orders/index.html",
)


class OrdersResource(Resource):
    """Orders."""

    @cached_property
    def items(self) -> OrdersItemsResource:
        """Items of an order."""
        return OrdersItemsResource(self._core)

    @cached_property
    def shipments(self) -> OrdersShipmentsResource:
        """Shipments of an order."""
        return OrdersShipmentsResource(self._core)

    def get(
        self,
        order_id: int,
        *,
        options: CallOptions | None = None,
    ) -> Order:
        """Read one order.

        Args:
            order_id: Identity of the order.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The Order.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Read one order, in Orders (v1): https://apirest.3dcart.com/v1/orders/index.html
        """
        row: Order = self._core.one(_GET_ORDER, (order_id,), {}, options)
        return row

    def create(
        self,
        body: CreateOrderBody,
        *,
        bypass_order_processing: bool | None = None,
        bypass_order_email: bool | None = None,
        options: CallOptions | None = None,
    ) -> WriteResult:
        """Create an order.

        Args:
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did.

        Raises:
            AmbiguousOutcomeError: it may or may not have happened.
            ThreeDCartError: any other failure.

        See Create an order, in Orders (v1): https://apirest.3dcart.com/v1/orders/index.html
        """
        return self._core.write(
            _CREATE_ORDER,
            (),
            {
                "bypassorderprocessing": bypass_order_processing,
                "bypassorderemail": bypass_order_email,
            },
            body,
            options,
        )


class AsyncOrdersResource(AsyncResource):
    """Orders."""

    @cached_property
    def items(self) -> AsyncOrdersItemsResource:
        """Items of an order."""
        return AsyncOrdersItemsResource(self._core)

    @cached_property
    def shipments(self) -> AsyncOrdersShipmentsResource:
        """Shipments of an order."""
        return AsyncOrdersShipmentsResource(self._core)

    async def get(
        self,
        order_id: int,
        *,
        options: CallOptions | None = None,
    ) -> Order:
        """Read one order.

        Args:
            order_id: Identity of the order.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The Order.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Read one order, in Orders (v1): https://apirest.3dcart.com/v1/orders/index.html
        """
        row: Order = await self._core.one(_GET_ORDER, (order_id,), {}, options)
        return row

    async def create(
        self,
        body: CreateOrderBody,
        *,
        bypass_order_processing: bool | None = None,
        bypass_order_email: bool | None = None,
        options: CallOptions | None = None,
    ) -> WriteResult:
        """Create an order.

        Args:
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did.

        Raises:
            AmbiguousOutcomeError: it may or may not have happened.
            ThreeDCartError: any other failure.

        See Create an order, in Orders (v1): https://apirest.3dcart.com/v1/orders/index.html
        """
        return await self._core.write(
            _CREATE_ORDER,
            (),
            {
                "bypassorderprocessing": bypass_order_processing,
                "bypassorderemail": bypass_order_email,
            },
            body,
            options,
        )


class OrdersItemsResource(Resource):
    """Items of an order."""

    def update_many(
        self,
        order_id: int,
        bodies: Iterable[OrderItem],
        *,
        chunk: int | None = None,
        options: CallOptions | None = None,
    ) -> BatchResult:
        """Update several order items.

        Args:
            order_id: Identity of the order.
            bodies: The rows to send, each with what identifies it and what changes.
            chunk: Rows sent in one request.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Update several order items, in Orders (v1):
        https://apirest.3dcart.com/v1/orders/index.html
        """
        return self._core.write_many(_UPDATE_ORDER_ITEMS, (order_id,), {}, bodies, options, chunk)


class AsyncOrdersItemsResource(AsyncResource):
    """Items of an order."""

    async def update_many(
        self,
        order_id: int,
        bodies: Iterable[OrderItem],
        *,
        chunk: int | None = None,
        options: CallOptions | None = None,
    ) -> BatchResult:
        """Update several order items.

        Args:
            order_id: Identity of the order.
            bodies: The rows to send, each with what identifies it and what changes.
            chunk: Rows sent in one request.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Update several order items, in Orders (v1):
        https://apirest.3dcart.com/v1/orders/index.html
        """
        return await self._core.write_many(
            _UPDATE_ORDER_ITEMS, (order_id,), {}, bodies, options, chunk
        )


class OrdersShipmentsResource(Resource):
    """Shipments of an order."""

    def list(
        self,
        order_id: int,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[Shipment]:
        """List order shipments.

        Args:
            order_id: Identity of the order.
            limit: Rows per page; 0 answers all rows. From 0 to 500.
            offset: Number of the first row wanted, counted from 1; 0 means the same.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One page of rows (Shipment); an empty list when none match.

        Raises:
            ThreeDCartError: any other failure.

        See List order shipments, in Orders (v1):
        https://apirest.3dcart.com/v1/orders/index.html
        """
        return self._core.rows(
            _LIST_ORDER_SHIPMENTS,
            (order_id,),
            {
                "limit": limit,
                "offset": offset,
            },
            options,
        )

    def iterate(
        self,
        order_id: int,
        *,
        page_size: int | None = None,
        options: CallOptions | None = None,
    ) -> Iterator[Shipment]:
        """List order shipments. All rows, page after page.

        Args:
            order_id: Identity of the order.
            page_size: Rows asked for at a time, at most 500.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            An iterator of Shipment, no row twice.

        Raises:
            ThreeDCartError: any other failure.

        See List order shipments, in Orders (v1):
        https://apirest.3dcart.com/v1/orders/index.html
        """
        return self._core.iterate(_LIST_ORDER_SHIPMENTS, (order_id,), {}, options, page_size)

    def update(
        self,
        order_id: int,
        shipment_id: int,
        body: Shipment,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult:
        """Update one order shipment.

        Args:
            order_id: Identity of the order.
            shipment_id: Identity of the shipment.
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Update one order shipment, in Orders (v1):
        https://apirest.3dcart.com/v1/orders/index.html
        """
        return self._core.write(
            _UPDATE_ORDER_SHIPMENT,
            (
                order_id,
                shipment_id,
            ),
            {},
            body,
            options,
        )

    def update_many(
        self,
        order_id: int,
        bodies: Iterable[Shipment],
        *,
        chunk: int | None = None,
        options: CallOptions | None = None,
    ) -> BatchResult:
        """Update several order shipments.

        Args:
            order_id: Identity of the order.
            bodies: The rows to send, each with what identifies it and what changes.
            chunk: Rows sent in one request.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Update several order shipments, in Orders (v1):
        https://apirest.3dcart.com/v1/orders/index.html
        """
        return self._core.write_many(
            _UPDATE_ORDER_SHIPMENTS, (order_id,), {}, bodies, options, chunk
        )


class AsyncOrdersShipmentsResource(AsyncResource):
    """Shipments of an order."""

    async def list(
        self,
        order_id: int,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[Shipment]:
        """List order shipments.

        Args:
            order_id: Identity of the order.
            limit: Rows per page; 0 answers all rows. From 0 to 500.
            offset: Number of the first row wanted, counted from 1; 0 means the same.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One page of rows (Shipment); an empty list when none match.

        Raises:
            ThreeDCartError: any other failure.

        See List order shipments, in Orders (v1):
        https://apirest.3dcart.com/v1/orders/index.html
        """
        return await self._core.rows(
            _LIST_ORDER_SHIPMENTS,
            (order_id,),
            {
                "limit": limit,
                "offset": offset,
            },
            options,
        )

    def iterate(
        self,
        order_id: int,
        *,
        page_size: int | None = None,
        options: CallOptions | None = None,
    ) -> AsyncIterator[Shipment]:
        """List order shipments. All rows, page after page.

        Args:
            order_id: Identity of the order.
            page_size: Rows asked for at a time, at most 500.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            An iterator of Shipment, no row twice.

        Raises:
            ThreeDCartError: any other failure.

        See List order shipments, in Orders (v1):
        https://apirest.3dcart.com/v1/orders/index.html
        """
        return self._core.iterate(_LIST_ORDER_SHIPMENTS, (order_id,), {}, options, page_size)

    async def update(
        self,
        order_id: int,
        shipment_id: int,
        body: Shipment,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult:
        """Update one order shipment.

        Args:
            order_id: Identity of the order.
            shipment_id: Identity of the shipment.
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Update one order shipment, in Orders (v1):
        https://apirest.3dcart.com/v1/orders/index.html
        """
        return await self._core.write(
            _UPDATE_ORDER_SHIPMENT,
            (
                order_id,
                shipment_id,
            ),
            {},
            body,
            options,
        )

    async def update_many(
        self,
        order_id: int,
        bodies: Iterable[Shipment],
        *,
        chunk: int | None = None,
        options: CallOptions | None = None,
    ) -> BatchResult:
        """Update several order shipments.

        Args:
            order_id: Identity of the order.
            bodies: The rows to send, each with what identifies it and what changes.
            chunk: Rows sent in one request.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Update several order shipments, in Orders (v1):
        https://apirest.3dcart.com/v1/orders/index.html
        """
        return await self._core.write_many(
            _UPDATE_ORDER_SHIPMENTS, (order_id,), {}, bodies, options, chunk
        )
