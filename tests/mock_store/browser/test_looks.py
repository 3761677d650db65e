"""Every page, filled, in both schemes, on a desk and on a phone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal
from urllib.parse import urlencode, urlsplit

import pytest
from playwright.sync_api import Browser, Page, ViewportSize
from threedcart_mock.building import build
from threedcart_mock.settings import Start

from ..gateway import Gateway, gateway_app
from ..running import Running, running, web
from .looks import faults

WINDOWS: dict[str, ViewportSize] = {
    "desk": {"width": 1280, "height": 900},
    "phone": {"width": 375, "height": 800},
}
SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
#: What is served beside the API and is no page: files, parts of pages, and what leads on.
NO_PAGES = (
    r"/static/.*|/openapi.json|/published/.*|/docs/words.json|/journal/rows|/paymentreceive.asp"
)


@pytest.fixture(scope="module")
def store() -> Iterator[Running]:
    """A store with something on every page."""
    with running("--seed", "demo", "--control") as started:
        for path, body in (
            ("/CRM", {"Subject": "no address"}),
            ("/Customers", {"Email": "a@example.com", "Password": "never-shown"}),
            ("/Orders", {"CustomerID": 1, "BillingPaymentMethodID": 1, "OrderItemList": []}),
            ("/Orders", {"CustomerID": 999, "BillingPaymentMethodID": 1}),
            ("/CRM/1/message", {"Message": "long " * 2000}),
        ):
            started.api.post(path, json=body)
        started.api.get(f"/Orders?billingemail={'long' * 100}@example.com")
        started.api.get("/Orders/999999")
        hook = {"Name": "Long", "Url": f"http://127.0.0.1:9/{'long/' * 40}?key={'k' * 200}"}
        started.create("/Webhooks", {**hook, "EventType": 2, "Format": "JSON", "Enabled": True})
        web.put(f"{started.url}/__mock__/consent", json={"auto": False})
        yield started


@pytest.fixture(scope="module")
def gateway(store: Running) -> Iterator[Gateway]:
    with gateway_app(store.keys["private-key"]) as app:
        settings = {"checkout_url": f"{app.url}/checkout", "refund_url": f"{app.url}/refund"}
        web.put(f"{store.url}/__mock__/gateway", json=settings)
        yield app


def walk(page: Page, store: Running, gateway: Gateway) -> Iterator[str]:
    """Bring up one page after the other; what each is called."""
    for path in (
        "/",
        "/docs",
        "/docs/listOrders",
        "/docs/createOrder",
        "/docs/deleteCrmTicket",
        "/docs/shippingRates",
        "/docs/authorizeApplication",
        "/docs/schemas/Order",
        "/docs/schemas/StoreSettings",
        "/journal",
        "/journal?operation=createOrder&status=2xx&broken=1",
        "/admin/orders",
        "/admin/orders?search=a&status=4",
        "/admin/orders?search=nobody-at-all",
        "/admin/orders/3",
        "/admin/webhooks",
        "/outbox",
        "/shop",
        "/shop/1",
        "/cart",
        "/nowhere",
        "/error.asp?error=2",
    ):
        page.goto(store.url + path)
        yield path
    page.goto(f"{store.url}/docs/getOrder")
    page.get_by_role("button", name="Send").click()
    page.get_by_label("Answer to what was sent").wait_for()
    yield "sent"
    page.goto(f"{store.url}/shop/1")
    page.get_by_role("button", name="Put in cart").click()
    page.get_by_role("heading", name="Your cart").wait_for()
    yield "cart"
    page.get_by_role("link", name="Check out").click()
    page.get_by_label("First name").fill("Ida")
    page.get_by_label("Email").fill("ida@example.com")
    yield "checkout"
    page.get_by_role("button", name="Place order").click()
    page.get_by_role("button", name="Pay now").click()
    page.locator("#status").wait_for()
    yield "order placed"
    page.goto(f"{store.url}/admin/orders/{gateway.asked[-1]['orderid']}")
    page.get_by_role("button", name="Void/Refund").click()
    page.get_by_role("status").wait_for()
    yield "refunded"
    query = {
        "client_id": store.keys["public-key"],
        "redirect_uri": f"{store.url}/docs",
        "state": "1",
        "response_type": "code",
    }
    page.goto(f"{store.url}/oauth/authorize?{urlencode(query)}")
    page.get_by_label("Your store's address").fill("elsewhere.example")
    page.get_by_role("button", name="Allow").click()
    page.get_by_role("alert").wait_for()
    yield "consent"


def test_every_page_can_be_read_and_used(
    browser: Browser, store: Running, gateway: Gateway
) -> None:
    context = browser.new_context()
    page = context.new_page()
    found: dict[str, list[str]] = {}
    seen = set()
    for name in walk(page, store, gateway):
        seen.add(urlsplit(page.url).path)
        for window, size in WINDOWS.items():
            page.set_viewport_size(size)
            for scheme in SCHEMES:
                page.emulate_media(color_scheme=scheme)
                if wrong := faults(page, is_phone=window == "phone"):
                    found[f"{name}, {scheme}, {window}"] = wrong
    context.close()
    assert found == {}
    unseen = [
        path
        for path in pages()
        if not any(re.fullmatch(re.sub(r"{[^}]*}", "[^/]+", path), each) for each in seen)
    ]
    assert unseen == []


def pages() -> list[str]:
    """Where the store serves a page, by the application itself."""
    held, application = build(Start(seed="empty", control=False))
    held.tables.database.close()
    operations = {
        path for each in held.plan.operations for path in application.rest.router.paths(each)
    }
    served = {path for method, path in application.routes if method == "GET"} - operations
    return sorted(path for path in served if not re.fullmatch(NO_PAGES, path))
