"""Rightly signed messages with unusual contents: what must be taken, and what must not."""

from __future__ import annotations

import json
from collections.abc import Iterator

from contract_tests.evidence import CUSTOM, DOCUMENT, MONEY, checks
from contract_tests.gateway.kit import AMOUNT, Kit
from contract_tests.gateway.shopper import NotPossible
from contract_tests.vectors.drafting import Draft
from contract_tests.vectors.formulas import written

UNKNOWN_TYPE = "loan"
NAMES = ("Zoë Łukasz", "東京 花子", 'O\'Brien "Bo" \\ <b>&amp;', "\U0001f600 \u202e e\u0301", "")
ITEM = 'Shirt<br>Size: L &amp; "wide"<br>Ünï'
NUMBERS = ("{}.0", "{}e0", "{}.50", "-0", "1e400", "9007199254740993", '"{}"', "0{}", "1" * 400)

checks(
    "values",
    {
        "spellings": (DOCUMENT, CUSTOM),
        "unknown type": (CUSTOM, DOCUMENT),
        "type": (DOCUMENT, CUSTOM),
        "a signed member missing": (MONEY, DOCUMENT, CUSTOM),
        "without": (DOCUMENT, CUSTOM),
        "a member twice": (MONEY, DOCUMENT, CUSTOM),
        "number spellings": (DOCUMENT, CUSTOM),
        "signed text beyond ASCII": (DOCUMENT, CUSTOM),
        "optional members missing": (DOCUMENT, CUSTOM),
        "amount": (DOCUMENT, CUSTOM),
        "wrong credentials": (DOCUMENT, CUSTOM),
    },
)


def run(kit: Kit) -> None:
    for exchange in ("checkout", "refund"):
        _tolerated(kit, exchange)
        _types(kit, exchange)
        _missing(kit, exchange)
        _twice(kit, exchange)
        _numbers(kit, exchange)
    _invoices(kit)
    _bare(kit)
    _amounts(kit)
    _credentials(kit)


def _tolerated(kit: Kit, exchange: str) -> None:
    """The same message for any reader of JSON: other spellings, and members nobody knows."""
    with kit.row("spellings", exchange) as row:
        for what, body in _spelled(kit, exchange):
            if exchange == "refund" and not kit.refunds_in_part:
                raise NotPossible("needs a gateway that gives money back in part")
            kit.accepted(row, exchange, body, what)


def _spelled(kit: Kit, exchange: str) -> Iterator[tuple[str, Draft]]:
    def signed() -> Draft:
        return kit.sign(exchange, kit.trials(exchange))

    extra = signed().append("x_unknown", '{"a":[1,null,"é"]}').append("testmode2", "true")
    yield "with members nobody knows", extra
    draft = signed()
    yield "with its members in another order", Draft(draft.members[::-1])
    draft = signed()
    loose = tuple((name, f" {raw}\n\t") for name, raw in draft.members)
    yield "with blanks and line ends between its members", Draft(loose)
    draft = signed()
    escaped = tuple((name, _escaped(raw)) for name, raw in draft.members)
    yield "with its text in \\u escapes", Draft(escaped)
    if exchange == "checkout":
        for name in NAMES:
            yield f"for a shopper called {name!r}", kit.sign(exchange, _named(kit, name))


def _escaped(raw: str) -> str:
    """A text with each of its characters escaped."""
    if not raw.startswith('"'):
        return raw
    units = json.loads(raw).encode("utf-16-be")
    return '"' + "".join(f"\\u{units[n : n + 2].hex()}" for n in range(0, len(units), 2)) + '"'


def _named(kit: Kit, name: str) -> Draft:
    draft = kit.sale().request
    for member in ("billing", "shipping"):
        address = json.loads(draft.raw(member) or "{}")
        changed = {n: name for n, value in address.items() if n in ("firstname", "lastname")}
        draft = draft.put(member, written({**address, **changed}))
    items = [{**item, "itemname": ITEM} for item in json.loads(draft.raw("items") or "[]")]
    return draft.put("items", written(items))


def _types(kit: Kit, exchange: str) -> None:
    schema = kit.protocol.request(exchange).formula.schema
    values = kit.protocol.document.flat(schema["properties"]["type"]).get("enum", [])
    with kit.row("unknown type", exchange) as row:
        for value in (UNKNOWN_TYPE, ""):
            draft = kit.sign(exchange, kit.trials(exchange).say("type", value))
            what = f"a message of type {value!r}"
            kit.refused(row, exchange, draft, what, signed=True, on=CUSTOM)
    for value in values:
        draft = kit.sale().request if exchange == "checkout" else kit.refund(kit.sale(), 1)
        if draft.value("type") == value:
            continue
        with kit.row("type", exchange, value) as row:
            draft = kit.sign(exchange, kit.trials(exchange).say("type", value))
            reply = kit.polite(row, exchange, draft, f"a message of type {value}")
            if not reply.accepted:
                row.advise(f"type {value} is refused ({reply.reason}); only a table names it")


def _missing(kit: Kit, exchange: str) -> None:
    """A signed member that is not there, the rest signed as if it were empty.

    Without the amount a captured message costs money: its digits may stand in the member before.
    """
    bench = kit.protocol.request(exchange)
    with kit.row("a signed member missing", exchange) as row:
        for name in bench.formula.members:
            for what, raw in ((f"{name} missing", None), (f"{name} null", "null")):
                draft = kit.trials(exchange)
                parts = [p for p in bench.formula.parts if p != name]
                text = "".join(bench.part(part, draft) or "" for part in parts)
                draft = draft.drop(name) if raw is None else draft.put(name, raw)
                said, ground = f"a message with {what}", MONEY if name == AMOUNT else CUSTOM
                kit.refused(row, exchange, bench.sign(draft, text), said, on=ground)
    needed = set(bench.formula.schema.get("required", ()))
    for name in sorted(needed - {*bench.formula.members, bench.formula.field}):
        with kit.row("without", exchange, name) as row:
            draft = kit.sign(exchange, kit.trials(exchange).drop(name))
            reply = kit.polite(row, exchange, draft, f"a message without {name}")
            if reply.accepted:
                row.advise(f"a message without {name} was accepted")


def _twice(kit: Kit, exchange: str) -> None:
    """A signed member that stands there twice: no one may read it now so, now so."""
    bench = kit.protocol.request(exchange)
    with kit.row("a member twice", exchange) as row:
        for name in bench.formula.members[1:]:
            taken = []
            for which in ("first", "last"):
                draft = kit.sign(exchange, kit.trials(exchange))
                again = _one_more(draft.raw(name) or "")
                signed = draft.append(name, again)
                if which == "last":
                    signed = draft.put(name, again).append(name, draft.raw(name) or "")
                if kit.polite(row, exchange, signed, f"{name} twice").accepted:
                    taken.append(which)
            if len(taken) == 2:
                row.fail(f"{name} stands there twice, and is read one way here and another there")
            elif taken:
                row.advise(f"with {name} twice the {taken[0]} counts; refuse such a message")


def _one_more(raw: str) -> str:
    return written(json.loads(raw) + "1") if raw.startswith('"') else f"{raw}1"


def _numbers(kit: Kit, exchange: str) -> None:
    """Whole numbers in unusual digits: taken or refused, but never stumbled over."""
    formula = kit.protocol.request(exchange).formula
    numbers = [name for name in formula.members if formula.type_of(name) != "string"]
    with kit.row("number spellings", exchange) as row:
        for name in numbers:
            for spelling in NUMBERS:
                draft = kit.trials(exchange)
                raw = spelling.format(draft.raw(name))
                text = _signed_text(kit, exchange, draft.say(name, raw.strip('"')))
                body = kit.protocol.request(exchange).sign(draft.put(name, raw), text)
                kit.polite(row, exchange, body, f"{name} written as {raw[:20]}")


def _signed_text(kit: Kit, exchange: str, draft: Draft) -> str:
    text = kit.protocol.request(exchange).string_to_sign(draft)
    assert text is not None
    return text


def _invoices(kit: Kit) -> None:
    """Text beyond ASCII is signed as UTF-8, also when it comes in escapes."""
    with kit.row("signed text beyond ASCII", "checkout") as row:
        for text in ("ÄB-", "東京-", "\U0001f600-", "A&B <1> "):
            draft = kit.sign("checkout", kit.sale().request)
            draft = kit.sign(
                "checkout", draft.say("invoice", text + (draft.value("invoice") or ""))
            )
            kit.accepted(row, "checkout", draft, f"invoice {text}…")
            other = kit.sign("checkout", kit.renewed(draft))
            body = other.put("invoice", _escaped(other.raw("invoice") or ""))
            kit.accepted(row, "checkout", body, f"invoice {text}… in \\u escapes")


def _bare(kit: Kit) -> None:
    """A checkout with what the document requires, and where to send the shopper and the word."""
    with kit.row("optional members missing", "checkout") as row:
        sale = kit.sale()
        formula = kit.protocol.request("checkout").formula
        kept = {*formula.schema.get("required", ()), *sale.urls, "username", "password"}
        bare = Draft(tuple(each for each in sale.request.members if each[0] in kept))
        reply = kit.polite(row, "checkout", kit.sign("checkout", bare), "the bare message")
        if not reply.accepted:
            row.advise(f"a checkout without its optional members is refused ({reply.reason})")


def _amounts(kit: Kit) -> None:
    for amount in (0, -100):
        with kit.row("amount", "checkout", str(amount)) as row:
            draft = kit.sign("checkout", kit.sale(amounttotal=amount).request)
            reply = kit.polite(row, "checkout", draft, f"a checkout of {amount} cents")
            if reply.accepted:
                row.advise(f"a checkout of {amount} cents was accepted")


def _credentials(kit: Kit) -> None:
    with kit.row("wrong credentials", "checkout") as row:
        if not kit.settings.password:
            raise NotPossible("needs the merchant's own: give --username and --password")
        sale = kit.sale(username="nobody", password=kit.random_key())
        draft = kit.sign("checkout", sale.request)
        reply = kit.polite(row, "checkout", draft, "a checkout with wrong credentials")
        if reply.accepted:
            row.advise("a checkout with wrong credentials was accepted")
