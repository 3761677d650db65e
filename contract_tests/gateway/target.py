"""The gateway under test: the sample gateway, started as a process, or one that runs already."""

from __future__ import annotations

import contextlib
import secrets
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

import httpx

from contract_tests.gateway.settings import GatewaySettings
from contract_tests.settings import beside
from contract_tests.target import Target, TargetError, require, running, started

SAMPLE = beside("gateway/sample.py", "examples/gateway/app.py")
NEEDED = ("starlette", "uvicorn")
LINES = {"checkout": "Gateway Checkout URL", "refund": "Gateway Post-Order URL"}
LISTENS, LAST_LINE = "Listening on", LINES["refund"]
REACH_SECONDS = 10


@dataclass(frozen=True, slots=True)
class Addresses(Target):
    """Where a gateway answers, by exchange, and the key it was given."""

    urls: dict[str, str] = field(default_factory=dict)

    @property
    def private_key(self) -> str:
        return self.credentials["PrivateKey"]


@contextlib.contextmanager
def opened(settings: GatewaySettings) -> Iterator[Addresses]:
    """The gateway of a run; the sample gateway is started and ended here."""
    key = settings.private_key or secrets.token_hex(16)
    with contextlib.ExitStack() as stack:
        if settings.is_sample:
            urls = stack.enter_context(sample(key))
        else:
            known = {"checkout": settings.checkout_url, "refund": settings.refund_url}
            urls = {name: url for name, url in known.items() if url}
        yield Addresses(urls["checkout"], "", {"PrivateKey": key}, urls=urls)


@contextlib.contextmanager
def sample(private_key: str, *more: str) -> Iterator[dict[str, str]]:
    """The sample gateway on a free port; its addresses on this machine, by exchange."""
    require("the sample gateway", "sample", NEEDED)
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, str(SAMPLE), "--private-key", private_key, "--port", "0"]
        command += ["--state", str(Path(folder) / "gateway.sqlite3"), *more]
        with running(started(command), "the sample gateway", LAST_LINE) as said:
            origin = _address(said, LISTENS)
            paths = {name: urlsplit(_address(said, line)).path for name, line in LINES.items()}
            yield {name: origin + path for name, path in paths.items()}


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
