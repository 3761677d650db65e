"""The vector files: in the promised format, up to date, and right by an oracle of their own."""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
from pathlib import Path

import jsonschema_rs
import pytest
import yaml

from contract_tests.vectors import FOLDER, cases
from contract_tests.vectors.generate import REGISTRY, SPEC, Registry, main, outputs

FILES = sorted(FOLDER.glob("*.json"))
VECTORS = list(cases())


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_file_keeps_to_the_published_schema(path: Path) -> None:
    schema = json.loads((FOLDER / "schema" / "vectors.schema.json").read_text("utf-8"))
    data = json.loads(path.read_text("utf-8"))

    jsonschema_rs.Draft202012Validator(schema).validate(data)
    tests = [test for group in data["testGroups"] for test in group["tests"]]
    assert data["numberOfTests"] == len(tests)
    assert {flag for test in tests for flag in test["flags"]} == set(data["notes"])


def test_the_files_are_what_the_specification_says(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--check"]) == 0, capsys.readouterr().out


def test_test_numbers_are_never_used_twice() -> None:
    assert len({vector.tcid for vector in VECTORS}) == len(VECTORS)


def test_a_test_keeps_its_number_when_others_come_and_go() -> None:
    registry = Registry("7 Gone/plain\n3 Kept/plain\n")

    assert registry.number("Kept/plain") == 3
    assert registry.number("New/plain") == 8
    assert registry.text == "7 Gone/plain\n3 Kept/plain\n8 New/plain\n"


def test_each_digest_is_the_one_an_independent_program_computes(tmp_path: Path) -> None:
    texts = {v.string_to_sign: v.signature for v in VECTORS if v.string_to_sign is not None}
    for number, text in enumerate(texts):
        (tmp_path / f"{number:05}").write_bytes(text)

    assert _digests(tmp_path) == list(texts.values())


def _digests(folder: Path) -> list[str]:
    paths = sorted(folder.iterdir())
    if shutil.which("md5sum") is None:
        return [hashlib.md5(p.read_bytes(), usedforsecurity=False).hexdigest() for p in paths]
    command = ["md5sum", *(path.name for path in paths)]
    lines = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True).stdout
    return [line.split()[0] for line in lines.splitlines()]


def test_a_valid_message_carries_the_digest_of_its_string_to_sign() -> None:
    valid = [v for v in VECTORS if v.result == "valid" and len(v.keys) == 1]

    assert [v.tcid for v in valid if (v.signature or "none").encode() not in v.body] == []


def test_every_result_and_every_known_weakness_is_there_for_each_signed_kind() -> None:
    for kind in {vector.kind for vector in VECTORS}:
        of_kind = [vector for vector in VECTORS if vector.kind == kind]
        assert {vector.result for vector in of_kind} == {"valid", "invalid", "acceptable"}
        assert any("KNOWN_WEAKNESS" in vector.flags for vector in of_kind)


def test_a_message_added_to_the_specification_has_vectors_without_further_work(
    tmp_path: Path,
) -> None:
    spec = yaml.safe_load(SPEC.read_text("utf-8"))
    spec["components"]["schemas"]["Receipt"] = {
        "type": "object",
        "properties": {name: {"type": "string"} for name in ("salt", "number", "mac")},
        "x-signature": {
            "algorithm": "md5",
            "encoding": "utf-8",
            "digest": "lower-hex",
            "parts": ["salt", "$private_key", "number"],
            "field": "mac",
        },
    }
    changed = tmp_path / "openapi.yaml"
    changed.write_text(yaml.safe_dump(spec, sort_keys=False), "utf-8")

    files = outputs(changed, Registry(REGISTRY.read_text("utf-8")))

    assert '"type": "Receipt"' in files[FOLDER / "receipt.json"]
    assert {path for path in files if path in FILES} == set(FILES)
    assert all(files[path] == path.read_text("utf-8") for path in FILES)
