"""Values that are easily spelled, encoded or normalised in two ways: numbers and text."""

from __future__ import annotations

import html
import unicodedata
from collections.abc import Iterator
from urllib.parse import unquote_plus

from contract_tests.vectors.drafting import Bench, Case
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
_NUMBERS_AS_TEXT = ("10.50", "10,50", "1.050,00", " 12312", "012312", "\uff11\uff12")

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
    if number := bench.formula.number:
        yield from _numbers(bench, number)
    if text := bench.formula.text:
        yield from _texts(bench, text)
        yield from _beyond_ascii(bench, text)
        yield from _escapes(bench, text)


def _numbers(bench: Bench, name: str) -> Iterator[Case]:
    for lexeme in _PLAIN_INTEGERS:
        draft = bench.plain.put(name, lexeme)
        yield bench.case(f"number/{lexeme}", f"{name} is {lexeme}", draft, "PLAIN")
    for lexeme, other in _LEXEMES.items():
        draft, slug, comment = (
            bench.plain.put(name, lexeme),
            f"number/{lexeme}",
            f"{name} is {lexeme}",
        )
        yield bench.case(f"{slug}/lexeme", f"{comment}, hashed as written", draft, "NUMBER_LEXEME")
        hashed = bench.plain.put(name, other.replace("Inf", "-Inf"))
        slug, comment = f"{slug}/normalised", f"{comment}, hashed as {other}"
        yield bench.case(slug, comment, draft, "NORMALISED_NUMBER", hashed=hashed)
    for lexeme in _NO_JSON:
        draft, hashed = bench.plain.put(name, lexeme), bench.plain.say(name, lexeme)
        slug, comment = f"number/{lexeme}/not-json", f"{name} is {lexeme}, which is no JSON number"
        yield bench.case(slug, comment, draft, "NOT_A_MESSAGE", hashed=hashed)
    for text in _NUMBERS_AS_TEXT:
        slug, comment = f"number/text/{text}", f"{name} is the text {text!r}, hashed as written"
        yield bench.case(slug, comment, bench.plain.say(name, text), "WIRE_TYPE")


def _texts(bench: Bench, name: str) -> Iterator[Case]:
    for what, text in _TEXTS.items():
        draft = bench.plain.say(name, text)
        yield bench.case(f"text/{what}", f"{name}: {what}, hashed as it is", draft, "TEXT")
        for how, other in _normalised(text).items():
            slug, comment = f"text/{what}/{how}", f"{name}: {what}, but {how} before hashing"
            hashed = bench.plain.say(name, other)
            yield bench.case(slug, comment, draft, "NORMALISED_TEXT", hashed=hashed)


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
        slug, comment = f"charset/{what}", f"{name}: {what}"
        yield bench.case(f"{slug}/utf-8", f"{comment}, hashed as UTF-8", draft, "CHARSET_UTF8")
        whole = bench.string_to_sign(draft) or ""
        for charset in _CHARSETS:
            hashed = whole.encode(charset, "ignore")
            if hashed.decode(charset) == whole:  # the charset has all of it
                how = f"{comment}, hashed as {charset}"
                yield bench.case(f"{slug}/{charset}", how, draft, "CHARSET_OTHER", hashed=hashed)
        for form in ("NFC", "NFD", "NFKC"):
            other = unicodedata.normalize(form, text)
            if other != text:
                how, hashed_as = (
                    f"{comment}, brought to {form} before hashing",
                    draft.say(name, other),
                )
                yield bench.case(f"{slug}/{form}", how, draft, "NORMALISED_TEXT", hashed=hashed_as)


def _escapes(bench: Bench, name: str) -> Iterator[Case]:
    text = "AB/12-7"
    spellings = {
        "slash": written(text).replace("/", "\\/"),
        "all": '"' + "".join(f"\\u{ord(c):04X}" for c in text) + '"',
    }
    for what, raw in spellings.items():
        slug, comment, draft = f"escape/{what}", f"{name} is {raw}", bench.plain.put(name, raw)
        yield bench.case(slug, comment, draft, "ESCAPES", hashed=bench.plain.say(name, text))
    pair = bench.plain.put(name, '"\\ud83d\\uded2 7"')
    yield bench.case("escape/pair", f"{name} has a surrogate pair", pair, "CHARSET_UTF8")
    lone = {"high": '"AB\\ud83d"', "low": '"\\uded2AB"', "swapped": '"\\uded2\\ud83d"'}
    for what, raw in lone.items():
        draft = bench.plain.put(name, raw)
        comment = f"{name} is {raw}, hashed with the surrogate as three bytes"
        hashed = (bench.string_to_sign(draft) or "").encode("utf-8", "surrogatepass")
        yield bench.case(f"surrogate/{what}", comment, draft, "SURROGATE", hashed=hashed)
    elsewhere = bench.signed.append("extra", '["\\ud800"]')
    comment = "A lone surrogate in a member that no one knows"
    yield bench.case("surrogate/unsigned", comment, elsewhere, "SURROGATE")
