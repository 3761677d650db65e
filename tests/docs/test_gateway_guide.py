"""The gateway of the guide is one that the kit passes, by the guide's own command."""

from __future__ import annotations

import shlex
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
import uvicorn

from contract_tests import cli
from docs.site import WRITTEN

from .blocks import blocks

GUIDE = WRITTEN / "guides" / "gateways.md"
SHOWN = "http://127.0.0.1:8200"


@contextmanager
def served(application: Any, listener: socket.socket) -> Iterator[None]:
    server = uvicorn.Server(uvicorn.Config(application, log_level="warning"))
    thread = threading.Thread(target=server.run, args=([listener],))
    thread.start()
    try:
        yield
    finally:
        server.should_exit = True
        thread.join()


def test_the_kit_passes_the_gateway_of_the_guide(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (line,) = [
        each
        for each in "\n".join(blocks(GUIDE, "sh")).split("\n")
        if each.startswith("threedcart-conformance gateway")
    ]
    with socket.create_server(("127.0.0.1", 0)) as listener:
        address = f"http://127.0.0.1:{listener.getsockname()[1]}"
        module: dict[str, Any] = {"__name__": "my_gateway"}
        exec(blocks(GUIDE, "python")[0].replace(SHOWN, address), module)
        with served(module["site"], listener):
            assert cli.main(shlex.split(line.replace(SHOWN, address))[1:]) == 0, capsys.readouterr()
    told = capsys.readouterr().out
    assert "Verdict: PASSED" in told
    assert "Advice values/optional members missing" not in told
