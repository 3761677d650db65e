"""Putting a store together from settings."""

from __future__ import annotations

import argparse
from dataclasses import dataclass, field

from . import rules
from .app import Front
from .clock import Clock, zone_named
from .document import load_document
from .problems import StartError
from .seeding import seed
from .services import (
    Behaviour,
    GatewaySettings,
    ShippingSettings,
    WebhookSettings,
    is_address,
)
from .store import Keys, Store


@dataclass(frozen=True, slots=True)
class Settings:
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

    @classmethod
    def from_options(cls, options: argparse.Namespace, origin: str) -> Settings:
        keys = Keys(options.secure_url, options.private_key, options.token, options.public_key)
        return cls(
            db=options.db,
            seed=options.seed,
            seed_number=options.seed_number,
            keys=keys,
            time_zone=options.time_zone,
            control=options.control,
            pace=not options.no_pace,
            spec=options.spec,
            origin=origin,
            read_only=options.read_only,
            auto_consent=options.auto_consent,
            behaviour=Behaviour(
                options.paging_end, options.refuse_status_changes, options.strict_references
            ),
            gateway=GatewaySettings(options.gateway_checkout_url, options.gateway_refund_url),
            shipping=ShippingSettings(
                options.shipping_rates_url, options.shipping_user, options.shipping_password
            ),
            webhooks=WebhookSettings(
                not options.no_webhook_probe, options.webhook_repeats, options.webhook_wait
            ),
        )


def build(settings: Settings) -> tuple[Store, Front]:
    """A store with its rows, and the application that serves it; StartError if it cannot be."""
    _check(settings)
    document = load_document(settings.spec)
    clock = Clock(zone_named(settings.time_zone))
    store = Store(document, settings.keys, clock, settings.db, settings.origin)
    if problem := settings.behaviour.problem(store.plan.endings):
        raise StartError(f"--paging-end: {problem}")
    store.set_up = lambda: _set_up(store, settings)
    store.set_up()
    store.bucket.on = settings.pace
    store.active_rules = frozenset(rules.install(store))
    application = Front(store, control=settings.control)
    written_under = store.database.note("document")
    if written_under is None:
        seed(store, settings.seed, settings.seed_number)
    elif written_under != document.sha256:
        store.adapt()
    return store, application


def _set_up(store: Store, settings: Settings) -> None:
    """What the control plane may change, as the store was started with it."""
    store.behaviour = settings.behaviour
    store.gateway, store.shipping = settings.gateway, settings.shipping
    store.webhooks = settings.webhooks
    store.consents.auto = settings.auto_consent
    store.scopes.set({"*": "read"} if settings.read_only else {})


def _check(settings: Settings) -> None:
    """StartError for a setting that would only fail later, in the middle of a request."""
    for name, value in settings.keys.as_options().items():
        if not value or value != value.strip() or not (value.isascii() and value.isprintable()):
            raise StartError(f"--{name} is blank or cannot stand in a header; give it plain text.")
    addresses = {
        "origin": settings.origin,
        "gateway-checkout-url": settings.gateway.checkout_url,
        "gateway-refund-url": settings.gateway.refund_url,
        "shipping-rates-url": settings.shipping.rates_url,
    }
    for name, url in addresses.items():
        if url and not is_address(url):
            raise StartError(f"--{name} is no web address; give it one like http://127.0.0.1:9000.")
    if problem := settings.webhooks.problem():
        raise StartError(f"--webhook-{problem}")
    if ":" in settings.shipping.username:
        raise StartError("--shipping-user holds a colon, which HTTP Basic cannot send.")
