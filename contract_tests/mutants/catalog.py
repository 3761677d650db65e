"""The promises that are broken, one at a time. Nothing of the API is named in them."""

from __future__ import annotations

from contract_tests.mutants import (
    answers,
    fields,
    finer,
    grants,
    keys,
    lists,
    messages,
    sequences,
    stored,
    texts,
)
from contract_tests.mutants.registry import KEYS, MUTATIONS

__all__ = [
    "KEYS",
    "MUTATIONS",
    "answers",
    "fields",
    "finer",
    "grants",
    "keys",
    "lists",
    "messages",
    "sequences",
    "stored",
    "texts",
]
