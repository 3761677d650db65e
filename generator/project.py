"""Drives openapi-python-client; the only file that knows its internals.

Pinned to 0.29.1: its programming interface and its templates' variables are not public and change
without notice. It names classes and attributes, merges allOf and parses types; what each attribute
becomes in emitted code is decided here from its property objects, and written by our templates.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import openapi_python_client.parser.properties as tool
from attrs import define, evolve, frozen
from jinja2 import Environment
from openapi_python_client import Project, strings
from openapi_python_client import schema as oai
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError as ToolError
from openapi_python_client.parser.properties.boolean import BooleanProperty
from openapi_python_client.parser.properties.float import FloatProperty
from openapi_python_client.parser.properties.int import IntProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.none import NoneProperty
from openapi_python_client.parser.properties.string import StringProperty
from openapi_python_client.parser.properties.union import UnionProperty

from .formats import DATES, DECIMAL, ENUMERATION, OBJECT
from .naming import attribute_name
from .problems import GeneratorError

TEMPLATES = Path(__file__).parent / "templates"


@define
class FormattedProperty(StringProperty):
    """Text whose format has a meaning of its own; the tool would forget the format."""

    format_name: str = ""
    values: tuple[int | str, ...] = ()

    def get_base_type_string(self) -> strings.PythonCode:
        """Different for each format, as a union drops members of one type."""
        return strings.PythonCode(f"{self.format_name} {self.values}")


@frozen
class Shape:
    """What a field holds in Python, and which of the runtime's field functions declares it."""

    annotation: str
    declaration: str = "field({wire}{options})"
    """Code; `{wire}` stands for the wire name, `{options}` for keyword arguments."""
    given: str | None = None
    """The types that the constructor takes, where it takes more than it gives."""
    models: frozenset[tuple[str, str]] = frozenset()
    """Module and class of each model it refers to."""
    row: str | None = None
    """The class, where it is one nested object."""
    item: str | None = None
    """The kind of one value, as a list of them names it: decimal, float or a date format."""
    depth: int = 0
    """How many lists stand around the values of that kind."""


@frozen
class Attribute:
    """One field of a model."""

    wire: str
    python: str
    shape: Shape


@frozen
class Model:
    """One class to emit."""

    name: str
    module: str
    attributes: tuple[Attribute, ...]

    @property
    def imports(self) -> list[tuple[str, str]]:
        """Module and class of the other models it refers to, sorted."""
        found = {pair for one in self.attributes for pair in one.shape.models}
        return sorted(found - {(self.module, self.name)})


def parse_models(document: dict[str, Any], *, package: str) -> tuple[list[Model], Environment]:
    """Let the tool parse a lowered document.

    Returns:
        The models sorted by name, and the tool's jinja environment for our templates.

    Raises:
        GeneratorError: the tool refused or dropped something lint let pass.
    """
    config = _config(package)
    with _formats_kept():
        try:
            data = GeneratorData.from_dict(document, config=config)
        except Exception as error:
            raise GeneratorError(_told("openapi-python-client failed", repr(error))) from error
    if isinstance(data, ToolError):
        raise GeneratorError(_told(data.header, data.detail))
    if data.errors:
        raise GeneratorError("\n".join(_told(error.header, error.detail) for error in data.errors))
    project = Project(openapi=data, config=config, custom_template_path=TEMPLATES)
    models = sorted((_model(prop) for prop in data.models), key=lambda model: model.name)
    return models, project.env


def _config(package: str) -> Config:
    file = ConfigFile(package_name_override=package, project_name_override=package, post_hooks=[])
    return Config.from_sources(
        file, MetaType.NONE, Path("document"), "utf-8", overwrite=True, output_path=Path(package)
    )


def _told(header: str | None, detail: str | None) -> str:
    text = ": ".join(part.strip() for part in (header, detail) if part)
    return f"{text}\nThe linter should have said so first; please report the document's fragment."


@contextmanager
def _formats_kept() -> Iterator[None]:
    """While parsing, text with a format the tool does not know becomes a FormattedProperty."""
    stock = tool._string_based_property
    ours = {*DATES, DECIMAL, ENUMERATION, OBJECT}

    def keep(name: Any, required: bool, data: oai.Schema, config: Config) -> Any:
        prop = stock(name, required, data.model_copy(update={"schema_format": None}), config)
        if data.schema_format not in ours:
            return prop
        assert isinstance(prop, StringProperty)
        return FormattedProperty(
            name=prop.name,
            required=prop.required,
            default=None,
            python_name=prop.python_name,
            description=None,
            example=None,
            format_name=data.schema_format.get_untrusted_value(),
            values=tuple((data.model_extra or {}).get("x-values", ())),
        )

    tool._string_based_property = keep
    try:
        yield
    finally:
        tool._string_based_property = stock


def _model(prop: Any) -> Model:
    properties: Sequence[Any] = [*prop.required_properties, *prop.optional_properties]
    attributes = tuple(
        Attribute(
            wire=one.name.get_untrusted_value(),
            python=attribute_name(str(one.python_name)),
            shape=shape_of(one),
        )
        for one in properties
    )
    return Model(str(prop.class_info.name), str(prop.class_info.module_name), attributes)


def shape_of(prop: Any) -> Shape:
    """The shape of one of the tool's property objects."""
    if isinstance(prop, FormattedProperty):
        if prop.format_name == OBJECT:
            return _free_form(prop.values)
        return enumeration(prop.values) if prop.values else _formatted(prop.format_name)
    if isinstance(prop, tool.ModelProperty):
        name = str(prop.class_info.name)
        models = frozenset({(str(prop.class_info.module_name), name)})
        declaration = f"row_field({{wire}}, lambda: {name}{{options}})"
        return Shape(name, declaration, models=models, row=name)
    if isinstance(prop, ListProperty):
        return _list(prop)
    if isinstance(prop, UnionProperty):
        return _union([shape_of(inner) for inner in prop.inner_properties])
    return _scalar(prop)


def _scalar(prop: Any) -> Shape:
    if isinstance(prop, NoneProperty):
        return Shape("None")
    if isinstance(prop, FloatProperty):
        return Shape("float", "float_field({wire}{options})", item="float")
    if isinstance(prop, IntProperty):
        return Shape("int")
    if isinstance(prop, BooleanProperty):
        return Shape("bool")
    if isinstance(prop, StringProperty):
        return Shape("str")
    return Shape("Any")


def _formatted(format_name: str) -> Shape:
    if format_name == DECIMAL:
        given = "Decimal | int | str"
        return Shape("Decimal", "decimal_field({wire}{options})", given, item=DECIMAL)
    codec = DATES[format_name]
    if not codec.in_bodies:
        return Shape(codec.annotation)
    declaration = f'date_field({{wire}}, "{format_name}"{{options}})'
    return Shape(codec.annotation, declaration, item=format_name)


_PLAIN = {"string": "str", "integer": "int", "boolean": "bool", "null": "None"}


def _free_form(types: Sequence[Any]) -> Shape:
    """An object without fields of its own, by the JSON types of what it holds."""
    member = " | ".join(_PLAIN[name] for name in types) or "Any"
    return Shape(f"dict[str, {member}]")


def enumeration(values: Sequence[int | str]) -> Shape:
    """Known values for an editor, any other allowed: a server may learn new ones."""
    base = "int" if all(isinstance(value, int) for value in values) else "str"
    return Shape(f"Literal[{', '.join(_literal(value) for value in values)}] | {base}")


def _literal(value: int | str) -> str:
    return repr(value) if isinstance(value, int) else f'"{in_literal(value)}"'


def in_literal(text: str) -> str:
    """Text as it may stand between double quotes in Python code."""
    return strings.in_double_quote_literal(text)


def _list(prop: ListProperty) -> Shape:
    inner = shape_of(prop.inner_property)
    annotation = f"list[{inner.annotation}]"
    if inner.row:
        declaration = f"rows_field({{wire}}, lambda: {inner.row}{{options}})"
        return Shape(annotation, declaration, models=inner.models)
    if inner.item:
        depth = inner.depth + 1
        told = f'"{inner.item}", depth={depth}' if depth > 1 else f'"{inner.item}"'
        declaration = f"list_field({{wire}}, {told})"
        return Shape(annotation, declaration, item=inner.item, depth=depth)
    if inner.declaration.startswith("choice_field"):
        return evolve(inner, annotation=annotation)
    return Shape(annotation, models=inner.models)


def _union(members: list[Shape]) -> Shape:
    """A union passes through, but for null beside one shape, or several models to choose from."""
    real = [member for member in members if member.annotation != "None"]
    annotation = _joined([*real, *(one for one in members if one not in real)])
    if len(real) == 1:
        return evolve(real[0], annotation=annotation)
    models = frozenset(pair for member in real for pair in member.models)
    rows = [one.row for one in real if one.row]
    if len(rows) > 1:
        return Shape(
            annotation, f"choice_field({{wire}}, lambda: ({', '.join(rows)}))", models=models
        )
    if rows:
        declaration = f"row_field({{wire}}, lambda: {rows[0]}{{options}})"
        return Shape(annotation, declaration, models=models)
    return Shape(annotation, models=models)


def _joined(members: list[Shape]) -> str:
    parts = list(dict.fromkeys(member.annotation for member in members))
    return "Any" if "Any" in parts else " | ".join(parts)
