"""What an import costs: fresh interpreters, their own start not counted."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import attrs

from ..bench import LISTS, Bench
from ..document import Document, narrowed
from ..environments import Unavailable, our_client
from ..goals import Result, within
from ..rounds import Rounds, Sample, ratio

NARROW = 35
PROGRAM = """
import time
wall, processor = time.perf_counter(), time.process_time()
{code}
processor, wall = time.process_time() - processor, time.perf_counter() - wall
print(wall, processor)
"""
OURS = "import threedcart.resources.{top}; from threedcart.models import {model}"
STOCK = "import stock.api.{module}"
# Ready means that a request went out: nothing is put off any more, certificates are loaded. It is
# refused at once, since nobody listens on that port.
REFUSED = "https://127.0.0.1:1"
OUR_READY = """
from threedcart import Store, TransportError
keys = {{"secure_url": "https://bench.example", "private_key": "1" * 32, "token": "2" * 32}}
store = Store(base_url="{refused}", retries=0, **keys)
try:
    rows = store.{resource}.{action}()
    rows.all()  # rows are lazy since the second edition; before it, the line above has raised
except TransportError:
    from threedcart.models import {model}
"""
STOCK_READY = """
import stock.api.{module} as endpoint
from stock import Client
from httpx import ConnectError
try:
    endpoint.sync(client=Client(base_url="{refused}", headers={{"Token": "2" * 32}}))
except ConnectError:
    pass
"""


@attrs.frozen
class FreshImport:
    """Runs some code in an interpreter of its own."""

    python: Path
    folder: Path
    code: str

    def run(self, times: int) -> Sample:
        """The time of the code alone; `times` is always 1, since modules are imported once."""
        surroundings = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}
        surroundings["PYTHONPATH"] = str(self.folder)
        command = [str(self.python), "-P", "-c", PROGRAM.format(code=self.code)]
        done = subprocess.run(
            command, env=surroundings, capture_output=True, text=True, timeout=60, check=False
        )
        if done.returncode:
            raise Unavailable(f"import failed: {done.stderr.strip().splitlines()[-1]}")
        wall, processor = map(float, done.stdout.split())
        return Sample(wall, processor)


def fresh(candidates: dict[str, FreshImport], rounds: int) -> Rounds:
    """Interleaved rounds of one import each, after one that writes the byte code."""
    samples: Rounds = {name: [] for name in candidates}
    names = list(candidates)
    for name in names:
        candidates[name].run(1)
    for turn in range(rounds):
        start = turn % len(names)
        for name in names[start:] + names[:start]:
            samples[name].append(candidates[name].run(1))
    return samples


def codes(bench: Bench) -> dict[str, dict[str, str]]:
    """The programs of both sides, for the operation that lists CRM tickets."""
    operation = bench.document.operation(LISTS["crm"][0])
    names = {
        "top": operation.resource.partition(".")[0],
        "resource": operation.resource,
        "action": operation.raw["x-action"],
        "model": bench.document.row_schema(operation),
        "module": bench.stock_module(operation),
        "refused": REFUSED,
    }
    texts = {
        "ours": {"import": OURS, "ready": OUR_READY},
        "stock": {"import": STOCK, "ready": STOCK_READY},
    }
    return {
        side: {task: text.format(**names) for task, text in tasks.items()}
        for side, tasks in texts.items()
    }


def measure(bench: Bench) -> list[Result]:
    """One resource, a ready client, and the growth with the size of the document."""
    code = codes(bench)
    candidates = {"httpx": FreshImport(bench.python, bench.stock, "import httpx")}
    for name in bench.available("client", "before", "stock"):
        folder = bench.stock if name == "stock" else bench.source_of(name)
        for task, text in code["stock" if name == "stock" else "ours"].items():
            candidates[f"{name} {task}"] = FreshImport(bench.python, folder, text)
    rounds = fresh(candidates, bench.count(25, 5))
    size = f"{sum(1 for _ in bench.document.operations())} operations"
    results = []
    for task, begin, goal in (
        ("import", "one resource", within(0.18)),
        ("ready", "until a first request is sent", within(0.55)),
    ):
        what, ours = f"{begin}, {size}", f"client {task}"
        results += [
            Result("import", what, "stock", ratio(rounds, ours, f"stock {task}"), goal),
            Result("import", what, "import httpx", ratio(rounds, ours, "httpx")),
            *bench.beside_before("import", what, rounds, task),
        ]
    return [*results, _growth(bench, code["ours"]["import"])]


def _growth(bench: Bench, code: str) -> Result:
    wide = sum(1 for _ in bench.document.operations())
    narrow, operations = _narrow(bench.document)
    what = f"one resource, {operations} -> {wide} operations"
    if operations >= wide:
        return Result("import", what, "itself", goal=within(1.1), note="the document is not wide")
    clients = {"narrow": our_client(narrow), "wide": bench.client}
    fresh_imports = {n: FreshImport(bench.python, folder, code) for n, folder in clients.items()}
    rounds = fresh(fresh_imports, bench.count(25, 5))
    return Result("import", what, "itself", ratio(rounds, "wide", "narrow"), within(1.1))


def _narrow(document: Document) -> tuple[Document, int]:
    keep = {
        document.operation(operation).resource.partition(".")[0] for operation, _ in LISTS.values()
    }
    narrow = narrowed(document, NARROW, keep)
    return narrow, sum(1 for _ in narrow.operations())
