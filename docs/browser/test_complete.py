"""What the built site lacks is said, a line each."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from docs import complete
from docs.document import Document
from docs.site import SITE


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A copy of the built site, to be damaged."""
    return Path(shutil.copytree(SITE, tmp_path / "site"))


def damaged(page: Path, before: str, after: str) -> None:
    text = page.read_text("utf-8")
    assert before in text
    page.write_text(text.replace(before, after), "utf-8")


def test_a_whole_site_lacks_nothing(site: Path) -> None:
    assert complete.unbuilt(Document(), site) == []


def test_an_operation_that_is_on_no_page_is_missed(site: Path) -> None:
    damaged(site / "reference/api/orders/shipments/index.html", 'id="listOrderShipments"', "")
    assert complete.unbuilt(Document(), site) == [
        "listOrderShipments is not on reference/api/orders/shipments.md"
    ]


def test_a_class_without_its_place_is_missed(site: Path) -> None:
    damaged(site / "reference/client/errors/index.html", 'id="threedcart.errors.StatusError"', "")
    told = complete.unbuilt(Document(), site)
    assert told == ["threedcart.errors.StatusError is not on reference/client/errors.md"]


def test_what_is_loaded_from_elsewhere_is_told(site: Path) -> None:
    damaged(
        site / "index.html", "</head>", '<script src="https://cdn.example/x.js"></script></head>'
    )
    (told,) = complete.unbuilt(Document(), site)
    assert told == "index.html loads https://cdn.example/x.js: the site needs no network"


def test_a_table_that_is_shown_as_text_is_told(site: Path) -> None:
    damaged(site / "index.html", "</main>", "<p>| a | b | |---|---| | 1 | 2 |</p></main>")
    told = complete.unbuilt(Document(), site)
    assert told == ["index.html shows a table as text: put a blank line before it"]


def test_a_word_that_nobody_can_find_is_told(site: Path) -> None:
    damaged(site / "search.json", "AmbiguousOutcomeError", "")
    assert complete.unbuilt(Document(), site) == ["the search does not find AmbiguousOutcomeError"]
