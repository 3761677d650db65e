"""Put the site together: written pages and derived ones in one folder, with its navigation."""

from __future__ import annotations

import json
import shutil
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from .document import ROOT, Document, Operation
from .reference import client, cookbook, errata, knowledge, objects, operations, programs, timers
from .reference.markdown import joined, link, table
from .samples import Shown, tried

WRITTEN = Path(__file__).parent / "pages"
CONFIG = Path(__file__).parent / "zensical.toml"
#: What stands before the list of resources.
HEAD = Path(__file__).parent / "reference" / "api_head.md"
#: What is made: the pages that the site is built from, its settings, and the site.
SOURCE = ROOT / "build" / "docs"
SETTINGS = ROOT / "build" / "zensical.toml"
SITE = ROOT / "build" / "site"

Nav = list[dict[str, Any]]


def derived(document: Document, samples: Mapping[str, Shown]) -> dict[str, str]:
    """Every page that is not written by hand, by path."""
    return {
        **operations.pages(document, samples),
        "reference/api/index.md": _api_index(document),
        **objects.pages(document),
        **client.pages(document),
        **programs.pages(),
        **cookbook.pages(),
        **errata.pages(),
        **knowledge.pages(document),
        **timers.pages(),
    }


def files() -> dict[str, Path]:
    """Every file of the repository that can be downloaded, by its path on the site."""
    return {**knowledge.files(), **cookbook.files(), **timers.files()}


def write() -> tuple[Document, Mapping[str, Shown]]:
    """Write all that the site is built from, in place of what was there; return what it tells."""
    document = Document()
    samples = tried(document)
    pages = derived(document, samples)
    shutil.rmtree(SOURCE, ignore_errors=True)
    shutil.copytree(WRITTEN, SOURCE)
    for path, text in pages.items():
        file = SOURCE / path
        if file.exists():
            raise FileExistsError(f"{path} is written and derived: rename docs/pages/{path}")
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    for path, file in files().items():
        copy = SOURCE / path
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(file, copy)
    config = CONFIG.read_text("utf-8")
    filled = {"nav = []": navigation(document), 'site_url = ""': address()}
    for setting, value in filled.items():
        assert setting in config, f"{CONFIG} lacks {setting}"
        name = setting.partition(" ")[0]
        config = config.replace(setting, f"{name} = {_toml(value)}")
    SETTINGS.write_text(config, "utf-8")
    return document, samples


def refresh() -> None:
    """Copy the written pages that have changed, for who looks at them while writing."""
    for file in WRITTEN.rglob("*"):
        copy = SOURCE / file.relative_to(WRITTEN)
        if file.is_file() and (not copy.exists() or copy.stat().st_mtime < file.stat().st_mtime):
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(file, copy)


def _api_index(document: Document) -> str:
    page = "reference/api/index.md"
    rows = [
        [link(title, path, page), str(len(found)), _python_of(found)]
        for path, title, found in operations.grouped(document)
    ]
    return joined([HEAD.read_text("utf-8"), table(["resource", "operations", "Python"], rows)])


def _python_of(found: list[Operation]) -> str:
    call = found[0].call
    return f"`store.{call.chain.rpartition('.')[0]}`" if call else ""


def navigation(document: Document) -> Nav:
    """What stands in the menu: titles with pages, and sections with what is below them."""
    return [
        {"Start": "index.md"},
        {
            "Guides": [
                "guides/rows.md",
                "guides/money-and-dates.md",
                "guides/errors.md",
                "guides/pacing.md",
                "guides/async.md",
                "guides/webhooks.md",
                "guides/oauth.md",
                "guides/gateways.md",
                "guides/network.md",
                "guides/testing.md",
                "guides/command-line.md",
                "guides/upgrading.md",
                "guides/questions.md",
            ]
        },
        {"Cookbook": ["cookbook/index.md", *_pages_of(cookbook.pages(), "cookbook/index.md")]},
        {
            "Reference": [
                "reference/index.md",
                {"REST API": ["reference/api/index.md", *_api_menu(document)]},
                {"Objects": ["reference/objects/index.md", *_objects_menu(document)]},
                {"Python client": sorted(client.pages(document), key=_order_of_subjects)},
                {
                    "Mock store": [
                        "reference/mock/index.md",
                        "reference/mock/options.md",
                        "reference/mock/control.md",
                        "reference/mock/python.md",
                        "reference/mock/seeds.md",
                        "reference/mock/behaviour.md",
                        "reference/mock/safety.md",
                        "reference/mock/any-document.md",
                    ]
                },
                {
                    "Conformance suite": [
                        "reference/suite/index.md",
                        "reference/suite/options.md",
                        "reference/suite/checks.md",
                        "reference/suite/evidence.md",
                    ]
                },
            ]
        },
        {
            "The document": [
                "document/index.md",
                "document/facts.md",
                "document/forms.md",
                "document/conventions.md",
                {"Errata": [f"{errata.FOLDER}/index.md", *_titled(errata.titles())]},
            ]
        },
        {
            "Operating": [
                "operating/schedule.md",
                timers.PAGE,
                "operating/gateways.md",
                "operating/reports.md",
            ]
        },
    ]


def _pages_of(pages: Mapping[str, str], index: str) -> list[str]:
    return [path for path in pages if path != index]


def _titled(titles: Mapping[str, str]) -> Nav:
    return [{title: path} for path, title in titles.items()]


def _order_of_subjects(path: str) -> int:
    slugs = [each.slug for each in client.SUBJECTS]
    return slugs.index(Path(path).stem)


def _objects_menu(document: Document) -> Nav:
    return [{name: f"{operations.OBJECTS}/{name}.md"} for name in sorted(document.objects)]


def _api_menu(document: Document) -> Nav:
    """Sections by the first word of the resources' names."""
    sections: dict[str, Nav] = {}
    for path, title, found in operations.grouped(document):
        sections.setdefault(found[0].raw["tags"][0], []).append({title: path})
    return [
        {tag: below} if len(below) > 1 else {next(iter(below[0])): next(iter(below[0].values()))}
        for tag, below in sections.items()
    ]


def _toml(value: Any) -> str:
    """A value as TOML has it, inline."""
    if isinstance(value, dict):
        inner = ", ".join(f"{json.dumps(name)} = {_toml(each)}" for name, each in value.items())
        return f"{{ {inner} }}"
    if isinstance(value, list):
        return f"[{', '.join(map(_toml, value))}]"
    return json.dumps(value, ensure_ascii=False)


def address() -> str:
    """Where the site is published, with a slash at its end."""
    project = tomllib.loads((ROOT / "generated_client" / "pyproject.toml").read_text("utf-8"))
    told: str = project["project"]["urls"]["Documentation"]
    return f"{told.rstrip('/')}/"
