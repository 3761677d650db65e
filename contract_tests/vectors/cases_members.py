"""Members altered, missing, doubled, of another type, in another order."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace

from contract_tests.vectors.drafting import Bench, Case
from contract_tests.vectors.formulas import written

_OTHER_TYPES = {"true": "true", "array": "[1]", "object": '{"a":1}', "empty-array": "[]"}
_NULL_SPELLINGS = ("null", "None", "undefined", "0")


def cases(bench: Bench) -> Iterator[Case]:
    yield bench.case("plain", "An everyday message", bench.signed, "PLAIN")
    yield from _altered(bench)
    for name in bench.formula.members:
        yield from _empty(bench, name)
        yield from _other_types(bench, name)
        yield from _duplicates(bench, name)
    yield from _form(bench)


def _altered(bench: Bench) -> Iterator[Case]:
    for name in bench.formula.members:
        raw = bench.signed.raw(name) or ""
        longer = raw[:-1] + '0"' if bench.formula.is_text(name) else raw + "0"
        for what, altered in (("longer", longer), ("other", '"x"')):
            slug, comment = f"tampered/{name}/{what}", f"{name} was altered after signing"
            yield bench.case(slug, comment, bench.signed.put(name, altered), "TAMPERED")
    covered = {*bench.formula.members, bench.formula.field}
    for name, raw in bench.signed.members:
        if name not in covered and raw[0] not in "{[":
            altered = {'"': written("altered"), "t": "false"}.get(raw[0], "1")
            comment = f"{name} was altered after signing; the signature does not cover it"
            draft = bench.signed.put(name, altered)
            yield bench.case(
                f"unsigned/{name}", comment, draft, "KNOWN_WEAKNESS", "UNSIGNED_MEMBER"
            )


def _empty(bench: Bench, name: str) -> Iterator[Case]:
    """A member that is missing, is empty, or is null, with the texts that null is written as."""
    empty, null = bench.plain.say(name, ""), bench.plain.put(name, "null")
    comment, without = f"{name} is not there, and was hashed as nothing", bench.plain.drop(name)
    yield bench.case(f"missing/{name}", comment, without, "MISSING_PART", hashed=empty)
    flag = "EMPTY_PART" if bench.formula.is_text(name) else "WIRE_TYPE"
    yield bench.case(f"empty/{name}", f"{name} is an empty string", empty, flag)
    comment = f"{name} is null, hashed as nothing (what C# and PHP do)"
    yield bench.case(f"null/{name}/nothing", comment, null, "NULL_PART", hashed=empty)
    for spelling in _NULL_SPELLINGS:
        yield bench.case(
            f"null/{name}/{spelling}",
            f"{name} is null, hashed as {spelling}",
            null,
            "NULL_PART",
            result="invalid",
            hashed=bench.plain.say(name, spelling),
        )


def _other_types(bench: Bench, name: str) -> Iterator[Case]:
    for what, raw in _OTHER_TYPES.items():
        draft, as_text = bench.plain.put(name, raw), bench.plain.say(name, raw)
        slug, comment = f"type/{name}/{what}", f"{name} is {raw}, hashed as that text"
        yield bench.case(slug, comment, draft, "NON_SCALAR", hashed=as_text)
    if bench.formula.is_text(name):
        draft, comment = bench.plain.put(name, "1234567890"), "a number where text is documented"
    else:
        text = bench.plain.value(name) or ""
        draft, comment = bench.plain.say(name, text), "text where a number is documented"
    yield bench.case(f"type/{name}/wire", f"{name} is {comment}", draft, "WIRE_TYPE")


def _duplicates(bench: Bench, name: str) -> Iterator[Case]:
    raw, other, signed = bench.signed.raw(name) or "", written("other"), bench.signed
    escaped = f'"\\u{ord(name[0]):04x}{name[1:]}"'
    messages = {
        "right-first": signed.append(name, other).text,
        "right-last": signed.put(name, other).append(name, raw).text,
        "equal": signed.append(name, raw).text,
        "escaped-name": f"{signed.text[:-1]},{escaped}:{other}}}",
    }
    for what, message in messages.items():
        slug, comment = f"duplicate/{name}/{what}", f"{name} stands in the message twice ({what})"
        yield bench.case(slug, comment, signed, "DUPLICATE_MEMBER", message=message)


def _form(bench: Bench) -> Iterator[Case]:
    signed, names = bench.signed, (*bench.formula.members, bench.formula.field)
    last = bench.formula.members[-1]
    extra = signed.append("extra", '{"a":[1,2.50,null]}').append("", '""')
    yield bench.case("form/extra", "Members that no one knows", extra, "MESSAGE_FORM")
    reverse = replace(signed, members=signed.members[::-1])
    yield bench.case("form/reversed", "The members in reverse order", reverse, "MESSAGE_FORM")
    pretty = json.dumps(json.loads(signed.text), indent="\t").replace("\n", "\r\n")
    comment, message = "Indented, with CR LF", f" \r\n{pretty}\n"
    yield bench.case("form/pretty", comment, signed, "MESSAGE_FORM", message=message)
    upper = tuple((n.upper() if n == last else n, r) for n, r in signed.members)
    comment, draft = f"{last} in capitals", replace(signed, members=upper)
    yield bench.case("form/case", comment, draft, "MEMBER_CASE", hashed=signed)
    comment = "A member that is not signed stands in the message twice"
    draft = signed.append("extra", "1").append("extra", "2")
    yield bench.case("form/duplicate-unsigned", comment, draft, "DUPLICATE_UNSIGNED")
    comment = "Members of the signed names, one level down, are other members"
    draft = signed.append("extra", written(dict.fromkeys(names, "x")))
    yield bench.case("form/nested-name", comment, draft, "MESSAGE_FORM")
    for depth, flag in ((20, "MESSAGE_FORM"), (3000, "DEEP_NESTING")):
        draft = signed.append("extra", "[" * depth + "]" * depth)
        yield bench.case(f"form/depth-{depth}", f"Arrays nested {depth} deep", draft, flag)
