"""What a store sends to an application: rows, or a refusal that a receiver can answer 400 to."""

from __future__ import annotations

import pytest
from threedcart import CallBackNotification, Order
from threedcart.errors import MalformedMessageError
from threedcart.oauth import receive, receive_all


@pytest.mark.parametrize("body", [b'[{"OrderID":5}]', b'{"OrderID":5}', b'{"OrderID":"5","X":1}'])
def test_a_row_is_taken_bare_or_in_an_array(body: bytes) -> None:
    assert receive(Order, body).key == 5
    assert [row.key for row in receive_all(Order, body)] == [5]


def test_several_rows_are_taken_together_only() -> None:
    body = b'[{"OrderID":5},{"OrderID":6}]'
    assert [row.key for row in receive_all(Order, body)] == [5, 6]
    with pytest.raises(MalformedMessageError, match="2 rows where one was due"):
        receive(Order, body)


def test_a_message_whose_rows_have_no_key_needs_none() -> None:
    assert receive(CallBackNotification, b'{"PublicKey":"p"}').fields_set


@pytest.mark.parametrize(
    ("body", "told"),
    [
        (b"", "not a JSON document"),
        (b"[]", "it holds no row"),
        (b"7", "no JSON array"),
        (b"[7]", "no object"),
        (b'{"foo":1}', "without any known field"),
        (b"[{}]", "without any known field"),
        (b'{"CustomerID":5}', "has no order_id"),
        (b'{"OrderID":null}', "has no order_id"),
        (b'{"OrderID":"one"}', "is a str, where int is due"),
        (b'[{"OrderID":5},{"foo":1}]', "without any known field"),
        (b"[" * 65 + b"]" * 65, "nested deeper than 64"),
        (b"[" * 100_000, "nested deeper than 64"),
        (b'"' + b"x" * (9 * 1024 * 1024) + b'"', "longer than"),
    ],
    ids=lambda value: str(value)[:30],
)
@pytest.mark.parametrize("read", [receive, receive_all])
def test_what_is_no_such_row_is_refused(read: type, body: bytes, told: str) -> None:
    with pytest.raises(MalformedMessageError, match=told):
        read(Order, body)
