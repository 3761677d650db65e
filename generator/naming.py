"""Python names for wire names: openapi-python-client's rules, so that the two never differ."""

from __future__ import annotations

from keyword import iskeyword

from openapi_python_client import strings

_PREFIX = "field_"
_TAKEN_BY_MODELS = frozenset(
    {
        # what every row has
        "additional_properties",
        "as_dict",
        "fields_set",
        "from_dict",
        "from_json",
        "is_set",
        "key",
        "list_from_json",
        "name_of",
        "replace",
        "to_dict",
        "to_json",
        "to_plain",
        "unset",
        # what a model's module imports
        "choice_field",
        "date_field",
        "decimal_field",
        "field",
        "float_field",
        "list_field",
        "row_field",
        "rows_field",
    }
)
_TAKEN_BY_METHODS = frozenset(
    {"body", "bodies", "chunk", "limit", "offset", "options", "page_size", "self"}
)


def class_name(text: str) -> str:
    """The class for a schema."""
    return str(strings.ClassName(text, _PREFIX))


def module_name(text: str) -> str:
    """The module for a schema's class."""
    return str(strings.PythonIdentifier(class_name(text), _PREFIX))


def snake(text: str) -> str:
    """A wire name as a Python word."""
    return str(strings.snake_case(text)) or "value"


def attribute_name(python_name: str) -> str:
    """A field's attribute, out of the way of what every model has."""
    return f"{python_name}_" if python_name in _TAKEN_BY_MODELS else python_name


def parameter_name(text: str) -> str:
    """A parameter, out of the way of what every method has."""
    name = str(strings.PythonIdentifier(text, _PREFIX))
    return f"{name}_" if name in _TAKEN_BY_METHODS else name


def method_name(text: str) -> str:
    """A method for an action; ``list`` and its like are fine there."""
    name = snake(text)
    return f"{name}_" if iskeyword(name) or not name.isidentifier() else name
