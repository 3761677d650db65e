"""The code of written pages and READMEs."""

from __future__ import annotations

import re
import textwrap
from pathlib import Path

from docs.document import ROOT
from docs.site import WRITTEN

READMES = (
    "README.md",
    "generated_client/README.md",
    "mock_store/README.md",
    "contract_tests/README.md",
)
#: Code that runs; what stands under `py` uses libraries without types, so no checker is asked.
RUN, CHECKED = ("python", "py"), ("python",)
_FENCE = re.compile(r"^( *)```(\w+)\n(.*?)^\1```$", re.DOTALL | re.MULTILINE)


def pages() -> list[Path]:
    """Everything that is written by hand."""
    return [*sorted(WRITTEN.rglob("*.md")), *(ROOT / each for each in READMES)]


def name(page: Path) -> str:
    """What a page is called, from the root of the repository."""
    return str(page.relative_to(ROOT))


def blocks(page: Path, *languages: str) -> list[str]:
    """The blocks of some languages, in their order."""
    found = _FENCE.findall(page.read_text("utf-8"))
    return [textwrap.dedent(text) for _, named, text in found if named in languages]
