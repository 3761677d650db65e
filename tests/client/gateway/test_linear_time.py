"""What anybody can send is read in time that grows with its length and no faster.

No time is measured. Each door reads bodies of a megabyte in a process of its own, which takes about
a second. A reader whose time grows with the square of the length would need from minutes to hours,
and fails by the timeout, which leaves a slow machine fifty times what it should need.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from .hostile import DOORS

ROOT = Path(__file__).parents[3]
MALFORMED, UNSIGNED = "MalformedMessageError", "SignatureError"
# The others are JSON objects or query strings, which only lack a signature.
NO_MESSAGE = {
    "escaped quotes, never closed",
    "escaped quotes, a backslash last",
    "backslashes",
    "strings that never close",
    "quotation marks",
    "surrogate pairs and a half",
    "arrays in arrays",
    "objects in objects",
    "blanks",
    "fields",
}


@pytest.mark.parametrize(
    ("door", "malformed", "other"),
    [
        ("verify", MALFORMED, {UNSIGNED}),
        ("load", MALFORMED, {"read", MALFORMED}),
        ("app", "400", {"401"}),
        ("query", MALFORMED, {"read"}),
        ("strict", "", {"DriftError"}),
    ],
)
def test_a_hostile_body_is_answered_without_delay(
    door: str, malformed: str, other: set[str]
) -> None:
    run = subprocess.run(
        [sys.executable, "-m", "tests.client.gateway.hostile", door],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )

    came = dict(line.split(": ") for line in run.stdout.splitlines())
    assert came.keys() == DOORS[door][1].keys()
    for name, answer in came.items():
        assert answer in ({malformed} if name in NO_MESSAGE else other), name
