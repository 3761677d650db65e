"""Runs the suite against each mutation and says what caught it."""

from __future__ import annotations

import dataclasses
import json
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

import httpx

from contract_tests import runner, target
from contract_tests.console import Progress
from contract_tests.document import Document
from contract_tests.mutants import catalog
from contract_tests.mutants.proxy import UNBROKEN, Mutation, Proxy, listening
from contract_tests.results import Results
from contract_tests.settings import Settings
from contract_tests.target import Target

RESET = "/__mock__/reset"
# Enough to meet every action, paging, filters, batches, exchanges and workflows.
WIDTH = ("crm", "orders", "order_statuses", "carts", "products", "customers", "frontend_scripts")
LEFT_OUT = ("products.",)
KEPT = ("products.advanced_options",)
# The quick layers first: a mutation they catch needs no fuzzing.
STAGES = (("rows",), ("workflows",), ("auth", "samples"), ("fuzzing",))


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one mutation."""

    mutation: str
    caught_by: list[str]
    cases: int


def main(settings: Settings, names: tuple[str, ...], out: TextIO) -> int:
    """Measure the mutations of these names, or all; 0 when all are caught and nothing else is."""
    wanted = [m for m in catalog.MUTATIONS if not names or any(n in m.name for n in names)]
    outcomes = []
    for outcome in measure(settings, [UNBROKEN, *wanted]):
        outcomes.append(outcome)
        print(_line(outcome), file=out, flush=True)
    alarms = [o for o in outcomes if o.mutation == UNBROKEN.name and o.caught_by]
    missed = [o for o in outcomes if o.mutation != UNBROKEN.name and not o.caught_by]
    print(f"{len(wanted) - len(missed)} of {len(wanted)} broken promises caught", file=out)
    print("false alarms on the unbroken store" if alarms else "no false alarm", file=out)
    return 1 if alarms or missed else 0


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
        httpx.post(store.origin + RESET, json={"seed": "demo"}, trust_env=False)
        proxy.mutation = mutation
        through = dataclasses.replace(
            settings,
            target=proxy.url,
            secure_url=values["secureurl"],
            private_key=values["privatekey"],
            token=values["token"],
            allow_other_spec=True,
            layers=stage,
        )
        run, _ = runner.run(through, Progress(sys.stderr))
        bad = _bad(run.results)
        if bad.caught_by:
            break
    return dataclasses.replace(bad, mutation=mutation.name)


def _bad(results: Results) -> Outcome:
    rows = [row for row in results if row.status.is_bad]
    cases = 0
    for row in results:
        cases += row.cases
        if row.status.is_bad:
            break
    checks = dict.fromkeys(f"{row.layer}/{row.check}" for row in rows)
    return Outcome("", list(checks), cases)


def narrowed(document: Document, folder: Path) -> Path:
    """A copy of the document that holds the resources of WIDTH and the exchanges."""
    kept = {op.id for op in document.operations.values() if _is_kept(op.resource)}
    raw = document.narrowed(kept | document.exchanges.keys())
    path = folder / "openapi.json"
    path.write_text(json.dumps(raw), "utf-8")
    return path


def _is_kept(resource: str) -> bool:
    if resource in KEPT:
        return True
    return resource.split(".")[0] in WIDTH and not resource.startswith(LEFT_OUT)


def _line(outcome: Outcome) -> str:
    if not outcome.caught_by:
        return f"{'clean' if outcome.mutation == UNBROKEN.name else 'MISSED':<7} {outcome.mutation}"
    first = ", ".join(outcome.caught_by[:3])
    more = f" and {len(outcome.caught_by) - 3} more" if len(outcome.caught_by) > 3 else ""
    return f"caught  {outcome.mutation:<40} after {outcome.cases:>5} cases: {first}{more}"
