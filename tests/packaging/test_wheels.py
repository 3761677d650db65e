"""The wheels, built and installed as a user would."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import zipfile
from email.parser import Parser
from pathlib import Path

import pytest

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
def wheels(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The wheels by distribution, built by the locked build tool."""
    folder = tmp_path_factory.mktemp("wheels")
    for source in ("generated_client", "mock_store", "contract_tests"):
        run(
            *(sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation"),
            *("--wheel-dir", folder, ROOT / source),
            cwd=folder,
        )
    return {wheel.name.split("-")[0]: wheel for wheel in folder.glob("*.whl")}


@pytest.fixture
def environment(tmp_path: Path) -> Path:
    """A fresh environment's interpreter."""
    run(sys.executable, "-m", "venv", tmp_path / "venv", cwd=tmp_path)
    return tmp_path / "venv" / "bin" / "python"


def test_the_client_installs_alone_with_httpx_and_attrs_and_what_they_need(
    wheels: dict[str, Path], environment: Path, tmp_path: Path
) -> None:
    run(environment, "-m", "pip", "install", "--quiet", wheels["threedcart"], cwd=tmp_path)
    listing = run(environment, "-m", "pip", "list", "--format=freeze", cwd=tmp_path)
    installed = {line.split("==")[0].lower() for line in listing.split()}
    brought_by_httpx = {"anyio", "certifi", "h11", "httpcore", "idna", "typing_extensions"}
    tools = {"pip", "setuptools"}
    assert installed - brought_by_httpx - tools == {"threedcart", "httpx", "attrs"}
    use = "from threedcart import Store; print(Store.__name__)"
    assert run(environment, "-c", use, cwd=tmp_path).strip() == "Store"


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


def test_the_suite_declares_what_it_imports(wheels: dict[str, Path]) -> None:
    wheel = zipfile.ZipFile(wheels["threedcart_conformance"])
    metadata = next(name for name in wheel.namelist() if name.endswith("METADATA"))
    needed = Parser().parsestr(wheel.read(metadata).decode()).get_all("Requires-Dist", [])
    names = {re.split(r"[^\w-]", each)[0].lower().replace("-", "_") for each in needed}
    modules = {"yaml": "pyyaml"}
    imported = {
        (node.module if isinstance(node, ast.ImportFrom) else alias.name).split(".")[0]
        for name in wheel.namelist()
        if name.endswith(".py")
        for node in ast.walk(ast.parse(wheel.read(name)))
        if isinstance(node, ast.Import | ast.ImportFrom)
        for alias in node.names
        if isinstance(node, ast.Import) or (node.module and not node.level)
    }
    others = imported - set(sys.stdlib_module_names) - {"contract_tests"}
    assert {modules.get(name, name) for name in others} <= names
