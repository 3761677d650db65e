"""Where the fields of a model stand on the wire, and the short cut that msgspec offers for them.

Rows without surprises (no unknown field, each nested list a list of objects or null) need no
dictionary between JSON text and model: msgspec fills structs in C, whose values a model takes over
in one step, and writes structs made of a model's values. Whatever is surprising is read and
written by way of dictionaries, so nothing is lost. Structs are made when they are first needed.
"""

# pyright: reportPrivateUsage=false, reportUnknownVariableType=false
# pyright: reportUnknownMemberType=false, reportUnknownArgumentType=false
# A model and its layout belong together; structs made at run time are Any.

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from functools import cache, cached_property
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Final

from .sentinel import UNSET, Unset

if TYPE_CHECKING:
    from .model import Model

_PATIENCE = 3
"""Documents running that may surprise before the short cut is left alone for good: a store whose
rows surprise does so every time, and should not pay for the attempt."""

as_it_is: Final = frozenset((str, int, bool, type(None), Unset)).issuperset
"""What msgspec writes as the standard library does; a float may be NaN, which it writes as null."""


class Layout:
    """The wire names of a model's fields, in the order in which their values are handed over."""

    def __init__(
        self,
        names: Iterable[str],
        rows: Callable[[], Mapping[str, type[Model]]] = dict,
        made: tuple[str, ...] = (),
    ) -> None:
        """Describe a model.

        Args:
            names: the wire names.
            rows: the models of the lists of rows among them; asked when all models are there.
            made: those whose values the model makes fit for JSON when it gives them.
        """
        self.names = tuple(names)
        self.rows = rows
        self.made = made

    @cached_property
    def structs(self) -> Structs | None:
        """The short cut; None without msgspec, and where rows may hold rows of their own kind."""
        msgspec = _msgspec()
        if msgspec is None or self._contains(self, set()):
            return None
        inner = {name: model._layout.structs for name, model in self.rows().items()}
        kinds = {name: structs.kind for name, structs in inner.items() if structs}
        return Structs(self, kinds, msgspec) if len(kinds) == len(inner) else None

    def _contains(self, other: Layout, seen: set[Layout]) -> bool:
        inner = {model._layout for model in self.rows().values()} - seen
        seen |= inner
        return other in seen or any(one._contains(other, seen) for one in inner)


class Structs:
    """One model's rows as msgspec's structs."""

    def __init__(self, layout: Layout, rows: Mapping[str, Any], msgspec: Any) -> None:
        self.names = layout.names
        fields = [
            (f"f{place}", _rows_of(rows.get(name)), msgspec.field(default=UNSET, name=name))
            for place, name in enumerate(layout.names)
        ]
        # They hold each other only downwards, and not for long: no collector need look at them.
        # What they hold may be secret, so that a traceback does not show it.
        self.kind = msgspec.defstruct(
            "Row",
            fields,
            namespace={"get": _getter(layout.names), "__repr__": object.__repr__},
            forbid_unknown_fields=True,
            omit_defaults=True,
            gc=False,
        )
        self.values: Callable[[Any], tuple[Any, ...]] = msgspec.structs.astuple
        self.encode: Callable[[Any], bytes] = msgspec.json.Encoder(decimal_format="number").encode
        self._decode = msgspec.json.Decoder(_rows_of(self.kind), float_hook=Decimal).decode
        self._patience = _PATIENCE
        self.other = _all_but(layout.names, layout.made)

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


@cache
def _msgspec() -> Any:
    try:
        import msgspec
    except ImportError:
        return None
    return msgspec


def _rows_of(kind: Any) -> Any:
    return list[kind] | None if kind else Any


def _getter(names: tuple[str, ...]) -> Callable[[Any, str], Any]:
    places = {name: f"f{place}" for place, name in enumerate(names)}
    return lambda row, name: getattr(row, places[name]) if name in places else None


def _all_but(
    names: tuple[str, ...], left_out: tuple[str, ...]
) -> Callable[[tuple[Any, ...]], Iterable[Any]]:
    """What picks those values of a row whose names are not left out."""
    places = [place for place, name in enumerate(names) if name not in left_out]
    if len(places) == len(names):
        return tuple
    return itemgetter(*places) if len(places) > 1 else lambda values: [values[i] for i in places]
