"""Write the signature vectors: `python -m contract_tests.vectors.generate [--check]`.

The formulas come from the specification; every digest is computed here, by hashlib alone. With
`--check` nothing is written, and the exit code is 1 when a file is out of date.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from contract_tests.document import Document
from contract_tests.vectors import (
    cases_digest,
    cases_members,
    cases_query,
    cases_values,
    cases_weak,
)
from contract_tests.vectors.cases_keys import KEY, Group, context_of, key_groups
from contract_tests.vectors.drafting import Bench, Case
from contract_tests.vectors.formulas import Formula, formulas
from contract_tests.vectors.notes import NOTES

FOLDER = Path(__file__).parent
SPEC = FOLDER.parents[1] / "spec" / "openapi.yaml"
REGISTRY = FOLDER / "tcids.txt"
VERSION = "1.0"
HEADER = [
    "Signatures of the messages between a 3dcart (Shift4Shop) store and a payment gateway.",
    "Written by contract_tests/vectors/generate.py; README.md beside this file says how to use it.",
    "The keys are made up.",
]


class Registry:
    """Test numbers, each bound to one test for good: a number is never used again."""

    def __init__(self, text: str) -> None:
        rows = (line.split(" ", 1) for line in text.splitlines())
        self.numbers = {slug: int(number) for number, slug in rows}

    def number(self, slug: str) -> int:
        highest = max(self.numbers.values(), default=0)
        return self.numbers.setdefault(slug, highest + 1)

    @property
    def text(self) -> str:
        return "".join(f"{number} {slug}\n" for slug, number in self.numbers.items())


def groups(formula: Formula, every: list[Formula]) -> Iterator[Group]:
    """The groups of one kind: by the book, then what is only derived, then keys and contexts."""
    bench, *others = (Bench(each, KEY, context_of(each)) for each in (formula, *every))
    by_wire = (cases_query,) if formula.wire == "query" else (cases_members, cases_values)
    found = [case for module in (*by_wire, cases_digest) for case in module.cases(bench)]
    found += cases_weak.cases(bench, others)
    documented = [case for case in found if case.result != "acceptable"]
    derived = [case for case in found if case.result == "acceptable"]
    yield Group(bench, documented, "documented")
    yield Group(bench, derived)
    yield from key_groups(formula)


def vector_file(formula: Formula, every: list[Formula], registry: Registry) -> dict[str, Any]:
    """The whole file of one kind, as data."""
    rendered = [_group(group, registry) for group in groups(formula, every)]
    tests = [test for group in rendered for test in group["tests"]]
    used = {flag for test in tests for flag in test["flags"]}
    return {
        "algorithm": formula.algorithm.upper(),
        "schema": "schema/vectors.schema.json",
        "generatorVersion": VERSION,
        "numberOfTests": len(tests),
        "header": HEADER,
        "notes": {flag: NOTES[flag] for flag in sorted(used)},
        "testGroups": rendered,
    }


def _group(group: Group, registry: Registry) -> dict[str, Any]:
    bench, formula = group.bench, group.bench.formula
    return {
        "type": formula.kind,
        "recipe": f"{formula.field} = {formula.algorithm}({' + '.join(formula.parts)})",
        "fields": list(formula.parts),
        "signatureField": formula.field,
        "wire": formula.wire,
        "privateKey": bench.key,
        "encoding": formula.encoding,
        "source": {"name": formula.source, "status": group.status},
        **({"otherPrivateKeys": list(group.other_keys)} if group.other_keys else {}),
        **({"context": bench.context} if bench.context else {}),
        "tests": [_test(bench, case, registry) for case in group.cases],
    }


def _test(bench: Bench, case: Case, registry: Registry) -> dict[str, Any]:
    text, encoding = _encodable(case.string_to_sign), bench.formula.encoding
    data: dict[str, Any] = {
        "tcId": registry.number(f"{bench.formula.kind}/{case.slug}"),
        "comment": case.comment,
        "flags": list(case.flags),
    }
    if isinstance(case.message, bytes):
        data["message"] = case.message.decode("utf-8", "replace")
        data["messageHex"] = case.message.hex()
    else:
        data["message"] = case.message
    data["stringToSign"] = text
    data["stringToSignHex"] = None if text is None else text.encode(encoding).hex()
    data["signature"] = None if text is None else bench.digest(text)
    if case.hashed is not None and case.hashed != (text or "").encode(encoding):
        data["claimed"] = {"hashedHex": case.hashed.hex(), "signature": bench.digest(case.hashed)}
    data["result"] = case.result
    return data


def _encodable(text: str | None) -> str | None:
    """The text, unless it holds half of a surrogate pair."""
    return None if text is None or any("\ud800" <= c <= "\udfff" for c in text) else text


def outputs(spec: Path, registry: Registry) -> dict[Path, str]:
    """Every file of the folder that the script owns, with its text."""
    every = list(formulas(Document(spec)))
    files = {FOLDER / f"{_snake(f.kind)}.json": vector_file(f, every, registry) for f in every}
    texts = {path: json.dumps(data, indent=1) + "\n" for path, data in files.items()}
    return {**texts, REGISTRY: registry.text}


def _snake(kind: str) -> str:
    return "".join(f"_{c.lower()}" if c.isupper() else c for c in kind).lstrip("_")


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="compare instead of writing")
    parser.add_argument("--spec", type=Path, default=SPEC, help="another document")
    options = parser.parse_args(arguments)
    before = REGISTRY.read_text("utf-8") if REGISTRY.exists() else ""
    files = outputs(options.spec, Registry(before))
    stale = [p for p, text in files.items() if not p.exists() or p.read_text("utf-8") != text]
    stale += [p for p in FOLDER.glob("*.json") if p not in files]
    if options.check:
        for path in stale:
            print(f"{path.name} is out of date: run python -m contract_tests.vectors.generate")
        return 1 if stale else 0
    for path, text in files.items():
        path.write_text(text, "utf-8")
    print(f"{len(files) - 1} files, {len(Registry(files[REGISTRY]).numbers)} tests")
    return 0


if __name__ == "__main__":
    sys.exit(main())
