"""The options of the command ``gateway``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from contract_tests.settings import (
    LOOPBACK,
    RunSettings,
    UsageError,
    check_layers,
    check_url,
    flag,
    option,
    parse_rate,
    read,
)

SAMPLE_BUTTONS: dict[str, tuple[str, ...]] = {
    "approve": ("Pay now",),
    "decline": ("Let it fail",),
    "cancel": ("Cancel",),
}


LAYERS = ("answers", "payments", "refunds", "forgeries", "repeats", "values", "bodies")
"""Payments first: what comes behind them tries its messages on one that was made."""


def _button(means: str) -> tuple[str, ...]:
    told = f"what the button says by which a shopper {means}; once for each page"
    return option((), "TEXT", told, is_list=True)


@dataclass(slots=True)
class GatewaySettings(RunSettings):
    """The options of one run; ``checkout_url`` empty means: start the sample gateway.

    ``time_limit`` and ``wait`` are seconds: for an answer, and for the word on a payment.
    """

    checkout_url: str = option("", "URL", "the Gateway Checkout URL; without it the sample")
    refund_url: str = option("", "URL", "the Gateway Post-Order URL")
    private_key: str = option("", "KEY", "the app's private key", is_secret=True)
    username: str = option("", "TEXT", "the merchant's Credential 1")
    password: str = option("", "TEXT", "the merchant's Credential 2", is_secret=True)
    approve: tuple[str, ...] = _button("pays")
    decline: tuple[str, ...] = _button("fails")
    cancel: tuple[str, ...] = _button("turns back")
    fill: tuple[str, ...] = option(
        (), "NAME=VALUE", "a field of the pages to fill in", is_list=True
    )
    approve_command: str = option(
        "", "COMMAND", "pays at the address that is put behind it, and ends within --wait"
    )
    by_hand: bool = option(False, "", "you pay, at the addresses printed")
    wait: float = option(0.0, "S", "seconds until a payment is heard of (default 10)")
    store_url: str = option("", "URL", "where the gateway reaches the kit's listener")
    store_port: int = option(0, "N", "the listener's port on this machine")
    time_limit: float = option(60.0, "S", "seconds for an answer (default 60)")
    rate: str = option("", "N/s", "at most this many requests")
    layers: tuple[str, ...] = option(LAYERS, "A,B", f"only these of {', '.join(LAYERS)}")
    report: Path = option(Path("build/gateway"), "DIR", "the report folder (default build/gateway)")

    @property
    def profile_name(self) -> str:
        """What runs are compared by: the same choice of checks."""
        return "full" if self.layers == LAYERS else ",".join(self.layers)

    @property
    def interval(self) -> float:
        """Seconds between two requests."""
        return parse_rate(self.rate)

    @property
    def is_sample(self) -> bool:
        """Whether the kit starts the sample gateway itself."""
        return not self.checkout_url

    @property
    def can_be_told(self) -> bool:
        """Whether the gateway can reach the kit's listener, which is on this machine."""
        near = self.is_sample or urlsplit(self.checkout_url).hostname in LOOPBACK
        return near or bool(self.store_url)

    @property
    def patience(self) -> float:
        """Seconds until the word on a payment must have come: a person takes longer."""
        return self.wait or (300.0 if self.by_hand else 10.0)

    @property
    def fields(self) -> dict[str, str]:
        """What the shopper types into the gateway's pages."""
        return dict(entry.split("=", 1) for entry in self.fill)


def load(
    flags: Mapping[str, Any], environ: Mapping[str, str], config: Path | None = None
) -> GatewaySettings:
    """The settings of a run against a gateway; raises UsageError."""
    settings = read(GatewaySettings(), "gateway", flags, environ, config)
    parse_rate(settings.rate)
    settings.check()
    check_layers(settings.layers, LAYERS)
    needed = {"answers", *settings.layers, *(["payments"] if "refunds" in settings.layers else [])}
    settings.layers = tuple(name for name in LAYERS if name in needed)
    for name in ("checkout_url", "refund_url", "store_url"):
        if getattr(settings, name):
            check_url(flag(name), getattr(settings, name))
    if settings.time_limit <= 0 or settings.wait < 0:
        raise UsageError("--time-limit and --wait are numbers of seconds above 0")
    wrong = [entry for entry in settings.fill if "=" not in entry]
    if wrong:
        raise UsageError(f"--fill {wrong[0]} has no value: write it as NAME=VALUE")
    if settings.refund_url and settings.is_sample:
        raise UsageError("--refund-url goes with --checkout-url: give both")
    if settings.checkout_url and not settings.private_key:
        raise UsageError("--checkout-url needs the app's private key: give --private-key")
    return settings
