"""W2 checkout and W3 refund, with a payment gateway and a shopper of the suite's own.

Both are played from the cart to the refund where the store can be told of the gateway, which is by
the control plane of a mock store. Elsewhere there is nothing to see: no one presses its buttons.
"""

from __future__ import annotations

import contextlib
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from threedcart import gateway as client
from threedcart import models

from contract_tests import control
from contract_tests.browser import Form, Page
from contract_tests.document import DocumentError
from contract_tests.gateway.protocol import CHECKOUT, NOTIFICATION, REFUND, Protocol
from contract_tests.results import Broken, NotPossible
from contract_tests.workflows.catalog import checkout_page
from contract_tests.workflows.gateway import Gateway, listening
from contract_tests.workflows.play import Play, given

SETTING = "gateway"
NOT_TOLD = (
    "no one can tell the store of a gateway and press its buttons: only a mock store with --control"
)
CURRENCY = re.compile("[A-Z]{3}")
NEW = "New"
RETURN_URLS = ("cancelurl", "errorurl", "notificationurl", "returnurl")


def checkout(play: Play) -> None:
    """W2: cart, checkout, a signed request, the shopper sent to pay, the word to the store."""
    with _shop(play) as shop:
        asked = shop.sale()
        shop.send_refused_notices(asked)
        shop.pay(asked)
        is_new = shop.sale()["randomkey"] != asked["randomkey"]
        play.expect(is_new, "two requests carry the same randomkey")
        shop.be_refused()


def refund(play: Play) -> None:
    """W3: Void/Refund on a paid order, a signed request, the merchant told of the outcome."""
    with _shop(play) as shop:
        keys = {shop.pay_back()["randomkey"] for _ in range(2)}
        play.equal("the random keys of two refunds", len(keys), 2)


@contextlib.contextmanager
def _shop(play: Play) -> Iterator[Shop]:
    """The store told of a gateway; NotPossible where it cannot be told."""
    context, plane = play.context, control.of(play.context)
    if plane is None:
        raise NotPossible(NOT_TOLD)
    try:
        protocol = Protocol(context.document, context.schemas, play.private_key)
    except DocumentError as error:
        raise NotPossible(str(error)) from None
    with listening(protocol) as app:
        urls = {"checkout_url": app.address(CHECKOUT), "refund_url": app.address(REFUND)}
        plane.put(SETTING, urls)
        yield Shop(play, app)


@dataclass(slots=True)
class Shop:
    """The parties of a sale: the store that is played with, and the gateway it was told of."""

    play: Play
    app: Gateway

    def sale(self) -> dict[str, Any]:
        """A cart is checked out; the CheckoutRequest the gateway got, the shopper at its page."""
        asked = self.ask()
        self.play.expect(self.app.shoppers, "the shopper was not sent to the gateway's page")
        arrived = dict(parse_qsl(urlsplit(self.app.shoppers[-1]).query))
        token = arrived.get("paymenttoken")
        self.play.equal("paymenttoken", token, f"token-{asked['orderid']}")
        return asked

    def ask(self) -> dict[str, Any]:
        """The CheckoutRequest for a new order of two things at 9.99."""
        play, before = self.play, len(self.app.received)
        play.about = ""
        page = checkout_page(play, 2)
        play.about = self.app.protocol.operations[CHECKOUT].id
        form = _pressable(page, "checkout", "pay", "order")
        play.browser.submit(page, form, _typed(form))
        play.expect(len(self.app.received) > before, "no CheckoutRequest reached the gateway")
        asked = self.received(CHECKOUT)
        order = play.store.orders.get(asked["orderid"])
        play.equal("amounttotal, in cents", asked["amounttotal"], _cents(order.order_amount))
        sold = sum(item["unitprice"] * item["quantity"] for item in asked["items"])
        play.equal("the items' sum, in cents", sold, 1998)
        _about_order(play, asked, order)
        play.expect(asked["randomkey"], "randomkey is empty")
        return asked

    def received(self, exchange: str) -> dict[str, Any]:
        """The last message of a kind the gateway got, held against document and formula."""
        heard = self.app.of(exchange)[-1:]
        self.play.exchanges.extend(heard)
        if not heard:
            raise Broken(f"no {exchange} request reached the gateway")
        found = self.app.protocol.problems(exchange, heard[0].request_body)
        self.play.expect(not found, "; ".join(found))
        self.play.equal("the gateway's own verdict", heard[0].status, 200)
        self.play.context.results.exercised.add(heard[0].operation)
        asked: dict[str, Any] = json.loads(heard[0].request_body)
        return asked

    def notice(self, asked: dict[str, Any], key: str = "", **changes: Any) -> bytes:
        """The gateway's word that a payment was made, by default rightly signed."""
        members = {
            "orderid": asked["orderid"],
            "invoice": asked["invoice"],
            "amount": asked["amounttotal"],
            "approved": 1,
            "transactionid": f"paid-{asked['orderid']}",
            "errorcode": "",
            "errormessage": "",
            **changes,
        }
        message = client.CompleteOrderRequest.from_dict(members)
        return client.dump(client.sign(message, key or self.play.private_key))

    def notify(self, asked: dict[str, Any], notice: bytes) -> int:
        """Tell the store of a payment; what its answer says of ``processed``."""
        play, op = self.play, self.app.protocol.operations[NOTIFICATION]
        play.about = op.id
        address = urlsplit(asked["notificationurl"])
        play.equal("the path of notificationurl", address.path, op.path)
        query = dict(parse_qsl(address.query))
        answer = play.context.wire.send(op, query=query, content=notice, headers={})
        play.exchanges.append(answer.exchange)
        play.expect(not answer.problems, "; ".join(answer.problems))
        return int(answer.json["processed"])

    def send_refused_notices(self, asked: dict[str, Any]) -> None:
        """Words that must not count: another key, another amount, no such order."""
        wrong = {
            "signed with another key": self.notice(asked, self.play.private_key[::-1]),
            "with another amount": self.notice(asked, amount=1),
            "with another orderid": self.notice(asked, orderid=987654321),
        }
        for what, notice in wrong.items():
            self.play.equal(f"processed, {what}", self.notify(asked, notice), 0)

    def pay(self, asked: dict[str, Any]) -> None:
        """The store takes the payment in: the order is new, and has the transaction."""
        play, notice, order_id = self.play, self.notice(asked), asked["orderid"]
        play.equal("processed", self.notify(asked, notice), 1)
        order = play.store.orders.get(order_id)
        statuses = play.store.order_statuses.list()
        names = {row.order_status_id: row.status_definition for row in statuses}
        play.equal("the order's status", names.get(order.order_status_id), NEW)
        transactions = given(order.transaction_list)
        paid = [row for row in transactions if row.transaction_id == f"paid-{order.order_id}"]
        play.equal("the transactions of the payment", len(paid), 1)
        play.equal("the amount paid", _cents(paid[0].transaction_amount), asked["amounttotal"])
        self.notify(asked, notice)
        again = given(play.store.orders.get(order_id).transaction_list)
        play.equal("the transactions after the same word again", len(again), len(transactions))
        play.about = ""
        back = play.browser.open(asked["returnurl"])
        play.equal("the status of the page the shopper returns to", back.status, 200)

    def be_refused(self) -> None:
        """A gateway refuses, or its answer is forged: the shopper stays in the store."""
        play, app, arrived = self.play, self.app, len(self.app.shoppers)
        app.refusal = "No payment today."
        asked = self.ask()
        play.equal("shoppers sent on by a refusal", len(app.shoppers) - arrived, 0)
        said = str(play.store.orders.get(asked["orderid"]).internal_comments)
        missing = "the gateway's errormessage is not in the order's internal comments"
        play.expect(app.refusal in said, missing)
        app.refusal, app.forged = "", True
        self.ask()
        play.equal("shoppers sent on by a forged answer", len(app.shoppers) - arrived, 0)

    def pay_back(self) -> dict[str, Any]:
        """A sale, paid and refunded; the RefundRequest the gateway got."""
        play, asked = self.play, self.sale()
        self.pay(asked)
        play.about = self.app.protocol.operations[REFUND].id
        page = play.browser.open(f"{play.context.target.origin}/admin/orders/{asked['orderid']}")
        play.browser.submit(page, _pressable(page, "refund", "void"), {})
        request = self.received(REFUND)
        play.equal("transactionid", request["transactionid"], f"paid-{asked['orderid']}")
        play.equal("amounttotal, in cents", request["amounttotal"], asked["amounttotal"])
        play.equal("invoice", request["invoice"], asked["invoice"])
        is_new = request["randomkey"] != asked["randomkey"]
        play.expect(is_new, "two requests carry the same randomkey")
        play.expect(request.get("is_full_refund") is True, "is_full_refund is not true")
        order = play.store.orders.get(asked["orderid"])
        numbers = [row.transaction_id for row in given(order.transaction_list)]
        play.expect(f"refund-{asked['orderid']}" in numbers, f"the transactions are {numbers}")
        return request


def _about_order(play: Play, asked: dict[str, Any], order: models.Order) -> None:
    """The message says of the order what the order says, and where the shopper is to come back."""
    invoice = f"{order.invoice_number_prefix or ''}{order.invoice_number}"
    shipping = sum(_cents(box.shipment_cost) for box in given(order.shipment_list))
    billing, currency = asked.get("billing") or {}, str(asked.get("currency"))
    for what, found, wanted in (
        ("invoice", asked["invoice"], invoice),
        ("email", asked.get("email"), order.billing_email),
        ("taxtotal, in cents", asked.get("taxtotal"), _cents(order.sales_tax)),
        ("discount, in cents", asked.get("discount"), _cents(order.order_discount)),
        ("shippingtotal, in cents", asked.get("shippingtotal"), shipping),
        ("billing.lastname", billing.get("lastname"), order.billing_last_name),
    ):
        play.equal(what, found, wanted)
    play.expect(CURRENCY.fullmatch(currency), f"currency is {currency!r}")
    for name in RETURN_URLS:
        address = str(asked.get(name))
        play.expect(address.startswith(("http://", "https://")), f"{name} is {address!r}")


def _cents(amount: Decimal | None) -> int:
    return int((amount or Decimal(0)) * 100)


def _pressable(page: Page, *words: str) -> Form:
    form = page.form(*words)
    if form is None:
        where = f"{page.url} (status {page.status})"
        raise Broken(f"{where} has no form to press: {' or '.join(words)}")
    return form


def _typed(form: Form) -> dict[str, str]:
    """What a shopper types into the fields that are empty."""
    typed = {"email": "ann@example.com", "country": "US", "state": "FL", "zip": "33321"}
    return {
        name: next((text for word, text in typed.items() if word in name.lower()), "Ann")
        for name, value in form.fields
        if not value
    }
