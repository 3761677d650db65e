"""build, check and lint as a person runs them: exit codes, messages, nothing half-written."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from generator.__main__ import main

from .building import ROOT, SMALL, build, generated_files, prepared


@pytest.fixture
def output(tmp_path: Path) -> Path:
    return prepared(tmp_path)


def check(output: Path, spec: Path = SMALL) -> int:
    return main(["check", "--spec", str(spec), "--output", str(output), "--client-class", "Shed"])


def test_a_second_build_changes_nothing(output: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert build(SMALL, output, "--client-class", "Shed") == 0
    assert check(output) == 0
    capsys.readouterr()
    assert build(SMALL, output, "--client-class", "Shed") == 0
    assert capsys.readouterr().out.strip() == "shop: 0 files changed"


def test_check_names_every_file_that_is_not_as_generated(
    output: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert build(SMALL, output, "--client-class", "Shed") == 0
    (output / "models/tool.py").write_text("# edited\n")
    (output / "client.py").unlink()
    (output / "models/stale.py").write_text("")
    assert check(output) == 1
    told = capsys.readouterr().err
    for line in ("tool.py: differs", "client.py: missing", "stale.py: not generated any more"):
        assert line in told
    assert "make regenerate" in told


def test_a_build_removes_what_is_not_generated_any_more(output: Path) -> None:
    assert build(SMALL, output, "--client-class", "Shed") == 0
    stale = output / "resources/stale.py"
    stale.write_text("")
    assert build(SMALL, output, "--client-class", "Shed") == 0
    assert not stale.exists()
    assert sorted(one.name for one in output.parent.iterdir()) == ["shop"]


def test_two_runs_with_other_hash_seeds_give_the_same_bytes(tmp_path: Path) -> None:
    results = []
    for seed in ("1", "77"):
        output = prepared(tmp_path / seed)
        command = [sys.executable, "-m", "generator", "build", "--spec", str(SMALL)]
        subprocess.run(
            [*command, "--output", str(output), "--client-class", "Shed"],
            cwd=ROOT,
            env={**os.environ, "PYTHONHASHSEED": seed},
            check=True,
            capture_output=True,
        )
        results.append(generated_files(output))
    assert results[0] == results[1]


def test_the_document_s_hash_stands_in_one_file(tmp_path: Path) -> None:
    """A remark in the document means nothing: it renews the file with the hash and no other."""
    (tmp_path / "pyproject.toml").write_text(
        '[tool.generator]\nspec = "api.yaml"\noutput = "out/toolshed"\n'
        'document-copy = "copy/openapi.json"\n'
    )
    prepared(tmp_path / "out", "toolshed")
    spec = tmp_path / "api.yaml"
    results = []
    for text in (SMALL.read_text("utf-8"), f"# A remark.\n{SMALL.read_text('utf-8')}"):
        spec.write_text(text, "utf-8")
        assert main(["build", "--root", str(tmp_path)]) == 0
        results.append({**generated_files(tmp_path / "out"), **generated_files(tmp_path / "copy")})
    before, after = results
    assert [name for name in after if after[name] != before[name]] == ["toolshed/_spec.py"]


def test_a_checkout_with_other_line_ends_is_the_same_document(
    output: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Git on Windows may end the lines of every file with two characters."""
    assert build(SMALL, output, "--client-class", "Shed") == 0
    before = generated_files(output)
    converted = tmp_path / "small.yaml"
    converted.write_bytes(SMALL.read_bytes().replace(b"\n", b"\r\n"))
    for name, content in before.items():
        (output / name).write_bytes(content.replace(b"\n", b"\r\n"))
    capsys.readouterr()
    assert check(output, converted) == 0
    assert build(converted, output, "--client-class", "Shed") == 0
    assert capsys.readouterr().out.endswith("shop: 0 files changed\n")


def test_a_refused_document_leaves_everything_as_it_was(
    output: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert build(SMALL, output, "--client-class", "Shed") == 0
    before = generated_files(output)
    broken = tmp_path / "broken.yaml"
    text = SMALL.read_text("utf-8")
    broken.write_text(text.replace("x-action: sharpen", "").replace("type: boolean", "type: bool"))
    assert build(broken, output) == 2
    assert main(["lint", "--spec", str(broken)]) == 2
    assert check(output, broken) == 2
    told = capsys.readouterr().err
    assert f"{broken}:" in told
    assert "'bool' is no type." in told
    assert "nothing was written" in told
    assert generated_files(output) == before


def test_lint_tells_everything_at_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """File and line, pointer, what is wrong, what to write instead."""
    spec = tmp_path / "small.yaml"
    (tmp_path / "ERRATA.md").write_text("### C1\n**A slip.** See C7.\n")
    text = SMALL.read_text("utf-8")
    for right, wrong in (
        ("x-action: list", "x-action: lsit"),
        ("x-action: sharpen", "x-action: sharpen\n      x-errata: [C1, C7]"),
        ("operationId: getTool,", "operationId: getTol,"),
        ("x-result: {key: PartID", "x-result: {key: PortID"),
    ):
        assert text.count(right) == 1
        text = text.replace(right, wrong)
    spec.write_text(text, "utf-8")
    assert main(["lint", "--spec", str(spec)]) == 2
    told = capsys.readouterr().err
    assert told.endswith("5 problems, nothing was written\n")
    line = 1 + text[: text.index("x-action: lsit")].count("\n")
    assert f"{spec}:{line}: #/paths/~1Tools/get/x-action\n" in told
    for words in (
        "Did you mean 'list'?",
        "ERRATA.md has no entry 'C7'.",
        "leads to no operation ('getTol')",
        "No link says that getTool",
        "Did you mean 'PartID'?",
    ):
        assert words in told


def test_lint_of_a_good_document_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lint", "--spec", str(SMALL)]) == 0
    assert "no problems" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (None, "The file cannot be opened"),
        (b"", "The file is empty"),
        (b"a: [", "The text is not YAML"),
        (b"\xff\xfe\xff", "not text in UTF-8"),
        (b"- 1\n", "no OpenAPI 3 document"),
        (b"openapi: 2.0.0\n", "no OpenAPI 3 document"),
        (b'{"openapi": "3.1.0", "openapi": "3.1.0"}', "already there in line 1"),
        (b"openapi: 3.1.0\ninfo: &a {b: *a}\n", "leads back to itself"),
    ],
)
def test_what_is_no_document_is_told_in_a_sentence(
    content: bytes | None, told: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    spec = tmp_path / "spec.yaml"
    if content is not None:
        spec.write_bytes(content)
    assert main(["lint", "--spec", str(spec)]) == 2
    captured = capsys.readouterr()
    assert told in captured.err
    assert "Mend: " in captured.err
    assert "Traceback" not in captured.err


def test_a_missing_runtime_is_told_with_its_mend(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert build(SMALL, tmp_path / "nowhere") == 2
    assert "Copy it there first" in capsys.readouterr().err
    assert not (tmp_path / "nowhere").exists()


def test_settings_come_from_pyproject(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "api.yaml").write_text(SMALL.read_text("utf-8"))
    (tmp_path / "pyproject.toml").write_text(
        '[tool.generator]\nspec = "api.yaml"\noutput = "out/toolshed"\n'
        'client-class = "Shed"\ndocument-copy = "copy/openapi.json"\n'
    )
    prepared(tmp_path / "out", "toolshed")
    assert main(["build", "--root", str(tmp_path)]) == 0
    assert "class Shed(" in (tmp_path / "out/toolshed/client.py").read_text()
    assert (tmp_path / "copy/openapi.json").is_file()
    (tmp_path / "pyproject.toml").write_text("[tool")
    assert main(["build", "--root", str(tmp_path)]) == 2
    assert "cannot be read" in capsys.readouterr().err
