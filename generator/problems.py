"""What can be wrong with a document, and how it is told."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Sequence
from pathlib import Path

from attrs import frozen


def pointer(*parts: str | int) -> str:
    """A JSON pointer from its unescaped parts."""
    return "".join("/" + str(part).replace("~", "~0").replace("/", "~1") for part in parts)


def unescape(pointer_text: str) -> list[str]:
    """The parts of a JSON pointer."""
    parts = pointer_text.split("/")[1:]
    return [part.replace("~1", "/").replace("~0", "~") for part in parts]


def meant(name: object, known: Iterable[object], otherwise: str) -> str:
    """The mend of a name that is not known: the one it nearly is, or what else to do."""
    near = difflib.get_close_matches(str(name), [str(one) for one in known], 1)
    return f"Did you mean {near[0]!r}?" if near else otherwise


@frozen(order=True)
class Problem:
    """One thing a document gets wrong, where, and what mends it."""

    pointer: str
    what: str
    mend: str
    line: int | None = None

    def told(self, file: Path) -> str:
        """One paragraph for a person: file, line, pointer, what is wrong, the mend."""
        place = f"{file}:{self.line}" if self.line else str(file)
        return f"{place}: #{self.pointer}\n  {self.what}\n  Mend: {self.mend}"


class RefusedDocument(Exception):
    """The document cannot be generated from; all its problems are in ``problems``."""

    def __init__(self, file: Path, problems: Iterable[Problem]) -> None:
        self.file = file
        self.problems: Sequence[Problem] = tuple(dict.fromkeys(problems))
        super().__init__(f"{file}: {len(self.problems)} problems")

    def __str__(self) -> str:
        count = len(self.problems)
        total = "1 problem" if count == 1 else f"{count} problems"
        told = [problem.told(self.file) for problem in self.problems]
        return "\n".join([*told, f"{self.file}: {total}, nothing was written"])


class GeneratorError(Exception):
    """The generator cannot go on; the text says what to do next."""
