"""The samples of the READMEs, as the program they are when typed in one after the other."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parents[3]
READMES = ("README.md", "generated_client/README.md")

BEFORE = """
private_key = "0123456789abcdef0123456789abcdef"
raw_body = open("checkout.json", "rb").read()
"""
"""What a gateway's samples take for given: its key, and a message that came."""


def blocks(readme: str) -> list[str]:
    """The Python samples of a README, in their order."""
    text = (ROOT / readme).read_text("utf-8")
    return re.findall(r"^```python\n(.*?)^```", text, re.DOTALL | re.MULTILINE)


def program(readme: str) -> str:
    """All samples as one module."""
    return "\n\n".join([BEFORE, *blocks(readme)])
