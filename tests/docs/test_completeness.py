"""The reference leaves nothing out, and no link of a written page leads nowhere."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from posixpath import join, normpath

import pytest

from docs import complete, site
from docs.document import ROOT, Document
from docs.reference import client

from .blocks import READMES, name, pages

LINK = re.compile(r"\]\(([^)\s]+)\)")
FENCED = re.compile(r"^( *)```.*?^\1```$", re.DOTALL | re.MULTILINE)
#: The line before a table, and the table's head.
TABLE = re.compile(r"^(.*)\n( *\|.*)\n *\|(?:[ :]*-{3,}[ :]*\|)+$", re.MULTILINE)


@cache
def document() -> Document:
    return Document()


@cache
def derived() -> dict[str, str]:
    return site.derived(document(), {})


def test_everything_public_is_told_with_its_meaning_and_its_source() -> None:
    assert complete.unexplained(document()) == []


def test_a_new_name_without_a_page_is_missed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(client, "SUBJECTS", client.SUBJECTS[1:])
    missed = complete.unexplained(document())
    assert any("threedcart.Store is on no page" in each for each in missed)


def test_an_operation_without_a_source_is_missed() -> None:
    copy = Document()
    del copy.raw["paths"]["/CRM"]["get"]["x-source"]
    assert "listCrmTickets names no page of the vendor (x-source)" in complete.unexplained(copy)


@pytest.mark.parametrize(
    "page", [page for page in pages() if page.is_relative_to(site.WRITTEN)], ids=name
)
def test_links_lead_to_pages(page: Path) -> None:
    own = str(page.relative_to(site.WRITTEN))
    for target in LINK.findall(page.read_text("utf-8")):
        path = target.partition("#")[0]
        if path.startswith(("http://", "https://")) or not path:
            continue
        where = normpath(join(own.rpartition("/")[0], path))
        exists = where in derived() or (site.WRITTEN / where).exists()
        assert exists or where in site.files(), f"{target} leads nowhere"


def test_every_table_stands_apart_from_what_is_before_it() -> None:
    written = {name(page): page.read_text("utf-8") for page in pages()}
    joined_on = [
        f"{path}: {head}"
        for path, text in {**written, **derived()}.items()
        for before, head in TABLE.findall(FENCED.sub("", text))
        if before.strip()
    ]
    assert joined_on == []


@pytest.mark.parametrize("path", [path for path in site.files() if not path.startswith("document")])
def test_a_program_and_a_timer_stand_on_a_page_that_offers_their_files(path: str) -> None:
    folder, _, file = path.rpartition("/")
    content = site.files()[path].read_text("utf-8").split('"""\n', 2)[-1].strip("\n")
    assert any(
        f"]({file})" in text and content in text
        for page, text in derived().items()
        if page.startswith(f"{folder}/")
    )


def test_every_page_is_in_the_menu() -> None:
    menu = str(site.navigation(document()))
    written = {str(p.relative_to(site.WRITTEN)) for p in pages() if site.WRITTEN in p.parents}
    assert [path for path in sorted({*written, *derived()}) if path not in menu] == []


@pytest.mark.parametrize("readme", READMES)
def test_a_readme_leads_to_the_site_by_whole_addresses(readme: str) -> None:
    known = {*derived(), *(str(p.relative_to(site.WRITTEN)) for p in site.WRITTEN.rglob("*.md"))}
    targets = LINK.findall((ROOT / readme).read_text("utf-8"))
    leading = [target for target in targets if target.startswith(site.address())]
    assert leading
    for target in targets:
        assert target.startswith("https://"), f"{target} breaks where only the README is shown"
    for target in leading:
        stem = target.removeprefix(site.address()).partition("#")[0].strip("/")
        assert {f"{stem}.md".lstrip("."), f"{stem}/index.md".lstrip("/")} & known or not stem, (
            target
        )
