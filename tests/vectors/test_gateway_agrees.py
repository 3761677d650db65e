"""`threedcart.gateway` answers every vector as the README beside the vectors says it does."""

from __future__ import annotations

import pytest
from threedcart import gateway

from contract_tests.vectors import Vector, cases
from contract_tests.vectors.notes import NOTES, POLICY

VECTORS = list(cases())


def _answer(vector: Vector) -> object:
    try:
        return gateway.verify(vector.kind, vector.body, vector.keys, context=vector.context)
    except (gateway.SignatureError, gateway.MalformedMessageError):
        return None


@pytest.mark.parametrize("kind", sorted({vector.kind for vector in VECTORS}))
def test_every_vector_is_accepted_or_refused_as_decided(kind: str) -> None:
    vectors = [vector for vector in VECTORS if vector.kind == kind]

    wrong = [
        f"{v.tcid} {v.comment} ({v.result})"
        for v in vectors
        if (_answer(v) is not None) != v.accepted
    ]

    assert wrong == []


@pytest.mark.parametrize("kind", sorted({vector.kind for vector in VECTORS}))
def test_what_is_accepted_can_be_signed_and_sent_on(kind: str) -> None:
    for vector in VECTORS:
        if vector.kind == kind and vector.accepted:
            model = gateway.verify(kind, vector.body, vector.keys, context=vector.context)
            signed = gateway.sign(model, "another key", context=vector.context)
            body = gateway.dump(signed)
            assert gateway.verify(kind, body, "another key", context=vector.context) == signed


def test_every_acceptable_vector_has_a_flag_that_a_policy_decides() -> None:
    assert set(POLICY) <= set(NOTES)
    undecided = [
        v.tcid for v in VECTORS if v.result == "acceptable" and not set(v.flags) & set(POLICY)
    ]
    assert undecided == []
