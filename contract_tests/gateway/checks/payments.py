"""The shopper pays, fails to, or turns back; the store hears of it, and the shopper comes back."""

from __future__ import annotations

import contextlib
import json
import sys
from urllib.parse import parse_qsl, urlsplit

from contract_tests.browser import Browser
from contract_tests.evidence import CUSTOM, DOCUMENT, MONEY, WORKFLOW
from contract_tests.gateway.kit import AMOUNT, Kit, Layer, Row
from contract_tests.gateway.protocol import CHECKOUT, NOTIFICATION, REFUND
from contract_tests.gateway.store import Sale
from contract_tests.results import Broken, NotPossible

layer = Layer("payments")


@layer.check("pay page", CHECKOUT, WORKFLOW, MONEY, DOCUMENT)
def pay_page(row: Row) -> None:
    """The place where the shopper is sent: there, and without a secret."""
    sale, shopper = row.checkout(), row.kit.shopper
    with Browser(shopper.pages) as browser:
        page = shopper.enter(browser, sale)
    shown = shopper.pages[-1]
    row.case(shown)
    if page.status >= 400:
        row.fail(f"the page at redirecturl answers {page.status}", shown)
    if row.kit.tells(page.text):
        row.fail("the page holds the private key or the merchant's password", shown)


@layer.check("notified", NOTIFICATION, DOCUMENT, MONEY, CUSTOM, needed_by=(NOTIFICATION, REFUND))
def notified(row: Row) -> None:
    try:
        sale = row.checkout()
        row.kit.shopper.pay(sale)
    except (Broken, NotPossible) as error:
        row.kit.unpaid = str(error)
        raise
    _judge(row, sale, 1)
    if "amount" not in sale.outcome:
        row.advise("the notification does not say the amount")
    if not row.has_failed:
        row.exercised()
    try:
        row.kit.require_taken_in(sale)
        row.kit.payment = sale
    except NotPossible as obstacle:
        row.kit.unpaid = str(obstacle)


def _judge(row: Row, sale: Sale, approved: int) -> None:
    for notice in sale.notices:
        row.case(notice.exchange)
        for problem in notice.problems:
            row.fail(problem, notice.exchange)
    said = sale.outcome.get("approved")
    if sale.notices and not row.has_failed and said != approved:
        row.fail(f"approved is {said!r}, not {approved}", sale.notices[-1].exchange)
    _one_word(row, sale)


def _one_word(row: Row, sale: Sale) -> None:
    if sale.changes:
        told = f"told twice, and {sale.changes[0]} changed meanwhile"
        row.fail(told, *(notice.exchange for notice in sale.notices), on=MONEY)


def _came(row: Row, sale: Sale, wanted: str) -> str:
    """The address of the store that the shopper came to, which should be the wanted one."""
    row.kit.store.wait(lambda: bool(sale.arrivals), row.kit.settings.patience)
    row.case(*row.kit.shopper.pages[-1:])
    if sale.arrivals:
        return sale.arrivals[-1]
    if not sale.is_watched:
        raise NotPossible("the shopper was not seen to come back")
    raise Broken(f"the shopper was not sent back to the store's {wanted}")


def _came_as_sent(row: Row, sale: Sale, wanted: str) -> None:
    came = _came(row, sale, wanted)
    if came != sale.urls[wanted]:
        row.fail(f"the shopper came to {came}, not to {wanted} as it was sent")


def _came_with_error(row: Row, sale: Sale) -> None:
    """The shopper must have come to errorurl, its error parameter replaced by the store's code."""
    code = str(json.loads(sale.notices[-1].exchange.response_body)["errorcode"])
    came = _came(row, sale, "errorurl")
    parts, wanted = urlsplit(came), urlsplit(sale.urls["errorurl"])
    fields = {**dict(parse_qsl(wanted.query)), "error": code}
    if parts.path != wanted.path or dict(parse_qsl(parts.query)) != fields:
        row.fail(f"the shopper came to {came}, not to errorurl with error={code}")


def _not_returned(row: Row, sale: Sale, why: str) -> None:
    """The shopper is sent to returnurl only where the store has taken the payment in."""
    paths = [urlsplit(url).path for url in (sale.urls["returnurl"], *sale.arrivals)]
    if paths[0] in paths[1:]:
        row.fail(f"the shopper was sent to returnurl, though {why}", on=MONEY)


@layer.check("shopper returns", NOTIFICATION, WORKFLOW)
def shopper_returns(row: Row) -> None:
    _came_as_sent(row, row.kit.paid, "returnurl")


@layer.check("not processed", NOTIFICATION, MONEY, DOCUMENT)
def not_processed(row: Row) -> None:
    """The store says processed 0: the shopper goes to errorurl, with the store's code."""
    sale = row.checkout()
    sale.processed = False
    row.kit.shopper.pay(sale)
    _judge(row, sale, 1)
    _came_with_error(row, sale)


@layer.check("declined", NOTIFICATION, WORKFLOW, DOCUMENT, CUSTOM, needed_by=(REFUND,))
def declined(row: Row) -> None:
    sale = row.checkout()
    row.kit.shopper.press(sale, "decline")
    if not sale.notices:
        row.advise("the store was not told of a payment that failed")
        _not_returned(row, sale, "the payment failed")
        if sale.arrivals[-1:] == [sale.urls["errorurl"]]:
            row.advise("the shopper came to errorurl as it was sent, which names no error")
        return
    _judge(row, sale, 0)
    _came_with_error(row, sale)


@layer.check("cancelled", NOTIFICATION, MONEY, WORKFLOW)
def cancelled(row: Row) -> None:
    sale = row.checkout()
    row.kit.shopper.press(sale, "cancel")
    if sale.outcome.get("approved") == 1:
        row.fail("a payment that the shopper cancelled was approved", sale.notices[-1].exchange)
    _came_as_sent(row, sale, "cancelurl")


@layer.check("pressed twice", NOTIFICATION, MONEY, DOCUMENT)
def pressed_twice(row: Row) -> None:
    """An impatient shopper: the button is pressed twice at once."""
    row.kit.shopper.require_buttons("pressed twice at once")
    sale = row.checkout()
    sale.is_slow = True
    row.kit.shopper.pay(sale, times=2)
    _judge(row, sale, 1)
    _paid_once(row, sale)


@layer.check("two shoppers", NOTIFICATION, MONEY)
def two_shoppers(row: Row) -> None:
    """Two orders of one amount: each shopper pays their own, the one who came first first."""
    shopper = row.kit.shopper
    shopper.require_buttons("pressed for two orders")
    first = row.checkout()
    second = row.checkout(**{AMOUNT: first.amount})
    for sale, other in ((first, second), (second, first)):
        heard = len(other.notices)
        try:
            shopper.pay(sale)
        except Broken:
            if len(other.notices) == heard:
                raise
        _judge(row, sale, 1)
        for notice in other.notices[heard:]:
            row.fail("told of another order than the shopper has paid", notice.exchange)


@layer.check("fields altered", NOTIFICATION, MONEY)
def fields_altered(row: Row) -> None:
    """The browser is the shopper's: what the fields of a page say of the order decides nothing."""
    kit, shopper = row.kit, row.kit.shopper
    shopper.require_buttons("pressed with other fields")
    sale, other = row.checkout(), row.checkout()
    swap = {
        str(sale.amount): "1",
        f"{sale.amount / 100:.2f}": "0.01",
        str(sale.order): str(other.order),
        sale.invoice: other.invoice,
    }
    sale.was_paid = True
    with contextlib.suppress(Broken):  # a page may well refuse them
        shopper.press(sale, "approve", swap=swap)
    kit.store.wait(lambda: bool(sale.notices or other.notices), kit.settings.patience)
    row.case(shopper.pages[-1])
    for notice in sale.notices:
        for problem in notice.problems:
            row.fail(f"with other values in the page's fields {problem}", notice.exchange)
    for notice in other.notices:
        row.fail("told of an order that a field of the page named", notice.exchange)


@layer.check("cart changed", NOTIFICATION, MONEY, CUSTOM)
def cart_changed(row: Row) -> None:
    """The shopper goes back, changes the cart, and pays; the page of before is still open."""
    shopper = row.kit.shopper
    shopper.require_buttons("pressed on a page of before")
    sale = row.checkout()
    with shopper.about_to("approve", sale, is_paying=True) as press:
        newer = _checked_out_again(row, sale, amount=sale.amount + 1)
        if newer is None:
            row.advise("an order is not taken again when the shopper has changed the cart")
            return
        shopper.pay(newer)
        _judge(row, newer, 1)
        with contextlib.suppress(Broken):  # the page of before leads nowhere, as it should
            press()
    _paid_once(row, newer)


@layer.check("paid again", NOTIFICATION, MONEY, CUSTOM)
def paid_again(row: Row) -> None:
    """An order that is paid is checked out once more, and paid where that is possible."""
    shopper = row.kit.shopper
    shopper.require_buttons("pressed for an order that is paid")
    sale = row.checkout()
    shopper.pay(sale)
    newer = _checked_out_again(row, sale, amount=sale.amount)
    if newer is not None:
        row.advise("an order that is paid can be checked out again")
        with contextlib.suppress(Broken):  # there may be nothing to press
            shopper.press(newer, "approve")
        _paid_once(row, newer)


def _checked_out_again(row: Row, sale: Sale, amount: int) -> Sale | None:
    """The same order, checked out once more; None where the gateway does not take it."""
    newer = row.kit.sale(sale, **{AMOUNT: amount})
    newer.request = row.kit.sign(CHECKOUT, newer.request)
    newer.reply = row.kit.send(CHECKOUT, newer.request)
    row.case(newer.reply.exchange)
    if newer.reply.accepted:
        return newer
    row.kit.store.sales[sale.order] = sale
    return None


def _paid_once(row: Row, sale: Sale) -> None:
    said = [notice.said for notice in sale.notices if notice.said.get("approved") == 1]
    if len({each.get("transactionid") for each in said}) > 1:
        row.fail("one order was paid twice", *(notice.exchange for notice in sale.notices))


@layer.check("store down", NOTIFICATION, MONEY, DOCUMENT, CUSTOM)
def store_down(row: Row) -> None:
    """The store is down when it is told of a payment: the money is taken, so it must be told again.

    The shopper presses once more, as people do.
    """
    shopper = row.kit.shopper
    shopper.require_buttons("pressed again")
    sale = row.checkout()
    sale.failures = 1
    shopper.pay(sale)
    if len(sale.notices) == 1:
        with contextlib.suppress(Broken):  # there may be no button left to press
            shopper.press(sale, "approve")
    if len(sale.notices) == 1:
        row.case(sale.notices[0].exchange)
        row.advise("a store that was down is not told again, though the shopper came once more")
    else:
        _judge(row, sale, 1)


@layer.check("store stays down", NOTIFICATION, MONEY)
def store_stays_down(row: Row) -> None:
    """However often it is told, the store does not say that it took the payment in."""
    shopper = row.kit.shopper
    shopper.require_buttons("pressed while the store is down")
    sale = row.checkout()
    sale.failures = sys.maxsize
    try:
        shopper.pay(sale)
    except Broken:
        if not sale.notices:  # else it is still at it, and has shown no page so far
            raise
    row.case(sale.notices[0].exchange)
    _not_returned(row, sale, "the store has not said that it took the payment in")
    sale.failures = 0


def _if_told(kit: Kit, exchange: str) -> list[str]:
    """One row, unless the store was told nothing."""
    is_told = kit.store.strays or any(sale.notices for sale in kit.store.sales.values())
    return [""] if is_told else []


@layer.check("one outcome", NOTIFICATION, MONEY, each=_if_told, last=True)
def one_outcome(row: Row) -> None:
    """One outcome a payment, whenever the store was told, and none that was not made."""
    store = row.kit.store
    for stray in store.strays:
        row.case(stray)
        row.fail("a notification that names no order of this run", stray)
    numbers: dict[str, int] = {}
    for sale in store.sales.values():
        for notice in sale.notices:
            row.case(notice.exchange)
            if sale.outcome.get("approved") == 1 and not sale.was_paid:
                row.fail("an order was approved that nobody paid", notice.exchange)
        _one_word(row, sale)
        number = str(sale.outcome.get("transactionid") or "")
        if number and numbers.setdefault(number, sale.order) != sale.order:
            row.fail("two payments have the same transactionid", sale.notices[-1].exchange)
