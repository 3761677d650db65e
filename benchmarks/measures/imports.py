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
    store.{resource}.{action}()
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


def codes(bench: Bench) -> dict[str, str]:
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
    texts = {"ours": OURS, "stock": STOCK, "our_ready": OUR_READY, "stock_ready": STOCK_READY}
    return {name: text.format(**names) for name, text in texts.items()}


def measure(bench: Bench) -> list[Result]:
    """One resource, a ready client, and the growth with the size of the document."""
    code = codes(bench)
    folders = {"ours": bench.client, "our_ready": bench.client}
    candidates = {
        name: FreshImport(bench.python, folders.get(name, bench.stock), text)
        for name, text in code.items()
    }
    candidates["httpx"] = FreshImport(bench.python, bench.stock, "import httpx")
    rounds = fresh(candidates, bench.count(25, 5))
    size = f"{sum(1 for _ in bench.document.operations())} operations"
    return [
        Result(
            "import", f"one resource, {size}", "stock", ratio(rounds, "ours", "stock"), within(0.15)
        ),
        Result("import", f"one resource, {size}", "import httpx", ratio(rounds, "ours", "httpx")),
        Result(
            "import",
            f"until a first request is sent, {size}",
            "stock",
            ratio(rounds, "our_ready", "stock_ready"),
            within(0.40),
        ),
        Result(
            "import",
            f"until a first request is sent, {size}",
            "import httpx",
            ratio(rounds, "our_ready", "httpx"),
        ),
        _growth(bench, code["ours"]),
    ]


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
