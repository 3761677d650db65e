"""Gateways that break one promise at a time: the kit must catch each of them.

The sample gateway runs as a process; a proxy before it, which also stands between it and the store,
changes what passes. It has the private key, so that what it changes can be signed again.
"""

from __future__ import annotations

from contract_tests.mutants.gateways import (
    answers,
    bodies,
    forgeries,
    money,
    notices,
    orders,
    pages,
    permitted,
)

_TABLES = (answers, bodies, forgeries, money, notices, orders, pages, permitted)
MUTATIONS = [mutation for table in _TABLES for mutation in table.MUTATIONS]
