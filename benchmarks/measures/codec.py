"""Reading and writing rows: our models, stock's models, msgspec Structs."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

import attrs

from ..bench import CREATE, Bench
from ..document import Document
from ..goals import Goal, Result, faster, within
from ..payloads import FULL_ORDERS, Drawer, all_properties
from ..rounds import Rounds, ratio

STOCK = "stock + json"
FALLBACK = {"candidate": "client", "block": ["msgspec"]}


def fields(document: Document, schema: str) -> dict[str, list[tuple[str, str]]]:
    """The table that Structs are made from: a schema and all schemas within it."""
    table: dict[str, list[tuple[str, str]]] = {}
    waiting = [schema]
    while waiting:
        name = waiting.pop()
        node = document.raw["components"]["schemas"][name]
        table[name] = [(w, _kind(document, n)) for w, n in all_properties(document, node).items()]
        waiting += [k for _, k in table[name] if k[0].isupper() and k not in table]
    return table


def _kind(document: Document, node: dict[str, Any]) -> str:
    schema = document.resolve(node)
    if "items" in schema:
        return str(schema["items"]["$ref"]).rpartition("/")[2]
    if "date" in schema.get("format", ""):
        return "date"
    kind = schema.get("type", "string")
    return kind if isinstance(kind, str) else next(k for k in kind if k != "null")


def _makers(bench: Bench, task: str, schema: str, files: list[Path], built: bool = False) -> Any:
    shared = {"task": task, "schema": schema, "payloads": list(map(str, files)), "built": built}
    shared["table"] = fields(bench.document, schema)
    candidates: dict[str, dict[str, Any]] = {
        name: {"candidate": name} for name in ("client", "stock", "struct")
    }
    candidates["fallback"] = FALLBACK
    if task == "decode":
        candidates |= {name: {"candidate": name} for name in ("typed_struct", "dicts")}
    return {n: partial(bench.worker, "codec", {**shared, **c}) for n, c in candidates.items()}


def decode(bench: Bench) -> list[Result]:
    """Reading lists of 100 rows."""
    results = []
    for kind, limit in (("crm", 2.5), ("orders", 2.0)):
        for sparse in (False, True):
            schema, files = bench.list_payloads(kind, sparse)
            makers = _makers(bench, "decode", schema, files)
            rounds = bench.compare(makers, bench.count(60, 8))
            results += _decoded(rounds, f"100 {kind}{', sparse' if sparse else ''}", sparse, limit)
    return results


def _decoded(rounds: Rounds, what: str, sparse: bool, limit: float) -> list[Result]:
    line = partial(_line, rounds, "decode", what)
    found = [
        line("client", "stock", STOCK, faster(3.5 if sparse else 5)),
        line("fallback", "stock", STOCK, None if sparse else faster(2.5), "ours with stdlib json"),
        line("client", "struct", "msgspec Struct", None if sparse else within(limit)),
        line("client", "typed_struct", "the same, dates and Decimals read", None),
    ]
    return found if sparse else [*found, line("client", "dicts", "json.loads to dicts", None)]


def _line(
    rounds: Rounds,
    measure: str,
    what: str,
    ours: str,
    peer: str,
    name: str,
    goal: Goal | None,
    note: str = "",
) -> Result:
    speed = name == STOCK
    what = f"{what} ({note})" if note else what
    return Result(measure, what, name, ratio(rounds, ours, peer), goal, as_speed=speed)


def encode(bench: Bench) -> list[Result]:
    """Writing rows one by one, as bodies of requests."""
    results = []
    for kind in ("crm", "orders"):
        schema, files = bench.list_payloads(kind, False)
        makers = _makers(bench, "encode", schema, files[:1])
        results += _encoded(
            bench.compare(makers, bench.count(40, 6)), f"100 {kind} as read", faster(5)
        )
    schema, payload = _built(bench)
    makers = _makers(bench, "encode", schema, [payload], built=True)
    rounds = bench.compare(makers, bench.count(40, 6))
    return results + _encoded(rounds, "100 new orders, 40 % of the fields", faster(5))


def _encoded(rounds: Rounds, what: str, goal: Goal) -> list[Result]:
    line = partial(_line, rounds, "encode", what)
    return [
        line("client", "stock", STOCK, goal),
        line("fallback", "stock", STOCK, None, "ours with stdlib json"),
        line("client", "struct", "msgspec Struct", None),
    ]


def _built(bench: Bench) -> tuple[str, Path]:
    """Orders as an application fills them in: two fields in five, dates and amounts its own."""
    operation = bench.document.operation(CREATE)
    body = bench.document.body_schema(operation)
    reference = body.get("$ref") or next(p["$ref"] for p in body["allOf"] if "$ref" in p)
    schema = reference.rpartition("/")[2]
    rows = Drawer(bench.document, attrs.evolve(FULL_ORDERS)).rows(schema)
    thinned = [{n: v for i, (n, v) in enumerate(row.items()) if i % 5 < 2} for row in rows]
    return schema, bench.payload("new-orders.json", thinned)
