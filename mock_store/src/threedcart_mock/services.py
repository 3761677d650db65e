"""Services outside the store that its merchant has signed up with."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(slots=True)
class GatewaySettings:
    """Where the payment gateway listens, and the merchant's credentials there."""

    checkout_url: str = ""
    refund_url: str = ""
    username: str = "merchant"
    password: str = "merchant-password"
    currency: str = "USD"


@dataclass(slots=True)
class ShippingSettings:
    """Where a custom shipping service tells its rates, and the credentials it asks for.

    `patience` is how long a shopper waits for it, in seconds.
    """

    rates_url: str = ""
    username: str = ""
    password: str = ""
    patience: float = 8.0
