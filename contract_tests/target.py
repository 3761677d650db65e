"""The store under test: the mock, started as a process of its own, or a store that runs already."""

from __future__ import annotations

import contextlib
import importlib.util
import queue
import re
import secrets
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from urllib.parse import urlsplit

from contract_tests.document import Document, Operation
from contract_tests.settings import Settings

START_SECONDS = 30.0
STOP_SECONDS = 5.0
READY = "ready "
MOCK, THE_MOCK = "threedcart_mock", "the mock store"


class TargetError(Exception):
    """The target cannot be judged; the text is one sentence that says what to do."""


@dataclass(frozen=True, slots=True)
class Target:
    """Where the store answers, and the keys it knows."""

    origin: str
    base_url: str
    credentials: dict[str, str] = field(repr=False)
    is_mock: bool = False
    public_key: str = ""

    def base(self, document: Document, op: Operation) -> str:
        """Where an operation lives: the store, or the interface in a version that has it."""
        if not op.resource:
            return self.origin
        usual = document.base_path()
        for version in op.raw.get("x-versions", ()):
            path = document.base_path(version)
            if path == usual or not self.base_url.endswith(usual):
                break
            return self.base_url.removesuffix(usual) + path
        return self.base_url

    @property
    def variables(self) -> dict[str, str]:
        """The name of the environment's variable for each value of the credentials."""
        return {
            value: "THREEDCART_" + spelled(name).upper()
            for name, value in self.credentials.items()
            if value
        }

    @property
    def secrets(self) -> tuple[str, ...]:
        """Values that must not reach any file: all credentials but the store's public address."""
        return tuple(v for name, v in self.credentials.items() if v and "://" not in v)


def spelled(header: str) -> str:
    """SecureURL as options and the client spell it: secure_url."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", header).lower()


@contextlib.contextmanager
def opened(settings: Settings, document: Document) -> Iterator[Target]:
    """The target of a run; the mock store is started and ended here."""
    host = Mock(settings, document) if settings.is_mock else Host(settings, document)
    try:
        yield host.start()
    finally:
        host.stop()


def target_at(url: str, document: Document, keys: dict[str, str], is_mock: bool = False) -> Target:
    """The store at an origin, or at the full address of its API."""
    parts = urlsplit(url)
    origin = f"{parts.scheme}://{parts.netloc}"
    path = parts.path.strip("/")
    if f"{document.base_path().strip('/')}/".startswith(f"{path}/") or not path:
        base_url = origin + document.base_path()  # of the address the end may be left out
    else:
        base_url = url.rstrip("/")
    return Target(origin, base_url, keys, is_mock)


def keys_of(document: Document, secure_url: str, private_key: str, token: str) -> dict[str, str]:
    """Credentials by the header names the specification gives them."""
    given = {"secureurl": secure_url, "privatekey": private_key, "token": token}
    headers = document.credentials.values()
    try:
        return {header: given[header.lower()] for header in headers}
    except KeyError as error:
        raise TargetError(f"there is no option for the credential {error}") from None


class Host:
    """A store that runs already, and is not ours to end."""

    is_ours = False

    def __init__(self, settings: Settings, document: Document) -> None:
        self.settings, self.document = settings, document

    def start(self) -> Target:
        """Where it answers."""
        given = self.settings
        keys = keys_of(self.document, given.secure_url, given.private_key, given.token)
        return replace(target_at(given.target, self.document, keys), public_key=given.public_key)

    def kill(self) -> None:
        """End it as a power cut would."""

    def stop(self) -> None:
        """End it in peace."""


class Mock(Host):
    """A mock store in a process of its own, which may be started again on what it has kept.

    ``more`` are options of its own.
    """

    is_ours = True

    def __init__(self, settings: Settings, document: Document, *more: str) -> None:
        super().__init__(settings, document)
        self._keys = (
            settings.secure_url or "https://conformance.example.com",
            settings.private_key or secrets.token_hex(16),
            settings.token or secrets.token_hex(16),
        )
        self._public_key = settings.public_key or secrets.token_hex(16)
        self._more = ("--public-key", self._public_key, *more)
        self._process: subprocess.Popen[str] | None = None

    def start(self) -> Target:
        """Start it; where it answers, which is another place each time."""
        credentials = keys_of(self.document, *self._keys)
        self._process = _started(self.settings, self._keys, *self._more)
        origin = wait_line(self._process, THE_MOCK, READY)[-1].removeprefix(READY)
        target = target_at(origin, self.document, credentials, is_mock=True)
        return replace(target, public_key=self._public_key)

    def kill(self) -> None:
        if self._process is not None:
            self._process.kill()
            self.stop()

    def stop(self) -> None:
        if self._process is not None:
            stop(self._process)


def require(what: str, extra: str, packages: tuple[str, ...]) -> None:
    """Raise TargetError where what would be started here is not installed."""
    if not all(importlib.util.find_spec(package) for package in packages):
        raise TargetError(
            f"{what} is not installed: name a target of your own, or install"
            f' "threedcart-conformance[{extra}]"'
        )


def _started(settings: Settings, keys: tuple[str, str, str], *more: str) -> subprocess.Popen[str]:
    require(THE_MOCK, "mock", (MOCK,))
    secure_url, private_key, token = keys
    command = [sys.executable, "-m", MOCK, "serve", "--port", "0", "--seed", "demo"]
    command += ["--secure-url", secure_url, "--private-key", private_key, "--token", token]
    command += ["--spec", str(settings.spec), "--control", "--no-pace"]
    return started([*command, "--auto-consent", *more])


def started(command: list[str]) -> subprocess.Popen[str]:
    return subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, encoding="utf-8"
    )


@contextlib.contextmanager
def running(process: subprocess.Popen[str], who: str, last: str) -> Iterator[list[str]]:
    """What a process says up to the line that starts with ``last``; it is ended afterwards."""
    try:
        yield wait_line(process, who, last)
    finally:
        stop(process)


def wait_line(process: subprocess.Popen[str], who: str, start: str) -> list[str]:
    """What a process says up to the line that starts so; TargetError where that never comes."""
    lines: queue.Queue[str | None] = queue.Queue()
    threading.Thread(target=_pump, args=(process, lines), daemon=True).start()
    said: list[str] = []
    while not (said and said[-1].startswith(start)):
        try:
            line = lines.get(timeout=START_SECONDS)
        except queue.Empty:
            raise TargetError(f"{who} was not ready in {START_SECONDS:.0f} s") from None
        if line is None:
            last = said[-1] if said else "it said nothing"
            raise TargetError(f"{who} did not start: {last}")
        if line.strip():
            said.append(line.strip())
    return said


def _pump(process: subprocess.Popen[str], lines: queue.Queue[str | None]) -> None:
    """Read a process's output to its end, so that its pipe never fills."""
    assert process.stdout is not None
    for line in process.stdout:
        lines.put(line)
    lines.put(None)


def stop(process: subprocess.Popen[str]) -> None:
    """End a process that was started here, by force where it does not listen."""
    process.terminate()
    try:
        process.wait(STOP_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    if process.stdout is not None:
        process.stdout.close()
