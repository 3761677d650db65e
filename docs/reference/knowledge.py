"""What the document stands on, and its conventions: from its sources and `spec/README.md`."""

from __future__ import annotations

import re
from collections import Counter

from ..document import ROOT, Document
from . import errata
from .markdown import joined, link, plain, table

FACTS = "document/facts.md"
CONVENTIONS = "document/conventions.md"
WORDS = {
    "high": "The vendor's text or code, or recorded traffic, agree on it.",
    "medium": "One good source.",
    "low": "Inferred, or from a source that errs elsewhere.",
}


def pages(document: Document) -> dict[str, str]:
    """Markdown by path."""
    return {FACTS: _facts(document), CONVENTIONS: _conventions()}


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


def _conventions() -> str:
    """The page for whoever changes the document, from the repository."""
    text = (ROOT / "spec" / "README.md").read_text("utf-8")
    place = link("the errata", f"{errata.FOLDER}/index.md", CONVENTIONS)
    text = text.replace("[ERRATA.md](ERRATA.md)", place)
    return re.sub(r"\A# .*", "# Conventions, and how to add an operation", text)
