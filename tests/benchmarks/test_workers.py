"""What a worker measures is what its name says: the rows, the fields, and what is written."""

from __future__ import annotations

import gc
import io
import json
import sys
import tracemalloc
from collections.abc import Iterator
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from benchmarks.bench import LISTS
from benchmarks.document import Document
from benchmarks.measures.codec import fields, five_fields
from benchmarks.payloads import Drawer, to_bytes
from benchmarks.workers import codec, loop, memory

SPEC = Path(__file__).resolve().parents[2] / "spec" / "openapi.yaml"
KINDS = list(LISTS)
CANDIDATES = ["client", "struct"]


@pytest.fixture(scope="module")
def document() -> Document:
    return Document.read(SPEC)


def told(document: Document, kind: str, candidate: str) -> tuple[dict[str, Any], bytes]:
    """The settings of a worker, and a payload with every field."""
    operation_id, shape = LISTS[kind]
    schema = document.row_schema(document.operation(operation_id))
    table = fields(document, schema)
    settings = {"candidate": candidate, "schema": schema, "table": table}
    settings["five"] = five_fields(table, schema)
    return settings, to_bytes(Drawer(document, shape).rows(schema, 3))


@pytest.mark.parametrize("kind", KINDS)
def test_five_fields_of_a_row_are_of_several_kinds(document: Document, kind: str) -> None:
    settings, _ = told(document, kind, "client")
    kinds = dict(settings["table"][settings["schema"]])
    assert len(set(settings["five"])) == 5
    assert {"integer", "date", "string"} <= {kinds[wire] for wire in settings["five"]}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("candidate", CANDIDATES)
def test_the_five_fields_are_read(document: Document, kind: str, candidate: str) -> None:
    settings, payload = told(document, kind, candidate)
    read = codec.field_reader(settings, settings["schema"], settings["five"])
    row, wanted = codec.decoder(settings)(payload)[0], json.loads(payload)[0]
    found = [v for v in read(row) if not isinstance(v, datetime)]
    in_order = [w for w, _ in settings["table"][settings["schema"]] if w in settings["five"]]
    same = [wanted[w] for w in in_order if candidate == "struct" or "Date" not in w]
    assert [float(v) if isinstance(v, Decimal) else v for v in found] == same


class Recorder:
    """A row that counts how often a field of its kind is read."""

    reads = 0

    def __init__(self, below: list[Any]) -> None:
        self.below = below

    def __getattr__(self, name: str) -> Any:
        Recorder.reads += 1
        return self.below if name == "rows" else name


def test_every_field_is_read_nested_rows_too(monkeypatch: pytest.MonkeyPatch) -> None:
    table = {"Top": [("A", "string"), ("Rows", "Low")], "Low": [("B", "date"), ("C", "number")]}
    monkeypatch.setattr(Recorder, "reads", 0)
    monkeypatch.setattr(codec, "row_class", lambda settings, schema: schema)
    monkeypatch.setattr(
        codec, "python_names", lambda kind: {w.lower(): w.lower() for w, _ in table[kind]}
    )
    read = codec.field_reader({"table": table}, "Top")
    read(Recorder([Recorder([]), Recorder([])]))
    assert Recorder.reads == 2 + 2 * 2


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("candidate", CANDIDATES)
@pytest.mark.parametrize("task", ["decode", "five", "every"])
def test_a_reader_gives_the_rows_of_the_payloads_in_turn(
    document: Document, kind: str, candidate: str, task: str
) -> None:
    settings, payload = told(document, kind, candidate)
    read = codec.reading(settings, task, [payload, b"[]"])
    assert [len(read()) for _ in range(4)] == [3, 0, 3, 0]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("candidate", CANDIDATES)
@pytest.mark.parametrize("task", ["encode", "encode_new"])
def test_a_writer_writes_every_field_it_was_given(
    document: Document, kind: str, candidate: str, task: str
) -> None:
    settings, payload = told(document, kind, candidate)
    written = [json.loads(body) for body in codec.writing(settings, task, [payload])()]
    for row, wanted in zip(written, json.loads(payload), strict=True):
        assert row.keys() == wanted.keys()


def test_a_writer_that_loses_fields_is_refused(
    document: Document, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings, payload = told(document, "crm", "client")
    monkeypatch.setattr(codec, "as_built", lambda row: type(row)())
    with pytest.raises(SystemExit, match="client wrote other fields than it was given"):
        codec.writing(settings, "encode_new", [payload])


def test_a_new_row_holds_plain_values(document: Document) -> None:
    settings, payload = told(document, "crm", "client")
    row = codec.decoder(settings)(payload)[0]
    built = codec.as_built(row)
    assert built == row
    assert built is not row
    assert type(built._doc["DateOpened"]) is datetime


@pytest.fixture
def thawed() -> Iterator[None]:
    yield
    gc.unfreeze()


def test_a_worker_does_the_task_that_a_line_names(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], thawed: None
) -> None:
    done: list[tuple[str, int]] = []
    tasks = {name: lambda times, name=name: done.append((name, times)) for name in ("", "five")}
    monkeypatch.setattr(sys, "stdin", io.StringIO("7\n3 five\n"))
    loop.serve_tasks(tasks)
    assert done == [("", 1), ("five", 1), ("", 7), ("five", 3)]
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "ready"
    assert [len(line.split()) for line in lines[1:]] == [2, 2]


def test_the_memory_of_what_is_kept_is_counted() -> None:
    tracemalloc.start()
    try:
        found = memory.bytes_kept(lambda: [bytearray(100_000), bytes(50_000).hex()][:1])
    finally:
        tracemalloc.stop()
    assert 100_000 <= found < 110_000
