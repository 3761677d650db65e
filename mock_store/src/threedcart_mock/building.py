"""Putting a store together from settings."""

from __future__ import annotations

import argparse
from dataclasses import dataclass, field
from pathlib import Path

from . import rules
from .addresses import is_address, is_host_name, origin_of
from .app import Front
from .clock import Clock, zone_named
from .database import held_elsewhere
from .document import load_document
from .guard import Guard
from .problems import Busy, StartError
from .seedfile import Seeds
from .seeding import seed
from .services import Behaviour, GatewaySettings, ShippingSettings, WebhookSettings
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
    host: str = ""  # what it listens on, where that is a name
    allow_hosts: tuple[str, ...] = ()
    allow_origins: tuple[str, ...] = ()
    redirect_uris: tuple[str, ...] = ()
    seed_folder: str = ""

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
            host=options.host,
            allow_hosts=tuple(options.allow_host),
            allow_origins=tuple(options.allow_origin),
            redirect_uris=tuple(options.redirect_uri),
            seed_folder=options.seed_folder,
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
    store.consents.registered = settings.redirect_uris
    store.seeds = Seeds(settings.seed, settings.seed_folder)
    store.active_rules = frozenset(rules.install(store))
    names = (*settings.allow_hosts, settings.host)
    guard = Guard(settings.origin, names, settings.allow_origins)
    application = Front(store, guard, control=settings.control)
    try:
        _fill(store, settings)
    except Busy:
        raise held_elsewhere(settings.db) from None
    store.database.be_quick()
    return store, application


def _fill(store: Store, settings: Settings) -> None:
    """Rows for a new database; the rows of another document brought up to this one."""
    written_under = store.database.note("document")
    if written_under is None:
        seed(store, settings.seed, settings.seed_number)
    elif written_under != store.document.sha256:
        store.adapt()


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
    _check_guard(settings)
    if settings.seed_folder and not Path(settings.seed_folder).is_dir():
        raise StartError(f"--seed-folder {settings.seed_folder} is no folder; give it one.")
    if ":" in settings.shipping.username:
        raise StartError("--shipping-user holds a colon, which HTTP Basic cannot send.")


def _check_guard(settings: Settings) -> None:
    """StartError for hosts, origins and addresses that no browser would ever send."""
    for host in settings.allow_hosts:
        if not is_host_name(host.lower()):
            raise StartError(
                f"--allow-host {host} is no host's name; give it one like store, without a port."
            )
    for origin in settings.allow_origins:
        if origin == "*":
            raise StartError(
                "--allow-origin takes no *, which would let every page of the web read and change"
                " the store; give it one origin, or each of several with an option of its own."
            )
        if origin_of(origin) is None:
            raise StartError(
                f"--allow-origin {origin} is no origin; give it one like http://localhost:5173."
            )
    for address in settings.redirect_uris:
        if not is_address(address) or "#" in address:
            raise StartError(
                f"--redirect-uri {address} is no web address of an application; give it one like"
                " http://app.example:3000/back."
            )
