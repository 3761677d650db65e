"""Refuses what cannot be generated from, before anything is written."""

from __future__ import annotations

from .document import Document


def check(document: Document, *, foreign: bool) -> None:
    """Raise RefusedDocument with every problem of the document."""
