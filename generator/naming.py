"""Python names for wire names: openapi-python-client's rules, so that the two never differ."""

from __future__ import annotations

from collections.abc import Container, Iterable
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
        "date_field",
        "decimal_field",
        "field",
        "float_field",
        "row_field",
        "rows_field",
        "value_field",
    }
)
TAKEN_BY_METHODS = frozenset(
    {"body", "bodies", "chunk", "limit", "offset", "options", "page_size", "self"}
)
_TAKEN_BY_MODULES = frozenset(
    [
        "Answer",
        "Any",
        "AsyncResource",
        "AsyncRows",
        "Awaitable",
        "BatchResult",
        "CallOptions",
        "Callable",
        "Content",
        "Date",
        "Decimal",
        "Iterable",
        "Literal",
        "Mapping",
        "Model",
        "Operation",
        "Paging",
        "Parameter",
        "Resource",
        "Row",
        "Rows",
        "Sequence",
        "TYPE_CHECKING",
        "WriteResult",
    ]
)
"""Classes that the modules of models and resources import."""
_TAKEN_IN_CLASSES = frozenset(
    {"bool", "builtins", "bytes", "datetime", "dict", "float", "int", "namespace", "object", "str"}
)
"""Names that the annotations and decorators of a class mean: a member would hide them."""
TAKEN_BY_SETTINGS = frozenset(
    [
        "base_url",
        "deadline",
        "headers",
        "http_client",
        "max_connections",
        "max_response_bytes",
        "max_wait",
        "on_error",
        "on_request",
        "on_response",
        "pacer",
        "priority",
        "proxy",
        "rate",
        "retries",
        "self",
        "settings",
        "sleep",
        "strict",
        "time_zone",
        "timeout",
        "timing",
        "transport",
        "verify",
    ]
)
"""The arguments that every client has."""
_TAKEN_BY_STORES = frozenset({"aclose", "capture_responses", "close", "from_env", "pacer"})


class Names:
    """Names that are given once: the next that wants one gets a number."""

    def __init__(self, taken: Iterable[str] = ()) -> None:
        self._taken = {name.lower() for name in taken}

    def take(self, wanted: str, *, spare: str = "") -> str:
        """Give a name: what is wanted, or `spare`, or that with a number."""
        name, number = wanted, 1
        while name.lower() in self._taken:
            if spare and number == 1:
                name, number = spare, 2
                continue
            number += 1
            name = f"{spare or wanted}{'' if wanted[0].isupper() else '_'}{number}"
        self._taken.add(name.lower())
        return name


class ClassNames:
    """The names of models: unlike each other, and unlike what is imported beside them."""

    def __init__(self) -> None:
        self._classes = Names()
        self._modules = Names()

    def take(self, text: str) -> tuple[str, str]:
        """A class and a module for a schema."""
        wanted = class_name(text)
        if wanted in _TAKEN_BY_MODULES:
            wanted = f"{wanted}Model"
        name = self._classes.take(wanted)
        return name, self._modules.take(str(strings.PythonIdentifier(name, _PREFIX)))


def class_name(text: str) -> str:
    """The class for a schema."""
    return str(strings.ClassName(text, _PREFIX))


def snake(text: str) -> str:
    """A wire name as a Python word."""
    return str(strings.snake_case(text)) or "value"


def attribute_names(wires: Iterable[str]) -> dict[str, str]:
    """The attributes of a model by wire names: out of the way of what every model has."""
    given = Names()
    return {wire: given.take(_attribute_name(wire)) for wire in wires}


def _attribute_name(wire: str) -> str:
    name = str(strings.PythonIdentifier(wire, _PREFIX))
    return f"{name}_" if name in _TAKEN_BY_MODELS else name


def parameter_name(text: str, taken: Container[str] = TAKEN_BY_METHODS) -> str:
    """A parameter, out of the way of what every method has."""
    name = str(strings.PythonIdentifier(text, _PREFIX))
    return f"{name}_" if name in taken else name


def method_name(text: str) -> str:
    """A method for an action, or a namespace; ``list`` and its like are fine there."""
    name = snake(text)
    if not name.isidentifier():
        name = f"path_{name}"
    return f"{name}_" if iskeyword(name) or name in _TAKEN_IN_CLASSES else name


def top_name(text: str) -> str:
    """A namespace of the client itself, out of the way of the client's own methods."""
    name = method_name(text)
    return f"{name}_" if name in _TAKEN_BY_STORES else name


def literal(text: str) -> str:
    """Text as a literal of Python: every character of it, in double quotes."""
    return "".join(['"', *map(_escaped, text), '"'])


def _escaped(character: str) -> str:
    if character in '"\\':
        return f"\\{character}"
    if character.isprintable():
        return character
    return repr(character)[1:-1]
