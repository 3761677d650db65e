"""One candidate that reads, or writes, the rows of some payloads."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime
from decimal import Decimal
from importlib import import_module
from itertools import cycle
from pathlib import Path
from typing import Any

from .loop import configuration, repeated, serve_tasks

OURS = ("client", "before")
"""The candidates whose package is threedcart."""


def model(package: str, schema: str) -> Any:
    """The model class of a schema, whatever case the package writes its name in."""
    models = import_module(f"{package}.models")
    wanted = schema.replace("_", "").lower()
    name = next(n for n in models.__all__ if n.replace("_", "").lower() == wanted)
    return getattr(models, name)


def row_class(settings: dict[str, Any], schema: str) -> Any:
    """The class of a candidate's rows."""
    candidate = settings["candidate"]
    if candidate in OURS:
        return model("threedcart", schema)
    if candidate == "stock":
        return model("stock", schema)
    from .structs import struct

    return struct(settings["table"], schema, candidate == "typed_struct")


def decoder(settings: dict[str, Any]) -> Callable[[bytes], Any]:
    """What turns a payload into rows, as the candidate would do it for an answer."""
    candidate = settings["candidate"]
    if candidate == "dicts":
        return json.loads
    kind = row_class(settings, settings["schema"])
    if candidate in OURS:
        read: Callable[[bytes], Any] = kind.list_from_json
        return read
    if candidate == "stock":
        return lambda data: [kind.from_dict(row) for row in json.loads(data)]
    import msgspec

    from .structs import read_typed

    rows = list[kind]  # type: ignore[valid-type]  # made at run time
    return msgspec.json.Decoder(rows, dec_hook=read_typed).decode


# Reading fields


def python_names(kind: Any) -> dict[str, str]:
    """The names of a row class's fields by their wire names, without case and underscores."""
    if hasattr(kind, "__struct_fields__"):
        wires = kind.__struct_encode_fields__
        return dict(zip(map(_plain, wires), kind.__struct_fields__, strict=True))
    names = getattr(kind, "_fields", None) or [a.name for a in kind.__attrs_attrs__]
    return {_plain(name): name for name in names}


def _plain(name: str) -> str:
    return name.replace("_", "").lower()


def field_reader(
    settings: dict[str, Any], schema: str, only: list[str] | None = None
) -> Callable[[Any], tuple[Any, ...]]:
    """What reads fields of a row, those of the wire names `only`; otherwise all, nested rows' too.

    The attributes are read by compiled code, as in a program: Python reads them faster than
    getattr does, and some kinds of them more so than others.
    """
    names = python_names(row_class(settings, schema))
    chosen = [(w, k) for w, k in settings["table"][schema] if only is None or w in only]
    values = ", ".join(f"row.{names[_plain(wire)]}" for wire, _ in chosen)
    read: Callable[[Any], tuple[Any, ...]] = eval(f"lambda row: ({values},)")
    nested = [
        (place, field_reader(settings, kind))
        for place, (_, kind) in enumerate(chosen)
        if kind in settings["table"]
    ]
    if not nested:
        return read

    def read_deep(row: Any) -> tuple[Any, ...]:
        found = read(row)
        for place, read_below in nested:
            for below in found[place] or ():  # nothing set is false in every package
                read_below(below)
        return found

    return read_deep


# The tasks


def reading(settings: dict[str, Any], task: str, payloads: list[bytes]) -> Callable[[], Any]:
    """Read the payloads in turn, one each time, and of their rows the fields of the task."""
    decode, turn = decoder(settings), cycle(payloads)
    if task == "decode":
        return lambda: decode(next(turn))
    read = field_reader(settings, settings["schema"], settings["five"] if task == "five" else None)

    def decode_and_read() -> Any:
        rows = decode(next(turn))
        for row in rows:
            read(row)
        return rows

    return decode_and_read


def writing(settings: dict[str, Any], task: str, payloads: list[bytes]) -> Callable[[], Any]:
    """What turns each row into the body of a request."""
    rows = decoder(settings)(payloads[0])
    if task == "encode_new":
        rows = [as_built(row) for row in rows]
    write = encoder(settings)
    wanted, got = json.loads(payloads[0])[0], json.loads(write(rows[0]))
    if wanted.keys() != got.keys():
        raise SystemExit(f"{settings['candidate']} wrote other fields than it was given")
    return lambda: [write(row) for row in rows]


def encoder(settings: dict[str, Any]) -> Callable[[Any], bytes]:
    """What turns a row into the body of a request, as the candidate would do it."""
    if settings["candidate"] in OURS:
        return lambda row: row.to_json()
    if settings["candidate"] == "stock":
        return lambda row: as_httpx_writes(row.to_dict())
    import msgspec

    return msgspec.json.Encoder(decimal_format="number").encode


def as_httpx_writes(value: Any) -> bytes:
    """What httpx makes of `json=value`, which is how stock clients send a body."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    return text.encode("utf-8")


def as_built(value: Any) -> Any:
    """A row as an application builds it: plain dates and decimals, and no memory of the wire."""
    if isinstance(value, datetime):
        return datetime(*value.timetuple()[:6])
    if isinstance(value, Decimal):
        return Decimal(value)
    if isinstance(value, list):
        return [as_built(item) for item in value]
    if not hasattr(value, "__attrs_attrs__"):
        return value
    names = getattr(value, "fields_set", None)
    if names is None:
        attributes = value.__attrs_attrs__
        names = [a.name for a in attributes if a.init and not a.name.startswith("_")]
    return type(value)(**{name: as_built(getattr(value, name)) for name in names})


def main() -> None:
    """Serve the candidate and the tasks that the harness asked for."""
    settings = configuration()
    payloads = [Path(file).read_bytes() for file in settings["payloads"]]
    tasks = {}
    for task in settings["tasks"]:
        make = writing if task.startswith("encode") else reading
        tasks[task] = repeated(make(settings, task, payloads))
    serve_tasks(tasks)


if __name__ == "__main__":
    main()
