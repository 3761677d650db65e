"""The short cut that msgspec offers between JSON and models.

Rows without surprises (no field that was never met, each nested list a list of objects or null)
need no dictionary between JSON text and model: msgspec fills structs in C, whose values a model
takes over in one step, and writes structs made of a model's values. Whatever is surprising is read
and written by way of dictionaries, so nothing is lost. An unknown field surprises once: structs
have a place for it from then on.
"""

# pyright: reportUnknownVariableType=false, reportUnknownMemberType=false
# pyright: reportUnknownArgumentType=false
# Structs made at run time are Any.

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Final

from .sentinel import UNSET, Unset

if TYPE_CHECKING:
    from .layout import Layout, Values

_PATIENCE = 3
"""Documents running that may surprise before the short cut is left alone for good: a store whose
rows surprise does so every time, and should not pay for the attempt."""

_NEVER = f"no field {os.urandom(16).hex()}"
"""A wire name that no document has."""

_as_they_are: Final = frozenset((str, int, bool, type(None), Unset)).issuperset
"""Types that msgspec writes as the standard library does: a float may be NaN, and becomes null."""


class Structs:
    """One model's rows as msgspec's structs."""

    def __init__(self, layout: Layout, rows: Mapping[str, Any], msgspec: Any) -> None:
        self.layout = layout
        # They hold each other only downwards, and not for long: no collector need look at them.
        # What they hold may be secret, so that a traceback does not show it.
        self.kind = msgspec.defstruct(
            "Row",
            _fields(layout, rows, msgspec),
            namespace={
                "get": _getter(layout.names),
                "values": staticmethod(_values(layout, msgspec.structs.astuple)),
                "__repr__": object.__repr__,
            },
            forbid_unknown_fields=True,
            omit_defaults=True,
            gc=False,
        )
        self.other = _all_but(layout.names, layout.made)
        """What picks those of a row's values that the model has not made fit for JSON."""
        self._decode = msgspec.json.Decoder(_list_of(self.kind), float_hook=Decimal).decode
        self._encode = msgspec.json.Encoder(decimal_format="number").encode
        self._patience = _PATIENCE

    @classmethod
    def of(cls, layout: Layout, rows: Mapping[str, Any]) -> Structs | None:
        """The structs of a layout, `rows` those of the lists in it.

        None without msgspec, or where it cannot have a field of such a name.
        """
        try:
            import msgspec

            return cls(layout, rows, msgspec)
        except (ImportError, ValueError):
            return None

    def read(self, data: bytes) -> list[Any] | None:
        """The rows of a document without surprises; None where it is to be read otherwise."""
        if not self._patience:
            return None
        try:
            rows: list[Any] = self._decode(data)
        except Exception:  # the other way reads it, or says better what is wrong
            self._patience -= 1
            return None
        self._patience = _PATIENCE
        return rows

    def study(self, rows: Iterable[Any]) -> None:
        """Look at the rows of a document that was read otherwise, unless that is settled."""
        if self._patience:
            self.layout.study(rows)

    def write(self, given: Any, plain: Iterable[Any]) -> bytes:
        """The JSON of a struct, or a list of them, whose values are fit but for the plain ones.

        Raises:
            TypeError: msgspec might write one of those otherwise than it should be.
        """
        if not _as_they_are(map(type, plain)):
            raise TypeError("to be written by way of dictionaries")
        data: bytes = self._encode(given)
        return data


def _fields(layout: Layout, rows: Mapping[str, Any], msgspec: Any) -> list[tuple[str, Any, Any]]:
    """Those of the model, a place for the unknown ones, and those that were learned."""
    fields = [
        (
            f"f{place}",
            _list_of(rows[name]) | None if name in rows else Any,
            msgspec.field(default=UNSET, name=name),
        )
        for place, name in enumerate(layout.known)
    ]
    unknown = ("unknown", Any, msgspec.field(default=None, name=_NEVER))
    fields.insert(len(layout.names), unknown)
    return fields


def _list_of(kind: Any) -> Any:
    return list[kind]


def _getter(names: tuple[str, ...]) -> Callable[[Any, str], Any]:
    places = {name: f"f{place}" for place, name in enumerate(names)}
    return lambda row, name: getattr(row, places[name]) if name in places else None


def _values(layout: Layout, astuple: Values) -> Values:
    """What gives the values of a struct; where something was learned, it stands behind them."""
    if not layout.learned:
        return astuple
    names, none = layout.learned, (UNSET,) * len(layout.learned)
    before, behind = slice(len(layout.names) + 1), slice(len(layout.names) + 1, None)

    def values(struct: Any) -> tuple[Any, ...]:
        found = astuple(struct)
        more = found[behind]
        if more == none:
            return found[before]
        unknown = {n: value for n, value in zip(names, more, strict=True) if value is not UNSET}
        return (*found[before][:-1], unknown)

    return values


def _all_but(
    names: tuple[str, ...], left_out: tuple[str, ...]
) -> Callable[[tuple[Any, ...]], Iterable[Any]]:
    """What picks those values of a row whose names are not left out."""
    places = [place for place, name in enumerate(names) if name not in left_out]
    if len(places) == len(names):
        return tuple
    return itemgetter(*places) if len(places) > 1 else lambda values: [values[i] for i in places]
