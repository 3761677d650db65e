"""What the site does not tell: names without a page, without a meaning, without a source."""

from __future__ import annotations

import inspect
import json
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import griffe
import threedcart.errors
from threedcart_mock.cli import parser as mock_parser
from threedcart_mock.control import PREFIX, Control
from threedcart_mock.testing import MockStore

from .document import Document
from .reference import client, objects, operations, programs
from .reference.source import loaded
from .samples import Shown
from .site import WRITTEN

#: What a reader looks for on the first day: the search has to find a place with all the words.
WORDS = (
    "tracking",
    "refund",
    "429",
    "AmbiguousOutcomeError",
    "pagination",
    "inventory",
    "mark order as shipped",
    "partial refund",
    "verify webhook",
    "export",
    "backup",
    "troubleshooting",
    "FAQ",
    "known issues",
    "license",
)


def unexplained(document: Document) -> list[str]:
    """What the sources of the pages leave out, one sentence each."""
    return [
        *(
            f"{name} is on no page of the client (docs/reference/client.py)"
            for name in client.missing(document)
        ),
        *_unexplained_members(document),
        *_unexplained_errors(),
        *_unexplained_operations(document),
        *_unexplained_objects(document),
        *_unexplained_mock(),
        *_unexplained_options(),
        *_unexplained_flags(),
    ]


def untried(document: Document, samples: Mapping[str, Shown]) -> Iterator[str]:
    """Operations of the client whose page shows no call that worked."""
    for each in document.operations:
        shown = samples.get(each.id)
        if each.call and (shown is None or not 200 <= shown.status < 300):
            yield f"{each.id} has no call that works on the demo shop"


# --- The client -------------------------------------------------------------------------------


def _unexplained_members(document: Document) -> Iterator[str]:
    for subject in client.subjects(document):
        for name in subject.names:
            thing = resolved(name)
            if not thing.docstring:
                yield f"{name} has no docstring"
            for path, member in members(name, subject.inherits):
                if not member.docstring and not _is_told_by_class(thing, member.name):
                    yield f"{path} has no docstring"


def resolved(name: str) -> griffe.Object | griffe.Alias:
    """What a public name stands for."""
    found = loaded()[name.removeprefix("threedcart.")]
    thing: griffe.Object | griffe.Alias = found.final_target if found.is_alias else found
    return thing


def members(name: str, inherits: bool) -> Iterator[tuple[str, griffe.Object | griffe.Alias]]:
    """The public members of a class as the page shows them: (name, member)."""
    thing = resolved(name)
    if not isinstance(thing, griffe.Class) or name in client.WITHOUT_MEMBERS:
        return
    for member in (thing.all_members if inherits else thing.members).values():
        is_own = member.path.startswith("threedcart.") or member.is_alias
        if not member.name.startswith("_") and is_own:
            yield f"{name}.{member.name}", member


def _is_told_by_class(thing: griffe.Object | griffe.Alias, name: str) -> bool:
    """Whether the class says itself what a member is, by its name or among the arguments."""
    told = [thing, *(thing.mro() if isinstance(thing, griffe.Class) else ())]
    texts = [str(each.docstring.value) for each in told if each.docstring]
    return any(re.search(rf"`{name}`|^\s*{name}: ", text, re.MULTILINE) for text in texts)


def _unexplained_errors() -> Iterator[str]:
    guide = (WRITTEN / "guides" / "errors.md").read_text("utf-8")
    for name in threedcart.errors.__all__:
        if not re.search(rf"\b{name}\b", guide):
            yield f"guides/errors.md does not say what to do about {name}"


# --- The document -----------------------------------------------------------------------------


def _unexplained_operations(document: Document) -> Iterator[str]:
    for each in document.operations:
        if not document.source(each.raw):
            yield f"{each.id} names no page of the vendor (x-source)"
        for parameter in each.parameters:
            if not parameter.get("description"):
                yield f"{each.id} does not say what {parameter['name']} means"
    for path in sorted(_resource_classes() - _named_classes(document)):
        yield f"{path} is on no page of the REST API"


def _resource_classes() -> set[str]:
    """The classes with methods that send something."""
    return {
        each.path
        for module in loaded()["resources"].modules.values()
        for each in module.classes.values()
        if not each.is_alias
        and any(
            member.is_function and "resources" not in member.labels
            for member in each.members.values()
        )
        and not each.name.startswith("Async")
    }


def _named_classes(document: Document) -> set[str]:
    chains = {each.call.chain for each in document.operations if each.call}
    found = {operations.resource_class(chain.rpartition(".")[0]).path for chain in chains}
    parents = {chain.split(".")[0] for chain in chains}
    return found | {operations.resource_class(parent).path for parent in parents}


def _unexplained_objects(document: Document) -> Iterator[str]:
    for name, schema in document.objects.items():
        if not document.follow(schema).get("description"):
            yield f"{name} has no description"
        if not document.source(schema):
            yield f"{name} names no page of the vendor (x-source)"
        for wire in document.fields(schema):
            if not objects.meaning(document, name, wire):
                yield f"{name}.{wire} has no description"


# --- The mock store and the suite -------------------------------------------------------------


def _unexplained_mock() -> Iterator[str]:
    folder = WRITTEN / "reference" / "mock"
    options = (folder / "options.md").read_text("utf-8")
    for flag in programs.flags(dict(programs.commands(mock_parser()))["serve"]):
        if f"`{flag}" not in options and flag != "-h":
            yield f"reference/mock/options.md does not tell of {flag}"
    rows = re.findall(r"^\| (.*?) \|", (folder / "control.md").read_text("utf-8"), re.MULTILINE)
    for method, path in control_requests():
        pattern = re.compile(re.sub(r"\\\{[^}]*\}", r"[^/ ]+", re.escape(path)) + r"[?`]")
        if not any(pattern.search(row) and f"{method}" in row for row in rows):
            yield f"reference/mock/control.md does not tell of {method} {path}"
    for name, member in inspect.getmembers(MockStore, callable):
        if not name.startswith("_") and not inspect.getdoc(member):
            yield f"threedcart_mock.testing.MockStore.{name} has no docstring"


def control_requests() -> list[tuple[str, str]]:
    """(method, path) of everything the control plane answers."""
    no_store: Any = None
    return [
        (method, route.path)
        for route in Control(no_store).routes()
        for method in sorted(route.methods or ())
        if method != "HEAD" and route.path.startswith(PREFIX)
    ]


def _unexplained_options() -> Iterator[str]:
    for name, command in programs.commands(programs.suite_parser()):
        for flag, told in programs.flags(command).items():
            if not told:
                yield f"the option {flag} of {name} has no help text"


def _unexplained_flags() -> Iterator[str]:
    """The options of every command of the client's command line."""
    guide = (WRITTEN / "guides" / "command-line.md").read_text("utf-8")
    for words in ([], ["crm", "departments", "list"], ["manufacturers", "create"]):
        command = [sys.executable, "-m", "threedcart", *words, "--help"]
        told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
        for flag in re.findall(r"^  (?:-\w, )?(--[a-z-]+)", told, re.MULTILINE):
            if f"`{flag}" not in guide and flag != "--verbose":
                yield f"guides/command-line.md does not tell of {flag}"


# --- What was built ---------------------------------------------------------------------------


def unbuilt(document: Document, site: Path) -> list[str]:
    """What the built site lacks, or loads from elsewhere."""
    pages = {file: _Page(file) for file in site.rglob("*.html")}
    return [
        *_lost_anchors(document, site, pages),
        *_loaded_from_elsewhere(site, pages.values()),
        *_raw_tables(site, pages.values()),
        *_not_found(site),
    ]


#: What stands below the head of a table in Markdown; on a page, its table was not recognised.
_TABLE_RULE = re.compile(r"\|\s*:?-{3,}:?\s*\|")


class _Page(HTMLParser):
    """The anchors of a page, what a browser loads with it, and Markdown that was left over."""

    def __init__(self, file: Path) -> None:
        super().__init__()
        self.file = file
        self.anchors: set[str] = set()
        self.loaded: list[str] = []
        self.has_raw_table = False
        self.feed(file.read_text("utf-8"))

    def handle_data(self, data: str) -> None:
        self.has_raw_table |= bool(_TABLE_RULE.search(data))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self.anchors |= {given["id"]} if "id" in given else set()
        if tag in ("script", "img", "iframe") and "src" in given:
            self.loaded.append(given["src"])
        if tag == "link" and given.get("rel") in ("stylesheet", "icon", "preload", "preconnect"):
            self.loaded.append(given.get("href", ""))


def _lost_anchors(document: Document, site: Path, pages: dict[Path, _Page]) -> Iterator[str]:
    for path, _, found in operations.grouped(document):
        anchors = pages[_built(site, path)].anchors
        for each in found:
            if each.id not in anchors:
                yield f"{each.id} is not on {path}"
    for subject in client.subjects(document):
        path = f"{client.FOLDER}/{subject.slug}.md"
        anchors = pages[_built(site, path)].anchors
        for name in subject.names:
            own = [name, *(each for each, _ in members(name, subject.inherits))]
            yield from (f"{each} is not on {path}" for each in own if each not in anchors)
    path = "reference/mock/python.md"
    anchors = pages[_built(site, path)].anchors
    for name in (name for name in vars(MockStore) if not name.startswith("_")):
        if f"threedcart_mock.testing.MockStore.{name}" not in anchors:
            yield f"threedcart_mock.testing.MockStore.{name} is not on {path}"
    for page in pages.values():
        for anchor in page.anchors:
            if re.fullmatch(r"threedcart[\w.]*\.__?[a-z]\w*", anchor):
                yield f"{page.file.relative_to(site)} shows {anchor}, which is private"
    for name in document.objects:
        if _built(site, f"{operations.OBJECTS}/{name}.md") not in pages:
            yield f"{name} has no page"


def _built(site: Path, path: str) -> Path:
    """The file that a page's source becomes."""
    stem = path.removesuffix(".md")
    return site / (stem.removesuffix("index") if stem.endswith("index") else stem) / "index.html"


def _loaded_from_elsewhere(site: Path, pages: Iterable[_Page]) -> Iterator[str]:
    for page in pages:
        for address in page.loaded:
            if re.match(r"(https?:)?//", address):
                yield f"{page.file.relative_to(site)} loads {address}: the site needs no network"


def _raw_tables(site: Path, pages: Iterable[_Page]) -> Iterator[str]:
    for page in pages:
        if page.has_raw_table:
            yield f"{page.file.relative_to(site)} shows a table as text: put a blank line before it"


def _not_found(site: Path) -> Iterator[str]:
    index = json.loads((site / "search.json").read_text("utf-8"))
    places = [f"{each['title']} {each['text']}".lower() for each in index["items"]]
    for words in WORDS:
        if not any(all(word in place for word in words.lower().split()) for place in places):
            yield f"the search does not find {words}"
