"""A payment gateway as an ASGI app: the part of `GatewayApp` that no document changes.

The app verifies what the store sends, refuses repeats, compares amounts with what it stored, signs
the answers, and tells the store the outcome of a payment. Run it under any ASGI server, alone or
mounted beside your own pages.
"""

from __future__ import annotations

import asyncio
import logging
import secrets
from collections.abc import Awaitable, Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeVar, Unpack

import attrs

from .. import PACKAGE
from ..codec.json import dumps
from ..errors import ConfigurationError, MalformedMessageError, SignatureError
from .asgi import Receive, Scope, Send, answer, path_of, read_body, run_lifespan
from .checks import Objection, check_checkout, check_refund, check_required
from .delivery import NotificationDelivery
from .hosts import ANY_PUBLIC_HOST, AllowedHosts
from .messages import MessageCodec
from .notifications import NotificationClient, NotificationSettings
from .state import GatewayState, Outcome, Payment, SqliteState
from .strict_json import MAX_BYTES

if TYPE_CHECKING:
    from ..api_spec import ApiSpec
    from .signatures import Gateway

__all__ = ["Approved", "BaseGatewayApp", "PaymentDeclined", "Redirect", "RefundDeclined"]

_log = logging.getLogger(f"{PACKAGE}.gateway")
_T = TypeVar("_T")


@attrs.frozen
class Redirect:
    """Send the shopper there to pay; the store adds `paymenttoken` to the query or the form."""

    url: str
    """The address of the page where the shopper pays."""
    method: Literal["GET", "POST"] = "GET"
    """How the browser gets there."""


@attrs.frozen
class PaymentDeclined:
    """No payment here. The merchant reads the text; the shopper sees the store's own error page."""

    message: str
    """The reason, for the merchant."""
    code: str = "102"
    """A code of your own, for the merchant."""


@attrs.frozen
class Approved:
    """The money went back; `transaction_id` is the refund's own number."""

    transaction_id: str
    """The refund's own number."""


@attrs.frozen
class RefundDeclined:
    """The money did not go back, and surely will not: the merchant may try again."""

    message: str
    """The reason, for the merchant."""
    code: str = "103"
    """A code of your own, for the merchant."""


class BaseGatewayApp:
    """The gateway's side of the payment protocol, without the messages of a document.

    The generated `GatewayApp` adds those; subclass that one.
    """

    _messages: ClassVar[Gateway]
    _facts: ClassVar[ApiSpec]

    checkout_path = "/checkout"
    """The Gateway Checkout URL ends in this."""
    refund_path = "/refund"
    """The Gateway Post-Order URL ends in this."""
    patience = 50.0
    """Seconds for `authorize` and `refund`: the store itself gives up after about a minute."""
    claim_seconds = 600.0
    """Seconds after which another process takes over the notification of a killed one.

    Longer than `deadline` and your hooks `not_processed` and `in_doubt` take together.
    """

    def __init__(
        self,
        *,
        private_key: str | Sequence[str],
        state: GatewayState | None = None,
        allowed_hosts: Iterable[str] = (ANY_PUBLIC_HOST,),
        **settings: Unpack[NotificationSettings],
    ) -> None:
        """Make the app.

        Args:
            private_key: The app's Private Key. Of several, the first one signs and each verifies.
            state: What the app remembers; the file gateway.sqlite3 unless given. Processes that
                share the file share the work.
            allowed_hosts: The hosts of the stores. A store names the address to notify in a member
                that its signature does not cover, so a checkout with an address on any other host
                is refused. `"shop.example.com"` is one host, `"*.example.com"` any below it. `"*"`,
                the default, is any public host name; never an address in numbers, `localhost` or a
                name ending in `.local` or `.internal`. All of them mean https, whose certificate
                keeps a public name from leading into your own network. Allow plain http by
                `"http://127.0.0.1"`, for a store on your own machine. Override `is_store_url` to
                look stores up instead.
            settings: How stores are reached: `http_client`, `timeout`, `deadline`, `retries` and
                the hooks of an `AsyncStore`.

        Raises:
            ConfigurationError: a setting is unknown or wrong.
        """
        keys = (private_key,) if isinstance(private_key, str) else tuple(private_key)
        if not keys or not all(keys):
            raise ConfigurationError("private_key is empty: give the app's Private Key.")
        self._allowed = AllowedHosts(allowed_hosts)
        client = NotificationClient(self._facts, keys, settings)
        self._state = SqliteState() if state is None else state
        self._codec = MessageCodec(self._messages, keys, self._state)
        sleep = settings.get("sleep") or asyncio.sleep
        self._delivery = NotificationDelivery(self._codec, self._state, client, self, sleep)

    async def authorize(self, checkout: Any) -> Redirect | PaymentDeclined:
        """Decide whether a checkout may be paid here, and where."""
        raise NotImplementedError("Write authorize(): where is the shopper to pay?")

    async def refund(self, request: Any) -> Approved | RefundDeclined:
        """Give money back."""
        raise NotImplementedError("Write refund(): how does the money go back?")

    async def is_store_url(self, url: str) -> bool:
        """Return whether a notification may be sent to this address; `allowed_hosts` unless yours.

        Called at checkout, which is refused where the answer is no, and before each notification.
        """
        return self._allowed.allow(url)

    async def not_processed(self, payment: Payment, code: str, message: str) -> None:
        """Give the money of an approved payment back: the store did not take the payment in.

        `payment.amount` is in cents, `payment.outcome` has the transaction. Called again if the
        program ended in between, so give money back once for each transaction.
        """
        _log.error(
            "The store did not take in the payment of order %s (%s); give the money back.",
            payment.order_id,
            code,
        )

    async def in_doubt(self, payment: Payment, code: str, message: str) -> None:
        """Look at the order before you give money back: the store refuses an approved payment.

        It may have taken the payment in all the same, because an earlier notification got no clear
        answer. `payment.amount` is in cents.
        """
        _log.error(
            "The store refuses the payment of order %s (%s), and may have taken it in when it was"
            " notified before; look at the order before giving the money back.",
            payment.order_id,
            code,
        )

    async def pages(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer requests to all but the two addresses that the store calls."""
        await answer(send, 404, b"Not found\n", "text/plain; charset=utf-8")

    async def payment(self, token: str) -> Payment | None:
        """Return the payment that a shopper's token stands for; its amounts are in cents."""
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
        """Tell the store how a payment ended; return the address where the shopper goes.

        Safe to repeat, also by several processes at once: the first outcome stays, one of them
        notifies the store, the others wait for its result, and once the store knows it is not told
        again. A payment whose order the store has asked for again is not told to the store: its
        amount may have changed.

        Raises:
            LookupError: there is no payment with this token.
            ValueError: an approved payment lacks its `transaction_id`.
            AmbiguousOutcomeError: the store may have taken the message in, or another process has
                been notifying it for longer than half a minute.
            ApiError: the store gave no clear answer. The outcome is kept: call this again,
                or `retry_notifications`.
        """
        if approved and not transaction_id:
            raise ValueError("An approved payment needs a transaction_id.")
        outcome = Outcome(approved, transaction_id, error_code, error_message)
        return await self._delivery.complete(token, outcome)

    async def retry_notifications(self) -> list[Payment]:
        """Notify stores of the outcomes they were not told, or did not confirm.

        Call it at the start and every few minutes. Returns the payments that still wait. An error
        with one of them is logged and does not keep the others from their turn.
        """
        return await self._delivery.deliver_pending()

    async def cancel(self, token: str) -> str:
        """Return where a shopper goes who changed their mind; the store is not notified.

        Raises:
            LookupError: there is no payment with this token.
        """
        payment = await self.payment(token)
        if payment is None:
            raise LookupError("There is no payment with this token.")
        return str(payment.message.get("cancelurl", ""))

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one ASGI connection."""
        if scope["type"] == "lifespan":
            await run_lifespan(receive, send, self._state.close)
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

    async def _respond(
        self, handler: Callable[[bytes], Awaitable[bytes]], body: bytes, send: Send
    ) -> None:
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
        pair = self._codec.message_pair("checkout")
        checkout = self._codec.verify(pair.request, body)
        token = secrets.token_urlsafe(24)
        try:
            payment = check_checkout(checkout, token, self._facts.SENSITIVE_FIELDS)
            await self._codec.remember_nonce(pair.request, checkout)
            await self._check_store(payment)
            if not await asyncio.to_thread(self._state.add, payment):
                raise Objection("This order is paid already.")
            decision = await self._decide(self.authorize(checkout), "102")
        except Objection as objection:
            decision = PaymentDeclined(str(objection), objection.code)
        reply = {"paymenttoken": "", "redirecturl": "", "redirectmethod": "GET"}
        if isinstance(decision, Redirect):
            reply = {
                "paymenttoken": token,
                "redirecturl": decision.url,
                "redirectmethod": decision.method,
            }
        return await self._codec.sign(pair.answer, reply, _error_of(decision))

    async def _check_store(self, payment: Payment) -> None:
        url = str(payment.message.get("notificationurl") or "")
        if not await self._decide(self.is_store_url(url), "102"):
            _log.warning(
                "Refused the checkout of order %s: its notificationurl %.200r is not on a host in"
                " allowed_hosts.",
                payment.order_id,
                url,
            )
            raise Objection("notificationurl is not the address of a store of this gateway.")

    async def _refund(self, body: bytes) -> bytes:
        pair = self._codec.message_pair("refund")
        request = self._codec.verify(pair.request, body)
        wire = request.to_dict()
        try:
            decision = await self._refund_once(pair.request, request)
        except Objection as objection:
            decision = RefundDeclined(str(objection), objection.code)
        approved = isinstance(decision, Approved)
        reply = {
            "approved": int(approved),
            "transactionid": decision.transaction_id if isinstance(decision, Approved) else "",
        }
        context = {"orderid": wire["orderid"], "invoice": wire["invoice"]}
        return await self._codec.sign(pair.answer, reply, _error_of(decision), context)

    async def _refund_once(self, kind: str, request: Any) -> Approved | RefundDeclined:
        check_required(request)
        await self._codec.remember_nonce(kind, request)
        transaction = request.to_dict()["transactionid"]
        payment = await asyncio.to_thread(self._state.find_transaction, transaction)
        amount = check_refund(request, payment)
        assert payment is not None
        if not await asyncio.to_thread(self._state.reserve_refund, payment.token, amount):
            raise Objection("More than was paid would go back.")
        # Left reserved when refund() breaks off: the money may have gone back, and a second
        # attempt must not give it twice.
        decision = await self._decide(self.refund(request), "103")
        if isinstance(decision, RefundDeclined):
            await asyncio.to_thread(self._state.release_refund, payment.token, amount)
        return decision

    async def _decide(self, hook: Awaitable[_T], code: str) -> _T:
        """Return what a hook of the subclass says; turn its faults into a signed refusal."""
        try:
            return await asyncio.wait_for(hook, self.patience)
        except TimeoutError:
            raise Objection("The gateway took too long to answer.", code) from None
        except Exception:
            _log.exception("The gateway's own code failed.")
            raise Objection("The gateway has a fault; try again later.", code) from None


def _error_of(decision: object) -> tuple[str, str]:
    if isinstance(decision, (PaymentDeclined, RefundDeclined)):
        return decision.code, decision.message or "The gateway refused."
    return "", ""


async def _complain(send: Send, status: int, message: str) -> None:
    await answer(send, status, dumps({"errorcode": "100", "errormessage": message}))
