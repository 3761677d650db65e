"""Values that are easily spelled, encoded or normalised in two ways: numbers and text."""

from __future__ import annotations

import html
import unicodedata
from collections.abc import Iterator
from urllib.parse import unquote_plus

from contract_tests.vectors.drafting import Bench, Case, Draft
from contract_tests.vectors.formulas import written

_PLAIN_INTEGERS = ("0", "1", "12312", "9007199254740993", "123456789012345678901234567890")
_LEXEMES = {
    "10.50": "10.5",
    "10.5": "10.50",
    "10.0": "10",
    "1e2": "100",
    "1E+2": "100",
    "-0": "0",
    "-0.0": "0",
    "-5": "5",
    "0.30000000000000004": "0.3",
    "12.345": "12.35",
    "0.10000000000000000000000000000001": "0.1",
    "1e400": "Infinity",
}
_NO_JSON = ("0123", "+1", ".5", "1.", "0x10", "1_000", "NaN", "Infinity", "-Infinity", "10,50")

_TEXTS = {
    "leading-zeros": "007",
    "blanks": "  AB 12\u00a0".replace("\u00a0", " "),
    "tab-and-lines": "AB\t1\r\n2",
    "nul": "AB\x00CD",
    "quotes": 'say "12" \\ back',
    "markup": "A&amp;B <br> C",
    "url": "https://pay.example.test/a%20b?x=1&y=2+3%2B4#top",
    "url-slash": "https://pay.example.test/",
    "url-host": "https://Pay.Example.TEST/Checkout",
    "word-null": "null",
    "word-none": "None",
    "word-undefined": "undefined",
    "brackets": "[1]{2}",
    "separators": "a+b|c;d,e",
    "long": "x" * 4000,
}
_BEYOND_ASCII = {
    "latin": "Zo\u00eb \u00a35",
    "euro": "\u20ac 5",
    "nfc": "caf\u00e9",
    "nfd": "cafe\u0301",
    "astral": "\U0001f6d2 7",
    "full-width": "\uff11\uff12\uff13",
    "bidi": "\u202e321\u202c",
    "hebrew": "\u05e9\u05dc\u05d5\u05dd",
}
_CHARSETS = ("latin-1", "cp1252", "utf-16-le", "utf-16-be", "utf-8-sig")


def cases(bench: Bench) -> Iterator[Case]:
    if bench.formula.number:
        yield from _numbers(bench, bench.formula.number)
    if bench.formula.text:
        yield from _texts(bench, bench.formula.text)
        yield from _beyond_ascii(bench, bench.formula.text)
        yield from _escapes(bench, bench.formula.text)


def _numbers(bench: Bench, name: str) -> Iterator[Case]:
    for lexeme in _PLAIN_INTEGERS:
        draft = bench.plain.put(name, lexeme)
        yield bench.made(f"number/{lexeme}", f"{name} is {lexeme}", draft, "PLAIN")
    for lexeme, other in _LEXEMES.items():
        draft = bench.plain.put(name, lexeme)
        yield bench.made(
            f"number/{lexeme}/lexeme",
            f"{name} is {lexeme}, hashed as written",
            draft,
            "NUMBER_LEXEME",
            result="acceptable",
        )
        yield bench.made(
            f"number/{lexeme}/normalised",
            f"{name} is {lexeme}, hashed as {other}",
            draft,
            "NORMALISED_NUMBER",
            result="acceptable",
            hashed=bench.string_to_sign(bench.plain.put(name, other.replace("Inf", "-Inf"))),
        )
    for lexeme in _NO_JSON:
        yield bench.made(
            f"number/{lexeme}/not-json",
            f"{name} is {lexeme}, which is no JSON number",
            bench.plain.put(name, lexeme),
            "NOT_A_MESSAGE",
            result="invalid",
            hashed=bench.string_to_sign(bench.plain.say(name, lexeme)),
        )
    for text in ("10.50", "10,50", "1.050,00", " 12312", "012312", "\uff11\uff12"):
        yield bench.made(
            f"number/text/{text}",
            f"{name} is the text {text!r}, hashed as written",
            bench.plain.say(name, text),
            "WIRE_TYPE",
            result="acceptable",
        )


def _texts(bench: Bench, name: str) -> Iterator[Case]:
    for what, text in _TEXTS.items():
        draft = bench.plain.say(name, text)
        yield bench.made(f"text/{what}", f"{name}: {what}, hashed as it is", draft, "TEXT")
        for how, other in _normalised(text).items():
            yield bench.made(
                f"text/{what}/{how}",
                f"{name}: {what}, but {how} before hashing",
                draft,
                "NORMALISED_TEXT",
                result="invalid",
                hashed=bench.string_to_sign(bench.plain.say(name, other)),
            )


def _normalised(text: str) -> dict[str, str]:
    ways = {
        "trimmed": text.strip(),
        "entities decoded": html.unescape(text),
        "entities encoded": html.escape(text),
        "URL-decoded": unquote_plus(text),
        "lines joined": text.replace("\r\n", "\n"),
        "cut at NUL": text.partition("\x00")[0],
        "slash dropped": text.removesuffix("/"),
        "lower-cased": text.lower() if text.startswith("http") else text,
        "zeros dropped": text.lstrip("0"),
    }
    return {how: other for how, other in ways.items() if other != text}


def _beyond_ascii(bench: Bench, name: str) -> Iterator[Case]:
    for what, text in _BEYOND_ASCII.items():
        draft = bench.plain.say(name, text)
        yield bench.made(
            f"charset/{what}/utf-8",
            f"{name}: {what}, hashed as UTF-8",
            draft,
            "CHARSET_UTF8",
            result="acceptable",
        )
        whole = bench.string_to_sign(draft) or ""
        for charset in _CHARSETS:
            try:
                hashed = whole.encode(charset)
            except UnicodeEncodeError:
                continue
            yield bench.made(
                f"charset/{what}/{charset}",
                f"{name}: {what}, hashed as {charset}",
                draft,
                "CHARSET_OTHER",
                result="acceptable",
                hashed=hashed,
            )
        yield from _other_forms(bench, name, what, draft, text)


def _other_forms(bench: Bench, name: str, what: str, draft: Draft, text: str) -> Iterator[Case]:
    for form in ("NFC", "NFD", "NFKC"):
        other = unicodedata.normalize(form, text)
        if other != text:
            yield bench.made(
                f"charset/{what}/{form}",
                f"{name}: {what}, brought to {form} before hashing",
                draft,
                "NORMALISED_TEXT",
                result="invalid",
                hashed=bench.string_to_sign(draft.say(name, other)),
            )


def _escapes(bench: Bench, name: str) -> Iterator[Case]:
    text = "AB/12-7"
    hashed = bench.string_to_sign(bench.plain.say(name, text))
    spellings = {
        "slash": written(text).replace("/", "\\/"),
        "all": '"' + "".join(f"\\u{ord(c):04X}" for c in text) + '"',
    }
    for what, raw in spellings.items():
        draft = bench.plain.put(name, raw)
        yield bench.made(f"escape/{what}", f"{name} is {raw}", draft, "ESCAPES", hashed=hashed)
    pair = bench.plain.put(name, '"\\ud83d\\uded2 7"')
    yield bench.made(
        "escape/pair", f"{name} has a surrogate pair", pair, "CHARSET_UTF8", result="acceptable"
    )
    lone = {"high": '"AB\\ud83d"', "low": '"\\uded2AB"', "swapped": '"\\uded2\\ud83d"'}
    for what, raw in lone.items():
        draft = bench.plain.put(name, raw)
        yield bench.made(
            f"surrogate/{what}",
            f"{name} is {raw}, hashed with the surrogate as three bytes",
            draft,
            "SURROGATE",
            result="invalid",
            hashed=(bench.string_to_sign(draft) or "").encode("utf-8", "surrogatepass"),
        )
    elsewhere = bench.signed.append("extra", '["\\ud800"]')
    yield bench.case(
        "surrogate/unsigned",
        "A lone surrogate in a member that no one knows",
        elsewhere,
        "SURROGATE",
        result="invalid",
    )
