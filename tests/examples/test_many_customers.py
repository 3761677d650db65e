"""300 customers by several workers: each once, whatever answers are lost."""

from __future__ import annotations

import asyncio
from collections import Counter
from pathlib import Path

import pytest
from threedcart import AsyncStore, AuthenticationError
from threedcart_mock.testing import MockStore

from .programs import program, run

COUNT = 300


def write(path: Path, count: int) -> Path:
    lines = [f"c{n}@example.com,Ida,Number {n}" for n in range(count)]
    path.write_text("\n".join(["email,first_name,last_name", *lines, "C0@example.com,,"]) + "\n")
    return path


def emails(store: MockStore) -> Counter[str | None]:
    with store.client() as client:
        return Counter(customer.email for customer in client.customers.list())


def create_all(store: AsyncStore, path: Path, at_once: int = 8) -> Counter[str]:
    """Run the program's function in a store of the test's own."""
    program_ = program("many_customers")
    counts: Counter[str] = Counter()

    async def work() -> None:
        async with store:
            await program_.create_all(store, program_.read(path), at_once, counts)

    asyncio.run(work())
    return counts


def test_300_customers_are_there_once_although_answers_are_lost(
    mock_store: MockStore, tmp_path: Path
) -> None:
    path = write(tmp_path / "customers.csv", COUNT)
    mock_store.seed({"customers": [{"Email": "c7@example.com"}]})
    for call in (1, 40, 41, 200):
        lost = {"after": True, "status": 502}
        mock_store.faults({"when": {"operation": "createCustomer", "nth": call}, "do": lost})
    assert create_all(mock_store.async_client(), path) == {"created": 299, "there already": 1}
    there = emails(mock_store)
    assert len(there) == COUNT
    assert set(there.values()) == {1}
    assert create_all(mock_store.async_client(), path) == {"there already": COUNT}


def test_a_refused_customer_and_one_that_never_arrived_are_counted(
    mock_store: MockStore, tmp_path: Path
) -> None:
    path = write(tmp_path / "customers.csv", 5)
    mock_store.faults(
        {"when": {"operation": "createCustomer"}, "do": {"status": 400}},
        {"when": {"operation": "createCustomer", "nth": 3}, "do": {"status": 502}},
    )
    counts = create_all(mock_store.async_client(), path, at_once=2)
    assert counts == {"created": 3, "refused": 1, "unclear: run it again": 1}


def test_a_wrong_key_stops_all_workers(mock_store: MockStore, tmp_path: Path) -> None:
    path = write(tmp_path / "customers.csv", COUNT)
    with pytest.raises(ExceptionGroup) as caught:
        create_all(mock_store.async_client(token="0" * 32), path)
    assert caught.group_contains(AuthenticationError)
    assert len(mock_store.journal(limit=1000)) <= 16


def test_the_command_tells_the_counts(mock_store: MockStore, tmp_path: Path) -> None:
    path = write(tmp_path / "customers.csv", 10)
    told = run(mock_store, "many_customers", path, "--at-once", 3)
    assert (told.returncode, told.stdout) == (0, "10 created\n")
    mock_store.scope({"*": "read"})
    told = run(mock_store, "many_customers", write(path, 11))
    assert told.returncode == 1
    assert told.stderr.startswith("The import stopped: POST /Customers (createCustomer)")
    path.write_text("email,first_name,last_name\n,Ida,Nobody\n")
    told = run(mock_store, "many_customers", path)
    assert (told.returncode, told.stderr) == (2, "Line 2 has no e-mail address.\n")
