"""The digest in other forms, other recipes and keys; bodies that are no message at all."""

from __future__ import annotations

import base64
import hashlib
import hmac
from collections.abc import Iterator
from itertools import pairwise
from urllib.parse import urlencode

from contract_tests.vectors.drafting import Bench, Case
from contract_tests.vectors.formulas import PRIVATE_KEY, written

_FULL_WIDTH = {ord(digit): ord(digit) + 0xFEE0 for digit in "0123456789"}


def cases(bench: Bench) -> Iterator[Case]:
    yield from _forms(bench)
    yield from _recipes(bench)
    yield from _random_keys(bench)
    if bench.formula.wire == "json":
        yield from _bodies(bench)


def forms(digest: str) -> dict[str, str]:
    """Texts that are not the digest, however much of it they hold."""
    letter = next((letter for letter in digest if letter.isalpha()), "")
    middle = len(digest) // 2
    return {
        "upper case": digest.upper(),
        "one letter in upper case": digest.replace(letter, letter.upper(), 1),
        "leading blank": f" {digest}",
        "trailing blank": f"{digest} ",
        "trailing line feed": f"{digest}\n",
        "trailing NUL": f"{digest}\x00",
        "31 digits": digest[:-1],
        "33 digits": f"{digest}0",
        "first half": digest[:middle],
        "one digit changed": _other(digest[0]) + digest[1:],
        "backwards": digest[::-1],
        "twice": digest * 2,
        "empty": "",
        "0x prefix": f"0x{digest}",
        "braces": f"{{{digest}}}",
        "dashes as in a GUID": "-".join((digest[:8], digest[8:12], digest[12:16], digest[16:])),
        "no hexadecimal": "z" * 32,
        "zeros": "0" * 32,
        "base64": base64.b64encode(bytes.fromhex(digest)).decode(),
        "bytes as Latin-1": bytes.fromhex(digest).decode("latin-1"),
        "full-width digits": digest.translate(_FULL_WIDTH),
        "the word null": "null",
        "the word of the page": "calculated md5",
        "a digit in the middle changed": (
            digest[:middle] + _other(digest[middle]) + digest[middle + 1 :]
        ),
        "the last digit changed": digest[:-1] + _other(digest[-1]),
        "digits sorted": "".join(sorted(digest)),
        "a line before it": f"0\n{digest}",
    }


def _other(digit: str) -> str:
    return "1" if digit != "1" else "2"


def _forms(bench: Bench) -> Iterator[Case]:
    field = bench.formula.field
    digest = bench.signed.value(field) or ""
    for what, text in forms(digest).items():
        draft = bench.signed.say(field, text)
        yield bench.case(f"digest/{what}", f"The digest: {what}", draft, "DIGEST_FORM")
    if bench.formula.wire == "json":
        for raw in ("null", "true", "0", "1e32", "1" * 32, "[]", "{}", f'["{digest}"]'):
            draft = bench.signed.put(field, raw)
            yield bench.case(f"digest/json/{raw[:8]}", f"The digest is {raw}", draft, "DIGEST_FORM")
    without = bench.signed.drop(field).text
    yield bench.case("digest/missing", "No digest", bench.signed, "MISSING_PART", message=without)


def _recipes(bench: Bench) -> Iterator[Case]:
    values = {p: bench.part(p, bench.plain) or "" for p in bench.formula.parts}
    text, parts = bench.string_to_sign(bench.plain) or "", list(values.values())
    hashed = {
        f"{a} and {b} swapped": "".join([*parts[:n], parts[n + 1], parts[n], *parts[n + 2 :]])
        for n, (a, b) in enumerate(pairwise(values))
        if values[a] != values[b]
    }
    hashed |= {f"without {p}": "".join(v for q, v in values.items() if q != p) for p in values}
    hashed |= {f"separated by {mark!r}": mark.join(parts) for mark in "|&+ \n"}
    hashed |= {
        "the JSON text": bench.plain.text,
        "hashed twice": bench.digest(text),
        "with a line feed": f"{text}\n",
        "with a final NUL": f"{text}\x00",
        "parts sorted by name": "".join(values[p] for p in sorted(values)),
    }
    for what, other in hashed.items():
        flag = "KEY" if what == f"without {PRIVATE_KEY}" else "RECIPE"
        yield bench.case(f"recipe/{what}", f"Hashed: {what}", bench.plain, flag, hashed=other)
    data, key = text.encode(), bench.key.encode() or b"key"
    digests = {
        "sha1": hashlib.sha1(data, usedforsecurity=False).hexdigest(),
        "sha256": hashlib.sha256(data).hexdigest(),
        "sha256 cut to 32 digits": hashlib.sha256(data).hexdigest()[:32],
        "hmac-md5": hmac.new(key, data, "md5").hexdigest(),
    }
    for what, digest in digests.items():
        draft = bench.plain.say(bench.formula.field, digest)
        yield bench.case(f"recipe/{what}", f"Another algorithm: {what}", draft, "RECIPE")


def _random_keys(bench: Bench) -> Iterator[Case]:
    name = bench.formula.random_key
    values = {
        "empty": "",
        "very long": "a1" * 2000,
        "equal to the private key": bench.key or "key",
        "a GUID with dashes": "0f8fad5b-d9cb-469f-a165-70867728950e",
        "digits that run into the next part": "abc3211",
        "markup": "<script>alert(1)</script>",
    }
    for what, text in values.items():
        draft = bench.plain.say(name, text)
        yield bench.case(f"random/{what}", f"{name}: {what}", draft, "RANDOM_KEY")


def _bodies(bench: Bench) -> Iterator[Case]:
    signed, body, field = bench.signed, bench.signed.text, bench.formula.field
    opened = body[:-1]  # for a member or anything else before the final brace
    bodies: dict[str, str | bytes] = {
        "nothing": "",
        "blanks": " \n ",
        "null": "null",
        "a number": "1",
        "a string": written(body),
        "an array of it": f"[{body}]",
        "an array of two": f"[{body},{body}]",
        "an empty object": "{}",
        "cut short": opened,
        "cut in a string": body[: len(body) // 2],
        "followed by more": f"{body}{body}",
        "followed by a brace": f"{body}}}",
        "trailing comma": f"{opened},}}",
        "comment": f"{opened}/* paid */}}",
        "single quotes": body.replace('"', "'"),
        "bare names": "{" + body[1:].replace(f'"{field}"', field),
        "form-encoded": urlencode({name: signed.value(name) or "" for name, _ in signed.members}),
        "form field with JSON": urlencode({"json": body}),
        "JSONP": f"callback({body})",
        "XML": f"<{bench.formula.kind}/>",
        "raw control character": body.replace('":', '\x01":', 1),
        "raw line feed in a string": f'{opened},"extra":"a\nb"}}',
        "NaN in an unknown member": f'{opened},"extra":NaN}}',
        "UTF-16": body.encode("utf-16"),
        "UTF-16 little endian": body.encode("utf-16-le"),
        "UTF-32": body.encode("utf-32"),
        "Latin-1": f'{opened},"extra":"Zo\u00eb"}}'.encode("latin-1"),
        "overlong UTF-8": opened.encode() + b',"extra":"\xc0\xaf"}',
        "surrogate in UTF-8": opened.encode() + b',"extra":"\xed\xa0\x80"}',
        "gzip": b"\x1f\x8b\x08\x00" + b"\x00" * 12,
    }
    for what, message in bodies.items():
        flag = "MISSING_PART" if what == "an empty object" else "NOT_A_MESSAGE"
        yield bench.case(f"body/{what}", f"The body: {what}", signed, flag, message=message)
    comment, message = "A byte order mark before the body", "\ufeff" + body
    yield bench.case("body/bom", comment, signed, "BOM", message=message)
