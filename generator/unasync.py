"""Derives the blocking half of the client's runtime from its async half, by the list below.

    python -m generator.unasync            write the blocking modules
    python -m generator.unasync --check    exit 1 when one of them differs from its source

A line of the async source is only ever changed by these substitutions, in this order.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
from pathlib import Path

RUNTIME = Path(__file__).parents[1] / "generated_client/src/threedcart/_runtime"

MODULES = {
    "transport/async_connections.py": "transport/connections.py",
    "transport/async_sender.py": "transport/sender.py",
    "client/async_core.py": "client/core.py",
    "oauth/async_flow.py": "oauth/flow.py",
}

SUBSTITUTIONS = [
    # Blocks that have no blocking counterpart
    (r"# Its blocking twin is derived [^\n]*\n", ""),
    (r", and wait for it where it is a coroutine", ""),
    (r" +if isaw\w+\(turn\):\n +turn = await turn\n", ""),
    (r"pending = (.*)\n +if isaw\w+\(pending\):\n +await pending\n", r"\1\n"),
    (r" +if hasattr\(row, \"__await__\"\):\n +row = await row\n", ""),
    (r" +# The async half loads asyncio[^\n]*\n", ""),
    (r"from inspect import isawaitable\n", ""),
    # Waits that a thread makes by itself
    (
        r"await within\(self\._places\.acquire\(\), (.*)\):",
        r"self._places.acquire(timeout=\1):",
    ),
    (r"(?<=import DEADLINE), running_loop, within", ""),
    (r"asyncio\.Semaphore", "threading.Semaphore"),
    (r"import asyncio\n(?=import ssl)", "import os\n"),
    # Clocks, and what connections belong to
    (r"running_loop\(\)", "os.getpid()"),
    (r"they serve no other event loop than their own", "a forked process needs its own"),
    (r"of this process and event loop", "of this process"),
    (r"config\.sleep or asyncio\.sleep", "config.sleep or time.sleep"),
    (r"import asyncio\n(?=import logging)", "import time\n"),
    # Names of the HTTP libraries
    (r"\b(httpcore|httpx)\.Async", r"\1."),
    (r"handle_async_request", "handle_request"),
    (r"\ba(?=iter_raw)", ""),
    (r"__aiter__", "__iter__"),
    (r"\baclose\b", "close"),
    # Names of our own
    (r"Awaitable\[(list\[M\])\]", r"\1"),
    (r"Awaitable, ", ""),
    (r"AsyncIter", "Iter"),
    (r"\b(_?)Async(?=[A-Z])", r"\1"),
    (r"\basync_(?=connections|sender|core|flow)", ""),
    # The language itself
    (r"async def", "def"),
    (r"for row in rows:\n +yield row\n", "yield from rows\n"),
    (r"async for", "for"),
    (r"async with", "with"),
    (r"\bawait ", ""),
    (r"__a(?=enter|exit|iter|next)", "__"),
    (r"StopAsync", "Stop"),
]

FORMAT = ["--line-length", "100", "--target-version", "py311"]

HEADER = "# Derived from {source} by generator/unasync.py; change that file and derive again.\n"


def blocking(text: str, source: str) -> str:
    """The blocking counterpart of an async module's text."""
    for pattern, replacement in SUBSTITUTIONS:
        text = re.sub(pattern, replacement, text)
    return _formatted(HEADER.format(source=source) + text)


def _formatted(text: str) -> str:
    """The text as the formatter leaves it: names have become shorter and sort otherwise."""
    for command in (["check", "--select", "I", "--fix", "--quiet"], ["format"]):
        ruff = [sys.executable, "-m", "ruff", *command, "--isolated", *FORMAT, "-"]
        text = subprocess.run(ruff, input=text, capture_output=True, text=True, check=True).stdout
    return text


def derived() -> dict[Path, str]:
    """Every blocking module that is to be, with its text."""
    return {
        RUNTIME / target: blocking((RUNTIME / source).read_text("utf-8"), Path(source).name)
        for source, target in MODULES.items()
    }


def main(arguments: list[str] | None = None) -> int:
    """Write or check; the exit code."""
    parser = argparse.ArgumentParser(prog="generator.unasync", description=__doc__)
    parser.add_argument("--check", action="store_true", help="change nothing, only compare")
    check = parser.parse_args(arguments).check
    stale = []
    for path, text in derived().items():
        if path.exists() and path.read_text("utf-8") == text:
            continue
        stale.append(str(path.relative_to(RUNTIME)))
        if not check:
            path.write_text(text, "utf-8", newline="\n")
    if check and stale:
        print(f"{', '.join(stale)}: not what the async source gives; run `make regenerate`.")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
