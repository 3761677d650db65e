"""A narrow document, a mock store that serves it, and a proxy that can break its promises."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import httpx
import pytest

from contract_tests import runner, settings, target
from contract_tests.console import Progress
from contract_tests.document import Document
from contract_tests.gateway.settings import GatewaySettings
from contract_tests.mutants.proxy import UNBROKEN, Mutation, Proxy, before_store
from contract_tests.report.model import Run
from contract_tests.settings import Settings

RESOURCES = ("crm.tickets", "crm.messages", "crm.saved")


@pytest.fixture(autouse=True)
def _no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for option in {**Settings.__dataclass_fields__, **GatewaySettings.__dataclass_fields__}:
        monkeypatch.delenv(settings.PREFIX + option.upper(), raising=False)


@pytest.fixture(scope="session")
def spec(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three resources of the document: every action, and a parent with rows of its own."""
    return narrowed(tmp_path_factory.mktemp("spec"), RESOURCES)


def narrowed(folder: Path, resources: tuple[str, ...]) -> Path:
    """A copy of the document: resources whose names begin so, OAuth and the callbacks."""
    document = Document(Settings().spec)
    kept = {op.id for op in document.operations.values() if op.resource.startswith(resources)}
    raw = document.narrowed(kept.union(document.endpoints, document.callbacks))
    path = folder / "narrowed.json"
    path.write_text(json.dumps(raw), "utf-8")
    return path


@dataclass(slots=True)
class Bench:
    """A store behind a proxy, and the suite to judge it with."""

    spec: Path
    store: target.Target
    proxy: Proxy

    def settings(self, report: Path, **changes: Any) -> Settings:
        keys = {name.lower(): value for name, value in self.store.credentials.items()}
        through = Settings(
            target=self.proxy.url,
            secure_url=keys["secureurl"],
            private_key=keys["privatekey"],
            token=keys["token"],
            public_key=self.store.public_key,
            spec=self.spec,
            allow_other_spec=True,
            layers=("rows", "auth"),
            report=report,
        )
        return replace(through, **changes)

    def reset(self) -> None:
        """Start again from the demo shop, with the settings the store began with."""
        httpx.post(f"{self.store.origin}/__mock__/reset", json={"seed": "demo"})

    def judge(
        self,
        report: Path,
        mutation: Mutation = UNBROKEN,
        *,
        is_fresh: bool = True,
        **changes: object,
    ) -> Run:
        """What the suite finds, from the demo shop unless the store is to stay as it is."""
        if is_fresh:
            self.reset()
        self.proxy.mutation = mutation
        with open("/dev/null", "w") as quiet:
            run, _ = runner.run(self.settings(report, **changes), Progress(quiet))
        return run


@pytest.fixture(scope="session")
def bench(spec: Path) -> Iterator[Bench]:
    with opened(spec) as bench:
        yield bench


@contextlib.contextmanager
def opened(spec: Path) -> Iterator[Bench]:
    """A mock store that serves a document, behind a proxy."""
    document = Document(spec)
    with (
        target.opened(Settings(spec=spec), document) as store,
        before_store(document, store) as proxy,
    ):
        yield Bench(spec, store, proxy)
