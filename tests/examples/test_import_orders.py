"""200 historic orders, of whose creates some got no answer: each is there once."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import httpx
import pytest
from threedcart_mock.testing import MockStore

from .conftest import order
from .programs import program, run

COUNT = 200
LOST: list[dict[str, Any]] = [
    {"status": 503},
    {"status": 502, "body": "<html>Bad gateway</html>"},
    {"body": ""},
    {"status": 201, "body": '[{"Key": "OrderID", "Value": "'},
]
"""Ways to lose the answer of a create after the row was written."""


def lines(count: int = COUNT) -> bytes:
    rows = [
        order(
            InvoiceNumberPrefix="OLD-",
            InvoiceNumber=5000 + n,
            OrderDate="2019-03-01T10:00:00",
            BillingEmail="ida@example.com",
        )
        for n in range(count)
    ]
    texts = [json.dumps(row).removesuffix("}") + ', "OrderAmount": 36.50}' for row in rows]
    return "\n".join(texts).encode()


def invoices(store: MockStore) -> Counter[str]:
    with store.client() as client:
        return Counter(f"{o.invoice_number_prefix}{o.invoice_number}" for o in client.orders.list())


def lose(store: MockStore, *calls: int) -> None:
    """Lose the answers of these creates, each in another way than the one before."""
    store.faults(
        *(
            {
                "when": {"operation": "createOrder", "nth": call},
                "do": {"after": True, **LOST[place % len(LOST)]},
            }
            for place, call in enumerate(calls)
        )
    )


ALL = Counter({f"OLD-{5000 + n}": 1 for n in range(COUNT)})


def test_lost_answers_double_no_order_and_a_second_run_creates_none(shop: MockStore) -> None:
    program_ = program("import_orders")
    orders = program_.read(lines().splitlines())
    lose(shop, 1, 2, 3, 50, 51, 120, 199, 200)
    with shop.client() as store:
        report = program_.import_orders(store, orders)
    assert (report.created, report.found_again, report.complete) == (COUNT - 8, 8, True)
    assert invoices(shop) == ALL
    assert len(shop.journal("createOrder", limit=1000)) == COUNT

    shop.clear_faults()
    with shop.client() as store:
        again = program_.import_orders(store, orders)
    assert (again.present, again.created, again.complete) == (COUNT, 0, True)
    assert invoices(shop) == ALL
    assert len(shop.journal("createOrder", limit=1000)) == COUNT
    with shop.client() as store:
        imported = store.orders.list(invoice_number=5000).all()
        stock = [row.stock for row in store.products.skus.list()]
    assert [str(each.order_amount) for each in imported] == ["36.50"]
    assert shop.outbox() == []
    assert stock == [100, 100]


class LosingTransport(httpx.HTTPTransport):
    """A network that breaks some connections when the store has answered a create."""

    def __init__(self, *calls: int) -> None:
        super().__init__()
        self._creates = 0
        self._lost = calls

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        answer = super().handle_request(request)
        self._creates += request.method == "POST"
        if request.method == "POST" and self._creates in self._lost:
            answer.close()
            raise httpx.ReadError("Connection reset by peer", request=request)
        return answer


def test_broken_connections_double_no_order(shop: MockStore) -> None:
    program_ = program("import_orders")
    orders = program_.read(lines().splitlines())
    with shop.client(transport=LosingTransport(1, 2, 77, 200)) as store:
        report = program_.import_orders(store, orders)
    assert (report.created, report.found_again, report.complete) == (COUNT - 4, 4, True)
    assert invoices(shop) == ALL


def test_a_run_that_cannot_even_look_again_is_made_good_by_the_next(shop: MockStore) -> None:
    program_ = program("import_orders")
    orders = program_.read(lines().splitlines())
    lose(shop, 80)
    shop.faults({"when": {"operation": "listOrders", "nth": 2}, "do": {"status": 500}})
    with shop.client(retries=0) as store:
        report = program_.import_orders(store, orders)
    assert report.created == 79
    assert not report.complete
    assert "(listOrders) was answered 500" in str(report)
    assert sum(invoices(shop).values()) == 80  # the one without an answer is there, too

    with shop.client() as store:
        again = program_.import_orders(store, orders)
    assert (again.present, again.created, again.complete) == (80, 120, True)
    assert invoices(shop) == ALL


def test_a_create_that_never_arrived_is_reported_as_unclear(shop: MockStore) -> None:
    program_ = program("import_orders")
    orders = program_.read(lines(5).splitlines())
    shop.faults({"when": {"operation": "createOrder", "nth": 2}, "do": {"status": 502}})
    with shop.client() as store:
        report = program_.import_orders(store, orders)
        assert [text.partition(":")[0] for text in report.unclear] == ["OLD-5001"]
        assert program_.import_orders(store, orders).created == 1
    assert invoices(shop) == Counter({f"OLD-{5000 + n}": 1 for n in range(5)})


def test_the_command_reports_and_tells_a_refused_order(shop: MockStore, tmp_path: Path) -> None:
    file = tmp_path / "history.jsonl"
    file.write_bytes(lines(4) + b'\n{"InvoiceNumber": 9}\n')
    lose(shop, 2)
    told = run(shop, "import_orders", file)
    assert told.returncode == 1
    report = told.stdout.splitlines()
    assert "3 were created" in report
    assert "1 were created without a clear answer, and found again" in report
    assert any(line.startswith("  9: ") and "CustomerID" in line for line in report)

    file.write_bytes(lines(4))
    told = run(shop, "import_orders", file)
    assert (told.returncode, told.stdout.splitlines()[:2]) == (
        0,
        ["4 were there already", "0 were created"],
    )


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (b"{", "Line 1: "),
        (b'{"CustomerID": 1}', "Line 1 has no InvoiceNumber."),
        (b'{"InvoiceNumber": 7}\n\n{"InvoiceNumber": 7}', "Line 3 repeats the invoice 7."),
    ],
)
def test_a_file_with_a_wrong_line_is_refused_before_anything_is_sent(
    shop: MockStore, tmp_path: Path, text: bytes, said: str
) -> None:
    file = tmp_path / "history.jsonl"
    file.write_bytes(text)
    told = run(shop, "import_orders", file)
    assert told.returncode == 2
    assert told.stderr.startswith(said)
    assert shop.journal() == []
