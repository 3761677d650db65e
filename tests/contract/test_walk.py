"""How far a reader has to go from the command to a row of the report."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import contract_tests
from contract_tests import cli
from contract_tests.results import Results
from contract_tests.wire import Wire

SUITE = Path(contract_tests.__file__).parent
MOST_FILES = 10


def test_the_walk_of_a_filter_check_enters_ten_files_at_most(
    spec: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Those in which a call stands open while the check asks the store, and writes its row.

    In a run that may write, the state machine asks beside the step, by the same judge.
    """
    walked: set[str] = set()

    def watch(owner: type, name: str) -> None:
        method: Callable[..., Any] = getattr(owner, name)

        def watched(*args: Any, **named: Any) -> Any:
            files = [Path(frame.filename) for frame in traceback.extract_stack()]
            within = {str(each.relative_to(SUITE)) for each in files if SUITE in each.parents}
            if "layers/rows/step.py" in within:
                walked.update(within)
            return method(*args, **named)

        monkeypatch.setattr(owner, name, watched)

    watch(Wire, "_answer")
    watch(Results, "add")
    store = [
        "store",
        "--quiet",
        "--spec",
        str(spec),
        "--allow-other-spec",
        "--report",
        str(tmp_path),
    ]
    assert cli.main([*store, "--read-only", "--only", "rows/filters/listCrmTickets"]) == 0
    assert {"cli.py", "layers/rows/lists.py", "wire.py", "results.py"} <= walked
    assert len({"__main__.py"} | walked) <= MOST_FILES, sorted(walked)
