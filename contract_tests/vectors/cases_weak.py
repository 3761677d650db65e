"""What the formulas themselves allow: recorded, not mended, since the protocol is what it is."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from itertools import pairwise

from contract_tests.vectors.drafting import Bench, Case, Draft
from contract_tests.vectors.formulas import written

_WEAK = "KNOWN_WEAKNESS"
_JSON_ESCAPES = {ord('"'): '\\"', ord("\\"): "\\\\"} | {n: f"\\u{n:04x}" for n in range(32)}


def cases(bench: Bench, others: list[Bench]) -> Iterator[Case]:
    for left, right in pairwise(bench.formula.parts):
        if not left.startswith("$") and not right.startswith("$"):
            yield from _field_shift(bench, left, right)
    yield from _amount_shift(bench)
    yield from _replays(bench, others)
    yield from _length_extension(bench)


def _field_shift(bench: Bench, left: str, right: str) -> Iterator[Case]:
    """A character moves between members that stand next to each other in the string to sign."""
    if bench.formula.is_text(right):
        before, after = ("10", "01"), ("1", "001")
    else:  # a number cannot begin with the 0
        before, after = ("10", "11"), ("101", "1")
    digest = bench.digest(bench.string_to_sign(_pair(bench, left, right, before)) or "")
    for what, values, other in (("before", before, "after"), ("after", after, "before")):
        draft = _pair(bench, left, right, values).say(bench.formula.field, digest)
        comment = f"{left} {values[0]}, {right} {values[1]}: the same digest {other} a shift"
        yield bench.case(f"shift/{left}-{right}/{what}", comment, draft, _WEAK, "FIELD_SHIFT")


def _pair(bench: Bench, left: str, right: str, values: tuple[str, str]) -> Draft:
    draft = bench.plain
    for name, value in zip((left, right), values, strict=True):
        draft = draft.say(name, value) if bench.formula.is_text(name) else draft.put(name, value)
    return draft


def _amount_shift(bench: Bench) -> Iterator[Case]:
    """A dearer order's signature on a cheaper one: text and then a number end the formula."""
    text, number = bench.formula.parts[-2:]
    if text.startswith("$") or bench.formula.number != number:
        return
    for what, spellings in {
        "cents": (("AB-1", "1050"), ("AB-11", "050"), ("AB-110", "50")),
        "decimals": (("AB-1", "10.50"), ("AB-11", "0.50")),
    }.items():
        first = bench.plain.say(text, spellings[0][0]).put(number, spellings[0][1])
        for label, amount in spellings:
            draft = bench.plain.say(text, label)
            is_decimal = "." in amount
            is_text = amount.startswith("0") and not is_decimal
            draft = draft.say(number, amount) if is_text else draft.put(number, amount)
            yield bench.case(
                f"amount-shift/{what}/{label}",
                f"{text} {label} and {number} {amount} share a digest with the others of this row",
                bench.sign(draft, bench.string_to_sign(first)),
                _WEAK,
                "FIELD_SHIFT",
                *(("NUMBER_LEXEME",) if is_decimal else ("WIRE_TYPE",) if is_text else ()),
            )


def _replays(bench: Bench, others: list[Bench]) -> Iterator[Case]:
    comment = "An everyday message, sent a second time"
    yield bench.case("replay/same", comment, bench.signed, _WEAK, "REPLAY")
    for other in others if bench.formula.keyed else ():
        kind = other.formula.kind
        if other.formula.bare_parts == bench.formula.bare_parts:
            draft = other.signed
            for name in bench.formula.members:  # an attacker can add what this kind needs
                draft = draft.put(name, draft.raw(name) or bench.signed.raw(name) or "")
            comment = f"A {kind}, sent as a {bench.formula.kind}"
            yield bench.case(f"replay/{kind}", comment, draft, _WEAK, "REPLAY")


def _length_extension(bench: Bench) -> Iterator[Case]:
    last = bench.formula.parts[-1]
    if not bench.formula.keyed or last.startswith("$"):
        return
    text = (bench.string_to_sign(bench.plain) or "").encode()
    more = _md5_padding(len(text)) + b"0"
    grown, hashed = (bench.plain.value(last) or "").encode() + more, text + more
    raw = bench.sign(bench.plain, hashed).put(last, '"\u0091"').text.encode()
    yield bench.case(
        "extension/raw",
        f"{last} grown by MD5 padding and a digit; the padding byte 0x80 stands raw in the body",
        bench.signed,
        "LENGTH_EXTENSION",
        hashed=hashed,
        message=raw.replace("\u0091".encode(), _json_bytes(grown)),
    )
    draft = bench.plain.put(last, written(grown.decode("latin-1")))
    comment = f"{last} grown by MD5 padding and a digit, as escapes; hashed as Latin-1"
    yield bench.case("extension/escaped", comment, draft, "LENGTH_EXTENSION", hashed=hashed)


def _md5_padding(length: int) -> bytes:
    return b"\x80" + b"\x00" * ((55 - length) % 64) + struct.pack("<Q", length * 8)


def _json_bytes(data: bytes) -> bytes:
    return b"".join(_JSON_ESCAPES.get(n, chr(n)).encode("latin-1") for n in data)
