"""Everyday messages of each kind, and what is known beside them."""

from __future__ import annotations

import json
from typing import Any

from threedcart import gateway

from contract_tests.vectors import Vector, cases

KEY = "0badc0de0badc0de0badc0de0badc0de"
EVERYDAY: dict[str, Vector] = {
    v.kind: v for v in reversed(list(cases())) if "everyday" in v.comment.lower()
}
SIGNED_KINDS = sorted(EVERYDAY)


def body_of(kind: str) -> bytes:
    return EVERYDAY[kind].body


def context_of(kind: str) -> dict[str, str]:
    return dict(EVERYDAY[kind].context)


def message(kind: str, **members: Any) -> Any:
    """An everyday message, unsigned, with members of its own; None takes one out."""
    scheme = gateway.SCHEMES[kind]
    plain = gateway.load_unverified(kind, body_of(kind))
    merged = {**plain.to_dict(), scheme.field: None, **members}
    return type(plain).from_dict(
        {name: value for name, value in merged.items() if value is not None}
    )


def altered(kind: str, **members: Any) -> bytes:
    """The body of an everyday message with members altered after it was signed."""
    return json.dumps({**json.loads(body_of(kind)), **members}).encode()
