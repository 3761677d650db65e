# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""Orders."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.client.resource import AsyncResource, Resource
from .._runtime.operation import Operation, Paging, Parameter

if TYPE_CHECKING:
    import builtins
    from collections.abc import AsyncIterator, Iterable, Iterator
    from datetime import date as Date
    from datetime import datetime

    from .._runtime.options import CallOptions
    from .._runtime.results import BatchResult, WriteResult
    from ..models.order import Order
    from ..models.order_item import OrderItem
    from ..models.question import Question
    from ..models.shipment import Shipment
    from ..models.transaction import Transaction

_LIST_ORDERS = Operation(
    id="listOrders",
    method="GET",
    path="/Orders",
    query=(
        Parameter("invoicenumber", "invoice_number", "integer"),
        Parameter("invoicenumberstart", "invoice_number_start", "integer"),
        Parameter("invoicenumberend", "invoice_number_end", "integer"),
        Parameter("invoiceprefix", "invoice_prefix", "text"),
        Parameter("orderstatus", "order_status", "integer"),
        Parameter("datestart", "date_start", "store-filter-date-time"),
        Parameter("dateend", "date_end", "store-filter-date-time"),
        Parameter("limit", "limit", "integer"),
        Parameter("offset", "offset", "integer"),
        Parameter("countonly", "count_only", "flag"),
        Parameter("lastupdatestart", "last_update_start", "store-filter-date"),
        Parameter("lastupdateend", "last_update_end", "store-filter-date"),
        Parameter("billingemail", "billing_email", "text"),
    ),
    paging=Paging(
        limit="limit",
        offset="offset",
        first=1,
        maximum=300,
        countonly="countonly",
        count="TotalCount",
        count_schema="CountResult",
    ),
    model="models.order:Order",
    key="OrderID",
    source="https://apirest.3dcart.com/v1/orders/index.html",
)
_GET_ORDER = Operation(
    id="getOrder",
    method="GET",
    path="/Orders/{orderid}",
    keys=("integer",),
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
    schema="ActionResult",
    body="models.order:Order",
    result="integer",
    source="https://apirest.3dcart.com/v1/orders/index.html",
)
_UPDATE_ORDER = Operation(
    id="updateOrder",
    method="PUT",
    path="/Orders/{orderid}",
    keys=("integer",),
    schema="ActionResult",
    body="models.order:Order",
    result="integer",
    source="https://apirest.3dcart.com/v1/orders/index.html",
)
_UPDATE_ORDERS = Operation(
    id="updateOrders",
    method="PUT",
    path="/Orders",
    schema="ActionResult",
    body="models.order:Order",
    result="integer",
    source="https://apirest.3dcart.com/v1/orders/index.html",
)
_LIST_ORDER_ITEMS = Operation(
    id="listOrderItems",
    method="GET",
    path="/Orders/{orderid}/Items",
    keys=("integer",),
    query=(
        Parameter("limit", "limit", "integer"),
        Parameter("offset", "offset", "integer"),
    ),
    paging=Paging(limit="limit", offset="offset", first=1, maximum=500),
    model="models.order_item:OrderItem",
    key="ItemIndexID",
    source="https://apirest.3dcart.com/v1/orders/index.html",
)
_CREATE_ORDER_ITEM = Operation(
    id="createOrderItem",
    method="POST",
    path="/Orders/{orderid}/Items",
    keys=("integer",),
    schema="ActionResult",
    body="models.order_item:OrderItem",
    result="integer",
    source="https://apirest.3dcart.com/v1/orders/index.html",
)
_UPDATE_ORDER_ITEM = Operation(
    id="updateOrderItem",
    method="PUT",
    path="/Orders/{orderid}/Items/{itemindexid}",
    keys=("integer", "integer"),
    schema="ActionResult",
    body="models.order_item:OrderItem",
    result="integer",
    source="https://apirest.3dcart.com/v1/orders/index.html",
)
_UPDATE_ORDER_ITEMS = Operation(
    id="updateOrderItems",
    method="PUT",
    path="/Orders/{orderid}/Items",
    keys=("integer",),
    schema="ActionResult",
    body="models.order_item:OrderItem",
    result="integer",
    source="https://apirest.3dcart.com/v1/orders/index.html",
)
_LIST_ORDER_QUESTIONS = Operation(
    id="listOrderQuestions",
    method="GET",
    path="/Orders/{orderid}/Questions",
    keys=("integer",),
    query=(
        Parameter("limit", "limit", "integer"),
        Parameter("offset", "offset", "integer"),
    ),
    paging=Paging(limit="limit", offset="offset", first=1, maximum=500),
    model="models.question:Question",
    key="QuestionAnswerIndexID",
    source="https://apirest.3dcart.com/v1/orders/index.html",
)
_CREATE_ORDER_QUESTION = Operation(
    id="createOrderQuestion",
    method="POST",
    path="/Orders/{orderid}/Questions",
    keys=("integer",),
    schema="ActionResult",
    body="models.question:Question",
    result="integer",
    source="https://apirest.3dcart.com/v1/orders/index.html",
)
_UPDATE_ORDER_QUESTION = Operation(
    id="updateOrderQuestion",
    method="PUT",
    path="/Orders/{orderid}/Questions/{questionanswerindexid}",
    keys=("integer", "integer"),
    schema="ActionResult",
    body="models.question:Question",
    result="integer",
    source="https://apirest.3dcart.com/v1/orders/index.html",
)
_UPDATE_ORDER_QUESTIONS = Operation(
    id="updateOrderQuestions",
    method="PUT",
    path="/Orders/{orderid}/Questions",
    keys=("integer",),
    schema="ActionResult",
    body="models.question:Question",
    result="integer",
    source="https://apirest.3dcart.com/v1/orders/index.html",
)
_LIST_ORDER_SHIPMENTS = Operation(
    id="listOrderShipments",
    method="GET",
    path="/Orders/{orderid}/Shipments",
    keys=("integer",),
    query=(
        Parameter("limit", "limit", "integer"),
        Parameter("offset", "offset", "integer"),
    ),
    paging=Paging(limit="limit", offset="offset", first=1, maximum=500),
    model="models.shipment:Shipment",
    key="ShipmentID",
    source="https://apirest.3dcart.com/v1/orders/index.html",
)
_CREATE_ORDER_SHIPMENT = Operation(
    id="createOrderShipment",
    method="POST",
    path="/Orders/{orderid}/Shipments",
    keys=("integer",),
    schema="ActionResult",
    body="models.shipment:Shipment",
    result="integer",
    source="https://apirest.3dcart.com/v1/orders/index.html",
)
_UPDATE_ORDER_SHIPMENT = Operation(
    id="updateOrderShipment",
    method="PUT",
    path="/Orders/{orderid}/Shipments/{shipmentid}",
    keys=("integer", "integer"),
    schema="ActionResult",
    body="models.shipment:Shipment",
    result="integer",
    source="https://apirest.3dcart.com/v1/orders/index.html",
)
_UPDATE_ORDER_SHIPMENTS = Operation(
    id="updateOrderShipments",
    method="PUT",
    path="/Orders/{orderid}/Shipments",
    keys=("integer",),
    schema="ActionResult",
    body="models.shipment:Shipment",
    result="integer",
    source="https://apirest.3dcart.com/v1/orders/index.html",
)
_LIST_ORDER_TRANSACTIONS = Operation(
    id="listOrderTransactions",
    method="GET",
    path="/Orders/{orderid}/Transactions",
    keys=("integer",),
    query=(
        Parameter("limit", "limit", "integer"),
        Parameter("offset", "offset", "integer"),
    ),
    paging=Paging(limit="limit", offset="offset", first=1, maximum=500),
    model="models.transaction:Transaction",
    key="TransactionIndexID",
    source="https://apirest.3dcart.com/v1/orders/index.html",
)
_CREATE_ORDER_TRANSACTION = Operation(
    id="createOrderTransaction",
    method="POST",
    path="/Orders/{orderid}/Transactions",
    keys=("integer",),
    schema="ActionResult",
    body="models.transaction:Transaction",
    result="integer",
    source="https://apirest.3dcart.com/v1/orders/index.html",
)
_UPDATE_ORDER_TRANSACTION = Operation(
    id="updateOrderTransaction",
    method="PUT",
    path="/Orders/{orderid}/Transactions/{transactionindexid}",
    keys=("integer", "integer"),
    schema="ActionResult",
    body="models.transaction:Transaction",
    result="integer",
    source="https://apirest.3dcart.com/v1/orders/index.html",
)
_UPDATE_ORDER_TRANSACTIONS = Operation(
    id="updateOrderTransactions",
    method="PUT",
    path="/Orders/{orderid}/Transactions",
    keys=("integer",),
    schema="ActionResult",
    body="models.transaction:Transaction",
    result="integer",
    source="https://apirest.3dcart.com/v1/orders/index.html",
)


class OrdersResource(Resource):
    """Orders."""

    @cached_property
    def items(self) -> OrdersItemsResource:
        """Items of an order."""
        return OrdersItemsResource(self._core)

    @cached_property
    def questions(self) -> OrdersQuestionsResource:
        """Checkout questions of an order."""
        return OrdersQuestionsResource(self._core)

    @cached_property
    def shipments(self) -> OrdersShipmentsResource:
        """Shipments of an order."""
        return OrdersShipmentsResource(self._core)

    @cached_property
    def transactions(self) -> OrdersTransactionsResource:
        """Payment transactions of an order."""
        return OrdersTransactionsResource(self._core)

    def list(
        self,
        *,
        invoice_number: int | None = None,
        invoice_number_start: int | None = None,
        invoice_number_end: int | None = None,
        invoice_prefix: str | None = None,
        order_status: int | None = None,
        date_start: datetime | Date | str | None = None,
        date_end: datetime | Date | str | None = None,
        last_update_start: datetime | Date | str | None = None,
        last_update_end: datetime | Date | str | None = None,
        billing_email: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[Order]:
        """List orders.

        At most 300 orders a page. Filters combine.

        Args:
            invoice_number: Only the order with this InvoiceNumber, digits without the prefix; 0
                means any.
            invoice_number_start: Only orders with this InvoiceNumber or a higher one; 0 means
                any.
            invoice_number_end: Only orders with this InvoiceNumber or a lower one; 0 means any.
            invoice_prefix: Only orders with this InvoiceNumberPrefix.
            order_status: Only orders with this OrderStatusID; 0 means any.
            date_start: Only orders placed at this time or later.
            date_end: Only orders placed at this time or earlier.
            last_update_start: Only orders last written on this day or later.
            last_update_end: Only orders last written on this day or earlier.
            billing_email: Only orders with this BillingEmail.
            limit: Rows per page. Default 10. From 0 to 300.
            offset: Number of the first row wanted, counted from 1; 0 means the same. Default 1.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One page of rows (Order); an empty list when none match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve a list of orders, in Orders (v1):
        https://apirest.3dcart.com/v1/orders/index.html
        """
        return self._core.rows(
            _LIST_ORDERS,
            (),
            {
                "invoicenumber": invoice_number,
                "invoicenumberstart": invoice_number_start,
                "invoicenumberend": invoice_number_end,
                "invoiceprefix": invoice_prefix,
                "orderstatus": order_status,
                "datestart": date_start,
                "dateend": date_end,
                "lastupdatestart": last_update_start,
                "lastupdateend": last_update_end,
                "billingemail": billing_email,
                "limit": limit,
                "offset": offset,
            },
            options,
        )

    def iterate(
        self,
        *,
        invoice_number: int | None = None,
        invoice_number_start: int | None = None,
        invoice_number_end: int | None = None,
        invoice_prefix: str | None = None,
        order_status: int | None = None,
        date_start: datetime | Date | str | None = None,
        date_end: datetime | Date | str | None = None,
        last_update_start: datetime | Date | str | None = None,
        last_update_end: datetime | Date | str | None = None,
        billing_email: str | None = None,
        page_size: int | None = None,
        options: CallOptions | None = None,
    ) -> Iterator[Order]:
        """List orders. All rows, page after page.

        At most 300 orders a page. Filters combine.

        Args:
            invoice_number: Only the order with this InvoiceNumber, digits without the prefix; 0
                means any.
            invoice_number_start: Only orders with this InvoiceNumber or a higher one; 0 means
                any.
            invoice_number_end: Only orders with this InvoiceNumber or a lower one; 0 means any.
            invoice_prefix: Only orders with this InvoiceNumberPrefix.
            order_status: Only orders with this OrderStatusID; 0 means any.
            date_start: Only orders placed at this time or later.
            date_end: Only orders placed at this time or earlier.
            last_update_start: Only orders last written on this day or later.
            last_update_end: Only orders last written on this day or earlier.
            billing_email: Only orders with this BillingEmail.
            page_size: Rows asked for at a time, at most 300.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            An iterator of Order, no row twice.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve a list of orders, in Orders (v1):
        https://apirest.3dcart.com/v1/orders/index.html
        """
        return self._core.iterate(
            _LIST_ORDERS,
            (),
            {
                "invoicenumber": invoice_number,
                "invoicenumberstart": invoice_number_start,
                "invoicenumberend": invoice_number_end,
                "invoiceprefix": invoice_prefix,
                "orderstatus": order_status,
                "datestart": date_start,
                "dateend": date_end,
                "lastupdatestart": last_update_start,
                "lastupdateend": last_update_end,
                "billingemail": billing_email,
            },
            options,
            page_size,
        )

    def count(
        self,
        *,
        invoice_number: int | None = None,
        invoice_number_start: int | None = None,
        invoice_number_end: int | None = None,
        invoice_prefix: str | None = None,
        order_status: int | None = None,
        date_start: datetime | Date | str | None = None,
        date_end: datetime | Date | str | None = None,
        last_update_start: datetime | Date | str | None = None,
        last_update_end: datetime | Date | str | None = None,
        billing_email: str | None = None,
        options: CallOptions | None = None,
    ) -> int:
        """List orders. Only their number.

        At most 300 orders a page. Filters combine.

        Args:
            invoice_number: Only the order with this InvoiceNumber, digits without the prefix; 0
                means any.
            invoice_number_start: Only orders with this InvoiceNumber or a higher one; 0 means
                any.
            invoice_number_end: Only orders with this InvoiceNumber or a lower one; 0 means any.
            invoice_prefix: Only orders with this InvoiceNumberPrefix.
            order_status: Only orders with this OrderStatusID; 0 means any.
            date_start: Only orders placed at this time or later.
            date_end: Only orders placed at this time or earlier.
            last_update_start: Only orders last written on this day or later.
            last_update_end: Only orders last written on this day or earlier.
            billing_email: Only orders with this BillingEmail.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            How many rows match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve a list of orders, in Orders (v1):
        https://apirest.3dcart.com/v1/orders/index.html
        """
        return self._core.count(
            _LIST_ORDERS,
            (),
            {
                "invoicenumber": invoice_number,
                "invoicenumberstart": invoice_number_start,
                "invoicenumberend": invoice_number_end,
                "invoiceprefix": invoice_prefix,
                "orderstatus": order_status,
                "datestart": date_start,
                "dateend": date_end,
                "lastupdatestart": last_update_start,
                "lastupdateend": last_update_end,
                "billingemail": billing_email,
            },
            options,
        )

    def get(
        self,
        order_id: int,
        *,
        options: CallOptions | None = None,
    ) -> Order:
        """Read one order.

        Also tells the ShipmentID of every shipment and the ItemIndexID of every item.

        Args:
            order_id: The order's OrderID.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The Order.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Retrieve a specific order by id, in Orders (v1):
        https://apirest.3dcart.com/v1/orders/index.html
        """
        row: Order = self._core.one(_GET_ORDER, (order_id,), {}, options)
        return row

    def create(
        self,
        body: Order,
        *,
        bypass_order_processing: bool | None = None,
        bypass_order_email: bool | None = None,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Create an order.

        Meant for orders that were placed elsewhere; for a sale that goes on, create a cart.
        CustomerID, BillingPaymentMethodID and the CatalogID of every item are required, so
        customers, an offline payment method and products come first. Stock, gift certificates
        and reward points are processed and the customer is e-mailed, unless the flags say
        otherwise.

        Args:
            body: What to send; fields left unset are not sent.
            bypass_order_processing: True leaves stock, gift certificates and reward points
                alone. Default False.
            bypass_order_email: True sends the customer no e-mail. Default False.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

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

    def update(
        self,
        order_id: int,
        body: Order,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Update one order.

        Fields not sent stay. ShipmentList, OrderItemList, TransactionList and QuestionList are
        replaced where they are sent: their rows are deleted and written anew, with new
        identities. Use the operations under the order to change one row.

        Args:
            order_id: The order's OrderID.
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Update a specific order by id, in Orders (v1):
        https://apirest.3dcart.com/v1/orders/index.html
        """
        return self._core.write(_UPDATE_ORDER, (order_id,), {}, body, options)

    def update_many(
        self,
        bodies: Iterable[Order],
        *,
        chunk: int | None = None,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """Update several orders.

        Each order names its OrderID. ShipmentList, OrderItemList, TransactionList and
        QuestionList are replaced where they are sent. One result an order; 206 when some
        failed, each result then has its own Status.

        Args:
            bodies: The rows to send, each with what identifies it and what changes.
            chunk: Rows sent in one request.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed.

        Raises:
            ThreeDCartError: any failure.

        See Update a list of orders, in Orders (v1):
        https://apirest.3dcart.com/v1/orders/index.html
        """
        return self._core.write_many(_UPDATE_ORDERS, (), {}, bodies, options, chunk)


class AsyncOrdersResource(AsyncResource):
    """Orders."""

    @cached_property
    def items(self) -> AsyncOrdersItemsResource:
        """Items of an order."""
        return AsyncOrdersItemsResource(self._core)

    @cached_property
    def questions(self) -> AsyncOrdersQuestionsResource:
        """Checkout questions of an order."""
        return AsyncOrdersQuestionsResource(self._core)

    @cached_property
    def shipments(self) -> AsyncOrdersShipmentsResource:
        """Shipments of an order."""
        return AsyncOrdersShipmentsResource(self._core)

    @cached_property
    def transactions(self) -> AsyncOrdersTransactionsResource:
        """Payment transactions of an order."""
        return AsyncOrdersTransactionsResource(self._core)

    async def list(
        self,
        *,
        invoice_number: int | None = None,
        invoice_number_start: int | None = None,
        invoice_number_end: int | None = None,
        invoice_prefix: str | None = None,
        order_status: int | None = None,
        date_start: datetime | Date | str | None = None,
        date_end: datetime | Date | str | None = None,
        last_update_start: datetime | Date | str | None = None,
        last_update_end: datetime | Date | str | None = None,
        billing_email: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[Order]:
        """List orders.

        At most 300 orders a page. Filters combine.

        Args:
            invoice_number: Only the order with this InvoiceNumber, digits without the prefix; 0
                means any.
            invoice_number_start: Only orders with this InvoiceNumber or a higher one; 0 means
                any.
            invoice_number_end: Only orders with this InvoiceNumber or a lower one; 0 means any.
            invoice_prefix: Only orders with this InvoiceNumberPrefix.
            order_status: Only orders with this OrderStatusID; 0 means any.
            date_start: Only orders placed at this time or later.
            date_end: Only orders placed at this time or earlier.
            last_update_start: Only orders last written on this day or later.
            last_update_end: Only orders last written on this day or earlier.
            billing_email: Only orders with this BillingEmail.
            limit: Rows per page. Default 10. From 0 to 300.
            offset: Number of the first row wanted, counted from 1; 0 means the same. Default 1.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One page of rows (Order); an empty list when none match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve a list of orders, in Orders (v1):
        https://apirest.3dcart.com/v1/orders/index.html
        """
        return await self._core.rows(
            _LIST_ORDERS,
            (),
            {
                "invoicenumber": invoice_number,
                "invoicenumberstart": invoice_number_start,
                "invoicenumberend": invoice_number_end,
                "invoiceprefix": invoice_prefix,
                "orderstatus": order_status,
                "datestart": date_start,
                "dateend": date_end,
                "lastupdatestart": last_update_start,
                "lastupdateend": last_update_end,
                "billingemail": billing_email,
                "limit": limit,
                "offset": offset,
            },
            options,
        )

    def iterate(
        self,
        *,
        invoice_number: int | None = None,
        invoice_number_start: int | None = None,
        invoice_number_end: int | None = None,
        invoice_prefix: str | None = None,
        order_status: int | None = None,
        date_start: datetime | Date | str | None = None,
        date_end: datetime | Date | str | None = None,
        last_update_start: datetime | Date | str | None = None,
        last_update_end: datetime | Date | str | None = None,
        billing_email: str | None = None,
        page_size: int | None = None,
        options: CallOptions | None = None,
    ) -> AsyncIterator[Order]:
        """List orders. All rows, page after page.

        At most 300 orders a page. Filters combine.

        Args:
            invoice_number: Only the order with this InvoiceNumber, digits without the prefix; 0
                means any.
            invoice_number_start: Only orders with this InvoiceNumber or a higher one; 0 means
                any.
            invoice_number_end: Only orders with this InvoiceNumber or a lower one; 0 means any.
            invoice_prefix: Only orders with this InvoiceNumberPrefix.
            order_status: Only orders with this OrderStatusID; 0 means any.
            date_start: Only orders placed at this time or later.
            date_end: Only orders placed at this time or earlier.
            last_update_start: Only orders last written on this day or later.
            last_update_end: Only orders last written on this day or earlier.
            billing_email: Only orders with this BillingEmail.
            page_size: Rows asked for at a time, at most 300.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            An iterator of Order, no row twice.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve a list of orders, in Orders (v1):
        https://apirest.3dcart.com/v1/orders/index.html
        """
        return self._core.iterate(
            _LIST_ORDERS,
            (),
            {
                "invoicenumber": invoice_number,
                "invoicenumberstart": invoice_number_start,
                "invoicenumberend": invoice_number_end,
                "invoiceprefix": invoice_prefix,
                "orderstatus": order_status,
                "datestart": date_start,
                "dateend": date_end,
                "lastupdatestart": last_update_start,
                "lastupdateend": last_update_end,
                "billingemail": billing_email,
            },
            options,
            page_size,
        )

    async def count(
        self,
        *,
        invoice_number: int | None = None,
        invoice_number_start: int | None = None,
        invoice_number_end: int | None = None,
        invoice_prefix: str | None = None,
        order_status: int | None = None,
        date_start: datetime | Date | str | None = None,
        date_end: datetime | Date | str | None = None,
        last_update_start: datetime | Date | str | None = None,
        last_update_end: datetime | Date | str | None = None,
        billing_email: str | None = None,
        options: CallOptions | None = None,
    ) -> int:
        """List orders. Only their number.

        At most 300 orders a page. Filters combine.

        Args:
            invoice_number: Only the order with this InvoiceNumber, digits without the prefix; 0
                means any.
            invoice_number_start: Only orders with this InvoiceNumber or a higher one; 0 means
                any.
            invoice_number_end: Only orders with this InvoiceNumber or a lower one; 0 means any.
            invoice_prefix: Only orders with this InvoiceNumberPrefix.
            order_status: Only orders with this OrderStatusID; 0 means any.
            date_start: Only orders placed at this time or later.
            date_end: Only orders placed at this time or earlier.
            last_update_start: Only orders last written on this day or later.
            last_update_end: Only orders last written on this day or earlier.
            billing_email: Only orders with this BillingEmail.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            How many rows match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve a list of orders, in Orders (v1):
        https://apirest.3dcart.com/v1/orders/index.html
        """
        return await self._core.count(
            _LIST_ORDERS,
            (),
            {
                "invoicenumber": invoice_number,
                "invoicenumberstart": invoice_number_start,
                "invoicenumberend": invoice_number_end,
                "invoiceprefix": invoice_prefix,
                "orderstatus": order_status,
                "datestart": date_start,
                "dateend": date_end,
                "lastupdatestart": last_update_start,
                "lastupdateend": last_update_end,
                "billingemail": billing_email,
            },
            options,
        )

    async def get(
        self,
        order_id: int,
        *,
        options: CallOptions | None = None,
    ) -> Order:
        """Read one order.

        Also tells the ShipmentID of every shipment and the ItemIndexID of every item.

        Args:
            order_id: The order's OrderID.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The Order.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Retrieve a specific order by id, in Orders (v1):
        https://apirest.3dcart.com/v1/orders/index.html
        """
        row: Order = await self._core.one(_GET_ORDER, (order_id,), {}, options)
        return row

    async def create(
        self,
        body: Order,
        *,
        bypass_order_processing: bool | None = None,
        bypass_order_email: bool | None = None,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Create an order.

        Meant for orders that were placed elsewhere; for a sale that goes on, create a cart.
        CustomerID, BillingPaymentMethodID and the CatalogID of every item are required, so
        customers, an offline payment method and products come first. Stock, gift certificates
        and reward points are processed and the customer is e-mailed, unless the flags say
        otherwise.

        Args:
            body: What to send; fields left unset are not sent.
            bypass_order_processing: True leaves stock, gift certificates and reward points
                alone. Default False.
            bypass_order_email: True sends the customer no e-mail. Default False.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

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

    async def update(
        self,
        order_id: int,
        body: Order,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Update one order.

        Fields not sent stay. ShipmentList, OrderItemList, TransactionList and QuestionList are
        replaced where they are sent: their rows are deleted and written anew, with new
        identities. Use the operations under the order to change one row.

        Args:
            order_id: The order's OrderID.
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Update a specific order by id, in Orders (v1):
        https://apirest.3dcart.com/v1/orders/index.html
        """
        return await self._core.write(_UPDATE_ORDER, (order_id,), {}, body, options)

    async def update_many(
        self,
        bodies: Iterable[Order],
        *,
        chunk: int | None = None,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """Update several orders.

        Each order names its OrderID. ShipmentList, OrderItemList, TransactionList and
        QuestionList are replaced where they are sent. One result an order; 206 when some
        failed, each result then has its own Status.

        Args:
            bodies: The rows to send, each with what identifies it and what changes.
            chunk: Rows sent in one request.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed.

        Raises:
            ThreeDCartError: any failure.

        See Update a list of orders, in Orders (v1):
        https://apirest.3dcart.com/v1/orders/index.html
        """
        return await self._core.write_many(_UPDATE_ORDERS, (), {}, bodies, options, chunk)


class OrdersItemsResource(Resource):
    """Items of an order."""

    def list(
        self,
        order_id: int,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[OrderItem]:
        """List the items of an order.

        Args:
            order_id: The order's OrderID.
            limit: Rows per page; 0 answers all rows. From 0 to 500.
            offset: Number of the first row wanted, counted from 1; 0 means the same.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One page of rows (OrderItem); an empty list when none match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve the items of an order, in Orders (v1):
        https://apirest.3dcart.com/v1/orders/index.html
        """
        return self._core.rows(
            _LIST_ORDER_ITEMS,
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
    ) -> Iterator[OrderItem]:
        """List the items of an order. All rows, page after page.

        Args:
            order_id: The order's OrderID.
            page_size: Rows asked for at a time, at most 500.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            An iterator of OrderItem, no row twice.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve the items of an order, in Orders (v1):
        https://apirest.3dcart.com/v1/orders/index.html
        """
        return self._core.iterate(_LIST_ORDER_ITEMS, (order_id,), {}, options, page_size)

    def create(
        self,
        order_id: int,
        body: OrderItem,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Add an item to an order.

        CatalogID is required. The vendor's status table prints 200 for success; 201 is
        presumed, as for every other create.

        Args:
            order_id: The order's OrderID.
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            NotFoundError: there is no such row.
            AmbiguousOutcomeError: it may or may not have happened.
            ThreeDCartError: any other failure.

        See Create an order item, in Orders (v1):
        https://apirest.3dcart.com/v1/orders/index.html
        """
        return self._core.write(_CREATE_ORDER_ITEM, (order_id,), {}, body, options)

    def update(
        self,
        order_id: int,
        item_index_id: int,
        body: OrderItem,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Update one item of an order.

        Fields not sent stay as they are.

        Args:
            order_id: The order's OrderID.
            item_index_id: The item's ItemIndexID; not its CatalogID.
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Update a specific order item, in Orders (v1):
        https://apirest.3dcart.com/v1/orders/index.html
        """
        return self._core.write(
            _UPDATE_ORDER_ITEM,
            (
                order_id,
                item_index_id,
            ),
            {},
            body,
            options,
        )

    def update_many(
        self,
        order_id: int,
        bodies: Iterable[OrderItem],
        *,
        chunk: int | None = None,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """Update several items of an order.

        Rows are found by ItemIndexID or, without it, by CatalogID; other items stay. Send
        ItemShipmentID to move items to a shipment. One result an item; 206 when some failed,
        each result then has its own Status.

        Args:
            order_id: The order's OrderID.
            bodies: The rows to send, each with what identifies it and what changes.
            chunk: Rows sent in one request.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed.

        Raises:
            NotFoundError: there is no such row to hold them.
            ThreeDCartError: any other failure.

        See Update the items of an order, in Orders (v1):
        https://apirest.3dcart.com/v1/orders/index.html
        """
        return self._core.write_many(_UPDATE_ORDER_ITEMS, (order_id,), {}, bodies, options, chunk)


class AsyncOrdersItemsResource(AsyncResource):
    """Items of an order."""

    async def list(
        self,
        order_id: int,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[OrderItem]:
        """List the items of an order.

        Args:
            order_id: The order's OrderID.
            limit: Rows per page; 0 answers all rows. From 0 to 500.
            offset: Number of the first row wanted, counted from 1; 0 means the same.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One page of rows (OrderItem); an empty list when none match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve the items of an order, in Orders (v1):
        https://apirest.3dcart.com/v1/orders/index.html
        """
        return await self._core.rows(
            _LIST_ORDER_ITEMS,
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
    ) -> AsyncIterator[OrderItem]:
        """List the items of an order. All rows, page after page.

        Args:
            order_id: The order's OrderID.
            page_size: Rows asked for at a time, at most 500.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            An iterator of OrderItem, no row twice.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve the items of an order, in Orders (v1):
        https://apirest.3dcart.com/v1/orders/index.html
        """
        return self._core.iterate(_LIST_ORDER_ITEMS, (order_id,), {}, options, page_size)

    async def create(
        self,
        order_id: int,
        body: OrderItem,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Add an item to an order.

        CatalogID is required. The vendor's status table prints 200 for success; 201 is
        presumed, as for every other create.

        Args:
            order_id: The order's OrderID.
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            NotFoundError: there is no such row.
            AmbiguousOutcomeError: it may or may not have happened.
            ThreeDCartError: any other failure.

        See Create an order item, in Orders (v1):
        https://apirest.3dcart.com/v1/orders/index.html
        """
        return await self._core.write(_CREATE_ORDER_ITEM, (order_id,), {}, body, options)

    async def update(
        self,
        order_id: int,
        item_index_id: int,
        body: OrderItem,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Update one item of an order.

        Fields not sent stay as they are.

        Args:
            order_id: The order's OrderID.
            item_index_id: The item's ItemIndexID; not its CatalogID.
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Update a specific order item, in Orders (v1):
        https://apirest.3dcart.com/v1/orders/index.html
        """
        return await self._core.write(
            _UPDATE_ORDER_ITEM,
            (
                order_id,
                item_index_id,
            ),
            {},
            body,
            options,
        )

    async def update_many(
        self,
        order_id: int,
        bodies: Iterable[OrderItem],
        *,
        chunk: int | None = None,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """Update several items of an order.

        Rows are found by ItemIndexID or, without it, by CatalogID; other items stay. Send
        ItemShipmentID to move items to a shipment. One result an item; 206 when some failed,
        each result then has its own Status.

        Args:
            order_id: The order's OrderID.
            bodies: The rows to send, each with what identifies it and what changes.
            chunk: Rows sent in one request.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed.

        Raises:
            NotFoundError: there is no such row to hold them.
            ThreeDCartError: any other failure.

        See Update the items of an order, in Orders (v1):
        https://apirest.3dcart.com/v1/orders/index.html
        """
        return await self._core.write_many(
            _UPDATE_ORDER_ITEMS, (order_id,), {}, bodies, options, chunk
        )


class OrdersQuestionsResource(Resource):
    """Checkout questions of an order."""

    def list(
        self,
        order_id: int,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[Question]:
        """List the checkout questions of an order.

        Args:
            order_id: The order's OrderID.
            limit: Rows per page; 0 answers all rows. From 0 to 500.
            offset: Number of the first row wanted, counted from 1; 0 means the same.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One page of rows (Question); an empty list when none match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve the questions of an order, in Orders (v1):
        https://apirest.3dcart.com/v1/orders/index.html
        """
        return self._core.rows(
            _LIST_ORDER_QUESTIONS,
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
    ) -> Iterator[Question]:
        """List the checkout questions of an order. All rows, page after page.

        Args:
            order_id: The order's OrderID.
            page_size: Rows asked for at a time, at most 500.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            An iterator of Question, no row twice.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve the questions of an order, in Orders (v1):
        https://apirest.3dcart.com/v1/orders/index.html
        """
        return self._core.iterate(_LIST_ORDER_QUESTIONS, (order_id,), {}, options, page_size)

    def create(
        self,
        order_id: int,
        body: Question,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Add a checkout question to an order.

        The result names its identity QuestionID; the path of an update takes
        QuestionAnswerIndexID.

        Args:
            order_id: The order's OrderID.
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            NotFoundError: there is no such row.
            AmbiguousOutcomeError: it may or may not have happened.
            ThreeDCartError: any other failure.

        See Create an order question, in Orders (v1):
        https://apirest.3dcart.com/v1/orders/index.html
        """
        return self._core.write(_CREATE_ORDER_QUESTION, (order_id,), {}, body, options)

    def update(
        self,
        order_id: int,
        question_answer_index_id: int,
        body: Question,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Update one checkout question of an order.

        The path takes QuestionAnswerIndexID, not QuestionID.

        Args:
            order_id: The order's OrderID.
            question_answer_index_id: The answer's QuestionAnswerIndexID; not the QuestionID.
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Update a specific order question, in Orders (v1):
        https://apirest.3dcart.com/v1/orders/index.html
        """
        return self._core.write(
            _UPDATE_ORDER_QUESTION,
            (
                order_id,
                question_answer_index_id,
            ),
            {},
            body,
            options,
        )

    def update_many(
        self,
        order_id: int,
        bodies: Iterable[Question],
        *,
        chunk: int | None = None,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """Update several checkout questions of an order.

        Rows are found by QuestionAnswerIndexID. One result a question; 206 when some failed,
        each result then has its own Status.

        Args:
            order_id: The order's OrderID.
            bodies: The rows to send, each with what identifies it and what changes.
            chunk: Rows sent in one request.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed.

        Raises:
            NotFoundError: there is no such row to hold them.
            ThreeDCartError: any other failure.

        See Update the questions of an order, in Orders (v1):
        https://apirest.3dcart.com/v1/orders/index.html
        """
        return self._core.write_many(
            _UPDATE_ORDER_QUESTIONS, (order_id,), {}, bodies, options, chunk
        )


class AsyncOrdersQuestionsResource(AsyncResource):
    """Checkout questions of an order."""

    async def list(
        self,
        order_id: int,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[Question]:
        """List the checkout questions of an order.

        Args:
            order_id: The order's OrderID.
            limit: Rows per page; 0 answers all rows. From 0 to 500.
            offset: Number of the first row wanted, counted from 1; 0 means the same.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One page of rows (Question); an empty list when none match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve the questions of an order, in Orders (v1):
        https://apirest.3dcart.com/v1/orders/index.html
        """
        return await self._core.rows(
            _LIST_ORDER_QUESTIONS,
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
    ) -> AsyncIterator[Question]:
        """List the checkout questions of an order. All rows, page after page.

        Args:
            order_id: The order's OrderID.
            page_size: Rows asked for at a time, at most 500.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            An iterator of Question, no row twice.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve the questions of an order, in Orders (v1):
        https://apirest.3dcart.com/v1/orders/index.html
        """
        return self._core.iterate(_LIST_ORDER_QUESTIONS, (order_id,), {}, options, page_size)

    async def create(
        self,
        order_id: int,
        body: Question,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Add a checkout question to an order.

        The result names its identity QuestionID; the path of an update takes
        QuestionAnswerIndexID.

        Args:
            order_id: The order's OrderID.
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            NotFoundError: there is no such row.
            AmbiguousOutcomeError: it may or may not have happened.
            ThreeDCartError: any other failure.

        See Create an order question, in Orders (v1):
        https://apirest.3dcart.com/v1/orders/index.html
        """
        return await self._core.write(_CREATE_ORDER_QUESTION, (order_id,), {}, body, options)

    async def update(
        self,
        order_id: int,
        question_answer_index_id: int,
        body: Question,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Update one checkout question of an order.

        The path takes QuestionAnswerIndexID, not QuestionID.

        Args:
            order_id: The order's OrderID.
            question_answer_index_id: The answer's QuestionAnswerIndexID; not the QuestionID.
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Update a specific order question, in Orders (v1):
        https://apirest.3dcart.com/v1/orders/index.html
        """
        return await self._core.write(
            _UPDATE_ORDER_QUESTION,
            (
                order_id,
                question_answer_index_id,
            ),
            {},
            body,
            options,
        )

    async def update_many(
        self,
        order_id: int,
        bodies: Iterable[Question],
        *,
        chunk: int | None = None,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """Update several checkout questions of an order.

        Rows are found by QuestionAnswerIndexID. One result a question; 206 when some failed,
        each result then has its own Status.

        Args:
            order_id: The order's OrderID.
            bodies: The rows to send, each with what identifies it and what changes.
            chunk: Rows sent in one request.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed.

        Raises:
            NotFoundError: there is no such row to hold them.
            ThreeDCartError: any other failure.

        See Update the questions of an order, in Orders (v1):
        https://apirest.3dcart.com/v1/orders/index.html
        """
        return await self._core.write_many(
            _UPDATE_ORDER_QUESTIONS, (order_id,), {}, bodies, options, chunk
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
        """List the shipments of an order.

        Args:
            order_id: The order's OrderID.
            limit: Rows per page; 0 answers all rows. From 0 to 500.
            offset: Number of the first row wanted, counted from 1; 0 means the same.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One page of rows (Shipment); an empty list when none match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve the shipments of an order, in Orders (v1):
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
        """List the shipments of an order. All rows, page after page.

        Args:
            order_id: The order's OrderID.
            page_size: Rows asked for at a time, at most 500.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            An iterator of Shipment, no row twice.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve the shipments of an order, in Orders (v1):
        https://apirest.3dcart.com/v1/orders/index.html
        """
        return self._core.iterate(_LIST_ORDER_SHIPMENTS, (order_id,), {}, options, page_size)

    def create(
        self,
        order_id: int,
        body: Shipment,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Add a shipment to an order.

        Args:
            order_id: The order's OrderID.
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            NotFoundError: there is no such row.
            AmbiguousOutcomeError: it may or may not have happened.
            ThreeDCartError: any other failure.

        See Create an order shipment, in Orders (v1):
        https://apirest.3dcart.com/v1/orders/index.html
        """
        return self._core.write(_CREATE_ORDER_SHIPMENT, (order_id,), {}, body, options)

    def update(
        self,
        order_id: int,
        shipment_id: int,
        body: Shipment,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Update one shipment of an order.

        Fields not sent stay as they are. To ship it, set ShipmentOrderStatus to 4.

        Args:
            order_id: The order's OrderID.
            shipment_id: The shipment's ShipmentID.
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Update a specific order shipment, in Orders (v1):
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
    ) -> BatchResult[int]:
        """Update several shipments of an order.

        Rows are found by ShipmentID; other shipments stay. ShipmentID and ShipmentTrackingCode
        are enough to record a tracking code. One result a shipment; 206 when some failed, each
        result then has its own Status.

        Args:
            order_id: The order's OrderID.
            bodies: The rows to send, each with what identifies it and what changes.
            chunk: Rows sent in one request.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed.

        Raises:
            NotFoundError: there is no such row to hold them.
            ThreeDCartError: any other failure.

        See Update the shipments of an order, in Orders (v1):
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
        """List the shipments of an order.

        Args:
            order_id: The order's OrderID.
            limit: Rows per page; 0 answers all rows. From 0 to 500.
            offset: Number of the first row wanted, counted from 1; 0 means the same.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One page of rows (Shipment); an empty list when none match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve the shipments of an order, in Orders (v1):
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
        """List the shipments of an order. All rows, page after page.

        Args:
            order_id: The order's OrderID.
            page_size: Rows asked for at a time, at most 500.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            An iterator of Shipment, no row twice.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve the shipments of an order, in Orders (v1):
        https://apirest.3dcart.com/v1/orders/index.html
        """
        return self._core.iterate(_LIST_ORDER_SHIPMENTS, (order_id,), {}, options, page_size)

    async def create(
        self,
        order_id: int,
        body: Shipment,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Add a shipment to an order.

        Args:
            order_id: The order's OrderID.
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            NotFoundError: there is no such row.
            AmbiguousOutcomeError: it may or may not have happened.
            ThreeDCartError: any other failure.

        See Create an order shipment, in Orders (v1):
        https://apirest.3dcart.com/v1/orders/index.html
        """
        return await self._core.write(_CREATE_ORDER_SHIPMENT, (order_id,), {}, body, options)

    async def update(
        self,
        order_id: int,
        shipment_id: int,
        body: Shipment,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Update one shipment of an order.

        Fields not sent stay as they are. To ship it, set ShipmentOrderStatus to 4.

        Args:
            order_id: The order's OrderID.
            shipment_id: The shipment's ShipmentID.
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Update a specific order shipment, in Orders (v1):
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
    ) -> BatchResult[int]:
        """Update several shipments of an order.

        Rows are found by ShipmentID; other shipments stay. ShipmentID and ShipmentTrackingCode
        are enough to record a tracking code. One result a shipment; 206 when some failed, each
        result then has its own Status.

        Args:
            order_id: The order's OrderID.
            bodies: The rows to send, each with what identifies it and what changes.
            chunk: Rows sent in one request.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed.

        Raises:
            NotFoundError: there is no such row to hold them.
            ThreeDCartError: any other failure.

        See Update the shipments of an order, in Orders (v1):
        https://apirest.3dcart.com/v1/orders/index.html
        """
        return await self._core.write_many(
            _UPDATE_ORDER_SHIPMENTS, (order_id,), {}, bodies, options, chunk
        )


class OrdersTransactionsResource(Resource):
    """Payment transactions of an order."""

    def list(
        self,
        order_id: int,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[Transaction]:
        """List the payment transactions of an order.

        Args:
            order_id: The order's OrderID.
            limit: Rows per page; 0 answers all rows. From 0 to 500.
            offset: Number of the first row wanted, counted from 1; 0 means the same.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One page of rows (Transaction); an empty list when none match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve the transactions of an order, in Orders (v1):
        https://apirest.3dcart.com/v1/orders/index.html
        """
        return self._core.rows(
            _LIST_ORDER_TRANSACTIONS,
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
    ) -> Iterator[Transaction]:
        """List the payment transactions of an order. All rows, page after page.

        Args:
            order_id: The order's OrderID.
            page_size: Rows asked for at a time, at most 500.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            An iterator of Transaction, no row twice.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve the transactions of an order, in Orders (v1):
        https://apirest.3dcart.com/v1/orders/index.html
        """
        return self._core.iterate(_LIST_ORDER_TRANSACTIONS, (order_id,), {}, options, page_size)

    def create(
        self,
        order_id: int,
        body: Transaction,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Record a payment transaction of an order.

        Args:
            order_id: The order's OrderID.
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            NotFoundError: there is no such row.
            AmbiguousOutcomeError: it may or may not have happened.
            ThreeDCartError: any other failure.

        See Create an order transaction, in Orders (v1):
        https://apirest.3dcart.com/v1/orders/index.html
        """
        return self._core.write(_CREATE_ORDER_TRANSACTION, (order_id,), {}, body, options)

    def update(
        self,
        order_id: int,
        transaction_index_id: int,
        body: Transaction,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Update one payment transaction of an order.

        The path takes TransactionIndexID, not the payment gateway's TransactionID.

        Args:
            order_id: The order's OrderID.
            transaction_index_id: The transaction's TransactionIndexID; not the payment
                gateway's TransactionID.
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Update a specific order transaction, in Orders (v1):
        https://apirest.3dcart.com/v1/orders/index.html
        """
        return self._core.write(
            _UPDATE_ORDER_TRANSACTION,
            (
                order_id,
                transaction_index_id,
            ),
            {},
            body,
            options,
        )

    def update_many(
        self,
        order_id: int,
        bodies: Iterable[Transaction],
        *,
        chunk: int | None = None,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """Update several payment transactions of an order.

        Rows are found by TransactionIndexID. One result a transaction; 206 when some failed,
        each result then has its own Status.

        Args:
            order_id: The order's OrderID.
            bodies: The rows to send, each with what identifies it and what changes.
            chunk: Rows sent in one request.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed.

        Raises:
            NotFoundError: there is no such row to hold them.
            ThreeDCartError: any other failure.

        See Update the transactions of an order, in Orders (v1):
        https://apirest.3dcart.com/v1/orders/index.html
        """
        return self._core.write_many(
            _UPDATE_ORDER_TRANSACTIONS, (order_id,), {}, bodies, options, chunk
        )


class AsyncOrdersTransactionsResource(AsyncResource):
    """Payment transactions of an order."""

    async def list(
        self,
        order_id: int,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[Transaction]:
        """List the payment transactions of an order.

        Args:
            order_id: The order's OrderID.
            limit: Rows per page; 0 answers all rows. From 0 to 500.
            offset: Number of the first row wanted, counted from 1; 0 means the same.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One page of rows (Transaction); an empty list when none match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve the transactions of an order, in Orders (v1):
        https://apirest.3dcart.com/v1/orders/index.html
        """
        return await self._core.rows(
            _LIST_ORDER_TRANSACTIONS,
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
    ) -> AsyncIterator[Transaction]:
        """List the payment transactions of an order. All rows, page after page.

        Args:
            order_id: The order's OrderID.
            page_size: Rows asked for at a time, at most 500.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            An iterator of Transaction, no row twice.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve the transactions of an order, in Orders (v1):
        https://apirest.3dcart.com/v1/orders/index.html
        """
        return self._core.iterate(_LIST_ORDER_TRANSACTIONS, (order_id,), {}, options, page_size)

    async def create(
        self,
        order_id: int,
        body: Transaction,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Record a payment transaction of an order.

        Args:
            order_id: The order's OrderID.
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            NotFoundError: there is no such row.
            AmbiguousOutcomeError: it may or may not have happened.
            ThreeDCartError: any other failure.

        See Create an order transaction, in Orders (v1):
        https://apirest.3dcart.com/v1/orders/index.html
        """
        return await self._core.write(_CREATE_ORDER_TRANSACTION, (order_id,), {}, body, options)

    async def update(
        self,
        order_id: int,
        transaction_index_id: int,
        body: Transaction,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Update one payment transaction of an order.

        The path takes TransactionIndexID, not the payment gateway's TransactionID.

        Args:
            order_id: The order's OrderID.
            transaction_index_id: The transaction's TransactionIndexID; not the payment
                gateway's TransactionID.
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Update a specific order transaction, in Orders (v1):
        https://apirest.3dcart.com/v1/orders/index.html
        """
        return await self._core.write(
            _UPDATE_ORDER_TRANSACTION,
            (
                order_id,
                transaction_index_id,
            ),
            {},
            body,
            options,
        )

    async def update_many(
        self,
        order_id: int,
        bodies: Iterable[Transaction],
        *,
        chunk: int | None = None,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """Update several payment transactions of an order.

        Rows are found by TransactionIndexID. One result a transaction; 206 when some failed,
        each result then has its own Status.

        Args:
            order_id: The order's OrderID.
            bodies: The rows to send, each with what identifies it and what changes.
            chunk: Rows sent in one request.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed.

        Raises:
            NotFoundError: there is no such row to hold them.
            ThreeDCartError: any other failure.

        See Update the transactions of an order, in Orders (v1):
        https://apirest.3dcart.com/v1/orders/index.html
        """
        return await self._core.write_many(
            _UPDATE_ORDER_TRANSACTIONS, (order_id,), {}, bodies, options, chunk
        )
