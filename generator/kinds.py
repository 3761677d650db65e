"""What a value is: one enumeration of kinds, for fields, parameters, bodies and answers alike.

Everything emitted of a value follows from its `Type`: annotations, the runtime's field functions,
and the kinds that its calls read and write by (`Kind` in `_runtime.operation`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import Enum, auto

from attrs import evolve, field, frozen

from .formats import DATES
from .naming import literal


class Kind(Enum):
    """The kinds of values."""

    ANY = auto()
    NULL = auto()
    BOOLEAN = auto()
    INTEGER = auto()
    FLOAT = auto()
    DECIMAL = auto()
    TEXT = auto()
    DATE = auto()
    MODEL = auto()
    LIST = auto()
    MAP = auto()
    CHOICE = auto()
    PLAIN = auto()
    """A whole body or answer that is text, and no JSON."""
    BYTES = auto()


@frozen
class Named:
    """A model's class, and where it stands; `component` is empty for one written on the spot."""

    component: str
    name: str
    module: str

    @property
    def address(self) -> str:
        """``module:Class`` relative to the package."""
        return f"models.{self.module}:{self.name}"


@frozen
class Type:
    """A kind with what belongs to it."""

    kind: Kind
    format: str = ""
    """Of a DATE."""
    values: tuple[int | str, ...] = ()
    """Known values of a TEXT or an INTEGER; a server may learn new ones."""
    model: Named | None = None
    """Of a MODEL."""
    inner: Type | None = None
    """Of the items of a LIST, of the members of a MAP."""
    members: tuple[Type, ...] = ()
    """Of a CHOICE; none is a CHOICE itself."""
    by: str = ""
    """The member of an object that says which of the models it is."""
    named: tuple[tuple[str, Named], ...] = field(default=())
    """The models by what that member says."""

    def __iter__(self) -> Iterator[Type]:
        """Itself and every type in it."""
        yield self
        for part in (*self.members, *((self.inner,) if self.inner else ())):
            yield from part

    @property
    def models(self) -> set[Named]:
        """Every model that is mentioned."""
        return {one.model for one in self if one.model}

    @property
    def core(self) -> Type:
        """The type without null beside it."""
        rest = tuple(one for one in self.members if one.kind is not Kind.NULL)
        if self.kind is not Kind.CHOICE or len(rest) == len(self.members):
            return self
        return rest[0] if len(rest) == 1 else evolve(self, members=rest)

    @property
    def nullable(self) -> bool:
        """Whether it may be null."""
        return self.kind in (Kind.ANY, Kind.NULL) or self.core is not self

    @property
    def is_read(self) -> bool:
        """Whether bodies carry the format of a DATE."""
        return DATES[self.format].in_bodies

    @property
    def is_plain(self) -> bool:
        """Whether JSON's value is Python's value."""
        return all(one.kind in _PLAIN_KINDS for one in self)

    def annotation(self, *, lists: str = "list", given: bool = False) -> str:
        """The type as code.

        Args:
            lists: What lists are called, where a method is named `list`.
            given: Of what a caller gives, which may be more than what is read.
        """
        return " | ".join(self._alternatives(lists, given))

    def _alternatives(self, lists: str, given: bool) -> list[str]:
        kind = self.kind
        if kind is Kind.CHOICE:
            parts = [one._alternatives(lists, given) for one in self.members]
            found = list(dict.fromkeys(text for part in parts for text in part))
            return ["Any"] if "Any" in found else sorted(found, key="None".__eq__)
        if kind is Kind.MODEL and self.model:
            return [self.model.name]
        if kind in (Kind.LIST, Kind.MAP) and self.inner:
            inner = self.inner.annotation(lists=lists, given=given)
            if kind is Kind.LIST:
                return [f"{'Sequence' if given else lists}[{inner}]"]
            return [f"{'Mapping' if given else 'dict'}[str, {inner}]"]
        if kind is Kind.DATE:
            codec = DATES[self.format]
            return (codec.parameter if given else codec.annotation).split(" | ")
        if kind is Kind.DECIMAL and given:
            return ["Decimal", "int", "str"]
        known = [f"Literal[{', '.join(map(code_of, self.values))}]"] if self.values else []
        return [*known, _ANNOTATIONS[kind]]

    def code(self) -> str:
        """The kind as the runtime knows it, as code."""
        match self.kind:
            case Kind.MODEL if self.model:
                return literal(self.model.address)
            case Kind.DATE:
                return literal(self.format)
            case Kind.LIST | Kind.MAP if self.inner:
                return f'("{self.kind.name.lower()}", {self.inner.code()})'
            case Kind.CHOICE:
                told = f'"choice", ({", ".join(one.code() for one in self.members)},)'
                if self.by:
                    pairs = (f"{literal(v)}: {literal(m.address)}" for v, m in self.named)
                    told += f", {literal(self.by)}, {{{', '.join(pairs)}}}"
                return f"({told})"
        return literal(self.kind.name.lower())


_PLAIN_KINDS = frozenset(
    {Kind.ANY, Kind.NULL, Kind.BOOLEAN, Kind.INTEGER, Kind.TEXT, Kind.LIST, Kind.MAP, Kind.CHOICE}
)
_ANNOTATIONS = {
    Kind.ANY: "Any",
    Kind.NULL: "None",
    Kind.BOOLEAN: "bool",
    Kind.INTEGER: "int",
    Kind.FLOAT: "float",
    Kind.DECIMAL: "Decimal",
    Kind.TEXT: "str",
    Kind.PLAIN: "str",
    Kind.BYTES: "bytes",
}
ANY = Type(Kind.ANY)
NULL = Type(Kind.NULL)


def code_of(value: int | str) -> str:
    """A known value as code."""
    return repr(value) if isinstance(value, int) else literal(value)


def choice(
    found: Iterable[Type], *, by: str = "", named: tuple[tuple[str, Named], ...] = ()
) -> Type:
    """One of several types: flat, without repetitions; anything at all takes in the rest."""
    flat: list[Type] = []
    for one in found:
        flat += one.members if one.kind is Kind.CHOICE else (one,)
        if one.kind is Kind.CHOICE and one.by and not by:
            by, named = one.by, one.named
    distinct = tuple(dict.fromkeys(flat))
    if len(distinct) == 1 or not distinct:
        return distinct[0] if distinct else ANY
    if ANY in distinct:
        return ANY
    return Type(Kind.CHOICE, members=distinct, by=by, named=named)
