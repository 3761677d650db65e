"""Build the three distributions and look at them: ``make dist [VERSION=0.1.0]``.

Each is built as an sdist, and as a wheel from that sdist. They are refused when

- a given VERSION is not the version of all three, or CHANGELOG.md has no dated section for it;
- with a VERSION, the project's address is still the one that leads nowhere (`.example`);
- twine, check-wheel-contents or pyroma finds fault with one;
- one cannot be installed alone into an empty environment, or its first example does not run there,
  with the newest dependencies or with the oldest that it declares.

The last needs the package index. What is right lies in dist/.
"""

from __future__ import annotations

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[2]
CLIENT_ALONE = {"threedcart", "httpx", "httpcore", "attrs"}
BROUGHT_BY_HTTPX = {"anyio", "certifi", "h11", "idna", "typing-extensions"}
SOURCES = ("generated_client", "mock_store", "contract_tests")
CHANGELOG = ROOT / "CHANGELOG.md"
TOOLS = Path(sys.executable).parent
PYROMA_BEST = "Final rating: 10/10"


class DistError(Exception):
    """A distribution is not fit to be uploaded; the message says why."""


def run(*command: str | Path, cwd: Path = ROOT) -> str:
    """Run a command and return what it printed.

    Raises:
        DistError: its exit code is not 0.
    """
    words = [str(each) for each in command]
    done = subprocess.run(words, cwd=cwd, capture_output=True, text=True, check=False, timeout=600)
    if done.returncode:
        raise DistError(f"{' '.join(words)}\n{done.stdout}{done.stderr}".rstrip())
    return done.stdout


def build(folder: Path) -> dict[str, Path]:
    """Build sdists and, from them, wheels into `folder`; return the wheels by distribution."""
    for source in SOURCES:
        run(sys.executable, "-m", "build", "--no-isolation", "--outdir", folder, ROOT / source)
    return {wheel.name.split("-")[0].replace("_", "-"): wheel for wheel in folder.glob("*.whl")}


def inspect(folder: Path) -> None:
    """Hold metadata and contents of what was built against the tools of the trade."""
    run(TOOLS / "twine", "check", "--strict", *sorted(folder.iterdir()))
    run(TOOLS / "check-wheel-contents", *sorted(folder.glob("*.whl")))
    for sdist in sorted(folder.glob("*.tar.gz")):
        told = run(TOOLS / "pyroma", sdist)
        if PYROMA_BEST not in told:
            raise DistError(told.strip())


def release(version: str, wheels: dict[str, Path], changelog: Path = CHANGELOG) -> None:
    """Refuse what must not be released as `version`."""
    for name, wheel in wheels.items():
        if wheel.name.split("-")[1] != version:
            raise DistError(f"{name} is {wheel.name.split('-')[1]}, not {version}")
    changes = changelog.read_text(encoding="utf-8")
    if not re.search(rf"^## {re.escape(version)} \(\d{{4}}-\d\d-\d\d\)$", changes, re.MULTILINE):
        raise DistError(f"CHANGELOG.md has no section `## {version} (YYYY-MM-DD)`")
    if ".example" in (ROOT / "generated_client/pyproject.toml").read_text(encoding="utf-8"):
        raise DistError("the project's address leads nowhere yet: see RELEASE.md, The address")


def try_alone(wheels: dict[str, Path], resolution: str) -> None:
    """Install each into an empty environment and run its first example there.

    `resolution` is that of uv: `highest`, or `lowest-direct` for the oldest dependencies declared.
    """
    examples = {
        "threedcart": ("", ["-c", "import threedcart; threedcart.Store"]),
        "threedcart-mock": ("", [str(Path(__file__).with_name("first_example.py"))]),
        "threedcart-conformance": (
            "[mock,sample]",
            ["-m", "contract_tests", "store", "--quiet", "--layers", "samples"],
        ),
    }
    for name, (extras, words) in examples.items():
        with tempfile.TemporaryDirectory(prefix="dist-") as folder:
            place = Path(folder)
            run(sys.executable, "-m", "venv", "--without-pip", place / "venv")
            python = next((place / "venv").glob("[bS]*/python*"))
            wheel = f"{name}{extras} @ {wheels[name].as_uri()}"
            run(
                *(TOOLS / "uv", "pip", "install", "--quiet", "--python", python),
                *("--resolution", resolution, "--find-links", wheels[name].parent, wheel),
            )
            run(TOOLS / "uv", "pip", "check", "--quiet", "--python", python)
            listing = run(TOOLS / "uv", "pip", "freeze", "--quiet", "--python", python)
            installed = set(re.findall(r"^[a-z0-9-]+", listing, re.MULTILINE))
            if name == "threedcart" and installed - BROUGHT_BY_HTTPX != CLIENT_ALONE:
                raise DistError(f"threedcart brings more than it says: {sorted(installed)}")
            run(python, "-W", "error", *words, cwd=place)
        print(f"dist: {name} installs alone and runs ({resolution})", flush=True)


def main(words: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.packaging.dist", description=__doc__)
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("version", nargs="?", help="what is to be released")
    given = parser.parse_args(words)
    folder = ROOT / "dist"
    shutil.rmtree(folder, ignore_errors=True)
    try:
        wheels = build(folder)
        inspect(folder)
        print("dist: built, metadata and contents are right", flush=True)
        if given.version:
            release(given.version, wheels)
        for resolution in ("highest", "lowest-direct"):
            try_alone(wheels, resolution)
    except DistError as error:
        print(f"dist: {error}", file=sys.stderr)
        return 1
    print(f"dist: {len(list(folder.iterdir()))} files in dist/")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
