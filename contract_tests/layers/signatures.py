"""The signature vectors, through the client's gateway and an independent digest."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterator
from functools import partial

from contract_tests import vectors
from contract_tests.context import Context
from contract_tests.document import Document
from contract_tests.engine import Unit
from contract_tests.evidence import DOCUMENT, check
from contract_tests.vectors import Vector

LAYER = "signatures"
VECTORS = check(LAYER, "vectors", DOCUMENT)
DIGESTS = check(LAYER, "digests", DOCUMENT)


def units(context: Context) -> Iterator[Unit]:
    """A unit for each kind of message."""
    kinds = kinds_of(context.document)
    found = defaultdict(list)
    for vector in vectors.cases():
        found[vector.kind].append(vector)
    for kind, group in found.items():
        op = kinds.get(kind, "")
        yield Unit(VECTORS, op, partial(_verify, context, op, group), cost=0, also=(DIGESTS,))


def _verify(context: Context, op: str, group: list[Vector]) -> None:
    """Each vector is accepted or refused as it says, and its digest is what hashlib computes."""
    verdicts, digests = context.cell(VECTORS), context.cell(DIGESTS)
    for vector in group:
        verdicts.judge(op, _verdict(vector))
        digests.judge(op, _digest(vector))


def kinds_of(document: Document) -> dict[str, str]:
    """The exchange each kind of message belongs to, by the name of its schema."""
    kinds = {}
    for op in document.exchanges.values():
        schemas = [document.body_schema(op)]
        response = document.response(op, op.success) or {}
        schemas += [media.get("schema") for media in (response.get("content") or {}).values()]
        for schema in schemas:
            reference = (schema or {}).get("$ref", "")
            kinds[reference.rpartition("/")[2]] = op.id
    return kinds


def _verdict(vector: Vector) -> list[str]:
    from threedcart import gateway

    try:
        gateway.GATEWAY.verify(vector.kind, vector.body, vector.keys, context=vector.context)
        accepted = True
    except (gateway.SignatureError, gateway.MalformedMessageError):
        accepted = False
    if accepted == vector.accepted:
        return []
    done = "accepted" if accepted else "refused"
    return [f"{vector.kind} {vector.tcid} is {done}: {vector.comment} ({vector.result})"]


def _digest(vector: Vector) -> list[str]:
    if vector.string_to_sign is None:
        return []
    digest = hashlib.md5(vector.string_to_sign, usedforsecurity=False).hexdigest()
    if digest == vector.signature:
        return []
    return [f"{vector.kind} {vector.tcid}: the digest of its text is {digest}"]
