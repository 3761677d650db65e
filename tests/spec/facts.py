"""What the sources say of the API, read from data/facts.toml in the document's own spelling."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

DATA = Path(__file__).parent / "data"
FACTS: dict[str, Any] = tomllib.loads((DATA / "facts.toml").read_text(encoding="utf-8"))
LEARNED: list[dict[str, Any]] = FACTS["learned"]


@dataclass(frozen=True)
class Operation:
    """One operation: parameters as type and default, statuses without those that are everywhere."""

    query: dict[str, tuple[str, str | None]]
    body: str
    statuses: set[str]
    answer: str
    result: str


@dataclass(frozen=True)
class Field:
    """One field of an object."""

    name: str
    type: str
    maximum: int | None


def said(fact: Any) -> str:
    """What the document says where the sources say this; empty for what it leaves out."""
    return str(fact["document"] if isinstance(fact, dict) else fact)


def operations() -> dict[tuple[str, str], Operation]:
    """Every operation by method and path, except those that the document leaves out."""
    found = {}
    for name, fact in FACTS["operations"].items():
        method, _, path = name.partition(" ")
        if said(fact.get("path", path)):
            found[method, path] = _operation(fact)
    return found


def _operation(fact: dict[str, Any]) -> Operation:
    query = {name: said(each).split(" = ") for name, each in fact.get("query", {}).items()}
    return Operation(
        {name: (kind, default[0] if default else None) for name, (kind, *default) in query.items()},
        said(fact.get("body", "")),
        set(said(fact["statuses"]).split()),
        said(fact["answer"]),
        said(fact.get("result", "")),
    )


def objects() -> dict[str, list[Field]]:
    """Every object with its fields in order, except those that the document leaves out."""
    return {
        name: [_field(field, said(fact)) for field, fact in fields.items() if said(fact)]
        for name, fields in FACTS["objects"].items()
    }


def _field(name: str, text: str) -> Field:
    kind, _, maximum = text.partition(", ")
    return Field(name, kind, int(maximum) if maximum else None)


def departures() -> dict[str, str]:
    """The entry of ERRATA.md for each place where the document departs from the sources."""
    return dict(_departures(FACTS["operations"], "")) | dict(_departures(FACTS["objects"], ""))


def _departures(value: dict[str, Any], at: str) -> list[tuple[str, str]]:
    if "printed" in value:
        return [(at, value["errata"])]
    inner = [(name, each) for name, each in value.items() if isinstance(each, dict)]
    return [pair for name, each in inner for pair in _departures(each, f"{at} {name}".strip())]
