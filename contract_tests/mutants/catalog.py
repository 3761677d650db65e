"""The promises that are broken, one at a time. Nothing of the API is named in them."""

from __future__ import annotations

from contract_tests.mutants import answers, fields, keys, lists, messages, stored
from contract_tests.mutants.registry import KEYS, MUTATIONS

__all__ = ["KEYS", "MUTATIONS", "answers", "fields", "keys", "lists", "messages", "stored"]
