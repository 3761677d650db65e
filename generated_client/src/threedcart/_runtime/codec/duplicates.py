"""Find members that an answer gives twice: JSON readers keep the last one and say nothing."""

from __future__ import annotations

import json
from collections import Counter
from contextlib import suppress
from typing import Any


def repeated_members(content: bytes, charset: str | None = None) -> list[str]:
    """Return the names given more than once in one object, each once, in the order they are met.

    `content` is JSON that was read already, in UTF-8, UTF-16 or UTF-32, or in the `charset` that
    the answer declares. The time taken grows with the length of the content and no faster.
    """
    found: dict[str, None] = {}

    def note(pairs: list[tuple[str, Any]]) -> None:
        counts = Counter(name for name, _ in pairs)
        if len(counts) != len(pairs):
            found.update((name, None) for name, count in counts.items() if count > 1)

    # Numbers stay text: some are longer than int() takes.
    with suppress(RecursionError):  # this reader gives up at a few levels less than the others
        json.loads(_text(content, charset), object_pairs_hook=note, parse_int=str, parse_float=str)
    return list(found)


def _text(content: bytes, charset: str | None) -> str:
    try:
        return content.decode(json.detect_encoding(content), "surrogatepass")
    except UnicodeDecodeError:
        # Latin-1 gives each byte a character of its own: equal names stay equal, others different.
        return content.decode(charset or "latin-1", "replace")
