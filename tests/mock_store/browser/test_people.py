"""What a person does with the reference, the journal and the orders, in a real browser."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Locator, Page

from ..gateway import gateway_app
from ..running import BASE, Running, running, web
from .conftest import watched


@pytest.fixture(scope="module")
def store() -> Iterator[Running]:
    with running("--seed", "demo", "--control") as started:
        yield started


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    yield from watched(browser, permissions=["clipboard-read", "clipboard-write"])


def by_name(page: Page, label: str) -> Locator:
    return page.get_by_label(label, exact=True)


def sent(page: Page, status: str) -> None:
    """Wait until the answer to what was sent has come."""
    page.locator("#sent", has_text=re.compile(rf"^{status}, \d+ ms$")).wait_for()


def press(page: Page, button: str) -> None:
    """Press a button that leads to another page, and wait for that."""
    with page.expect_navigation():
        page.get_by_role("button", name=button).click()


def copied(page: Page) -> str:
    return str(page.evaluate("navigator.clipboard.readText()"))


def is_focused(found: Locator) -> bool:
    return bool(found.evaluate("each => each === document.activeElement"))


# --- The reference ------------------------------------------------------------------------------


def test_an_operation_is_found_by_what_it_takes(page: Page, store: Running) -> None:
    page.goto(f"{store.url}/docs")
    page.keyboard.press("/")
    search = page.get_by_role("searchbox", name="Search")
    assert is_focused(search)
    search.fill("datestart orders")
    page.get_by_text("1 found").wait_for()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url("**/docs/listOrders")
    sidebar = page.get_by_role("navigation", name="Reference")
    assert "List orders" in sidebar.locator("[aria-current]").inner_text()
    page.get_by_role("searchbox", name="Search").fill("orderstatusid")
    page.get_by_text(re.compile("[1-9]+ found")).wait_for()
    sidebar.get_by_role("link", name="Order", exact=True).click()
    page.locator("#OrderStatusID").wait_for()
    page.get_by_role("searchbox", name="Search").fill("bypassorderemail")
    page.keyboard.press("Enter")
    page.wait_for_url("**/docs/createOrder")


def test_send_shows_the_rows_of_this_store(page: Page, store: Running) -> None:
    page.goto(f"{store.url}/docs/listOrders")
    page.get_by_text("Query", exact=True).click()
    by_name(page, "orderstatus").fill("4")
    by_name(page, "limit").fill("3")
    page.get_by_role("button", name="Send").click()
    sent(page, "200 OK")
    shown = by_name(page, "Answer to what was sent").inner_text()
    raw = store.api.get("/Orders?orderstatus=4&limit=3").text
    assert len(store.api.get("/Orders?orderstatus=4&limit=3").json()) == 3
    assert re.sub(r"\s", "", shown) == re.sub(r"\s", "", raw)  # with every digit
    assert shown.startswith('[\n  {\n    "')
    assert page.get_by_text(f"GET {BASE}/Orders?orderstatus=4&limit=3").is_visible()


def test_send_writes_what_was_changed_in_the_body(page: Page, store: Running) -> None:
    page.goto(f"{store.url}/docs/createCrmTicket")
    by_name(page, "Body").fill('{"CustomerEmail": "sent@example.com", "Subject": "By hand"}')
    page.get_by_role("button", name="Send").click()
    sent(page, "201 Created")
    shown = by_name(page, "Answer to what was sent").inner_text()
    number = re.search(r'"Value": "(\d+)"', shown)
    assert number is not None
    assert store.read(f"/CRM/{number[1]}")["Subject"] == "By hand"
    by_name(page, "Body").fill('{"Subject": "No address"}')
    page.get_by_role("button", name="Send").click()
    sent(page, "400 Bad Request")
    assert "CustomerEmail" in by_name(page, "Answer to what was sent").inner_text()


def test_a_deletion_is_told_before(page: Page, store: Running) -> None:
    page.goto(f"{store.url}/docs/deleteCrmTicket")
    button = page.get_by_role("button", name="Send and delete")
    warning = page.locator(f"#{button.get_attribute('aria-describedby')}")
    assert "for good" in warning.inner_text()
    number = by_name(page, "id").input_value()
    assert store.api.get(f"/CRM/{number}").status_code == 200
    button.click()
    sent(page, "200 OK")
    assert store.api.get(f"/CRM/{number}").status_code == 404
    button.click()
    sent(page, "404 Not Found")


def test_commands_and_answers_are_copied(page: Page, store: Running) -> None:
    page.goto(f"{store.url}/docs/getOrder")
    for name in ("curl", "Python", "Answer"):
        shown = page.get_by_label(name).first
        shown.locator("..").get_by_role("button", name="Copy").click()
        shown.locator("..").get_by_role("button", name="Copied").wait_for()
        assert copied(page) == shown.text_content()
    assert copied(page).startswith("[")


def test_the_reference_is_read_without_scripts(browser: Browser, store: Running) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{store.url}/docs/getOrder")
    assert page.get_by_text("store.orders.get(").is_visible()
    assert page.get_by_text('"InvoiceNumber"').is_visible()
    assert page.get_by_role("button", name="Send").count() == 0
    page.get_by_text("Search and all operations").click()
    page.get_by_role("link", name="List orders").click()
    page.get_by_role("heading", name="List orders").wait_for()
    page.goto(f"{store.url}/journal")
    page.get_by_label("Status").select_option("4xx")
    press(page, "Filter")
    assert "status=4xx" in page.url
    context.close()


# --- The journal --------------------------------------------------------------------------------


def test_the_journal_is_filtered_and_shared_as_a_link(page: Page, store: Running) -> None:
    web.delete(f"{store.url}/__mock__/journal")
    store.api.get("/Orders?limit=1")
    store.api.get("/Orders/999999")
    store.api.post("/CRM", json={"Subject": "no address"})
    store.create("/CRM", {"CustomerEmail": "ida@example.com"})
    page.goto(f"{store.url}/journal")
    calls = page.locator("#rows > div > details > summary")
    assert calls.count() == 4
    page.get_by_label("Operation").select_option("createCrmTicket")
    press(page, "Filter")
    assert calls.count() == 2
    page.get_by_label("Broke the document").check()
    press(page, "Filter")
    assert calls.count() == 1
    assert page.url.endswith("/journal?operation=createCrmTicket&status=&broken=1")
    page.goto(f"{store.url}/journal?status=404")
    assert calls.count() == 1
    calls.first.click()
    page.get_by_role("link", name="getOrder").click()
    page.get_by_role("heading", name="Read one order").wait_for()
    page.goto(f"{store.url}/journal?status=5xx")
    assert page.get_by_text("Nothing that was asked is like that.").is_visible()


def test_a_call_of_the_journal_is_copied_as_a_command(page: Page, store: Running) -> None:
    web.delete(f"{store.url}/__mock__/journal")
    store.create("/Customers", {"Email": "ida@example.com", "Password": "never-shown"})
    page.goto(f"{store.url}/journal")
    page.locator("#rows summary").first.click()
    page.get_by_text("As a command").click()
    for name in ("curl", "Python"):
        page.get_by_label(name).locator("..").get_by_role("button", name="Copy").click()
        assert "ida@example.com" in copied(page)
        assert "never-shown" not in page.content()
    assert "store.customers.create(" in copied(page)
    assert page.get_by_text("stands for secrets").is_visible()


# --- Orders -------------------------------------------------------------------------------------


def test_an_order_is_found_by_its_customer_and_paid_back(page: Page, store: Running) -> None:
    with gateway_app(store.keys["private-key"]) as app:
        settings = {"checkout_url": f"{app.url}/checkout", "refund_url": f"{app.url}/refund"}
        web.put(f"{store.url}/__mock__/gateway", json=settings)
        page.goto(f"{store.url}/shop/2")
        page.get_by_role("button", name="Put in cart").click()
        page.get_by_role("link", name="Check out").click()
        page.get_by_label("First name").fill("Wilhelmina")
        page.get_by_label("Last name").fill("Quince")
        page.get_by_label("Email").fill("mina@example.com")
        page.get_by_role("button", name="Place order").click()
        page.get_by_role("button", name="Pay now").click()
        page.locator("#status").wait_for()
        page.goto(f"{store.url}/admin/orders")
        page.get_by_label("Search").fill("quince wilhelmina")
        page.get_by_label("Status").select_option("New")
        press(page, "Find")
        assert page.get_by_text("1 order like that").is_visible()
        rows = page.locator("tbody tr")
        assert rows.count() == 1
        assert "mina@example.com" in rows.inner_text()
        assert page.locator("tfoot .total").inner_text() == "$96.45"
        rows.get_by_role("link").click()
        page.get_by_role("button", name="Void/Refund").click()
        assert page.get_by_role("status").inner_text() == "96.45 was given back."
        page.goto(f"{store.url}/admin/orders?search=quince&status=1")
        assert page.get_by_text("0 orders like that").is_visible()


# --- The keyboard -------------------------------------------------------------------------------

#: What has the focus: what it is, and whether that can be seen.
FOCUSED = """
() => {
  const each = document.activeElement, box = each.getBoundingClientRect();
  const style = getComputedStyle(each);
  const isMarked = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
  const isThere = box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0;
  return [each.tagName + " " + (each.textContent || each.name || each.id).trim().slice(0, 40),
          isMarked && isThere];
}
"""


@pytest.mark.parametrize(
    "path", ["/docs/createCrmTicket", "/journal", "/admin/orders?search=a", "/shop/1", "/"]
)
def test_the_keyboard_reaches_everything_and_shows_where_it_is(
    page: Page, store: Running, path: str
) -> None:
    page.goto(store.url + path)
    wanted = page.evaluate(
        """() => [...document.querySelectorAll("a[href], button, input, select, textarea, summary")]
            .filter(each => each.checkVisibility() && each.type !== "hidden").length"""
    )
    reached, unseen = 0, []
    for _ in range(wanted * 2):
        page.keyboard.press("Tab")
        what, is_seen = page.evaluate(FOCUSED)
        if what.startswith("BODY"):
            break
        reached += not what.startswith("PRE")
        if not is_seen:
            unseen.append(what)
    assert unseen == []
    assert reached >= wanted


def test_a_request_is_sent_without_a_mouse(page: Page, store: Running) -> None:
    page.goto(f"{store.url}/docs/getCrmTicket")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")  # past the sidebar
    assert is_focused(page.locator("main"))
    field = by_name(page, "id")
    while not is_focused(field):
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement !== document.body")
    page.keyboard.press("Control+a")
    page.keyboard.type("2")
    page.keyboard.press("Enter")
    sent(page, "200 OK")
    assert '"CrmID": 2' in by_name(page, "Answer to what was sent").inner_text()
