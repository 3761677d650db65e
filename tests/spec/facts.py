"""The gathered facts about the API, read from the two files in data/."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

DATA = Path(__file__).parent / "data"


@dataclass(frozen=True)
class Operation:
    """One row of operations.tsv."""

    method: str
    path: str
    query: dict[str, tuple[str, str | None]]
    body: str
    success: tuple[str, ...]
    answer: str
    errors: tuple[str, ...]


@dataclass(frozen=True)
class Field:
    """One field of objects.md."""

    name: str
    type: str
    maximum: int | None


def operations() -> dict[tuple[str, str], Operation]:
    """Every published operation by method and path; low-confidence extras are left out."""
    lines = (DATA / "operations.tsv").read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if line and not line.startswith("#")][1:]
    found = (_operation(row + [""] * 10) for row in rows if _is_published(row))
    return {(operation.method, operation.path): operation for operation in found}


def _is_published(row: list[str]) -> bool:
    on_the_rest_server = row[1].startswith("/") and "inferred" not in row[1]
    return on_the_rest_server and "low confidence" not in "".join(row)


def _operation(row: list[str]) -> Operation:
    method, path, _, query, body, success, answer, errors = row[:8]
    return Operation(
        method,
        path,
        dict(_parameter(text) for text in query.split()),
        body,
        tuple(re.findall(r"\d{3}", success)),
        answer.split(" Key=")[0].split(" (")[0],
        tuple(re.findall(r"\d{3}", errors.split("(")[0])),
    )


def _parameter(text: str) -> tuple[str, tuple[str, str | None]]:
    name, _, rest = text.partition(":")
    kind, _, default = rest.partition("=")
    return name, (kind.rstrip("?"), None if default in ("", "?") else default.strip('"'))


def objects() -> dict[str, list[Field]]:
    """Every object of the definitions, with its fields in order."""
    found: dict[str, list[Field]] = {}
    current: list[Field] | None = None
    for line in (DATA / "objects.md").read_text(encoding="utf-8").splitlines():
        if heading := re.match(r"## (\w+)\s+\(\d+ fields\)$", line):
            current = found.setdefault(heading[1], [])
        elif line.startswith("#"):
            current = None
        elif current is not None and line.startswith("|") and not line.startswith(("|---", "| f")):
            current.append(_field(line))
    return found


def _field(line: str) -> Field:
    # an enumeration is printed with bars, which are the column separators too
    cells = [
        cell.strip()
        for cell in line.replace(" HEAD | BODY", "")
        .replace(" JSON | XML", "")
        .strip("| \n")
        .split("|")
    ]
    return Field(cells[0], cells[1], int(cells[2]) if len(cells) > 2 and cells[2] else None)
