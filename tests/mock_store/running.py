"""A store as people run it: a process, spoken to over HTTP."""

from __future__ import annotations

import json
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import threedcart_mock

COMMAND = [sys.executable, "-m", "threedcart_mock", "serve"]
BASE = "/3dCartWebAPI/v2"
#: What the store serves.
DOCUMENT: dict[str, Any] = json.loads(
    Path(threedcart_mock.__file__).with_name("openapi.json").read_text()
)


#: For pages and the control plane, without keys. One client: each would load certificates anew.
web = httpx.Client(timeout=30, trust_env=False, verify=False)


@dataclass
class Running:
    """A started store; `api` speaks to its REST surface with the right keys."""

    process: subprocess.Popen[str]
    url: str
    keys: dict[str, str]
    api: httpx.Client

    def kill(self) -> None:
        """Die at once, as in a power cut of the process."""
        self.process.kill()
        self.process.wait(10)

    def create(self, path: str, row: dict[str, Any]) -> str:
        """The new row's identity."""
        answer = self.api.post(path, json=row)
        assert answer.status_code == 201, answer.text
        return str(answer.json()[0]["Value"])

    def read(self, path: str) -> dict[str, Any]:
        """The one row at a path."""
        answer = self.api.get(path)
        assert answer.status_code == 200, answer.text
        (row,) = answer.json()
        assert isinstance(row, dict)
        return row

    def change(self, path: str, row: Any) -> list[dict[str, str]]:
        answer = self.api.put(path, json=row)
        assert answer.status_code == 200, answer.text
        results = answer.json()
        assert isinstance(results, list)
        return results


IMPATIENT = """
import sys
from threedcart_mock import cli, intake, serving
serving.SILENCE_SECONDS = intake.BODY_SECONDS = 1.0
sys.exit(cli.main(["serve", *sys.argv[1:]]))
"""


@contextmanager
def running(*options: str, impatient: bool = False) -> Iterator[Running]:
    """A store of its own on a free port; stopped and cleaned up at the end.

    An impatient one waits a second for a request where others wait half a minute.
    """
    command = [sys.executable, "-c", IMPATIENT] if impatient else COMMAND
    process = subprocess.Popen(
        [*command, "--port", "0", "--no-pace", "--auto-consent", *options],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stderr is not None
    keys: dict[str, str] = {}
    try:
        for line in process.stdout:
            name, _, value = line.strip().partition(" ")
            keys[name] = value
            if name == "ready":
                break
        else:
            raise AssertionError(process.stderr.read())
        url = keys.pop("ready")
        headers = {
            "SecureURL": keys["secure-url"],
            "PrivateKey": keys["private-key"],
            "Token": keys["token"],
        }
        with httpx.Client(
            base_url=url + BASE, headers=headers, timeout=30, trust_env=False, verify=False
        ) as api:
            yield Running(process, url, keys, api)
    finally:
        if process.poll() is None:
            process.send_signal(signal.SIGTERM)
        process.communicate(timeout=20)


def refused_start(*options: str) -> str:
    """What a store that cannot start says, once it is sure that it says so politely."""
    done = subprocess.run(
        [*COMMAND, "--port", "0", *options], capture_output=True, text=True, timeout=30, check=False
    )
    assert done.returncode == 2, done
    assert "Traceback" not in done.stderr
    (sentence,) = done.stderr.strip().splitlines()
    assert re.match(r"threedcart-mock: .+\.$", sentence)
    assert done.stdout == ""
    return sentence
