"""The shopper pays, fails to, or turns back; the store hears of it, and the shopper comes back."""

from __future__ import annotations

import contextlib
import json
from urllib.parse import parse_qsl, urlsplit

from contract_tests.document import JSON
from contract_tests.evidence import CUSTOM, DOCUMENT, MONEY, WORKFLOW, checks
from contract_tests.gateway.kit import Kit, Row
from contract_tests.gateway.protocol import forged
from contract_tests.gateway.shopper import NotPossible, Stuck
from contract_tests.gateway.store import Sale
from contract_tests.results import Exchange
from contract_tests.workflows.browser import Browser

checks(
    "payments",
    {
        "pay page": (WORKFLOW, MONEY, DOCUMENT),
        "notified": (DOCUMENT, MONEY, CUSTOM),
        "shopper returns": (WORKFLOW,),
        "not processed": (MONEY, DOCUMENT),
        "declined": (WORKFLOW, DOCUMENT, CUSTOM),
        "cancelled": (MONEY, WORKFLOW),
        "pressed twice": (MONEY, DOCUMENT),
        "store down": (MONEY, DOCUMENT, CUSTOM),
        "one outcome": (MONEY,),
    },
)


def run(kit: Kit) -> None:
    _page(kit)
    kit.payment = _paid(kit)
    _returned(kit)
    _not_processed(kit)
    _declined(kit)
    _cancelled(kit)
    _twice(kit)
    _store_down(kit)


def problems(kit: Kit, sale: Sale, notice: Exchange) -> list[str]:
    """What is wrong with the gateway's word on a payment."""
    op = kit.op("notification")
    if notice.method != op.method.upper() or notice.url != sale.urls["notificationurl"]:
        return [f"{notice.method} {notice.url} is not a POST to notificationurl as it was sent"]
    headers = {name.lower(): value for name, value in notice.request_headers.items()}
    is_json = headers.get("content-type", "").partition(";")[0].strip() == JSON
    if not is_json and not kit.protocol.any_media_type:
        return [f"the notification's content type is {headers.get('content-type')}, not {JSON}"]
    schema = kit.protocol.document.body_schema(op) or {}
    message = sale.read(notice.request_body)
    found = kit.protocol.schemas.problems(schema, message)
    found = found or forged(kit.protocol.request("notification"), notice.request_body)
    return found or _about(sale, message)


def _about(sale: Sale, message: dict[str, object]) -> list[str]:
    """Where the word is about another order or amount than was asked for."""
    asked = {"orderid": sale.order, "invoice": sale.invoice, "amount": sale.amount}
    found = [
        f"{name} is {message[name]!r}, not {value!r}"
        for name, value in asked.items()
        if message.get(name, value) != value
    ]
    if message.get("approved") == 1 and not message.get("transactionid"):
        found.append("an approved payment has no transactionid")
    return found


def asked(kit: Kit, row: Row) -> Sale:
    """A checkout that the gateway accepted."""
    sale = kit.sale()
    sale.request = kit.sign("checkout", sale.request)
    sale.reply = kit.accepted(row, "checkout", sale.request, "the checkout")
    if not sale.reply.accepted:
        raise Stuck("the checkout was not accepted")
    return sale


def _page(kit: Kit) -> None:
    """The place where the shopper is sent: there, and without a secret."""
    with kit.row("pay page", "checkout") as row:
        sale = asked(kit, row)
        with Browser(kit.shopper.pages) as browser:
            page = kit.shopper.enter(browser, sale)
        shown = kit.shopper.pages[-1]
        row.case(shown)
        if page.status >= 400:
            row.fail(f"the page at redirecturl answers {page.status}", shown)
        if kit.scrubber.text(page.text) != page.text:
            row.fail("the page holds the private key or the merchant's password", shown)


def _paid(kit: Kit) -> Sale | None:
    with kit.row("notified", "notification") as row:
        try:
            sale = asked(kit, row)
            kit.shopper.pay(sale)
        except (Stuck, NotPossible) as error:
            kit.unpaid = str(error)
            raise
        _judge(kit, row, sale, 1)
        if "amount" not in sale.outcome:
            row.advise("the notification does not say the amount")
        if not row.has_failed:
            kit.results.exercised.add(kit.op("notification").id)
        return sale
    return None


def _judge(kit: Kit, row: Row, sale: Sale, approved: int) -> None:
    for notice in sale.notices:
        row.case(notice)
        for problem in problems(kit, sale, notice):
            row.fail(problem, notice)
    if not row.has_failed and sale.outcome.get("approved") != approved:
        row.fail(f"approved is {sale.outcome.get('approved')!r}, not {approved}", sale.notices[-1])


def _came(kit: Kit, row: Row, sale: Sale, wanted: str) -> None:
    """The shopper must have come to an address of the store, as it was sent."""
    kit.store.wait(lambda: bool(sale.arrivals), kit.settings.patience)
    row.case(*kit.shopper.pages[-1:])
    if not sale.arrivals and not kit.shopper.presses:
        raise NotPossible("the shopper was not seen to come back")
    if not sale.arrivals:
        raise Stuck(f"the shopper was not sent back to the store's {wanted}")
    if sale.arrivals[-1] != sale.urls[wanted]:
        row.fail(f"the shopper came to {sale.arrivals[-1]}, not to {wanted} as it was sent")


def _came_with_error(kit: Kit, row: Row, sale: Sale, code: str) -> None:
    """The shopper must have come to errorurl, its error parameter replaced by the code."""
    kit.store.wait(lambda: bool(sale.arrivals), kit.settings.patience)
    row.case(*kit.shopper.pages[-1:])
    if not sale.arrivals:
        raise Stuck("the shopper was not sent back to the store's errorurl")
    parts, wanted = urlsplit(sale.arrivals[-1]), urlsplit(sale.urls["errorurl"])
    fields = {**dict(parse_qsl(wanted.query)), "error": code}
    if parts.path != wanted.path or dict(parse_qsl(parts.query)) != fields:
        row.fail(f"the shopper came to {sale.arrivals[-1]}, not to errorurl with error={code}")


def _returned(kit: Kit) -> None:
    with kit.row("shopper returns", "notification") as row:
        _came(kit, row, kit.paid, "returnurl")


def _not_processed(kit: Kit) -> None:
    """The store says processed 0: the shopper goes to errorurl, with the store's code."""
    with kit.row("not processed", "notification") as row:
        sale = asked(kit, row)
        sale.processed = False
        kit.shopper.pay(sale)
        _judge(kit, row, sale, 1)
        answers = [json.loads(notice.response_body) for notice in sale.notices]
        _came_with_error(kit, row, sale, str(answers[-1]["errorcode"]))


def _declined(kit: Kit) -> None:
    with kit.row("declined", "notification") as row:
        sale = asked(kit, row)
        kit.shopper.press(sale, "decline")
        if not sale.notices:
            row.advise("the store was not told of a payment that failed")
            return
        _judge(kit, row, sale, 0)
        _came_with_error(kit, row, sale, str(sale.outcome.get("errorcode") or "declined"))


def _cancelled(kit: Kit) -> None:
    with kit.row("cancelled", "notification") as row:
        sale = asked(kit, row)
        kit.shopper.press(sale, "cancel")
        if any(sale.outcome.get("approved") == 1 for _ in sale.notices):
            row.fail("a payment that the shopper cancelled was approved", sale.notices[-1])
        _came(kit, row, sale, "cancelurl")


def _twice(kit: Kit) -> None:
    """An impatient shopper: the button is pressed twice at once."""
    with kit.row("pressed twice", "notification") as row:
        kit.shopper.require()
        if not kit.shopper.presses:
            raise NotPossible("only buttons named with --approve can be pressed twice at once")
        sale = asked(kit, row)
        kit.shopper.pay(sale, times=2)
        _judge(kit, row, sale, 1)


def _store_down(kit: Kit) -> None:
    """The store is down when it is told of a payment: the money is taken, so it must be told again.

    The shopper presses once more, as people do.
    """
    with kit.row("store down", "notification") as row:
        kit.shopper.require()
        if not kit.shopper.presses:
            raise NotPossible("only buttons named with --approve can be pressed again")
        sale = asked(kit, row)
        sale.failures = 1
        kit.shopper.pay(sale)
        if len(sale.notices) == 1:
            with contextlib.suppress(Stuck):  # there may be no button left to press
                kit.shopper.press(sale, "approve")
        if len(sale.notices) == 1:
            row.case(sale.notices[0])
            row.advise("a store that was down is not told again, though the shopper came once more")
        else:
            _judge(kit, row, sale, 1)


def close(kit: Kit) -> None:
    """One outcome a payment, whenever the store was told, and none that was not made."""
    if not any(sale.notices for sale in kit.store.sales.values()) and not kit.store.strays:
        return
    with kit.row("one outcome", "notification") as row:
        for stray in kit.store.strays:
            row.case(stray)
            row.fail("a notification that names no order of this run", stray)
        numbers: dict[str, int] = {}
        for sale in kit.store.sales.values():
            for notice in sale.notices:
                row.case(notice)
                _same_outcome(row, sale, notice)
                if sale.outcome.get("approved") == 1 and not sale.was_paid:
                    row.fail("an order was approved that nobody paid", notice)
            number = str(sale.outcome.get("transactionid") or "")
            if number and numbers.setdefault(number, sale.order) != sale.order:
                row.fail("two payments have the same transactionid", sale.notices[-1])


def _same_outcome(row: Row, sale: Sale, notice: Exchange) -> None:
    names = ("approved", "transactionid", "amount")
    try:
        said = sale.read(notice.request_body)
        first = sale.read(sale.notices[0].request_body)
        changed = [name for name in names if said.get(name) != first.get(name)]
    except (ValueError, AttributeError):
        return
    if changed:
        row.fail(f"told twice, and {changed[0]} changed meanwhile", sale.notices[0], notice)
