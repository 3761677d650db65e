"""JSON in and out, with msgspec and without it: the same digits, the same refusals."""

from __future__ import annotations

import math
from collections.abc import Callable
from datetime import datetime
from decimal import Decimal
from importlib.util import find_spec
from typing import Any

import pytest
from threedcart import MalformedJSON
from threedcart._runtime.codec import json

Loads = Callable[[bytes], Any]
Dumps = Callable[[Any], bytes]

both_loads = pytest.mark.parametrize(
    "loads", [json.loads, json.stdlib_loads], ids=["installed", "stdlib"]
)
both_dumps = pytest.mark.parametrize(
    "dumps", [json.dumps, json.stdlib_dumps], ids=["installed", "stdlib"]
)


def test_the_faster_codec_is_in_use_where_it_is_installed() -> None:
    installed = find_spec("msgspec") is not None
    assert (json._reader() is not json.stdlib_loads) == installed


@both_loads
@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("10.50", Decimal("10.50")),
        ("0.1", Decimal("0.1")),
        ("1e400", Decimal("1E+400")),
        ("1e4000", "1e4000"),
        ("-0.0", Decimal("-0.0")),
        ("1234567890.12345678901234567890", Decimal("1234567890.12345678901234567890")),
        ("18446744073709551616", 2**64),
        ("-9223372036854775809", -(2**63) - 1),
        ('"\\ud83d\\ude00"', "😀"),
        ('"\\ud800"', "\ud800"),
        ('{"a":1,"a":2}', {"a": 2}),
        (' [1 , {"b": null}]\n', [1, {"b": None}]),
    ],
)
def test_a_document_is_read_with_its_digits(loads: Loads, text: str, value: Any) -> None:
    read = loads(text.encode())
    assert read == value
    assert str(read) == str(value)


@both_loads
def test_an_integer_of_any_length_is_read(loads: Loads) -> None:
    text = "7" * 5000
    assert str(loads(text.encode())) == text


@both_loads
@pytest.mark.parametrize("mark", [b"\xef\xbb\xbf"], ids=["utf-8"])
def test_a_byte_order_mark_is_passed_over(loads: Loads, mark: bytes) -> None:
    assert loads(mark + b'{"a": 1.0}') == {"a": Decimal("1.0")}


@both_loads
@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{",
        b"NaN",
        b"[Infinity]",
        b'{"a": -Infinity}',
        b"[1,]",
        b"01",
        b"'a'",
        b'{"a":1}{"a":1}',
        b'"\xff"',
        b"<html></html>",
        b"[" * 100_000 + b"]" * 100_000,
    ],
    ids=lambda data: repr(data[:20]),
)
def test_what_is_no_document_is_refused(loads: Loads, data: bytes) -> None:
    with pytest.raises(MalformedJSON):
        loads(data)


def test_the_refusal_says_where() -> None:
    with pytest.raises(MalformedJSON, match=r"line 2 column 1"):
        json.loads(b'{"a":\n}')


@both_dumps
@pytest.mark.parametrize(
    ("value", "text"),
    [
        (Decimal("10.50"), "10.50"),
        ([Decimal("1E+2"), Decimal("0.000")], "[1E+2,0.000]"),
        (2**70, "1180591620717411303424"),
        ({"a": [None, True, 1, "x"]}, '{"a":[null,true,1,"x"]}'),
        (datetime(2026, 1, 2, 3, 4, 5), '"2026-01-02T03:04:05"'),
        ("\ud800", '"\\ud800"'),
    ],
    ids=repr,
)
def test_a_value_is_written_with_its_digits(dumps: Dumps, value: Any, text: str) -> None:
    assert dumps(value) == text.encode()


@both_dumps
@pytest.mark.parametrize("value", ["décor", "😀", 'a"b\\c\n\u0000', "decimal 10.50"])
def test_text_comes_back_from_what_was_written(dumps: Dumps, value: str) -> None:
    assert json.stdlib_loads(dumps({value: value})) == {value: value}


@both_dumps
@pytest.mark.parametrize(
    "value",
    [
        math.nan,
        math.inf,
        [-math.inf],
        {"a": [{"b": math.nan}], "c": None},
        Decimal("NaN"),
        {"a": Decimal("Infinity")},
        {"a": None, "b": [1.5, [Decimal("-Infinity")]]},
    ],
    ids=repr,
)
def test_a_number_that_is_none_is_refused(dumps: Dumps, value: Any) -> None:
    with pytest.raises(MalformedJSON):
        dumps(value)


@both_dumps
def test_text_that_spells_such_a_number_is_text(dumps: Dumps) -> None:
    assert dumps(["NaN", "Infinity", "null"]) == b'["NaN","Infinity","null"]'


def _nested(levels: int, innermost: Any = None) -> list[Any]:
    value: list[Any] = [innermost]
    for _ in range(levels):
        value = [value]
    return value


@both_dumps
def test_endless_nesting_is_refused(dumps: Dumps) -> None:
    itself: list[Any] = []
    itself.append({"a": itself})
    for value in (itself, _nested(1_000_000)):
        with pytest.raises(MalformedJSON, match="nested too deeply"):
            dumps(value)


@both_dumps
@pytest.mark.parametrize("innermost", [1, None, "NaN", Decimal("1.50")], ids=repr)
def test_deep_nesting_is_written_or_refused(dumps: Dumps, innermost: Any) -> None:
    # How deep is too deep depends on the interpreter: 1,000 levels in one, 100,000 in another.
    written = dumps(_nested(50, innermost))
    assert written == b"[" * 51 + dumps(innermost) + b"]" * 51
    for levels in (700, 1_000, 1_450, 3_000, 9_900, 50_000):
        try:
            written = dumps(_nested(levels, innermost))
        except MalformedJSON as error:
            assert "nested too deeply" in str(error)  # noqa: PT017 # either way is right
        else:
            assert written.count(b"[") == levels + 1


@both_dumps
def test_what_has_no_json_form_is_named(dumps: Dumps) -> None:
    with pytest.raises(TypeError, match="object"):
        dumps(object())
