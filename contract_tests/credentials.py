"""Sets of keys that must open nothing, and spellings that are as good as the usual one."""

from __future__ import annotations

import random
import string
from collections.abc import Iterator, Mapping

OTHER_ADDRESS = "https://another-store.example.com"
Headers = dict[str, str]


def missing(keys: Mapping[str, str]) -> Iterator[Headers]:
    """Each key left out, the others right."""
    for name in keys:
        yield {key: value for key, value in keys.items() if key != name}


def wrong(keys: Mapping[str, str]) -> Iterator[Headers]:
    """Each key another one of its kind, the others right."""
    for name, value in keys.items():
        yield {**keys, name: another(value)}


def nearly(keys: Mapping[str, str], name: str) -> Iterator[Headers]:
    """One key empty, cut short, too long, and in the other letter case, which an address may be."""
    value = keys[name]
    other_case = value if is_address(value) else value.swapcase()
    for near in ("", value[:-1], f"{value}0", other_case):
        if near != value:
            yield {**keys, name: near}


def another(value: str) -> str:
    """Another store's address, or another key of the same length; made of nothing that is given."""
    if is_address(value):
        return OTHER_ADDRESS
    letters = random.Random(len(value))
    return "".join(letters.choice(string.hexdigits[:16]) for _ in value)


def is_address(value: str) -> bool:
    return "." in value


def spelled(keys: Mapping[str, str]) -> Iterator[Headers]:
    """The right keys, with header names in other letter cases, and the address without scheme."""
    yield {name.lower(): value for name, value in keys.items()}
    yield {name.upper(): value for name, value in keys.items()}
    yield {name: value.rpartition("://")[2] for name, value in keys.items()}
