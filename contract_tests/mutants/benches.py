"""What is measured: a target behind a proxy, with the runs of the suite that judge it there."""

from __future__ import annotations

import contextlib
import json
import secrets
import sys
from collections.abc import Callable, Collection, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from urllib.parse import urlsplit

import httpx

from contract_tests import runner, target
from contract_tests.console import Progress
from contract_tests.document import Document
from contract_tests.gateway import command
from contract_tests.gateway import target as gateway_target
from contract_tests.gateway.settings import SAMPLE_BUTTONS, GatewaySettings
from contract_tests.mutants.gateways.bodies import HANG_SECONDS
from contract_tests.mutants.proxy import Proxy, before_store
from contract_tests.report.model import Run
from contract_tests.settings import Settings

Judged = tuple[Proxy, list[Callable[[], Run]]]
RESET = "/__mock__/reset"
PATIENCE = 60.0  # seconds, on a busy machine
# Enough to meet every action, paging, filters, batches, exchanges and workflows.
WIDTH = {"carts", "crm", "customers", "frontend_scripts", "order_statuses", "orders", "webhooks"}
PRODUCTS = {"products", "products.advanced_options"}  # there are too many others below
# The quick layers first: a mutation they catch needs no fuzzing.
STAGES = (("rows",), ("workflows",), ("auth", "samples"), ("fuzzing",))
# Shorter than a gateway that hangs takes, and longer than any other.
TIME_LIMIT, WAIT = HANG_SECONDS - 1, 2.0


@contextlib.contextmanager
def store(settings: Settings, folder: Path) -> Iterator[Judged]:
    """A mock store of a narrow document, and the runs that judge it, one after the other."""
    whole = Document(settings.spec)
    kept = {
        op.id
        for op in whole.operations.values()
        if op.resource in PRODUCTS or op.resource.partition(".")[0] in WIDTH
    }
    kept = kept.union(whole.exchanges, whole.endpoints, whole.callbacks)
    # Whatever else is set, such as a budget, is meant for runs that judge a store.
    local = Settings(
        spec=_narrowed(whole, kept, folder),
        seed=settings.seed,
        max_examples=settings.max_examples,
        secure_url="https://mutants.example.com",
        private_key=secrets.token_hex(16),
        token=secrets.token_hex(16),
        public_key=secrets.token_hex(16),
        allow_other_spec=True,
        report=folder,
    )
    document = Document(local.spec)
    with target.opened(local, document) as mock, before_store(document, mock) as proxy:
        through = replace(local, target=proxy.url)
        stages = [replace(through, layers=layers) for layers in STAGES]
        yield proxy, [partial(_judge_store, stage, mock.origin) for stage in stages]


def _judge_store(settings: Settings, origin: str) -> Run:
    httpx.post(origin + RESET, json={"seed": "demo"}, trust_env=False, timeout=PATIENCE)
    return runner.run(settings, Progress(sys.stderr), until_bad=True)[0]


@contextlib.contextmanager
def gateway(settings: Settings, folder: Path) -> Iterator[Judged]:
    """The sample gateway, and the run that judges it."""
    with sample_gateway(settings, folder) as (proxy, local):
        yield proxy, [lambda: command.run(local, Progress(sys.stderr), until_bad=True)[0]]


@contextlib.contextmanager
def sample_gateway(settings: Settings, folder: Path) -> Iterator[tuple[Proxy, GatewaySettings]]:
    """The sample gateway behind a proxy, and the settings to judge it with."""
    whole = Document(settings.spec)
    spec, key = _narrowed(whole, whole.exchanges, folder), secrets.token_hex(16)
    with (
        Proxy(Document(spec), key, {"notificationurl": "notification"}).served() as proxy,
        gateway_target.sample(key, "--public-url", proxy.url) as addresses,
    ):
        paths = {exchange: urlsplit(url).path for exchange, url in addresses.items()}
        proxy.upstream = addresses["checkout"].removesuffix(paths["checkout"])
        for exchange, path in paths.items():
            proxy.route(path, proxy.exchanges[exchange])
        local = GatewaySettings(
            checkout_url=proxy.url + paths["checkout"],
            refund_url=proxy.url + paths["refund"],
            private_key=key,
            spec=spec,
            seed=settings.seed,
            time_limit=TIME_LIMIT,
            wait=WAIT,
            report=folder / "report",
            approve=SAMPLE_BUTTONS["approve"],
            decline=SAMPLE_BUTTONS["decline"],
            cancel=SAMPLE_BUTTONS["cancel"],
        )
        yield proxy, local


def _narrowed(document: Document, operations: Collection[str], folder: Path) -> Path:
    """A copy of the document that holds some operations, as JSON, which is read much faster."""
    path = folder / "openapi.json"
    path.write_text(json.dumps(document.narrowed(operations)), "utf-8")
    return path
