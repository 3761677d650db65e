"""One candidate that reads, or writes, the rows of one payload."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime
from decimal import Decimal
from importlib import import_module
from itertools import cycle
from pathlib import Path
from typing import Any

from .loop import configuration, repeated, serve


def model(package: str, schema: str) -> Any:
    """The model class of a schema, whatever case the package writes its name in."""
    models = import_module(f"{package}.models")
    wanted = schema.replace("_", "").lower()
    name = next(n for n in models.__all__ if n.replace("_", "").lower() == wanted)
    return getattr(models, name)


def decoder(settings: dict[str, Any]) -> Callable[[bytes], Any]:
    """What turns a payload into rows, as the candidate would do it for an answer."""
    candidate = settings["candidate"]
    if candidate == "client":
        read: Callable[[bytes], Any] = model("threedcart", settings["schema"]).list_from_json
        return read
    if candidate == "stock":
        from_dict = model("stock", settings["schema"]).from_dict
        return lambda data: [from_dict(row) for row in json.loads(data)]
    if candidate == "dicts":
        return json.loads
    return _struct_decoder(settings)


def _struct_decoder(settings: dict[str, Any]) -> Callable[[bytes], Any]:
    import msgspec

    from .structs import read_typed, struct

    kind = struct(settings["table"], settings["schema"], settings["candidate"] == "typed_struct")
    # The struct is made at run time, where no checker can follow.
    return msgspec.json.Decoder(list[kind], dec_hook=read_typed).decode  # type: ignore[valid-type]


def reading(settings: dict[str, Any], payloads: list[bytes]) -> Callable[[], Any]:
    """Read the payloads in turn, one each time."""
    read, turn = decoder(settings), cycle(payloads)
    return lambda: read(next(turn))


def writing(settings: dict[str, Any], payloads: list[bytes]) -> Callable[[], Any]:
    """What turns each row into the body of a request."""
    rows = decoder(settings)(payloads[0])
    if settings.get("built"):
        rows = [as_built(row) for row in rows]
    if settings["candidate"] == "client":
        return lambda: [row.to_json() for row in rows]
    if settings["candidate"] == "stock":
        return lambda: [as_httpx_writes(row.to_dict()) for row in rows]
    import msgspec

    write = msgspec.json.Encoder(decimal_format="number").encode
    return lambda: [write(row) for row in rows]


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
    names = [a.name for a in value.__attrs_attrs__ if a.init and not a.name.startswith("_")]
    return type(value)(**{name: as_built(getattr(value, name)) for name in names})


def main() -> None:
    """Serve the candidate that the harness asked for."""
    settings = configuration()
    payloads = [Path(file).read_bytes() for file in settings["payloads"]]
    task = {"decode": reading, "encode": writing}[settings["task"]]
    serve(repeated(task(settings, payloads)))


if __name__ == "__main__":
    main()
