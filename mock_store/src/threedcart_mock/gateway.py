"""Which payment gateway the store's merchant has signed up with."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(slots=True)
class GatewaySettings:
    """Where the gateway application listens, and the merchant's credentials there."""

    checkout_url: str = ""
    refund_url: str = ""
    username: str = "merchant"
    password: str = "merchant-password"
    currency: str = "USD"
