"""A document of other people, without any extension of ours, becomes a client that works."""

from __future__ import annotations

import importlib
import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import date, datetime, timezone
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx
import pytest

from .building import build, imported, prepared

DOCUMENT = Path(__file__).parent / "pets.yaml"


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    folder = tmp_path_factory.mktemp("foreign")
    output = prepared(folder, "petshop")
    assert build(DOCUMENT, output, "--client-class", "PetShop") == 0
    with imported(output) as module:
        yield module


def client(package: ModuleType, answers: dict[tuple[str, str], bytes], asked: list[Any]) -> Any:
    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        content = answers[request.method, request.url.path]
        return httpx.Response(200 if content else 204, content=content)

    return package.PetShop(key="k", transport=httpx.MockTransport(answer))


def test_resources_and_actions_come_from_paths_and_methods(package: ModuleType) -> None:
    asked: list[httpx.Request] = []
    answers = {
        ("GET", "/api/pets"): b'[{"id": 1, "home": {"berth": 3}, "status": "lost"}]',
        ("GET", "/api/pets/7"): b'{"id": 7}',
        ("DELETE", "/api/pets/7"): b"",
        ("POST", "/api/pets"): b'{"id": 8, "chewed": ["shoe"]}',
        ("GET", "/api/pets/inventory"): b'{"sold": 3}',
    }
    with client(package, answers, asked) as shop:
        [pet] = shop.pets.list(status=["sold", "available"], born_after=date(2020, 1, 2))
        assert pet.home == package.Boat(berth=3)
        assert pet.status == "lost"
        assert shop.pets.get(7).id == 7
        assert shop.pets.delete(7) is None
        puppy = shop.pets.create(package.Puppy(name="Rex", chewed=["sock"]))
        assert (type(puppy), puppy.chewed) == (package.Puppy, ["shoe"])
        assert shop.pets.inventory.list() == {"sold": 3}
    assert asked[0].url.query == b"status=sold&status=available&born_after=2020-01-02"
    assert asked[0].headers["x-api-key"] == "k"
    assert asked[3].content == b'{"name":"Rex","chewed":["sock"]}'


def test_every_shape_is_read_and_written_back(package: ModuleType) -> None:
    wire = (
        b'{"id":1,"born":"2020-02-03","seen":"2020-02-03T04:05:06Z","weight":1.5,'
        b'"owner":{"type":"person"},"home":{"street":"High","number":5},'
        b'"friends":[{"id":2}],"labels":{"a":"b"},"visits":[["2020-01-01","odd"]]}'
    )
    pet = package.Pet.from_json(wire)
    assert pet.born == date(2020, 2, 3)
    assert pet.seen == datetime(2020, 2, 3, 4, 5, 6, tzinfo=timezone.utc)  # noqa: UP017
    assert pet.weight == 1.5
    assert pet.owner.type_ == "person"
    assert pet.home == package.House(street="High", number=5)
    assert pet.visits == [[date(2020, 1, 1), "odd"]]
    assert pet.to_json() == wire


def test_the_package_has_a_command_line(package: ModuleType) -> None:
    folder = Path(str(package.__file__)).parents[1]
    env = {**os.environ, "PYTHONPATH": str(folder)}

    def run(*words: str) -> str:
        command = [sys.executable, "-OO", "-m", "petshop", *words]
        done = subprocess.run(command, env=env, capture_output=True, text=True, check=True)
        return " ".join(done.stdout.split())

    assert "The keys come from the environment: PETSHOP_KEY." in run("--help")
    told = run("pets", "list", "--help")
    assert "--status TEXT Known: available, sold." in told
    assert "--born-after DATE" in told
    assert "Sends GET /pets." in told
    assert "PET_ID" in run("pets", "get", "--help")
    assert "Fields: id, name, born," in run("pets", "create", "--help")
    assert "list" in run("pets", "inventory", "--help")


def test_the_command_line_calls_and_prints(
    package: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    asked: list[httpx.Request] = []
    answers = {
        ("GET", "/api/pets"): b'[{"id": 1, "home": {"berth": 3}}, {"id": 2}]',
        ("GET", "/api/pets/inventory"): b'{"sold": 3}',
    }
    monkeypatch.setattr(package.PetShop, "from_env", lambda **_: client(package, answers, asked))
    main = importlib.import_module("petshop.__main__").main

    def run(*words: str) -> tuple[int, str, str]:
        with pytest.raises(SystemExit) as left:
            main(list(words))
        return (int(left.value.code or 0), *capsys.readouterr())

    statuses = ("--status", "sold", "--status", "lost")
    columns = ("--columns", "id,home.berth,labels.any", "--csv")
    assert run("pets", "list", *statuses, *columns) == (
        0,
        "id,home.berth,labels.any\n1,3,\n2,,\n",
        "",
    )
    assert asked[0].url.query == b"status=sold&status=lost"
    assert run("pets", "inventory", "list", "--json") == (0, '{"sold":3}\n', "")
    code, _, told = run("pets", "list", "--columns", "home.birth")
    assert (code, "did you mean berth?" in told) == (2, True)
