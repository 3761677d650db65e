"""What a store is told: before it starts, and by the control plane while it runs."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from .bounds import LONGEST_WAIT, MOST_REPEATS
from .scopes import Scopes
from .seedfile import Seeds


@dataclass(frozen=True, slots=True)
class Keys:
    """What a caller must send; the defaults are fit for a store that only its own machine sees."""

    secure_url: str = "https://mock-store.3dcartstores.com"
    private_key: str = "0123456789abcdef0123456789abcdef"
    token: str = "fedcba9876543210fedcba9876543210"
    public_key: str = "00112233445566778899aabbccddeeff"

    def as_options(self) -> dict[str, str]:
        return {
            "secure-url": self.secure_url,
            "private-key": self.private_key,
            "token": self.token,
            "public-key": self.public_key,
        }


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


@dataclass(frozen=True, slots=True)
class Start:
    """Everything a store can be told before it starts."""

    db: str = ":memory:"
    seed: str = "demo"
    seed_number: int = 1
    keys: Keys = field(default_factory=Keys)
    time_zone: str = "America/New_York"
    control: bool = False
    read_only: bool = False
    auto_consent: bool = False
    behaviour: Behaviour = field(default_factory=Behaviour)
    gateway: GatewaySettings = field(default_factory=GatewaySettings)
    shipping: ShippingSettings = field(default_factory=ShippingSettings)
    webhooks: WebhookSettings = field(default_factory=WebhookSettings)
    pace: bool = True
    spec: str | None = None
    origin: str = ""  # where the store answers, such as http://127.0.0.1:8080
    host: str = ""  # what it listens on, where that is a name
    allow_hosts: tuple[str, ...] = ()
    allow_origins: tuple[str, ...] = ()
    redirect_uris: tuple[str, ...] = ()
    seed_folder: str = ""
    plain_keys: Mapping[str, str] = field(default_factory=dict)  # by security scheme


class Settings:
    """How one store is set now; `start` is how it was at its start."""

    def __init__(self, start: Start) -> None:
        self.start = start
        self.keys = start.keys
        self.origin = start.origin or start.keys.secure_url  # where this very store answers
        self.seeds = Seeds(start.seed, start.seed_folder)
        self.scopes = Scopes()
        self.restore()

    def restore(self) -> None:
        """What the control plane may change is as it was at the start."""
        start = self.start
        self.behaviour = start.behaviour
        self.gateway, self.shipping, self.webhooks = start.gateway, start.shipping, start.webhooks
        self.auto_consent = start.auto_consent
        self.scopes.set({"*": "read"} if start.read_only else {})
