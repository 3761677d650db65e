"""A payment gateway as an ASGI app: subclass `GatewayApp`, say who may pay and who gets money back.

The app verifies what the store sends, refuses repeats, holds amounts against what it stored, signs
the answers, and tells the store the outcome of a payment. Run it under any ASGI server, alone or
mounted beside your own pages.
"""

from __future__ import annotations

import asyncio
import logging
import secrets
from collections.abc import Sequence
from typing import Any, Unpack

from .. import PACKAGE
from ..codec.json import dumps
from ..errors import MalformedMessageError, SignatureError
from .answers import Approved, Redirect, Refusal, Refused
from .asgi import Receive, Scope, Send, answer, live, path_of, read_body
from .checks import Objection, check_checkout, check_refund, departure
from .delivery import Outcomes
from .messages import Mail
from .notifications import Notices, NoticeSettings
from .state import GatewayState, Outcome, Payment, SqliteState
from .strict_json import MAX_BYTES

__all__ = ["Approved", "GatewayApp", "Redirect", "Refusal", "Refused"]

_log = logging.getLogger(f"{PACKAGE}.gateway")


class GatewayApp:
    """The gateway's side of the payment protocol.

    Subclass it and write `authorize` and `refund`. When the shopper has paid (or not), call
    `complete` with the token that the store handed on as `paymenttoken`, and send the shopper to
    the address it returns. Call `tell_again` at the start and every few minutes: it tells stores
    what they could not be told before.
    """

    checkout_path = "/checkout"
    """The Gateway Checkout URL ends in this."""
    refund_path = "/refund"
    """The Gateway Post-Order URL ends in this."""
    patience = 50.0
    """Seconds for `authorize` and `refund`: the store itself gives up after about a minute."""

    def __init__(
        self,
        *,
        private_key: str | Sequence[str],
        state: GatewayState | None = None,
        **settings: Unpack[NoticeSettings],
    ) -> None:
        """`private_key` is the app's Private Key: the first one signs, each of them verifies.

        `settings` say how stores are reached: `http_client`, `timeout`, `deadline`, `retries` and
        the hooks of an `AsyncStore`.
        """
        keys = (private_key,) if isinstance(private_key, str) else tuple(private_key)
        self._state = SqliteState() if state is None else state
        self._mail = Mail(keys, self._state)
        facts = self._mail.facts
        self._sensitive = facts.SENSITIVE_FIELDS
        self._outcomes = Outcomes(self._mail, self._state, Notices(facts, keys, settings), self)

    async def authorize(self, checkout: Any) -> Redirect | Refusal:
        """Whether this CheckoutRequest may be paid here, and where."""
        raise NotImplementedError("Write authorize(): where is the shopper to pay?")

    async def refund(self, request: Any) -> Approved | Refused:
        """Give the RefundRequest's amount back; order and amount were checked already."""
        raise NotImplementedError("Write refund(): how does the money go back?")

    async def not_processed(self, payment: Payment, code: str, message: str) -> None:
        """An approved payment that the store did not take in: the money needs to go back.

        `payment.outcome` has its transaction. Called again when the program ended in between.
        """
        _log.error(
            "The store did not take in the payment of order %s (%s); give the money back.",
            payment.order_id,
            code,
        )

    async def in_doubt(self, payment: Payment, code: str, message: str) -> None:
        """An approved payment that the store refuses, but may have taken in when told before.

        An earlier notification got no clear answer. Look at the order before money goes back.
        """
        _log.error(
            "The store refuses the payment of order %s (%s), and may have taken it in when it was"
            " told before; look at the order before giving the money back.",
            payment.order_id,
            code,
        )

    async def pages(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Everything but the two addresses that the store calls."""
        await answer(send, 404, b"Not found\n", "text/plain; charset=utf-8")

    async def payment(self, token: str) -> Payment | None:
        """The payment that a shopper's token stands for."""
        return await asyncio.to_thread(self._state.find, token)

    async def complete(
        self,
        token: str,
        *,
        transaction_id: str = "",
        approved: bool = True,
        error_code: str = "",
        error_message: str = "",
    ) -> str:
        """Tell the store how a payment ended, and say where the shopper goes.

        Safe to repeat: the first outcome stays, and once the store knows it is not told again.
        Raises `LookupError` for a token that is none, and a `ThreeDCartError` when the store gave
        no clear answer: `AmbiguousOutcomeError` where it may have taken the message in. The
        outcome is kept; call this again, or `tell_again`. A payment whose order the store has
        asked for anew since is not told to the store: its amount may be another now.
        """
        if approved and not transaction_id:
            raise ValueError("An approved payment needs a transaction_id.")
        outcome = Outcome(approved, transaction_id, error_code, error_message)
        return await self._outcomes.settle(token, outcome)

    async def tell_again(self) -> list[Payment]:
        """Tell stores of the outcomes they were not told, or did not say they took in.

        After an outage or a restart; returns the payments that still wait. Never raises for one
        of them: what went wrong is logged, and the others have their turn.
        """
        return await self._outcomes.deliver_waiting()

    async def cancel(self, token: str) -> str:
        """Where the shopper goes who changed their mind; the store is not told anything."""
        payment = await self.payment(token)
        if payment is None:
            raise LookupError("There is no payment with this token.")
        return str(payment.message.get("cancelurl", ""))

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await live(receive, send, self._state.close)
            return
        handler = None
        if scope["type"] == "http":
            path = path_of(scope)
            handler = {self.checkout_path: self._checkout, self.refund_path: self._refund}.get(path)
        if handler is None:
            await self.pages(scope, receive, send)
        elif scope["method"] != "POST":
            await _complain(send, 405, "The store calls this address by POST.")
        else:
            body = await read_body(receive, MAX_BYTES)
            await self._respond(handler, body or b"", send)

    async def _respond(self, handler: Any, body: bytes, send: Send) -> None:
        # Whoever cannot sign gets nothing signed: three kinds of message share one formula, so an
        # answer to a forged refund would be a valid notification of a payment.
        try:
            reply = await handler(body)
        except MalformedMessageError as error:
            await _complain(send, 400, str(error))
        except SignatureError as error:
            _log.warning("Refused a message: %s", error)
            await _complain(send, 401, str(error))
        else:
            await answer(send, 200, reply)

    async def _checkout(self, body: bytes) -> bytes:
        exchange = self._mail.exchange("checkout")
        checkout = self._mail.verify(exchange.request, body)
        token = secrets.token_urlsafe(24)
        try:
            payment = check_checkout(checkout, token, self._sensitive)
            await self._mail.first_sight(exchange.request, checkout)
            if not await asyncio.to_thread(self._state.add, payment):
                raise Objection("This order is paid already.")
            decision = await self._decided(self.authorize(checkout), "102")
        except Objection as objection:
            decision = Refusal(str(objection), objection.code)
        reply = {"paymenttoken": "", "redirecturl": "", "redirectmethod": "GET"}
        if isinstance(decision, Redirect):
            reply = {
                "paymenttoken": token,
                "redirecturl": decision.url,
                "redirectmethod": decision.method,
            }
        return await self._mail.signed(exchange.answer, reply, _error_of(decision))

    async def _refund(self, body: bytes) -> bytes:
        exchange = self._mail.exchange("refund")
        request = self._mail.verify(exchange.request, body)
        wire = request.to_dict()
        try:
            decision = await self._refunded(exchange.request, request)
        except Objection as objection:
            decision = Refused(str(objection), objection.code)
        approved = isinstance(decision, Approved)
        reply = {
            "approved": int(approved),
            "transactionid": decision.transaction_id if isinstance(decision, Approved) else "",
        }
        context = {"orderid": wire["orderid"], "invoice": wire["invoice"]}
        return await self._mail.signed(exchange.answer, reply, _error_of(decision), context)

    async def _refunded(self, kind: str, request: Any) -> Approved | Refused:
        departure(request)
        await self._mail.first_sight(kind, request)
        transaction = request.to_dict()["transactionid"]
        payment = await asyncio.to_thread(self._state.find_transaction, transaction)
        amount = check_refund(request, payment)
        assert payment is not None
        if not await asyncio.to_thread(self._state.reserve_refund, payment.token, amount):
            raise Objection("More than was paid would go back.")
        # Left reserved when refund() breaks off: the money may have gone back, and a second
        # attempt must not give it twice.
        decision: Approved | Refused = await self._decided(self.refund(request), "103")
        if isinstance(decision, Refused):
            await asyncio.to_thread(self._state.release_refund, payment.token, amount)
        return decision

    async def _decided(self, hook: Any, code: str) -> Any:
        try:
            return await asyncio.wait_for(hook, self.patience)
        except TimeoutError:
            raise Objection("The gateway took too long to answer.", code) from None
        except Exception:
            _log.exception("The gateway's own code failed.")
            raise Objection("The gateway has a fault; try again later.", code) from None


def _error_of(decision: object) -> tuple[str, str]:
    if isinstance(decision, (Refusal, Refused)):
        return decision.code, decision.message or "The gateway refused."
    return "", ""


async def _complain(send: Send, status: int, message: str) -> None:
    await answer(send, status, dumps({"errorcode": "100", "errormessage": message}))
