"""Putting a store together from settings."""

from __future__ import annotations

import argparse
from dataclasses import dataclass, field

from .app import Front
from .clock import Clock, zone_named
from .document import load_document
from .seeding import seed
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
    pace: bool = True
    spec: str | None = None

    @classmethod
    def from_options(cls, options: argparse.Namespace) -> Settings:
        keys = Keys(options.secure_url, options.private_key, options.token)
        return cls(
            db=options.db,
            seed=options.seed,
            seed_number=options.seed_number,
            keys=keys,
            time_zone=options.time_zone,
            control=options.control,
            pace=not options.no_pace,
            spec=options.spec,
        )


def build(settings: Settings) -> tuple[Store, Front]:
    """A store with its rows, and the application that serves it; StartError if it cannot be."""
    document = load_document(settings.spec)
    store = Store(document, settings.keys, Clock(zone_named(settings.time_zone)), settings.db)
    application = Front(store)
    written_under = store.database.note("document")
    if written_under is None:
        seed(store, settings.seed, settings.seed_number)
    elif written_under != document.sha256:
        store.adapt()
    return store, application
