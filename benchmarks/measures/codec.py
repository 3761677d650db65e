"""Reading and writing rows: our models, those of another commit, stock's, msgspec Structs."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from ..bench import CREATE, Bench
from ..document import Document
from ..goals import Goal, Result, faster
from ..payloads import FULL_ORDERS, Drawer, all_properties
from ..rounds import Makers, Rounds, ratio

STOCK = "stock + json"
LIMIT = "msgspec Struct"
TYPED_LIMIT = "the same, dates and Decimals read"
CANDIDATES = ("client", "before", "stock", "fallback", "struct", "typed_struct", "dicts")
READING = {"decode": "", "five": ", five fields read", "every": ", every field read"}
"""The tasks of a reader: to decode a list, and then to read so many fields of each row."""
TASKS = {
    "fallback": ["decode"],
    "struct": ["decode"],
    "typed_struct": ["decode", "every"],
    "dicts": ["decode"],
}
"""The tasks of candidates that do not do all."""
Table = dict[str, list[tuple[str, str]]]


def fields(document: Document, schema: str) -> Table:
    """The fields of a schema, and of all schemas within it: wire name and kind."""
    table: Table = {}
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
        return str(schema["items"].get("$ref", "list")).rpartition("/")[2]
    if "date" in schema.get("format", ""):
        return "date"
    kind = schema.get("type", "string")
    return kind if isinstance(kind, str) else next(k for k in kind if k != "null")


def five_fields(table: Table, schema: str) -> list[str]:
    """Wire names of five fields that a program may read: an integer, a date, an amount, texts."""
    of_kind: dict[str, list[str]] = {}
    for wire, kind in table[schema]:
        of_kind.setdefault(kind, []).append(wire)
    first = [of_kind[kind][0] for kind in ("integer", "date", "number") if kind in of_kind]
    return [*first, *of_kind["string"]][:5]


def worker_settings(
    bench: Bench, candidate: str, schema: str, files: list[Path], tasks: list[str]
) -> dict[str, Any]:
    """What a candidate is told: which rows of which payloads to do what with."""
    table = fields(bench.document, schema)
    told = {"schema": schema, "payloads": list(map(str, files)), "tasks": tasks, "table": table}
    told["five"] = five_fields(table, schema)
    if candidate == "fallback":
        return {**told, "candidate": "client", "block": ["msgspec"]}
    return {**told, "candidate": candidate}


def _compared(
    bench: Bench, tasks: dict[str, list[str]], schema: str, files: list[Path], rounds: int
) -> Rounds:
    makers: Makers = {
        name: partial(
            bench.worker, "codec", worker_settings(bench, name, schema, files, tasks[name])
        )
        for name in tasks
    }
    return bench.compare(makers, rounds, tasks=tasks)


def decode(bench: Bench) -> list[Result]:
    """Reading lists of 100 rows, and fields of them."""
    tasks = {name: TASKS.get(name, list(READING)) for name in bench.available(*CANDIDATES)}
    results = []
    for kind, goal in (("crm", faster(8)), ("orders", faster(5))):
        for sparse in (False, True):
            schema, files = bench.list_payloads(kind, sparse)
            rounds = _compared(bench, tasks, schema, files, bench.count(40, 4))
            what = f"100 {kind}{', sparse' if sparse else ''}"
            results += _decoded(bench, rounds, what, goal, sparse)
    return results


def _decoded(bench: Bench, rounds: Rounds, what: str, goal: Goal, sparse: bool) -> list[Result]:
    line = partial(_line, rounds, "decode")
    goals = {"decode": goal, "five": faster(5), "every": faster(1.5)}
    results = []
    for task, addition in READING.items():
        ours, told = f"client {task}", what + addition
        results.append(line(told, ours, f"stock {task}", STOCK, goals[task]))
        results += bench.beside_before("decode", told, rounds, task, as_speed=True)
    alone = None if sparse else faster(2.5)
    told = f"{what} (ours with the standard library alone)"
    return [
        *results,
        line(told, "fallback decode", "stock decode", STOCK, alone),
        line(what, "client decode", "struct decode", LIMIT),
        line(what, "client decode", "typed_struct decode", TYPED_LIMIT),
        line(f"{what}{READING['every']}", "client every", "typed_struct every", TYPED_LIMIT),
        line(what, "client decode", "dicts decode", "json.loads to dicts"),
    ]


def _line(
    rounds: Rounds,
    measure: str,
    what: str,
    ours: str,
    peer: str,
    name: str,
    goal: Goal | None = None,
) -> Result:
    speed = name == STOCK
    return Result(measure, what, name, ratio(rounds, ours, peer), goal, as_speed=speed)


def encode(bench: Bench) -> list[Result]:
    """Writing rows one by one, as bodies of requests."""
    results = []
    for kind in ("crm", "orders"):
        schema, files = bench.list_payloads(kind, False)
        results += _encoded(bench, schema, files[0], "encode", f"100 {kind} as read", faster(5))
    schema, payload = _new_orders(bench)
    what = "100 new orders, 40 % of the fields"
    return [*results, *_encoded(bench, schema, payload, "encode_new", what, faster(4))]


def _encoded(
    bench: Bench, schema: str, payload: Path, task: str, what: str, goal: Goal
) -> list[Result]:
    names = bench.available("client", "before", "stock", "fallback", "struct")
    tasks = {name: [task] for name in names}
    rounds = _compared(bench, tasks, schema, [payload], bench.count(40, 4))
    line = partial(_line, rounds, "encode")
    told = f"{what} (ours with the standard library alone)"
    return [
        line(what, f"client {task}", f"stock {task}", STOCK, goal),
        *bench.beside_before("encode", what, rounds, task, as_speed=True),
        line(told, f"fallback {task}", f"stock {task}", STOCK),
        line(what, f"client {task}", f"struct {task}", LIMIT),
    ]


def _new_orders(bench: Bench) -> tuple[str, Path]:
    """Orders as an application fills them in: two fields in five, dates and amounts its own."""
    operation = bench.document.operation(CREATE)
    body = bench.document.body_schema(operation)
    reference = body.get("$ref") or next(p["$ref"] for p in body["allOf"] if "$ref" in p)
    schema = reference.rpartition("/")[2]
    rows = Drawer(bench.document, FULL_ORDERS).rows(schema)
    thinned = [{n: v for i, (n, v) in enumerate(row.items()) if i % 5 < 2} for row in rows]
    return schema, bench.payload("new-orders.json", thinned)
