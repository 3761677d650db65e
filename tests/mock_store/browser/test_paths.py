"""The paths a person takes, in a real browser."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlencode

import pytest
from playwright.sync_api import Browser, Page

from ..gateway import Gateway, gateway_app
from ..receiver import receiver
from ..running import Running, running, web
from ..shipping import PASSWORD, USER, shipping_service
from .conftest import watched


@pytest.fixture(scope="module")
def store() -> Iterator[Running]:
    with running("--seed", "demo", "--control") as started:
        yield started


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    yield from watched(browser)


@pytest.fixture
def gateway(store: Running) -> Iterator[Gateway]:
    with gateway_app(store.keys["private-key"]) as app:
        settings = {"checkout_url": f"{app.url}/checkout", "refund_url": f"{app.url}/refund"}
        web.put(f"{store.url}/__mock__/gateway", json=settings)
        yield app


def shop(page: Page, store: Running) -> None:
    """From the shop window to the checkout page."""
    page.goto(f"{store.url}/shop")
    page.get_by_role("link", name="Driftwood Tote").click()
    page.get_by_label("Color").select_option(label="Slate (+$4.00)")
    page.get_by_label("Quantity").fill("2")
    page.get_by_role("button", name="Put in cart").click()
    assert page.get_by_text("Total $104.00").is_visible()
    page.get_by_role("link", name="Check out").click()
    page.get_by_label("First name").fill("Ida")
    page.get_by_label("Email").fill("ida@example.com")


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_buy_pay_and_get_the_money_back(
    page: Page, store: Running, gateway: Gateway, method: str
) -> None:
    gateway.redirect_method = method
    shop(page, store)
    page.get_by_role("button", name="Place order").click()
    page.get_by_role("button", name="Pay now").click()
    assert page.locator("#status").inner_text() == "New"
    assert page.get_by_text("$110.95").is_visible()
    number = gateway.asked[-1]["orderid"]
    assert store.read(f"/Orders/{number}")["OrderStatusID"] == 1

    page.goto(f"{store.url}/admin/orders")
    page.get_by_role("link", name=gateway.asked[-1]["invoice"], exact=True).click()
    page.get_by_role("button", name="Void/Refund").click()
    assert page.get_by_role("status").inner_text() == "110.95 was given back."
    assert page.locator("#status").inner_text() == "Cancel"


def test_a_declined_payment_is_said(page: Page, store: Running, gateway: Gateway) -> None:
    shop(page, store)
    page.get_by_role("button", name="Place order").click()
    page.get_by_role("button", name="Decline").click()
    assert "declined" in page.get_by_role("alert").inner_text()
    page.get_by_role("link", name="Go back").click()
    assert page.get_by_text("Driftwood Tote").is_visible()


def test_shipping_rates_follow_the_address_without_a_mouse(page: Page, store: Running) -> None:
    with shipping_service() as service:
        settings = {"rates_url": service.url, "username": USER, "password": PASSWORD}
        web.put(f"{store.url}/__mock__/shipping", json=settings)
        shop(page, store)
        assert page.get_by_text("depends on your address").is_visible()
        page.get_by_label("Zip code").fill("04101")
        page.get_by_role("button", name="Show shipping rates").focus()
        page.keyboard.press("Enter")
        assert page.get_by_label("First name").input_value() == "Ida"
        chosen = page.get_by_label("Dune Post, $5.20")
        assert chosen.is_checked()
        assert chosen.evaluate("each => each === document.activeElement")
        page.keyboard.press("ArrowDown")
        page.get_by_label("Check or money order").check()
        page.get_by_role("button", name="Place order").press("Enter")
        assert page.get_by_text("$125.00").is_visible()
        web.put(f"{store.url}/__mock__/shipping", json={"rates_url": ""})


def test_a_merchant_allows_an_application_by_keyboard(page: Page, store: Running) -> None:
    web.put(f"{store.url}/__mock__/consent", json={"auto": False})
    query = {
        "client_id": store.keys["public-key"],
        "redirect_uri": f"{store.url}/docs",
        "state": "1",
        "response_type": "code",
    }
    page.goto(f"{store.url}/oauth/authorize?{urlencode(query)}")
    page.get_by_label("Your store's address").fill("elsewhere.example")
    page.keyboard.press("Enter")
    assert "No store has that address" in page.get_by_role("alert").inner_text()
    address = page.get_by_label("Your store's address")
    assert address.evaluate("each => each === document.activeElement")
    address.fill("mock-store.3dcartstores.com")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_url("**/docs?state=1&code=*")
    web.put(f"{store.url}/__mock__/consent", json={"auto": True})


def hook(store: Running, url: str, event: str = "Order New") -> None:
    events = {
        row["EventName"]: row["EventType"] for row in store.api.get("/Webhooks/Events").json()
    }
    row = {"Name": f"Tell of {event}", "Url": url, "EventType": events[event], "Enabled": True}
    store.create("/Webhooks", {**row, "Format": "JSON"})


def test_the_merchant_tries_a_webhook_by_keyboard(page: Page, store: Running) -> None:
    with receiver() as told:
        hook(store, f"{told.url}/orders?key=of-my-own")
        hook(store, f"{told.url}/products", "Product New")
        page.goto(store.url)
        page.get_by_role("link", name="Webhooks").first.click()
        assert page.get_by_text("key=of-my-own").is_visible()
        page.get_by_role("button", name="Test Tell of Order New").focus()
        page.keyboard.press("Enter")
        assert "delivered (test)" in page.get_by_role("status").inner_text()
        told.answers["POST"] = [500]
        page.get_by_role("button", name="Test Tell of Product New").click()
        assert "answered 500" in page.get_by_role("alert").inner_text()
        assert page.get_by_text("answered 500, given up (test)").last.is_visible()
        assert [each.path for each in told.came if each.method == "POST"] == [
            "/orders?key=of-my-own",
            "/products",
        ]


def test_a_line_is_taken_out_of_the_cart(page: Page, store: Running) -> None:
    page.goto(f"{store.url}/shop/4")
    page.get_by_role("button", name="Put in cart").click()
    page.get_by_role("button", name="Take out Watch Cap").click()
    assert page.get_by_text("It is empty.").is_visible()


def test_frontend_scripts_run_in_their_place(page: Page, store: Running) -> None:
    for place, code in (
        ("HEAD", "<script>window.inHead = !document.body</script>"),
        ("BODY", "<script>window.inBody = document.querySelector('main') !== null</script>"),
    ):
        store.create("/FrontendScripts", {"Placement": place, "Code": code})
    page.goto(f"{store.url}/shop")
    assert page.evaluate("[window.inHead, window.inBody]") == [True, True]
    page.goto(f"{store.url}/docs")
    assert page.evaluate("window.inHead === undefined") is True


def test_the_journal_follows_along(page: Page, store: Running) -> None:
    web.delete(f"{store.url}/__mock__/journal")
    page.goto(f"{store.url}/journal")
    store.api.post("/CRM", json={"Subject": "no address"})
    mark = page.get_by_text("broke the document", exact=True).first
    mark.wait_for()
    mark.click()
    assert page.get_by_text("CustomerEmail").first.is_visible()
