"""How the runtime is written: one source for both halves, one place that knows the HTTP library."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
import threedcart

from generator import unasync

PACKAGE = Path(threedcart.__file__).parent
RUNTIME = PACKAGE / "_runtime"


def test_the_blocking_half_is_what_the_async_half_gives() -> None:
    assert unasync.main(["--check"]) == 0


def test_a_blocking_module_edited_by_hand_is_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in unasync.MODULES:
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text((RUNTIME / name).read_text())
    monkeypatch.setattr(unasync, "RUNTIME", tmp_path)
    assert unasync.main([]) == 0
    (tmp_path / "client/core.py").write_text("edited")
    assert unasync.main(["--check"]) == 1
    assert "client/core.py" in capsys.readouterr().out
    assert (tmp_path / "client/core.py").read_text() == "edited"
    assert unasync.main([]) == 0
    assert (tmp_path / "client/core.py").read_text() == (RUNTIME / "client/core.py").read_text()


def test_no_word_of_the_async_half_is_left_in_the_blocking_one() -> None:
    for name in unasync.MODULES.values():
        text = (RUNTIME / name).read_text().partition("\n")[2]
        assert not re.search(r"\basync|\bawait|Async|asyncio|coroutine", text), name


def test_one_module_imports_the_http_library() -> None:
    importing = [
        path.name
        for path in PACKAGE.rglob("*.py")
        if re.search(r"^\s*(import|from) (httpx|httpcore|h11|anyio)\b", path.read_text(), re.M)
    ]
    assert importing == ["http.py"]


def test_the_http_library_is_not_loaded_before_the_first_request() -> None:
    script = (
        "import sys, threedcart\n"
        "store = threedcart.Store(secure_url='https://x.example', private_key='p', token='t')\n"
        "store.crm.tickets\n"
        "assert 'httpcore' not in sys.modules and 'asyncio' not in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", script], check=True)
