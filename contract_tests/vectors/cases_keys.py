"""Groups of tests that differ in the key or in what is known beside the message."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from contract_tests.vectors.drafting import Bench, Case
from contract_tests.vectors.formulas import Formula, formulas

# Made up, in the form of the vendor's samples (32 hexadecimal digits); they open nothing.
KEY = "0badc0de0badc0de0badc0de0badc0de"
OLD_KEY = "5eed5eed5eed5eed5eed5eed5eed5eed"
FOREIGN_KEY = "f00dfeedf00dfeedf00dfeedf00dfeed"
_UNUSUAL_KEYS = {"blanks": " key with blanks ", "non-ascii": "cl\u00e9-\U0001f511"}
_SIGNERS = {
    "new": (KEY, "valid"),
    "old": (OLD_KEY, "valid"),
    "foreign": (FOREIGN_KEY, "invalid"),
    "both": (KEY + OLD_KEY, "invalid"),
}


@dataclass(frozen=True)
class Group:
    """Tests of one bench, in which other keys than its own may be live, too."""

    bench: Bench
    cases: list[Case]
    status: str = "derived"
    other_keys: tuple[str, ...] = ()


def context_of(formula: Formula) -> dict[str, str]:
    """Values for the parts that the message does not carry, as the other kinds have them."""
    named: dict[str, str] = {}
    for other in formulas(formula.document):
        named = {name: str(value) for name, value in other.everyday().items()} | named
    made_up = {name: "example.test" if name == "domain" else f"{name}1" for name in formula.outside}
    return {name: named.get(name, made_up[name]) for name in formula.outside}


def key_groups(formula: Formula) -> Iterator[Group]:
    """Rotation, no key at all, unusual keys; and other values beside the message."""
    context = context_of(formula)
    if formula.keyed:
        yield _rotation(Bench(formula, KEY, context))
        bench = Bench(formula, "", context)
        comment = "The verifier has no key, and the message was signed with none: refuse"
        yield Group(bench, [bench.case("no-key", comment, bench.signed, "KEY")])
        for name, key in _UNUSUAL_KEYS.items():
            bench = Bench(formula, key, context)
            case = bench.case(
                f"key/{name}", f"The key: {name}", bench.signed, "KEY", result="valid"
            )
            yield Group(bench, [case])
    for name, value in context.items():
        yield from _other_contexts(Bench(formula, KEY, context), name, value)


def _rotation(bench: Bench) -> Group:
    cases = [
        bench.case(
            f"rotation/{name}",
            f"Two keys are live; signed with: {name}",
            bench.plain,
            "KEY_ROTATION" if result == "valid" else "KEY",
            hashed=bench.string_to_sign(bench.plain, key),
        )
        for name, (key, result) in _SIGNERS.items()
    ]
    return Group(bench, cases, other_keys=(OLD_KEY,))


def _other_contexts(everyday: Bench, name: str, value: str) -> Iterator[Group]:
    """The same message where the verifier expects something else beside it."""
    for what, other in _variants(value).items():
        bench = Bench(everyday.formula, KEY, {**everyday.context, name: other})
        slug, comment = f"context/{name}/{what}", f"{name} is {other!r}"
        flag = "PLAIN" if other.isascii() else "CHARSET_UTF8"
        wrong = bench.case(f"{slug}/wrong", f"{comment} here", everyday.signed, "TAMPERED")
        right = bench.case(f"{slug}/right", comment, bench.signed, flag)
        yield Group(bench, [wrong, right])


def _variants(value: str) -> dict[str, str]:
    if "." in value:  # a host name
        return {
            "capitals": value.upper(),
            "www": f"www.{value}",
            "port": f"{value}:443",
            "final-dot": f"{value}.",
            "idn": "l\u00e4den.test",
            "punycode": "xn--lden-hoa.test",
        }
    return {"zero-first": f"0{value}", "longer": f"{value}0", "blank": f"{value} "}
