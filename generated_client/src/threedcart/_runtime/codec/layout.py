"""Where the fields of a model stand on the wire.

A model is filled from the values of its fields, in the order of its layout: those of a dictionary,
or those of one of msgspec's structs, which is the shorter way (see `structs`).
"""

# pyright: reportPrivateUsage=false, reportUnknownArgumentType=false
# A model and its layout belong together; JSON values are Any.

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import cached_property
from itertools import filterfalse
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from .sentinel import UNSET

if TYPE_CHECKING:
    from .model import Model
    from .structs import Structs

Values = Callable[[Any], tuple[Any, ...]]
"""What gives the wire values of a row, in the order of its layout; last its unknown fields, as a
dictionary, or None."""

_MOST_LEARNED = 16
"""Unknown fields of one model that are learned: where there are more, they are not fields."""


class Layout:
    """The wire names of a model's fields, in the order in which their values are handed over."""

    def __init__(
        self,
        names: tuple[str, ...],
        rows: Callable[[], Mapping[str, type[Model]]] = dict,
        made: tuple[str, ...] = (),
    ) -> None:
        """Describe a model.

        Args:
            names: the wire names.
            rows: the models of the lists of rows among them; asked when all models are there.
            made: those whose values the model makes fit for JSON when it gives them.
        """
        self.names = names
        self.rows = rows
        self.made = made
        self.learned: tuple[str, ...] = ()
        """Wire names that the model does not know, but the store sends."""
        self._holders: set[Layout] = set()

    @property
    def known(self) -> tuple[str, ...]:
        """The wire names of all members that structs have a place for."""
        return self.names + self.learned

    @cached_property
    def values(self) -> Values:
        """The values of a row that is a dictionary, UNSET where it has no such member."""
        count, blank, pick = len(self.names), dict.fromkeys(self.names, UNSET), _picker(self.names)

        def values(row: Mapping[str, Any]) -> tuple[Any, ...]:
            if len(row) == count:
                try:
                    return (*pick(row), None)
                except KeyError:  # as many members as fields, but not the same ones
                    pass
            merged = {**blank, **row}
            if len(merged) == count:
                return (*pick(merged), None)
            unknown = {name: row[name] for name in filterfalse(blank.__contains__, row)}
            return (*pick(merged), unknown)

        return values

    @cached_property
    def structs(self) -> Structs | None:
        """The shorter way; None without msgspec, and where rows may hold rows of their own kind."""
        from .structs import Structs

        if self._contains(self, set()):
            return None
        kinds: dict[str, Any] = {}
        for name, model in self.rows().items():
            inner = model._layout
            inner._holders.add(self)
            if inner.structs is None:
                return None
            kinds[name] = inner.structs.kind
        return Structs.of(self, kinds)

    def _contains(self, other: Layout, seen: set[Layout]) -> bool:
        inner = {model._layout for model in self.rows().values()} - seen
        seen |= inner
        return other in seen or any(one._contains(other, seen) for one in inner)

    def study(self, rows: Iterable[Any]) -> None:
        """Learn the unknown fields of rows that surprised, so that the next ones do not."""
        objects: list[dict[str, Any]] = [row for row in rows if isinstance(row, dict)]
        known = set(self.known)
        new = dict.fromkeys(n for row in objects for n in row if n not in known and _is_name(n))
        if new and len(new) + len(self.learned) <= _MOST_LEARNED:
            self.learned += tuple(new)
            self._forget()
        for name, model in self.rows().items():
            for row in objects:
                if isinstance(inner := row.get(name), list):
                    model._layout.study(inner)

    def _forget(self) -> None:
        self.__dict__.pop("structs", None)
        for holder in self._holders:
            holder._forget()


def _is_name(text: str) -> bool:
    return text.isidentifier() and len(text) <= 64


def _picker(names: tuple[str, ...]) -> Callable[[Any], Iterable[Any]]:
    return itemgetter(*names) if len(names) > 1 else lambda row: [row[name] for name in names]
