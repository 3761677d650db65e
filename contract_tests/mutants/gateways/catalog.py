"""The promises that are broken, one at a time."""

from __future__ import annotations

from contract_tests.mutants.gateways import answers, bodies, money, notices, repeats, signatures
from contract_tests.mutants.gateways.proxy import GATEWAYS

MUTATIONS = GATEWAYS.mutations

__all__ = ["MUTATIONS", "answers", "bodies", "money", "notices", "repeats", "signatures"]
