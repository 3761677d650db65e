"""A place to try tools in: installs them by name at pinned versions, and runs commands."""

from __future__ import annotations

import contextlib
import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from attrs import frozen

ROOT = Path(__file__).parents[2]
PROGRAMS = Path(__file__).parent / "programs"
RULESETS = Path(__file__).parent / "rulesets"
PUBLISHED = ROOT / "spec" / "published"
Words = list[str | Path]
"""Words of a command."""
PATIENCE = 900
"""Longest time of one command, in seconds."""


class Failed(Exception):
    """A tool was there and did not do what it should; the text says what it said."""


class Missing(Exception):
    """A tool cannot be had here; the text says which, and how to install it."""


@frozen
class Bench:
    """Where one tool is tried: ``folder`` is made anew, ``tools`` is kept between runs."""

    name: str
    folder: Path
    tools: Path
    environment: dict[str, str]
    """What programs are told of the store."""

    def run(
        self,
        *command: str | Path,
        cwd: Path | None = None,
        more: dict[str, str] | None = None,
        codes: tuple[int, ...] = (0,),
    ) -> str:
        """Run a command; its standard output. All it says goes to ``log.txt``.

        Raises:
            Failed: it cannot be started, takes too long or ends with another code than these.
        """
        words = [str(one) for one in command]
        try:
            done = subprocess.run(
                words,
                cwd=cwd or self.folder,
                env={**os.environ, **self.environment, **(more or {})},
                capture_output=True,
                text=True,
                errors="replace",
                timeout=PATIENCE,
                stdin=subprocess.DEVNULL,
                check=False,
            )
        except (OSError, subprocess.TimeoutExpired) as error:
            raise Failed(f"{Path(words[0]).name}: {error}") from None
        with (self.folder / "log.txt").open("a", encoding="utf-8") as log:
            log.write(f"$ {' '.join(words)}\n{done.stdout}{done.stderr}\n")
        if done.returncode not in codes:
            said = [line.strip() for line in (done.stderr + done.stdout).splitlines()]
            first = next((line for line in said if "error" in line.lower()), "no word of an error")
            raise Failed(f"{Path(words[0]).name} ends with {done.returncode}: {first[:200]}")
        return done.stdout

    @contextmanager
    def served(self, *command: str | Path) -> Iterator[str]:
        """The address of a server of this machine; ``{port}`` in the command is a free port.

        Raises:
            Failed: it does not listen.
        """
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        words = [str(one).replace("{port}", str(port)) for one in command]
        with (self.folder / "log.txt").open("ab") as log:
            server = subprocess.Popen(words, cwd=self.folder, stdout=log, stderr=log)
            try:
                self._await(server, port)
                yield f"http://127.0.0.1:{port}"
            finally:
                server.terminate()
                server.wait(30)

    def _await(self, server: subprocess.Popen[bytes], port: int) -> None:
        until = time.monotonic() + PATIENCE
        while server.poll() is None and time.monotonic() < until:
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
                return
            time.sleep(0.2)
        raise Failed("the server does not listen; see log.txt")

    def npm(self, *packages: str) -> Path:
        """A folder whose node_modules has these packages; installed once for each set of versions.

        Each tool has its own: some cannot stand beside others.
        """
        self.debian("npm", "npm")
        home = self._home("npm", packages)
        if not (home / ".ready").exists():
            (home / "package.json").write_text('{"private": true, "type": "module"}\n', "utf-8")
            install = ["npm", "install", "--no-audit", "--no-fund", "--save-exact"]
            self._install(*install, *packages, cwd=home, what=packages[0])
            (home / ".ready").touch()
        return home

    def pip(self, *packages: str) -> Path:
        """The programs of an environment that has these packages."""
        home = self._home("pip", packages)
        if not (home / ".ready").exists():
            self._install(sys.executable, "-m", "venv", home, cwd=home, what="venv")
            pip: Words = [home / "bin/python", "-m", "pip", "install", "--quiet"]
            self._install(*pip, *packages, cwd=home, what=packages[0])
            (home / ".ready").touch()
        return home / "bin"

    def debian(self, command: str, *packages: str) -> str:
        """The path of a program of Debian's; its packages are installed where that is allowed.

        ``command`` may be the path of a file that comes with them.
        """
        found = shutil.which(command) or (command if Path(command).exists() else None)
        if found is None and os.geteuid() == 0 and shutil.which("apt-get"):
            quiet = {"DEBIAN_FRONTEND": "noninteractive"}
            for words in (["update", "-qq"], ["install", "-y", "-qq", *packages]):
                self._install("apt-get", *words, cwd=self.folder, what=packages[0], more=quiet)
            found = shutil.which(command) or (command if Path(command).exists() else None)
        if found is None:
            raise Missing(f"{Path(command).name} is missing; install {' '.join(packages)} as root")
        return found

    def _home(self, kind: str, packages: tuple[str, ...]) -> Path:
        words = "_".join(one.replace("/", "-").lstrip("@") for one in packages)
        home = self.tools / f"{kind}-{words}"[:150]
        home.mkdir(parents=True, exist_ok=True)
        return home

    def _install(
        self, *command: str | Path, cwd: Path, what: str, more: dict[str, str] | None = None
    ) -> None:
        try:
            self.run(*command, cwd=cwd, more=more)
        except Failed as failed:
            raise Missing(f"{what} cannot be installed: {failed}") from None

    def put(self, program: str, name: str | None = None) -> Path:
        """Copy a program of ours into the folder."""
        target = self.folder / (name or program)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(PROGRAMS / program, target)
        return target
