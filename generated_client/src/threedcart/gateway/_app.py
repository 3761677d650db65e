# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""The base of gateway apps, with the messages of this document."""

from __future__ import annotations

from typing import ClassVar

from .. import _spec  # pyright: ignore[reportPrivateUsage]  # of this very package
from .._runtime.api_spec import ApiSpec
from .._runtime.gateway.app import (
    Approved,
    BaseGatewayApp,
    PaymentDeclined,
    Redirect,
    RefundDeclined,
)
from .._runtime.gateway.signatures import Gateway
from ..models.checkout_request import CheckoutRequest
from ..models.refund_request import RefundRequest
from ._schemes import GATEWAY


class GatewayApp(BaseGatewayApp):
    """A payment gateway as an ASGI app, which runs under any ASGI server.

    Subclass it and write `authorize` and `refund`. When the shopper has paid (or not), call
    `complete` with the token that the store handed on as `paymenttoken`, and send the shopper to
    the address it returns. Call `retry_notifications` at the start and every few minutes: it
    notifies stores that could not be notified before.

    Every amount in these messages is an int in cents: 1050 is 10.50. Elsewhere in this package
    money is a Decimal.
    """

    _messages: ClassVar[Gateway] = GATEWAY
    _facts: ClassVar[ApiSpec] = _spec

    async def authorize(self, checkout: CheckoutRequest) -> Redirect | PaymentDeclined:
        """Decide whether a checkout may be paid here, and where.

        The amounts of `checkout` are in cents. Its signature is verified, and its random key new.
        An exception, or an answer that takes longer than `patience` seconds, is a refusal.
        """
        raise NotImplementedError("Write authorize(): where is the shopper to pay?")

    async def refund(self, request: RefundRequest) -> Approved | RefundDeclined:
        """Give the amount of a request back, which is in cents.

        Its order, payment and amount fit together, and no more is given back than was paid. After
        an exception, or `patience` seconds, the money counts as given back: it may have been.
        """
        raise NotImplementedError("Write refund(): how does the money go back?")
