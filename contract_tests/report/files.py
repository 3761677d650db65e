"""Writes the report folder, each file whole or not at all, scrubbed of secrets."""

from __future__ import annotations

import glob
import json
import os
import tempfile
from pathlib import Path
from typing import Any

from contract_tests.report import badge, causes, history, junit, page
from contract_tests.report.model import Run, as_json
from contract_tests.report.scrub import Scrubber
from contract_tests.report.sequence import BODY, body_name, is_filed
from contract_tests.results import shape
from contract_tests.settings import UsageError

HISTORY = "history.ndjson"
RESULTS = "results.json"


def prepare(folder: Path) -> None:
    """Make the folder; UsageError where no report can be written there."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=folder, prefix=".report.")
        os.close(handle)
        os.unlink(name)
    except OSError as error:
        why = error.strerror or "it is no folder"
        raise UsageError(f"--report {folder} cannot be written ({why}): name a folder") from None


def failed(folder: Path) -> tuple[str, ...]:
    """The keys of the rows that failed in the last run; UsageError where there are none."""
    rows = history.read_object(folder / RESULTS).get("rows", [])
    keys = tuple(row["key"] for row in rows if row["status"] in history.BAD)
    if not keys:
        raise UsageError(f"no row of the last run in {folder} failed: leave out --failed")
    return tuple(glob.escape(key) for key in keys)


def write(folder: Path, run: Run, scrubber: Scrubber) -> Path:
    """Write the report of a run and return the page's path."""
    folder.mkdir(parents=True, exist_ok=True)
    past = history.read(folder / HISTORY)
    memory = history.Memory(folder / history.MEMORY, run.target, run.profile)
    data: dict[str, Any] = scrubber.value(as_json(run))
    for said in (said for row in data["rows"] for said in row["findings"]):
        said["kind"] = shape(said["text"])
    data["changes"] = memory.take(data, run.taken)
    data["causes"] = causes.grouped(data)
    run.data = data
    lines = [*past, history.line(data)]
    replace(folder / RESULTS, json.dumps(data, indent=1, ensure_ascii=False) + "\n")
    replace(folder / "junit.xml", junit.render(data))
    replace(folder / "badge.svg", badge.render(data))
    if not run.is_part:
        replace(folder / HISTORY, history.render(lines))
        replace(folder / history.MEMORY, memory.render())
    replace(folder / page.DETAILS, _details(data))
    _write_bodies(folder, run, scrubber)
    mine = [line for line in lines if history.is_like(line, data)]
    replace(folder / "report.html", page.render(data, mine))
    return folder / "report.html"


def _write_bodies(folder: Path, run: Run, scrubber: Scrubber) -> None:
    """The bodies that are shown and are files of their own, for the commands that send them."""
    for old in folder.glob(f"{BODY}*.txt"):
        old.unlink()
    noticed = [row for row in run.results if row.status.is_noticed]
    exchanges = [e for row in noticed for e in row.exchanges]
    exchanges += [e for row in noticed for noted in row.findings.values() for e in noted.sequence]
    for exchange in exchanges:
        if is_filed(exchange):
            body = scrubber.text(exchange.request_body)
            replace(folder / body_name(exchange), body, errors="surrogateescape")


def _details(data: dict[str, Any]) -> str:
    """The rows by operation, as a script that the page loads on demand."""
    rows: dict[str, dict[str, Any]] = {}
    for row in data["rows"]:
        shown = {name: row[name] for name in page.SHOWN}
        rows.setdefault(row["operation"], {})[row["key"]] = shown
    content = json.dumps(rows, ensure_ascii=True, separators=(",", ":"))
    content = content.replace("<", "\\u003c")  # no answer ends the script
    return f"loaded({content});\n"


def replace(path: Path, text: str, errors: str = "backslashreplace") -> None:
    """Put ``text`` at ``path`` in one step: a reader sees the old file or the new one.

    ``errors`` says what becomes of bytes that are no UTF-8.
    """
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "w", encoding="utf-8", errors=errors) as file:
            file.write(text)
        os.chmod(name, 0o644)  # as any other file of the build, not the private one it was
        os.replace(name, path)
    except BaseException:
        os.unlink(name)
        raise
