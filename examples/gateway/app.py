"""A sample payment gateway: it takes no money, but speaks the protocol as a real one does.

    python examples/gateway/app.py --private-key 0123456789abcdef0123456789abcdef --port 8200

Give the app in the developer portal (or the mock store) the two addresses it prints. Everything of
the protocol is in `threedcart.gateway`; what is here is what every gateway has to decide itself.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import secrets
import socket
from collections.abc import AsyncGenerator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from html import escape
from urllib.parse import parse_qs

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import Mount, Route
from threedcart.errors import ThreeDCartError
from threedcart.gateway import (
    Approved,
    CheckoutRequest,
    GatewayApp,
    GatewayState,
    Payment,
    PaymentDeclined,
    Redirect,
    RefundDeclined,
    RefundRequest,
    SqliteState,
)

PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>
 body {{ font: 1.1rem/1.5 system-ui, sans-serif; max-width: 32rem; margin: 3rem auto }}
 dl {{ display: grid; grid-template-columns: max-content 1fr; gap: .3rem 1.5rem }}
 dd {{ margin: 0 }}
 button {{ font: inherit; padding: .6rem 1.2rem; margin: .3rem .3rem .3rem 0; cursor: pointer }}
 .pay {{ background: #0a5c36; color: #fff; border: 0 }}
</style></head><body><main><h1>{title}</h1>{body}</main></body></html>
"""


STORE_HOSTS = ("*", "http://127.0.0.1", "http://localhost")
"""Any public store by https, and a mock store on this machine; better list the stores you know."""


class SampleGateway(GatewayApp):
    """Says yes to everyone: a real gateway asks its bank."""

    def __init__(
        self,
        *,
        private_key: str,
        public_url: str,
        state: GatewayState,
        store_hosts: Sequence[str] = STORE_HOSTS,
    ) -> None:
        super().__init__(private_key=private_key, state=state, allowed_hosts=store_hosts)
        self.pay_url = f"{public_url}/pay"

    async def authorize(self, checkout: CheckoutRequest) -> Redirect | PaymentDeclined:
        if checkout.username == "closed":  # the merchant's Credential 1, to show a refusal
            return PaymentDeclined("This merchant's account is closed.", "101")
        if (checkout.amounttotal or 0) <= 0:
            return PaymentDeclined("There is nothing to pay.", "102")
        return Redirect(self.pay_url, "GET")

    async def refund(self, request: RefundRequest) -> Approved | RefundDeclined:
        return Approved(f"refund-{secrets.token_hex(8)}")

    async def show(self, request: Request) -> Response:
        """The page where the shopper pays."""
        token = await _token(request)
        payment = await self.payment(token)
        if payment is None:
            return _page("No such payment", "<p>Go back to the store and check out again.</p>", 404)
        if payment.destination is not None:
            return RedirectResponse(payment.destination, 303)
        if payment.superseded:
            return _page(
                "Your order has changed", "<p>Go back to the store and pay there.</p>", 410
            )
        return _page("Pay for your order", _form(payment))

    async def decide(self, request: Request) -> Response:
        """What the shopper's button does; pressing twice does nothing twice."""
        token = await _token(request)
        ways: dict[str, Callable[[str], Awaitable[str]]] = {
            "pay": self._pay,
            "decline": self._decline,
            "cancel": self.cancel,
        }
        way = ways.get(request.path_params["decision"])
        if way is None:
            return _page("Not found", "<p>There is no such page.</p>", 404)
        try:
            return RedirectResponse(await way(token), 303)
        except LookupError:
            return _page("No such payment", "<p>Go back to the store and check out again.</p>", 404)
        except ThreeDCartError:
            again = "<p>The store does not answer. Reload this page to try again.</p>"
            return _page("One moment", again, 503)

    async def _pay(self, token: str) -> str:
        return await self.complete(token, transaction_id=f"pay-{secrets.token_hex(8)}")

    async def _decline(self, token: str) -> str:
        message = "The bank declined the payment."
        return await self.complete(
            token, approved=False, error_code="declined", error_message=message
        )


def application(gateway: SampleGateway) -> Starlette:
    """The pages, with the gateway's two addresses beside them."""

    @asynccontextmanager
    async def reminding(_: Starlette) -> AsyncGenerator[None]:
        reminder = asyncio.create_task(_remind(gateway))
        yield
        reminder.cancel()

    routes = [
        Route("/pay", gateway.show, methods=["GET", "POST"]),
        Route("/pay/{decision}", gateway.decide, methods=["POST"]),
        Mount("/", gateway),
    ]
    return Starlette(routes=routes, lifespan=reminding)


async def _remind(gateway: SampleGateway) -> None:
    """Notify stores, now and then, of what they could not be told when it happened."""
    while True:
        await gateway.retry_notifications()
        await asyncio.sleep(60)


async def _token(request: Request) -> str:
    """`paymenttoken`, from the query or the form, as the store hands it on."""
    form = parse_qs((await request.body()).decode("utf-8", "replace"))
    return request.query_params.get("paymenttoken") or form.get("paymenttoken", [""])[0]


def _form(payment: Payment) -> str:
    # Amounts are in cents.
    amount = f"{payment.amount // 100}.{payment.amount % 100:02}"
    currency = escape(str(payment.message.get("currency", "")))
    token = f'<input type="hidden" name="paymenttoken" value="{escape(payment.token)}">'
    buttons = "".join(
        f'<button class="{way}" formaction="pay/{way}">{label}</button>'
        for way, label in (("pay", "Pay now"), ("decline", "Let it fail"), ("cancel", "Cancel"))
    )
    return (
        f"<dl><dt>Order</dt><dd>{escape(payment.invoice)}</dd>"
        f"<dt>Amount</dt><dd>{amount} {currency}</dd></dl>"
        f'<form method="post">{token}{buttons}</form>'
    )


def _page(title: str, body: str, status: int = 200) -> HTMLResponse:
    return HTMLResponse(PAGE.format(title=escape(title), body=body), status)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--private-key", default=os.environ.get("GATEWAY_PRIVATE_KEY"))
    parser.add_argument("--port", type=int, default=8200, help="0 takes a free one")
    parser.add_argument("--public-url", help="where shoppers and the store reach this program")
    parser.add_argument("--state", default="gateway.sqlite3", help="the file that remembers")
    parser.add_argument(
        "--store-host",
        action="append",
        metavar="HOST",
        help="a host that may be notified, such as shop.example.com or http://127.0.0.1;"
        " repeatable (default: any public host by https, and this machine)",
    )
    options = parser.parse_args()
    if not options.private_key:
        parser.error("give --private-key, the Private Key of your app, or set GATEWAY_PRIVATE_KEY")
    try:
        listener = socket.create_server(("127.0.0.1", options.port))
    except OSError as error:
        parser.error(f"cannot listen on port {options.port}: {error.strerror}")
    here = f"http://127.0.0.1:{listener.getsockname()[1]}"
    url = options.public_url or here
    gateway = SampleGateway(
        private_key=options.private_key,
        public_url=url,
        state=SqliteState(options.state),
        store_hosts=options.store_host or STORE_HOSTS,
    )
    print(f"Listening on            {here}")
    print(f"Gateway Checkout URL    {url}{gateway.checkout_path}")
    print(f"Gateway Post-Order URL  {url}{gateway.refund_path}", flush=True)
    config = uvicorn.Config(application(gateway), log_level="warning")
    uvicorn.Server(config).run([listener])


if __name__ == "__main__":
    main()
