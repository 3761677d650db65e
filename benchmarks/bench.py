"""What all measures share: the document, how long to go on, and the environments."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any

import attrs

from . import environments, payloads
from .document import Document, Operation
from .goals import Result
from .payloads import Shape
from .rounds import SLICE, Makers, Rounds, Worker, compare, ratio

# The scenario: which operations of the document the payloads and calls are taken from.
LISTS = {
    "crm": ("listCrmTickets", payloads.FULL_CRM),
    "orders": ("listOrders", payloads.FULL_ORDERS),
}
SMALL_GET = "getCrmStatus"
CREATE = "createOrder"

BEFORE = "c97aaa5391364e07b58503c424f8b044f4f38992"
"""The commit that the client is compared with unless told otherwise: the end of its first edition,
whose models were filled field by field. shared/design/performance.md has its figures."""


@attrs.frozen
class Before:
    """The client of another commit; without a tree it cannot be had, and `problem` says why."""

    name: str
    tree: Path | None = None
    problem: str = ""

    @classmethod
    def of(cls, revision: str) -> Before:
        """The client of a revision of this repository."""
        short = revision[:7] if len(revision) == 40 else revision
        try:
            return cls(f"the client at {short}", environments.earlier_tree(revision))
        except environments.Unavailable:
            return cls(
                f"the client at {short}",
                problem=f"this repository has no commit {short}; a shallow clone has few",
            )

    @property
    def source(self) -> Path:
        """Where its `threedcart` is imported from."""
        assert self.tree is not None
        return self.tree / "generated_client" / "src"


@attrs.define(slots=False)
class Bench:
    """One run of the benchmarks."""

    document: Document
    quick: bool = False
    rounds: int | None = None
    revision: str = BEFORE

    def count(self, full: int, quick: int) -> int:
        """How many rounds a measure takes."""
        return self.rounds or (quick if self.quick else full)

    def compare(
        self,
        makers: Makers,
        rounds: int,
        seconds: float = SLICE,
        tasks: Mapping[str, Sequence[str]] | None = None,
    ) -> Rounds:
        """Interleaved rounds of workers, started afresh twice unless it has to be quick."""
        generations = 1 if self.quick else 2
        return compare(makers, rounds, seconds, generations=generations, tasks=tasks)

    @cached_property
    def python(self) -> Path:
        """The interpreter that candidates run in."""
        return environments.python_environment()

    @cached_property
    def stock(self) -> Path:
        """Where stock's client is imported from."""
        return environments.stock_client(self.document)

    @cached_property
    def client(self) -> Path:
        """Where our client is imported from: the working tree, if it is of this document."""
        facts = environments.CLIENT_SOURCE / "threedcart" / "_spec.py"
        if facts.exists() and self.document.sha256 in facts.read_text():
            return environments.CLIENT_SOURCE
        return environments.our_client(self.document)

    @cached_property
    def before(self) -> Before:
        """The client of another commit."""
        return Before.of(self.revision)

    def source_of(self, candidate: str) -> Path:
        """Where the `threedcart` of a candidate is imported from."""
        return self.before.source if candidate == "before" else self.client

    def worker(self, module: str, settings: dict[str, Any]) -> Worker:
        """A process of the benchmark's environment that runs one of our worker modules."""
        script = ("-m", f"benchmarks.workers.{module}")
        source = self.source_of(settings["candidate"])
        return Worker(self.python, script, settings, source, self.stock)

    def ask_worker(self, module: str, settings: dict[str, Any]) -> str:
        """What one of our worker modules prints; it works once and ends."""
        path = os.pathsep.join(
            map(str, (self.source_of(settings["candidate"]), self.stock, environments.ROOT))
        )
        surroundings = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}
        command = [str(self.python), "-P", "-m", f"benchmarks.workers.{module}"]
        return environments.run(
            [*command, json.dumps(settings)], env={**surroundings, "PYTHONPATH": path}
        )

    def available(self, *candidates: str) -> list[str]:
        """The candidates without the client of another commit, where that cannot be had."""
        return [name for name in candidates if name != "before" or self.before.tree]

    def beside_before(
        self, measure: str, what: str, rounds: Rounds, task: str = "", **options: Any
    ) -> list[Result]:
        """The line that compares our client with that of the other commit; none without that."""
        if self.before.tree is None:
            return []
        ours, before = (f"{name} {task}".strip() for name in ("client", "before"))
        clock = options.pop("clock", "processor")
        found = ratio(rounds, ours, before, clock)
        return [Result(measure, what, self.before.name, found, **options)]

    def payload(self, name: str, value: Any) -> Path:
        """A payload in a file that workers read."""
        path = environments.BUILD / "payloads" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(payloads.to_bytes(value))
        return path

    def list_payloads(self, kind: str, sparse: bool) -> tuple[str, list[Path]]:
        """The row schema of a list and files with 100 of its rows each."""
        operation_id, shape = LISTS[kind]
        schema = self.document.row_schema(self.document.operation(operation_id))
        shape = attrs.evolve(shape, sparse=sparse)
        name = f"{kind}{'-sparse' if sparse else ''}"
        files = []
        for number in range(payloads.VARIANTS):
            drawer = payloads.Drawer(self.document, shape, payloads.SEED + number)
            files.append(self.payload(f"{name}-{number}.json", drawer.rows(schema)))
        return schema, files

    def one_row(self, operation: Operation, shape: Shape, key: int) -> list[Any]:
        """The answer of an operation that was asked for the row of a key."""
        schema = self.document.row_schema(operation)
        row = payloads.Drawer(self.document, shape).rows(schema, 1)[0]
        return [{**row, self.document.raw["components"]["schemas"][schema]["x-key"]: key}]

    def stock_module(self, operation: Operation) -> str:
        """The dotted module of an operation in stock's client, below its `api`."""
        name = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", operation.id).lower()
        for path in (self.stock / "stock" / "api").glob(f"*/{name}.py"):
            return f"{path.parent.name}.{name}"
        raise environments.Unavailable(f"stock's client has no module for {operation.id}")
