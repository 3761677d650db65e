"""Putting a store together from settings."""

from __future__ import annotations

import argparse
from pathlib import Path

from . import rules
from .addresses import is_address, is_host_name, origin_of
from .app import Front
from .checking import OwnFault
from .database import held_elsewhere
from .guard import Guard
from .loading import load_document
from .problems import Busy, Refusal, StartError
from .seedfile import DEMO, EMPTY
from .seeding import seed
from .settings import (
    Behaviour,
    GatewaySettings,
    Keys,
    ShippingSettings,
    Start,
    WebhookSettings,
)
from .store import Store


def told(options: argparse.Namespace, origin: str) -> Start:
    """What the command line says."""
    return Start(
        db=options.db,
        seed=options.seed,
        seed_number=options.seed_number,
        keys=Keys(options.secure_url, options.private_key, options.token, options.public_key),
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
        plain_keys=_keys(options.key),
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


def _keys(options: list[str]) -> dict[str, str]:
    """NAME=VALUE of each --key."""
    for each in options:
        if not each.partition("=")[2]:
            raise StartError(f"--key {each} names no value; give it as NAME=VALUE.")
    return dict(each.split("=", 1) for each in options)


def build(start: Start) -> tuple[Store, Front]:
    """A store with its rows, and the application that serves it; StartError if it cannot be."""
    _check(start)
    store = Store(load_document(start.spec), start)
    if problem := start.behaviour.problem(store.plan.endings):
        raise StartError(f"--paging-end: {problem}")
    if not store.document.is_plain:
        rules.install(store)
    guard = Guard(start.origin, (*start.allow_hosts, start.host), start.allow_origins)
    application = Front(store, guard, control=start.control)
    try:
        _fill(store)
    except Busy:
        raise held_elsewhere(start.db) from None
    except (OwnFault, Refusal) as fault:
        raise StartError(
            f"{start.db} has rows that the document does not allow ({str(fault)[:300]}); give --db"
            " a new name."
        ) from None
    store.tables.database.be_quick()
    return store, application


def _fill(store: Store) -> None:
    """Rows for a new database; the rows of another document brought up to this one."""
    tables, start = store.tables, store.settings.start
    written_under = tables.database.note("document")
    if written_under is None:
        what = EMPTY if store.document.is_plain and start.seed == DEMO else start.seed
        seed(tables, what, start.seed_number, store.settings.keys.secure_url)
    elif written_under != store.document.sha256:
        tables.adapt()


def _check(start: Start) -> None:
    """StartError for a setting that would only fail later, in the middle of a request."""
    for name, value in start.keys.as_options().items():
        if not value or value != value.strip() or not (value.isascii() and value.isprintable()):
            raise StartError(f"--{name} is blank or cannot stand in a header; give it plain text.")
    addresses = {
        "origin": start.origin,
        "gateway-checkout-url": start.gateway.checkout_url,
        "gateway-refund-url": start.gateway.refund_url,
        "shipping-rates-url": start.shipping.rates_url,
    }
    for name, url in addresses.items():
        if url and not is_address(url):
            raise StartError(f"--{name} is no web address; give it one like http://127.0.0.1:9000.")
    if problem := start.webhooks.problem():
        raise StartError(f"--webhook-{problem}")
    _check_guard(start)
    if start.seed_folder and not Path(start.seed_folder).is_dir():
        raise StartError(f"--seed-folder {start.seed_folder} is no folder; give it one.")
    if ":" in start.shipping.username:
        raise StartError("--shipping-user holds a colon, which HTTP Basic cannot send.")


def _check_guard(start: Start) -> None:
    """StartError for hosts, origins and addresses that no browser would ever send."""
    for host in start.allow_hosts:
        if not is_host_name(host.lower()):
            raise StartError(
                f"--allow-host {host} is no host's name; give it one like store, without a port."
            )
    for origin in start.allow_origins:
        if origin == "*":
            raise StartError(
                "--allow-origin takes no *, which would let every page of the web read and change"
                " the store; give it one origin, or each of several with an option of its own."
            )
        if origin_of(origin) is None:
            raise StartError(
                f"--allow-origin {origin} is no origin; give it one like http://localhost:5173."
            )
    for address in start.redirect_uris:
        if not is_address(address) or "#" in address:
            raise StartError(
                f"--redirect-uri {address} is no web address of an application; give it one like"
                " http://app.example:3000/back."
            )
