"""Each fact that was learned later went where data/facts.toml says."""

from __future__ import annotations

import re
from typing import Any

import pytest

from . import document, facts
from .test_recorded_forms import RECORDED

EVIDENCE = document.load()["x-evidence"]


def at(pointer: str) -> Any:
    """What stands at a JSON pointer of the document; None where nothing does."""
    found: Any = document.load()
    for step in pointer.split("/")[1:]:
        name = step.replace("~1", "/").replace("~0", "~")
        if isinstance(found, list) and name.isdecimal() and int(name) < len(found):
            found = found[int(name)]
        elif isinstance(found, dict) and name in found:
            found = found[name]
        else:
            return None
    return found


@pytest.mark.parametrize("fact", facts.LEARNED, ids=[each["says"] for each in facts.LEARNED])
def test_it_went_where_the_table_says(fact: dict[str, Any]) -> None:
    assert fact.get("entry") or fact.get("left")
    assert {fact["entry"]} <= document.errata() if "entry" in fact else True
    for pointer, value in fact.get("document", []):
        assert at(pointer) == value, pointer
    assert set(fact.get("recorded", [])) <= set(RECORDED)
    for test in fact.get("tests", []):
        path, _, name = test.partition("::")
        assert f"def {name}(" in (document.ROOT / path).read_text("utf-8")


def test_every_recorded_form_belongs_to_a_fact() -> None:
    assert {name for fact in facts.LEARNED for name in fact.get("recorded", [])} == set(RECORDED)


@pytest.mark.parametrize("name", EVIDENCE)
def test_its_entry_in_errata_gives_the_same_confidence(name: str) -> None:
    text = (document.ROOT / "spec" / "ERRATA.md").read_text("utf-8")
    entry = re.search(rf"^### {EVIDENCE[name]['errata']}\n(.*?)(?=^##|\Z)", text, re.M | re.S)
    assert entry is not None
    evidence = entry[1].rpartition("Evidence")[2].lower()
    assert re.search(rf"\b{EVIDENCE[name]['confidence']}\b", evidence)
