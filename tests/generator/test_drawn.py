"""Documents drawn from a grammar of what lint accepts become clients that do what they say."""

from __future__ import annotations

import importlib
import json
import random
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from generator.document import Document
from generator.emit import Emitter
from generator.lint import problems
from generator.settings import Settings

from .building import RUNTIME, imported
from .drawing import Drawing, Json
from .talking import KEYS, Answering, Talk, answering, key_of

FIRST, NUMBER = 0, 500
"""Seeds of the documents that every run draws."""


@pytest.fixture(scope="module")
def server() -> Iterator[Answering]:
    with answering() as found:
        yield found


def emitted(data: Json, output: Path) -> None:
    """Write a package as it is before formatting, which changes nothing of what it does."""
    settings = Settings(
        output / "openapi.json", output, output.name, "Shop", None, None, foreign=True
    )
    output.mkdir(parents=True)
    (output / "_runtime").symlink_to(RUNTIME)
    for name, text in Emitter(Document(settings.spec, data, "0" * 64), settings).files().items():
        file = output / name
        file.parent.mkdir(exist_ok=True)
        file.write_text(text, "utf-8")


def client_of(package: Any, data: Json) -> Any:
    """A client with a key for whatever it takes."""
    spec = importlib.import_module(f"{package.__name__}._spec")
    keys = {argument: KEYS.get(argument) or key_of(name) for name, argument, *_ in spec.SCHEMES}
    if not spec.OWN_SECURITY:
        sets = data.get("security", [])
        wanted = {
            argument
            for name, argument, *_ in spec.SCHEMES
            if name in max(sets, key=len, default=())
        }
        keys = {name: key for name, key in keys.items() if name in wanted}
    return package.Shop(**keys, retries=0)


def talk(seed: int, output: Path, server: Answering, operations: int = 4) -> int:
    """Draw a document, build it, and call all of its operations; how many those were."""
    data = Drawing(seed, url=f"{server.url}/root", operations=operations).document()
    data = json.loads(json.dumps(data))
    told = [str(problem) for problem in problems(data, foreign=True)]
    assert not told, (seed, told)
    emitted(data, output)
    with imported(output, keep_runtime=True) as package:
        spec = importlib.import_module(f"{package.__name__}._spec")
        path = urlsplit(spec.SERVER_URL).path
        for name, values in spec.SERVER_VARIABLES.items():
            path = path.replace(f"{{{name}}}", values[0])
        with client_of(package, data) as client:
            talking = Talk(data, package, server, random.Random(seed), path)
            talking.every_operation(client)
            return talking.calls


@pytest.mark.parametrize("part", range(10))
def test_what_is_sent_and_what_comes_back_is_as_the_document_says(
    part: int, tmp_path: Path, server: Answering
) -> None:
    calls = 0
    for seed in range(FIRST + part, FIRST + NUMBER, 10):
        try:
            calls += talk(seed, tmp_path / str(seed) / "drawn", server)
        except Exception as error:
            error.add_note(f"The document is drawn by seed {seed}.")
            raise
    assert calls > 80


def test_a_large_drawn_document_type_checks(tmp_path: Path, server: Answering) -> None:
    output = tmp_path / "large"
    assert talk(20261128, output, server, operations=150) > 80
    command = [
        sys.executable,
        "-m",
        "mypy",
        "--strict",
        "--no-error-summary",
        "--python-version=3.11",
    ]
    command += ["--cache-dir", str(tmp_path / "cache"), "--follow-imports=silent"]
    files = [str(output / "client.py"), str(output / "models"), str(output / "resources")]
    done = subprocess.run(
        [*command, *files], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
