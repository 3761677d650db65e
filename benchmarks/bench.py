"""What all measures share: the document, how long to go on, and the environments."""

from __future__ import annotations

import re
from functools import cached_property
from pathlib import Path
from typing import Any

import attrs

from . import environments, payloads
from .document import Document, Operation
from .payloads import Shape
from .rounds import SLICE, Makers, Rounds, Worker, compare

# The scenario: which operations of the document the payloads and calls are taken from.
LISTS = {
    "crm": ("listCrmTickets", payloads.FULL_CRM),
    "orders": ("listOrders", payloads.FULL_ORDERS),
}
SMALL_GET = "getCrmStatus"
CREATE = "createOrder"


@attrs.define(slots=False)
class Bench:
    """One run of the benchmarks."""

    document: Document
    quick: bool = False
    rounds: int | None = None

    def count(self, full: int, quick: int) -> int:
        """How many rounds a measure takes."""
        return self.rounds or (quick if self.quick else full)

    def compare(self, makers: Makers, rounds: int, seconds: float = SLICE) -> Rounds:
        """Interleaved rounds of workers, started afresh twice unless it has to be quick."""
        return compare(makers, rounds, seconds, generations=1 if self.quick else 2)

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

    def worker(self, module: str, settings: dict[str, Any]) -> Worker:
        """A process of the benchmark's environment that runs one of our worker modules."""
        script = ("-m", f"benchmarks.workers.{module}")
        return Worker(self.python, script, settings, self.client, self.stock)

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

    def draw(self, operation: Operation, shape: Shape, count: int) -> list[Any]:
        """Rows that an operation answers."""
        return payloads.Drawer(self.document, shape).rows(
            self.document.row_schema(operation), count
        )

    def stock_module(self, operation: Operation) -> str:
        """The dotted module of an operation in stock's client, below its `api`."""
        name = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", operation.id).lower()
        for path in (self.stock / "stock" / "api").glob(f"*/{name}.py"):
            return f"{path.parent.name}.{name}"
        raise environments.Unavailable(f"stock's client has no module for {operation.id}")
