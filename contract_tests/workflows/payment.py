"""W2 checkout and W3 refund, with a payment gateway and a shopper of the suite's own.

Where the store can be told of the gateway (the mock store's control plane), both are played from
the cart to the refund. Elsewhere no one can press the store's buttons: then the messages alone are
exchanged, between the suite and its own gateway, and the rows say so.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import httpx
from threedcart import gateway as client
from threedcart import models
from threedcart.models import CartItemPost, CartReduced

from contract_tests import control
from contract_tests.document import Operation
from contract_tests.results import Exchange
from contract_tests.samples import samples
from contract_tests.wire import as_exchange
from contract_tests.workflows.browser import Browser, Form, Page
from contract_tests.workflows.gateway import CHECKOUT, REFUND, Gateway, listening, problems
from contract_tests.workflows.orders import product
from contract_tests.workflows.play import Broken, NotPlayable, Play, given

SETTING = "gateway"
CURRENCY = re.compile("[A-Z]{3}")
MESSAGES_ONLY = "{} verified at message level: the target offers no way to press its buttons"
NEW = "New"
KINDS = {
    "checkout": ("CheckoutRequest", "CheckoutResponse"),
    "refund": ("RefundRequest", "RefundResponse"),
}


@dataclass(slots=True)
class Shop:
    """The parties of a sale: the play, the gateway, the shopper's browser."""

    play: Play
    app: Gateway
    browser: Browser

    @property
    def key(self) -> str:
        return self.app.private_key

    def exchange(self, name: str) -> Operation:
        for op in self.play.context.document.exchanges.values():
            if op.exchange == name:
                return op
        raise NotPlayable(f"the document has no exchange {name}")


def checkout(play: Play) -> None:
    """W2: cart, checkout, a signed request, the shopper sent to pay, the word to the store."""
    with listening(play.context, play.private_key) as app, Browser(play.pages) as browser:
        shop = Shop(play, app, browser)
        if not _sign_up(shop):
            _messages(shop, "checkout", CHECKOUT)
            _own_notification(shop)
            return
        asked = _sale(shop)
        _refused_notices(shop, asked)
        _paid(shop, asked)
        second = _sale(shop)
        play.expect(
            second["randomkey"] != asked["randomkey"], "two requests carry the same randomkey"
        )
        _refusals(shop)


def refund(play: Play) -> None:
    """W3: Void/Refund on a paid order, a signed request, the merchant told of the outcome."""
    with listening(play.context, play.private_key) as app, Browser(play.pages) as browser:
        shop = Shop(play, app, browser)
        if not _sign_up(shop):
            _messages(shop, "refund", REFUND)
            return
        keys = {_paid_back(shop)["randomkey"] for _ in range(2)}
        play.equal("the random keys of two refunds", len(keys), 2)


def _sign_up(shop: Shop) -> bool:
    """Tell the store where the gateway listens; False when it cannot be told."""
    plane = control.of(shop.play.context)
    if plane is None:
        return False
    plane.put(
        SETTING, {"checkout_url": shop.app.url + CHECKOUT, "refund_url": shop.app.url + REFUND}
    )
    return True


def _sale(shop: Shop) -> dict[str, Any]:
    """A cart is checked out; the CheckoutRequest the gateway got, and the shopper at its page."""
    asked = _ask(shop)
    shop.play.expect(shop.app.shoppers, "the shopper was not sent to the gateway's page")
    arrived = dict(parse_qsl(urlsplit(shop.app.shoppers[-1]).query))
    shop.play.equal("paymenttoken", arrived.get("paymenttoken"), f"token-{asked['orderid']}")
    return asked


def _ask(shop: Shop) -> dict[str, Any]:
    play, before = shop.play, len(shop.app.received)
    play.about = ""
    key = play.store.carts.create(CartReduced(billing_email="ann@example.com")).id
    item = CartItemPost(catalog_id=product(play), item_quantity=Decimal(2))
    play.store.carts.items.create(key, item)
    page = shop.browser.open(str(play.store.carts.get(key).checkout_url))
    play.about = shop.exchange("checkout").id
    form = _pressable(page, "checkout", "pay", "order")
    shop.browser.submit(page, form, _typed(form))
    play.expect(len(shop.app.received) > before, "no CheckoutRequest reached the gateway")
    request = _received(shop, "checkout")
    asked: dict[str, Any] = json.loads(request.request_body)
    order = play.store.orders.get(asked["orderid"])
    play.equal("amounttotal, in cents", asked["amounttotal"], _cents(order.order_amount))
    sold = sum(item["unitprice"] * item["quantity"] for item in asked["items"])
    play.equal("the items' sum, in cents", sold, 1998)
    _about_order(play, asked, order)
    play.expect(asked["randomkey"], "randomkey is empty")
    return asked


def _about_order(play: Play, asked: dict[str, Any], order: models.Order) -> None:
    """The message says of the order what the order says, and where the shopper is to come back."""
    invoice = f"{order.invoice_number_prefix or ''}{order.invoice_number}"
    play.equal("invoice", asked["invoice"], invoice)
    play.equal("email", asked.get("email"), order.billing_email)
    play.equal("taxtotal, in cents", asked.get("taxtotal"), _cents(order.sales_tax))
    play.equal("discount, in cents", asked.get("discount"), _cents(order.order_discount))
    shipping = sum(_cents(box.shipment_cost) for box in given(order.shipment_list))
    play.equal("shippingtotal, in cents", asked.get("shippingtotal"), shipping)
    billing, currency = asked.get("billing") or {}, str(asked.get("currency"))
    play.equal("billing.lastname", billing.get("lastname"), order.billing_last_name)
    play.expect(CURRENCY.fullmatch(currency), f"currency is {currency!r}")
    for name in ("cancelurl", "errorurl", "notificationurl", "returnurl"):
        address = str(asked.get(name))
        play.expect(address.startswith(("http://", "https://")), f"{name} is {address!r}")


def _cents(amount: Decimal | None) -> int:
    return int((amount or Decimal(0)) * 100)


def _pressable(page: Page, *words: str) -> Form:
    form = page.form(*words)
    if form is None:
        raise Broken(
            f"{page.url} (status {page.status}) has no form to press: {' or '.join(words)}"
        )
    return form


def _typed(form: Form) -> dict[str, str]:
    """What a shopper types into the fields that are empty."""
    typed = {"email": "ann@example.com", "country": "US", "state": "FL", "zip": "33321"}
    return {
        name: next((text for word, text in typed.items() if word in name.lower()), "Ann")
        for name, value in form.fields.items()
        if not value
    }


def _received(shop: Shop, name: str) -> Exchange:
    """The last message of a kind the gateway got, held against document and formula."""
    op = shop.exchange(name)
    shop.play.exchanges.extend(shop.app.of(op)[-1:])
    if not shop.app.of(op):
        raise Broken(f"no {name} request reached the gateway")
    exchange = shop.app.of(op)[-1]
    found = problems(shop.play.context, op, exchange.request_body, shop.key)
    shop.play.expect(not found, "; ".join(found))
    shop.play.equal("the gateway's own verdict", exchange.status, 200)
    shop.play.context.results.exercised.add(op.id)
    return exchange


def _notice(asked: dict[str, Any], **changes: Any) -> client.CompleteOrderRequest:
    members = {
        "orderid": asked["orderid"],
        "invoice": asked["invoice"],
        "amount": asked["amounttotal"],
        "approved": 1,
        "transactionid": f"paid-{asked['orderid']}",
        "errorcode": "",
        "errormessage": "",
    }
    return client.CompleteOrderRequest.from_dict({**members, **changes})


def _notify(shop: Shop, asked: dict[str, Any], body: bytes) -> int:
    """Tell the store; what its answer says of ``processed``."""
    play, op = shop.play, shop.exchange("notification")
    play.about = op.id
    address = urlsplit(asked["notificationurl"])
    play.equal("the path of notificationurl", address.path, op.path)
    query = dict(parse_qsl(address.query))
    answer = play.context.wire.send(op, query=query, content=body, headers={})
    play.exchanges.append(answer.exchange)
    play.expect(not answer.problems, "; ".join(answer.problems))
    return int(answer.json["processed"])


def _refused_notices(shop: Shop, asked: dict[str, Any]) -> None:
    """Words that must not count: another key, another amount, no such order."""
    forged = client.dump(client.sign(_notice(asked), shop.key[::-1]))
    shop.play.equal("processed, signed with another key", _notify(shop, asked, forged), 0)
    for what, change in (("amount", 1), ("orderid", 987654321)):
        body = client.dump(client.sign(_notice(asked, **{what: change}), shop.key))
        shop.play.equal(f"processed, with another {what}", _notify(shop, asked, body), 0)


def _paid(shop: Shop, asked: dict[str, Any]) -> None:
    """The store takes the payment in: the order is new, and has the transaction."""
    play = shop.play
    body = client.dump(client.sign(_notice(asked), shop.key))
    play.equal("processed", _notify(shop, asked, body), 1)
    order = play.store.orders.get(asked["orderid"])
    names = {row.order_status_id: row.status_definition for row in play.store.order_statuses.list()}
    play.equal("the order's status", names.get(order.order_status_id), NEW)
    transactions = given(order.transaction_list)
    paid = [row for row in transactions if row.transaction_id == f"paid-{order.order_id}"]
    play.equal("the transactions of the payment", len(paid), 1)
    play.equal("the amount paid", _cents(paid[0].transaction_amount), asked["amounttotal"])
    _notify(shop, asked, body)
    again = given(play.store.orders.get(asked["orderid"]).transaction_list)
    play.equal("the transactions after the same word again", len(again), len(transactions))
    play.about = ""
    back = shop.browser.open(asked["returnurl"])
    play.equal("the status of the page the shopper returns to", back.status, 200)


def _refusals(shop: Shop) -> None:
    """A gateway that refuses, and one whose answer is forged: the shopper stays in the store."""
    arrived = len(shop.app.shoppers)
    shop.app.refusal = "No payment today."
    asked = _ask(shop)
    shop.play.equal("shoppers sent on by a refusal", len(shop.app.shoppers) - arrived, 0)
    order = shop.play.store.orders.get(asked["orderid"])
    shop.play.expect(
        "No payment today." in str(order.internal_comments),
        "the gateway's errormessage is not in the order's internal comments",
    )
    shop.app.refusal, shop.app.forged = "", True
    _ask(shop)
    shop.play.equal("shoppers sent on by a forged answer", len(shop.app.shoppers) - arrived, 0)


def _paid_back(shop: Shop) -> dict[str, Any]:
    """A sale, paid and refunded; the RefundRequest the gateway got."""
    play, asked = shop.play, _sale(shop)
    _paid(shop, asked)
    play.about = shop.exchange("refund").id
    page = shop.browser.open(f"{play.context.target.origin}/admin/orders/{asked['orderid']}")
    form = _pressable(page, "refund", "void")
    page = shop.browser.submit(page, form, {})
    request: dict[str, Any] = json.loads(_received(shop, "refund").request_body)
    play.equal("transactionid", request["transactionid"], f"paid-{asked['orderid']}")
    play.equal("amounttotal, in cents", request["amounttotal"], asked["amounttotal"])
    play.equal("invoice", request["invoice"], asked["invoice"])
    play.expect(request["randomkey"] != asked["randomkey"], "two requests carry the same randomkey")
    play.expect(request.get("is_full_refund") is True, "is_full_refund is not true")
    order = play.store.orders.get(asked["orderid"])
    numbers = [row.transaction_id for row in given(order.transaction_list)]
    play.expect(f"refund-{asked['orderid']}" in numbers, f"the transactions are {numbers}")
    return request


def _messages(shop: Shop, name: str, path: str) -> None:
    """A store's request, made from the vendor's sample, to the gateway and back."""
    op = shop.exchange(name)
    sample = next(s for s in samples() if s.operation == op.id and s.is_request)
    kind, reply = KINDS[name]
    model = getattr(models, kind).from_json(sample.raw.encode())
    body = client.dump(client.sign(model, shop.key))
    headers = {"Content-Type": "application/json"}
    answer = httpx.post(shop.app.url + path, content=body, headers=headers, trust_env=False)
    _received(shop, name)
    context = {"orderid": sample.json["orderid"], "invoice": sample.json["invoice"]}
    client.GATEWAY.verify(reply, answer.content, shop.key, context=context)
    shop.play.exchanges.append(as_exchange(op.id, answer, 0.0))
    shop.play.notes.append(MESSAGES_ONLY.format(op.id))


def _own_notification(shop: Shop) -> None:
    """The gateway's word, made and read by the suite alone."""
    op = shop.exchange("notification")
    asked = {"orderid": 123, "invoice": "AB-12234", "amounttotal": 12312}
    body = client.dump(client.sign(_notice(asked), shop.key))
    found = problems(shop.play.context, op, body.decode(), shop.key)
    shop.play.expect(not found, "; ".join(found))
    client.verify("CompleteOrderRequest", body, shop.key)
    shop.play.exchanges.append(Exchange(op.id, "POST", op.path, request_body=body.decode()))
    shop.play.context.results.exercised.add(op.id)
    shop.play.notes.append(MESSAGES_ONLY.format(op.id))
