"""Import historic orders from a JSON Lines file, each exactly once.

    python examples/cookbook/import_orders.py history.jsonl

Each line is one order with the names of the API:

    {"InvoiceNumberPrefix": "OLD-", "InvoiceNumber": 1001, "CustomerID": 7,
     "BillingPaymentMethodID": "49", "OrderDate": "2019-03-01T10:00:00", "OrderAmount": 19.90,
     "OrderItemList": [{"CatalogID": 3, "ItemQuantity": 2, "ItemUnitPrice": 9.95}]}

Prefix and number name an order: an order that the store has already is not created again, so the
import can be run as often as needed until nothing is left.

What it guards against:
- Lost answers. When a create was sent and no clear answer came back, the order is looked for by
  its number. It is never sent a second time in the same run.
- Two runs, or a run after one that broke off. What the store has is left out.
- Side effects. Stock and reward points stay as they are, and no customer gets an e-mail.
- Changed amounts. The digits in the file are sent as they are written.

Keys come from THREEDCART_SECURE_URL, THREEDCART_PRIVATE_KEY and THREEDCART_TOKEN. `--base-url` or
THREEDCART_BASE_URL leads to a mock store. The exit code is 0 when the store has every order,
2 when nothing was sent.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from threedcart import BatchResult, MalformedJSON, Order, Store
from threedcart.errors import ThreeDCartError


@dataclass
class Report:
    """What became of the orders of a file; the lists hold invoice numbers and reasons."""

    present: int = 0
    created: int = 0
    found_again: int = 0
    refused: list[str] = field(default_factory=list[str])
    unclear: list[str] = field(default_factory=list[str])
    not_sent: int = 0
    stopped_by: str = ""

    @property
    def complete(self) -> bool:
        """Whether the store has every order of the file."""
        return not (self.refused or self.unclear or self.not_sent)

    def __str__(self) -> str:
        lines = [
            f"{self.present} were there already",
            f"{self.created} were created",
            f"{self.found_again} were created without a clear answer, and found again",
            f"{len(self.refused)} were refused",
            *(f"  {line}" for line in self.refused),
            f"{len(self.unclear)} are unclear: run the import again",
            *(f"  {line}" for line in self.unclear),
            f"{self.not_sent} were not sent",
        ]
        if self.stopped_by:
            lines.append(f"The import stopped: {self.stopped_by}")
        return "\n".join(lines)


def main() -> int:
    parser = argparse.ArgumentParser(description="Import historic orders, each exactly once.")
    parser.add_argument("file", type=Path, help="one order a line, as JSON")
    parser.add_argument("--base-url")
    arguments = parser.parse_args()
    try:
        orders = read(arguments.file.read_bytes().splitlines())
        with Store.from_env(base_url=arguments.base_url) as store:
            report = import_orders(store, orders)
    except (ThreeDCartError, ValueError) as error:
        print(error, file=sys.stderr)
        return 2
    print(report)
    return 0 if report.complete else 1


def read(lines: Iterable[bytes]) -> list[Order]:
    """Return the orders of a file.

    Raises:
        ValueError: a line is no order, has no invoice number, or repeats one.
    """
    orders: list[Order] = []
    seen: set[str] = set()
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            order = Order.from_json(line)
        except MalformedJSON as error:
            raise ValueError(f"Line {number}: {error}.") from None
        if not order.invoice_number:
            raise ValueError(f"Line {number} has no InvoiceNumber.")
        if invoice(order) in seen:
            raise ValueError(f"Line {number} repeats the invoice {invoice(order)}.")
        seen.add(invoice(order))
        orders.append(order)
    return orders


def import_orders(store: Store, orders: list[Order]) -> Report:
    """Create the orders that the store does not have.

    Raises:
        ThreeDCartError: it cannot be read which orders the store has; nothing was created.
    """
    report = Report()
    prefixes = {order.invoice_number_prefix or "" for order in orders}
    there = {
        invoice(order)
        for prefix in prefixes
        # An empty prefix is no filter: then all orders are read.
        for order in store.orders.list(invoice_prefix=prefix or None)
    }
    missing = [order for order in orders if invoice(order) not in there]
    report.present = len(orders) - len(missing)

    def find(sent: Order) -> Order | None:
        found = find_again(store, sent)
        if found is not None:
            report.found_again += 1
        return found

    results: BatchResult
    try:
        results = store.orders.create_many(
            missing, bypass_order_processing=True, bypass_order_email=True, find=find
        )
    except ThreeDCartError as error:
        report.stopped_by = str(error)
        results = error.completed or BatchResult()
    report.created = len(results.succeeded) - report.found_again
    report.refused = [f"{invoice(missing[n])}: {result.message}" for n, result in results.failed]
    report.unclear = [f"{invoice(missing[n])}: {result.message}" for n, result in results.ambiguous]
    report.not_sent = len(missing) - len(results)
    return report


def find_again(store: Store, sent: Order) -> Order | None:
    """Look for the order that a create without a clear answer may have made."""
    rows = store.orders.list(
        invoice_number=sent.invoice_number, invoice_prefix=sent.invoice_number_prefix or None
    )
    for order in rows:
        if invoice(order) == invoice(sent):
            return order
    return None


def invoice(order: Order) -> str:
    """Return what names an order, here and in the store."""
    return f"{order.invoice_number_prefix or ''}{order.invoice_number}"


if __name__ == "__main__":
    sys.exit(main())
