"""The store under fuzz: the mock on a database file, which can be killed and started again."""

from __future__ import annotations

import secrets
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.parse import urlsplit

from contract_tests import target
from contract_tests.document import Document
from contract_tests.settings import Settings
from contract_tests.target import Target

SECURE_URL = "https://fuzz.example.com"


class Host:
    """A store that runs already, and is not ours to end."""

    can_kill = False

    def __init__(self, settings: Settings, document: Document) -> None:
        keys = target.keys_of(document, settings.secure_url, settings.private_key, settings.token)
        self.target: Target = target.target_at(settings.target, document, keys)

    @property
    def address(self) -> tuple[str, int]:
        parts = urlsplit(self.target.origin)
        return parts.hostname or "", parts.port or 80

    def kill(self) -> None:
        """End the store as a power cut would."""

    def start(self) -> None:
        """Start it again on what it has kept."""

    def stop(self) -> None:
        """End it in peace."""


class Mock(Host):
    """The mock store in a process of its own, on a database file."""

    can_kill = True

    def __init__(self, settings: Settings, document: Document, database: Path) -> None:
        self.settings, self.document, self.database = settings, document, database
        self._keys = (SECURE_URL, secrets.token_hex(16), secrets.token_hex(16))
        self._process: subprocess.Popen[str] | None = None
        self.start()

    def start(self) -> None:
        more = ("--db", str(self.database))
        self._process = target.start(self.settings, self._keys, *more)
        try:
            origin = target.wait_ready(self._process)
        except BaseException:
            self.stop()
            raise
        keys = target.keys_of(self.document, *self._keys)
        self.target = target.target_at(origin, self.document, keys, is_mock=True)

    def kill(self) -> None:
        if self._process is not None:
            self._process.kill()
            target.stop(self._process)

    def stop(self) -> None:
        if self._process is not None:
            target.stop(self._process)


@contextmanager
def hosted(settings: Settings, document: Document) -> Iterator[Host]:
    """The store named by the settings, or a mock of our own that is gone afterwards."""
    if not settings.is_mock:
        yield Host(settings, document)
        return
    with TemporaryDirectory(prefix="fuzz-") as folder:
        mock = Mock(settings, document, Path(folder) / "store.sqlite")
        try:
            yield mock
        finally:
            mock.stop()
