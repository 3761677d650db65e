"""Stores that break one promise at a time: the suite must catch each of them.

Nothing of the API is named in them but by the conventions of the document.
"""

from __future__ import annotations

from contract_tests.mutants.stores import answers, fields, keys, lists, messages, sequences, stored

_TABLES = (answers, fields, lists, stored, sequences, keys, messages)
MUTATIONS = [mutation for table in _TABLES for mutation in table.MUTATIONS]
