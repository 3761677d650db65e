"""The API reference: what it shows runs as it stands, and is what the store answers."""

from __future__ import annotations

import contextlib
import html
import io
import re
import subprocess
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import pytest

from .receiver import receiver
from .running import DOCUMENT, Running, running, web

#: (method, operationId) of all that is called with the store's keys.
OPERATIONS = sorted(
    (method.upper(), node["operationId"])
    for item in DOCUMENT["paths"].values()
    for method, node in item.items()
    if isinstance(node, dict) and "x-resource" in node
)
READS = [name for method, name in OPERATIONS if method == "GET"]
DELETES = [name for method, name in OPERATIONS if method == "DELETE"]
WRITES = [name for method, name in OPERATIONS if method in ("POST", "PUT")]


@pytest.fixture(scope="module")
def store() -> Iterator[Running]:
    with running("--seed", "demo", "--control") as started:
        yield started


@dataclass
class Shown:
    """What the page of an operation shows."""

    curl: str
    python: str
    status: str
    answer: str


def shown(store: Running, operation: str) -> Shown:
    text = web.get(f"{store.url}/docs/{operation}").text
    curl, python, *answer = (
        html.unescape(each) for each in re.findall(r"<pre[^>]*>([^<]*)</pre>", text)
    )
    found = re.search(r'<h3 id="answer">Answer <span class="quiet">(\d+)', text)
    assert found is not None, text
    return Shown(curl, python, found[1], answer[0])


def by_curl(store: Running, operation: str) -> str:
    """ "" when the command as it stands gets the status that the page shows, else what it got."""
    page = shown(store, operation)
    asked = f"{page.curl} --silent --output /dev/null --write-out '%{{http_code}}'"
    done = subprocess.run(["sh", "-c", asked], capture_output=True, text=True, check=True)
    fits = done.stdout == page.status and page.status.startswith("2")
    return "" if fits else f"{operation}: {done.stdout}, the page says {page.status}"


def by_python(store: Running, operation: str) -> str:
    """The same of the program."""
    page = shown(store, operation)
    with contextlib.redirect_stdout(io.StringIO()) as printed:
        exec(compile(page.python, operation, "exec"), {})
    (exchange,) = web.get(f"{store.url}/__mock__/journal?limit=1").json()
    got = f"{exchange['status']}"
    fits = exchange["operation"] == operation and got == page.status and printed.getvalue()
    return "" if fits else f"{operation}: {exchange['operation']} {got}, not {page.status}"


def test_every_command_for_curl_runs(store: Running) -> None:
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(lambda name: by_curl(store, name), READS))
    found += [by_curl(store, name) for name in WRITES + DELETES]
    assert [each for each in found if each] == []
    assert len(found) == len(OPERATIONS) > 170


def test_every_program_in_python_runs(store: Running) -> None:
    found = [by_python(store, name) for name in READS + WRITES + DELETES]
    assert [each for each in found if each] == []


def test_an_answer_is_what_a_caller_gets(store: Running) -> None:
    for name in ("listOrders", "getOrder", "listProductSerials", "createCrmTicket", "createOrder"):
        page = shown(store, name)
        done = subprocess.run(
            ["sh", "-c", f"{page.curl} --silent"], capture_output=True, text=True, check=True
        )
        compact = re.sub(r"\s", "", page.answer)
        assert compact == re.sub(r"\s", "", done.stdout), name


def test_looking_at_the_reference_changes_nothing() -> None:
    with running("--seed", "demo", "--control") as store, receiver() as told:
        hook = {"Name": "a", "Url": told.url, "EventType": 2, "Format": "JSON", "Enabled": True}
        store.create("/Webhooks", hook)
        lists = ("/Orders?limit=300", "/Products", "/CRM?limit=300", "/Customers?limit=300")

        def held() -> list[object]:
            rows = [store.api.get(path).json() for path in lists]
            web.delete(f"{store.url}/__mock__/journal")
            return [web.get(f"{store.url}/__mock__/").json()["rows"], *rows]

        before = held()
        for _, name in OPERATIONS:
            shown(store, name)
        assert web.get(f"{store.url}/__mock__/journal").json() == []
        assert web.get(f"{store.url}/__mock__/outbox").json() == []
        assert web.get(f"{store.url}/__mock__/deliveries?patience=5").json() == []
        assert told.came == []
        assert held() == before
        ticket = store.create("/CRM", {"CustomerEmail": "ida@example.com"})
        assert ticket == "31"  # no number was used up


def test_a_store_without_rows_says_what_makes_one() -> None:
    with running("--seed", "empty") as store:
        page = web.get(f"{store.url}/docs/getCrmTicket").text
        assert "As this store is now, the request is answered 404" in page
        assert '<a href="/docs/createCrmTicket">createCrmTicket</a> makes one' in page
        assert "createCrmTicket</a> makes one" in web.get(f"{store.url}/docs/createCrmMessage").text
        assert shown(store, "createCrmTicket").status == "201"
        for _, name in OPERATIONS:
            assert web.get(f"{store.url}/docs/{name}").status_code == 200, name


def test_an_operation_says_its_limits_and_defaults(store: Running) -> None:
    page = web.get(f"{store.url}/docs/listOrders").text
    assert "10 unless limit says, 300 at most" in page
    assert "integer, 0 to 300, default 10" in page
    assert "store.orders.list" in page
    page = web.get(f"{store.url}/docs/createCrmTicket").text
    field = re.search(r'<li id="field-CustomerEmail">.*?</li>', page, re.DOTALL)
    assert field is not None
    assert "required" in field[0]
    longest = DOCUMENT["components"]["schemas"]["CRM"]["properties"]["CustomerEmail"]["maxLength"]
    assert f"up to {longest} characters" in field[0]


def test_messages_the_store_sends_are_in_the_reference(store: Running) -> None:
    assert "messages the store sends" in web.get(f"{store.url}/docs").text
    page = web.get(f"{store.url}/docs/shippingRates").text
    assert "sent by the store" in page
    assert "/docs/schemas/RatesRequest" in page
    assert "Try it" not in page


def test_what_is_searched_has_parameters_and_fields(store: Running) -> None:
    words = web.get(f"{store.url}/docs/words.json").json()
    assert "datestart" in words["/docs/listOrders"]
    assert "store.orders.list" in words["/docs/listOrders"]
    assert "orderstatusid" in words["/docs/schemas/Order"]


def test_a_read_only_store_says_that_it_refuses(store: Running) -> None:
    with running("--seed", "demo", "--read-only") as other:
        assert shown(other, "getOrder").status == "200"
        page = web.get(f"{other.url}/docs/createOrder").text
        refused = other.api.post("/Orders", json={}).status_code
        assert f"As this store is now, the request is answered {refused}" in page
