"""The golden record: what the small document becomes, file by file.

It shows a reviewer every effect of a change to the generator. When the change is wanted, renew it
with ``python -m tests.generator.golden``.
"""

from __future__ import annotations

from pathlib import Path

from .building import generated_files
from .golden import GOLDEN


def test_the_small_document_becomes_what_it_always_became(shop: Path) -> None:
    record = {
        str(file.relative_to(GOLDEN)).removesuffix(".txt"): file.read_text("utf-8")
        for file in GOLDEN.rglob("*.txt")
    }
    generated = {name: content.decode() for name, content in generated_files(shop).items()}
    assert sorted(generated) == sorted(record)
    for name, content in record.items():
        assert generated[name] == content, name
