"""Bodies broken as bytes: JSON that is none, other encodings, XML, bodies too deep or too long."""

from __future__ import annotations

import json
import random
import re
from typing import Any
from xml.sax.saxutils import escape

from contract_tests.fuzz.drafts import Draft

TOO_LARGE = 10 * 1024 * 1024 + 1
FORM = "application/x-www-form-urlencoded"
MISSHAPEN = (b"<a", b"<a></b>", b"<a>\x00</a>", b"<" * 2000, b"{}", b"")
ENTITIES = b'<!DOCTYPE a [<!ENTITY b "cccc"><!ENTITY d "&b;&b;&b;">]><a>&d;</a>'
OUTSIDE = b'<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/hostname">]><a>&b;</a>'
OTHERWISE = b'<?xml version="1.0" encoding="utf-16"?><a/>'
NO_XML = (*MISSHAPEN, ENTITIES, OUTSIDE, OTHERWISE, b"<a>" * 20_000 + b"</a>" * 20_000)

# What a further member says, as it is written; what stands behind a body, or in its place.
NO_NUMBERS = (b"NaN", b"Infinity", b"-Infinity", b"nan", b"01", b"+1", b".5", b"1.")
NO_UTF8 = (b'"\xff"', b'"\xc0\xaf"', b'"\xed\xa0\x80"', b'"\xf4\x90\x80\x80"', b'"\xe9"')
LONG_NUMBERS = (b"9" * 5000, b"1e999999", b"-1e-999999", b"0." + b"3" * 5000)
NO_TAILS = (b"x", b"}", b"{}", b",", b"\x00", b"// end")
NO_JSON = (b"", b" ", b"\n", b"\x00", b"'a'", b"/* */{}", b"{a:1}", b"[1,]", b"\xff")


# What is no JSON must be refused; what may be read one way or another need not be.
NO_MEMBERS = {"not a number": NO_NUMBERS, "broken UTF-8": NO_UTF8}
REFUSED = (*NO_MEMBERS, "truncated", "something after", "no JSON", "a form")
READABLE = ("long number", "member twice", "deep", "other encoding", "huge", "XML")


def spelt(kind: str, draft: Draft, numbers: random.Random) -> bytes | None:
    """The bytes in place of a draft's body; None where there is nothing to change."""
    text = draft.body or b"{}"
    match kind:
        case "not a number" | "broken UTF-8":
            return _with_member(text, numbers.choice(NO_MEMBERS[kind]))
        case "truncated":
            return text[: numbers.randint(1, len(text) - 1)]
        case "something after":
            return text + numbers.choice(NO_TAILS)
        case "no JSON":
            return numbers.choice(NO_JSON)
        case "a form":
            draft.set("Content-Type", FORM)
            return b"a=1&b=x+y"
        case "long number":
            return _with_member(text, numbers.choice(LONG_NUMBERS))
        case "member twice":
            rows = draft.value if isinstance(draft.value, list) else [draft.value]
            names = sorted(rows[0]) if rows and isinstance(rows[0], dict) else []
            value = numbers.choice((b"null", b"1", b'"other"', b"[]", b"{}"))
            return _with_member(text, value, numbers.choice(names)) if names else None
        case "deep":
            depth = numbers.choice((200, 2_000, 100_000))
            opening, closing = numbers.choice(((b"[", b"]"), (b'{"a":', b"}")))
            inside = opening * depth + b"1" + closing * numbers.choice((depth, 0))
            return numbers.choice((inside, _with_member(text, inside)))
        case "other encoding":
            return text.decode().encode(numbers.choice(("utf-16", "utf-32", "utf-8-sig")))
        case "huge":  # now and then larger than any store takes
            size = TOO_LARGE if numbers.random() < 0.05 else 300_000
            return _with_member(text, b'"%b"' % (b"x" * size))
        case "XML":
            types = ("application/xml", "text/xml; charset=utf-8")
            draft.set("Content-Type", numbers.choice(types))
            whole = f"<Body>{_members(draft.value)}</Body>".encode("utf-8", "replace")
            return whole if numbers.random() < 0.6 else numbers.choice(NO_XML)
    raise ValueError(kind)


def _with_member(text: bytes, value: bytes, name: str = "Fuzzed") -> bytes | None:
    """The body with one more member in its first object."""
    before, brace, rest = text.partition(b"{")
    comma = b"" if rest.lstrip().startswith(b"}") else b","
    member = json.dumps(name).encode() + b":" + value
    return before + brace + member + comma + rest if brace else None


def _members(value: Any) -> str:
    if isinstance(value, dict):
        named = ((n, v) for n, v in value.items() if re.fullmatch(r"[A-Za-z_]\w*", n))
        return "".join(f"<{name}>{_members(each)}</{name}>" for name, each in named)
    if isinstance(value, list):
        return "".join(f"<Row>{_members(each)}</Row>" for each in value)
    if isinstance(value, bool):
        return str(value).lower()
    return "" if value is None else escape(str(value))
