"""Request bodies: checked before anything is sent, then rows as JSON bytes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import tzinfo
from decimal import Decimal
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from ..codec import json
from ..codec.changes import source_of
from ..codec.model import Model, is_late, late_key_problem, write_rows
from ..codec.updates import changes_of, whole_of, whole_value
from ..errors import ArgumentTypeError, ConfigurationError
from ..values import described, is_count, is_iterable, is_list, is_many, one_of

if TYPE_CHECKING:
    from ..operation import Operation

_CHUNK = 100
"""Rows of a batch sent in one request, unless the caller says otherwise."""


def to_bytes(
    op: Operation, bodies: tuple[Model, ...], *, is_list: bool, whole: bool, zone: tzinfo | None
) -> bytes:
    """Write one row as an object, or several as an array; aware dates in the store's local time.

    An update of a row that a store answered says what changed in it, and in a batch also its key;
    `whole` asks for all of it.

    Raises:
        ConfigurationError: a body holds what JSON cannot say.
    """
    keep = (op.key,) if is_list and op.key else ()
    partly = op.method == "PUT" and not whole
    try:
        documents = [changes_of(row, keep) if partly else whole_of(row) for row in bodies]
        return write_rows(documents if is_list else documents[0], bodies, zone)
    except (ValueError, TypeError, RecursionError) as error:
        problem = str(error)
    raise ConfigurationError(f"The body cannot be sent as JSON: {problem}.")


def content_of(op: Operation, body: Any, zone: tzinfo | None) -> tuple[bytes, str] | None:
    """Write a value as the operation describes its body: bytes and media type; None for none.

    Raises:
        ArgumentTypeError: it is not of its kind.
        ConfigurationError: it holds what cannot be sent.
    """
    from ..codec.kinds import put, rows_in

    if op.sends is None or (body is None and op.body_optional):
        return None
    media, kind = op.sends
    try:
        if kind == "bytes":
            if not isinstance(body, bytes | bytearray):
                raise TypeError(f"takes bytes, not {described(body)}")
            return bytes(body), media
        if kind == "plain":
            text = str(put("text", body))
            told = text.isascii() or "charset=" in media
            return text.encode(), media if told else f"{media}; charset=utf-8"
        value = put(kind, body)
        rows = list(rows_in(value))
        content = write_rows(whole_value(value), rows, zone)
        return _as_form(content) if media == _FORM else content, media
    except TypeError as error:
        wrong = f"{op.id}: the body {error}."
    except (ValueError, RecursionError) as error:
        raise ConfigurationError(f"The body cannot be sent: {error}.") from None
    raise ArgumentTypeError(wrong)


_FORM = "application/x-www-form-urlencoded"


def _as_form(document: bytes) -> bytes:
    """Write the members of a JSON object as a form has them; null is left out."""
    members: dict[str, Any] = json.loads(document)
    pairs = [
        (name, format(one, "f") if isinstance(one, Decimal) else _word(one))
        for name, value in members.items()
        for one in (value if is_list(value) else [value])
        if one is not None
    ]
    return urlencode(pairs).encode()


def _word(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value).decode()


def one_body(
    op: Operation, body: Any, cls: type[Model], path: tuple[object, ...] = ()
) -> tuple[Model, ...] | None:
    """Return the body of a call, None where it has none.

    A row that stands for its own key in the path is the body, too, unless there is another.

    Raises:
        ArgumentTypeError: it is no `cls`.
    """
    if body is None and path and isinstance(path[-1], Model):
        body = path[-1]
    if isinstance(body, cls):
        return (body,)
    if body is None and (op.body is None or op.body_optional):
        return None
    raise ArgumentTypeError(
        f"{op.id} takes {one_of(cls)}, not {described(body)}. {_remedy(cls, body)}"
    )


def many_bodies(op: Operation, bodies: Any, cls: type[Model]) -> Iterator[Model]:
    """The rows of a batch: a list is looked at before anything is sent, an iterator as it goes.

    Raises:
        ArgumentTypeError: it is nothing to iterate over, or an item is no `cls`.
    """
    if not is_iterable(bodies) or type(bodies) in (str, bytes, dict):
        raise ArgumentTypeError(
            f"{op.id} takes a list of {cls.__name__} rows, not {described(bodies)}."
            + (" Put it in brackets." if isinstance(bodies, cls) else "")
        )
    rows = _checked(op, bodies, cls)
    return iter(list(rows)) if is_many(bodies) else rows


def rows_at_once(chunk: Any) -> int:
    """How many rows of a batch are sent in one request.

    Raises:
        ConfigurationError: it is no number of rows.
    """
    if chunk is None:
        return _CHUNK
    if is_count(chunk):
        return chunk
    raise ConfigurationError("chunk is a number of rows: 1 or more.")


def _checked(op: Operation, bodies: Iterable[Any], cls: type[Model]) -> Iterator[Model]:
    late: list[int] = []
    for position, body in enumerate(bodies):
        if not isinstance(body, cls):
            raise ArgumentTypeError(
                f"{op.id} takes rows that are {one_of(cls)} each, and item {position} is"
                f" {described(body)}. {_remedy(cls, body)}"
            )
        if op.late_key and op.method == "PUT":
            _check_late(op, body, position, late)
        yield body


def _check_late(op: Operation, row: Model, position: int, late: list[int]) -> None:
    """Refuse a row that may not be the one that its key 0 stands for, the first.

    A row that was read with 0 may be any; a program that writes 0 into a row means the first, and
    can mean it once. `late` keeps the places of such rows.

    Raises:
        ConfigurationError: the change could be written to another row.
    """
    if not is_late(row):
        return
    if late or source_of(row) is not None:
        raise ConfigurationError(
            f"Item {position} of {op.id}: {late_key_problem(row)}. To mean that one, update it"
            " alone, giving 0 as its key, and read the rows again."
        )
    late.append(position)


def _remedy(cls: type[Model], body: object) -> str:
    name = cls.__name__
    if isinstance(body, list | tuple):
        return "Send one row at a time."
    if isinstance(body, Mapping):
        return f"Make one with {name}(...), or of wire names with {name}.from_dict(...)."
    return f"Make one with {name}(...)."
