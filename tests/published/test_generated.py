"""The published forms are generated files: an edit, a missing and a left-over one are found."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from generator.__main__ import main
from tests.published.forms import ROOT


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A copy of what the generator reads and writes."""
    skip = shutil.ignore_patterns("__pycache__")
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    for folder in ("spec", "generated_client", "mock_store/src/threedcart_mock"):
        shutil.copytree(ROOT / folder, tmp_path / folder, ignore=skip)
    return tmp_path


def test_an_edited_a_missing_and_a_left_over_form_are_told_and_mended(
    tree: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    published = tree / "spec" / "published"
    before = {file.name: file.read_bytes() for file in published.iterdir()}
    edited = published / "portable.json"
    edited.write_bytes(edited.read_bytes().replace(b"CRM", b"crm"))
    (published / "gateway.json").unlink()
    (published / "old.json").write_bytes(b"{}")
    assert main(["check", "--root", str(tree)]) == 1
    told = capsys.readouterr().err
    assert "portable.json: differs from what is generated" in told
    assert "gateway.json: missing" in told
    assert "old.json: not generated any more" in told
    assert main(["build", "--root", str(tree)]) == 0
    assert {file.name: file.read_bytes() for file in published.iterdir()} == before


def test_a_workflow_that_names_what_is_not_there_stops_the_build_before_it_writes(
    tree: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = tree / "spec" / "workflows.yaml"
    text = source.read_text("utf-8")
    source.write_text(text.replace("operationId: createCart\n", "operationId: makeCart\n"), "utf-8")
    shutil.rmtree(tree / "spec" / "published")
    assert main(["build", "--root", str(tree)]) == 2
    told = capsys.readouterr().err
    assert "workflows.yaml: fillCart.cart calls makeCart, which the document has not" in told
    assert not (tree / "spec" / "published").exists()
