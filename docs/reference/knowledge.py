"""What the document stands on, and its conventions: from its sources and `spec/README.md`."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

from ..document import ROOT, SPEC, Document
from . import errata
from .markdown import joined, link, plain, table

FACTS = "document/facts.md"
CONVENTIONS = "document/conventions.md"
FORMS = "document/forms.md"
_FORMS = ("openapi", "portable", "gateway", "callbacks", "workflows", "postman")
WORDS = {
    "high": "The vendor's text or code, or recorded traffic, agree on it.",
    "medium": "One good source.",
    "low": "Inferred, or from a source that errs elsewhere.",
}


def pages(document: Document) -> dict[str, str]:
    """Markdown by path."""
    return {FACTS: _facts(document), CONVENTIONS: _conventions(), FORMS: _forms()}


def _facts(document: Document) -> str:
    counted = Counter(
        source.get("confidence", "high")
        for each in document.operations
        for source in document.source(each.raw)[:1]
    )
    known = [
        [f"<span id='{word}'></span>**{word}**", meaning, str(counted[word])]
        for word, meaning in WORDS.items()
    ]
    sources = [
        [f"[{plain(each['title'])}]({each['url']})", f"`{name}`"]
        for name, each in document.raw["x-sources"].items()
    ]
    return joined(
        [
            "# Sources and confidence",
            "Each operation and each object says under **Stands on** which page it is known from, "
            "and how sure that is.",
            table(["confidence", "means", "operations"], known),
            "What is known of the API's behaviour has a confidence of its own, by its name: "
            + link("evidence", "reference/suite/evidence.md", FACTS)
            + ". Contradictions of the sources are told in "
            + link("the errata", f"{errata.FOLDER}/index.md", FACTS)
            + ", where other people's clients and recordings are named, too.",
            "## Pages that are named",
            table(["page", "name in the document"], sources),
        ]
    )


#: Where links of the repository's own pages lead on the site.
_LINKS = {
    "ERRATA.md": f"{errata.FOLDER}/index.md",
    "published/README.md": FORMS,
    "workflows.yaml": "document/workflows.yaml",
    "../workflows.yaml": "document/workflows.yaml",
    "../openapi.yaml": "document/openapi.yaml",
}
_FILES = ("openapi.yaml", "workflows.yaml", *(f"published/{name}.json" for name in _FORMS))


def files() -> dict[str, Path]:
    """What can be downloaded, by its path on the site: the document, and its forms."""
    return {f"document/{name}": SPEC.parent / name for name in _FILES}


def _conventions() -> str:
    """The page for whoever changes the document, from the repository."""
    return _moved("README.md", CONVENTIONS, "Conventions, and how to add an operation")


def _forms() -> str:
    """The forms for other tools, each to be fetched."""
    text = _moved("published/README.md", FORMS, "The document, for other tools")
    for name in _FORMS:
        file = link(f"`{name}.json`", f"document/published/{name}.json", FORMS)
        text = text.replace(f"| `{name}.json` |", f"| {file} |", 1)
    return text


def _moved(file: str, page: str, title: str) -> str:
    """A page of `spec/` as one of the site, under another title."""
    text = (ROOT / "spec" / file).read_text("utf-8")
    for target, place in _LINKS.items():
        for found in re.findall(rf"\[([^\]]+)\]\({re.escape(target)}\)", text):
            text = text.replace(f"[{found}]({target})", link(found, place, page))
    return re.sub(r"\A# .*", f"# {title}", text)
