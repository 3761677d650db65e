"""msgspec Structs of the document's schemas: the fastest typed decoding that Python has.

They are the limit to compare with, not a client: no unknown fields are kept, and in the plain form
dates stay text and numbers floats.
"""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Any, Union

import msgspec

Table = dict[str, list[tuple[str, str]]]
"""Schema name -> its fields: wire name and kind; the kind of a list of rows is their schema."""


class StoreTime(datetime):
    """Stands for a date in either spelling; read by `read_typed`."""


SCALARS: dict[str, type[Any]] = {
    "integer": int,
    "number": float,
    "boolean": bool,
    "string": str,
    "date": str,
    "object": dict,
    "list": list,
}
TYPED = SCALARS | {"number": Decimal, "date": StoreTime}


def read_typed(kind: type, value: Any) -> Any:
    """Read a date; the hook that msgspec calls for types that it does not know."""
    if kind is StoreTime and isinstance(value, str):
        if value[2] == "/":
            value = f"{value[6:10]}-{value[:2]}-{value[3:5]}T{value[11:]}"
        return StoreTime.fromisoformat(value)
    return value


def struct(table: Table, name: str, typed: bool) -> type[Any]:
    """The Struct of one schema of the table, and those of the rows within it."""
    scalars = TYPED if typed else SCALARS
    fields = []
    for index, (wire, kind) in enumerate(table[name]):
        inner: Any = scalars.get(kind)
        if inner is None:
            inner = list[struct(table, kind, typed)]  # type: ignore[misc]  # made at run time
        annotation = Union[inner, None, msgspec.UnsetType]  # noqa: UP007 - built at run time
        fields.append((f"f{index}", annotation, msgspec.field(default=msgspec.UNSET, name=wire)))
    return msgspec.defstruct(name, fields)
