"""Writes the report folder, each file whole or not at all, scrubbed of secrets."""

from __future__ import annotations

import json
import os
import tempfile
from pathlib import Path
from typing import Any

from contract_tests.report import history, junit, page
from contract_tests.report.model import Run, as_json
from contract_tests.report.scrub import Scrubber

HISTORY = "history.ndjson"
RESULTS = "results.json"


def write(folder: Path, run: Run, scrubber: Scrubber) -> Path:
    """Write the report of a run and return the page's path."""
    folder.mkdir(parents=True, exist_ok=True)
    past = history.read(folder / HISTORY)
    data: dict[str, Any] = scrubber.value(as_json(run))
    changes = history.changes(_load(folder / RESULTS), data)
    lines = [*past, history.line(data)]
    replace(folder / RESULTS, json.dumps(data, indent=1, ensure_ascii=False) + "\n")
    replace(folder / "junit.xml", junit.render(data))
    replace(folder / HISTORY, history.render(lines))
    replace(folder / "report.html", scrubber.text(page.render(data, changes, lines)))
    return folder / "report.html"


def replace(path: Path, text: str) -> None:
    """Put ``text`` at ``path`` in one step: a reader sees the old file or the new one."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "w", encoding="utf-8", errors="backslashreplace") as file:
            file.write(text)
        os.chmod(name, 0o644)  # as any other file of the build, not the private one it was
        os.replace(name, path)
    except BaseException:
        os.unlink(name)
        raise


def _load(path: Path) -> dict[str, Any]:
    """The results of the run before, or nothing where there are none that can be read."""
    try:
        loaded = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return loaded if isinstance(loaded, dict) else {}
