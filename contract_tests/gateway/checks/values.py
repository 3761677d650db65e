"""Rightly signed messages with unusual contents: what must be taken, and what must not."""

from __future__ import annotations

import json
from collections.abc import Iterator

from contract_tests.evidence import CUSTOM, DOCUMENT, MONEY
from contract_tests.gateway.kit import AMOUNT, Kit, Layer, Row
from contract_tests.gateway.protocol import CHECKOUT, REQUESTS
from contract_tests.results import NotPossible
from contract_tests.vectors.drafting import Draft
from contract_tests.vectors.formulas import written

UNKNOWN_TYPE = "loan"
NAMES = ("Zoë Łukasz", "東京 花子", 'O\'Brien "Bo" \\ <b>&amp;', "\U0001f600 \u202e e\u0301", "")
ITEM = 'Shirt<br>Size: L &amp; "wide"<br>Ünï'
NUMBERS = ("{}.0", "{}e0", "{}.50", "-0", "1e400", "9007199254740993", '"{}"', "0{}", "1" * 400)

layer = Layer("values")


@layer.check("spellings", REQUESTS, DOCUMENT, CUSTOM)
def spellings(row: Row) -> None:
    """The same message for any reader of JSON: other spellings, and members nobody knows."""
    for what, draft in _spelled(row):
        row.accepted(draft, what)


def _spelled(row: Row) -> Iterator[tuple[str, Draft]]:
    extra = row.signed().append("x_unknown", '{"a":[1,null,"é"]}').append("testmode2", "true")
    yield "with members nobody knows", extra
    yield "with its members in another order", Draft(row.signed().members[::-1])
    loose = tuple((name, f" {raw}\n\t") for name, raw in row.signed().members)
    yield "with blanks and line ends between its members", Draft(loose)
    escaped = tuple((name, _escaped(raw)) for name, raw in row.signed().members)
    yield "with its text in \\u escapes", Draft(escaped)
    if row.exchange == CHECKOUT:
        for name in NAMES:
            yield f"for a shopper called {name!r}", row.signed(_named(row.trial(), name))


def _escaped(raw: str) -> str:
    """A text with each of its characters escaped."""
    if not raw.startswith('"'):
        return raw
    units = json.loads(raw).encode("utf-16-be")
    return '"' + "".join(f"\\u{units[n : n + 2].hex()}" for n in range(0, len(units), 2)) + '"'


def _named(draft: Draft, name: str) -> Draft:
    for member in ("billing", "shipping"):
        address = json.loads(draft.raw(member) or "{}")
        changed = {n: name for n, value in address.items() if n in ("firstname", "lastname")}
        draft = draft.put(member, written({**address, **changed}))
    items = [{**item, "itemname": ITEM} for item in json.loads(draft.raw("items") or "[]")]
    return draft.put("items", written(items))


@layer.check("unknown type", REQUESTS, CUSTOM, DOCUMENT)
def unknown_type(row: Row) -> None:
    for value in (UNKNOWN_TYPE, ""):
        draft = row.signed(row.trial().say("type", value))
        row.refused(draft, f"a message of type {value!r}", signed=True, on=CUSTOM)


def _other_types(kit: Kit, exchange: str) -> list[str]:
    """The documented types of a message but for the sample's."""
    return kit.protocol.types(exchange)[1:]


@layer.check("type", REQUESTS, DOCUMENT, CUSTOM, each=_other_types)
def other_type(row: Row) -> None:
    draft = row.signed(row.trial().say("type", row.what))
    reply = row.polite(draft, f"a message of type {row.what}")
    if not reply.accepted and row.is_judged(reply):
        row.advise(f"type {row.what} is refused ({reply.reason}); only a table names it")


@layer.check("a signed member missing", REQUESTS, MONEY, DOCUMENT, CUSTOM)
def signed_member_missing(row: Row) -> None:
    """A signed member that is not there, the rest signed as if it were empty.

    Without the amount a captured message costs money: its digits may stand in the member before.
    """
    bench = row.bench
    for name in bench.formula.members:
        for how, raw in (("missing", None), ("null", "null")):
            draft = row.trial()
            parts = [bench.part(p, draft) or "" for p in bench.formula.parts if p != name]
            draft = draft.drop(name) if raw is None else draft.put(name, raw)
            signed, ground = bench.sign(draft, "".join(parts)), MONEY if name == AMOUNT else CUSTOM
            row.refused(signed, f"a message with {name} {how}", on=ground)


def _unsigned(kit: Kit, exchange: str) -> list[str]:
    """The required members that no signature covers."""
    formula = kit.protocol.request(exchange).formula
    return sorted({*formula.schema.get("required", ())} - {*formula.members, formula.field})


@layer.check("without", REQUESTS, DOCUMENT, CUSTOM, each=_unsigned)
def without(row: Row) -> None:
    draft = row.signed(row.trial().drop(row.what))
    _advise_if_accepted(row, draft, f"a message without {row.what}")


def _advise_if_accepted(row: Row, draft: Draft, what: str) -> None:
    reply = row.polite(draft, what)
    if reply.accepted:
        row.advise(f"{what} was accepted")
    else:
        row.noted(reply, draft, signed=False)


@layer.check("a member twice", REQUESTS, MONEY, DOCUMENT, CUSTOM)
def member_twice(row: Row) -> None:
    """A signed member that stands there twice: no one may read it now so, now so."""
    for name in row.formula.members[1:]:
        taken = []
        for which in ("first", "last"):
            draft = row.signed()
            right = draft.raw(name) or ""
            other = written(json.loads(right) + "1") if right.startswith('"') else f"{right}1"
            doubled = draft.append(name, other)
            if which == "last":
                doubled = draft.put(name, other).append(name, right)
            reply = row.polite(doubled, f"{name} twice")
            if reply.accepted:
                taken.append(which)
            else:
                row.noted(reply, doubled, signed=False)
        if len(taken) == 2:
            row.fail(f"{name} stands there twice, and is read one way here and another there")
        elif taken:
            row.advise(f"with {name} twice the {taken[0]} counts; refuse such a message")


@layer.check("number spellings", REQUESTS, DOCUMENT, CUSTOM)
def number_spellings(row: Row) -> None:
    """Whole numbers in unusual digits: taken or refused, but never stumbled over."""
    bench = row.bench
    for name in bench.formula.members:
        for spelling in NUMBERS if bench.formula.type_of(name) != "string" else ():
            draft = row.trial()
            raw = spelling.format(draft.raw(name))
            text = bench.string_to_sign(draft.say(name, raw.strip('"')))
            row.polite(bench.sign(draft.put(name, raw), text), f"{name} written as {raw[:20]}")


@layer.check("signed text beyond ASCII", CHECKOUT, DOCUMENT, CUSTOM)
def signed_text_beyond_ascii(row: Row) -> None:
    """Text beyond ASCII is signed as UTF-8, also when it comes in escapes."""
    for text in ("ÄB-", "東京-", "\U0001f600-", "A&B <1> "):
        draft = row.trial()
        draft = row.signed(draft.say("invoice", text + (draft.value("invoice") or "")))
        row.accepted(draft, f"invoice {text}…")
        other = row.signed(draft.say("randomkey", row.kit.random_key()))
        escaped = other.put("invoice", _escaped(other.raw("invoice") or ""))
        row.accepted(escaped, f"invoice {text}… in \\u escapes")


@layer.check("optional members missing", CHECKOUT, DOCUMENT, CUSTOM)
def optional_members_missing(row: Row) -> None:
    """A checkout with what the document requires, and where to send the shopper and the word."""
    sale = row.kit.sale()
    kept = {*row.formula.schema.get("required", ()), *sale.urls, "username", "password"}
    bare = Draft(tuple(each for each in sale.request.members if each[0] in kept))
    reply = row.polite(row.signed(bare), "the bare message")
    if not reply.accepted:
        row.advise(f"a checkout without its optional members is refused ({reply.reason})")


@layer.check("amount", CHECKOUT, DOCUMENT, CUSTOM, each=lambda kit, exchange: ("0", "-100"))
def amount(row: Row) -> None:
    sale = row.kit.sale(**{AMOUNT: int(row.what)})
    _advise_if_accepted(row, row.signed(sale.request), f"a checkout of {row.what} cents")


@layer.check("wrong credentials", REQUESTS, DOCUMENT, CUSTOM)
def wrong_credentials(row: Row) -> None:
    """The private key is the app's; the credentials tell its merchants apart."""
    if not row.kit.settings.password:
        raise NotPossible("needs the merchant's own: give --username and --password")
    wrong = {"username": "nobody", "password": row.kit.random_key()}
    for what, members in {
        "the credentials of nobody": wrong,
        "a wrong password": {"password": wrong["password"]},
        "an empty password": {"password": ""},
    }.items():
        draft = row.trial()
        for name, text in members.items():
            draft = draft.say(name, text)
        _advise_if_accepted(row, row.signed(draft), f"a {row.exchange} with {what}")
