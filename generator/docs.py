"""Docstrings: what the document says of a thing, in the form an editor shows."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any

from openapi_python_client.strings import safe_for_docstring

from .document import deref, required_of
from .naming import snake
from .parameters import Parameter
from .resources import Action, Resource

Json = dict[str, Any]
_WIDTH = 96


def docstring(paragraphs: Iterable[str], indent: int) -> str:
    """A docstring of paragraphs, ready to stand in a template at that indentation.

    A paragraph's lines that begin with blanks keep their own line; others are filled.
    """
    return _docstring(tuple(paragraphs), indent)


@cache
def _docstring(paragraphs: tuple[str, ...], indent: int) -> str:
    pad = " " * indent
    blocks = [_filled(text, _WIDTH - indent) for text in paragraphs if text.strip()]
    body = safe_for_docstring("\n\n".join(blocks)).rstrip("\\") if blocks else ""
    if not body:
        return ""
    closing = "\n" if "\n" in body else " " if body.endswith('"') else ""
    return textwrap.indent(f'"""{body}{closing}"""', pad, lambda line: bool(line.strip()))[indent:]


def _filled(text: str, width: int) -> str:
    lines: list[str] = []
    for line in text.rstrip().split("\n"):
        blank = len(line) - len(line.lstrip())
        hanging = " " * (blank + 4 if blank else 0)
        lines += textwrap.wrap(
            line.strip(),
            width,
            initial_indent=" " * blank,
            subsequent_indent=hanging,
            break_long_words=False,
            break_on_hyphens=False,
        ) or [""]
    return "\n".join(lines)


def sentence(text: Any) -> str:
    """Text ending as a sentence does."""
    told = " ".join(str(text or "").split())
    return told if not told or told[-1] in ".!?:" else f"{told}."


def sources(data: Json, raw: Json) -> list[str]:
    """Where the vendor documents a thing, and how sure that is."""
    given: Any = raw.get("x-sources", raw.get("x-source", []))
    told: list[str] = []
    for source in given if isinstance(given, list) else [given]:
        page = data.get("x-sources", {}).get(source.get("page"), {})
        section = f"{source['section']}, in " if source.get("section") else ""
        told.append(f"See {section}{page.get('title', source.get('page'))}: {page.get('url', '')}")
        if source.get("confidence", "high") != "high":
            told.append(f"Confidence: {source['confidence']}.")
    external = raw.get("externalDocs", {}).get("url")
    return [*told, f"See {external}"] if external else told


def source_url(data: Json, raw: Json) -> str:
    """The page that documents an operation; empty where none is named."""
    page = raw.get("x-source", {}).get("page")
    url = data.get("x-sources", {}).get(page, {}).get("url")
    return str(url or raw.get("externalDocs", {}).get("url") or "")


def model_doc(data: Json, name: str, schema: Json) -> list[str]:
    """A model class's paragraphs."""
    title = sentence(schema.get("description") or schema.get("title") or f"{name}.")
    return [title, "Deprecated." if is_deprecated(schema) else "", *sources(data, schema)]


def is_deprecated(raw: Json) -> bool:
    """Whether the document has given up an operation, a parameter, a schema or a field."""
    return raw.get("deprecated") is True


def attribute_doc(data: Json, raw: Json, *, is_key: bool = False) -> list[str]:
    """One paragraph on a field: what it is, its length, who sets it."""
    schema = deref(data, raw)
    target = raw.get("$ref")
    told = [sentence(raw.get("description") if target else schema.get("description"))]
    told.append("Identifies the row." if is_key else "")
    if isinstance(schema.get("maxLength"), int):
        told.append(f"At most {schema['maxLength']} characters.")
    told += _bounds(schema)
    told += [text for flag, text in _FLAGS if schema.get(flag) is True]
    told.append(_SET.get(schema.get("x-set"), ""))
    if versions := schema.get("x-versions"):
        told.append(f"Answered on {' and '.join(versions)} only.")
    return [" ".join(text for text in told if text)]


_FLAGS = (
    ("readOnly", "Computed by the server; ignored in requests."),
    ("x-replaced", "An update that names it replaces all of its rows."),
    ("x-sensitive", "Left out of repr and logs."),
    ("deprecated", "Deprecated."),
)
_SET = {
    "create": "Set by the server when the row is created, unless given.",
    "write": "Set by the server on every write.",
}


def _bounds(schema: Json) -> list[str]:
    low, high = schema.get("minimum"), schema.get("maximum")
    if low is not None and high is not None:
        return [f"From {low} to {high}."]
    if high is not None:
        return [f"At most {high}."]
    return [f"At least {low}."] if low not in (None, 0) else []


_LATE_KEY = (
    "The key of a new row is 0 until it is first written: 0 tells no row from another. Given as a "
    "key it means the first row. A row that holds it has no `key`, and cannot stand for its key."
)


def resource_doc(resource: Resource) -> list[str]:
    """A resource class's paragraphs."""
    if resource.title:
        return [sentence(resource.title), _LATE_KEY if resource.late_key else ""]
    below = ", ".join(sorted(resource.children))
    return [f"Namespace of {below}." if below else sentence(resource.name)]


def method_doc(data: Json, action: Action, flavour: str) -> list[str]:
    """A method's paragraphs; ``flavour`` is list, one, call, write, write_many or create_many."""
    raw = action.operation.raw
    head = sentence(raw.get("summary") or action.operation.id)
    if flavour == "create_many":
        head = f"{head} One request for each row."
    return [
        f"{action.operation.method.upper()} {action.operation.path}: {head}",
        "Deprecated: a call warns of it (DeprecationWarning)." if is_deprecated(raw) else "",
        "" if flavour == "create_many" else sentence(raw.get("description")),
        _section("Args", _arguments(data, action, flavour)),
        _section("Returns", [_returns(action, flavour)]),
        _section("Raises", _raises(action, flavour)),
        *([] if flavour == "create_many" else sources(data, raw)),
        f"Known for {' and '.join(raw['x-versions'])} only." if raw.get("x-versions") else "",
    ]


def _section(title: str, lines: Sequence[str]) -> str:
    told = [f"    {line}" for line in lines if line]
    return "\n".join([f"{title}:", *told]) if told else ""


def _arguments(data: Json, action: Action, flavour: str) -> list[str]:
    told = [_path_argument(data, one, owner) for one, owner in _with_owners(action)]
    if flavour == "create_many":
        told.append("bodies: The rows to create.")
    elif flavour == "write_many":
        told.append("bodies: The rows to send, each with what identifies it and what changes.")
    elif action.body or action.sends:
        told.append(_body(data, action))
    if flavour != "create_many":
        told += [_argument(data, one) for one in action.filters]
    if flavour == "list":
        told.append("limit: Rows to read at most." if action.limits else "")
        if action.paging:
            told.append(f"offset: Number of the first row to read, from {action.paging.first} on.")
    if flavour == "write_many":
        told.append("chunk: Rows sent in one request.")
    if action.body and action.updates:
        told.append("whole: Send rows that were read as they are, not only what changed in them.")
    if flavour == "create_many":
        told.append("find: Looks for the row of a body whose create had no clear answer.")
    return [*told, "options: What this call does differently: timeout, retries, headers ..."]


def _with_owners(action: Action) -> list[tuple[Parameter, str]]:
    names = [owner.name if owner else "" for owner in action.owners]
    return list(zip(action.path, names, strict=True))


def _path_argument(data: Json, one: Parameter, owner: str) -> str:
    told = _argument(data, one)
    return f"{told} Or the {owner} itself." if told and owner else told


def _body(data: Json, action: Action) -> str:
    if action.sends and not action.sends.type.models:
        return f"body: What to send, as {action.sends.media}."
    if action.sends or not action.updates:
        told = "body: What to send; fields that are not set are not sent."
        names = [snake(name) for name in required_of(data, action.operation.body)]
        return f"{told} Required, and not None: {', '.join(names)}." if names else told
    where = f", unless {action.path[-1].python} is the row" if action.takes_row else ""
    return f"body: What to send{where}. Of a row that was read, what changed."


def _argument(data: Json, one: Parameter) -> str:
    text = argument_doc(data, one)
    return f"{one.python}: {text}" if text else ""


def argument_doc(data: Json, one: Parameter) -> str:
    """What a parameter means, its default, its bounds, and whether it is deprecated.

    Empty where the document says nothing.
    """
    schema = deref(data, one.raw.get("schema", {}))
    told = [sentence(one.raw.get("description"))]
    if one.kind == "flag":
        told = [_in_python(told[0]), _flag_default(one, schema)]
    elif schema.get("default") not in (None, "", 0):
        told.append(f"Default {schema['default']}.")
    told += _bounds(schema)
    told.append("Deprecated." if is_deprecated(one.raw) or is_deprecated(schema) else "")
    return " ".join(part for part in told if part)


def _in_python(text: str) -> str:
    """What is said of a flag: 1, 0 or -1 for either on the wire, in Python a bool or None."""
    names = {"1": "True", "0": "False", "-1": "None"}
    return re.sub(r"(?<!\w)(?:-1|[01])\b", lambda number: names[number[0]], text)


def _flag_default(one: Parameter, schema: Json) -> str:
    default = schema.get("default")
    if default in (None, -1):
        return ""
    filters = ", which filters nothing" if "x-filter" in one.raw else ""
    return f"Default {bool(default)}{filters}."


def _returns(action: Action, flavour: str) -> str:
    row = action.row.name if action.row else "row"
    named = action.result_kind and action.operation.method == "post"
    return {
        "list": f"The rows ({row}), read when you iterate, or ask for all(), first(), count().",
        "one": f"The {row}.",
        "write": "What the server says it did; its `id` is the new row's key." if named else "",
        "call": _answer(action),
        "write_many": "One result a row; some may have failed.",
        "create_many": "One result a row; some may have failed, or be ambiguous.",
    }[flavour]


_AMBIGUOUS = ("post", "patch")
"""Methods that are not sent again when no answer came."""


def _answer(action: Action) -> str:
    """What the document says of the answers that hold something."""
    told = [one for one in action.answers if one.type]
    by_status = dict(action.operation.successes)
    return " ".join(sentence(by_status[one.status].get("description")) for one in told)


def _raises(action: Action, flavour: str) -> list[str]:
    told = []
    statuses = action.operation.raw.get("responses", {})
    many = flavour in ("write_many", "create_many")
    on_row = not many or "{" in action.operation.path
    if "404" in statuses and flavour not in ("list", "create_many") and on_row:
        told.append(f"NotFoundError: there is no such row{' to hold them' if many else ''}.")
    if flavour in ("write", "write_many", "call") and action.operation.method in _AMBIGUOUS:
        told.append("AmbiguousOutcomeError: it may or may not have happened.")
    return told
