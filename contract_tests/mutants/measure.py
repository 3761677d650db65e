"""Runs the suite against each mutation, of the mock store and of the sample gateway."""

from __future__ import annotations

import dataclasses
import json
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TextIO

import httpx

from contract_tests import runner, target
from contract_tests.console import Progress
from contract_tests.document import Document
from contract_tests.mutants import catalog
from contract_tests.mutants.gateways import catalog as gateways
from contract_tests.mutants.gateways import measure as gateway_measure
from contract_tests.mutants.outcome import Outcome, found, tell
from contract_tests.mutants.permitted import RIGHT_BUT_OTHERWISE
from contract_tests.mutants.proxy import UNBROKEN, Mutation, Proxy, listening
from contract_tests.settings import Settings, UsageError
from contract_tests.target import Target

RESET = "/__mock__/reset"
PATIENCE = 60.0  # seconds, on a busy machine
# Enough to meet every action, paging, filters, batches, exchanges and workflows.
WIDTH = (
    "crm",
    "orders",
    "order_statuses",
    "carts",
    "products",
    "customers",
    "frontend_scripts",
    "webhooks",
)
LEFT_OUT = ("products.",)
KEPT = ("products.advanced_options",)
# The quick layers first: a mutation they catch needs no fuzzing.
STAGES = (("rows",), ("workflows",), ("auth", "samples"), ("fuzzing",))


def main(settings: Settings, names: tuple[str, ...], kinds: tuple[str, ...], out: TextIO) -> int:
    """Measure the mutations of these names, or all; 0 when all are caught and nothing else is."""
    measures = {
        "store": (catalog.MUTATIONS, measure),
        "gateway": (gateways.MUTATIONS, gateway_measure.measure),
    }
    chosen = {kind: _named(measures[kind][0], names) for kind in kinds}
    if not any(chosen.values()):
        raise UsageError(f"no broken promise has {' or '.join(names)} in its name")
    is_well = True
    for kind, wanted in chosen.items():
        if wanted:
            right = [UNBROKEN, RIGHT_BUT_OTHERWISE] if kind == "store" else [UNBROKEN]
            is_well &= tell(measures[kind][1](settings, [*right, *wanted]), kind, out)
    return 0 if is_well else 1


def _named(mutations: list[Mutation], names: tuple[str, ...]) -> list[Mutation]:
    return [m for m in mutations if not names or any(name in m.name for name in names)]


def measure(settings: Settings, mutations: list[Mutation]) -> Iterator[Outcome]:
    """Judge each mutation by the suite, on a narrow document and one mock store."""
    with tempfile.TemporaryDirectory() as folder:
        spec = narrowed(Document(settings.spec), Path(folder))
        local = dataclasses.replace(settings, spec=spec, target="", report=Path(folder))
        document = Document(spec)
        with target.opened(local, document) as store, listening(document, store.origin) as proxy:
            catalog.KEYS.update(store.credentials)
            for mutation in mutations:
                yield _judge(local, store, proxy, mutation)


def _judge(settings: Settings, store: Target, proxy: Proxy, mutation: Mutation) -> Outcome:
    values = {name.lower(): value for name, value in store.credentials.items()}
    for stage in STAGES:
        httpx.post(store.origin + RESET, json={"seed": "demo"}, trust_env=False, timeout=PATIENCE)
        proxy.mutation = mutation
        through = dataclasses.replace(
            settings,
            target=proxy.url,
            secure_url=values["secureurl"],
            private_key=values["privatekey"],
            token=values["token"],
            public_key=store.public_key,
            allow_other_spec=True,
            layers=stage,
        )
        run, _ = runner.run(through, Progress(sys.stderr), until_bad=True)
        outcome = found(mutation, run.results)
        if outcome.noticed_by:
            break
    return outcome


def narrowed(document: Document, folder: Path) -> Path:
    """A copy of the document that holds the resources of WIDTH, and all that is no resource."""
    kept = {op.id for op in document.operations.values() if _is_kept(op.resource)}
    beside = (document.exchanges, document.endpoints, document.callbacks)
    raw = document.narrowed(kept.union(*beside))
    path = folder / "openapi.json"
    path.write_text(json.dumps(raw), "utf-8")
    return path


def _is_kept(resource: str) -> bool:
    if resource in KEPT:
        return True
    return resource.split(".")[0] in WIDTH and not resource.startswith(LEFT_OUT)
