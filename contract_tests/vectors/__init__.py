"""Signature vectors, for readers in any language; `cases` reads them for Python."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from contract_tests.vectors.notes import POLICY

FOLDER = Path(__file__).parent


@dataclass(frozen=True)
class Vector:
    """One test: verify `body` as a `kind` under `keys` and `context`, and expect `result`."""

    tcid: int
    kind: str
    comment: str
    flags: tuple[str, ...]
    body: bytes
    keys: tuple[str, ...]
    context: Mapping[str, str]
    signature: str | None
    string_to_sign: bytes | None
    result: str

    @property
    def accepted(self) -> bool:
        """Whether `threedcart.gateway` accepts it; `POLICY` decides where the protocol does not."""
        if self.result == "acceptable":
            return all(POLICY.get(flag, True) for flag in self.flags)
        return self.result == "valid"


def cases(folder: Path = FOLDER) -> Iterator[Vector]:
    """Every vector of the folder, file by file."""
    for path in sorted(folder.glob("*.json")):
        for group in json.loads(path.read_text("utf-8"))["testGroups"]:
            for test in group["tests"]:
                yield _vector(group, test)


def _vector(group: dict, test: dict) -> Vector:  # type: ignore[type-arg]  # JSON
    hexed, text = test.get("messageHex"), test["stringToSignHex"]
    return Vector(
        tcid=test["tcId"],
        kind=group["type"],
        comment=test["comment"],
        flags=tuple(test["flags"]),
        body=test["message"].encode() if hexed is None else bytes.fromhex(hexed),
        keys=(group["privateKey"], *group.get("otherPrivateKeys", ())),
        context=group.get("context", {}),
        signature=test["signature"],
        string_to_sign=None if text is None else bytes.fromhex(text),
        result=test["result"],
    )
