"""YAML (and so JSON) of others, read with bounds and without surprises.

The digits of numbers are kept, dates are text, and nothing is made that JSON has not.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from . import jsontext
from .bounds import DEEPEST, LONGEST_NUMBER, MOST_SEED_VALUES
from .problems import Refusal, in_short


def read(text: str) -> Any:
    """What a text says; Refusal with a sentence for one that cannot be used."""
    import yaml  # slow to import, and not always needed

    try:
        _measure(text)
        return loaded(text)
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


def loaded(text: str) -> Any:
    """What a text of our own says."""
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
