"""The kinds that travel in a URL's query, where text has other spellings."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from urllib.parse import quote

from contract_tests.vectors.drafting import Bench, Case


def cases(bench: Bench) -> Iterator[Case]:
    signed, body = bench.signed, bench.signed.text
    yield bench.case("plain", "An everyday query", signed, "PLAIN")
    if not bench.formula.keyed:
        forged = bench.plain.say(bench.formula.random_key, "chosen-by-an-attacker")
        comment = "Made by someone who has no key: the formula has none"
        yield bench.case("forged", comment, forged, "KNOWN_WEAKNESS", "KEY", result="valid")
    comment = "With its question mark"
    yield bench.case("question-mark", comment, signed, "MESSAGE_FORM", message=f"?{body}")
    reverse = replace(signed, members=signed.members[::-1])
    yield bench.case("reversed", "The fields in reverse order", reverse, "MESSAGE_FORM")
    extra = signed.append("utm_source", "mail").append("blank", "")
    yield bench.case("extra", "Fields that no one knows", extra, "MESSAGE_FORM")
    for name in bench.formula.members:
        yield from _member(bench, name)
    yield from _texts(bench, bench.formula.members[0])
    bodies = {
        "nothing": (b"", "MISSING_PART"),
        "JSON": (b'{"k":"0"}', "MISSING_PART"),
        "bytes that are no UTF-8": (body.encode() + b"&x=%ff", "NOT_A_MESSAGE"),
        "raw Latin-1": (body.encode() + b"&x=\xeb", "NOT_A_MESSAGE"),
    }
    for what, (message, flag) in bodies.items():
        yield bench.case(f"body/{what}", f"The query: {what}", signed, flag, message=message)


def _member(bench: Bench, name: str) -> Iterator[Case]:
    raw = bench.signed.raw(name) or ""
    tampered, empty = bench.signed.put(name, raw + "0"), bench.plain.put(name, "")
    yield bench.case(f"tampered/{name}", f"{name} was altered", tampered, "TAMPERED")
    yield bench.case(f"empty/{name}", f"{name} is empty", empty, "EMPTY_PART")
    comment, without = f"{name} is not there, and was hashed as nothing", bench.plain.drop(name)
    yield bench.case(f"missing/{name}", comment, without, "MISSING_PART", hashed=empty)
    for what, draft in {
        "right-first": bench.signed.append(name, "other"),
        "right-last": bench.signed.put(name, "other").append(name, raw),
    }.items():
        slug, comment = f"duplicate/{name}/{what}", f"{name} stands in the query twice ({what})"
        yield bench.case(slug, comment, bench.signed, "DUPLICATE_MEMBER", message=draft.text)


def _texts(bench: Bench, name: str) -> Iterator[Case]:
    text = "a b+c&d=e/%41\u00eb"
    right = quote(text, safe="")
    for what, raw in {
        "percent": right,
        "plus for a blank": right.replace("%20", "+"),
        "lower-case escapes": right.lower(),
        "everything escaped": "".join(f"%{byte:02X}" for byte in text.encode()),
    }.items():
        slug, comment, draft = f"escape/{what}", f"{name} with {what}", bench.plain.put(name, raw)
        hashed = bench.plain.say(name, text)
        yield bench.case(slug, comment, draft, "CHARSET_UTF8", "ESCAPES", hashed=hashed)
    plain = bench.plain.say(name, "a b")
    yield bench.case(
        "escape/encoded before hashing",
        f"{name} was hashed in its percent-encoded spelling",
        plain,
        "NORMALISED_TEXT",
        hashed=bench.plain.say(name, "a%20b"),
    )
