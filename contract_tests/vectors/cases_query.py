"""The kinds that travel in a URL's query, where text has other spellings."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import quote

from contract_tests.vectors.drafting import Bench, Case


def cases(bench: Bench) -> Iterator[Case]:
    body, members = bench.signed.text, bench.formula.members
    weak = () if bench.formula.keyed else ("KNOWN_WEAKNESS",)
    yield bench.case("plain", "An everyday query", bench.signed, "PLAIN")
    if weak:
        yield bench.made(
            "forged",
            "Made by someone who has no key: the formula has none",
            bench.plain.say(bench.formula.random_key, "chosen-by-an-attacker"),
            *weak,
            "KEY",
        )
    yield bench.case(
        "question-mark", "With its question mark", bench.signed, "MESSAGE_FORM", message=f"?{body}"
    )
    reverse = type(bench.signed)(tuple(reversed(bench.signed.members)), "query")
    yield bench.case("reversed", "The fields in reverse order", reverse, "MESSAGE_FORM")
    extra = bench.signed.append("utm_source", "mail").append("blank", "")
    yield bench.case("extra", "Fields that no one knows", extra, "MESSAGE_FORM")
    for name in members:
        yield from _member(bench, name)
    yield from _texts(bench, members[0])
    for what, message in {
        "nothing": b"",
        "JSON": b'{"k":"0"}',
        "bytes that are no UTF-8": body.encode() + b"&x=%ff",
        "raw Latin-1": body.encode() + b"&x=\xeb",
    }.items():
        yield bench.case(
            f"body/{what}",
            f"The query: {what}",
            bench.signed,
            "MISSING_PART" if what in ("nothing", "JSON") else "NOT_A_MESSAGE",
            result="invalid",
            message=message,
        )


def _member(bench: Bench, name: str) -> Iterator[Case]:
    tampered = bench.signed.put(name, (bench.signed.raw(name) or "") + "0")
    yield bench.case(
        f"tampered/{name}", f"{name} was altered", tampered, "TAMPERED", result="invalid"
    )
    empty = bench.plain.put(name, "")
    yield bench.made(f"empty/{name}", f"{name} is empty", empty, "EMPTY_PART")
    yield bench.made(
        f"missing/{name}",
        f"{name} is not there, and was hashed as nothing",
        bench.plain.drop(name),
        "MISSING_PART",
        result="invalid",
        hashed=bench.string_to_sign(empty),
    )
    raw = bench.signed.raw(name) or ""
    for what, draft in {
        "right-first": bench.signed.append(name, "other"),
        "right-last": bench.signed.put(name, "other").append(name, raw),
    }.items():
        yield bench.case(
            f"duplicate/{name}/{what}",
            f"{name} stands in the query twice ({what})",
            bench.signed,
            "DUPLICATE_MEMBER",
            result="invalid",
            message=draft.text,
        )


def _texts(bench: Bench, name: str) -> Iterator[Case]:
    text = "a b+c&d=e/%41\u00eb"
    hashed = bench.string_to_sign(bench.plain.put(name, quote(text, safe="")))
    for what, raw in {
        "percent": quote(text, safe=""),
        "plus for a blank": quote(text, safe="").replace("%20", "+"),
        "lower-case escapes": quote(text, safe="").lower(),
        "everything escaped": "".join(f"%{byte:02X}" for byte in text.encode()),
    }.items():
        draft = bench.plain.put(name, raw)
        yield bench.made(
            f"escape/{what}",
            f"{name} with {what}",
            draft,
            "CHARSET_UTF8",
            "ESCAPES",
            result="acceptable",
            hashed=hashed,
        )
    plain = bench.plain.put(name, quote("a b", safe=""))
    yield bench.made(
        "escape/encoded before hashing",
        f"{name} was hashed in its percent-encoded spelling",
        plain,
        "NORMALISED_TEXT",
        result="invalid",
        hashed=(bench.string_to_sign(plain) or "").replace("a b", "a%20b"),
    )
