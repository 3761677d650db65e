"""Parameters as arguments of methods."""

from __future__ import annotations

from collections.abc import Container
from typing import Any

from attrs import field, frozen

from .document import deref
from .kinds import Kind, Type
from .models import Types
from .naming import Names, parameter_name

Json = dict[str, Any]

PLACES = ("path", "query", "header", "cookie")
SEPARATORS = {"form": ",", "simple": ",", "spaceDelimited": " ", "pipeDelimited": "|"}
"""What joins several values by the style of a parameter that is not exploded."""


@frozen
class Parameter:
    """A parameter as a method's argument."""

    wire: str
    python: str
    annotation: str
    kind: str
    """How the runtime spells it: text, integer, flag, decimal, boolean or a format's name."""
    many: bool
    """Whether it takes several values."""
    joined: str
    """What stands between several values; empty where the name is repeated for each."""
    place: str
    required: bool
    raw: Json = field(repr=False, eq=False)

    @property
    def key(self) -> str:
        """What the runtime calls it by."""
        return self.wire if self.place in ("path", "query") else f"{self.place} {self.wire}"


def arguments(
    types: Types, given: list[Json], *, ours: bool, taken: Container[str]
) -> list[Parameter]:
    """The parameters of an operation as arguments, each by a name of its own."""
    names = Names()
    return [_argument(types, raw, names, ours, taken) for raw in given]


def _argument(
    types: Types, raw: Json, names: Names, ours: bool, taken: Container[str]
) -> Parameter:
    schema = raw.get("schema", {})
    found = types.of(schema, raw["name"])
    annotation, kind = spelled(found, flags=ours and is_flag(deref(types.data, schema)))
    wanted = parameter_name(str(raw.get("x-name", raw["name"])), taken)
    return Parameter(
        wire=raw["name"],
        python=names.take(wanted, spare=f"{wanted.removesuffix('_')}_{raw['in']}"),
        annotation=annotation,
        kind=kind,
        many=found.core.kind is Kind.LIST,
        joined=_joined(raw),
        place=raw["in"],
        required=bool(raw.get("required")),
        raw=raw,
    )


def _joined(raw: Json) -> str:
    usual = "form" if raw["in"] in ("query", "cookie") else "simple"
    style = raw.get("style", usual)
    return "" if raw.get("explode", style == "form") and usual == "form" else SEPARATORS[style]


def is_flag(schema: Json) -> bool:
    """Whether a number stands for yes or no; -1 stands for either, which is not to send it."""
    values = schema.get("enum", ())
    return schema.get("type") == "integer" and set(values) in ({0, 1}, {-1, 0, 1})


def spelled(found: Type, *, flags: bool = False) -> tuple[str, str]:
    """The annotation of a value that is given as an argument, and how the runtime spells it."""
    found = found.core
    if found.kind is Kind.LIST and found.inner:
        annotation, kind = spelled(found.inner)
        return f"Sequence[{annotation}]", kind
    if flags:
        return "bool", "flag"
    if found.kind is Kind.DECIMAL:
        return "Decimal | float", "decimal"
    kind = found.format or _SPELLED.get(found.kind, "value")
    return found.annotation(given=True), kind


_SPELLED = {
    Kind.BOOLEAN: "boolean",
    Kind.FLOAT: "decimal",
    Kind.INTEGER: "integer",
    Kind.TEXT: "text",
}
