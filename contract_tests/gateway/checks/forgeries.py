"""Messages whose signature is not the one of the formula: none of them counts."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import combinations, pairwise
from typing import TypeAlias

from contract_tests.evidence import CUSTOM, DOCUMENT, MONEY, Name
from contract_tests.gateway.kit import Layer, Row
from contract_tests.gateway.protocol import REFUND, REQUESTS, forged
from contract_tests.vectors.cases_digest import forms
from contract_tests.vectors.drafting import Draft
from contract_tests.vectors.formulas import PRIVATE_KEY, written

Maker: TypeAlias = Callable[[Row], Iterator[tuple[str, Draft]]]

NOTHING = ("null", "None", "undefined", "nil")
"""What programs write where there is no value."""
_ONE = "0123456789abcdef" * 2
SHAPES = sorted(forms(_ONE), key=lambda what: _ONE in forms(_ONE)[what])
"""What holds all of a signature comes last: a refund that was approved may use the payment up."""

layer = Layer("forgeries")


def forgeries(name: str, *on: Name) -> Callable[[Maker], Maker]:
    """Declare a check of forgeries, each of which must be refused."""

    def declare(maker: Maker) -> Maker:
        @layer.check(name, REQUESTS, *on)
        def refused(row: Row) -> None:
            for what, draft in maker(row):
                row.refused(draft, f"a message {what}")

        return maker

    return declare


@forgeries("altered", MONEY, DOCUMENT, CUSTOM)
def altered(row: Row) -> Iterator[tuple[str, Draft]]:
    """Each signed member with another value under the old signature."""
    for name in row.formula.members:
        draft = row.signed()
        raw, text = draft.raw(name) or "", draft.value(name) or ""
        number = not raw.startswith('"')
        other = "1" if text[-1:] != "1" else "2"
        changed = str(int(text) + 1) if number else written(text[:-1] + other)
        yield f"whose {name} was changed after signing", draft.put(name, changed)


@forgeries("another key", MONEY, DOCUMENT, CUSTOM)
def other_keys(row: Row) -> Iterator[tuple[str, Draft]]:
    bench = row.bench
    keys = {
        "signed with another key": row.kit.random_key(),
        "signed with the key in upper case": bench.key.swapcase(),
        "signed with the key's name": PRIVATE_KEY.lstrip("$"),
        "signed with the merchant's user name for a key": row.kit.username,
        "signed with the merchant's password for a key": row.kit.password,
        **{f"signed with {word!r} for a key": word for word in NOTHING},
    }
    for what, key in keys.items():
        if key != bench.key:
            draft = row.trial()
            yield what, bench.sign(draft, bench.string_to_sign(draft, key))


@forgeries("another formula", MONEY, DOCUMENT, CUSTOM)
def another_formula(row: Row) -> Iterator[tuple[str, Draft]]:
    """Over some of the parts alone, or as another exchange is signed: there is one formula."""
    bench, names = row.bench, row.formula.parts
    for count in range(len(names)):
        for some in combinations(names, count):
            draft = row.trial()
            text = "".join(bench.part(name, draft) or "" for name in some)
            yield f"signed over {' + '.join(some) or 'nothing'} only", bench.sign(draft, text)
    for exchange in REQUESTS:
        other = row.kit.protocol.request(exchange).formula.parts
        if other != names:
            draft = row.trial()
            for name in other:
                if bench.part(name, draft) is None:
                    draft = draft.say(name, row.kit.random_key())
            text = "".join(bench.part(name, draft) or "" for name in other)
            yield f"signed like a {exchange}", bench.sign(draft, text)


@forgeries("parts swapped", DOCUMENT, CUSTOM)
def swapped(row: Row) -> Iterator[tuple[str, Draft]]:
    """The formula with two neighbouring parts in the wrong order."""
    bench = row.bench
    for left, right in pairwise(range(len(bench.formula.parts))):
        draft = row.trial()
        parts = [bench.part(name, draft) or "" for name in bench.formula.parts]
        if parts[left] != parts[right]:
            parts[left], parts[right] = parts[right], parts[left]
            names = f"{bench.formula.parts[right]} before {bench.formula.parts[left]}"
            yield f"signed with {names}", bench.sign(draft, "".join(parts))


@forgeries("upper case", DOCUMENT, CUSTOM)
def upper(row: Row) -> Iterator[tuple[str, Draft]]:
    """Nothing can be forged by it, but the document has it: the digest is lower-case hex
    (x-signature), known from a gateway that compares it case-sensitively (ERRATA C44).
    """
    draft, field = row.signed(), row.formula.field
    yield "signed in upper-case hex", draft.say(field, (draft.value(field) or "").upper())


@forgeries("no signature", MONEY, DOCUMENT, CUSTOM)
def missing(row: Row) -> Iterator[tuple[str, Draft]]:
    field = row.formula.field
    yield "without a signature", row.signed().drop(field)
    for raw in ('""', "null", "0", "true", "[]", "{}"):
        yield f"with the signature {raw}", row.signed().put(field, raw)


@layer.check("misshapen", REQUESTS, MONEY, DOCUMENT, CUSTOM)
def misshapen(row: Row) -> None:
    """Not the signature, however much of it there is; each in a message of its own, no replay.

    Nothing can be forged by a text that holds all of the right one, and no source says that it is
    refused: advice at most.
    """
    field, right = row.formula.field, row.signed()
    for what in SHAPES:
        draft = row.signed()
        digest = draft.value(field) or ""
        text = forms(digest)[what]
        if text.lower() != digest:  # upper case has a row of its own
            ground = CUSTOM if digest in text else ""
            other = f"a message with another text for a signature ({what})"
            row.refused(draft.say(field, text), other, on=ground)
    pattern = row.signed().say(field, "%")
    row.refused(pattern, "a message with a pattern for a signature")
    draft = row.signed()
    listed = draft.put(field, f"[{draft.raw(field)}]")
    row.refused(listed, "a message with its signature in a list", on=CUSTOM)
    another = row.signed().put(field, right.raw(field) or "")
    row.refused(another, "a message with the signature of another")


@layer.check("signs nothing for forgers", REFUND, MONEY, DOCUMENT, CUSTOM)
def signs_nothing(row: Row) -> None:
    """Nothing signed for whoever cannot sign.

    The answer to a refund is signed by the formula of a notification: signed for a forger, it can
    be sent to the store as the word that an order was paid.
    """
    draft = row.kit.unpaid_message(REFUND).say(row.formula.field, "0" * 32)
    body = row.refused(draft, "a refund signed with zeros").exchange.response_body
    if body and not forged(row.kit.protocol.answer(REFUND, draft), body):
        row.advise("the refusal of a forged refund is signed, and could be sent to the store")
