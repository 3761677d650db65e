"""Generates into a scratch folder, formats, and puts the result in place or compares it."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from attrs import field, frozen
from ruff import find_ruff_bin  # type: ignore[import-untyped]  # it brings no types

from .document import Document, read
from .emit import Emitter
from .lenient import Left, reduced
from .lint import check
from .problems import GeneratorError
from .published import published
from .settings import Settings

WHOLE_FOLDERS = ("models", "resources")
"""Folders that hold nothing but generated files, so that a stale one can be told."""
_RUFF_RULES = "F401,F811,I,UP,PIE790,RUF100"


@frozen
class Generated:
    """Every generated file: its place and its bytes."""

    package: Path
    files: dict[str, bytes] = field(repr=False)
    """By path below ``package``."""
    others: dict[Path, bytes] = field(repr=False)
    """By absolute path, outside the package."""
    left: list[Left] = field(factory=list)
    """What was left out of the document."""
    published: Path | None = None
    """A folder outside the package whose JSON files are all generated."""


def generate(settings: Settings) -> Generated:
    """Everything a document stands for, formatted, in memory.

    Raises:
        RefusedDocument: the document has problems; all of them are in it.
        GeneratorError: something else is in the way.
    """
    document, left = lint(settings)
    emitter = Emitter(document, settings)
    files = _formatted(emitter.files())
    others: dict[Path, bytes] = {}
    if settings.document_copy is not None:
        others[settings.document_copy] = emitter.document_copy().encode()
    if settings.published is not None:
        for name, text in published(document.data, settings.spec).items():
            others[settings.published / name] = text.encode()
    return Generated(settings.output, files, others, left, settings.published)


def lint(settings: Settings) -> tuple[Document, list[Left]]:
    """Read and check a document; give it, and what was left out of it where that is asked for.

    Raises:
        RefusedDocument: it has problems; all of them are in it.
        GeneratorError: nothing may be left out of it.
    """
    document, left = read(settings.spec), list[Left]()
    if settings.lenient:
        document, left = reduced(document)
    check(document, foreign=settings.foreign, errata=_entries(settings.errata))
    return document, left


def _entries(file: Path | None) -> frozenset[str] | None:
    """The entries of ERRATA.md, each under a heading of its own."""
    if file is None:
        return None
    try:
        return frozenset(re.findall(r"^#+ (C\d+)\s*$", file.read_text("utf-8"), re.MULTILINE))
    except (OSError, ValueError) as error:
        raise GeneratorError(f"{file} cannot be read: {error}. Correct it.") from None


def _formatted(files: dict[str, str]) -> dict[str, bytes]:
    with tempfile.TemporaryDirectory(prefix="generator-") as scratch:
        root = Path(scratch)
        for name, text in files.items():
            file = root / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(text.encode())
        fix = ["check", "--isolated", "--no-cache", "--quiet", "--select", _RUFF_RULES, "--fix"]
        _ruff([*fix, "--target-version", "py311"], root)
        style = ["format", "--isolated", "--no-cache", "--quiet", "--line-length", "100"]
        style += ["--config", "format.skip-magic-trailing-comma=true"]
        _ruff([*style, "--target-version", "py311"], root)
        return {name: (root / name).read_bytes() for name in sorted(files)}


def _ruff(arguments: list[str], root: Path) -> None:
    command = [find_ruff_bin(), *arguments, "."]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    if done.returncode:
        told = (done.stdout + done.stderr).strip()
        raise GeneratorError(f"ruff finds fault with what was generated:\n{told}")


def differences(generated: Generated) -> list[str]:
    """The files that are not as generated: missing, different or left over."""
    told = []
    for file, content in sorted(_places(generated).items()):
        if not file.is_file():
            told.append(f"{_short(file)}: missing")
        elif not _is(file, content):
            told.append(f"{_short(file)}: differs from what is generated")
    return told + [f"{_short(file)}: not generated any more" for file in _stale(generated)]


def _is(file: Path, content: bytes) -> bool:
    """Whether a file holds that; a checkout may have ended its lines in another way."""
    return file.read_bytes().replace(b"\r\n", b"\n") == content


def _places(generated: Generated) -> dict[Path, bytes]:
    return {
        **{generated.package / name: content for name, content in generated.files.items()},
        **generated.others,
    }


def _stale(generated: Generated) -> list[Path]:
    known = _places(generated).keys()
    found = [
        file
        for folder in WHOLE_FOLDERS
        for file in (generated.package / folder).rglob("*")
        if file.is_file() and "__pycache__" not in file.parts
    ]
    if generated.published is not None:
        found += generated.published.glob("*.json")
    return sorted(set(found) - known)


def _short(file: Path) -> str:
    try:
        return str(file.relative_to(Path.cwd()))
    except ValueError:
        return str(file)


def write(generated: Generated) -> list[str]:
    """Put every file in its place; what is not changed is not touched.

    A folder that is generated as a whole is exchanged in one step, single files likewise, so that
    whoever looks sees the old or the new, never a part.

    Returns:
        What changed, as ``differences`` tells it.
    """
    changed = differences(generated)
    if not changed:
        return []
    generated.package.mkdir(parents=True, exist_ok=True)
    try:
        with _scratch_beside(generated.package) as scratch:
            for folder in WHOLE_FOLDERS:
                _exchange_folder(generated, folder, scratch)
        for file, content in _single_files(generated).items():
            _replace_file(file, content)
        for file in _stale(generated):  # those of folders that are exchanged have gone with them
            file.unlink()
    except OSError as error:
        raise GeneratorError(f"{error.filename} cannot be written: {error.strerror}.") from None
    return changed


@contextmanager
def _scratch_beside(package: Path) -> Iterator[Path]:
    scratch = Path(tempfile.mkdtemp(prefix=f".{package.name}-", dir=package.parent))
    try:
        yield scratch
    finally:
        shutil.rmtree(scratch, ignore_errors=True)


def _exchange_folder(generated: Generated, folder: str, scratch: Path) -> None:
    new = scratch / folder
    for name, content in generated.files.items():
        if name.startswith(f"{folder}/"):
            file = scratch / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content)
    place = generated.package / folder
    if place.exists():
        place.rename(scratch / f"old-{folder}")
    if new.exists():
        new.chmod(0o755)
        new.rename(place)


def _single_files(generated: Generated) -> dict[Path, bytes]:
    whole = tuple(f"{folder}/" for folder in WHOLE_FOLDERS)
    single = {
        generated.package / name: content
        for name, content in generated.files.items()
        if not name.startswith(whole)
    }
    return {**single, **generated.others}


def _replace_file(file: Path, content: bytes) -> None:
    if file.is_file() and _is(file, content):
        return
    file.parent.mkdir(parents=True, exist_ok=True)
    new = file.with_name(f".{file.name}.new")
    new.write_bytes(content)
    os.replace(new, file)
