"""Run client and mock store under other Pythons: ``python -m tests.versions PYTHON ...``.

Each PYTHON is the command or the path of an interpreter, 3.11 or newer, with the modules venv and
ensurepip (Debian: the package python3.x-venv). For each of them this makes a virtual environment,
runs the tests there and deletes it again:

- Both are built and installed as a user would install them, not from their sources.
- What its tests need is installed from wheels, at the versions of requirements.lock. A package
  whose locked version has no wheel for that Python is installed at its newest version.
- All modules of both are compiled and imported with warnings as errors.
- The client's tests run twice: with the standard library's JSON, and with msgspec where it has a
  wheel. Then come those of the mock store, and of the client's commands, which need it.

One line is printed for each run, after the output of the tests where one failed. The exit code is
1 when a run failed or an environment could not be made. A free-threaded build is named as such.

Left out are the tests in a browser, and tests/client/api, which reads the sources and is the same
for every Python; where there is no redis-server, the tests of shared pacing; and on Windows those
of the mock store and the commands, which use a shell and a terminal of POSIX.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
CLIENT, MOCK = "generated_client", "mock_store"
TESTS = [f"tests/client/{room}" for room in ("data", "faults", "gateway", "io")]
if shutil.which("redis-server") is None:
    TESTS.append("--ignore=tests/client/io/test_shared_pacing.py")
MOCK_TESTS = ["tests/client/cli", "tests/mock_store", "--ignore=tests/mock_store/browser"]
REQUIREMENTS = ["httpx", "httpcore", "attrs", "click"]
TEST_REQUIREMENTS = [
    "pytest",
    "pytest-xdist",
    "hypothesis",
    # formats what is derived from the async modules
    "ruff",
    # serve the ASGI apps of the gateway's tests
    "starlette",
    "uvicorn",
    # watch or answer the calls of a store
    "respx",
    "pytest-httpx",
    "vcrpy",
    "opentelemetry-instrumentation-httpx",
    "opentelemetry-sdk",
    # one of the ways to pace together
    "redis",
]

_DESCRIBE = """
import platform, sysconfig
free = sysconfig.get_config_var("Py_GIL_DISABLED")
print(platform.python_version() + (" free-threaded" if free else ""))
"""
_IMPORT_ALL = """
import importlib, pkgutil, sys
package = importlib.import_module(sys.argv[1])
for module in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
    if not module.name.endswith("__main__"):
        importlib.import_module(module.name)
print(package.__path__[0])
"""


class CommandError(Exception):
    """A command of ours failed; the message is its output."""


def locked() -> dict[str, str]:
    """Return the version of each package in requirements.lock."""
    text = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    return dict(re.findall(r"^([a-z0-9-]+)(?:\[[a-z0-9,-]+\])?==([^ ;\\]+)", text, re.MULTILINE))


def run(*command: str | Path) -> str:
    """Run a command in the repository and return its standard output.

    Raises:
        CommandError: it cannot be started, or its exit code is not 0.
    """
    try:
        done = subprocess.run(
            command, cwd=ROOT, capture_output=True, text=True, errors="replace", check=False
        )
    except OSError as error:
        raise CommandError(f"{command[0]}: {error.strerror}") from error
    if done.returncode:
        raise CommandError((done.stdout + done.stderr).strip())
    return done.stdout


class Environment:
    """A virtual environment of one interpreter with the client and its tests' requirements."""

    def __init__(self, interpreter: str, folder: Path) -> None:
        run(interpreter, "-m", "venv", folder)
        self.folder = folder
        self.python = next(folder.glob("[bS]*/python*"))
        self.name = run(self.python, "-c", _DESCRIBE).strip()
        self._pins = folder / "pins.txt"
        self._pins.write_text("".join(f"{name}=={pin}\n" for name, pin in locked().items()))
        for requirement in (*REQUIREMENTS, *TEST_REQUIREMENTS):
            self.install(requirement)
        self._pip("--no-deps", str(ROOT / CLIENT))

    def install_mock(self) -> None:
        """Install the mock store, with all that it needs."""
        table = tomllib.loads((ROOT / MOCK / "pyproject.toml").read_text(encoding="utf-8"))
        for requirement in table["project"]["dependencies"]:
            if not requirement.startswith("threedcart="):
                self.install(requirement)
        self._pip("--no-deps", str(ROOT / MOCK))

    def install(self, requirement: str) -> None:
        """Install a package from a wheel: at the locked version, or else at the newest."""
        try:
            self._pip("--only-binary=:all:", "--constraint", str(self._pins), requirement)
        except CommandError:
            self._pip("--only-binary=:all:", requirement)

    def _pip(self, *words: str) -> None:
        run(self.python, "-m", "pip", "--disable-pip-version-check", "install", "--quiet", *words)

    def check_warnings(self, package: str) -> None:
        """Compile and import each module of a package with warnings as errors.

        The tests do not see what the compiler warns of: pip has compiled the package before.
        """
        path = run(self.python, "-W", "error", "-c", _IMPORT_ALL, package).strip()
        run(self.python, "-W", "error", "-m", "compileall", "-q", "-f", path)

    def test(self, tests: list[str], arguments: list[str]) -> str:
        """Run the tests and return their counts in words.

        Raises:
            CommandError: a test failed, or the run did not end in an orderly way.
        """
        report = self.folder / "report.xml"
        report.unlink(missing_ok=True)
        words = ["-q", "-n", "2", "-p", "no:cacheprovider", f"--junitxml={report}", *arguments]
        try:
            run(self.python, "-m", "pytest", *words, *tests)
        except CommandError as error:
            counts = _counts(report) if report.exists() else "the tests did not end"
            raise CommandError(f"{error}\n{counts}") from None
        return _counts(report)


def _counts(report: Path) -> str:
    suites = ET.parse(report).getroot().findall("testsuite")
    count = {
        each: sum(int(suite.get(each, 0)) for suite in suites)
        for each in ("tests", "failures", "errors", "skipped")
    }
    failed = count["failures"] + count["errors"]
    passed = count["tests"] - failed - count["skipped"]
    return f"{passed} passed, {failed} failed, {count['skipped']} skipped"


def judge(interpreter: str, arguments: list[str]) -> Iterator[tuple[bool, str]]:
    """Yield for each run of the tests whether it passed, and what to print."""
    name = interpreter
    with tempfile.TemporaryDirectory(prefix="versions-") as folder:
        try:
            environment = Environment(interpreter, Path(folder) / "venv")
            name = environment.name
            environment.check_warnings("threedcart")
        except CommandError as error:
            yield False, f"{error}\n{name}: no environment: see above"
            return
        yield _tested(environment, "standard library", TESTS, arguments)
        try:
            environment.install("msgspec")
        except CommandError:
            yield True, f"{name}, msgspec: not run, it has no wheel for this Python"
            return
        yield _tested(environment, "msgspec", TESTS, arguments)
        if os.name != "posix":
            yield True, f"{name}, mock store: not run, its tests need POSIX"
            return
        try:
            environment.install_mock()
            environment.check_warnings("threedcart_mock")
        except CommandError as error:
            yield False, f"{error}\n{name}, mock store: not installed: see above"
            return
        yield _tested(environment, "mock store", MOCK_TESTS, arguments)


def _tested(
    environment: Environment, what: str, tests: list[str], arguments: list[str]
) -> tuple[bool, str]:
    try:
        return True, f"{environment.name}, {what}: {environment.test(tests, arguments)}"
    except CommandError as error:
        output, _, counts = str(error).rpartition("\n")
        return False, f"{output}\n{environment.name}, {what}: {counts}"


def main(words: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.versions", description=__doc__)
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("interpreters", metavar="PYTHON", nargs="+", help="command or path")
    parser.add_argument("--pytest", default="", help="more arguments for pytest, as one word")
    given = parser.parse_args(words)
    passed = True
    for interpreter in given.interpreters:
        for good, text in judge(interpreter, given.pytest.split()):
            passed = passed and good
            print(text, flush=True)
    return 0 if passed else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
