"""Check out, pay, come back: the shopper's way through the payment protocol.

The CheckoutRequest leaves from here; the gateway's answer is trusted only with its signature.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from .. import outbound
from ..database import patient
from ..problems import Refusal
from ..rows import Row
from ..rules import checkout, messages, payment, shipping, statuses
from ..rules.money import cents
from ..rules.orders import invoice
from ..store import Store
from .layout import cost_of_shipping, form_of, lines, money, page, whole
from .shopframe import shop_page
from .storefront import COOKIE

#: How long a gateway may take to answer, in seconds.
PATIENCE = 60.0
#: What browsers may fill in by themselves, by the end of a column's name.
_HINTS = {
    "FirstName": "given-name",
    "LastName": "family-name",
    "Company": "organization",
    "Address": "address-line1",
    "Address2": "address-line2",
    "City": "address-level2",
    "State": "address-level1",
    "ZipCode": "postal-code",
    "Country": "country",
    "PhoneNumber": "tel",
    "Email": "email",
}


def routes(store: Store) -> list[Route]:
    pages = _Payments(store)
    return [
        Route("/checkout.asp", pages.show),
        Route("/checkout.asp", pages.place, methods=["POST"]),
        Route("/paymentreceive.asp", pages.come_back),
        Route("/error.asp", pages.failed),
        Route("/order.asp", pages.order),
    ]


class _Payments:
    def __init__(self, store: Store) -> None:
        self._store = store

    async def show(self, request: Request) -> Response:
        cart = self._cart(request)
        answer = page(self._form(cart, {}, await self._offer(cart, {})))
        answer.set_cookie(COOKIE, cart["OrderKey"], httponly=True, samesite="lax")
        return answer

    async def place(self, request: Request) -> Response:
        form = await form_of(request)
        cart = self._cart(request)
        offer = await self._offer(cart, form)
        if form.get("do") == "rates":
            return page(self._form(cart, form, offer))
        try:
            return await self._place(request, cart, form, offer)
        except Refusal as refusal:
            return page(self._form(cart, form, offer, refusal.message), refusal.status)

    async def _offer(self, cart: Row, form: Mapping[str, str]) -> shipping.Offer:
        billing = checkout.billing(self._store.tables, cart, form)
        return await shipping.offer(
            self._store, cart, checkout.destination(self._store.tables, cart, billing)
        )

    async def _place(
        self, request: Request, cart: Row, form: Mapping[str, str], offer: shipping.Offer
    ) -> Response:
        gateway_url = self._store.settings.gateway.checkout_url
        online = form.get("pay", "gateway" if gateway_url else "check") == "gateway"
        if online and not gateway_url:
            raise Refusal(400, "No payment gateway is set up; choose another way to pay.")
        way = offer.choose(form.get("shipping"))

        def placed() -> Row:
            if self._cart(request) != cart:  # others had their turn while the carrier was asked
                raise Refusal(409, "Your cart has changed meanwhile; look at it and order again.")
            return checkout.place(self._store.tables, cart, form, way, online=online)

        order = await patient(placed)
        return await self._hand_over(order) if online else self._to_order(order["OrderID"])

    async def _hand_over(self, order: Row) -> Response:
        """Ask the gateway where the shopper pays, and send the shopper there."""
        store, number = self._store, order["OrderID"]
        request = await patient(lambda: messages.begin(store, order, store.settings.gateway))
        raw = await post(store, "gatewayCheckout", store.settings.gateway.checkout_url, request)
        where = await patient(lambda: messages.take_directions(store, number, raw))
        if not payment.stands(store.tables, number, cents(order.get("OrderAmount"))):
            raise Refusal(409, "Your order has changed meanwhile; look at your cart again.")
        token = where.get("paymenttoken") or ""
        address = str(where["redirecturl"])
        if where.get("redirectmethod") == "POST":
            return page(shop_page(self._store, "handover.html", address=address, token=token))
        joiner = "&" if "?" in address else "?"
        return RedirectResponse(f"{address}{joiner}{urlencode({'paymenttoken': token})}", 303)

    async def come_back(self, request: Request) -> Response:
        """The shopper is back from the gateway, with a key only this store could have made."""
        number = messages.returning(self._store, request.scope["query_string"])
        if number is None:
            return self._problem(400, "This address was not made by this store.")
        return self._to_order(number)

    async def failed(self, request: Request) -> Response:
        code = request.query_params.get("error", "0")[:50]
        return self._problem(
            400, f"The payment did not go through (code {code}). Nothing was charged.", "/cart"
        )

    async def order(self, request: Request) -> Response:
        query = request.query_params
        order = self._order(query.get("orderid", ""), query.get("key", ""))
        if order is None:
            raise HTTPException(404)
        boxes = order.get("ShipmentList") or [{}]
        text = shop_page(
            self._store,
            "order.html",
            invoice=invoice(order),
            status=statuses.text_of(self._store.tables, order.get("OrderStatusID")),
            note=_note(self._store, order),
            lines=lines(order.get("OrderItemList") or [], "ItemIndexID"),
            shipping=money(cost_of_shipping(order)),
            tax=money(order.get("SalesTax")),
            discount=money(order["OrderDiscount"]) if order.get("OrderDiscount") else "",
            total=money(order.get("OrderAmount")),
            points=order.get("RewardPoints") or "",
            tracking=boxes[0].get("ShipmentTrackingCode") or "",
        )
        answer = page(text)
        answer.delete_cookie(COOKIE)
        return answer

    def _to_order(self, number: int) -> Response:
        known = payment.payment_of(self._store.tables, number) or {}
        query = urlencode({"orderid": number, "key": known.get("secret", "")})
        return RedirectResponse(f"/order.asp?{query}", 303)

    def _order(self, number: str, secret: str) -> Row | None:
        order_id = whole(number)
        known = None if order_id is None else payment.payment_of(self._store.tables, order_id)
        if not known or not secret or known.get("secret") != secret:
            return None
        held = self._store.tables.find(self._store.plan.resources["orders"], order_id)
        return held.document if held else None

    def _cart(self, request: Request) -> Row:
        key = request.query_params.get("orderkey") or request.cookies.get(COOKIE, "")
        cart = checkout.cart_of(self._store.tables, key)
        if cart is None:
            raise HTTPException(404)
        return cart

    def _form(
        self, cart: Row, form: Mapping[str, str], offer: shipping.Offer, problem: str = ""
    ) -> str:
        ways = [("gateway", "Online payment")] if self._store.settings.gateway.checkout_url else []
        return shop_page(
            self._store,
            "checkout.html",
            key=cart["OrderKey"],
            problem=problem,
            fields=[
                self._field(cart, form, name)
                for name in checkout.address_columns(self._store.tables)
            ],
            shipping=self._ways(form, offer),
            note=offer.note,
            to=_whereto(checkout.destination(self._store.tables, cart, {})),
            asks=bool(self._store.settings.shipping.rates_url),
            asked=form.get("do") == "rates",
            ways=[*ways, ("check", "Check or money order")],
            lines=lines(cart.get("CartItemList") or [], "CartItemID"),
            total=money(cart.get("OrderAmount")),
        )

    def _ways(self, form: Mapping[str, str], offer: shipping.Offer) -> list[dict[str, Any]]:
        values = [way.value for way in offer.ways]
        chosen = form.get("shipping") if form.get("shipping") in values else (values or [""])[0]
        return [
            {
                "value": way.value,
                "text": f"{way.name}, {money(way.cost)}",
                "chosen": way.value == chosen,
            }
            for way in offer.ways
        ]

    def _field(self, cart: Row, form: Mapping[str, str], name: str) -> dict[str, Any]:
        column = self._store.plan.resources["orders"].shape.columns[name]
        part = name.removeprefix("Billing")
        label = re.sub(r"(?<=[a-z])(?=[A-Z0-9])", " ", part).capitalize()
        return {
            "name": name,
            "label": label,
            "value": form.get(name, cart.get(name) or ""),
            "longest": column.max_length or 255,
            "kind": "email" if part == "Email" else "",
            "required": part == "Email",
            "hint": _HINTS.get(part, "on"),
        }

    def _problem(self, status: int, text: str, back: str = "/shop") -> Response:
        shown = shop_page(
            self._store, "problem.html", heading="That did not work", text=text, back=back
        )
        return page(shown, status)


def _whereto(to: Row) -> str:
    """The shipping address of a cart that has one, in a line."""
    names = ("Address", "City", "State", "ZipCode", "Country")
    return ", ".join(str(to[f"Shipment{name}"]) for name in names if to.get(f"Shipment{name}"))


def _note(store: Store, order: Row) -> str:
    notes = {
        statuses.NOT_COMPLETED: "We are waiting for your payment.",
        statuses.NEW: "Thank you. Your order is in.",
    }
    known = {statuses.number_of(store.plan, name): note for name, note in notes.items()}
    return known.get(order.get("OrderStatusID") or 0, "")


async def post(store: Store, callback: str, url: str, body: bytes) -> bytes:
    """What a gateway answers; Refusal when it does not, or with anything but 200."""
    reply = await outbound.post(
        store, callback, url, body, patience=PATIENCE, user_agent="3dcart Shopping Cart"
    )
    if reply.error:
        raise Refusal(502, f"The payment gateway does not answer ({reply.error}).")
    if reply.status != 200:
        raise Refusal(502, f"The payment gateway answered {reply.status}, not 200.")
    return reply.body
