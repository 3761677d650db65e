"""The gateway under test: the sample gateway, started as a process, or one that runs already."""

from __future__ import annotations

import contextlib
import secrets
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

import httpx

from contract_tests.gateway.settings import GatewaySettings
from contract_tests.settings import beside
from contract_tests.target import TargetError, require, stop, wait_line

SAMPLE = beside("gateway/sample.py", "examples/gateway/app.py")
NEEDED = ("starlette", "uvicorn")
LINES = {"checkout": "Gateway Checkout URL", "refund": "Gateway Post-Order URL"}
LISTENS, LAST_LINE = "Listening on", LINES["refund"]
REACH_SECONDS = 10


@dataclass(frozen=True, slots=True)
class Addresses:
    """Where a gateway answers, by exchange, and the key it was given."""

    urls: dict[str, str]
    private_key: str = field(repr=False)


def name(settings: GatewaySettings) -> str:
    return settings.checkout_url or "the sample gateway"


@contextlib.contextmanager
def opened(settings: GatewaySettings) -> Iterator[Addresses]:
    """The gateway of a run; the sample gateway is started and ended here."""
    if not settings.is_sample:
        urls = {"checkout": settings.checkout_url, "refund": settings.refund_url}
        yield Addresses({n: url for n, url in urls.items() if url}, settings.private_key)
        return
    key = settings.private_key or secrets.token_hex(16)
    with sample(key) as urls:
        yield Addresses(urls, key)


@contextlib.contextmanager
def sample(private_key: str, *more: str) -> Iterator[dict[str, str]]:
    """The sample gateway on a free port; its addresses on this machine, by exchange."""
    require("the sample gateway", "sample", NEEDED)
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, str(SAMPLE), "--private-key", private_key, "--port", "0"]
        command += ["--state", str(Path(folder) / "gateway.sqlite3"), *more]
        process = subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, encoding="utf-8"
        )
        try:
            said = wait_line(process, "the sample gateway", LAST_LINE)
            origin = _address(said, LISTENS)
            paths = {name: urlsplit(_address(said, line)).path for name, line in LINES.items()}
            yield {name: origin + path for name, path in paths.items()}
        finally:
            stop(process)


def _address(said: list[str], start: str) -> str:
    return next(line for line in said if line.startswith(start)).split()[-1]


def check(gateway: Addresses) -> None:
    """Raise TargetError where nobody answers."""
    for url in gateway.urls.values():
        try:
            httpx.get(url, timeout=REACH_SECONDS, trust_env=False)
        except httpx.ConnectError as error:
            raise TargetError(f"no gateway answers at {url} ({error})") from None
        except httpx.HTTPError:
            pass  # it does answer the telephone; the checks say the rest
