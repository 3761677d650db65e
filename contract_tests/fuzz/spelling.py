"""Bodies broken as bytes: JSON that is none, other encodings, XML, bodies too deep or too long."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Callable
from typing import Any
from urllib.parse import urlencode
from xml.sax.saxutils import escape

from contract_tests.fuzz.drafts import Draft

Spelling = Callable[[Draft, random.Random], bytes | None]
DEEP = (200, 2_000, 100_000)
TOO_LARGE = 10 * 1024 * 1024 + 1
ENTITIES = b'<!DOCTYPE a [<!ENTITY b "cccc"><!ENTITY d "&b;&b;&b;">]><a>&d;</a>'
OUTSIDE = b'<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/hostname">]><a>&b;</a>'


def _text(draft: Draft) -> bytes:
    return draft.body or b"{}"


def _not_a_number(draft: Draft, numbers: random.Random) -> bytes | None:
    word = numbers.choice((b"NaN", b"Infinity", b"-Infinity", b"nan", b"01", b"+1", b".5", b"1."))
    return _with_member(draft, b'"Fuzzed":' + word)


def _with_member(draft: Draft, member: bytes) -> bytes | None:
    """The body with one more member in its first object."""
    before, brace, rest = _text(draft).partition(b"{")
    if not brace:
        return None
    comma = b"" if rest.lstrip().startswith(b"}") else b","
    return before + brace + member + comma + rest


def _twice(draft: Draft, numbers: random.Random) -> bytes | None:
    row: Any = draft.value[0] if isinstance(draft.value, list) and draft.value else draft.value
    if not isinstance(row, dict) or not row:
        return None
    name = numbers.choice(sorted(row))
    value: Any = numbers.choice((None, 1, "other", [], {}))
    return _with_member(draft, json.dumps(name).encode() + b":" + json.dumps(value).encode())


def _bad_utf8(draft: Draft, numbers: random.Random) -> bytes | None:
    bad = numbers.choice((b"\xff", b"\xc0\xaf", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"\xe9"))
    return _with_member(draft, b'"Fuzzed":"' + bad + b'"')


def _truncated(draft: Draft, numbers: random.Random) -> bytes | None:
    text = _text(draft)
    return text[: numbers.randint(1, len(text) - 1)]


def _followed(draft: Draft, numbers: random.Random) -> bytes | None:
    return _text(draft) + numbers.choice((b"x", b"}", b"{}", b",", b"\x00", b"// end"))


def _deep(draft: Draft, numbers: random.Random) -> bytes | None:
    depth = numbers.choice(DEEP)
    opening, closing = numbers.choice(((b"[", b"]"), (b'{"a":', b"}")))
    inside = opening * depth + b"1" + closing * numbers.choice((depth, 0))
    return numbers.choice((inside, _with_member(draft, b'"Fuzzed":' + inside)))


def _long_number(draft: Draft, numbers: random.Random) -> bytes | None:
    word = numbers.choice((b"9" * 5000, b"1e999999", b"-1e-999999", b"0." + b"3" * 5000))
    return _with_member(draft, b'"Fuzzed":' + word)


def _other_encoding(draft: Draft, numbers: random.Random) -> bytes | None:
    return _text(draft).decode().encode(numbers.choice(("utf-16", "utf-32", "utf-8-sig")))


def _no_json(draft: Draft, numbers: random.Random) -> bytes | None:
    return numbers.choice(
        (b"", b" ", b"\n", b"\x00", b"'a'", b"/* */{}", b"{a:1}", b"[1,]", b"\xff")
    )


def _form(draft: Draft, numbers: random.Random) -> bytes | None:
    draft.set("Content-Type", "application/x-www-form-urlencoded")
    return urlencode({"a": 1, "b": "x y"}).encode()


def _huge(draft: Draft, numbers: random.Random) -> bytes | None:
    """Now and then larger than any store takes."""
    size = TOO_LARGE if numbers.random() < 0.05 else 300_000
    return _with_member(draft, b'"Fuzzed":"' + b"x" * size + b'"')


def _xml(draft: Draft, numbers: random.Random) -> bytes | None:
    draft.set("Content-Type", numbers.choice(("application/xml", "text/xml; charset=utf-8")))
    if numbers.random() < 0.6:
        return f"<Body>{_members(draft.value)}</Body>".encode("utf-8", "replace")
    bad = (b"<a", b"<a></b>", ENTITIES, OUTSIDE, b"<a>\x00</a>", b"<" * 2000, b"{}", b"")
    deep = b"<a>" * 20_000 + b"</a>" * 20_000
    return numbers.choice((*bad, deep, b'<?xml version="1.0" encoding="utf-16"?><a/>'))


def _members(value: Any) -> str:
    if isinstance(value, dict):
        named = ((n, v) for n, v in value.items() if re.fullmatch(r"[A-Za-z_]\w*", n))
        return "".join(f"<{name}>{_members(each)}</{name}>" for name, each in named)
    if isinstance(value, list):
        return "".join(f"<Row>{_members(each)}</Row>" for each in value)
    if isinstance(value, bool):
        return str(value).lower()
    return "" if value is None else escape(str(value))


# What is no JSON must be refused; what may be read one way or another need not be.
REFUSED: dict[str, Spelling] = {
    "not a number": _not_a_number,
    "broken UTF-8": _bad_utf8,
    "truncated": _truncated,
    "something after": _followed,
    "no JSON": _no_json,
    "a form": _form,
}
READABLE: dict[str, Spelling] = {
    "member twice": _twice,
    "deep": _deep,
    "long number": _long_number,
    "other encoding": _other_encoding,
    "huge": _huge,
    "XML": _xml,
}
