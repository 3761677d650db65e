"""What can be set while a store runs: its merchant's services, and what stores differ in."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from .bounds import LONGEST_WAIT, MOST_REPEATS


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
class WebhookSettings:
    """How webhooks are delivered.

    `probe` is whether the address is asked first, `repeats` how often a message that failed is
    sent again, `wait` how many seconds the first repetition waits; each further one waits twice
    as long.
    """

    probe: bool = True
    repeats: int = 3
    wait: float = 2.0

    def wait_after(self, attempt: int) -> float:
        """How long to wait when this attempt, counted from 1, has failed; in seconds."""
        return min(self.wait * 2.0 ** (attempt - 1), LONGEST_WAIT)

    def problem(self) -> str:
        """What is wrong with it; "" for nothing."""
        if not 0 <= self.repeats <= MOST_REPEATS:
            return f"repeats is {self.repeats}; choose 0 to {MOST_REPEATS}."
        if not 0 <= self.wait <= LONGEST_WAIT:
            return f"wait is {self.wait:g}; choose 0 to {LONGEST_WAIT:g} seconds."
        return ""


@dataclass(frozen=True, slots=True)
class Behaviour:
    """What stores differ in.

    `paging_end` is the status of a list read past its last row, 0 for the document's usual one;
    `refuse_status_changes` whether an order's status is kept where the document says that a store
    can refuse to change it; `strict_references` whether a row is refused that refers to nothing.
    """

    paging_end: int = 0
    refuse_status_changes: bool = False
    strict_references: bool = False

    def problem(self, endings: Collection[int]) -> str:
        """What is wrong with it, for a document with these endings; "" for nothing."""
        if not self.paging_end or self.paging_end in endings:
            return ""
        known = " or ".join(map(str, endings)) or "none"
        return f"The document has no ending {self.paging_end}; choose {known}."
