"""The command line, beside a mock store that is a process of its own."""

from __future__ import annotations

import importlib
import io
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import redirect_stderr, redirect_stdout
from typing import NamedTuple

import pytest

main = importlib.import_module("threedcart.__main__").main
"""What the installed command starts."""


class Done(NamedTuple):
    """How a command ended."""

    returncode: int
    stdout: str
    stderr: str


Run = Callable[..., Done]


@pytest.fixture(scope="session")
def shop() -> Iterator[dict[str, str]]:
    """Environment variables for the demo shop of a running mock store."""
    command = [sys.executable, "-m", "threedcart_mock", "serve", "--port", "0", "--no-pace"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        told: dict[str, str] = {}
        assert server.stdout is not None
        while "ready" not in told:
            line = server.stdout.readline()
            assert line, "the mock store did not start"
            word, _, rest = line.strip().partition(" ")
            told[word] = rest
        yield {
            "THREEDCART_SECURE_URL": told["secure-url"],
            "THREEDCART_PRIVATE_KEY": told["private-key"],
            "THREEDCART_TOKEN": told["token"],
            "THREEDCART_BASE_URL": told["ready"],
        }
        server.terminate()
        server.communicate()


@pytest.fixture
def run(shop: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run one command line against the shop, in this process: starting one takes longer."""

    def start(*words: str, env: dict[str, str] | None = None, stdin: str = "") -> Done:
        out, err = io.StringIO(), io.StringIO()
        with monkeypatch.context() as patch, redirect_stdout(out), redirect_stderr(err):
            for name, value in environment(shop, env).items():
                patch.setenv(name, value)
            patch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin.encode())))
            with pytest.raises(SystemExit) as left:
                main(list(words))
        return Done(int(left.value.code or 0), out.getvalue(), err.getvalue())

    return start


def command_of(*words: str) -> list[str]:
    return [sys.executable, "-W", "error", "-m", "threedcart", *words]


def environment(shop: dict[str, str], changes: dict[str, str] | None = None) -> dict[str, str]:
    """The shop's variables and none of the developer's own."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith("THREEDCART_")}
    return {**kept, "COLUMNS": "100", **shop, **(changes or {})}
