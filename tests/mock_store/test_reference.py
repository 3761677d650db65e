"""The API reference: what it shows can be tried."""

from __future__ import annotations

import html
import re
import shlex
from collections.abc import Iterator

import pytest

from .running import Running, running, web


@pytest.fixture(scope="module")
def store() -> Iterator[Running]:
    with running("--seed", "demo") as started:
        yield started


@pytest.mark.parametrize(
    "operation",
    [
        "listOrders",
        "getCrmTicket",
        "createCrmTicket",
        "createOrder",
        "createWebhook",
        "updateProducts",
        "updateCustomer",
        "listSkusOfProduct",
        "deleteCrmTicket",
    ],
)
def test_the_command_to_try_an_operation_works(store: Running, operation: str) -> None:
    page = web.get(f"{store.url}/docs/{operation}").text
    found = re.search(r"<pre[^>]*>(curl [^<]*)</pre>", page)
    assert found is not None
    words = shlex.split(html.unescape(found[1]))
    headers = dict(words[at + 1].split(": ", 1) for at, word in enumerate(words) if word == "-H")
    body = words[words.index("-d") + 1] if "-d" in words else None
    method = words[words.index("-X") + 1]
    answer = web.request(method, words[-1], headers=headers, content=body)
    assert 200 <= answer.status_code < 300, answer.text


def test_messages_the_store_sends_are_in_the_reference(store: Running) -> None:
    assert "messages the store sends" in web.get(f"{store.url}/docs").text
    page = web.get(f"{store.url}/docs/shippingRates").text
    assert "sent by the store" in page
    assert "/docs/schemas/RatesRequest" in page
    assert "Try it" not in page
