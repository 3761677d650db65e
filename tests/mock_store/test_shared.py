"""A database that another process writes to as well."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest

from .receiver import receiver
from .running import BASE, DOCUMENT, Running, refused_start, running, web

TICKET = {"CustomerEmail": "a@example.com"}
NEW = next(
    row["EventType"]
    for row in DOCUMENT["x-resources"]["webhooks.events"]["rows"]
    if row["EventName"] == "Order New"
)


@contextmanager
def held(path: Path) -> Iterator[sqlite3.Connection]:
    """The database, with its place for a writer taken."""
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    try:
        yield other
    finally:
        if other.in_transaction:
            other.execute("ROLLBACK")
        other.close()


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "store.db"


@pytest.fixture
def store(database: Path) -> Iterator[Running]:
    with running("--seed", "demo", "--db", str(database), "--control") as started:
        yield started


def test_reads_go_on_and_a_write_is_done_as_soon_as_it_can_be(
    store: Running, database: Path
) -> None:
    count = int(store.api.get("/CRM?countonly=1").json()["TotalCount"])
    with ThreadPoolExecutor() as aside, held(database) as other:
        form = {"product": "1", "quantity": "1"}
        writes = [
            aside.submit(store.api.post, "/CRM", json=TICKET),
            aside.submit(web.post, f"{store.url}/cart", data=form),
            aside.submit(web.post, f"{store.url}/__mock__/seed", json={"crm.tickets": [TICKET]}),
        ]
        for _ in range(20):
            assert store.api.get("/CRM?limit=1").status_code == 200
            assert web.get(f"{store.url}/admin/orders").status_code == 200
            assert "so the answer is not shown" in web.get(f"{store.url}/docs/getOrder").text
        assert not any(write.done() for write in writes)
        other.execute("COMMIT")
        assert [write.result(20).status_code for write in writes] == [201, 303, 200]
    assert store.api.get("/CRM?countonly=1").json() == {"TotalCount": count + 2}


def test_what_became_of_a_webhook_is_noted_once_it_can_be(store: Running, database: Path) -> None:
    with receiver(held=True) as told:
        store.create("/Webhooks", {"Name": "x", "Url": told.url, "EventType": NEW, "Enabled": True})
        store.create("/Orders", {"CustomerID": 0, "BillingPaymentMethodID": "1"})
        with held(database) as other:
            told.held.set()
            for _ in range(20):
                assert web.get(f"{store.url}/__mock__/deliveries").json() == []
            other.execute("COMMIT")
            notes = web.get(f"{store.url}/__mock__/deliveries?patience=20").json()
    assert [each["outcome"] for each in notes] == ["answered", "delivered"]


SOON = """
import sys
from threedcart_mock import cli, database
database.BUSY_SECONDS = 0.1
cli.main(["serve", "--port", "0", "--seed", "demo", "--control", "--db", sys.argv[1]])
"""


def test_a_write_that_waited_long_enough_says_so(database: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", SOON, str(database)], stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        try:
            said = {}
            for line in process.stdout:
                name, _, said[name] = line.strip().partition(" ")
                if name == "ready":
                    break
            url = said["ready"]
            keys = {
                "SecureURL": said["secure-url"],
                "PrivateKey": said["private-key"],
                "Token": said["token"],
            }
            with httpx.Client(headers=keys, timeout=30, trust_env=False, verify=False) as api:
                before = api.get(f"{url}{BASE}/CRM?countonly=1").json()
                with held(database):
                    answer = api.post(f"{url}{BASE}/CRM", json=TICKET)
                    assert answer.status_code == 503
                    assert "nothing was written" in answer.json()[0]["Message"]
                    assert answer.headers["Retry-After"] == "1"
                    page = api.post(f"{url}/cart", data={"product": "1"})
                    assert page.status_code == 503
                    plane = api.post(f"{url}/__mock__/reset", json={"seed": "empty"})
                    assert plane.status_code == 503
                    assert "nothing was written" in plane.json()["error"]
                    assert api.get(f"{url}{BASE}/CRM?countonly=1").json() == before
                assert api.post(f"{url}{BASE}/CRM", json=TICKET).status_code == 201
        finally:
            process.terminate()


def test_a_store_that_cannot_begin_says_who_is_in_its_way(database: Path) -> None:
    with running("--seed", "empty", "--db", str(database)):
        pass
    with held(database):
        said = refused_start("--db", str(database))
    assert "Another process writes" in said
    assert "--db" in said
