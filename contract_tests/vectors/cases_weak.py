"""What the formulas themselves allow: recorded, not mended, since the protocol is what it is."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from itertools import pairwise

from contract_tests.vectors.drafting import Bench, Case, Draft
from contract_tests.vectors.formulas import written

_JSON_ESCAPES = {ord('"'): '\\"', ord("\\"): "\\\\"} | {n: f"\\u{n:04x}" for n in range(32)}


def cases(bench: Bench, others: list[Bench]) -> Iterator[Case]:
    yield from _field_shifts(bench)
    yield from _amount_shift(bench)
    yield from _replays(bench, others)
    yield from _length_extension(bench)


def _adjacent(bench: Bench) -> Iterator[tuple[str, str]]:
    """Pairs of members that stand next to each other in the string to sign."""
    parts = bench.formula.parts
    for left, right in pairwise(parts):
        if not left.startswith("$") and not right.startswith("$"):
            yield left, right


def _field_shifts(bench: Bench) -> Iterator[Case]:
    for left, right in _adjacent(bench):
        values = {left: "10", right: "01"}
        if bench.formula.type_of(right) != "string":
            values[right] = "11"
        before = bench.sign(_with(bench, bench.plain, values))
        moved = {left: values[left][:-1], right: values[left][-1] + values[right]}
        if bench.formula.type_of(right) != "string":
            moved = {left: values[left] + values[right][0], right: values[right][1:]}
        digest = before.raw(bench.formula.field) or ""
        after = _with(bench, bench.plain, moved).put(bench.formula.field, digest)
        for what, draft in (("before", before), ("after", after)):
            pair = f"{left} {draft.value(left)}, {right} {draft.value(right)}"
            yield bench.case(
                f"shift/{left}-{right}/{what}",
                f"{pair}: the same digest {'after' if what == 'before' else 'before'} a shift",
                draft,
                "KNOWN_WEAKNESS",
                "FIELD_SHIFT",
            )


def _amount_shift(bench: Bench) -> Iterator[Case]:
    """A dearer order's signature on a cheaper one: text and then a number end the formula."""
    text, number = bench.formula.parts[-2:]
    if text.startswith("$") or bench.formula.number != number:
        return
    for what, spellings in {
        "cents": (("AB-1", "1050"), ("AB-11", "050"), ("AB-110", "50")),
        "decimals": (("AB-1", "10.50"), ("AB-11", "0.50")),
    }.items():
        first = bench.sign(bench.plain.say(text, spellings[0][0]).put(number, spellings[0][1]))
        digest = first.raw(bench.formula.field) or ""
        for label, amount in spellings:
            draft = bench.plain.say(text, label).put(bench.formula.field, digest)
            zero = amount.startswith("0") and "." not in amount
            draft = draft.say(number, amount) if zero else draft.put(number, amount)
            extra = ("NUMBER_LEXEME",) if "." in amount else ("WIRE_TYPE",) if zero else ()
            yield bench.case(
                f"amount-shift/{what}/{label}",
                f"{text} {label} and {number} {amount} share a digest with the others of this row",
                draft,
                "KNOWN_WEAKNESS",
                "FIELD_SHIFT",
                *extra,
                result="acceptable" if extra else "valid",
            )


def _replays(bench: Bench, others: list[Bench]) -> Iterator[Case]:
    yield bench.case(
        "replay/same",
        "An everyday message, sent a second time",
        bench.signed,
        "KNOWN_WEAKNESS",
        "REPLAY",
    )
    if bench.formula.keyed:
        for other in others:
            if other is not bench and other.formula.bare_parts == bench.formula.bare_parts:
                yield bench.case(
                    f"replay/{other.formula.kind}",
                    f"A {other.formula.kind}, sent as a {bench.formula.kind}",
                    _completed(other.signed, bench),
                    "KNOWN_WEAKNESS",
                    "REPLAY",
                )


def _completed(message: Draft, bench: Bench) -> Draft:
    """A message of another kind with the members this kind needs, which an attacker can add."""
    for name in bench.formula.members:
        if message.raw(name) is None:
            message = message.put(name, bench.signed.raw(name) or "")
    return message


def _length_extension(bench: Bench) -> Iterator[Case]:
    last = bench.formula.parts[-1]
    if not bench.formula.keyed or last.startswith("$"):
        return
    text = (bench.string_to_sign(bench.plain) or "").encode()
    grown = (bench.plain.value(last) or "").encode() + _md5_padding(len(text)) + b"0"
    hashed = text + _md5_padding(len(text)) + b"0"
    raw = bench.sign(bench.plain, hashed).put(last, '"\u0091"').text.encode()
    message = raw.replace("\u0091".encode(), _json_bytes(grown))
    yield bench.case(
        "extension/raw",
        f"{last} grown by MD5 padding and a digit; the padding byte 0x80 stands raw in the body",
        bench.signed,
        "LENGTH_EXTENSION",
        result="invalid",
        hashed=hashed,
        message=message,
    )
    escaped = bench.plain.put(last, written(grown.decode("latin-1")))
    yield bench.made(
        "extension/escaped",
        f"{last} grown by MD5 padding and a digit, as escapes; hashed as Latin-1",
        escaped,
        "LENGTH_EXTENSION",
        result="invalid",
        hashed=hashed,
    )


def _with(bench: Bench, draft: Draft, values: dict[str, str]) -> Draft:
    for name, value in values.items():
        number = bench.formula.type_of(name) != "string"
        draft = draft.put(name, value) if number else draft.say(name, value)
    return draft


def _md5_padding(length: int) -> bytes:
    return b"\x80" + b"\x00" * ((55 - length) % 64) + struct.pack("<Q", length * 8)


def _json_bytes(data: bytes) -> bytes:
    return b"".join(_JSON_ESCAPES.get(n, chr(n)).encode("latin-1") for n in data)
