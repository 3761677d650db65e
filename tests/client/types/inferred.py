"""What an editor infers. mypy and pyright read this file; a wrong line is an error of theirs."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from datetime import datetime
from decimal import Decimal
from typing import Any, assert_type

import attrs
from threedcart import (
    CRM,
    AdvancedOption,
    AsyncRows,
    AsyncStore,
    BatchResult,
    CrmMessage,
    Order,
    OrderItem,
    Page,
    Product,
    ProductSKU,
    Rows,
    Shipment,
    Store,
    StoreSettings,
    WriteResult,
    gateway,
)
from threedcart.errors import AmbiguousOutcomeError, StatusError
from threedcart.resources.crm import CrmTicketsResource
from threedcart.resources.products import ProductsOptionsResource


def reads(store: Store) -> None:
    assert_type(store.crm.tickets, CrmTicketsResource)
    assert_type(store.products.options, ProductsOptionsResource)
    tickets = store.crm.tickets.list(status_id=1, opened_start_date=datetime(2026, 1, 1))
    assert_type(tickets, Rows[CRM])
    assert_type(iter(tickets), Iterator[CRM])
    assert_type(tickets.all(), list[CRM])
    assert_type(tickets.first(), CRM | None)
    assert_type(tickets.count(), int)
    assert_type(tickets.pages(100), Iterator[Page[CRM]])
    assert_type(store.orders.get(1), Order)
    assert_type(store.store_settings.get(), StoreSettings)
    assert_type(store.crm.messages.list(1), Rows[CrmMessage])


def opened(setting: float) -> None:
    url, key = "https://x.example", "key"
    assert_type(Store(secure_url=url, private_key=key, token=key), Store)
    assert_type(Store(secure_url=url, private_key=key, access_token=key, timeout=setting), Store)
    assert_type(AsyncStore(access_token=key, version="v1", token=None), AsyncStore)
    # What is half of it is told by the checkers: an unused comment is an error, too.
    Store()  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue]
    Store(secure_url=url)  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue]
    AsyncStore(token=key)  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue]
    Store(access_token=key, token=key)  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue, reportArgumentType]


def writes(store: Store, order: Order, shipment: Shipment) -> None:
    created = store.orders.create(order, bypass_order_processing=True)
    assert_type(created, WriteResult[int])
    assert_type(store.orders.get(created.id).order_id, int | None)
    assert_type(store.carts.create().id, str)
    assert_type(store.carts.items.delete("key", 1).id, int)
    batch = store.orders.shipments.update_many(order, [shipment])
    assert_type(batch, BatchResult[int])
    assert_type(batch.failed[0][1].id, int | None)
    assert_type(store.store_settings.update(StoreSettings()).id, int | str | None)
    assert_type(store.orders.update(order), WriteResult[int])
    assert_type(store.orders.create_many([order], find=lambda one: None), BatchResult[int])
    note(created)


def note(any_result: WriteResult) -> None:
    assert_type(any_result.id, int | str | None)


def failures(error: AmbiguousOutcomeError, refused: StatusError) -> None:
    assert_type(error.completed, BatchResult | None)
    assert_type(refused.rows[0].id, int | str | None)


async def asynchronous(store: AsyncStore) -> None:
    tickets = store.crm.tickets.list()
    assert_type(tickets, AsyncRows[CRM])
    assert_type(await tickets.all(), list[CRM])
    assert_type(await tickets.first(), CRM | None)
    assert_type(tickets.pages(), AsyncIterator[Page[CRM]])
    assert_type(await store.orders.get(1, options={"timeout": 3, "retries": 0}), Order)


def fields(ticket: CRM, product: Product, sku: ProductSKU, order: Order) -> Decimal:
    assert_type(ticket.crm_id, int | None)
    assert_type(ticket.date_opened, datetime | None)
    assert_type(sku.price, Decimal | None)
    assert_type(product.sku_info, ProductSKU | None)
    assert_type(order.key, int)
    assert_type(order.billing_payment_method_id, str | int | None)
    assert_type(order.payment_token_id, int | str | None)
    assert_type(order.reward_points, str | int | None)
    order.billing_payment_method_id = order.payment_token_id = order.reward_points = 49
    order.billing_payment_method_id = order.payment_token_id = order.reward_points = "49"
    Order(billing_payment_method_id=49, payment_token_id="49", reward_points=None)
    assert_type(order.external_ids_list, list[dict[str, Any]] | None)
    assert_type(product.plugin_list, dict[str, str | None] | None)
    product.plugin_list = {"EnableReccuringOrders": "0"}
    assert_type(AdvancedOption().key, str)
    if order.order_amount is not None:
        assert_type(order.order_amount, Decimal)
        return order.order_amount + 1
    return order.sales_tax or Decimal(0)


def given() -> list[OrderItem]:
    changed = attrs.evolve(OrderItem(item_quantity=2), item_unit_price=Decimal("9.50"))
    assert_type(changed, OrderItem)
    assert_type(changed.replace(catalog_id=1), OrderItem)
    return [
        changed,
        OrderItem(item_quantity=2, item_unit_price="9.50", additional_properties={"New": 1}),
        OrderItem(item_quantity=Decimal(2), item_unit_price=9),
    ]


def messages(body: bytes) -> None:
    assert_type(gateway.verify("CheckoutRequest", body, "key"), gateway.CheckoutRequest)
    assert_type(gateway.verify("RefundRequest", bytearray(body), "key"), gateway.RefundRequest)
    assert_type(gateway.dump(gateway.load_unverified("RefundRequest", memoryview(body))), bytes)


class Gateway(gateway.GatewayApp):
    async def authorize(
        self, checkout: gateway.CheckoutRequest
    ) -> gateway.Redirect | gateway.PaymentDeclined:
        if checkout.username == "closed":
            return gateway.PaymentDeclined("This account is closed.")
        return gateway.Redirect("https://pay.example/1", "POST")

    async def refund(self, request: gateway.RefundRequest) -> gateway.Approved:
        return gateway.Approved("refund-1")

    async def is_store_url(self, url: str) -> bool:
        return await super().is_store_url(url) or url.startswith("https://shop.example.com/")

    async def not_processed(self, payment: gateway.Payment, code: str, message: str) -> None:
        assert_type(payment.amount, int)


async def gateways(base: gateway.GatewayApp, checkout: gateway.CheckoutRequest) -> None:
    app = Gateway(private_key=["new", "old"], allowed_hosts=["*.example.com"], timeout=5)
    assert_type(await base.authorize(checkout), gateway.Redirect | gateway.PaymentDeclined)
    assert_type(await app.complete("token", transaction_id="pay-1"), str)
    assert_type(await app.retry_notifications(), list[gateway.Payment])
