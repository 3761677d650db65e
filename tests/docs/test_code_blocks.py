"""Typed in from the site and the READMEs, code runs against a store, and checkers accept it."""

from __future__ import annotations

import inspect
import os
import shlex
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import httpx
import pytest
from threedcart_mock.cli import parser as mock_parser

from docs import complete
from docs.document import ROOT, Document
from docs.reference import programs
from docs.samples import tried
from docs.site import WRITTEN

from .blocks import CHECKED, RUN, blocks, name, pages

KEYS_SHOWN = 'Store(secure_url="https://my-store.3dcartstores.com", private_key="...", token="...")'
BIN = Path(sys.executable).parent
PROGRAMS = [page for page in pages() if blocks(page, "python")]
TESTS = [page for page in PROGRAMS if "import pytest" in "".join(blocks(page, "python"))]
COMMANDS = [page for page in pages() if blocks(page, "sh")]


def program(page: Path, *languages: str) -> str:
    """All blocks of a page as one module."""
    return "\n\n".join(blocks(page, *languages))


def test_strict_checkers_accept_all_programs_and_the_calls_of_the_reference(
    tmp_path: Path,
) -> None:
    files = [tmp_path / "calls.py"]
    files[0].write_text(_calls(), "utf-8")
    for page in PROGRAMS:
        files.append(tmp_path / f"{name(page).replace('/', '_').replace('-', '_')[:-3]}.py")
        files[-1].write_text(program(page, *CHECKED), "utf-8")
    told = tmp_path / "pyrightconfig.json"
    told.write_text(
        f'{{"venvPath": "{ROOT}", "venv": ".venv", "typeCheckingMode": "strict",'
        ' "ignore": ["calls.py"]}'
    )
    mypy = (sys.executable, "-m", "mypy", "--strict", "--no-error-summary", *map(str, files))
    pyright = (str(BIN / "pyright"), "--project", str(told))
    for command in (mypy, pyright):
        run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
        assert run.returncode == 0, run.stdout + run.stderr


def _calls() -> str:
    """The calls of the reference as functions."""
    lines = ["from threedcart import AsyncStore, Store"]
    document = Document()
    samples = tried(document)
    assert list(complete.untried(document, samples)) == []
    for operation, shown in samples.items():
        lines += [f"def {operation}(store: Store) -> None:", *_indented(shown.python)]
        lines += [f"async def {operation}_(store: AsyncStore) -> None:"]
        lines += _indented(shown.asynchronous)
    return "\n".join(lines)


def _indented(code: str) -> list[str]:
    return [f"    {line}" for line in code.split("\n")]


@pytest.fixture
def stores() -> Iterator[ExitStack]:
    """Closes the stores that programs leave open."""
    with ExitStack() as stack:
        yield stack


@pytest.fixture
def shop(mock_store: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """A demo shop, whose keys and address stand in the environment."""
    for argument, key in mock_store.keys.items():
        monkeypatch.setenv(f"THREEDCART_{argument.upper()}", key)
    monkeypatch.setenv("THREEDCART_BASE_URL", mock_store.url)
    monkeypatch.setenv("PATH", f"{BIN}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.chdir(tmp_path)
    return mock_store


@pytest.mark.mock_store(seed="demo")
@pytest.mark.parametrize("page", [each for each in PROGRAMS if each not in TESTS], ids=name)
def test_a_program_does_what_its_page_says(page: Path, shop: Any, stores: ExitStack) -> None:
    names: dict[str, Any] = {"__name__": "page"}
    for block in blocks(page, "python"):
        code = block.replace(KEYS_SHOWN, "Store.from_env()")
        exec(compile(code, name(page), "exec"), names)
        if "store" in names:
            stores.callback(names["store"].close)
        for test in [each for each in names if each.startswith("test_")]:
            shop.reset()
            written = names.pop(test)
            assert inspect.isfunction(written)
            written(shop)


def test_the_tests_of_all_pages_pass(tmp_path: Path) -> None:
    for number, page in enumerate(TESTS):
        told = f"# {name(page)}\n{program(page, *RUN)}"
        (tmp_path / f"test_page_{number}.py").write_text(told, "utf-8")
    command = (sys.executable, "-m", "pytest", "-q", "-p", "no:schemathesis", str(tmp_path))
    run = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr


@pytest.mark.mock_store(seed="demo")
@pytest.mark.parametrize("page", COMMANDS, ids=name)
def test_a_command_is_one_that_can_be_typed_in(page: Path, shop: Any) -> None:
    for block in blocks(page, "sh"):
        for line in block.replace("\\\n", " ").split("\n"):
            words = shlex.split(line, comments=True)
            if words[:1] in (["threedcart"], ["echo"]):
                _run(line)
            elif words[:1] == ["threedcart-mock"]:
                mock_parser().parse_args(words[1:])
            elif suite := _words_of_the_suite(words):
                programs.suite_parser().parse_args(_until_the_shell(suite))
            elif words[:1] == ["curl"] and "/__mock__/" in line:
                _send(words[1:], shop.url)


@pytest.mark.mock_store(seed="empty")
def test_a_webhook_is_the_same_from_the_shell_and_in_python(shop: Any) -> None:
    page = WRITTEN / "guides" / "webhooks.md"
    (line,) = [each for each in blocks(page, "sh")[0].split("\n") if " create " in each]
    _run(line)
    exec(blocks(page, "python")[0], {"__name__": "page"})
    with shop.client() as store:
        shell, python = [each.to_dict() for each in store.webhooks.list()]
    for row in (shell, python):  # what the store has put in
        for stamped in ("Id", "DateCreated", "DateUpdated"):
            del row[stamped]
    assert shell == python


def _words_of_the_suite(words: list[str]) -> list[str]:
    """What follows the suite's command; none of a line that is another's."""
    for command in (["threedcart-conformance"], ["python", "-m", "contract_tests"]):
        if words[: len(command)] == command:
            return words[len(command) :]
    return []


def _until_the_shell(words: list[str]) -> list[str]:
    """The words of one command of a line."""
    ends = [n for n, word in enumerate(words) if word.endswith(";")]
    return [word.rstrip(";") for word in words[: ends[0] + 1 if ends else None]]


def _run(line: str) -> None:
    run = subprocess.run(
        ["bash", "-c", line], capture_output=True, text=True, check=False, timeout=60
    )
    assert run.returncode == 0, f"{line}\n{run.stdout}{run.stderr}"


def _send(words: list[str], url: str) -> None:
    """What curl would send."""
    method, headers, body, address = "GET", {}, None, ""
    given = iter(words)
    for word in given:
        if word == "-X":
            method = next(given)
        elif word == "-H":
            header, _, value = next(given).partition(": ")
            headers[header] = value
        elif word == "-d":
            body = next(given)
        else:
            address = word.replace("http://127.0.0.1:8080", url)
    answer = httpx.request(method, address, headers=headers, content=body)
    assert answer.status_code == 200, answer.text
