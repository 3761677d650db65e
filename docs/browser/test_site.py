"""What a reader meets on the built site: pages at both widths, the search, and no network."""

from __future__ import annotations

import functools
import shutil
import threading
from collections.abc import Iterator
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from docs.complete import WORDS
from docs.site import SITE

DESKTOP, PHONE = {"width": 1280, "height": 900}, {"width": 390, "height": 844}
PAGES = (
    "",
    "guides/errors/",
    "guides/gateways/",
    "cookbook/webhook-receiver/",
    "reference/api/orders/",
    "reference/api/orders/shipments/",
    "reference/objects/Order/",
    "reference/client/settings/",
    "reference/mock/options/",
    "reference/mock/control/",
    "reference/suite/checks/",
    "document/errata/crm-page/",
    "operating/reports/",
    "operating/timers/",
    "guides/questions/",
)


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    """Where the built site is served."""
    assert (SITE / "index.html").exists(), "build the site first: make docs"
    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(_Quiet, directory=str(SITE)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: Any) -> None:
        pass


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    chromium = shutil.which("chromium")
    assert chromium, "install Chromium: make browser"
    options = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"]
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=chromium, args=options)
        yield started
        started.close()


@pytest.fixture(params=[DESKTOP, PHONE], ids=["desktop", "phone"])
def page(browser: Browser, address: str, request: pytest.FixtureRequest) -> Iterator[Page]:
    """A page that loads nothing from elsewhere, and on which no script fails."""
    shown = browser.new_page(viewport=request.param)
    faults: list[str] = []
    shown.on("pageerror", lambda error: faults.append(str(error)))
    shown.on(
        "request",
        lambda asked: (
            None if asked.url.startswith((address, "data:", "blob:")) else faults.append(asked.url)
        ),
    )
    shown.on(
        "response",
        lambda answer: faults.append(answer.url) if answer.status >= 400 else None,
    )
    yield shown
    shown.close()
    assert faults == []


@pytest.mark.parametrize("path", PAGES)
def test_a_page_fits_its_window(page: Page, address: str, path: str) -> None:
    page.goto(address + path)
    page.wait_for_load_state("networkidle")
    assert page.locator("h1").inner_text().strip()
    width = page.viewport_size["width"] if page.viewport_size else 0
    assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("words", WORDS)
def test_the_search_finds(page: Page, address: str, words: str) -> None:
    page.goto(address)
    page.wait_for_load_state("networkidle")
    page.keyboard.press("Control+k")
    page.keyboard.type(words)
    found = page.locator("a[href]").filter(visible=True)
    for word in words.split():
        found = found.filter(has_text=word)
    found.first.wait_for()
    found.first.click()
    page.wait_for_load_state("networkidle")
    shown = page.locator("main").inner_text().lower()
    assert [word for word in words.lower().split() if word not in shown] == []


def test_a_tab_shows_the_call_in_another_language(page: Page, address: str) -> None:
    page.goto(f"{address}reference/api/orders/shipments/#listOrderShipments")
    tab = page.get_by_text("curl", exact=True).first
    tab.click()
    page.locator("code", has_text='curl "$API/Orders').first.wait_for()
