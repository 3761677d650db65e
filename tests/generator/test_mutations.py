"""Documents broken at random: each is refused with its problems, or becomes a client."""

from __future__ import annotations

import copy
import random
from pathlib import Path
from typing import Any

import pytest

from generator.document import Document, read
from generator.emit import Emitter
from generator.lint import problems
from generator.settings import Settings

from .building import RUNTIME, SMALL

PETS = Path(__file__).parent / "pets.yaml"
ODD: list[Any] = [
    *(None, True, False, 0, -1, 1.5, "", "x", "$x", "object", "array", "string"),
    *("#/components/schemas/Tool", [], {}, [1], ["a"], {"a": 1}),
    *({"$ref": "#/components/schemas/Tool"}, {"$ref": "#/nope"}),
    *({"type": "array"}, {"type": "object"}, {"type": "string"}),
]


def places(value: Any) -> list[tuple[Any, Any]]:
    """Every member and item of a document, with what holds it."""
    pairs = value.items() if isinstance(value, dict) else enumerate(value)
    found: list[tuple[Any, Any]] = []
    for key, member in pairs:
        found.append((value, key))
        if isinstance(member, dict | list):
            found += places(member)
    return found


def mutated(data: dict[str, Any], chance: random.Random) -> dict[str, Any]:
    """A copy with one or two members removed, renamed or replaced."""
    version, data = data["openapi"], copy.deepcopy(data)
    for _ in range(chance.choice([1, 1, 2])):
        holder, key = chance.choice(places(data))
        what = chance.random()
        if isinstance(holder, dict) and what < 0.35:
            del holder[key]
        elif isinstance(holder, dict) and what < 0.5:
            holder[f"{key}x"] = holder.pop(key)
        else:
            holder[key] = copy.deepcopy(chance.choice(ODD))
    return {**data, "openapi": version}


@pytest.mark.parametrize("spec", [SMALL, PETS], ids=["small", "pets"])
def test_a_broken_document_is_refused_or_generated_never_a_traceback(spec: Path) -> None:
    chance = random.Random(20261121)
    settings = Settings(spec, RUNTIME.parent, "shop", "Shop", None, None, foreign=False)
    refused = made = 0
    for _ in range(150):
        data = mutated(read(spec).data, chance)
        if list(problems(data)):
            refused += 1
        else:
            assert Emitter(Document(spec, data, "0" * 64), settings).files()
            made += 1
    assert refused > 50
    assert made > 10
