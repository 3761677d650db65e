"""JSON in and out with nothing lost: 10.50 stays 10.50, and what is no JSON is refused politely."""

from __future__ import annotations

import sys
from decimal import Decimal
from typing import Any

import msgspec

from .problems import Refusal

#: Deepest nesting of arrays and objects a body may have.
DEEPEST = 64
#: Largest number; those who read it back hold it in a double, or in nothing at all.
LARGEST = Decimal(sys.float_info.max)
#: Smallest power of ten of a number; far below a double's, far above what would fill the memory.
SMALLEST_EXPONENT = -400
#: Most characters of one number.
LONGEST_NUMBER = 100

_NESTING = frozenset({dict, list})
#: Digits an integer has at least that is beyond LARGEST.
_LONG_INTEGER = 300
_encoder = msgspec.json.Encoder(decimal_format="number")
_fast = msgspec.json.Decoder(float_hook=Decimal)

encode = _encoder.encode


def decode(raw: bytes | str) -> Any:
    """JSON this store wrote itself."""
    return _fast.decode(raw)


def indented(text: str) -> str:
    """JSON for people to read, with every digit; text that is none as it is."""
    try:
        return msgspec.json.format(text, indent=2)
    except (msgspec.MsgspecError, RecursionError):
        return text


def _bounded(lexeme: str) -> Decimal:
    number = Decimal(lexeme)
    too_small = number.adjusted() < SMALLEST_EXPONENT
    if len(lexeme) > LONGEST_NUMBER or too_small or abs(number) > LARGEST:
        raise _out_of_range(lexeme)
    return number


def _out_of_range(lexeme: str) -> Refusal:
    return Refusal(400, f"The number {lexeme[:20]}... is out of range; send a smaller one.")


_careful = msgspec.json.Decoder(float_hook=_bounded)


def read(raw: bytes) -> Any:
    """A body somebody sent; Refusal 400 that says what is wrong with it."""
    if raw.startswith(b"\xef\xbb\xbf"):  # some clients write a byte order mark
        raw = raw[3:]
    try:
        value = _careful.decode(raw)
    except Refusal:
        raise
    except RecursionError:
        raise _too_deep() from None
    except UnicodeDecodeError as error:
        raise Refusal(400, f"The body is not UTF-8 (byte {error.start}); send UTF-8.") from None
    except (msgspec.MsgspecError, ValueError, ArithmeticError) as error:
        raise Refusal(400, f"The body is not JSON: {str(error)[:120]}.") from None
    if raw.count(b"{") + raw.count(b"[") > DEEPEST:
        _check_depth(value)
    if not _is_whole(raw, value):
        _find_duplicate(raw)
    every = raw[_LONG_INTEGER - 1 :: _LONG_INTEGER]  # so many digits in a row show up here
    if len(every.translate(None, b"0123456789")) != len(every):
        _check_integers(value)
    return value


def _check_integers(value: Any) -> None:
    """Refusal if there is an integer beyond LARGEST."""
    if type(value) in _NESTING:
        for child in value.values() if isinstance(value, dict) else value:
            _check_integers(child)
    elif isinstance(value, int) and abs(value) > LARGEST:
        raise _out_of_range(str(value))


def _check_depth(value: Any) -> None:
    """Refusal if `value` is nested too deep."""
    depth = 0
    layer: list[Any] = [value] if type(value) in _NESTING else []
    while layer:
        depth += 1
        if depth > DEEPEST:
            raise _too_deep()
        below: list[Any] = []
        for node in layer:
            inner = node.values() if type(node) is dict else node
            below += [child for child in inner if type(child) in _NESTING]
        layer = below


def _is_whole(raw: bytes, value: Any) -> bool:
    """Whether `value` surely has every member of `raw`: written again, it has as many of them.

    A member is a quote and a colon. Text may look like one, and more so without its blanks; only
    an escaped quote or colon could hide one.
    """
    if b"\\u00" in raw and (b"\\u0022" in raw or b"\\u003" in raw):
        return False
    return raw.translate(None, b" \t\r\n").count(b'":') == encode(value).count(b'":')


def _find_duplicate(raw: bytes) -> None:
    """Refusal if a member stands twice in an object; text may merely look like a member."""
    import json  # the only reader that shows every member; needed for odd bodies only

    def once(pairs: list[tuple[str, Any]]) -> None:
        seen: set[str] = set()
        for name, _ in pairs:
            if name in seen:
                raise Refusal(400, f"{name} stands twice in one object; send it once.")
            seen.add(name)

    json.loads(raw, object_pairs_hook=once, parse_int=str, parse_float=str)


def _too_deep() -> Refusal:
    return Refusal(400, f"The body is nested deeper than {DEEPEST} levels; send a flatter one.")
