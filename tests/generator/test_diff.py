"""`make diff`: what an edit of the document means for users, in words with the client's names."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from generator.__main__ import main

from .building import SMALL

TEXT = SMALL.read_text("utf-8")
BREAKING, OTHER = "Breaking", "Not breaking"

# What is written in place of what, and what is told of it in which group.
EDITS: list[tuple[str, str, str, str]] = [
    ("Price: {type: [number, 'null'], format: decimal", "Price: {type: [string, 'null']", BREAKING,
     "Tool.price: Decimal → str"),
    ("Kind: {type: [string, 'null'], enum: [saw, axe, null]}\n        ", "", BREAKING,
     "Tool.kind is gone."),
    ("Weight: {type: number}", "Weight: {type: number}\n        Colour: {type: string}", OTHER,
     "Tool.colour is new (str)."),
    ("Weight: {type: number}", "Weight: {type: number, deprecated: true}", OTHER,
     "Tool.weight is deprecated."),
    ("Weight: {type: number}", "Weight: {type: number, readOnly: true}", BREAKING,
     "Tool.weight is computed by the server now; what is sent is ignored."),
    ("maxLength: 30", "maxLength: 20", BREAKING, "Tool.name: characters at most 30 → 20"),
    ("maxLength: 30", "maxLength: 50", OTHER, "Tool.name: characters at most 30 → 50"),
    ("minimum: 1, maximum: 9", "minimum: 2, maximum: 9", BREAKING,
     "ToolBox.shelf: at least 1 → 2"),
    ("minimum: 1, maximum: 9", "maximum: 9", OTHER, "ToolBox.shelf: at least 1 → any"),
    ("[saw, axe, null]", "[saw, null]", BREAKING, "Tool.kind takes no 'axe' any more."),
    ("[saw, axe, null]", "[saw, axe, awl, null]", OTHER, "Tool.kind takes 'awl', too."),
    ("required: [Name], properties: {Name: {type: string}}",
     "required: [Name, Price], properties: {Name: {type: string}, Price: {type: number}}", BREAKING,
     "shed.shed.tools.create needs Price in its body now."),
    ("required: [Name], properties: {Name: {type: string}}", "properties: {}", OTHER,
     "shed.shed.tools.create needs no Name in its body any more."),
    ("default: 0}, description: 1 lists", "default: 1}, description: 1 lists", BREAKING,
     "shed.shed.tools.list, sharp: default False → True"),
    ("- {name: class, in: query,", "- {name: class, in: query, required: true,", BREAKING,
     "shed.shed.tools.list, class_ is needed now."),
    ("- {name: class, in: query,", "- {name: class, in: query, x-name: sort,", BREAKING,
     "shed.shed.tools.list: class_ is called sort now."),
    ("        - {name: class, in: query, schema: {type: string, enum: [saw, axe]}}\n", "", BREAKING,
     "shed.shed.tools.list takes no class_ any more."),
    ("- {name: class, in: query,",
     "- {name: age, in: query, schema: {type: integer}}\n        - {name: class, in: query,",
     OTHER, "shed.shed.tools.list takes age."),
    ("x-action: sharpen", "x-action: grind", BREAKING,
     "shed.shed.tools.sharpen is called shed.shed.tools.grind now."),
    ("summary: Read one part\n", "summary: Read one part\n      deprecated: true\n", OTHER,
     "shed.shed.tools.parts.get is deprecated."),
    ("maximum: 50, default: 10", "maximum: 20, default: 10", OTHER,
     "shed.shed.tools.list: largest page 50 → 20 rows."),
    ("onlycount, count: Total}", "onlycount, count: Total}\n      x-versions: [v2]", BREAKING,
     "shed.shed.tools.list is known for v2 only."),
    ("default: live, enum", "default: trial, enum", BREAKING,
     "shed: stage is 'trial' unless given; it was 'live'."),
    ("enum: [v1, v2]", "enum: [v2]", BREAKING, "shed: version takes no 'v1' any more."),
    ("parts: [salt, $private_key, tool]", "parts: [salt, tool, $private_key]", BREAKING,
     "Sold is signed otherwise: salt + $private_key + tool → salt + tool + $private_key"),
    ("    Noted: {", "    Rust: {type: object, properties: {Depth: {type: integer}}}\n    Noted: {",
     OTHER, "Rust is new, with depth."),
]  # fmt: skip


def diff(folder: Path, new: str, *more: str) -> int:
    """Compare an edit with the small document; the exit code."""
    spec = folder / "small.yaml"
    spec.write_text(new, "utf-8")
    base = [] if "--base" in more else ["--base", str(SMALL)]
    return main(["diff", "--spec", str(spec), "--client-class", "Shed", *base, *more])


@pytest.mark.parametrize(("old", "new", "group", "told"), EDITS)
def test_an_edit_is_told_in_plain_words(
    old: str,
    new: str,
    group: str,
    told: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert TEXT.count(old) == 1, old
    text = TEXT.replace(old, new)
    if "[v2]" in new and "enum" in new:
        text = text.replace("x-version-types: {v1: string, v2: integer}", "x-versions: [v2]")
    assert diff(tmp_path, text) == 0
    lines = capsys.readouterr().out.splitlines()
    groups = [line for line in lines if line in (BREAKING, OTHER)]
    assert f"  {told}" in lines, lines
    at = lines.index(f"  {told}")
    assert [line for line in lines[:at] if line in groups][-1] == group


def test_a_removed_and_an_added_operation_are_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    head, _, rest = TEXT.partition("  /Tools/{toolid}/Parts/{partid}:\n")
    parts, _, tail = rest.partition("webhooks:\n")
    assert diff(tmp_path, f"{head}webhooks:\n{tail}") == 0
    assert "  shed.shed.tools.parts.get is gone (GET /Tools/{toolid}/Parts/{partid}).\n" in (
        capsys.readouterr().out
    )
    added = parts.replace("getPart", "bendPart").replace("x-action: get", "x-action: bend")
    added = f"  /Tools/{{toolid}}/Parts/{{partid}}/Bend:\n{added}"
    assert diff(tmp_path, TEXT.replace("webhooks:\n", f"{added}webhooks:\n")) == 0
    out = capsys.readouterr().out
    assert "parts.bend is new (GET /Tools/{toolid}/Parts/{partid}/Bend)." in out
    assert BREAKING not in out.replace(OTHER, "")


def test_nothing_is_told_of_words_and_examples(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert diff(tmp_path, TEXT.replace("In shillings.", "In pence.")) == 0
    assert capsys.readouterr().out == f"Since {SMALL} nothing changed for users of the client.\n"


def test_as_markdown(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    edited = TEXT.replace("maxLength: 30", "maxLength: 20").replace(
        "x-action: sharpen", "x-action: hone"
    )
    assert diff(tmp_path, edited.replace("In shillings.", "In pence."), "--markdown") == 0
    assert capsys.readouterr().out == (
        f"## What changed since {SMALL}\n\n### Breaking (2)\n\n"
        "- `shed.shed.tools.sharpen` is called `shed.shed.tools.hone` now.\n"
        "- `Tool.name`: characters at most 30 → 20\n"
    )


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A repository with the small document in it, and no tag."""
    folder = tmp_path / "repository"
    folder.mkdir()
    (folder / "small.yaml").write_text(TEXT, "utf-8")
    git(folder, "init", "--quiet")
    git(folder, "add", ".")
    git(folder, "commit", "--quiet", "--message", "One")
    return folder


def git(folder: Path, *arguments: str) -> None:
    who = ["-c", "user.name=A", "-c", "user.email=a@example.com", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", *who, *arguments], cwd=folder, check=True)


def test_it_compares_with_the_last_tag(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    git(repository, "tag", "v1.0")
    spec = repository / "small.yaml"
    spec.write_text(TEXT.replace("x-action: sharpen", "x-action: hone"), "utf-8")
    assert main(["diff", "--spec", str(spec), "--client-class", "Shed"]) == 0
    out = capsys.readouterr().out
    assert out.startswith("What changed since v1.0\n")
    assert "sharpen is called shed.shed.tools.hone now" in out


@pytest.mark.parametrize(
    ("base", "told"),
    [
        ([], "There is no git tag yet. Give one to compare with: make diff BASE=HEAD~1"),
        (["--base", "v9"], "There is no revision and no file 'v9'. Give one"),
        (["--base", "--help"], "There is no revision and no file '--help'."),
        (["--base", "HEAD"], ""),
    ],
)
def test_what_it_cannot_compare_with_is_told_with_what_to_give(
    base: list[str], told: str, repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    given = [f"--base={base[1]}"] if base else []
    status = main(["diff", "--spec", str(repository / "small.yaml"), *given])
    assert status == (2 if told else 0)
    captured = capsys.readouterr()
    assert told in captured.err
    assert "Traceback" not in captured.err


def test_a_folder_without_git_and_a_revision_without_the_document(
    repository: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = repository / "other.yaml"
    other.write_text(TEXT, "utf-8")
    assert main(["diff", "--spec", str(other), "--base", "HEAD"]) == 2
    assert "HEAD has no other.yaml in this place." in capsys.readouterr().err
    outside = tmp_path / "outside.yaml"
    outside.write_text(TEXT, "utf-8")
    assert main(["diff", "--spec", str(outside)]) == 2
    assert "is in no git repository." in capsys.readouterr().err


def test_a_broken_edit_is_refused_as_by_lint(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert diff(tmp_path, TEXT.replace("x-action: sharpen", "x-action: udpate")) == 2
    assert "Did you mean 'update'?" in capsys.readouterr().err
