"""Programs without their keys say which are missing, in a sentence."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from .programs import COOKBOOK, PATIENCE

ARGUMENTS: dict[str, tuple[str, ...]] = {
    "incremental_export": ("orders.sqlite3",),
    "import_orders": ("empty",),
    "split_shipments": ("1", "--second", "CUP"),
    "triage_tickets": ("rules.json",),
    "options_and_combinations": ("SHIRT",),
    "many_customers": ("empty",),
    "webhook_receiver": ("orders.sqlite3",),
    "many_workers": ("orders.sqlite3",),
    "oauth_app": ("tokens.sqlite3",),
}


def test_every_program_is_here() -> None:
    assert sorted(ARGUMENTS) == sorted(path.stem for path in COOKBOOK.glob("*.py"))


@pytest.mark.parametrize("name", ARGUMENTS)
def test_missing_keys_are_named(name: str, tmp_path: Path) -> None:
    (tmp_path / "empty").touch()
    (tmp_path / "rules.json").write_text("[]")
    environ = {key: text for key, text in os.environ.items() if "THREEDCART" not in key}
    told = subprocess.run(
        [sys.executable, str(COOKBOOK / f"{name}.py"), *ARGUMENTS[name]],
        cwd=tmp_path,
        env={**environ, "WEBHOOK_SECRET": "x" * 20},
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    assert told.returncode in (1, 2)
    assert ("OAUTH_CLIENT_ID" if name == "oauth_app" else "THREEDCART_SECURE_URL") in told.stderr
    assert "Traceback" not in told.stderr
