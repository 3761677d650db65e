"""Deliver the outcomes of payments: tell the store once, as far as that can be known.

The outcome is kept before the store is told, and where the shopper goes after it has answered.
What lies between is repeated by a later call; a store that refuses then may have taken the first
message in. Processes and tasks that share a state deliver one payment one at a time, by claims.
"""

from __future__ import annotations

import asyncio
import logging
import secrets
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Protocol

from .. import PACKAGE
from ..errors import AmbiguousOutcomeError, ApiError, ConfigurationError
from .messages import MessageCodec
from .notifications import NotificationClient, surely_not_taken_in, with_error
from .state import GatewayState, Outcome, Payment

_log = logging.getLogger(f"{PACKAGE}.gateway")

_POLL_SECONDS = 0.25
_POLLS = 120
"""How often to look whether another process has delivered: 30 seconds in all."""
_LONGEST_TEXT = 500
"""Characters kept of a store's error code or text."""


class PaymentHooks(Protocol):
    """What the delivery asks of the app."""

    claim_seconds: float

    async def is_store_url(self, url: str) -> bool:
        """Return whether a notification may be sent to this address."""
        ...

    async def not_processed(self, payment: Payment, code: str, message: str) -> None:
        """Give the money back."""

    async def in_doubt(self, payment: Payment, code: str, message: str) -> None:
        """Look at the order, then perhaps give the money back."""


class NotificationDelivery:
    """Delivers the outcomes of one app's payments."""

    def __init__(
        self,
        codec: MessageCodec,
        state: GatewayState,
        client: NotificationClient,
        hooks: PaymentHooks,
        sleep: Callable[[float], Awaitable[object]],
    ) -> None:
        self._codec = codec
        self._state = state
        self._client = client
        self._hooks = hooks
        self._sleep = sleep

    async def complete(self, token: str, outcome: Outcome) -> str:
        """Keep an outcome, unless there is one; deliver it; return where the shopper goes.

        While another task or process delivers it, wait for that one's result.
        """
        if await asyncio.to_thread(self._state.find, token) is None:
            raise LookupError("There is no payment with this token.")
        await asyncio.to_thread(self._state.record_outcome, token, outcome)
        for _ in range(_POLLS):
            destination = await self._try_delivery(token)
            if destination is not None:
                return destination
            await self._sleep(_POLL_SECONDS)
        raise AmbiguousOutcomeError(
            "Another process is notifying the store of this payment and has not finished:"
            " complete the payment again, which is safe to repeat."
        )

    async def deliver_pending(self) -> list[Payment]:
        """Deliver each outcome that is kept and not delivered; return those that still wait."""
        waiting: list[Payment] = []
        for payment in await asyncio.to_thread(self._state.pending):
            try:
                destination = await self._try_delivery(payment.token)
            except ApiError:  # logged where it was raised
                destination = None
            except Exception:
                _log.exception("The gateway's own code failed.")
                destination = None
            if destination is None:
                waiting.append(payment)
        return waiting

    async def _try_delivery(self, token: str) -> str | None:
        """Deliver an outcome; return where the shopper goes, None while another delivers it."""
        owner = secrets.token_hex(8)
        payment = await self._claim(token, owner)
        if payment is None:
            found = await asyncio.to_thread(self._state.find, token)
            return None if found is None else found.destination
        try:
            destination = await self._deliver(payment, owner)
            if destination is None:
                return None
            return await asyncio.to_thread(self._state.deliver, token, destination)
        finally:
            await asyncio.to_thread(self._state.release, token, owner)

    async def _claim(self, token: str, owner: str) -> Payment | None:
        seconds = self._hooks.claim_seconds
        return await asyncio.to_thread(self._state.claim, token, owner, seconds)

    async def _deliver(self, payment: Payment, owner: str) -> str | None:
        """Notify the store, or set the payment aside; return None if the claim was lost."""
        outcome = payment.outcome
        assert outcome is not None  # what can be claimed has one
        if outcome.is_superseded:
            if outcome.transaction_id:
                await self._hooks.not_processed(payment, outcome.error_code, outcome.error_message)
            return _error_url(payment, outcome.error_code)
        answer = await self._send(payment, outcome, owner)
        if answer is None:
            return None
        processed, reply = answer
        if processed:
            return (
                str(payment.message.get("returnurl", ""))
                if outcome.approved
                else _error_url(payment, outcome.error_code)
            )
        code, text = _text(reply.get("errorcode")), _text(reply.get("errormessage"))
        if outcome.approved and not await self._report_refusal(payment, owner, code, text):
            return None
        return _error_url(payment, code)

    async def _send(
        self, payment: Payment, outcome: Outcome, owner: str
    ) -> tuple[bool, Mapping[str, Any]] | None:
        """Return the store's answer; None, with nothing sent, if the claim was lost."""
        pair = self._codec.message_pair("notification")
        url = str(payment.message.get("notificationurl", ""))
        body = await self._codec.sign(pair.request, *_notification(payment, outcome))
        try:
            if not await self._hooks.is_store_url(url):
                raise ConfigurationError(
                    "The notificationurl of this payment is not the address of a store that this"
                    " gateway may notify; nothing was sent. See allowed_hosts of GatewayApp."
                )
            if not await asyncio.to_thread(self._state.mark_sending, payment.token, owner):
                return None
            return await self._client.send(pair.name, url, body)
        except ApiError as error:
            if surely_not_taken_in(error):
                await asyncio.to_thread(self._state.clear_sending, payment.token, owner)
            _log.error(
                "The notification for order %s failed. %s The outcome is kept: complete() or"
                " retry_notifications() sends it again.",
                payment.order_id,
                error,
            )
            raise

    async def _report_refusal(self, payment: Payment, owner: str, code: str, text: str) -> bool:
        """Call the hook for a refused payment; return False if the claim was lost meanwhile.

        Our own message is answered. Whether an earlier one, or one of another process, may have
        been taken in is asked of the state now, not when the sending began.
        """
        await asyncio.to_thread(self._state.clear_sending, payment.token, owner)
        now = await self._claim(payment.token, owner)
        if now is None:
            return False
        if now.doubtful:
            await self._hooks.in_doubt(now, code, text)
        else:
            await self._hooks.not_processed(now, code, text)
            await asyncio.to_thread(self._state.void, payment.token)
        return True


def _error_url(payment: Payment, code: str) -> str:
    return with_error(str(payment.message.get("errorurl", "")), code)


def _text(value: object) -> str:
    """Return a text that can be logged and put into an address, whatever the store sent."""
    text = "" if value is None else str(value)[:_LONGEST_TEXT]
    return text.encode("utf-8", "replace").decode("utf-8")


def _notification(payment: Payment, outcome: Outcome) -> tuple[Mapping[str, Any], tuple[str, str]]:
    """Return the members of the message that tells an outcome, and its error."""
    members = {
        "orderid": payment.order_id,
        "invoice": payment.invoice,
        "amount": payment.amount,
        "approved": int(outcome.approved),
        "transactionid": outcome.transaction_id,
    }
    return members, (outcome.error_code, outcome.error_message)
