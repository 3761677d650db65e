"""The command `python -m docs`: build the site, look at it, or move it to another address."""

from __future__ import annotations

import argparse
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from . import complete, site
from .document import Document
from .samples import Shown

ZENSICAL = Path(sys.executable).with_name("zensical")
#: Seconds between two looks at the written pages.
PAUSE = 1.0


def main(arguments: Sequence[str] | None = None) -> int:
    """Exit code 0 when the site is there and whole, 1 when something is missing or broken."""
    parser = argparse.ArgumentParser(prog="python -m docs", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    commands.add_parser("build", help="build the site, and fail where something is missing")
    commands.add_parser("write", help="write the pages that the site is built from")
    serve = commands.add_parser("serve", help="serve the site, and show pages again as they change")
    serve.add_argument("--address", default="localhost:8000", help="where (default %(default)s)")
    options = parser.parse_args(arguments)
    if options.command != "write" and not ZENSICAL.exists():
        print("docs: the site's tools are missing: run `make docs`", file=sys.stderr)
        return 2
    if options.command == "serve":
        return _serve(options.address)
    if options.command == "build":
        return _build(*site.write())
    site.write()
    return 0


def _build(document: Document, samples: Mapping[str, Shown]) -> int:
    run = subprocess.run(
        [ZENSICAL, "build", "--strict", "--clean", "--config-file", site.SETTINGS],
        capture_output=True,
        text=True,
        check=False,
    )
    if run.returncode:
        print(run.stdout + run.stderr.partition("Traceback")[0], file=sys.stderr)
        print("docs: a link leads nowhere, or a page cannot be built", file=sys.stderr)
        return 1
    problems = [
        *complete.unexplained(document),
        *complete.untried(document, samples),
        *complete.unbuilt(document, site.SITE),
    ]
    for problem in problems:
        print(f"docs: {problem}", file=sys.stderr)
    if problems:
        print(f"docs: {len(problems)} things are missing", file=sys.stderr)
        return 1
    print(f"docs: the site is in {site.SITE}")
    return 0


def _serve(address: str) -> int:
    site.write()
    server = subprocess.Popen(
        [ZENSICAL, "serve", "--config-file", site.SETTINGS, "--dev-addr", address]
    )
    try:
        while server.poll() is None:
            time.sleep(PAUSE)
            site.refresh()
    except KeyboardInterrupt:
        return 0
    finally:
        server.terminate()
        server.wait()
    return 1


if __name__ == "__main__":
    raise SystemExit(main())
