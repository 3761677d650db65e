"""The distributions, built as for an index. Each alone in an empty environment: `make dist`."""

from __future__ import annotations

import re
import subprocess
import sys
import tarfile
import zipfile
from email.message import Message
from email.parser import Parser
from pathlib import Path

import pytest

from . import dist

ROOT = Path(__file__).parents[2]


def run(*command: str | Path, cwd: Path) -> str:
    done = subprocess.run(
        [str(each) for each in command],
        cwd=cwd,
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The three sdists, and the wheels made from them, by the locked build tool."""
    folder = tmp_path_factory.mktemp("dist")
    dist.build(folder)
    return folder


@pytest.fixture(scope="module")
def wheels(built: Path) -> dict[str, Path]:
    """The wheels by distribution."""
    return {wheel.name.split("-")[0]: wheel for wheel in built.glob("*.whl")}


@pytest.fixture(scope="module")
def metadata(wheels: dict[str, Path]) -> dict[str, Message]:
    """What an index shows of each."""
    told = {}
    for name, wheel in wheels.items():
        archive = zipfile.ZipFile(wheel)
        (path,) = (each for each in archive.namelist() if each.endswith("/METADATA"))
        told[name] = Parser().parsestr(archive.read(path).decode())
    return told


def test_the_tools_of_an_index_find_no_fault(built: Path) -> None:
    dist.inspect(built)


def test_each_holds_its_licence_and_readme(wheels: dict[str, Path], built: Path) -> None:
    licence = (ROOT / "LICENSE").read_bytes()
    for name, wheel in wheels.items():
        archive = zipfile.ZipFile(wheel)
        (path,) = (each for each in archive.namelist() if each.endswith("licenses/LICENSE"))
        assert archive.read(path) == licence, name
    for sdist in built.glob("*.tar.gz"):
        with tarfile.open(sdist) as packed:
            names = {name.split("/", 1)[1] for name in packed.getnames()}
        assert {"LICENSE", "README.md", "PKG-INFO"} <= names


def test_all_say_the_same_of_the_project(metadata: dict[str, Message]) -> None:
    """The address is written in each; RELEASE.md says how it is changed in all places."""
    for field in ("Project-URL", "Author-email", "Requires-Python", "License-Expression"):
        told = {name: each.get_all(field) for name, each in metadata.items()}
        assert len({str(value) for value in told.values()}) == 1, told
        assert all(told.values()), field


def test_those_made_from_one_document_need_each_other_at_that_version(
    metadata: dict[str, Message],
) -> None:
    versions = {name: each["Version"] for name, each in metadata.items()}
    for name, each in metadata.items():
        for needed in each.get_all("Requires-Dist", []):
            other = re.split(r"[^\w-]", needed)[0].replace("-", "_")
            if other in versions:
                assert f"=={versions[other]}" in needed, (name, needed)


def test_a_release_that_was_not_prepared_is_refused(
    wheels: dict[str, Path], tmp_path: Path
) -> None:
    version = wheels["threedcart"].name.split("-")[1]
    with pytest.raises(dist.DistError, match=f"is {version}, not 9.9.9"):
        dist.release("9.9.9", wheels)
    changelog = tmp_path / "CHANGELOG.md"
    changelog.write_text(f"# Changelog\n\n## {version} (unreleased)\n")
    with pytest.raises(dist.DistError, match="no section"):
        dist.release(version, wheels, changelog)


def test_the_client_wheel_is_typed_and_carries_no_tests(wheels: dict[str, Path]) -> None:
    names = zipfile.ZipFile(wheels["threedcart"]).namelist()
    assert "threedcart/py.typed" in names
    assert {name.split("/")[0].split("-")[0] for name in names} == {"threedcart"}


def test_the_mock_store_wheel_carries_the_document_it_serves(wheels: dict[str, Path]) -> None:
    held = zipfile.ZipFile(wheels["threedcart_mock"]).namelist()
    assert "threedcart_mock/openapi.json" in held
    assert "threedcart_mock/published/portable.json" in held


def test_the_suite_judges_a_store_without_this_repository(
    wheels: dict[str, Path], tmp_path: Path
) -> None:
    """From a folder of its own; what it needs beside itself is that of these tests."""
    place = ("--target", tmp_path / "installed", wheels["threedcart_conformance"])
    run(sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", *place, cwd=tmp_path)
    command = [sys.executable, "-m", "contract_tests", "store", "--layers", "samples"]
    done = subprocess.run(
        command, cwd=tmp_path / "installed", capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Verdict: PASSED" in done.stdout
    document = ROOT / "spec" / "openapi.yaml"
    installed = tmp_path / "installed" / "contract_tests"
    assert (installed / "openapi.yaml").read_bytes() == document.read_bytes()
    assert (installed / "gateway" / "sample.py").exists()
