"""What a store sends to an application, as models: webhook payloads and the CallBackURL's news.

Neither is signed: put a secret of your own into the address, and read the row again through the
API before acting on it.
"""

from __future__ import annotations

from typing import TypeVar

from .codec.json import MalformedJSON
from .codec.model import Model
from .errors import MalformedMessageError

_M = TypeVar("_M", bound=Model)
_MOST = 8 * 1024 * 1024
"""A message is one row; beyond this many bytes it is none."""


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
    try:
        rows = model.list_from_json(body)
    except MalformedJSON as error:
        problem = str(error)
    else:
        if all(row.fields_set for row in rows):
            return rows
        problem = "it holds an object without any known field"
    raise MalformedMessageError(f"The message is no {model.__name__}: {problem}.")
