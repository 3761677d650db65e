"""Right signatures in the wrong place: sent again, shifted, as another kind of message, at once."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise

from contract_tests.evidence import CUSTOM, DOCUMENT, MONEY, checks
from contract_tests.gateway.kit import Kit, Row
from contract_tests.gateway.line import Reply
from contract_tests.gateway.protocol import read
from contract_tests.gateway.shopper import NotPossible
from contract_tests.vectors.drafting import Bench, Draft

AT_ONCE = 4
ROUNDS = 3
DIFFERENT = 6

checks(
    "repeats",
    {
        "replay": (MONEY, DOCUMENT, CUSTOM),
        "shifted": (MONEY, DOCUMENT, CUSTOM),
        "a refund sent here": (MONEY, DOCUMENT, CUSTOM),
        "a checkout sent here": (MONEY, DOCUMENT, CUSTOM),
        "notification as refund": (MONEY, DOCUMENT, CUSTOM),
        "answer as refund": (MONEY, DOCUMENT, CUSTOM),
        "the same at once": (MONEY, DOCUMENT, CUSTOM),
        "many at once": (DOCUMENT, CUSTOM),
    },
)


def run(kit: Kit) -> None:
    _again(kit)
    _shifted_checkout(kit)
    _shifted_refund(kit)
    _other_kinds(kit)
    _notification_as_refund(kit)
    _answer_as_refund(kit)
    _same_at_once(kit)
    _different_at_once(kit)


def _again(kit: Kit) -> None:
    """A message counts once: whoever overhears it must not be able to send it again."""
    for exchange in ("checkout", "refund"):
        with kit.row("replay", exchange) as row:
            draft = kit.sign(exchange, kit.trials(exchange))
            first = kit.polite(row, exchange, draft, "a message")
            if not first.accepted:
                raise NotPossible(f"the message itself was not accepted: {first.reason}")
            kit.refused(row, exchange, draft, "the same message a second time", signed=True)


def _neighbours(bench: Bench) -> Iterator[tuple[str, str]]:
    """Members that stand next to each other in the formula, without anything between them."""
    for left, right in pairwise(bench.formula.parts):
        if not left.startswith("$") and not right.startswith("$"):
            yield left, right


def _shift(bench: Bench, draft: Draft, left: str, right: str) -> Draft:
    """The same string to sign, one character having gone from one member to the next."""
    before, after = draft.value(left) or "", draft.value(right) or ""
    is_number = bench.formula.type_of(right) != "string"
    if is_number:
        before, after = before + after[0], after[1:]
    else:
        before, after = before[:-1], before[-1] + after
    for name, text in ((left, before), (right, after)):
        number = bench.formula.type_of(name) != "string"
        draft = draft.put(name, text) if number else draft.say(name, text)
    return draft


def _shifted_checkout(kit: Kit) -> None:
    """A dearer order's signature on a cheaper one, and the like: the formula has no separators."""
    bench = kit.protocol.request("checkout")
    for left, right in _neighbours(bench):
        with kit.row("shifted", "checkout", f"{left}/{right}") as row:
            amount = int("".join(kit.random.choices("123456789", k=5)))
            draft = kit.sign("checkout", kit.sale(amounttotal=amount).request)
            kit.accepted(row, "checkout", draft, "the message itself")
            moved = _shift(bench, draft, left, right)
            what = f"{left} {moved.raw(left)}, {right} {moved.raw(right)} under the same signature"
            kit.refused(row, "checkout", moved, what, signed=True)


def _shifted_refund(kit: Kit) -> None:
    """Never seen before and rightly signed, but not what was paid."""
    bench = kit.protocol.request("refund")
    for left, right in _neighbours(bench):
        with kit.row("shifted", "refund", f"{left}/{right}") as row:
            moved = _shift(bench, kit.sign("refund", kit.trial()), left, right)
            what = f"{left} {moved.raw(left)}, {right} {moved.raw(right)} under the same signature"
            kit.refused(row, "refund", moved, what, signed=True)


def _other_kinds(kit: Kit) -> None:
    """A right message at the address for the other kind."""
    for exchange, other in (("checkout", "refund"), ("refund", "checkout")):
        with kit.row(f"a {other} sent here", exchange) as row:
            sale = kit.sale()
            draft = sale.request if other == "checkout" else kit.refund(sale, sale.amount)
            kit.refused(row, exchange, kit.sign(other, draft), f"a {other} request")


def _notification_as_refund(kit: Kit) -> None:
    """Notification and refund share one formula: the gateway's own word must not come back."""
    with kit.row("notification as refund", "refund") as row:
        _returned_to_sender(kit, row, kit.paid.notices[-1].request_body)


def _answer_as_refund(kit: Kit) -> None:
    with kit.row("answer as refund", "refund") as row:
        draft = kit.sign("refund", kit.trial())
        reply = kit.polite(row, "refund", draft, "a refund")
        if not reply.accepted:
            raise NotPossible(f"the refund itself was not approved: {reply.reason}")
        _returned_to_sender(kit, row, reply.exchange.response_body)


def _returned_to_sender(kit: Kit, row: Row, body: str) -> None:
    """A message of the gateway's own, made into a refund with nothing but what it holds."""
    heard, formula = read(body), kit.protocol.request("refund").formula
    draft = kit.trial()
    for name in (*formula.members, formula.field):
        raw = heard.raw(name) if heard else None
        draft = draft.put(name, raw) if raw is not None else draft
    kit.refused(row, "refund", draft, "a signature of the gateway's own, sent back", signed=True)


def _at_once(kit: Kit, exchange: str, drafts: list[Draft]) -> list[Reply]:
    with ThreadPoolExecutor(len(drafts)) as pool:
        return list(pool.map(lambda draft: kit.send(exchange, draft.text), drafts))


def _same_at_once(kit: Kit) -> None:
    for exchange in ("checkout", "refund"):
        with kit.row("the same at once", exchange) as row:
            for _ in range(ROUNDS if kit.refunds_in_part or exchange == "checkout" else 1):
                draft = kit.sign(exchange, kit.trials(exchange))
                replies = _at_once(kit, exchange, [draft] * AT_ONCE)
                _one_of(row, replies)


def _one_of(row: Row, replies: list[Reply]) -> None:
    exchanges = [reply.exchange for reply in replies if reply.accepted]
    row.case(*exchanges)
    for problem in {problem for reply in replies for problem in reply.rude}:
        row.advise(problem, *(reply.exchange for reply in replies if reply.rude))
    if len(exchanges) > 1:
        row.fail(
            f"one message sent {AT_ONCE} times at once counted {len(exchanges)} times", *exchanges
        )
    if not exchanges:
        row.fail(f"none of them counted: {replies[0].reason}", replies[0].exchange)


def _different_at_once(kit: Kit) -> None:
    """Several shoppers at once, each answered as if alone."""
    with kit.row("many at once", "checkout") as row:
        drafts = [kit.sign("checkout", kit.sale().request) for _ in range(DIFFERENT)]
        for reply, draft in zip(_at_once(kit, "checkout", drafts), drafts, strict=True):
            row.case(reply.exchange)
            problems = kit.problems(reply, draft)
            if not reply.accepted and not problems:
                problems = [f"refused: {reply.reason}"]
            for problem in problems:
                row.fail(problem, reply.exchange)
