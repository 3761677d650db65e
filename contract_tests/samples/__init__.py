"""The samples of the vendor's two pages, as data; see README.md beside this file."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Sample:
    """One sample: what an operation is sent, or what it answers."""

    name: str
    page: str
    lines: dict[str, str]
    operation: str
    direction: str
    json: Any
    raw: str
    status: int = 0
    fragment: bool = False
    query: dict[str, str] = field(default_factory=dict)
    private_key: str = ""
    context: dict[str, str] = field(default_factory=dict)

    @property
    def is_request(self) -> bool:
        return self.direction == "request"


def samples(folder: Path = FOLDER) -> Iterator[Sample]:
    """Every sample of the folder; numbers keep their digits."""
    for path in sorted(folder.glob("*.json")):
        data = json.loads(path.read_text("utf-8"), parse_float=Decimal)
        kept = {name: data[name] for name in Sample.__dataclass_fields__ if name in data}
        yield Sample(name=path.stem, raw=_written(data["json"]), **kept)


def sample_of(name: str) -> Any:
    """The JSON of the sample of a name."""
    return next(sample.json for sample in samples() if sample.name == name)


def _written(value: Any) -> str:
    """JSON text of a value, Decimals with their digits."""
    if isinstance(value, dict):
        return "{" + ",".join(f"{json.dumps(k)}:{_written(v)}" for k, v in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ",".join(map(_written, value)) + "]"
    return str(value) if isinstance(value, Decimal) else json.dumps(value)
