"""The digest in other forms, other recipes and keys; bodies that are no message at all."""

from __future__ import annotations

import base64
import hashlib
import hmac
from collections.abc import Iterator
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


def _forms(bench: Bench) -> Iterator[Case]:
    digest = bench.signed.value(bench.formula.field) or ""
    binary = bytes.fromhex(digest)
    texts = {
        "upper case": digest.upper(),
        "one letter in upper case": _one_capital(digest),
        "leading blank": f" {digest}",
        "trailing blank": f"{digest} ",
        "trailing line feed": f"{digest}\n",
        "trailing NUL": f"{digest}\x00",
        "31 digits": digest[:-1],
        "33 digits": f"{digest}0",
        "first half": digest[:16],
        "one digit changed": ("1" if digest[0] != "1" else "2") + digest[1:],
        "backwards": digest[::-1],
        "twice": digest * 2,
        "empty": "",
        "0x prefix": f"0x{digest}",
        "braces": f"{{{digest}}}",
        "dashes as in a GUID": "-".join((digest[:8], digest[8:12], digest[12:16], digest[16:])),
        "no hexadecimal": "z" * 32,
        "zeros": "0" * 32,
        "base64": base64.b64encode(binary).decode(),
        "bytes as Latin-1": binary.decode("latin-1"),
        "full-width digits": digest.translate(_FULL_WIDTH),
        "the word null": "null",
        "the word of the page": "calculated md5",
    }
    for what, text in texts.items():
        draft = bench.signed.say(bench.formula.field, text)
        yield bench.case(
            f"digest/{what}", f"The digest: {what}", draft, "DIGEST_FORM", result="invalid"
        )
    if bench.formula.wire == "json":
        for raw in ("null", "true", "0", "1e32", "1" * 32, "[]", "{}", f'["{digest}"]'):
            draft = bench.signed.put(bench.formula.field, raw)
            comment = f"The digest is {raw}"
            yield bench.case(
                f"digest/json/{raw[:8]}", comment, draft, "DIGEST_FORM", result="invalid"
            )
    missing = bench.signed.drop(bench.formula.field)
    yield bench.case("digest/missing", "No digest", missing, "MISSING_PART", result="invalid")


def _one_capital(digest: str) -> str:
    at = next(n for n, letter in enumerate(digest) if letter.isalpha())
    return digest[:at] + digest[at].upper() + digest[at + 1 :]


def _recipes(bench: Bench) -> Iterator[Case]:
    values = {p: bench.part(p, bench.plain) or "" for p in bench.formula.parts}
    text = bench.string_to_sign(bench.plain) or ""
    parts = list(values.values())
    hashed: dict[str, str | bytes] = {
        f"{a} and {b} swapped": "".join(_swapped(parts, n))
        for n, (a, b) in enumerate(zip(bench.formula.parts, bench.formula.parts[1:], strict=False))
        if parts[n] != parts[n + 1]
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
    for what, data in hashed.items():
        flag = "KEY" if what == f"without {PRIVATE_KEY}" else "RECIPE"
        yield bench.made(
            f"recipe/{what}", f"Hashed: {what}", bench.plain, flag, result="invalid", hashed=data
        )
    yield from _other_algorithms(bench, text)


def _swapped(parts: list[str], n: int) -> list[str]:
    return [*parts[:n], parts[n + 1], parts[n], *parts[n + 2 :]]


def _other_algorithms(bench: Bench, text: str) -> Iterator[Case]:
    data, key = text.encode(), bench.key.encode()
    digests = {
        "sha1": hashlib.sha1(data, usedforsecurity=False).hexdigest(),
        "sha256": hashlib.sha256(data).hexdigest(),
        "sha256 cut to 32 digits": hashlib.sha256(data).hexdigest()[:32],
        "hmac-md5": hmac.new(key or b"key", data, "md5").hexdigest(),
    }
    for what, digest in digests.items():
        draft = bench.plain.say(bench.formula.field, digest)
        yield bench.case(
            f"recipe/{what}", f"Another algorithm: {what}", draft, "RECIPE", result="invalid"
        )


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
        yield bench.made(f"random/{what}", f"{name}: {what}", draft, "RANDOM_KEY")


def _bodies(bench: Bench) -> Iterator[Case]:
    body = bench.signed.text
    members = {name: bench.signed.value(name) or "" for name, _ in bench.signed.members}
    bodies: dict[str, str | bytes] = {
        "nothing": "",
        "blanks": " \n ",
        "null": "null",
        "a number": "1",
        "a string": written(body),
        "an array of it": f"[{body}]",
        "an array of two": f"[{body},{body}]",
        "an empty object": "{}",
        "cut short": body[:-1],
        "cut in a string": body[: len(body) // 2],
        "followed by more": f"{body}{body}",
        "followed by a brace": f"{body}}}",
        "trailing comma": f"{body[:-1]},}}",
        "comment": f"{body[:-1]}/* paid */}}",
        "single quotes": body.replace('"', "'"),
        "bare names": "{" + body[1:].replace(f'"{bench.formula.field}"', bench.formula.field),
        "form-encoded": urlencode(members),
        "form field with JSON": urlencode({"json": body}),
        "JSONP": f"callback({body})",
        "XML": f"<{bench.formula.kind}/>",
        "raw control character": body.replace('":', '\x01":', 1),
        "raw line feed in a string": f'{body[:-1]},"extra":"a\nb"}}',
        "NaN in an unknown member": f'{body[:-1]},"extra":NaN}}',
        "UTF-16": body.encode("utf-16"),
        "UTF-16 little endian": body.encode("utf-16-le"),
        "UTF-32": body.encode("utf-32"),
        "Latin-1": f'{body[:-1]},"extra":"Zo\u00eb"}}'.encode("latin-1"),
        "overlong UTF-8": body.encode()[:-1] + b',"extra":"\xc0\xaf"}',
        "surrogate in UTF-8": body.encode()[:-1] + b',"extra":"\xed\xa0\x80"}',
        "gzip": b"\x1f\x8b\x08\x00" + b"\x00" * 12,
    }
    for what, message in bodies.items():
        flag = "MISSING_PART" if what == "an empty object" else "NOT_A_MESSAGE"
        yield bench.case(
            f"body/{what}",
            f"The body: {what}",
            bench.signed,
            flag,
            result="invalid",
            message=message,
        )
    yield bench.case(
        "body/bom",
        "A byte order mark before the body",
        bench.signed,
        "BOM",
        result="acceptable",
        message="\ufeff" + body,
    )
