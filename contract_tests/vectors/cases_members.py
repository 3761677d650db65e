"""Members altered, missing, doubled, of another type, in another order."""

from __future__ import annotations

import json
from collections.abc import Iterator

from contract_tests.vectors.drafting import Bench, Case
from contract_tests.vectors.formulas import written

_OTHER_TYPES = {"true": "true", "array": "[1]", "object": '{"a":1}', "empty-array": "[]"}
_NULL_SPELLINGS = ("null", "None", "undefined", "0")


def cases(bench: Bench) -> Iterator[Case]:
    yield bench.case("plain", "An everyday message", bench.signed, "PLAIN")
    yield from _tampered(bench)
    yield from _unsigned(bench)
    for name in bench.formula.members:
        yield from _missing(bench, name)
        yield from _null(bench, name)
        yield from _other_types(bench, name)
        yield from _duplicates(bench, name)
    yield from _form(bench)


def _tampered(bench: Bench) -> Iterator[Case]:
    for name in bench.formula.members:
        number = bench.formula.type_of(name) != "string"
        for what, raw in (("longer", _longer(bench, name, number)), ("other", '"x"')):
            yield bench.case(
                f"tampered/{name}/{what}",
                f"{name} was altered after signing",
                bench.signed.put(name, raw),
                "TAMPERED",
                result="invalid",
            )


def _longer(bench: Bench, name: str, number: bool) -> str:
    raw = bench.signed.raw(name) or ""
    return raw + "0" if number else raw[:-1] + '0"'


def _unsigned(bench: Bench) -> Iterator[Case]:
    covered = {*bench.formula.members, bench.formula.field}
    for name, raw in bench.signed.members:
        if name in covered or raw[0] in "{[":
            continue
        changed = {'"': written("altered"), "t": "false"}.get(raw[0], "1")
        yield bench.case(
            f"unsigned/{name}",
            f"{name} was altered after signing; the signature does not cover it",
            bench.signed.put(name, changed),
            "KNOWN_WEAKNESS",
            "UNSIGNED_MEMBER",
        )


def _missing(bench: Bench, name: str) -> Iterator[Case]:
    without = bench.string_to_sign(bench.plain.say(name, ""))
    yield bench.made(
        f"missing/{name}",
        f"{name} is not there, and was hashed as nothing",
        bench.plain.drop(name),
        "MISSING_PART",
        result="invalid",
        hashed=without,
    )
    empty = bench.sign(bench.plain.say(name, ""))
    flag, result = ("EMPTY_PART", "valid")
    if bench.formula.type_of(name) != "string":
        flag, result = ("WIRE_TYPE", "acceptable")
    yield bench.case(f"empty/{name}", f"{name} is an empty string", empty, flag, result=result)


def _null(bench: Bench, name: str) -> Iterator[Case]:
    draft = bench.plain.put(name, "null")
    yield bench.made(
        f"null/{name}/nothing",
        f"{name} is null, hashed as nothing (what C# and PHP do)",
        draft,
        "NULL_PART",
        result="acceptable",
        hashed=bench.string_to_sign(bench.plain.say(name, "")),
    )
    for spelling in _NULL_SPELLINGS:
        yield bench.made(
            f"null/{name}/{spelling}",
            f"{name} is null, hashed as {spelling}",
            draft,
            "NULL_PART",
            result="invalid",
            hashed=bench.string_to_sign(bench.plain.say(name, spelling)),
        )


def _other_types(bench: Bench, name: str) -> Iterator[Case]:
    for what, raw in _OTHER_TYPES.items():
        yield bench.made(
            f"type/{name}/{what}",
            f"{name} is {raw}, hashed as that text",
            bench.plain.put(name, raw),
            "NON_SCALAR",
            result="invalid",
            hashed=bench.string_to_sign(bench.plain.say(name, raw)),
        )
    if bench.formula.type_of(name) == "string":
        draft, comment = bench.plain.put(name, "1234567890"), "a number where text is documented"
    else:
        text = bench.plain.value(name) or ""
        draft, comment = bench.plain.say(name, text), "text where a number is documented"
    yield bench.made(
        f"type/{name}/wire", f"{name} is {comment}", draft, "WIRE_TYPE", result="acceptable"
    )


def _duplicates(bench: Bench, name: str) -> Iterator[Case]:
    raw = bench.signed.raw(name) or ""
    other = written("other")
    escaped = f'"\\u{ord(name[0]):04x}{name[1:]}"'
    body = bench.signed.text
    messages = {
        "right-first": bench.signed.append(name, other).text,
        "right-last": bench.signed.put(name, other).append(name, raw).text,
        "equal": bench.signed.append(name, raw).text,
        "escaped-name": f"{body[:-1]},{escaped}:{other}}}",
    }
    for what, message in messages.items():
        yield bench.case(
            f"duplicate/{name}/{what}",
            f"{name} stands in the message twice ({what})",
            bench.signed,
            "DUPLICATE_MEMBER",
            result="invalid",
            message=message,
        )


def _form(bench: Bench) -> Iterator[Case]:
    signed, body = bench.signed, bench.signed.text
    field = bench.formula.field
    last = bench.formula.members[-1]
    extra = signed.append("extra", '{"a":[1,2.50,null]}').append("", '""')
    yield bench.case("form/extra", "Members that no one knows", extra, "MESSAGE_FORM")
    unsorted = type(signed)(tuple(reversed(signed.members)))
    yield bench.case("form/reversed", "The members in reverse order", unsorted, "MESSAGE_FORM")
    pretty = json.dumps(json.loads(body), indent="\t", ensure_ascii=True).replace("\n", "\r\n")
    yield bench.case(
        "form/pretty", "Indented, with CR LF", signed, "MESSAGE_FORM", message=f" \r\n{pretty}\n"
    )
    upper = type(signed)(tuple((n.upper() if n == last else n, r) for n, r in signed.members))
    yield bench.case(
        "form/case",
        f"{last} in capitals",
        upper,
        "MEMBER_CASE",
        result="acceptable",
        hashed=bench.string_to_sign(signed),
    )
    doubled = signed.append("extra", "1").append("extra", "2")
    yield bench.case(
        "form/duplicate-unsigned",
        "A member that is not signed stands in the message twice",
        doubled,
        "DUPLICATE_UNSIGNED",
        result="acceptable",
    )
    yield bench.case(
        "form/nested-name",
        "Members of the signed names, one level down, are other members",
        signed.append("extra", written(dict.fromkeys((*bench.formula.members, field), "x"))),
        "MESSAGE_FORM",
    )
    for depth, result in ((20, "valid"), (3000, "acceptable")):
        nested = signed.append("extra", "[" * depth + "]" * depth)
        flag = "MESSAGE_FORM" if result == "valid" else "DEEP_NESTING"
        yield bench.case(
            f"form/depth-{depth}", f"Arrays nested {depth} deep", nested, flag, result=result
        )
