"""The report in a real browser."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, sync_playwright

from contract_tests.mutants.stores import MUTATIONS

from .conftest import Bench

CHROMIUM = Path("/usr/bin/chromium")
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@pytest.fixture(scope="module")
def page() -> Iterator[Page]:
    with sync_playwright() as player:
        browser = player.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield browser.new_page()
        browser.close()


def test_a_reader_gets_from_a_failure_to_the_exchange_that_shows_it(
    bench: Bench, tmp_path: Path, page: Page
) -> None:
    broken = next(m for m in MUTATIONS if m.name == "the total is off by one")
    bench.judge(tmp_path, broken, layers=("rows",))
    asked: list[str] = []
    said: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: said.append(message.text))

    page.goto((tmp_path / "report.html").as_uri())
    page.get_by_role("link", name="rows: count").first.click()

    row = page.locator("details:target")
    assert row.get_attribute("open") is not None
    row.locator("details").first.locator("summary").click()
    assert "curl -i -X GET" in row.inner_text()
    assert page.get_by_role("table").get_by_role("row").count() == 16
    page.get_by_role("row", name="getCrmTicket").get_by_role("button", name="Passed").first.click()
    page.locator("#panel").get_by_text("GET http").first.wait_for()
    page.locator("#by-status").select_option("Failed")
    assert page.locator("tbody tr:visible").count() == 2
    page.locator("#by-operation").fill("ticket")
    assert page.locator("tbody tr:visible").count() == 1
    assert [url for url in asked if not url.startswith("file:")] == []
    assert said == []
