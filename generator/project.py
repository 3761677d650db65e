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
    """What a field holds in Python, and how it is read from and written to the wire.

    ``read`` and ``write`` are expressions with ``{v}`` for the wire value or the field's value;
    None means that the value passes as it is.
    """

    annotation: str
    read: str | None = None
    write: str | None = None
    models: frozenset[tuple[str, str]] = frozenset()
    """Module and class of each model it refers to."""
    reader: str | None = None
    """A callable that reads one value."""
    writer: str | None = None
    """A callable that writes one value."""
    rows: str | None = None
    """The model of the rows, where it is a list of them."""


@frozen
class Attribute:
    """One field of a model."""

    wire: str
    python: str
    shape: Shape

    @property
    def decimal(self) -> bool:
        """Whether the wire's usual value is the field's value already."""
        return self.shape.reader == "read_decimal"

    @property
    def dated(self) -> bool:
        """Whether msgspec spells the field's usual value as the wire does."""
        return self.shape.write == "write_store_date_time({v})"

    @property
    def spelled(self) -> bool:
        """Whether only text is read, as a date."""
        return any(self.shape.reader == codec.read for codec in DATES.values() if codec.read)

    @property
    def made(self) -> bool:
        """Whether its writer lets nothing through that JSON cannot say."""
        return (
            self.decimal
            or self.dated
            or bool(self.shape.rows)
            or self.shape.write == "write_any({v})"
        )


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
        return enumeration(prop.values) if prop.values else _formatted(prop.format_name)
    if isinstance(prop, tool.ModelProperty):
        name = str(prop.class_info.name)
        return Shape(
            name,
            f"read_model({name}.from_dict, {{v}})",
            "write_any({v})",
            frozenset({(str(prop.class_info.module_name), name)}),
            reader=f"{name}.from_dict",
        )
    if isinstance(prop, ListProperty):
        return _list(prop)
    if isinstance(prop, UnionProperty):
        return _union([shape_of(inner) for inner in prop.inner_properties])
    return _scalar(prop)


def _scalar(prop: Any) -> Shape:
    if isinstance(prop, NoneProperty):
        return Shape("None")
    if isinstance(prop, FloatProperty):
        return Shape("float", "read_float({v})", None, reader="read_float")
    if isinstance(prop, IntProperty):
        return Shape("int")
    if isinstance(prop, BooleanProperty):
        return Shape("bool")
    if isinstance(prop, StringProperty):
        return Shape("str")
    return Shape("Any", None, "write_any({v})")


def _formatted(format_name: str) -> Shape:
    if format_name == DECIMAL:
        return _converted("Decimal", "read_decimal", "write_decimal")
    if format_name == OBJECT:
        return Shape("dict[str, Any]", None, "write_any({v})")
    codec = DATES[format_name]
    if codec.read is None:
        return Shape(codec.annotation)
    return _converted(codec.annotation, codec.read, str(codec.write))


def _converted(annotation: str, reader: str, writer: str) -> Shape:
    read, write = f"{reader}({{v}})", f"{writer}({{v}})"
    return Shape(annotation, read, write, reader=reader, writer=writer)


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
    if isinstance(prop.inner_property, tool.ModelProperty):
        read = f"read_models({inner.reader}, {{v}})"
        return Shape(
            annotation,
            read,
            "write_models({v})",
            inner.models,
            reader=_lambda(read),
            rows=inner.annotation,
        )
    if inner.reader is None:
        return Shape(annotation, None, inner.write, inner.models)
    read, write = f"each({inner.reader}, {{v}})", f"each({inner.writer or 'write_any'}, {{v}})"
    return Shape(annotation, read, write, inner.models, _lambda(read), _lambda(write))


def _lambda(convert: str) -> str:
    return f"(lambda item: {convert.format(v='item')})"


def _union(members: list[Shape]) -> Shape:
    """A union passes through, but for null beside one shape, or several models to choose from."""
    real = [member for member in members if member.annotation != "None"]
    annotation = _joined([*real, *(one for one in members if one not in real)])
    if len(real) == 1:
        return evolve(real[0], annotation=annotation)
    models = frozenset(pair for member in real for pair in member.models)
    objects = [one for one in real if one.reader and one.reader.endswith(".from_dict")]
    if len(objects) == 1:
        read = f"read_model({objects[0].reader}, {{v}})"
    elif objects:
        names = ", ".join(one.annotation for one in objects)
        read = f"read_any_of(({names}), {{v}})"
    else:
        return Shape(annotation, None, "write_any({v})", models)
    return Shape(annotation, read, "write_any({v})", models, reader=_lambda(read))


def _joined(members: list[Shape]) -> str:
    parts = list(dict.fromkeys(member.annotation for member in members))
    return "Any" if "Any" in parts else " | ".join(parts)
