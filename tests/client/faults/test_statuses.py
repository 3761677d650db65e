"""Answers that are failures: what is tried again, how long after, and what is raised."""

from __future__ import annotations

import json
from collections.abc import Callable
from email.utils import formatdate
from typing import Any

import pytest
from threedcart import Retries, errors
from threedcart._runtime.operation import Operation
from threedcart.errors import (
    AmbiguousServerError,
    BadRequestError,
    NotFoundError,
    RateLimitError,
    ServerError,
    StatusError,
)

from tests.keys import EVERY_KEY, KEYS

from .driver import CALLS, IDEMPOTENT, POSTS, Driver
from .listener import Listener

Open = Callable[..., Driver]

NOW = 1_000_000_000.0
RETRY_AFTER: dict[str, tuple[str, list[float]]] = {
    "seconds": ("7", [7.0, 7.0]),
    "a fraction": ("7.9", [7.0, 7.0]),
    "a date": (formatdate(NOW + 9, usegmt=True), [9.0, 9.0]),
    "a date that has passed": (formatdate(NOW - 9, usegmt=True), [0.5, 1.0]),
    "garbage": ("soon", [0.5, 1.0]),
    "a negative number": ("-5", [0.5, 1.0]),
    "nothing": ("", [0.5, 1.0]),
    "zero": ("0", [0.5, 1.0]),
    "joined by a proxy": ("60, 60", [60.0, 60.0]),
    "joined, the longest last": ("2,30", [30.0, 30.0]),
    "joined, the longest first": ("30 , 2", [30.0, 30.0]),
    "joined with blanks": (", ,60,, ", [60.0, 60.0]),
    "joined with garbage": ("soon, 60", [60.0, 60.0]),
    "joined with a negative number": ("-5, 7", [7.0, 7.0]),
    "joined garbage": ("soon, later", [0.5, 1.0]),
    "nothing but commas": (", ,", [0.5, 1.0]),
    "two dates": (
        f"{formatdate(NOW + 9, usegmt=True)}, {formatdate(NOW + 12, usegmt=True)}",
        [12.0, 12.0],
    ),
    "a date and seconds": (f"{formatdate(NOW + 9, usegmt=True)}, 11", [11.0, 11.0]),
    "a passed date and seconds": (f"{formatdate(NOW - 9, usegmt=True)}, 11", [11.0, 11.0]),
    "a date of the old form": ("Sunday, 09-Sep-01 01:46:49 GMT, 3", [9.0, 9.0]),
    "a list without end": ("1," * 40_000, [1.0, 1.0]),
}
TOO_LONG = {
    "an hour": "3600",
    "an hour, joined": "2, 3600",
    "a number beyond measure": "9" * 400,
    "a date in another era": "Fri, 31 Dec 9999 23:59:59 GMT",
    "a second more than the caller waits": "61",
}
"""What a caller does not wait for under default settings: `Retries.longest_asked` is 60 s."""


@pytest.mark.parametrize("form", RETRY_AFTER)
@pytest.mark.parametrize("call", CALLS)
def test_a_full_bucket_is_waited_for(
    open_store: Open, server: Listener, call: str, form: str
) -> None:
    header, waits = RETRY_AFTER[form]
    server.obey({"do": "answer", "status": 429, "headers": {"Retry-After": header}})
    store = open_store(deadline=None)
    error = store.fail(call)
    assert type(error) is RateLimitError
    assert store.waits == waits
    assert len(server.hits) == 3


@pytest.mark.parametrize("form", TOO_LONG)
@pytest.mark.parametrize("status", [429, 503])
@pytest.mark.parametrize("call", CALLS)
def test_a_longer_wait_than_the_caller_is_ready_for_is_raised_at_once(
    open_store: Open, server: Listener, call: str, status: int, form: str
) -> None:
    server.obey({"do": "answer", "status": status, "headers": {"Retry-After": TOO_LONG[form]}})
    store = open_store(deadline=None)
    error = store.fail(call)
    assert isinstance(error, StatusError)
    assert (error.status, error.attempts, store.waits) == (status, 1, [])
    assert error.retry_after is not None
    assert error.retry_after > 60
    assert f"asks to wait {error.retry_after:.0f} s" in str(error)


def test_a_patient_caller_waits_as_long_as_it_is_asked_to(
    open_store: Open, server: Listener
) -> None:
    full = {"do": "answer", "status": 429, "headers": {"Retry-After": "3600"}}
    server.obey({"when": {"nth": 1}, **full})
    patient = open_store(retries=Retries(longest_asked=4000), deadline=None)
    assert patient.run("get")
    assert patient.waits == [3600.0]
    server.obey(full)
    hurried = open_store(retries=Retries(longest_asked=4000), deadline=120.0)
    error = hurried.fail("get")
    assert isinstance(error, RateLimitError)
    assert (error.attempts, hurried.waits, error.retry_after) == (1, [], 3600.0)


@pytest.mark.parametrize("call", CALLS)
def test_a_call_goes_through_once_the_bucket_has_room(
    open_store: Open, server: Listener, call: str
) -> None:
    full = {"do": "answer", "status": 429, "headers": {"Retry-After": "2"}}
    server.obey({"when": {"nth": 1}, **full}, {"when": {"nth": 1}, **full})
    store = open_store()
    assert store.run(call)
    assert store.waits == [2.0, 2.0]


def test_a_rate_limit_error_tells_how_long_the_server_wants(
    open_store: Open, server: Listener
) -> None:
    server.obey({"do": "answer", "status": 429, "headers": {"Retry-After": "86400"}})
    error = open_store(retries=0).fail("get")
    assert isinstance(error, RateLimitError)
    assert error.retry_after == 86400


@pytest.mark.parametrize("burst", [1, 2, 3])
@pytest.mark.parametrize("status", [500, 502, 503, 504, 520, 599])
@pytest.mark.parametrize("call", IDEMPOTENT)
def test_a_read_outlives_a_burst_up_to_the_retries(
    open_store: Open, server: Listener, call: str, status: int, burst: int
) -> None:
    server.obey(
        *({"when": {"nth": 1}, "do": "answer", "status": status} for _ in range(burst)),
    )
    store = open_store(retries=2)
    if burst <= 2:
        assert store.run(call)
        assert len(server.hits) == burst + 1
    else:
        error = store.fail(call)
        assert type(error) is ServerError
        assert (error.status, error.attempts) == (status, 3)


def test_the_waits_double_and_are_half_left_to_chance(server: Listener, open_store: Open) -> None:
    server.obey({"do": "answer", "status": 502})
    store = open_store(retries=6, deadline=None)
    store.fail("get")
    assert store.waits == [0.5, 1.0, 2.0, 4.0, 8.0, 8.0]


@pytest.mark.parametrize("status", [500, 502, 503, 504, 520])
@pytest.mark.parametrize("call", POSTS)
def test_a_create_answered_5xx_is_not_sent_again(
    open_store: Open, server: Listener, call: str, status: int
) -> None:
    server.obey({"do": "answer", "status": status})
    error = open_store().fail(call)
    assert type(error) is AmbiguousServerError
    assert isinstance(error, errors.ServerError)
    assert isinstance(error, errors.AmbiguousOutcomeError)
    assert (error.status, len(server.hits)) == (status, 1)
    assert "look for the row" in str(error)


def test_a_create_is_sent_again_when_the_server_asks_to_come_back(
    open_store: Open, server: Listener
) -> None:
    server.obey(
        {"when": {"nth": 1}, "do": "answer", "status": 503, "headers": {"Retry-After": "4"}}
    )
    store = open_store()
    assert store.run("create").id == 1
    assert store.waits == [4.0]


def test_a_payment_is_not_sent_again_even_then(open_store: Open, server: Listener) -> None:
    server.obey({"do": "answer", "status": 503, "headers": {"Retry-After": "4"}})
    error = open_store().fail("payment")
    assert type(error) is AmbiguousServerError
    assert len(server.hits) == 1


BODIES: dict[str, tuple[bytes, str]] = {
    "rows": (
        b'[{"Key":"CustomerEmail","Value":"","Status":"400","Message":"is required"}]',
        "is required",
    ),
    "one row": (b'{"Key":"Error","Value":"","Status":"400","Message":"no such thing"}', "no such"),
    "a page": (b"<html><body>IIS says no</body></html>", ""),
    "nothing": (b"", ""),
    "a message": (
        b'{"Message": "The request is invalid.", "ModelState": {}}',
        "The request is invalid. ",
    ),
    "a message in lower case": (b'{"code": 7, "message": "no scope"}', "no scope"),
    "messages": (b'[{"Message": "first"}, {"x": 1, "Message": "second"}]', "first; second"),
    "a message that is no text": (b'{"Message": {"a": 1}}', ""),
    "other JSON": (b'[1, null, "text"]', ""),
    "a text that is none": (b"\xff\xfe\x00garbage\x80", ""),
}
CLASSES: dict[int, type[StatusError]] = {
    400: BadRequestError,
    401: errors.AuthenticationError,
    402: StatusError,
    403: errors.PermissionDeniedError,
    404: NotFoundError,
    405: StatusError,
    409: errors.ConflictError,
    415: errors.UnsupportedMediaTypeError,
    418: StatusError,
    499: StatusError,
}


@pytest.mark.parametrize("body", BODIES)
@pytest.mark.parametrize("status", CLASSES)
@pytest.mark.parametrize("call", CALLS)
def test_a_refusal_is_raised_at_once_with_what_the_store_said(
    open_store: Open, server: Listener, call: str, status: int, body: str
) -> None:
    content, said = BODIES[body]
    server.obey({"do": "answer", "status": status, "body": content})
    error = open_store().fail(call)
    assert type(error) is CLASSES[status]
    assert (error.status, error.attempts, len(server.hits)) == (status, 1, 1)
    assert said in str(error)
    if body in ("rows", "one row"):
        assert said in error.rows[0].message
    else:
        assert error.rows == ()
    if body == "a page":
        assert "IIS says no" in error.body


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("status", [302, 429, 500, 503])
def test_the_message_of_any_failure_stands_in_the_sentence(
    open_store: Open, server: Listener, call: str, status: int
) -> None:
    body = b'{"Message": "An error has occurred."}'
    server.obey({"do": "answer", "status": status, "body": body})
    error = open_store(retries=0).fail(call)
    assert f"was answered {status}: An error has occurred. " in str(error)
    assert isinstance(error, StatusError)
    assert error.rows == ()


@pytest.mark.parametrize("call", CALLS)
def test_a_success_whose_row_reports_a_failure_is_that_failure(
    open_store: Open, server: Listener, call: str
) -> None:
    row = {"Key": "CrmID", "Value": "", "Status": "400", "Message": "bad id"}
    server.obey({"do": "answer", "body": json.dumps([row]).encode()})
    if call == "payment":
        assert open_store().run(call).status == 200  # undecoded: the message is the caller's
        return
    error = open_store().fail(call)
    assert type(error) is BadRequestError
    assert error.rows[0].message == "bad id"


@pytest.mark.parametrize("echo", ["{}", '"{}"', "Bearer {}", "<Token>{}</Token>", "k={}&x=1"])
def test_an_answer_that_echoes_the_keys_leaks_none(
    open_store: Open, server: Listener, echo: str
) -> None:
    text = " ".join(echo.format(key) for key in EVERY_KEY)
    rows = json.dumps([{"Key": "x", "Value": text, "Status": "401", "Message": text}])
    headers = {"X-Echo": KEYS["token"], "Token": KEYS["token"]}
    for body in (text, rows, rows.replace("/", "\\/")):
        server.obey({"do": "answer", "status": 401, "headers": headers, "body": body.encode()})
        error: Any = open_store().fail("get")
        assert "[redacted]" in error.body


def test_a_deletion_that_a_lost_attempt_may_have_done_says_so(
    open_store: Open, server: Listener
) -> None:
    server.obey(
        {"when": {"nth": 1}, "do": "send", "bytes": b"", "then": "reset"},
        {"do": "answer", "status": 404},
    )
    error = open_store().fail("delete")
    assert type(error) is NotFoundError
    assert "earlier attempt" in str(error)


@pytest.mark.parametrize("method", ["POST", "PUT"])
def test_a_write_without_a_body_says_that_it_is_empty(
    open_store: Open, server: Listener, method: str
) -> None:
    operation = Operation("touch", method, "/touch")
    open_store().run(lambda s: s._core.write(operation, (), {}))
    assert server.hits[0].headers["content-length"] == "0"


def test_a_get_that_finds_nothing_is_not_found(open_store: Open, server: Listener) -> None:
    for status, body in ((404, b""), (200, b"[]")):
        server.obey({"do": "answer", "status": status, "body": body})
        error = open_store().fail("get")
        assert isinstance(error, NotFoundError)
        assert isinstance(error, LookupError)


def test_a_list_that_finds_nothing_is_empty(open_store: Open, server: Listener) -> None:
    row = b'[{"Key":"Error","Value":"","Status":"404","Message":"No records."}]'
    for status, body in ((404, b""), (404, row), (200, b"[]"), (404, b"<html>gone</html>")):
        server.obey({"do": "answer", "status": status, "body": body})
        store = open_store()
        assert store.run(lambda s: s.crm.tickets.list()) == []
        assert store.run(lambda s: s.crm.tickets.list().all()) == []


def test_a_count_of_nothing_is_zero(open_store: Open, server: Listener) -> None:
    server.obey({"do": "answer", "status": 404})
    assert open_store().run(lambda s: s.crm.tickets.list().count()) == 0
