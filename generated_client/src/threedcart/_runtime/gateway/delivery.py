"""How payments end: the store is told, once as far as that can be known, and never forgotten.

The outcome is kept before the store is told, and where the shopper goes after it has answered.
What lies between is told again; a store that refuses then may have taken the first message in.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Mapping
from typing import Any, Protocol
from weakref import WeakValueDictionary

import attrs

from .. import PACKAGE
from ..errors import MalformedMessageError, ThreeDCartError
from .messages import Mail
from .notifications import Notices, surely_not_taken_in, with_error
from .state import GatewayState, Outcome, Payment

_log = logging.getLogger(f"{PACKAGE}.gateway")
_CLEAR = {1: True, "1": True, 0: False, "0": False}


class Author(Protocol):
    """What the gateway's author does about an approved payment that a store refuses."""

    async def not_processed(self, payment: Payment, code: str, message: str) -> None:
        """Give the money back."""

    async def in_doubt(self, payment: Payment, code: str, message: str) -> None:
        """Look at the order, then perhaps give the money back."""


class Outcomes:
    """Delivers the outcomes of one app's payments."""

    def __init__(self, mail: Mail, state: GatewayState, notices: Notices, author: Author) -> None:
        self._mail = mail
        self._state = state
        self._notices = notices
        self._author = author
        self._locks: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    async def settle(self, token: str, outcome: Outcome) -> str:
        """Keep an outcome, unless there is one, and deliver it; where the shopper goes."""
        async with self._lock(token):
            payment = await asyncio.to_thread(self._state.find, token)
            if payment is None:
                raise LookupError("There is no payment with this token.")
            if payment.destination is not None:
                return payment.destination
            kept = await asyncio.to_thread(self._state.settle, token, outcome)
            return await self._deliver(attrs.evolve(payment, outcome=kept), kept)

    async def deliver_waiting(self) -> list[Payment]:
        """Deliver what was kept and not delivered; the payments that wait still."""
        waiting: list[Payment] = []
        for payment in await asyncio.to_thread(self._state.untold):
            async with self._lock(payment.token):
                if not await self._delivered(payment.token):
                    waiting.append(payment)
        return waiting

    def _lock(self, token: str) -> asyncio.Lock:
        return self._locks.setdefault(token, asyncio.Lock())

    async def _delivered(self, token: str) -> bool:
        payment = await asyncio.to_thread(self._state.find, token)
        if payment is None or payment.outcome is None or payment.destination is not None:
            return True
        try:
            await self._deliver(payment, payment.outcome)
        except ThreeDCartError:
            return False
        except Exception:
            _log.exception("The gateway's own code failed.")
            return False
        return True

    async def _deliver(self, payment: Payment, outcome: Outcome) -> str:
        """Tell the store, or set the payment aside; where the shopper goes is kept."""
        if outcome.is_superseded:
            destination = await self._set_aside(payment, outcome)
        else:
            destination = await self._notify(payment, outcome)
        await asyncio.to_thread(self._state.send_to, payment.token, destination)
        return destination

    async def _set_aside(self, payment: Payment, outcome: Outcome) -> str:
        if outcome.transaction_id:
            await self._author.not_processed(payment, outcome.error_code, outcome.error_message)
        return with_error(str(payment.message.get("errorurl", "")), outcome.error_code)

    async def _notify(self, payment: Payment, outcome: Outcome) -> str:
        reply, doubted = await self._tell(payment, outcome)
        processed = _CLEAR[reply["processed"]]
        code = outcome.error_code if processed else str(reply.get("errorcode") or "")
        if outcome.approved and processed:
            return str(payment.message.get("returnurl", ""))
        if outcome.approved:
            hook = self._author.in_doubt if doubted else self._author.not_processed
            await hook(payment, code, str(reply.get("errormessage") or ""))
        return with_error(str(payment.message.get("errorurl", "")), code)

    async def _tell(self, payment: Payment, outcome: Outcome) -> tuple[Mapping[str, Any], bool]:
        """The store's reply, and whether it may have taken the payment in before this."""
        exchange = self._mail.exchange("notification")
        body = await self._mail.signed(exchange.request, *_notification(payment, outcome))
        url = str(payment.message.get("notificationurl", ""))
        doubted = await asyncio.to_thread(self._state.telling, payment.token)
        try:
            answer = await self._notices.send(exchange.name, url, body)
            return _clear(self._mail.load(exchange.answer, answer)), doubted
        except ThreeDCartError as error:
            if surely_not_taken_in(error) and not doubted:
                await asyncio.to_thread(self._state.not_told, payment.token)
            _log.error(
                "Whether the store knows how the payment of order %s ended is not certain. %s The"
                " outcome is kept: complete() or tell_again() sends it again.",
                payment.order_id,
                error,
            )
            raise


def _notification(payment: Payment, outcome: Outcome) -> tuple[Mapping[str, Any], tuple[str, str]]:
    """The members of the message that tells an outcome, and its error."""
    members = {
        "orderid": payment.order_id,
        "invoice": payment.invoice,
        "amount": payment.amount,
        "approved": int(outcome.approved),
        "transactionid": outcome.transaction_id,
    }
    return members, (outcome.error_code, outcome.error_message)


def _clear(reply: Mapping[str, Any]) -> Mapping[str, Any]:
    """The reply, when it says whether the payment was taken in: money moves on no less."""
    if type(reply.get("processed")) in (int, str, bool) and reply["processed"] in _CLEAR:
        return reply
    raise MalformedMessageError(
        "The store's answer does not say whether the payment was processed: complete the payment"
        " again, which is safe to repeat."
    )
