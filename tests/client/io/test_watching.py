"""Hooks, log records and raw answers: what a caller can see of its calls, and what nobody can."""

from __future__ import annotations

import json
import logging
import threading
from decimal import Decimal
from typing import Any

import httpx
import pytest
from threedcart.errors import NotFoundError, ThreeDCartError
from threedcart.models import CRM

from tests.keys import EVERY_KEY, KEYS

from .conftest import BASE, DONE, Answers, Kind

URL = f"{BASE}/3dCartWebAPI/v2/CRM/1"


def test_hooks_are_told_of_each_attempt(kind: Kind) -> None:
    told: list[Any] = []
    store = kind.open(Answers(httpx.Response(503)), on_request=told.append, on_response=told.append)
    kind.run(store.crm.tickets.get(1))
    assert [(info.operation, info.method, info.url, info.attempt) for info in told] == [
        ("getCrmTicket", "GET", URL, attempt) for attempt in (1, 1, 2, 2)
    ]
    assert [told[1].status, told[3].status] == [503, 200]


def test_a_hook_is_told_of_the_error_that_is_raised(kind: Kind) -> None:
    told: list[Any] = []
    store = kind.open(Answers(httpx.Response(404)), on_error=told.append)
    with pytest.raises(NotFoundError) as caught:
        kind.run(store.crm.tickets.get(1))
    assert [info.error for info in told] == [caught.value]


def test_hooks_may_be_coroutines() -> None:
    kind = Kind("async")
    told: list[Any] = []

    async def tell(info: Any) -> None:
        told.append(info)

    store = kind.open(
        Answers(httpx.Response(404)), on_request=tell, on_response=tell, on_error=tell
    )
    with pytest.raises(NotFoundError):
        kind.run(store.crm.tickets.get(1))
    assert len(told) == 3
    kind.close()


def test_a_hook_may_add_headers(kind: Kind) -> None:
    def trace(info: Any) -> None:
        info.headers["X-Trace"] = f"{info.operation}-{info.attempt}"

    answers = Answers(httpx.Response(503))
    kind.run(kind.open(answers, on_request=trace).crm.tickets.get(1))
    assert [r.headers["x-trace"] for r in answers.requests] == ["getCrmTicket-1", "getCrmTicket-2"]


def broken(info: Any) -> None:
    raise RuntimeError("the collector is down")


def test_a_hook_that_fails_hides_nothing_that_was_done(
    kind: Kind, caplog: pytest.LogCaptureFixture
) -> None:
    store = kind.open(
        Answers([DONE], httpx.Response(404)), on_response=broken, on_error=broken, retries=0
    )
    assert kind.run(store.crm.tickets.create(CRM(subject="x"))).id == 1
    with pytest.raises(NotFoundError):
        kind.run(store.crm.tickets.get(1))
    assert caplog.messages == ["A hook failed; the call goes on."] * 3
    assert "the collector is down" in caplog.text


def test_a_hook_that_fails_before_a_request_keeps_it_from_being_sent(kind: Kind) -> None:
    answers = Answers()
    with pytest.raises(RuntimeError, match="collector"):
        kind.run(kind.open(answers, on_request=broken).crm.tickets.create(CRM(subject="x")))
    assert answers.requests == []


@pytest.mark.parametrize("body", [b"<html>Not found</html>", b'{"Message": "No such resource"}'])
def test_a_list_that_ends_with_what_no_api_says_is_told_of(
    kind: Kind, caplog: pytest.LogCaptureFixture, body: bytes
) -> None:
    store = kind.open(Answers(*[httpx.Response(404, content=body) for _ in range(2)]))
    assert kind.run(store.crm.tickets.list()) == []
    (said,) = caplog.messages
    assert "taken for a list without rows. Check base_url" in said
    with pytest.raises(NotFoundError):
        kind.run(store.crm.tickets.list(options={"strict": True}))


@pytest.mark.parametrize("body", [b"", b"[]", json.dumps([DONE | {"Status": "404"}]).encode()])
def test_a_list_that_ends_as_documented_is_not_worth_a_word(
    kind: Kind, caplog: pytest.LogCaptureFixture, body: bytes
) -> None:
    store = kind.open(Answers(httpx.Response(404, content=body)), strict=True)
    assert kind.run(store.crm.tickets.list()) == []
    assert caplog.messages == []


def test_what_hooks_are_told_holds_no_key(kind: Kind) -> None:
    told: list[Any] = []
    echo = httpx.Response(401, headers={"Token": KEYS["token"], "X-Echo": KEYS["private_key"]})
    store = kind.open(
        Answers(echo), on_request=told.append, on_response=told.append, on_error=told.append
    )
    with pytest.raises(ThreeDCartError):
        kind.run(store.crm.tickets.get(1))
    shown = repr(told) + repr(told[1].headers) + repr(vars(told[2].error))
    assert not any(key in shown for key in EVERY_KEY)
    assert told[1].headers["token"] == "[redacted]"


def test_each_attempt_is_a_log_record_with_its_facts(
    kind: Kind, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "threedcart")
    store = kind.open(Answers(httpx.Response(503, headers={"Retry-After": "3"})))
    kind.run(store.crm.tickets.get(1))
    first, wait, second = (r for r in caplog.records if r.name == "threedcart")
    assert (first.levelname, wait.levelname, second.levelname) == ("DEBUG", "WARNING", "DEBUG")
    facts = vars(wait)
    assert (facts["operation"], facts["method"], facts["url"]) == ("getCrmTicket", "GET", URL)
    assert (facts["attempt"], facts["status"], facts["wait"]) == (1, 503, 3.0)
    assert vars(second)["elapsed"] >= 0
    assert "trying again in 3 s" in wait.getMessage()


def test_without_a_listener_nothing_is_written(
    kind: Kind, caplog: pytest.LogCaptureFixture
) -> None:
    kind.run(kind.open(Answers()).crm.tickets.get(1))
    assert [r for r in caplog.records if r.name == "threedcart"] == []


def test_raw_answers_can_be_looked_at(kind: Kind) -> None:
    rows = httpx.Response(200, headers={"X-Id": "7"}, content=b'[{"CrmID": 1, "a": 1.50}]')
    store = kind.open(Answers(httpx.Response(503, content=b"busy"), rows))
    with store.capture_responses() as seen:
        kind.run(store.crm.tickets.get(1))
    busy, answer = seen
    assert (busy.status, busy.text, busy.attempt) == (503, "busy", 1)
    assert (answer.status, answer.attempt, answer.operation) == (200, 2, "getCrmTicket")
    assert answer.headers["x-id"] == "7"
    assert answer.content == b'[{"CrmID": 1, "a": 1.50}]'
    assert str(answer.json()[0]["a"]) == "1.50"
    assert isinstance(answer.json()[0]["a"], Decimal)
    assert repr(answer) == "<RawResponse 200 to getCrmTicket, 25 bytes>"
    kind.run(store.crm.tickets.get(1))
    assert len(seen) == 2


def test_captures_nest_and_keep_to_their_store(kind: Kind) -> None:
    store, other = kind.open(Answers()), kind.open(Answers())
    with store.capture_responses() as outer:
        kind.run(store.crm.tickets.get(1))
        with store.capture_responses() as inner:
            kind.run(store.crm.tickets.get(1))
            kind.run(other.crm.tickets.get(1))
    assert (len(outer), len(inner)) == (2, 1)


def test_a_capture_does_not_see_other_threads() -> None:
    kind = Kind("sync")
    store = kind.open(Answers())
    with store.capture_responses() as seen:
        thread = threading.Thread(target=lambda: store.crm.tickets.get(1))
        thread.start()
        thread.join()
    assert seen == []
    kind.close()


def test_an_answer_that_failed_to_be_read_is_captured_too(kind: Kind) -> None:
    store = kind.open(Answers(httpx.Response(200, content=b"<html>")))
    with store.capture_responses() as seen, pytest.raises(ThreeDCartError):
        kind.run(store.crm.tickets.get(1))
    assert seen[0].text == "<html>"
