"""The store learns how a payment ended: at the first try, at a later one, never twice unnoticed."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from threedcart import gateway
from threedcart.errors import (
    AmbiguousOutcomeError,
    AmbiguousServerError,
    ConfigurationError,
    MalformedMessageError,
    NotFoundError,
    RedirectError,
    ThreeDCartError,
    TransportError,
)
from threedcart.gateway import GatewayApp, MemoryState, Payment, SqliteState

from tests.client.gateway.messages import KEY

REFUSED = httpx.ConnectError("refused")
BROKEN = httpx.ReadError("reset")
YES = {"processed": 1, "errorcode": "", "errormessage": ""}
NO = {"processed": 0, "errorcode": "E7", "errormessage": "no such order"}
SHOP = "https://shop.test"
PAYMENT = Payment(
    "token",
    10,
    "AB-10",
    1050,
    {
        "notificationurl": f"{SHOP}/pay receive.asp?gw=1&x={{1}}",
        "returnurl": f"{SHOP}/return.asp?k=1",
        "errorurl": f"{SHOP}/error.asp?error=0",
    },
)


class Shop:
    """A store that does what it is told, one answer a message; and a gateway that notifies it."""

    def __init__(self, *answers: Any, state: SqliteState | None = None) -> None:
        self.answers = list(answers)
        self.asked: list[httpx.Request] = []
        self.waits: list[float] = []
        self.gave_back: list[tuple[str, Payment]] = []
        self.state = state or MemoryState()
        self.app = self._gateway()

    def _gateway(self) -> GatewayApp:
        shop = self

        class Gateway(GatewayApp):
            async def not_processed(self, payment: Payment, code: str, message: str) -> None:
                shop.gave_back.append((f"not processed: {code} {message}".strip(), payment))

            async def in_doubt(self, payment: Payment, code: str, message: str) -> None:
                shop.gave_back.append((f"in doubt: {code} {message}", payment))

        client = httpx.AsyncClient(transport=httpx.MockTransport(self._answer))
        return Gateway(private_key=KEY, state=self.state, http_client=client, sleep=self._sleep)

    def _answer(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(request)
        answer = self.answers.pop(0) if self.answers else YES
        if isinstance(answer, Exception):
            raise answer
        if isinstance(answer, int):
            return httpx.Response(answer, headers={"Retry-After": "3"})
        if isinstance(answer, httpx.Response):
            return answer
        content = answer if isinstance(answer, bytes) else json.dumps(answer).encode()
        return httpx.Response(200, content=content)

    async def _sleep(self, seconds: float) -> None:
        self.waits.append(seconds)

    @property
    def told(self) -> list[gateway.CompleteOrderRequest]:
        """What the messages said, each signed as it should be."""
        return [gateway.verify("CompleteOrderRequest", one.content, KEY) for one in self.asked]

    def complete(self, **outcome: Any) -> str:
        return asyncio.run(self.app.complete("token", **{"transaction_id": "pay-1", **outcome}))

    def retry_notifications(self) -> list[Payment]:
        return asyncio.run(self.app.retry_notifications())


@pytest.fixture
def state() -> Iterator[SqliteState]:
    kept = MemoryState()
    kept.add(PAYMENT)
    yield kept
    kept.close()


def test_the_address_is_called_as_the_store_gave_it(state: SqliteState) -> None:
    shop = Shop(state=state)
    assert shop.complete() == f"{SHOP}/return.asp?k=1"
    (request,) = shop.asked
    assert str(request.url) == f"{SHOP}/pay%20receive.asp?gw=1&x=%7B1%7D"
    assert request.headers["content-type"] == "application/json"
    assert "privatekey" not in request.headers


@pytest.mark.parametrize("first", [REFUSED, 429])
def test_a_message_that_was_surely_not_taken_in_is_sent_again_at_once(
    state: SqliteState, first: Any
) -> None:
    shop = Shop(first, first, YES, state=state)
    assert shop.complete().endswith("k=1")
    assert len(shop.waits) == 2
    assert len({request.content for request in shop.asked}) == 1


@pytest.mark.parametrize(
    ("first", "error"),
    [
        (BROKEN, AmbiguousOutcomeError),
        (500, AmbiguousServerError),
        (503, AmbiguousServerError),
        (b"", MalformedMessageError),
        (b"<html>", MalformedMessageError),
        ({}, MalformedMessageError),
        ({"processed": None}, MalformedMessageError),
        ({"processed": 2}, MalformedMessageError),
        ([1], MalformedMessageError),
        (b'{"processed":1,"processed":0}', MalformedMessageError),
        (b'{"processed":1.0}', MalformedMessageError),
        (b"[" * 100_000, MalformedMessageError),
        (b" " * 2_000_000, AmbiguousOutcomeError),
    ],
)
def test_a_message_that_may_have_been_taken_in_is_sent_again_by_the_caller_alone(
    state: SqliteState, first: Any, error: type[ThreeDCartError], caplog: pytest.LogCaptureFixture
) -> None:
    shop = Shop(first, state=state)
    with pytest.raises(error) as caught:
        shop.complete()
    assert len(shop.asked) == 1
    assert "look for the row" not in str(caught.value)
    assert "order 10" in caplog.text
    assert "sends it again" in caplog.text
    assert shop.complete().endswith("k=1")
    first_key, second_key = (one.randomkey for one in shop.told)
    assert first_key != second_key


def test_the_first_outcome_stays_whatever_the_caller_says_later(state: SqliteState) -> None:
    shop = Shop(BROKEN, state=state)
    with pytest.raises(AmbiguousOutcomeError):
        shop.complete()
    shop.complete(transaction_id="pay-2", approved=False)
    assert [(one.transactionid, one.approved) for one in shop.told] == [("pay-1", 1)] * 2


@pytest.mark.parametrize(("answer", "error"), [(404, NotFoundError), (301, RedirectError)])
def test_an_address_that_takes_nothing_is_told_by_its_status(
    state: SqliteState, answer: int, error: type[ThreeDCartError]
) -> None:
    shop = Shop(answer, NO, state=state)
    with pytest.raises(error):
        shop.complete()
    shop.complete()
    assert [what for what, _ in shop.gave_back] == ["not processed: E7 no such order"]


def test_a_store_that_cannot_be_reached_is_no_doubt(state: SqliteState) -> None:
    shop = Shop(*[REFUSED] * 5, NO, state=state)
    with pytest.raises(TransportError):
        shop.complete()
    assert len(shop.asked) == 5
    assert shop.complete().endswith("error=E7")
    ((what, payment),) = shop.gave_back
    assert what == "not processed: E7 no such order"
    assert payment.outcome == gateway.Outcome(True, "pay-1")


def test_a_refusal_after_a_lost_answer_gives_no_money_back_unseen(state: SqliteState) -> None:
    shop = Shop(BROKEN, REFUSED, NO, state=state)
    with pytest.raises(AmbiguousOutcomeError):
        shop.complete()
    assert shop.complete().endswith("error=E7")
    assert [what for what, _ in shop.gave_back] == ["in doubt: E7 no such order"]


def test_an_order_whose_payment_was_refused_may_be_paid_anew_and_has_nothing_to_refund(
    state: SqliteState,
) -> None:
    shop = Shop(NO, state=state)
    assert shop.complete().endswith("error=E7")
    assert [what for what, _ in shop.gave_back] == ["not processed: E7 no such order"]
    assert state.find_transaction("pay-1") is None
    again = gateway.Payment("again", 10, "AB-10", 2000, PAYMENT.message)
    assert state.add(again)


def test_a_doubtful_payment_stays_paid(state: SqliteState) -> None:
    shop = Shop(BROKEN, NO, state=state)
    with pytest.raises(AmbiguousOutcomeError):
        shop.complete()
    shop.complete()
    assert state.find_transaction("pay-1") is not None
    assert not state.add(gateway.Payment("again", 10, "AB-10", 2000, PAYMENT.message))


@pytest.mark.parametrize("processed", [1, "1", True])
def test_yes_is_understood_in_every_spelling(state: SqliteState, processed: Any) -> None:
    assert Shop({"processed": processed}, state=state).complete().endswith("k=1")


@pytest.mark.parametrize(
    ("charset", "encoding"),
    [
        (None, "utf-8-sig"),
        ("utf-8", "utf-8-sig"),
        ("iso-8859-1", "iso-8859-1"),
        ("windows-1252", "windows-1252"),
        ("iso-8859-1", "utf-8"),
        ("no-such-charset", "utf-8"),
        (None, "utf-16"),
        ("cp037", "cp037"),
    ],
)
@pytest.mark.parametrize(("processed", "end"), [(1, "return.asp?k=1"), (0, "error=caf%C3%A9")])
def test_an_answer_is_read_in_the_charset_it_is_written_in(
    state: SqliteState, charset: str | None, encoding: str, processed: int, end: str
) -> None:
    content = f'{{"processed": {processed}, "errorcode": "café"}}'.encode(encoding)
    kind = f"application/json; charset={charset}" if charset else "application/json"
    answer = httpx.Response(200, content=content, headers={"Content-Type": kind})
    assert Shop(answer, state=state).complete().endswith(end)


@pytest.mark.parametrize(
    ("code", "query"),
    [
        (b'"\\ud800"', "error=%3F"),
        (b'"a&b=c d"', "error=a%26b%3Dc+d"),
        (b"9" * 10_000, "error=" + "9" * 500),
        (b"null", "error="),
        (b"[]", "error=%5B%5D"),
    ],
)
def test_whatever_the_error_code_is_the_shopper_goes_somewhere(
    state: SqliteState, code: bytes, query: str
) -> None:
    shop = Shop(b'{"processed":0,"errorcode":' + code + b"}", state=state)
    assert shop.complete() == f"{SHOP}/error.asp?{query}"


def test_the_other_parameters_of_the_error_address_stay_as_they_are(state: SqliteState) -> None:
    urls = {"notificationurl": f"{SHOP}/n", "errorurl": f"{SHOP}/e?n=caf%E9&error=0&v;w=a+b#top"}
    state.add(gateway.Payment("other", 11, "AB-11", 5, urls))
    shop = Shop(NO, state=state)
    place = asyncio.run(shop.app.complete("other", transaction_id="pay-2"))
    assert place == f"{SHOP}/e?n=caf%E9&error=E7&v;w=a+b#top"


def test_what_was_not_told_is_told_when_the_store_is_back(state: SqliteState) -> None:
    shop = Shop(BROKEN, BROKEN, YES, state=state)
    with pytest.raises(AmbiguousOutcomeError):
        shop.complete()
    assert [payment.token for payment in shop.retry_notifications()] == ["token"]
    assert shop.retry_notifications() == []
    assert shop.retry_notifications() == []
    assert len(shop.asked) == 3
    assert shop.complete().endswith("k=1")


def test_what_was_not_told_outlives_the_program(tmp_path: Path) -> None:
    before = SqliteState(tmp_path / "gateway.sqlite3")
    before.add(PAYMENT)
    with pytest.raises(AmbiguousOutcomeError):
        Shop(BROKEN, state=before).complete()
    before.close()

    after = SqliteState(tmp_path / "gateway.sqlite3")
    shop = Shop(NO, state=after)
    assert shop.retry_notifications() == []
    assert [what for what, _ in shop.gave_back] == ["in doubt: E7 no such order"]
    after.close()


def test_one_payment_that_cannot_be_told_does_not_hold_up_the_others(
    state: SqliteState, monkeypatch: pytest.MonkeyPatch
) -> None:
    shop = Shop(NO, state=state)
    state.add(gateway.Payment("lost", 11, "AB-11", 5, {"notificationurl": "ftp://shop.test"}))
    state.record_outcome("lost", gateway.Outcome(True, "pay-2"))
    state.record_outcome("token", gateway.Outcome(True, "pay-1"))

    async def broken(*_: object) -> None:
        raise RuntimeError("the bank's line went dead")

    monkeypatch.setattr(shop.app, "not_processed", broken)
    assert [one.token for one in shop.retry_notifications()] == ["token", "lost"]
    assert len(shop.asked) == 1


def test_money_for_an_order_asked_for_anew_goes_back_even_after_a_crash(
    state: SqliteState,
) -> None:
    state.add(gateway.Payment("newer", 10, "AB-10", 2000, PAYMENT.message))
    kept = state.record_outcome("token", gateway.Outcome(True, "pay-1"))
    assert kept.is_superseded
    shop = Shop(state=state)
    assert shop.retry_notifications() == []
    ((what, payment),) = shop.gave_back
    assert what == "not processed: superseded The order was checked out anew."
    assert payment.outcome is not None
    assert payment.outcome.transaction_id == "pay-1"
    assert shop.asked == []


def test_a_decline_of_an_order_asked_for_anew_gives_nothing_back(state: SqliteState) -> None:
    state.add(gateway.Payment("newer", 10, "AB-10", 2000, PAYMENT.message))
    shop = Shop(state=state)
    assert shop.complete(approved=False, error_code="declined").endswith("error=superseded")
    assert shop.gave_back == []


def test_an_address_that_is_none_is_said_so(state: SqliteState) -> None:
    state.add(gateway.Payment("lost", 11, "AB-11", 5, {"notificationurl": "javascript:1"}))
    shop = Shop(state=state)
    with pytest.raises(ConfigurationError, match="not the address of a store"):
        asyncio.run(shop.app.complete("lost", transaction_id="pay-2"))
    assert shop.asked == []


@pytest.mark.parametrize("settings", [{"timeout": "soon"}, {"retries": -1}, {"retry": 1}])
def test_a_wrong_setting_is_told_when_the_gateway_starts(settings: dict[str, Any]) -> None:
    state = MemoryState()
    with pytest.raises(ConfigurationError):
        GatewayApp(private_key=KEY, state=state, **settings)
    state.close()


def test_nothing_that_is_told_holds_the_key_or_the_message(
    state: SqliteState, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    shop = Shop(BROKEN, state=state)
    with pytest.raises(AmbiguousOutcomeError) as caught:
        shop.complete()
    signature = str(shop.told[0].signature)
    for text in (caplog.text, str(caught.value), repr(shop.app), repr(caught.value.__dict__)):
        assert KEY not in text
        assert signature not in text
