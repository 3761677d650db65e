"""Members that an answer gives twice, as a client in strict mode finds them."""

from __future__ import annotations

import httpx
import pytest
from threedcart import Store
from threedcart.errors import DriftError

from tests.keys import KEYS

ROW = '[{"OrderID": 1, "BillingFirstName": "José"%s}]'
TWICE = ROW % ', "BillingCity": "A", "BillingCity": "B"'


def _get(content: bytes, charset: str) -> object:
    headers = {"Content-Type": f"application/json; charset={charset}"}
    answer = httpx.Response(200, content=content, headers=headers)
    transport = httpx.MockTransport(lambda _: answer)
    with Store(**KEYS, strict=True, transport=transport, retries=0) as store:
        return store.orders.get(1).billing_first_name


@pytest.mark.parametrize(
    ("charset", "encoding"),
    [("utf-8", "utf-8-sig"), ("utf-16", "utf-16"), ("iso-8859-1", "iso-8859-1")],
)
def test_they_are_found_in_every_charset_that_answers_are_read_in(
    charset: str, encoding: str
) -> None:
    assert _get((ROW % "").encode(encoding), charset) == "José"
    with pytest.raises(DriftError) as caught:
        _get(TWICE.encode(encoding), charset)
    assert [drift.message for drift in caught.value.drifts] == ["'BillingCity' is given twice"]
