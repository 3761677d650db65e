"""What a store sends to an application, as models: webhook payloads and the CallBackURL's news.

Neither is signed: put a secret of your own into the address, and read the row again through the
API before acting on it.
"""

from __future__ import annotations

from collections.abc import Sequence
from json import detect_encoding
from typing import Any, TypeVar

from .codec.json import MalformedJSON, is_nested_deeper
from .codec.model import Model, UnsetKeyError
from .errors import MalformedMessageError

_M = TypeVar("_M", bound=Model)
_MOST = 8 * 1024 * 1024
"""A message is one row; beyond this many bytes it is none."""
_DEEPEST = 64
"""Levels of nesting; a row has a handful."""


def receive(model: type[_M], body: bytes) -> _M:
    """Return the one row of a message: an object, or an array of one.

    Raises:
        MalformedMessageError: the body holds no such row.
    """
    rows = receive_all(model, body)
    if len(rows) != 1:
        raise MalformedMessageError(f"The message holds {len(rows)} rows where one was due.")
    return rows[0]


def receive_all(model: type[_M], body: bytes) -> list[_M]:
    """Return the rows of a message: an array of objects, or a single object.

    Raises:
        MalformedMessageError: the body is not JSON, or holds something else than such rows. Answer
            400 to it.
    """
    if len(body) > _MOST:
        raise MalformedMessageError(f"The message is longer than {_MOST} bytes.")
    if is_nested_deeper(body.decode(detect_encoding(body), "replace"), _DEEPEST):
        raise MalformedMessageError(f"The message is nested deeper than {_DEEPEST}.")
    try:
        rows = model.list_from_json(body)
    except MalformedJSON as error:
        problem = str(error)
    else:
        problem = _problem(rows)
        if not problem:
            return rows
    raise MalformedMessageError(f"The message is no {model.__name__}: {problem}.")


def _problem(rows: Sequence[Any]) -> str:
    """Say why rows cannot be acted on; empty where they can."""
    if not rows:
        return "it holds no row"
    if not all(row.fields_set for row in rows):
        return "it holds an object without any known field"
    try:
        for row in rows:
            # A model without a key has nothing to ask for.
            getattr(row, "key", None)
    except UnsetKeyError as error:
        return str(error)
    return ""
