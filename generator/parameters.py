"""Path and query parameters as arguments of methods."""

from __future__ import annotations

from typing import Any

from attrs import field, frozen

from .document import deref
from .formats import DATES, DECIMAL
from .naming import parameter_name
from .project import enumeration

Json = dict[str, Any]


@frozen
class Parameter:
    """A path or query parameter as a method's argument."""

    wire: str
    python: str
    annotation: str
    kind: str
    """How the runtime spells it: text, integer, flag, decimal, boolean or a format's name."""
    many: bool
    """Whether it takes several values."""
    required: bool
    raw: Json = field(repr=False, eq=False)


def parameter(data: Json, raw: Json) -> Parameter:
    """A path or query parameter as an argument."""
    schema = deref(data, raw.get("schema", {}))
    annotation, kind = argument(data, schema)
    return Parameter(
        wire=raw["name"],
        python=parameter_name(str(raw.get("x-name", raw["name"]))),
        annotation=annotation,
        kind=kind,
        many=annotation.startswith("Sequence["),
        required=bool(raw.get("required")),
        raw=raw,
    )


def argument(data: Json, schema: Json) -> tuple[str, str]:
    """The annotation of a value that is given as an argument, and its kind."""
    given = schema.get("type", "string")
    kinds = given if isinstance(given, list) else [given]
    kind = next((one for one in kinds if one != "null"), "string")
    format_name = schema.get("format")
    if kind == "array":
        annotation, item = argument(data, deref(data, schema.get("items", {})))
        return f"Sequence[{annotation}]", item
    if format_name in DATES:
        return DATES[format_name].parameter, format_name
    if kind == "integer" and set(schema.get("enum", ())) in ({0, 1}, {-1, 0, 1}):
        return "bool", "flag"  # -1 stands for either, which is not to send it
    if values := [value for value in schema.get("enum", ()) if value is not None]:
        return enumeration(values).annotation, "integer" if kind == "integer" else "text"
    if kind == "number":
        return "Decimal | float" if format_name == DECIMAL else "float", "decimal"
    plain = {"integer": ("int", "integer"), "boolean": ("bool", "boolean")}
    return plain.get(kind, ("str", "text"))
