from __future__ import annotations

import http.server
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from .running import DOCUMENT, Running, running, web

TICKET = {"CustomerEmail": "a@example.com"}


@pytest.fixture(scope="module")
def started() -> Iterator[Running]:
    with running("--seed", "empty", "--control") as store:
        yield store


@pytest.fixture
def store(started: Running) -> Running:
    mock(started, "POST", "reset")
    mock(started, "PUT", "scope", {})
    return started


def mock(store: Running, method: str, name: str, body: Any = None) -> Any:
    answer = web.request(method, f"{store.url}/__mock__/{name}", json=body)
    assert answer.status_code == 200, answer.text
    return answer.json()


def refused(store: Running, method: str, name: str, body: Any) -> str:
    answer = web.request(method, f"{store.url}/__mock__/{name}", json=body)
    assert answer.status_code == 400
    return str(answer.json()["error"])


def test_the_plane_is_not_there_unless_asked_for(empty_store: Running) -> None:
    assert web.get(f"{empty_store.url}/__mock__/").status_code == 404
    assert web.post(f"{empty_store.url}/__mock__/reset").status_code == 404


def test_reset_empties_and_starts_the_ids_again(store: Running) -> None:
    assert store.create("/CRM", TICKET) == "1"
    mock(store, "POST", "reset", {"seed": "demo"})
    assert store.api.get("/CRM?countonly=1").json()["TotalCount"] > 10
    rows = mock(store, "POST", "reset", {"seed": "empty"})["rows"]
    assert rows["crm.tickets"] == 0
    assert rows["order_statuses"] == len(DOCUMENT["x-resources"]["order_statuses"]["rows"])
    assert store.create("/CRM", TICKET) == "1"


def test_rows_are_sown(store: Running) -> None:
    rows = {"crm.statuses": [{"Id": 5, "StatusName": "{{ 'Op' ~ 'en' }}"}]}
    assert mock(store, "POST", "seed", rows) == {"added": {"crm.statuses": 1}}
    assert store.read("/CRM/status/5")["StatusName"] == "Open"
    assert "nothing.here" in refused(store, "POST", "seed", {"nothing.here": []})
    assert "Nmae" in refused(store, "POST", "seed", {"crm.statuses": [{"Nmae": "x"}]})


class TestFaults:
    def test_the_nth_call_of_an_operation_fails(self, store: Running) -> None:
        fault = {
            "when": {"operation": "createCrmTicket", "nth": 2},
            "do": {"status": 503, "headers": {"Retry-After": "7"}, "body": "Busy"},
        }
        mock(store, "POST", "faults", fault)
        answers = [store.api.post("/CRM", json=TICKET) for _ in range(3)]
        assert [answer.status_code for answer in answers] == [201, 503, 201]
        assert answers[1].headers["Retry-After"] == "7"
        assert answers[1].text == "Busy"
        assert store.api.get("/CRM?countonly=1").json() == {"TotalCount": 2}
        assert mock(store, "GET", "faults") == []

    def test_an_answer_is_lost_after_the_deed(self, store: Running) -> None:
        fault = {"when": {"operation": "*"}, "do": {"status": 502, "after": True}}
        mock(store, "POST", "faults", [fault])
        assert store.api.post("/CRM", json=TICKET).status_code == 502
        assert store.api.get("/CRM?countonly=1").json() == {"TotalCount": 1}

    def test_for_ever_means_until_cleared(self, store: Running) -> None:
        fault = {"when": {"times": 0}, "do": {"status": 500, "body": [{"Key": "Error"}]}}
        mock(store, "POST", "faults", fault)
        assert {store.api.get("/CRM").status_code for _ in range(5)} == {500}
        mock(store, "DELETE", "faults")
        assert store.api.get("/CRM").status_code == 404

    def test_headers_and_delays_alone_leave_the_answer(self, store: Running) -> None:
        mock(store, "POST", "faults", {"do": {"headers": {"X-Odd": "1"}, "delay": 0.01}})
        answer = store.api.get("/CRM?countonly=1")
        assert answer.headers["X-Odd"] == "1"
        assert answer.json() == {"TotalCount": 0}

    @pytest.mark.parametrize(
        ("fault", "word"),
        [
            ({"when": {"operation": "x", "nth": 0}}, "nth"),
            ({"when": {"op": "x"}}, "op"),
            ({"do": {"delay": "long"}}, "delay"),
            ({"do": {"status": 7}}, "status"),
            ("fault", "object"),
            ({"wen": {}}, "wen"),
            ({"when": {"operation": "listOrder"}, "do": {"status": 503}}, "listOrder"),
            ({"do": {"headers": ["Retry-After"]}}, "headers"),
            ({"do": {"headers": {"Retry-After": "1\n2"}, "status": 503}}, "Retry-After"),
        ],
    )
    def test_a_wrong_order_is_named(self, store: Running, fault: Any, word: str) -> None:
        assert word in refused(store, "POST", "faults", fault)


@pytest.mark.parametrize(
    ("method", "path", "body", "word"),
    [
        ("POST", "reset", {"sed": "demo"}, "sed"),
        ("PUT", "clock", {"noon": True}, "noon"),
        ("PUT", "scope", {"order": "read"}, "order"),
        ("PUT", "pace", {"on": "no"}, "on"),
    ],
)
def test_a_slip_passes_for_no_order(
    store: Running, method: str, path: str, body: Any, word: str
) -> None:
    assert word in refused(store, method, path, body)


def test_the_clock_is_set_and_moved(store: Running) -> None:
    mock(store, "PUT", "clock", {"now": "2020-02-28T23:59:00"})
    number = store.create("/CRM", TICKET)
    assert store.read(f"/CRM/{number}")["DateOpened"] == "2020-02-28T23:59:00"
    assert mock(store, "PUT", "clock", {"shift": 3600})["now"] == "2020-02-29T00:59:00"
    assert mock(store, "PUT", "clock", {"real": True})["now"] > "2026"
    assert "now" in refused(store, "PUT", "clock", {"now": "noon"})
    assert "shift" in refused(store, "PUT", "clock", {"shift": "far"})
    mock(store, "PUT", "clock", {"now": "9999-12-31T23:59:59"})
    assert "calendar" in refused(store, "PUT", "clock", {"shift": 1})


def test_the_journal_tells_what_was_said_and_what_was_wrong(store: Running) -> None:
    store.api.post("/CRM", json={"Subject": "no address"})
    store.api.post("/Orders", json={"CardNumber": "4111111111111111"})
    card, ticket = mock(store, "GET", "journal?limit=2")
    assert ticket["operation"] == "createCrmTicket"
    assert ticket["status"] == 400
    assert "CustomerEmail" in ticket["findings"]
    assert '"Subject":"no address"' in ticket["request"].replace(": ", ":")
    text = json.dumps(card)
    assert "4111" not in text
    assert store.keys["token"] not in text
    assert [each["number"] for each in mock(store, "GET", "journal?operation=createCrmTicket")] == [
        ticket["number"]
    ]


@pytest.mark.parametrize("wrap", ["{}", "<![CDATA[{}]]>", "<b>{}</b>"])
def test_the_journal_keeps_no_card_number_of_an_xml_body_either(store: Running, wrap: str) -> None:
    number = "4111111111111234"
    row = f"<Order><CardNumber>{wrap.format(number)}</CardNumber><CustomerID>1</CustomerID></Order>"
    store.api.post("/Orders", content=row, headers={"Content-Type": "application/xml"})
    (exchange,) = mock(store, "GET", "journal")
    assert number not in exchange["request"]
    assert "<CardNumber>***</CardNumber><CustomerID>1</CustomerID>" in exchange["request"]


def test_an_application_that_may_only_read(store: Running) -> None:
    number = store.create("/CRM", TICKET)
    mock(store, "PUT", "scope", {"*": "read", "orders": "none"})
    assert store.api.get(f"/CRM/{number}").status_code == 200
    answer = store.api.delete(f"/CRM/{number}")
    assert answer.status_code == 401
    assert "crm" in answer.json()[0]["Message"]
    assert store.api.get("/Orders").status_code == 401
    mock(store, "PUT", "scope", {})
    assert store.api.delete(f"/CRM/{number}").status_code == 200


def test_the_bucket_runs_over(store: Running) -> None:
    mock(store, "PUT", "pace", {"on": True})
    answers = [store.api.get("/CRM?countonly=1") for _ in range(60)]
    told = mock(store, "GET", "pace")
    mock(store, "PUT", "pace", {"on": False})
    over = [answer for answer in answers if answer.status_code == 429]
    assert [answer.status_code for answer in answers[:50]] == [200] * 50
    assert over
    assert int(over[0].headers["Retry-After"]) >= 1
    assert over[0].json()[0]["Status"] == "429"
    assert (told["taken"], told["refused"]) == (60 - len(over), len(over))
    assert 49 < told["deepest"] <= told["capacity"] == 50
    assert 40 < told["level"] <= told["deepest"]
    assert told["last_refused"][0]["operation"] == "listCrmTickets"
    assert "httpx" in told["last_refused"][0]["user_agent"]
    assert mock(store, "GET", "pace") == {"on": False}


@contextmanager
def application() -> Iterator[tuple[str, list[Any]]]:
    """An application's CallBackURL, and what is posted to it."""
    bodies: list[Any] = []

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            bodies.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
            self.send_response(200)
            self.end_headers()
            self.wfile.write(b'{"PostBackURL": "https://app.example/welcome"}')

        def log_message(self, *_: Any) -> None:
            pass

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/hook", bodies
        finally:
            server.shutdown()
            thread.join()


def test_an_application_is_told_of_its_subscription(store: Running) -> None:
    with application() as (url, bodies):
        mock(store, "PUT", "clock", {"now": "2026-03-01T08:05:00"})
        told = mock(store, "POST", "subscription", {"url": url})
    assert told == {
        "status": 200,
        "subscribed": True,
        "post_back_url": "https://app.example/welcome",
    }
    assert bodies == [
        {
            "PublicKey": store.keys["public-key"],
            "TimeStamp": "03-01-2026 08:05:00",
            "TokenKey": store.keys["token"],
            "Action": "AUTHORIZE",
            "SecureURL": store.keys["secure-url"],
        }
    ]
    assert "url" in refused(store, "POST", "subscription", {"url": "nowhere"})
    assert "action" in refused(store, "POST", "subscription", {"url": url, "action": "MAYBE"})


def test_a_page_of_another_site_cannot_steer_the_store(store: Running) -> None:
    url = f"{store.url}/__mock__/reset"
    assert web.post(url, headers={"Origin": "https://evil.example"}).status_code == 403
    assert web.post(url, headers={"Origin": store.url}).status_code == 200


def test_oauth_gives_a_token_that_works(store: Running) -> None:
    back = "http://127.0.0.1:1/back"
    asked = {
        "client_id": store.keys["public-key"],
        "redirect_uri": back,
        "state": "s t",
        "response_type": "code",
        "store_url": "mock-store.3dcartstores.com",
    }
    answer = web.get(f"{store.url}/oauth/authorize", params=asked)
    assert answer.status_code == 302
    assert answer.headers["Location"].startswith(back)
    query = parse_qs(urlsplit(answer.headers["Location"]).query)
    assert query["state"] == ["s t"]
    form = {
        "code": query["code"][0],
        "client_id": store.keys["public-key"],
        "client_secret": store.keys["private-key"],
        "grant_type": "authorization_code",
    }
    token = web.post(f"{store.url}/oauth/token", data=form).json()["access_token"]
    headers = {
        "SecureURL": store.keys["secure-url"],
        "PrivateKey": store.keys["private-key"],
        "Authorization": f"Bearer {token}",
    }
    url = f"{store.api.base_url}CRM?countonly=1"
    assert web.get(url, headers=headers).status_code == 200
    again = web.post(f"{store.url}/oauth/token", data=form)
    assert again.status_code == 400
    assert again.json()["error_code"] == "code"


def test_oauth_refusals_come_back_to_the_application(store: Running) -> None:
    asked = {
        "client_id": "stranger",
        "redirect_uri": "http://127.0.0.1:1/",
        "state": "1",
        "response_type": "code",
    }
    answer = web.get(f"{store.url}/oauth/authorize", params=asked)
    assert "error_code=client" in answer.headers["Location"]
    assert web.get(f"{store.url}/oauth/authorize").json()["error_code"] == "request"
