"""Messages whose signature is not the one of the formula: none of them counts."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from contract_tests.evidence import CUSTOM, DOCUMENT, MONEY, checks
from contract_tests.gateway.kit import Kit
from contract_tests.gateway.protocol import forged
from contract_tests.vectors.drafting import Draft
from contract_tests.vectors.formulas import PRIVATE_KEY, written

Forgery = tuple[str, Draft]

checks(
    "forgeries",
    {
        "altered": (MONEY, DOCUMENT, CUSTOM),
        "another key": (MONEY, DOCUMENT, CUSTOM),
        "parts swapped": (DOCUMENT, CUSTOM),
        "upper case": (DOCUMENT, CUSTOM),
        "no signature": (MONEY, DOCUMENT, CUSTOM),
        "misshapen": (MONEY, DOCUMENT, CUSTOM),
        "signs nothing for forgers": (MONEY, DOCUMENT, CUSTOM),
    },
)


def run(kit: Kit) -> None:
    makers = {
        "altered": _altered,
        "another key": _other_keys,
        "parts swapped": _swapped,
        "upper case": _upper,
        "no signature": _missing,
        "misshapen": _misshapen,
    }
    for exchange in ("checkout", "refund"):
        for name, maker in makers.items():
            with kit.row(name, exchange) as row:
                for what, draft in maker(kit, exchange):
                    kit.refused(row, exchange, draft, what)
    _oracle(kit)


def _signed(kit: Kit, exchange: str) -> Draft:
    return kit.sign(exchange, kit.trials(exchange))


def _altered(kit: Kit, exchange: str) -> Iterator[Forgery]:
    """Each signed member with another value under the old signature."""
    for name in kit.protocol.request(exchange).formula.members:
        draft = _signed(kit, exchange)
        raw, text = draft.raw(name) or "", draft.value(name) or ""
        number = not raw.startswith('"')
        changed = str(int(text) + 1) if number else written(text[:-1] + _other(text[-1:]))
        yield f"a message whose {name} was changed after signing", draft.put(name, changed)


def _other(char: str) -> str:
    return "1" if char != "1" else "2"


def _other_keys(kit: Kit, exchange: str) -> Iterator[Forgery]:
    keys = {
        "signed with another key": kit.random_key(),
        "signed without a key": "",
        "signed with the key in upper case": kit.protocol.key.swapcase(),
        "signed with the key's name": PRIVATE_KEY.lstrip("$"),
    }
    bench = kit.protocol.request(exchange)
    for what, key in keys.items():
        if key != kit.protocol.key:
            draft = kit.trials(exchange)
            yield f"a message {what}", bench.sign(draft, bench.string_to_sign(draft, key))


def _swapped(kit: Kit, exchange: str) -> Iterator[Forgery]:
    """The formula with two neighbouring parts in the wrong order."""
    bench = kit.protocol.request(exchange)
    for left, right in pairwise(range(len(bench.formula.parts))):
        draft = kit.trials(exchange)
        parts = [bench.part(name, draft) or "" for name in bench.formula.parts]
        if parts[left] == parts[right]:
            continue
        parts[left], parts[right] = parts[right], parts[left]
        names = f"{bench.formula.parts[right]} before {bench.formula.parts[left]}"
        yield f"a message signed with {names}", bench.sign(draft, "".join(parts))


def _upper(kit: Kit, exchange: str) -> Iterator[Forgery]:
    """The digest is lower-case hex (x-signature), and compared as text."""
    field = kit.protocol.request(exchange).formula.field
    draft = _signed(kit, exchange)
    upper = (draft.value(field) or "").upper()
    yield "a message signed in upper-case hex", draft.say(field, upper)


def _missing(kit: Kit, exchange: str) -> Iterator[Forgery]:
    field = kit.protocol.request(exchange).formula.field
    yield "a message without a signature", _signed(kit, exchange).drop(field)
    for raw in ('""', "null", "0", "true", "[]", "{}"):
        yield f"a message with the signature {raw}", _signed(kit, exchange).put(field, raw)


def _misshapen(kit: Kit, exchange: str) -> Iterator[Forgery]:
    field = kit.protocol.request(exchange).formula.field
    right = _signed(kit, exchange)
    digest = right.value(field) or ""
    wrong = {
        "cut short": digest[:-1],
        "with a digit too many": f"{digest}0",
        "with a blank behind it": f"{digest} ",
        "of zeros": "0" * len(digest),
        "that is a pattern": "%",
        "beyond ASCII": digest.translate({ord(str(n)): chr(0xFF10 + n) for n in range(10)}),
    }
    for what, text in wrong.items():
        yield f"a message with a signature {what}", right.say(field, text)
    raw = right.raw(field) or ""
    yield "a message with its signature in a list", right.put(field, f"[{raw}]")
    yield "a message with the signature of another", _signed(kit, exchange).put(field, raw)


def _oracle(kit: Kit) -> None:
    """Nothing signed for whoever cannot sign.

    The answer to a refund is signed by the formula of a notification: signed for a forger, it can
    be sent to the store as the word that an order was paid.
    """
    with kit.row("signs nothing for forgers", "refund") as row:
        sale = kit.sale()
        draft = kit.refund(sale, sale.amount)
        draft = draft.say(kit.protocol.request("refund").formula.field, "0" * 32)
        reply = kit.refused(row, "refund", draft, "a refund signed with zeros")
        answer = kit.protocol.answer("refund", draft)
        if reply.exchange.response_body and not forged(answer, reply.exchange.response_body):
            row.advise("the refusal of a forged refund is signed, and could be sent to the store")
