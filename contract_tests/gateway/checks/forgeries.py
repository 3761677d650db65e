"""Messages whose signature is not the one of the formula: none of them counts."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import TypeAlias

from contract_tests.evidence import CUSTOM, DOCUMENT, MONEY, Name
from contract_tests.gateway.kit import Layer, Row
from contract_tests.gateway.protocol import REFUND, REQUESTS, forged
from contract_tests.vectors.drafting import Draft
from contract_tests.vectors.formulas import PRIVATE_KEY, written

Maker: TypeAlias = Callable[[Row], Iterator[tuple[str, Draft]]]

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
        "signed without a key": "",
        "signed with the key in upper case": bench.key.swapcase(),
        "signed with the key's name": PRIVATE_KEY.lstrip("$"),
    }
    for what, key in keys.items():
        if key != bench.key:
            draft = row.trial()
            yield what, bench.sign(draft, bench.string_to_sign(draft, key))


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
    """Signatures that are none, each in a message of its own.

    Nothing can be forged by those that hold the right one, and no source says that they are
    refused: advice at most.
    """
    field, right = row.formula.field, row.signed()
    zero_to_nine = {ord(str(n)): chr(0xFF10 + n) for n in range(10)}
    wrong: dict[str, Callable[[str], str]] = {
        "cut short": lambda digest: digest[:-1],
        "with a digit too many": lambda digest: f"{digest}0",
        "with a blank behind it": lambda digest: f"{digest} ",
        "of zeros": lambda digest: "0" * len(digest),
        "that is a pattern": lambda digest: "%",
        "beyond ASCII": lambda digest: digest.translate(zero_to_nine),
    }
    for what, change in wrong.items():
        draft = row.signed()
        digest = draft.value(field) or ""
        text = change(digest)
        ground = CUSTOM if digest in text else ""
        row.refused(draft.say(field, text), f"a message with a signature {what}", on=ground)
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
