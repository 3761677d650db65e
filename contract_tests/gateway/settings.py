"""The options of the command ``gateway``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from contract_tests.settings import (
    LOOPBACK,
    SPEC,
    UsageError,
    check_layers,
    check_url,
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


@dataclass(slots=True)
class GatewaySettings:
    """The options of one run; ``checkout_url`` empty means: start the sample gateway.

    ``time_limit`` and ``wait`` are seconds: for an answer, and for the word on a payment.
    """

    checkout_url: str = ""
    refund_url: str = ""
    private_key: str = field(default="", repr=False)
    username: str = ""
    password: str = field(default="", repr=False)
    approve: tuple[str, ...] = ()
    decline: tuple[str, ...] = ()
    cancel: tuple[str, ...] = ()
    fill: tuple[str, ...] = ()
    approve_command: str = ""
    by_hand: bool = False
    wait: float = 0.0
    store_url: str = ""
    store_port: int = 0
    time_limit: float = 60.0
    rate: str = ""
    layers: tuple[str, ...] = LAYERS
    seed: int = 1
    spec: Path = SPEC
    report: Path = Path("build/gateway")
    expectations: str = ""

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
    check_layers(settings.layers, LAYERS)
    needed = {"answers", *settings.layers, *(["payments"] if "refunds" in settings.layers else [])}
    settings.layers = tuple(name for name in LAYERS if name in needed)
    for option in ("checkout_url", "refund_url", "store_url"):
        if getattr(settings, option):
            check_url(_flag(option), getattr(settings, option))
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


def _flag(option: str) -> str:
    return "--" + option.replace("_", "-")
