"""Runs the kit against each mutation of the sample gateway."""

from __future__ import annotations

import contextlib
import json
import secrets
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from contract_tests.console import Progress
from contract_tests.document import Document
from contract_tests.gateway import command, target
from contract_tests.gateway.settings import SAMPLE_BUTTONS, GatewaySettings
from contract_tests.mutants.gateways.bodies import HANG_SECONDS
from contract_tests.mutants.gateways.proxy import GatewayProxy
from contract_tests.mutants.outcome import Outcome, found
from contract_tests.mutants.proxy import Mutation, served
from contract_tests.settings import Settings

# Shorter than a gateway that hangs takes, and longer than any other.
TIME_LIMIT, WAIT = HANG_SECONDS - 1, 2.0


def measure(settings: Settings, mutations: list[Mutation]) -> Iterator[Outcome]:
    """Judge each mutation by the kit, until a layer has found something."""
    with tempfile.TemporaryDirectory() as folder, bench(settings, Path(folder)) as (proxy, local):
        for mutation in mutations:
            proxy.mutation, proxy.memory = mutation, {}
            run, _ = command.run(local, Progress(sys.stderr), until_bad=True)
            yield found(mutation, run.results)


@contextlib.contextmanager
def bench(settings: Settings, folder: Path) -> Iterator[tuple[GatewayProxy, GatewaySettings]]:
    """The sample gateway behind a proxy, and the settings to judge it with."""
    spec = _exchanges(Document(settings.spec), folder)
    key = secrets.token_hex(16)
    with (
        served(GatewayProxy(Document(spec), key)) as proxy,
        target.sample(key, "--public-url", proxy.url) as addresses,
    ):
        urls = proxy.leads_to(addresses)
        yield (
            proxy,
            GatewaySettings(
                checkout_url=urls["checkout"],
                refund_url=urls["refund"],
                private_key=key,
                spec=spec,
                seed=settings.seed,
                time_limit=TIME_LIMIT,
                wait=WAIT,
                report=folder / "report",
                approve=SAMPLE_BUTTONS["approve"],
                decline=SAMPLE_BUTTONS["decline"],
                cancel=SAMPLE_BUTTONS["cancel"],
            ),
        )


def _exchanges(document: Document, folder: Path) -> Path:
    """The document as JSON, which is read much faster, with the exchanges alone."""
    path = folder / "openapi.json"
    path.write_text(json.dumps(document.narrowed(document.exchanges)), "utf-8")
    return path
