"""Create the customers of a CSV file, several at a time.

    python examples/cookbook/many_customers.py customers.csv --at-once 8

The file has the columns email, first_name and last_name. A customer whose e-mail address the store
knows is left as it is.

What it guards against:
- Too many requests. So many workers share the file, each with one call under way. The client keeps
  to the documented rate by itself: calls wait, and none is refused.
- Twins. An address is looked for before it is created, and one that stands twice in the file is
  taken once.
- Lost answers. After a create without a clear answer the address is looked for again.
- An error that concerns every call, such as a wrong key: all workers stop at once.

Keys come from THREEDCART_SECURE_URL, THREEDCART_PRIVATE_KEY and THREEDCART_TOKEN. `--base-url` or
THREEDCART_BASE_URL leads to a mock store.
"""

from __future__ import annotations

import argparse
import asyncio
import csv
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from threedcart import AsyncStore, Customer
from threedcart.errors import AmbiguousOutcomeError, BadRequestError, ThreeDCartError

CREATED, PRESENT = "created", "there already"
REFUSED, UNCLEAR = "refused", "unclear: run it again"
DONE = {CREATED, PRESENT}


def main() -> int:
    parser = argparse.ArgumentParser(description="Create the customers of a CSV file.")
    parser.add_argument("file", type=Path)
    parser.add_argument("--at-once", type=int, default=8, help="calls under way at a time")
    parser.add_argument("--base-url")
    arguments = parser.parse_args()
    try:
        customers = read(arguments.file)
    except ValueError as error:
        print(error, file=sys.stderr)
        return 2
    counts: Counter[str] = Counter()
    stopped = False
    try:
        asyncio.run(import_all(customers, arguments.at_once, arguments.base_url, counts))
    except* ThreeDCartError as errors:
        print(f"The import stopped: {errors.exceptions[0]}", file=sys.stderr)
        stopped = True
    for outcome, count in sorted(counts.items()):
        print(f"{count} {outcome}")
    return 1 if stopped or counts.keys() - DONE else 0


def read(path: Path) -> list[Customer]:
    """Return the customers of a CSV file, each address once.

    Raises:
        ValueError: a line has no e-mail address.
    """
    customers: dict[str, Customer] = {}
    with path.open(encoding="utf-8", newline="") as file:
        for number, line in enumerate(csv.DictReader(file), 2):
            email = (line.get("email") or "").strip()
            # Looking for a customer without an address would find any customer.
            if not email:
                raise ValueError(f"Line {number} has no e-mail address.")
            customers[email.casefold()] = Customer(
                email=email,
                billing_first_name=line.get("first_name"),
                billing_last_name=line.get("last_name"),
            )
    return list(customers.values())


async def import_all(
    customers: Iterable[Customer], at_once: int, base_url: str | None, counts: Counter[str]
) -> None:
    """Create the customers in the store that the environment names."""
    async with AsyncStore.from_env(base_url=base_url) as store:
        await create_all(store, customers, at_once, counts)


async def create_all(
    store: AsyncStore, customers: Iterable[Customer], at_once: int, counts: Counter[str]
) -> None:
    """Create customers with so many calls under way at a time; count the outcomes.

    Raises:
        ExceptionGroup: of `ThreeDCartError`; the store refuses every call, or is not reached.
    """
    waiting = iter(customers)  # shared: each worker takes the next one
    async with asyncio.TaskGroup() as group:
        for _ in range(at_once):
            group.create_task(work(store, waiting, counts))


async def work(store: AsyncStore, waiting: Iterator[Customer], counts: Counter[str]) -> None:
    """Create one customer after the other until none is left."""
    for customer in waiting:
        counts[await create(store, customer)] += 1


async def create(store: AsyncStore, customer: Customer) -> str:
    """Create one customer, unless the store has it; return what happened."""
    if await find(store, customer):
        return PRESENT
    try:
        await store.customers.create(customer)
    except AmbiguousOutcomeError:
        return CREATED if await find(store, customer) else UNCLEAR
    except BadRequestError:
        return REFUSED
    return CREATED


async def find(store: AsyncStore, customer: Customer) -> Customer | None:
    """Look for the customer by the e-mail address."""
    return await store.customers.list(email=customer.email).first()


if __name__ == "__main__":
    sys.exit(main())
