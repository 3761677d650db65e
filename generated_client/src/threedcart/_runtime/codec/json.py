"""JSON that loses nothing: floats are read as Decimal with the digits that stood on the wire.

msgspec does the work when it is installed (the extra ``fast``), the standard library without it.
Which of the two is settled by the first call, so that importing a model imports neither; the
names ``loads`` and ``dumps`` of this module then lead to it without a detour.
"""

# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false
# JSON values are Any; narrowing them by isinstance leaves pyright with members it knows nothing of.

from __future__ import annotations

import math
from collections.abc import Callable
from decimal import Decimal
from functools import cache
from typing import Any


class MalformedJSON(ValueError):
    """The bytes are not one JSON document, or the value cannot be written as one."""


def loads(data: bytes) -> Any:
    """Read a JSON document; a number with a fraction or an exponent becomes a Decimal.

    Raises:
        MalformedJSON: it is not one JSON document (NaN and infinities are none), or it is nested
            too deeply.
    """
    return _settle()[0](data)


def dumps(value: Any) -> bytes:
    """Write a value as compact JSON; a Decimal becomes a number with its own digits.

    Raises:
        MalformedJSON: NaN or an infinity is in it, or it is nested too deeply.
        TypeError: something in it has no JSON form.
    """
    return _settle()[1](value)


@cache
def _settle() -> tuple[Callable[[bytes], Any], Callable[[Any], bytes]]:
    """Put the codec that is installed in the place of ``loads`` and ``dumps``."""
    from . import stdlibjson

    try:
        codec = _with_msgspec()
    except ImportError:
        codec = stdlibjson.loads, stdlibjson.dumps
    globals().update(loads=codec[0], dumps=codec[1])
    return codec


def _with_msgspec() -> tuple[Callable[[bytes], Any], Callable[[Any], bytes]]:
    import msgspec

    from . import stdlibjson

    decode = msgspec.json.Decoder(float_hook=Decimal).decode
    encode = msgspec.json.Encoder(decimal_format="number").encode

    def loads(data: bytes) -> Any:
        try:
            return decode(data)
        except RecursionError:
            raise MalformedJSON("the document is nested too deeply") from None
        except Exception:  # the standard library reads it, or says better what is wrong
            return stdlibjson.loads(data)

    def dumps(value: Any) -> bytes:
        try:
            data = encode(value)
        except RecursionError:
            raise MalformedJSON("the value is nested too deeply") from None
        except (TypeError, ValueError, OverflowError):
            return stdlibjson.dumps(value)
        # msgspec writes a float NaN as null and a Decimal one as NaN: both say the wrong thing.
        if b"NaN" in data or b"Infinity" in data:
            refuse_nonfinite([value], _MAY_HIDE_DECIMALS)
        elif b"null" in data:
            refuse_nonfinite([value], _MAY_HIDE)
        return data

    return loads, dumps


def refuse_nonfinite(value: Any, suspects: frozenset[type]) -> None:
    """Raise MalformedJSON where a NaN or an infinity hides in an array or object.

    Only values of the suspected types are looked at, the rest is passed over at the speed of C.
    """
    members = value.values() if isinstance(value, dict) else value
    if suspects.isdisjoint(map(type, members)):
        return
    for member in members:
        if type(member) in suspects:
            if isinstance(member, dict | list | tuple):
                refuse_nonfinite(member, suspects)
            elif not math.isfinite(member):
                raise MalformedJSON(f"{member} cannot be written as a JSON number")


_MAY_HIDE = frozenset((dict, list, tuple, float))
_MAY_HIDE_DECIMALS = _MAY_HIDE | {Decimal}
