"""A right message gets a right answer; and what holds for every answer, whatever was asked."""

from __future__ import annotations

from contract_tests.evidence import CUSTOM, DOCUMENT, MONEY, WORKFLOW, checks
from contract_tests.gateway.kit import Kit, Row
from contract_tests.gateway.line import Reply
from contract_tests.gateway.protocol import read
from contract_tests.results import Exchange
from contract_tests.vectors.drafting import Draft

SLOW_SECONDS = 5.0

checks(
    "answers",
    {
        "accepted": (DOCUMENT,),
        "in time": (WORKFLOW, CUSTOM),
        "no secret": (MONEY,),
        "random keys": (DOCUMENT,),
        "refusals": (DOCUMENT,),
        "to the letter": (CUSTOM,),
        "own way to pay": (MONEY,),
    },
)


def run(kit: Kit) -> None:
    """A checkout as any other; without it, a refusal of anything else would say nothing."""
    with kit.row("accepted", "checkout") as row:
        draft = kit.sign("checkout", kit.sale().request)
        reply = kit.accepted(row, "checkout", draft, "an everyday checkout")
        kit.is_sane = reply.accepted


def close(kit: Kit) -> None:
    """What is known only at the end of the run."""
    for exchange in ("checkout", "refund"):
        replies = [reply for reply in kit.heard if reply.op.exchange == exchange]
        if replies:
            _in_time(kit, exchange, replies)
            _silent(kit, exchange, [reply.exchange for reply in replies])
            _random_keys(kit, exchange, [reply.exchange for reply in replies])
            _refusals(kit, exchange)
            heard = [reply.exchange for reply in replies if reply.accepted]
            said = [(each.response_headers, each.response_body) for each in heard]
            _to_the_letter(kit, exchange, said)
    _own_ways(kit)
    notices = [notice for sale in kit.store.sales.values() for notice in sale.notices]
    if notices:
        _silent(kit, "notification", notices)
        _own_random_keys(kit, notices)
        said = [(notice.request_headers, notice.request_body) for notice in notices]
        _to_the_letter(kit, "notification", said)


def _in_time(kit: Kit, exchange: str, replies: list[Reply]) -> None:
    with kit.row("in time", exchange) as row:
        for reply in replies:
            row.case()
            if reply.failure and not reply.is_cut_off:
                row.fail(reply.failure, reply.exchange)
        slowest = max((reply.exchange for reply in replies), key=lambda each: each.seconds)
        row.shown = [slowest]
        if slowest.seconds > SLOW_SECONDS:
            row.advise(f"one answer took {slowest.seconds:.1f} s; shoppers wait meanwhile")


def _silent(kit: Kit, exchange: str, heard: list[Exchange]) -> None:
    """The private key and the merchant's password stand in nothing the gateway says."""
    with kit.row("no secret", exchange) as row:
        for each in heard:
            row.case()
            said = each.request_body if exchange == "notification" else each.response_body
            headers = each.request_headers if exchange == "notification" else each.response_headers
            text = "\n".join([said, *headers.values()])
            if kit.scrubber.text(text) != text:
                row.fail("it holds the private key or the merchant's password", each)


def _to_the_letter(kit: Kit, exchange: str, said: list[tuple[dict[str, str], str]]) -> None:
    """What stores are known to read otherwise than the document has it is worth a thought."""
    with kit.row("to the letter", exchange) as row:
        told: set[str] = set()
        for headers, body in said:
            row.case()
            for text in kit.protocol.loose(exchange, headers, body):
                if text not in told:
                    told.add(text)
                    row.advise(f"{text}; stores read it so, and the document has it otherwise")
        if not said:
            row.skipped = "it accepted nothing"


def _random_keys(kit: Kit, exchange: str, heard: list[Exchange]) -> None:
    """The random key of an answer is new, or the one of the request."""
    with kit.row("random keys", exchange) as row:
        seen: set[str] = set()
        for each in heard:
            said, asked = (_member(b, "randomkey") for b in (each.response_body, each.request_body))
            if not said or not asked:  # nothing to echo, as in what is no message
                continue
            row.case(each)
            if said in seen and said != asked:
                row.fail("a randomkey was used before, and is not the request's", each)
            seen.add(said)
        if not row.cases:
            row.skipped = "no answer had a randomkey"


def _own_random_keys(kit: Kit, notices: list[Exchange]) -> None:
    """The random key of a notification is new, unless the very same is sent once more."""
    with kit.row("random keys", "notification") as row:
        seen: dict[str, str] = {}
        for notice in notices:
            row.case(notice)
            said = _member(notice.request_body, "randomkey")
            if said and seen.setdefault(said, notice.request_body) != notice.request_body:
                row.fail("a randomkey was used before", notice)


def _own_ways(kit: Kit) -> None:
    """Two orders are told apart when their shoppers arrive: by the token, or by the address."""
    with kit.row("own way to pay", "checkout") as row:
        orders: dict[tuple[str, str], str | None] = {}
        for reply in kit.heard:
            if reply.op.exchange == "checkout" and reply.accepted:
                row.case(reply.exchange)
                way = (str(reply.json.get("paymenttoken")), str(reply.json.get("redirecturl")))
                order = _member(reply.exchange.request_body, "orderid")
                if orders.setdefault(way, order) != order:
                    row.fail("two orders have the same paymenttoken and redirecturl")
        if not row.cases:
            row.skipped = "no checkout was accepted"


def _member(body: str, name: str) -> str | None:
    members = read(body)
    return members.value(name) if members else None


def _refusals(kit: Kit, exchange: str) -> None:
    """A no to a rightly signed message has the document's form, and says why."""
    refused = [each for each in kit.refusals if each[0].op.exchange == exchange]
    with kit.row("refusals", exchange) as row:
        for reply, draft in refused:
            _refusal(kit, row, reply, draft)
        if not refused:
            row.skipped = "it refused no rightly signed message"


def _refusal(kit: Kit, row: Row, reply: Reply, draft: Draft) -> None:
    row.case(reply.exchange)
    for problem in kit.problems(reply, draft):
        row.fail(f"a refusal: {problem}", reply.exchange)
    if isinstance(reply.json, dict) and not reply.json.get("errormessage"):
        row.fail("a refusal without errormessage", reply.exchange)
