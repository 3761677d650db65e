"""The document as it was at an earlier revision: of git, or in a file."""

from __future__ import annotations

import subprocess
from pathlib import Path

from .document import Document, parse
from .problems import GeneratorError

_GIVE = "Give one to compare with: make diff BASE=HEAD~1, or a document's file."


def earlier(spec: Path, base: str | None) -> tuple[str, Document]:
    """What the document is compared with, by its name: a revision, a file, or the last tag.

    Raises:
        GeneratorError: there is none; the text says what to give.
        RefusedDocument: what stood there is no OpenAPI document.
    """
    if base is not None and Path(base).is_file():
        return base, parse(Path(base), Path(base).read_bytes())
    name = base or _last_tag(spec.parent)
    told = _git(spec.parent, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{name}^{{}}")
    if told is None:
        raise GeneratorError(f"There is no revision and no file {name!r}. {_GIVE}")
    content = _git(spec.parent, "show", f"{told.decode().strip()}:./{spec.name}")
    if content is None:
        raise GeneratorError(f"{name} has no {spec.name} in this place. {_GIVE}")
    return name, parse(Path(f"{name}:{spec.name}"), content)


def _last_tag(folder: Path) -> str:
    if _git(folder, "rev-parse", "--git-dir") is None:
        raise GeneratorError(f"{folder} is in no git repository. {_GIVE}")
    found = _git(folder, "describe", "--tags", "--abbrev=0")
    if found is None:
        raise GeneratorError(f"There is no git tag yet. {_GIVE}")
    return found.decode().strip()


def _git(folder: Path, *arguments: str) -> bytes | None:
    """What a git command prints; None where it fails."""
    command = ["git", "-C", str(folder), *arguments]
    try:
        done = subprocess.run(command, capture_output=True, check=False)
    except OSError:
        raise GeneratorError(f"git cannot be run. {_GIVE}") from None
    return None if done.returncode else done.stdout
