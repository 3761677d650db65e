"""What can be set while a store runs: its merchant's services, and what stores differ in."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from urllib.parse import urlsplit


@dataclass(frozen=True, slots=True)
class GatewaySettings:
    """Where the payment gateway listens, and the merchant's credentials there."""

    checkout_url: str = ""
    refund_url: str = ""
    username: str = "merchant"
    password: str = "merchant-password"
    currency: str = "USD"


@dataclass(frozen=True, slots=True)
class ShippingSettings:
    """Where a custom shipping service tells its rates, and the credentials it asks for.

    `patience` is how long a shopper waits for it, in seconds.
    """

    rates_url: str = ""
    username: str = ""
    password: str = ""
    patience: float = 8.0


@dataclass(frozen=True, slots=True)
class Behaviour:
    """What stores differ in.

    `paging_end` is the status of a list read past its last row, 0 for the document's usual one;
    `refuse_status_changes` whether an order's status is kept where the document says that a store
    can refuse to change it.
    """

    paging_end: int = 0
    refuse_status_changes: bool = False

    def problem(self, endings: Collection[int]) -> str:
        """What is wrong with it, for a document with these endings; "" for nothing."""
        if not self.paging_end or self.paging_end in endings:
            return ""
        known = " or ".join(map(str, endings)) or "none"
        return f"The document has no ending {self.paging_end}; choose {known}."


def is_address(text: str) -> bool:
    """Whether somebody can be called there: http or https, a host, no credentials."""
    try:
        parts = urlsplit(text)
        known = parts.scheme in ("http", "https") and parts.hostname and (parts.port or 1)
    except ValueError:  # no such port, or a bracket that nothing closes
        return False
    return bool(known) and "@" not in parts.netloc and text.isascii() and text.isprintable()
