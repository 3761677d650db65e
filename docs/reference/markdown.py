"""Small pieces of Markdown."""

from __future__ import annotations

import json
import re
import textwrap
from collections.abc import Iterable, Sequence
from posixpath import relpath
from typing import Any


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table; empty where there are no rows."""
    lines = [f"| {' | '.join(map(_cell, row))} |" for row in rows]
    if not lines:
        return ""
    return "\n".join([f"| {' | '.join(head)} |", "|" + "---|" * len(head), *lines])


def _cell(text: str) -> str:
    """Text of a cell on one line; within code a bar is no border."""
    parts = re.split(r"(`[^`]*`)", " ".join(text.split()))
    return "".join(each if each.startswith("`") else each.replace("|", "\\|") for each in parts)


def fenced(language: str, text: str) -> str:
    return f"```{language}\n{text.rstrip()}\n```"


def folded(title: str, text: str, language: str = "json") -> str:
    """A block that is shown when its title is pressed."""
    return f'??? example "{title}"\n\n{textwrap.indent(fenced(language, text), "    ")}'


def shown_json(title: str, value: Any) -> str:
    """A value as JSON, behind its title."""
    return folded(title, json.dumps(value, indent=2, ensure_ascii=False))


def tabs(named: Iterable[tuple[str, str]]) -> str:
    """Blocks of which one is shown at a time."""
    shown = [f'=== "{name}"\n\n{textwrap.indent(text, "    ")}' for name, text in named]
    return "\n\n".join(shown)


def joined(parts: Iterable[str]) -> str:
    """Blocks of a page; what is empty is left out."""
    return "\n\n".join(part.rstrip("\n") for part in parts if part) + "\n"


def link(text: str, target: str, page: str) -> str:
    """A link from a page to another file of the site, which may have an anchor."""
    path, mark, anchor = target.partition("#")
    where = relpath(path, page.rpartition("/")[0] or ".") if path != page else ""
    return f"[{text}]({where}{mark}{anchor})"


def plain(text: str) -> str:
    """A sentence of the document, with what Markdown would take for its own made plain."""
    return re.sub(r"([*_<\[\]])", r"\\\1", " ".join(str(text or "").split()))
