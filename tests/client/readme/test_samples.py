"""Typed in from the READMEs, the samples run against a store, and strict checkers accept them."""

from __future__ import annotations

import inspect
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
from threedcart import gateway

from tests.client.gateway.messages import KEY, message

from .samples import READMES, ROOT, blocks, program

KEYS_SHOWN = 'Store(secure_url="https://my-store.3dcartstores.com", private_key="...", token="...")'


@pytest.mark.parametrize("readme", READMES)
def test_strict_checkers_accept_the_samples(readme: str, tmp_path: Path) -> None:
    file = tmp_path / "samples.py"
    file.write_text(program(readme), "utf-8")
    told = tmp_path / "pyrightconfig.json"
    told.write_text(f'{{"venvPath": "{ROOT}", "venv": ".venv", "typeCheckingMode": "strict"}}')
    mypy = (sys.executable, "-m", "mypy", "--strict", "--no-error-summary", str(file))
    pyright = (str(Path(sys.executable).with_name("pyright")), "--project", str(told), str(file))
    for command in (mypy, pyright):
        run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
        assert run.returncode == 0, run.stdout + run.stderr


@pytest.fixture
def stores() -> Iterator[ExitStack]:
    """Closes the stores that samples leave open."""
    with ExitStack() as stack:
        yield stack


@pytest.mark.mock_store(seed="demo")
@pytest.mark.parametrize("readme", READMES)
def test_the_samples_do_what_they_say(
    readme: str,
    mock_store: Any,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    stores: ExitStack,
) -> None:
    for argument, key in mock_store.keys.items():
        monkeypatch.setenv(f"THREEDCART_{argument.upper()}", key)
    monkeypatch.setenv("THREEDCART_BASE_URL", mock_store.url)
    monkeypatch.chdir(tmp_path)
    checkout = message("CheckoutRequest", randomkey=None)
    Path("checkout.json").write_bytes(gateway.dump(gateway.sign(checkout, KEY)))
    names: dict[str, Any] = {"raw_body": Path("checkout.json").read_bytes(), "private_key": KEY}
    samples = blocks(readme)
    assert KEYS_SHOWN in samples[0]
    for block in samples:
        exec(compile(_opened(block), readme, "exec"), names)
        stores.callback(names["store"].close)
        _run_tests(names, mock_store)
    assert capsys.readouterr().out.count("\n") > 5


def _opened(block: str) -> str:
    """The sample that shows where the keys go, with those of the environment."""
    return block.replace(KEYS_SHOWN, "Store.from_env()")


def _run_tests(names: dict[str, Any], mock_store: Any) -> None:
    """A sample that is a test is run as one, on an empty store."""
    for name in [name for name in names if name.startswith("test_")]:
        test = names.pop(name)
        assert inspect.isfunction(test)
        mock_store.reset()
        test(mock_store)
