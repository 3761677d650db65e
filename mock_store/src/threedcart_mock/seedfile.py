"""Seed files: which may be named, and what stands in one. See `seeding` for what the rows mean."""

from __future__ import annotations

from importlib import resources
from pathlib import Path
from typing import Any

from . import yamltext
from .bounds import LARGEST_SEED, MEGABYTE
from .problems import Refusal, StartError, in_short

#: Seeds that are no file of anybody's.
DEMO, EMPTY = "demo", "empty"


class Seeds:
    """The seeds a control plane may name: the store's own, the one of its start, a folder's."""

    def __init__(self, of_start: str = DEMO, folder: str = "") -> None:
        self._of_start, self._folder = of_start, folder

    def named(self, name: str) -> str:
        """What to read for a name; Refusal 400 for one that is none of these seeds."""
        if name in (DEMO, EMPTY, self._of_start):
            return name
        if self._folder and name.isprintable():
            folder = Path(self._folder).resolve()
            path = (folder / name).resolve()  # also where a link leads
            if path.is_relative_to(folder) and path.is_file():
                return str(path)
        known = f"{DEMO}, {EMPTY} or the seed of the start"
        if self._folder:
            known += f", or a file in {self._folder}"
        raise Refusal(
            400,
            f"There is no seed {in_short(name)}; send {known}. Rows can be sent in its place, and"
            " --seed-folder allows the files of a folder.",
        )


def read_seed(name: str) -> dict[str, Any]:
    """The rows of a seed, by resource; StartError for a file that cannot be used."""
    if name == EMPTY:
        return {}
    if name == DEMO:
        packaged = resources.files(__package__).joinpath("demo.yaml").read_text("utf-8")
        described: dict[str, Any] = yamltext.loaded(packaged)
        return described
    try:
        described = yamltext.read(_text_of(name))
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or "it is not UTF-8 text"
        raise StartError(
            f"{name} cannot be read: {reason}; give --seed demo, empty or a file."
        ) from None
    except Refusal as refusal:
        raise StartError(f"{name} cannot be used: {refusal.message}") from None
    if not isinstance(described, dict):
        raise StartError(f"{name} holds no rows by resource name; see the README for seed files.")
    return described


def _text_of(name: str) -> str:
    with Path(name).open("rb") as file:
        raw = file.read(LARGEST_SEED + 1)
    if len(raw) > LARGEST_SEED:
        raise Refusal(400, f"It is larger than {LARGEST_SEED // MEGABYTE} MB; split it up.")
    return raw.decode("utf-8-sig")
