# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""Orders."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable
from datetime import date as Date
from datetime import datetime

from .._runtime.client.async_core import AsyncRows
from .._runtime.client.core import Rows
from .._runtime.client.resource import AsyncResource, Resource, namespace
from .._runtime.operation import Operation, Paging, Parameter
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
    owners=("Order",),
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
    owners=("Order",),
    schema="ActionResult",
    body="models.order:Order",
    result="integer",
    source="https://apirest.3dcart.com/v1/orders/index.html",
)
_UPDATE_ORDERS = Operation(
    id="updateOrders",
    method="PUT",
    path="/Orders",
    key="OrderID",
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
    owners=("Order",),
    query=(Parameter("limit", "limit", "integer"), Parameter("offset", "offset", "integer")),
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
    owners=("Order",),
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
    owners=("Order", "OrderItem"),
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
    owners=("Order",),
    key="ItemIndexID",
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
    owners=("Order",),
    query=(Parameter("limit", "limit", "integer"), Parameter("offset", "offset", "integer")),
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
    owners=("Order",),
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
    owners=("Order", "Question"),
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
    owners=("Order",),
    key="QuestionAnswerIndexID",
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
    owners=("Order",),
    query=(Parameter("limit", "limit", "integer"), Parameter("offset", "offset", "integer")),
    paging=Paging(limit="limit", offset="offset", first=1, maximum=500),
    model="models.shipment:Shipment",
    key="ShipmentID",
    late_key=True,
    source="https://apirest.3dcart.com/v1/orders/index.html",
)
_CREATE_ORDER_SHIPMENT = Operation(
    id="createOrderShipment",
    method="POST",
    path="/Orders/{orderid}/Shipments",
    keys=("integer",),
    owners=("Order",),
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
    owners=("Order", "Shipment"),
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
    owners=("Order",),
    key="ShipmentID",
    late_key=True,
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
    owners=("Order",),
    query=(Parameter("limit", "limit", "integer"), Parameter("offset", "offset", "integer")),
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
    owners=("Order",),
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
    owners=("Order", "Transaction"),
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
    owners=("Order",),
    key="TransactionIndexID",
    schema="ActionResult",
    body="models.transaction:Transaction",
    result="integer",
    source="https://apirest.3dcart.com/v1/orders/index.html",
)


class OrdersResource(Resource):
    """Orders."""

    @namespace
    def items(self) -> OrdersItemsResource:
        """Items of an order."""
        return OrdersItemsResource(self._core)

    @namespace
    def questions(self) -> OrdersQuestionsResource:
        """Checkout questions of an order."""
        return OrdersQuestionsResource(self._core)

    @namespace
    def shipments(self) -> OrdersShipmentsResource:
        """Shipments of an order.

        The key of a new row is 0 until it is first written: 0 tells no row from another. Given
        as a key it means the first row. A row that holds it has no `key`, and cannot stand for
        its key.
        """
        return OrdersShipmentsResource(self._core)

    @namespace
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
    ) -> Rows[Order]:
        """GET /Orders: List orders.

        At most 300 orders a page; a hundred with their items can take a minute. Filters
        combine. One status a request: ask once for each status wanted.

        Args:
            invoice_number: Only the order with this InvoiceNumber, digits without the prefix; 0
                means any.
            invoice_number_start: Only orders with this InvoiceNumber or a higher one; 0 means
                any.
            invoice_number_end: Only orders with this InvoiceNumber or a lower one; 0 means any.
            invoice_prefix: Only orders with this InvoiceNumberPrefix.
            order_status: Only orders with this OrderStatusID, one number: 1 New, 2 Processing,
                3 Partial, 4 Shipped, 5 Cancel, 6 Hold, 7 Not Completed, 8-10 and 15-19 custom,
                11 Unpaid, 12 Recurring Orders, 13 Review, 14 POS, 21 Quote. 0 means any.
            date_start: Only orders placed at this time or later. Who asks with the time of the
                last order seen gets that order again.
            date_end: Only orders placed until this time; whether at this very time is not
                known.
            last_update_start: Only orders last written on this day or later.
            last_update_end: Only orders last written on this day or earlier.
            billing_email: Only orders with this BillingEmail.
            limit: Rows to read at most.
            offset: Number of the first row to read, from 1 on.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The rows (Order), read when you iterate, or ask for all(), first(), count().

        See Retrieve a list of orders, in Orders (v1):
        https://apirest.3dcart.com/v1/orders/index.html
        """
        return Rows(
            self._core,
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
            limit,
            offset,
        )

    def get(self, order_id: int | Order, *, options: CallOptions | None = None) -> Order:
        """GET /Orders/{orderid}: Read one order.

        Also tells the ShipmentID of every shipment and the ItemIndexID of every item.

        Args:
            order_id: The order's OrderID. Or the Order itself.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The Order.

        Raises:
            NotFoundError: there is no such row.

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
        """POST /Orders: Create an order.

        Meant for orders that were placed elsewhere; for a sale that goes on, create a cart.
        CustomerID, BillingPaymentMethodID and the CatalogID of every item are required, so
        customers, an offline payment method and products come first. Stock, gift certificates
        and reward points are processed and the customer is e-mailed, unless the flags say
        otherwise.

        Args:
            body: What to send; fields that are not set are not sent. Required, and not None:
                customer_id, billing_payment_method_id.
            bypass_order_processing: True leaves stock, gift certificates and reward points
                alone. Default False.
            bypass_order_email: True sends the customer no e-mail. Default False.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            AmbiguousOutcomeError: it may or may not have happened.

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

    def create_many(
        self,
        bodies: Iterable[Order],
        *,
        bypass_order_processing: bool | None = None,
        bypass_order_email: bool | None = None,
        find: Callable[[Order], Order | None] | None = None,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """POST /Orders: Create an order. One request for each row.

        Args:
            bodies: The rows to create.
            find: Looks for the row of a body whose create had no clear answer.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed, or be ambiguous.
        """
        return self._core.create_many(
            _CREATE_ORDER,
            (),
            {
                "bypassorderprocessing": bypass_order_processing,
                "bypassorderemail": bypass_order_email,
            },
            bodies,
            find,
            options,
        )

    def update(
        self,
        order_id: int | Order,
        body: Order | None = None,
        *,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """PUT /Orders/{orderid}: Update one order.

        Fields not sent stay. ShipmentList, OrderItemList, TransactionList and QuestionList are
        replaced where they are sent: their rows are deleted and written anew, with new
        identities. Use the operations under the order to change one row. A store can refuse a
        change of status: from Cancel to Processing, for one.

        Args:
            order_id: The order's OrderID. Or the Order itself.
            body: What to send, unless order_id is the row. Of a row that was read, what
                changed.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Raises:
            NotFoundError: there is no such row.

        See Update a specific order by id, in Orders (v1):
        https://apirest.3dcart.com/v1/orders/index.html
        """
        return self._core.write(_UPDATE_ORDER, (order_id,), {}, body, options, whole=whole)

    def update_many(
        self,
        bodies: Iterable[Order],
        *,
        chunk: int | None = None,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """PUT /Orders: Update several orders.

        Each order names its OrderID. ShipmentList, OrderItemList, TransactionList and
        QuestionList are replaced where they are sent. One result an order; 206 when some
        failed, each result then has its own Status.

        Args:
            bodies: The rows to send, each with what identifies it and what changes.
            chunk: Rows sent in one request.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed.

        See Update a list of orders, in Orders (v1):
        https://apirest.3dcart.com/v1/orders/index.html
        """
        return self._core.write_many(_UPDATE_ORDERS, (), {}, bodies, options, chunk, whole=whole)


class AsyncOrdersResource(AsyncResource):
    """Orders."""

    @namespace
    def items(self) -> AsyncOrdersItemsResource:
        """Items of an order."""
        return AsyncOrdersItemsResource(self._core)

    @namespace
    def questions(self) -> AsyncOrdersQuestionsResource:
        """Checkout questions of an order."""
        return AsyncOrdersQuestionsResource(self._core)

    @namespace
    def shipments(self) -> AsyncOrdersShipmentsResource:
        """Shipments of an order.

        The key of a new row is 0 until it is first written: 0 tells no row from another. Given
        as a key it means the first row. A row that holds it has no `key`, and cannot stand for
        its key.
        """
        return AsyncOrdersShipmentsResource(self._core)

    @namespace
    def transactions(self) -> AsyncOrdersTransactionsResource:
        """Payment transactions of an order."""
        return AsyncOrdersTransactionsResource(self._core)

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
    ) -> AsyncRows[Order]:
        """GET /Orders: List orders.

        At most 300 orders a page; a hundred with their items can take a minute. Filters
        combine. One status a request: ask once for each status wanted.

        Args:
            invoice_number: Only the order with this InvoiceNumber, digits without the prefix; 0
                means any.
            invoice_number_start: Only orders with this InvoiceNumber or a higher one; 0 means
                any.
            invoice_number_end: Only orders with this InvoiceNumber or a lower one; 0 means any.
            invoice_prefix: Only orders with this InvoiceNumberPrefix.
            order_status: Only orders with this OrderStatusID, one number: 1 New, 2 Processing,
                3 Partial, 4 Shipped, 5 Cancel, 6 Hold, 7 Not Completed, 8-10 and 15-19 custom,
                11 Unpaid, 12 Recurring Orders, 13 Review, 14 POS, 21 Quote. 0 means any.
            date_start: Only orders placed at this time or later. Who asks with the time of the
                last order seen gets that order again.
            date_end: Only orders placed until this time; whether at this very time is not
                known.
            last_update_start: Only orders last written on this day or later.
            last_update_end: Only orders last written on this day or earlier.
            billing_email: Only orders with this BillingEmail.
            limit: Rows to read at most.
            offset: Number of the first row to read, from 1 on.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The rows (Order), read when you iterate, or ask for all(), first(), count().

        See Retrieve a list of orders, in Orders (v1):
        https://apirest.3dcart.com/v1/orders/index.html
        """
        return AsyncRows(
            self._core,
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
            limit,
            offset,
        )

    async def get(self, order_id: int | Order, *, options: CallOptions | None = None) -> Order:
        """GET /Orders/{orderid}: Read one order.

        Also tells the ShipmentID of every shipment and the ItemIndexID of every item.

        Args:
            order_id: The order's OrderID. Or the Order itself.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The Order.

        Raises:
            NotFoundError: there is no such row.

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
        """POST /Orders: Create an order.

        Meant for orders that were placed elsewhere; for a sale that goes on, create a cart.
        CustomerID, BillingPaymentMethodID and the CatalogID of every item are required, so
        customers, an offline payment method and products come first. Stock, gift certificates
        and reward points are processed and the customer is e-mailed, unless the flags say
        otherwise.

        Args:
            body: What to send; fields that are not set are not sent. Required, and not None:
                customer_id, billing_payment_method_id.
            bypass_order_processing: True leaves stock, gift certificates and reward points
                alone. Default False.
            bypass_order_email: True sends the customer no e-mail. Default False.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            AmbiguousOutcomeError: it may or may not have happened.

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

    async def create_many(
        self,
        bodies: Iterable[Order],
        *,
        bypass_order_processing: bool | None = None,
        bypass_order_email: bool | None = None,
        find: Callable[[Order], Awaitable[Order | None]] | None = None,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """POST /Orders: Create an order. One request for each row.

        Args:
            bodies: The rows to create.
            find: Looks for the row of a body whose create had no clear answer.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed, or be ambiguous.
        """
        return await self._core.create_many(
            _CREATE_ORDER,
            (),
            {
                "bypassorderprocessing": bypass_order_processing,
                "bypassorderemail": bypass_order_email,
            },
            bodies,
            find,
            options,
        )

    async def update(
        self,
        order_id: int | Order,
        body: Order | None = None,
        *,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """PUT /Orders/{orderid}: Update one order.

        Fields not sent stay. ShipmentList, OrderItemList, TransactionList and QuestionList are
        replaced where they are sent: their rows are deleted and written anew, with new
        identities. Use the operations under the order to change one row. A store can refuse a
        change of status: from Cancel to Processing, for one.

        Args:
            order_id: The order's OrderID. Or the Order itself.
            body: What to send, unless order_id is the row. Of a row that was read, what
                changed.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Raises:
            NotFoundError: there is no such row.

        See Update a specific order by id, in Orders (v1):
        https://apirest.3dcart.com/v1/orders/index.html
        """
        return await self._core.write(_UPDATE_ORDER, (order_id,), {}, body, options, whole=whole)

    async def update_many(
        self,
        bodies: Iterable[Order],
        *,
        chunk: int | None = None,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """PUT /Orders: Update several orders.

        Each order names its OrderID. ShipmentList, OrderItemList, TransactionList and
        QuestionList are replaced where they are sent. One result an order; 206 when some
        failed, each result then has its own Status.

        Args:
            bodies: The rows to send, each with what identifies it and what changes.
            chunk: Rows sent in one request.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed.

        See Update a list of orders, in Orders (v1):
        https://apirest.3dcart.com/v1/orders/index.html
        """
        return await self._core.write_many(
            _UPDATE_ORDERS, (), {}, bodies, options, chunk, whole=whole
        )


class OrdersItemsResource(Resource):
    """Items of an order."""

    def list(
        self,
        order_id: int | Order,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> Rows[OrderItem]:
        """GET /Orders/{orderid}/Items: List the items of an order.

        All items at once, unless a limit is given. 404 means that there is no such order, or
        that it has no items.

        Args:
            order_id: The order's OrderID. Or the Order itself.
            limit: Rows to read at most.
            offset: Number of the first row to read, from 1 on.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The rows (OrderItem), read when you iterate, or ask for all(), first(), count().

        See Retrieve the items of an order, in Orders (v1):
        https://apirest.3dcart.com/v1/orders/index.html
        """
        return Rows(self._core, _LIST_ORDER_ITEMS, (order_id,), {}, options, limit, offset)

    def create(
        self, order_id: int | Order, body: OrderItem, *, options: CallOptions | None = None
    ) -> WriteResult[int]:
        """POST /Orders/{orderid}/Items: Add an item to an order.

        CatalogID is required. The vendor's status table prints 200 for success; 201 is
        presumed, as for every other create.

        Args:
            order_id: The order's OrderID. Or the Order itself.
            body: What to send; fields that are not set are not sent. Required, and not None:
                catalog_id.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            NotFoundError: there is no such row.
            AmbiguousOutcomeError: it may or may not have happened.

        See Create an order item, in Orders (v1):
        https://apirest.3dcart.com/v1/orders/index.html
        """
        return self._core.write(_CREATE_ORDER_ITEM, (order_id,), {}, body, options)

    def create_many(
        self,
        order_id: int | Order,
        bodies: Iterable[OrderItem],
        *,
        find: Callable[[OrderItem], OrderItem | None] | None = None,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """POST /Orders/{orderid}/Items: Add an item to an order. One request for each row.

        Args:
            order_id: The order's OrderID. Or the Order itself.
            bodies: The rows to create.
            find: Looks for the row of a body whose create had no clear answer.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed, or be ambiguous.
        """
        return self._core.create_many(_CREATE_ORDER_ITEM, (order_id,), {}, bodies, find, options)

    def update(
        self,
        order_id: int | Order,
        item_index_id: int | OrderItem,
        body: OrderItem | None = None,
        *,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """PUT /Orders/{orderid}/Items/{itemindexid}: Update one item of an order.

        Fields not sent stay as they are.

        Args:
            order_id: The order's OrderID. Or the Order itself.
            item_index_id: The item's ItemIndexID; not its CatalogID. Or the OrderItem itself.
            body: What to send, unless item_index_id is the row. Of a row that was read, what
                changed.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Raises:
            NotFoundError: there is no such row.

        See Update a specific order item, in Orders (v1):
        https://apirest.3dcart.com/v1/orders/index.html
        """
        return self._core.write(
            _UPDATE_ORDER_ITEM, (order_id, item_index_id), {}, body, options, whole=whole
        )

    def update_many(
        self,
        order_id: int | Order,
        bodies: Iterable[OrderItem],
        *,
        chunk: int | None = None,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """PUT /Orders/{orderid}/Items: Update several items of an order.

        Rows are found by ItemIndexID or, without it, by CatalogID; other items stay. Send
        ItemShipmentID to move items to a shipment. One result an item; 206 when some failed,
        each result then has its own Status.

        Args:
            order_id: The order's OrderID. Or the Order itself.
            bodies: The rows to send, each with what identifies it and what changes.
            chunk: Rows sent in one request.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed.

        Raises:
            NotFoundError: there is no such row to hold them.

        See Update the items of an order, in Orders (v1):
        https://apirest.3dcart.com/v1/orders/index.html
        """
        return self._core.write_many(
            _UPDATE_ORDER_ITEMS, (order_id,), {}, bodies, options, chunk, whole=whole
        )


class AsyncOrdersItemsResource(AsyncResource):
    """Items of an order."""

    def list(
        self,
        order_id: int | Order,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> AsyncRows[OrderItem]:
        """GET /Orders/{orderid}/Items: List the items of an order.

        All items at once, unless a limit is given. 404 means that there is no such order, or
        that it has no items.

        Args:
            order_id: The order's OrderID. Or the Order itself.
            limit: Rows to read at most.
            offset: Number of the first row to read, from 1 on.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The rows (OrderItem), read when you iterate, or ask for all(), first(), count().

        See Retrieve the items of an order, in Orders (v1):
        https://apirest.3dcart.com/v1/orders/index.html
        """
        return AsyncRows(self._core, _LIST_ORDER_ITEMS, (order_id,), {}, options, limit, offset)

    async def create(
        self, order_id: int | Order, body: OrderItem, *, options: CallOptions | None = None
    ) -> WriteResult[int]:
        """POST /Orders/{orderid}/Items: Add an item to an order.

        CatalogID is required. The vendor's status table prints 200 for success; 201 is
        presumed, as for every other create.

        Args:
            order_id: The order's OrderID. Or the Order itself.
            body: What to send; fields that are not set are not sent. Required, and not None:
                catalog_id.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            NotFoundError: there is no such row.
            AmbiguousOutcomeError: it may or may not have happened.

        See Create an order item, in Orders (v1):
        https://apirest.3dcart.com/v1/orders/index.html
        """
        return await self._core.write(_CREATE_ORDER_ITEM, (order_id,), {}, body, options)

    async def create_many(
        self,
        order_id: int | Order,
        bodies: Iterable[OrderItem],
        *,
        find: Callable[[OrderItem], Awaitable[OrderItem | None]] | None = None,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """POST /Orders/{orderid}/Items: Add an item to an order. One request for each row.

        Args:
            order_id: The order's OrderID. Or the Order itself.
            bodies: The rows to create.
            find: Looks for the row of a body whose create had no clear answer.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed, or be ambiguous.
        """
        return await self._core.create_many(
            _CREATE_ORDER_ITEM, (order_id,), {}, bodies, find, options
        )

    async def update(
        self,
        order_id: int | Order,
        item_index_id: int | OrderItem,
        body: OrderItem | None = None,
        *,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """PUT /Orders/{orderid}/Items/{itemindexid}: Update one item of an order.

        Fields not sent stay as they are.

        Args:
            order_id: The order's OrderID. Or the Order itself.
            item_index_id: The item's ItemIndexID; not its CatalogID. Or the OrderItem itself.
            body: What to send, unless item_index_id is the row. Of a row that was read, what
                changed.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Raises:
            NotFoundError: there is no such row.

        See Update a specific order item, in Orders (v1):
        https://apirest.3dcart.com/v1/orders/index.html
        """
        return await self._core.write(
            _UPDATE_ORDER_ITEM, (order_id, item_index_id), {}, body, options, whole=whole
        )

    async def update_many(
        self,
        order_id: int | Order,
        bodies: Iterable[OrderItem],
        *,
        chunk: int | None = None,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """PUT /Orders/{orderid}/Items: Update several items of an order.

        Rows are found by ItemIndexID or, without it, by CatalogID; other items stay. Send
        ItemShipmentID to move items to a shipment. One result an item; 206 when some failed,
        each result then has its own Status.

        Args:
            order_id: The order's OrderID. Or the Order itself.
            bodies: The rows to send, each with what identifies it and what changes.
            chunk: Rows sent in one request.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed.

        Raises:
            NotFoundError: there is no such row to hold them.

        See Update the items of an order, in Orders (v1):
        https://apirest.3dcart.com/v1/orders/index.html
        """
        return await self._core.write_many(
            _UPDATE_ORDER_ITEMS, (order_id,), {}, bodies, options, chunk, whole=whole
        )


class OrdersQuestionsResource(Resource):
    """Checkout questions of an order."""

    def list(
        self,
        order_id: int | Order,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> Rows[Question]:
        """GET /Orders/{orderid}/Questions: List the checkout questions of an order.

        The questions with the shopper's answers; 404 also means that the order has none.

        Args:
            order_id: The order's OrderID. Or the Order itself.
            limit: Rows to read at most.
            offset: Number of the first row to read, from 1 on.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The rows (Question), read when you iterate, or ask for all(), first(), count().

        See Retrieve the questions of an order, in Orders (v1):
        https://apirest.3dcart.com/v1/orders/index.html
        """
        return Rows(self._core, _LIST_ORDER_QUESTIONS, (order_id,), {}, options, limit, offset)

    def create(
        self, order_id: int | Order, body: Question, *, options: CallOptions | None = None
    ) -> WriteResult[int]:
        """POST /Orders/{orderid}/Questions: Add a checkout question to an order.

        The result names its identity QuestionID; the path of an update takes
        QuestionAnswerIndexID.

        Args:
            order_id: The order's OrderID. Or the Order itself.
            body: What to send; fields that are not set are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            NotFoundError: there is no such row.
            AmbiguousOutcomeError: it may or may not have happened.

        See Create an order question, in Orders (v1):
        https://apirest.3dcart.com/v1/orders/index.html
        """
        return self._core.write(_CREATE_ORDER_QUESTION, (order_id,), {}, body, options)

    def create_many(
        self,
        order_id: int | Order,
        bodies: Iterable[Question],
        *,
        find: Callable[[Question], Question | None] | None = None,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """POST /Orders/{orderid}/Questions: Add a checkout question to an order. One request for
        each row.

        Args:
            order_id: The order's OrderID. Or the Order itself.
            bodies: The rows to create.
            find: Looks for the row of a body whose create had no clear answer.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed, or be ambiguous.
        """
        return self._core.create_many(
            _CREATE_ORDER_QUESTION, (order_id,), {}, bodies, find, options
        )

    def update(
        self,
        order_id: int | Order,
        question_answer_index_id: int | Question,
        body: Question | None = None,
        *,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """PUT /Orders/{orderid}/Questions/{questionanswerindexid}: Update one checkout question of
        an order.

        The path takes QuestionAnswerIndexID, not QuestionID.

        Args:
            order_id: The order's OrderID. Or the Order itself.
            question_answer_index_id: The answer's QuestionAnswerIndexID; not the QuestionID. Or
                the Question itself.
            body: What to send, unless question_answer_index_id is the row. Of a row that was
                read, what changed.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Raises:
            NotFoundError: there is no such row.

        See Update a specific order question, in Orders (v1):
        https://apirest.3dcart.com/v1/orders/index.html
        """
        return self._core.write(
            _UPDATE_ORDER_QUESTION,
            (order_id, question_answer_index_id),
            {},
            body,
            options,
            whole=whole,
        )

    def update_many(
        self,
        order_id: int | Order,
        bodies: Iterable[Question],
        *,
        chunk: int | None = None,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """PUT /Orders/{orderid}/Questions: Update several checkout questions of an order.

        Rows are found by QuestionAnswerIndexID. One result a question; 206 when some failed,
        each result then has its own Status.

        Args:
            order_id: The order's OrderID. Or the Order itself.
            bodies: The rows to send, each with what identifies it and what changes.
            chunk: Rows sent in one request.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed.

        Raises:
            NotFoundError: there is no such row to hold them.

        See Update the questions of an order, in Orders (v1):
        https://apirest.3dcart.com/v1/orders/index.html
        """
        return self._core.write_many(
            _UPDATE_ORDER_QUESTIONS, (order_id,), {}, bodies, options, chunk, whole=whole
        )


class AsyncOrdersQuestionsResource(AsyncResource):
    """Checkout questions of an order."""

    def list(
        self,
        order_id: int | Order,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> AsyncRows[Question]:
        """GET /Orders/{orderid}/Questions: List the checkout questions of an order.

        The questions with the shopper's answers; 404 also means that the order has none.

        Args:
            order_id: The order's OrderID. Or the Order itself.
            limit: Rows to read at most.
            offset: Number of the first row to read, from 1 on.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The rows (Question), read when you iterate, or ask for all(), first(), count().

        See Retrieve the questions of an order, in Orders (v1):
        https://apirest.3dcart.com/v1/orders/index.html
        """
        return AsyncRows(self._core, _LIST_ORDER_QUESTIONS, (order_id,), {}, options, limit, offset)

    async def create(
        self, order_id: int | Order, body: Question, *, options: CallOptions | None = None
    ) -> WriteResult[int]:
        """POST /Orders/{orderid}/Questions: Add a checkout question to an order.

        The result names its identity QuestionID; the path of an update takes
        QuestionAnswerIndexID.

        Args:
            order_id: The order's OrderID. Or the Order itself.
            body: What to send; fields that are not set are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            NotFoundError: there is no such row.
            AmbiguousOutcomeError: it may or may not have happened.

        See Create an order question, in Orders (v1):
        https://apirest.3dcart.com/v1/orders/index.html
        """
        return await self._core.write(_CREATE_ORDER_QUESTION, (order_id,), {}, body, options)

    async def create_many(
        self,
        order_id: int | Order,
        bodies: Iterable[Question],
        *,
        find: Callable[[Question], Awaitable[Question | None]] | None = None,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """POST /Orders/{orderid}/Questions: Add a checkout question to an order. One request for
        each row.

        Args:
            order_id: The order's OrderID. Or the Order itself.
            bodies: The rows to create.
            find: Looks for the row of a body whose create had no clear answer.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed, or be ambiguous.
        """
        return await self._core.create_many(
            _CREATE_ORDER_QUESTION, (order_id,), {}, bodies, find, options
        )

    async def update(
        self,
        order_id: int | Order,
        question_answer_index_id: int | Question,
        body: Question | None = None,
        *,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """PUT /Orders/{orderid}/Questions/{questionanswerindexid}: Update one checkout question of
        an order.

        The path takes QuestionAnswerIndexID, not QuestionID.

        Args:
            order_id: The order's OrderID. Or the Order itself.
            question_answer_index_id: The answer's QuestionAnswerIndexID; not the QuestionID. Or
                the Question itself.
            body: What to send, unless question_answer_index_id is the row. Of a row that was
                read, what changed.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Raises:
            NotFoundError: there is no such row.

        See Update a specific order question, in Orders (v1):
        https://apirest.3dcart.com/v1/orders/index.html
        """
        return await self._core.write(
            _UPDATE_ORDER_QUESTION,
            (order_id, question_answer_index_id),
            {},
            body,
            options,
            whole=whole,
        )

    async def update_many(
        self,
        order_id: int | Order,
        bodies: Iterable[Question],
        *,
        chunk: int | None = None,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """PUT /Orders/{orderid}/Questions: Update several checkout questions of an order.

        Rows are found by QuestionAnswerIndexID. One result a question; 206 when some failed,
        each result then has its own Status.

        Args:
            order_id: The order's OrderID. Or the Order itself.
            bodies: The rows to send, each with what identifies it and what changes.
            chunk: Rows sent in one request.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed.

        Raises:
            NotFoundError: there is no such row to hold them.

        See Update the questions of an order, in Orders (v1):
        https://apirest.3dcart.com/v1/orders/index.html
        """
        return await self._core.write_many(
            _UPDATE_ORDER_QUESTIONS, (order_id,), {}, bodies, options, chunk, whole=whole
        )


class OrdersShipmentsResource(Resource):
    """Shipments of an order.

    The key of a new row is 0 until it is first written: 0 tells no row from another. Given as a
    key it means the first row. A row that holds it has no `key`, and cannot stand for its key.
    """

    def list(
        self,
        order_id: int | Order,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> Rows[Shipment]:
        """GET /Orders/{orderid}/Shipments: List the shipments of an order.

        All shipments at once, unless a limit is given. Those of a new order have ShipmentID 0
        until they are first written.

        Args:
            order_id: The order's OrderID. Or the Order itself.
            limit: Rows to read at most.
            offset: Number of the first row to read, from 1 on.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The rows (Shipment), read when you iterate, or ask for all(), first(), count().

        See Retrieve the shipments of an order, in Orders (v1):
        https://apirest.3dcart.com/v1/orders/index.html
        """
        return Rows(self._core, _LIST_ORDER_SHIPMENTS, (order_id,), {}, options, limit, offset)

    def create(
        self, order_id: int | Order, body: Shipment, *, options: CallOptions | None = None
    ) -> WriteResult[int]:
        """POST /Orders/{orderid}/Shipments: Add a shipment to an order.

        Answers the ShipmentID of the new shipment. Items are moved to it by their
        ItemShipmentID.

        Args:
            order_id: The order's OrderID. Or the Order itself.
            body: What to send; fields that are not set are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            NotFoundError: there is no such row.
            AmbiguousOutcomeError: it may or may not have happened.

        See Create an order shipment, in Orders (v1):
        https://apirest.3dcart.com/v1/orders/index.html
        """
        return self._core.write(_CREATE_ORDER_SHIPMENT, (order_id,), {}, body, options)

    def create_many(
        self,
        order_id: int | Order,
        bodies: Iterable[Shipment],
        *,
        find: Callable[[Shipment], Shipment | None] | None = None,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """POST /Orders/{orderid}/Shipments: Add a shipment to an order. One request for each row.

        Args:
            order_id: The order's OrderID. Or the Order itself.
            bodies: The rows to create.
            find: Looks for the row of a body whose create had no clear answer.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed, or be ambiguous.
        """
        return self._core.create_many(
            _CREATE_ORDER_SHIPMENT, (order_id,), {}, bodies, find, options
        )

    def update(
        self,
        order_id: int | Order,
        shipment_id: int | Shipment,
        body: Shipment | None = None,
        *,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """PUT /Orders/{orderid}/Shipments/{shipmentid}: Update one shipment of an order.

        Fields not sent stay as they are. To ship it, set ShipmentOrderStatus to 4. An order's
        first shipment answers to ShipmentID 0 until it is written.

        Args:
            order_id: The order's OrderID. Or the Order itself.
            shipment_id: The shipment's ShipmentID; 0 for the first one of an order whose
                shipments were not written yet. Or the Shipment itself.
            body: What to send, unless shipment_id is the row. Of a row that was read, what
                changed.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Raises:
            NotFoundError: there is no such row.

        See Update a specific order shipment, in Orders (v1):
        https://apirest.3dcart.com/v1/orders/index.html
        """
        return self._core.write(
            _UPDATE_ORDER_SHIPMENT, (order_id, shipment_id), {}, body, options, whole=whole
        )

    def update_many(
        self,
        order_id: int | Order,
        bodies: Iterable[Shipment],
        *,
        chunk: int | None = None,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """PUT /Orders/{orderid}/Shipments: Update several shipments of an order.

        Rows are found by ShipmentID, 0 being an order's first shipment until it is written;
        other shipments stay. ShipmentID and ShipmentTrackingCode are enough to record a
        tracking code. One result a shipment; 206 when some failed, each result then has its own
        Status.

        Args:
            order_id: The order's OrderID. Or the Order itself.
            bodies: The rows to send, each with what identifies it and what changes.
            chunk: Rows sent in one request.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed.

        Raises:
            NotFoundError: there is no such row to hold them.

        See Update the shipments of an order, in Orders (v1):
        https://apirest.3dcart.com/v1/orders/index.html
        """
        return self._core.write_many(
            _UPDATE_ORDER_SHIPMENTS, (order_id,), {}, bodies, options, chunk, whole=whole
        )


class AsyncOrdersShipmentsResource(AsyncResource):
    """Shipments of an order.

    The key of a new row is 0 until it is first written: 0 tells no row from another. Given as a
    key it means the first row. A row that holds it has no `key`, and cannot stand for its key.
    """

    def list(
        self,
        order_id: int | Order,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> AsyncRows[Shipment]:
        """GET /Orders/{orderid}/Shipments: List the shipments of an order.

        All shipments at once, unless a limit is given. Those of a new order have ShipmentID 0
        until they are first written.

        Args:
            order_id: The order's OrderID. Or the Order itself.
            limit: Rows to read at most.
            offset: Number of the first row to read, from 1 on.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The rows (Shipment), read when you iterate, or ask for all(), first(), count().

        See Retrieve the shipments of an order, in Orders (v1):
        https://apirest.3dcart.com/v1/orders/index.html
        """
        return AsyncRows(self._core, _LIST_ORDER_SHIPMENTS, (order_id,), {}, options, limit, offset)

    async def create(
        self, order_id: int | Order, body: Shipment, *, options: CallOptions | None = None
    ) -> WriteResult[int]:
        """POST /Orders/{orderid}/Shipments: Add a shipment to an order.

        Answers the ShipmentID of the new shipment. Items are moved to it by their
        ItemShipmentID.

        Args:
            order_id: The order's OrderID. Or the Order itself.
            body: What to send; fields that are not set are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            NotFoundError: there is no such row.
            AmbiguousOutcomeError: it may or may not have happened.

        See Create an order shipment, in Orders (v1):
        https://apirest.3dcart.com/v1/orders/index.html
        """
        return await self._core.write(_CREATE_ORDER_SHIPMENT, (order_id,), {}, body, options)

    async def create_many(
        self,
        order_id: int | Order,
        bodies: Iterable[Shipment],
        *,
        find: Callable[[Shipment], Awaitable[Shipment | None]] | None = None,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """POST /Orders/{orderid}/Shipments: Add a shipment to an order. One request for each row.

        Args:
            order_id: The order's OrderID. Or the Order itself.
            bodies: The rows to create.
            find: Looks for the row of a body whose create had no clear answer.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed, or be ambiguous.
        """
        return await self._core.create_many(
            _CREATE_ORDER_SHIPMENT, (order_id,), {}, bodies, find, options
        )

    async def update(
        self,
        order_id: int | Order,
        shipment_id: int | Shipment,
        body: Shipment | None = None,
        *,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """PUT /Orders/{orderid}/Shipments/{shipmentid}: Update one shipment of an order.

        Fields not sent stay as they are. To ship it, set ShipmentOrderStatus to 4. An order's
        first shipment answers to ShipmentID 0 until it is written.

        Args:
            order_id: The order's OrderID. Or the Order itself.
            shipment_id: The shipment's ShipmentID; 0 for the first one of an order whose
                shipments were not written yet. Or the Shipment itself.
            body: What to send, unless shipment_id is the row. Of a row that was read, what
                changed.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Raises:
            NotFoundError: there is no such row.

        See Update a specific order shipment, in Orders (v1):
        https://apirest.3dcart.com/v1/orders/index.html
        """
        return await self._core.write(
            _UPDATE_ORDER_SHIPMENT, (order_id, shipment_id), {}, body, options, whole=whole
        )

    async def update_many(
        self,
        order_id: int | Order,
        bodies: Iterable[Shipment],
        *,
        chunk: int | None = None,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """PUT /Orders/{orderid}/Shipments: Update several shipments of an order.

        Rows are found by ShipmentID, 0 being an order's first shipment until it is written;
        other shipments stay. ShipmentID and ShipmentTrackingCode are enough to record a
        tracking code. One result a shipment; 206 when some failed, each result then has its own
        Status.

        Args:
            order_id: The order's OrderID. Or the Order itself.
            bodies: The rows to send, each with what identifies it and what changes.
            chunk: Rows sent in one request.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed.

        Raises:
            NotFoundError: there is no such row to hold them.

        See Update the shipments of an order, in Orders (v1):
        https://apirest.3dcart.com/v1/orders/index.html
        """
        return await self._core.write_many(
            _UPDATE_ORDER_SHIPMENTS, (order_id,), {}, bodies, options, chunk, whole=whole
        )


class OrdersTransactionsResource(Resource):
    """Payment transactions of an order."""

    def list(
        self,
        order_id: int | Order,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> Rows[Transaction]:
        """GET /Orders/{orderid}/Transactions: List the payment transactions of an order.

        All transactions at once, unless a limit is given; 404 also means that the order has
        none.

        Args:
            order_id: The order's OrderID. Or the Order itself.
            limit: Rows to read at most.
            offset: Number of the first row to read, from 1 on.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The rows (Transaction), read when you iterate, or ask for all(), first(), count().

        See Retrieve the transactions of an order, in Orders (v1):
        https://apirest.3dcart.com/v1/orders/index.html
        """
        return Rows(self._core, _LIST_ORDER_TRANSACTIONS, (order_id,), {}, options, limit, offset)

    def create(
        self, order_id: int | Order, body: Transaction, *, options: CallOptions | None = None
    ) -> WriteResult[int]:
        """POST /Orders/{orderid}/Transactions: Record a payment transaction of an order.

        Keeps a record of a payment. Whether a payment gateway is asked is not documented.

        Args:
            order_id: The order's OrderID. Or the Order itself.
            body: What to send; fields that are not set are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            NotFoundError: there is no such row.
            AmbiguousOutcomeError: it may or may not have happened.

        See Create an order transaction, in Orders (v1):
        https://apirest.3dcart.com/v1/orders/index.html
        """
        return self._core.write(_CREATE_ORDER_TRANSACTION, (order_id,), {}, body, options)

    def create_many(
        self,
        order_id: int | Order,
        bodies: Iterable[Transaction],
        *,
        find: Callable[[Transaction], Transaction | None] | None = None,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """POST /Orders/{orderid}/Transactions: Record a payment transaction of an order. One
        request for each row.

        Args:
            order_id: The order's OrderID. Or the Order itself.
            bodies: The rows to create.
            find: Looks for the row of a body whose create had no clear answer.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed, or be ambiguous.
        """
        return self._core.create_many(
            _CREATE_ORDER_TRANSACTION, (order_id,), {}, bodies, find, options
        )

    def update(
        self,
        order_id: int | Order,
        transaction_index_id: int | Transaction,
        body: Transaction | None = None,
        *,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """PUT /Orders/{orderid}/Transactions/{transactionindexid}: Update one payment transaction
        of an order.

        The path takes TransactionIndexID, not the payment gateway's TransactionID.

        Args:
            order_id: The order's OrderID. Or the Order itself.
            transaction_index_id: The transaction's TransactionIndexID; not the payment
                gateway's TransactionID. Or the Transaction itself.
            body: What to send, unless transaction_index_id is the row. Of a row that was read,
                what changed.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Raises:
            NotFoundError: there is no such row.

        See Update a specific order transaction, in Orders (v1):
        https://apirest.3dcart.com/v1/orders/index.html
        """
        return self._core.write(
            _UPDATE_ORDER_TRANSACTION,
            (order_id, transaction_index_id),
            {},
            body,
            options,
            whole=whole,
        )

    def update_many(
        self,
        order_id: int | Order,
        bodies: Iterable[Transaction],
        *,
        chunk: int | None = None,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """PUT /Orders/{orderid}/Transactions: Update several payment transactions of an order.

        Rows are found by TransactionIndexID. One result a transaction; 206 when some failed,
        each result then has its own Status.

        Args:
            order_id: The order's OrderID. Or the Order itself.
            bodies: The rows to send, each with what identifies it and what changes.
            chunk: Rows sent in one request.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed.

        Raises:
            NotFoundError: there is no such row to hold them.

        See Update the transactions of an order, in Orders (v1):
        https://apirest.3dcart.com/v1/orders/index.html
        """
        return self._core.write_many(
            _UPDATE_ORDER_TRANSACTIONS, (order_id,), {}, bodies, options, chunk, whole=whole
        )


class AsyncOrdersTransactionsResource(AsyncResource):
    """Payment transactions of an order."""

    def list(
        self,
        order_id: int | Order,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> AsyncRows[Transaction]:
        """GET /Orders/{orderid}/Transactions: List the payment transactions of an order.

        All transactions at once, unless a limit is given; 404 also means that the order has
        none.

        Args:
            order_id: The order's OrderID. Or the Order itself.
            limit: Rows to read at most.
            offset: Number of the first row to read, from 1 on.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The rows (Transaction), read when you iterate, or ask for all(), first(), count().

        See Retrieve the transactions of an order, in Orders (v1):
        https://apirest.3dcart.com/v1/orders/index.html
        """
        return AsyncRows(
            self._core, _LIST_ORDER_TRANSACTIONS, (order_id,), {}, options, limit, offset
        )

    async def create(
        self, order_id: int | Order, body: Transaction, *, options: CallOptions | None = None
    ) -> WriteResult[int]:
        """POST /Orders/{orderid}/Transactions: Record a payment transaction of an order.

        Keeps a record of a payment. Whether a payment gateway is asked is not documented.

        Args:
            order_id: The order's OrderID. Or the Order itself.
            body: What to send; fields that are not set are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            NotFoundError: there is no such row.
            AmbiguousOutcomeError: it may or may not have happened.

        See Create an order transaction, in Orders (v1):
        https://apirest.3dcart.com/v1/orders/index.html
        """
        return await self._core.write(_CREATE_ORDER_TRANSACTION, (order_id,), {}, body, options)

    async def create_many(
        self,
        order_id: int | Order,
        bodies: Iterable[Transaction],
        *,
        find: Callable[[Transaction], Awaitable[Transaction | None]] | None = None,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """POST /Orders/{orderid}/Transactions: Record a payment transaction of an order. One
        request for each row.

        Args:
            order_id: The order's OrderID. Or the Order itself.
            bodies: The rows to create.
            find: Looks for the row of a body whose create had no clear answer.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed, or be ambiguous.
        """
        return await self._core.create_many(
            _CREATE_ORDER_TRANSACTION, (order_id,), {}, bodies, find, options
        )

    async def update(
        self,
        order_id: int | Order,
        transaction_index_id: int | Transaction,
        body: Transaction | None = None,
        *,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """PUT /Orders/{orderid}/Transactions/{transactionindexid}: Update one payment transaction
        of an order.

        The path takes TransactionIndexID, not the payment gateway's TransactionID.

        Args:
            order_id: The order's OrderID. Or the Order itself.
            transaction_index_id: The transaction's TransactionIndexID; not the payment
                gateway's TransactionID. Or the Transaction itself.
            body: What to send, unless transaction_index_id is the row. Of a row that was read,
                what changed.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Raises:
            NotFoundError: there is no such row.

        See Update a specific order transaction, in Orders (v1):
        https://apirest.3dcart.com/v1/orders/index.html
        """
        return await self._core.write(
            _UPDATE_ORDER_TRANSACTION,
            (order_id, transaction_index_id),
            {},
            body,
            options,
            whole=whole,
        )

    async def update_many(
        self,
        order_id: int | Order,
        bodies: Iterable[Transaction],
        *,
        chunk: int | None = None,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """PUT /Orders/{orderid}/Transactions: Update several payment transactions of an order.

        Rows are found by TransactionIndexID. One result a transaction; 206 when some failed,
        each result then has its own Status.

        Args:
            order_id: The order's OrderID. Or the Order itself.
            bodies: The rows to send, each with what identifies it and what changes.
            chunk: Rows sent in one request.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed.

        Raises:
            NotFoundError: there is no such row to hold them.

        See Update the transactions of an order, in Orders (v1):
        https://apirest.3dcart.com/v1/orders/index.html
        """
        return await self._core.write_many(
            _UPDATE_ORDER_TRANSACTIONS, (order_id,), {}, bodies, options, chunk, whole=whole
        )
