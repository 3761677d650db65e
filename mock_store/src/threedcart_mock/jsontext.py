"""JSON in and out with nothing lost: 10.50 stays 10.50, and what is no JSON is refused politely."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import msgspec

from . import bounds
from .problems import Refusal, in_short

_NESTING = frozenset({dict, list})
#: Digits an integer has at least that is beyond the largest number.
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


def number(lexeme: str) -> Decimal:
    """The number `lexeme` spells; Refusal for one that is longer or larger than a store keeps."""
    if len(lexeme) > bounds.LONGEST_NUMBER:
        raise _out_of_range()
    value = Decimal(lexeme)
    exponent = value.adjusted()
    if exponent < bounds.SMALLEST_EXPONENT or exponent > bounds.LARGEST_EXPONENT:
        raise _out_of_range()
    if abs(value) > bounds.LARGEST_NUMBER:
        raise _out_of_range()
    return value


def _out_of_range() -> Refusal:
    return Refusal(
        400,
        f"A number is out of range; send one of at most {bounds.LONGEST_NUMBER} characters, up to"
        f" {bounds.LARGEST_NUMBER:.2e}.",
    )


_careful = msgspec.json.Decoder(float_hook=number)


def read(raw: bytes, most_rows: int = 0) -> Any:
    """A body somebody sent; Refusal 400 that says what is wrong with it.

    `most_rows` takes the place of the bounds on objects and on the items of a list.
    """
    if raw.startswith(b"\xef\xbb\xbf"):  # some clients write a byte order mark
        raw = raw[3:]
    _check_amount(raw, most_rows)
    try:
        value = _careful.decode(raw)
    except Refusal:
        raise
    except RecursionError:
        raise too_deep() from None
    except UnicodeDecodeError as error:
        raise Refusal(400, f"The body is not UTF-8 (byte {error.start}); send UTF-8.") from None
    except (msgspec.MsgspecError, ValueError, ArithmeticError) as error:
        raise Refusal(400, f"The body is not JSON: {str(error)[:120]}.") from None
    nested = raw.count(b"{") + raw.count(b"[")
    if nested > bounds.DEEPEST or raw.count(b",") >= bounds.MOST_MEMBERS:
        check_nesting(value, most_rows)
    if not _is_whole(raw, value):
        _find_duplicate(raw)
    every = raw[_LONG_INTEGER - 1 :: _LONG_INTEGER]  # so many digits in a row show up here
    if len(every.translate(None, b"0123456789")) != len(every):
        _check_integers(value)
    return value


def _check_amount(raw: bytes, most_rows: int) -> None:
    """Refusal for more values than a body may hold, before memory and time are spent on them."""
    most_objects = most_rows or bounds.MOST_OBJECTS
    if _marks(raw) <= bounds.MOST_VALUES and raw.count(b"{") <= most_objects:
        return
    bare = _without_texts(raw)
    if _marks(bare) > bounds.MOST_VALUES:
        raise too_many(bounds.MOST_VALUES, "values in one body")
    if bare.count(b"{") > most_objects:
        raise too_many(most_objects, "objects in one body")


def _marks(raw: bytes) -> int:
    return raw.count(b",") + raw.count(b"[") + raw.count(b"{")


def _without_texts(raw: bytes) -> bytes:
    """What stands between the texts of JSON; Refusal for more texts than there may be values."""
    if b"\\" in raw:  # what an escape hides is no end of a text
        raw = raw.replace(b"\\\\", b"").replace(b'\\"', b"")
    if raw.count(b'"') > 4 * bounds.MOST_VALUES:  # two ends of a name and of a value each
        raise too_many(bounds.MOST_VALUES, "values in one body")
    return b"".join(raw.split(b'"')[::2])


def _check_integers(value: Any) -> None:
    """Refusal if there is an integer beyond the largest number."""
    if type(value) in _NESTING:
        for child in value.values() if isinstance(value, dict) else value:
            _check_integers(child)
    elif isinstance(value, int) and abs(value) > bounds.LARGEST_NUMBER:
        raise _out_of_range()


def check_nesting(value: Any, most_rows: int = 0) -> None:
    """Refusal if `value` is nested too deep, or any part of it is too large."""
    depth = objects = 0
    most_items, most_objects = most_rows or bounds.MOST_ITEMS, most_rows or bounds.MOST_OBJECTS
    layer: list[Any] = [value] if type(value) in _NESTING else []
    while layer:
        depth += 1
        if depth > bounds.DEEPEST:
            raise too_deep()
        below: list[Any] = []
        for node in layer:
            if type(node) is dict:
                objects += 1
                _check_size(node, bounds.MOST_MEMBERS, "members in one object")
                inner: Any = node.values()
            else:
                _check_size(node, most_items, "items in one list")
                inner = node
            below += [child for child in inner if type(child) in _NESTING]
        layer = below
    if objects > most_objects:
        raise too_many(most_objects, "objects in one body")


def _check_size(node: Any, most: int, what: str) -> None:
    if len(node) > most:
        raise too_many(most, what)


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
                raise Refusal(400, f"{in_short(name)} stands twice in one object; send it once.")
            seen.add(name)

    json.loads(raw, object_pairs_hook=once, parse_int=str, parse_float=str)


def too_many(most: int, what: str) -> Refusal:
    return Refusal(400, f"There are more than {most:,} {what}; send fewer at once.")


def too_deep() -> Refusal:
    return Refusal(
        400, f"The body is nested deeper than {bounds.DEEPEST} levels; send a flatter one."
    )
