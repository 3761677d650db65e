"""ERRATA.md as pages, one for each of its parts, with an address for each entry."""

from __future__ import annotations

import re
from functools import cache

from ..document import ROOT
from .markdown import joined, link

FOLDER = "document/errata"
_PART = re.compile(r"^## ", re.MULTILINE)
_ENTRY = re.compile(r"^### (C\d+)$", re.MULTILINE)
#: An entry with the title that its text begins with.
_TITLED = re.compile(r"^### (C\d+)\n\*\*(.+?)\.?\*\*\s*", re.MULTILINE)
#: What the parts of an entry begin with; each is a paragraph of its own.
_LABEL = re.compile(r"\s+(Pages|Document|Evidence)([:,] )")
_MENTION = re.compile(r"(?<![\w\[`#])(C\d{1,3})\b(?!\])")


def pages() -> dict[str, str]:
    """Markdown by path."""
    head, parts = _parts()
    index = f"{FOLDER}/index.md"
    found = {index: _led(head, index)}
    for slug, text in parts.items():
        path = f"{FOLDER}/{slug}.md"
        marked = _LABEL.sub(r"\n\n**\1**\2", _TITLED.sub(_heading, text))
        found[path] = _mentions(_led(f"# {marked}", path), path)
    return found


def _heading(entry: re.Match[str]) -> str:
    return f"## {entry[1]}: {entry[2]} {{#{entry[1].lower()}}}\n\n"


def place(entry: str) -> str:
    """The page and the anchor of an entry such as C10; KeyError where there is none."""
    return _places()[entry]


@cache
def _places() -> dict[str, str]:
    return {
        entry: f"{FOLDER}/{slug}.md#{entry.lower()}"
        for slug, text in _parts()[1].items()
        for entry in _ENTRY.findall(text)
    }


def titles() -> dict[str, str]:
    """The title of each page, by path."""
    return {f"{FOLDER}/{slug}.md": text.split("\n")[0] for slug, text in _parts()[1].items()}


@cache
def _parts() -> tuple[str, dict[str, str]]:
    """What stands before the parts, and the parts by their address."""
    head, *parts = _PART.split((ROOT / "spec" / "ERRATA.md").read_text("utf-8"))
    return head, {_slug(part.split("\n")[0]): part for part in parts}


def _slug(title: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", title.lower()).strip("-")


def _led(text: str, page: str) -> str:
    """Links to parts of the one file, made links to pages."""
    slugs = _parts()[1]

    def turned(found: re.Match[str]) -> str:
        target = found[2]
        return link(found[1], f"{FOLDER}/{target}.md", page) if target in slugs else found[0]

    return joined([re.sub(r"\[([^\]]+)\]\(#([\w-]+)\)", turned, text).strip()])


def _mentions(text: str, page: str) -> str:
    """Entries that are named lead to where they stand."""
    lines = []
    for line in text.split("\n"):
        if not line.startswith("## "):
            line = _MENTION.sub(
                lambda found: (
                    link(found[1], _places()[found[1]], page) if found[1] in _places() else found[0]
                ),
                line,
            )
        lines.append(line)
    return "\n".join(lines)
