"""Seed files: which may be named, and what stands in one, read with bounds and without surprises.

YAML or JSON. The digits of numbers are kept, dates are text, and nothing is made that JSON has
not. See `seeding` for what the rows mean.
"""

from __future__ import annotations

from decimal import Decimal
from importlib import resources
from pathlib import Path
from typing import Any

from . import jsontext
from .bounds import DEEPEST, LARGEST_SEED, LONGEST_NUMBER, MEGABYTE, MOST_SEED_VALUES
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
        described: dict[str, Any] = _loaded(packaged)
        return described
    try:
        described = _parsed(_text_of(name))
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


def _parsed(text: str) -> Any:
    import yaml  # not needed by a store that starts empty

    try:
        _measure(text)
        return _loaded(text)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        place = f" (line {mark.line + 1})" if mark else ""
        problem = getattr(error, "problem", None) or str(error)
        said = " ".join(str(problem).split()).removesuffix(".")
        raise Refusal(400, f"It is neither YAML nor JSON: {said}{place}.") from None
    except (ValueError, TypeError, OverflowError) as error:  # of what YAML makes of odd scalars
        raise Refusal(400, f"A value cannot be read: {error}.") from None


def _measure(text: str) -> None:
    """Refusal for what is nested too deep, or too much once aliases stand for what they name.

    The parser tells one event after the other; what makes values of them follows aliases and
    nesting however far they lead.
    """
    import yaml

    count, sizes = 0, dict[str, int]()
    opened: list[tuple[str | None, int]] = []
    for event in yaml.parse(text, _loader()):
        if isinstance(event, yaml.AliasEvent):
            if event.anchor not in sizes:
                name = in_short(event.anchor)
                raise Refusal(400, f"The alias {name} stands before its anchor's end; mend it.")
            count += sizes[event.anchor]
        elif isinstance(event, yaml.CollectionStartEvent):
            opened.append((event.anchor, count))
            count += 1
        elif isinstance(event, yaml.CollectionEndEvent):
            anchor, before = opened.pop()
            if anchor is not None:
                sizes[anchor] = count - before
        elif isinstance(event, yaml.ScalarEvent):
            count += 1
            if event.anchor is not None:
                sizes[event.anchor] = 1
        if len(opened) > DEEPEST:
            raise Refusal(400, f"It is nested deeper than {DEEPEST} levels; make it flatter.")
        if count > MOST_SEED_VALUES:
            raise Refusal(400, f"It holds more than {MOST_SEED_VALUES:,} values; split it up.")


def _loaded(text: str) -> Any:
    import yaml

    return yaml.load(text, _loader())


def _loader() -> Any:
    """A YAML loader that keeps the digits of numbers and takes dates for text."""
    import yaml

    class Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]  # whichever is there
        pass

    def text(loader: Any, node: Any) -> Any:
        return node.value

    def whole(loader: Any, node: Any) -> int:
        if len(node.value) > LONGEST_NUMBER:
            raise Refusal(400, f"A number has more than {LONGEST_NUMBER} digits; shorten it.")
        return int(loader.construct_yaml_int(node))

    def decimal(loader: Any, node: Any) -> Decimal:
        try:
            return jsontext.number(node.value)
        except ArithmeticError:
            raise Refusal(400, f"{in_short(node.value)} is no number that JSON has.") from None

    Loader.add_constructor("tag:yaml.org,2002:int", whole)
    Loader.add_constructor("tag:yaml.org,2002:float", decimal)
    Loader.add_constructor("tag:yaml.org,2002:timestamp", text)
    return Loader
