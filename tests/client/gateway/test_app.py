"""A gateway built on `GatewayApp`, played end to end over HTTP: the sample gateway of examples/."""

from __future__ import annotations

import asyncio
import importlib.util
import sys
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from types import ModuleType
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
from threedcart import gateway
from threedcart.errors import ConfigurationError
from threedcart.gateway import MemoryState, SqliteState

from tests.client.gateway.messages import KEY, altered, body_of, message
from tests.client.gateway.serving import FakeStore, Place, serve

EXAMPLE = Path(__file__).parents[3] / "examples" / "gateway" / "app.py"


def _example() -> ModuleType:
    spec = importlib.util.spec_from_file_location("sample_gateway", EXAMPLE)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["sample_gateway"] = module
    spec.loader.exec_module(module)
    return module


sample: Any = _example()


class Shop:
    """A store and its gateway, both running; what a shopper and a merchant do with them."""

    def __init__(self, store: FakeStore, store_url: str, gateway_url: str, app: Any) -> None:
        self.store = store
        self.store_url = store_url
        self.url = gateway_url
        self.app = app
        self.http = httpx.Client(base_url=gateway_url, follow_redirects=False)

    def checkout_body(self, **members: Any) -> bytes:
        urls = {
            "notificationurl": f"{self.store_url}/paymentreceive_json.asp?gw=1",
            "returnurl": f"{self.store_url}/paymentreceive.asp?gw=1&rk=1&k=2",
            "errorurl": f"{self.store_url}/error.asp?error=0&x=1",
            "cancelurl": f"{self.store_url}/checkout.asp",
        }
        plain = message("CheckoutRequest", randomkey=None, **{**urls, **members})
        return gateway.dump(gateway.sign(plain, KEY))

    def post(self, path: str, body: bytes) -> httpx.Response:
        return self.http.post(path, content=body)

    def checkout(self, **members: Any) -> gateway.CheckoutResponse:
        answer = self.post("/checkout", self.checkout_body(**members))
        assert answer.status_code == 200
        return gateway.verify("CheckoutResponse", answer.content, KEY)

    def press(self, button: str, token: object) -> str:
        answer = self.http.post(f"/pay/{button}", data={"paymenttoken": str(token)})
        location: str = answer.headers.get("location", f"status {answer.status_code}")
        return location

    def refund(self, **members: Any) -> gateway.RefundResponse:
        body, context = self.refund_body(**members)
        answer = self.post("/refund", body)
        assert answer.status_code == 200
        return gateway.verify("RefundResponse", answer.content, KEY, context=context)

    def refund_body(self, **members: Any) -> tuple[bytes, dict[str, object]]:
        paid = self.store.notified[0]
        basics = {
            "orderid": paid.orderid,
            "invoice": paid.invoice,
            "transactionid": paid.transactionid,
            "amounttotal": paid.amount,
            "is_full_refund": members.get("amounttotal", paid.amount) == paid.amount,
            "currency": None,
        }
        plain = message("RefundRequest", randomkey=None, **{**basics, **members})
        context = {"orderid": plain.orderid, "invoice": plain.invoice}
        return gateway.dump(gateway.sign(plain, KEY)), context


@pytest.fixture(scope="module")
def places() -> Iterator[tuple[Place, str, Place, str]]:
    """Two running servers, whose apps each test replaces: stopping one takes its time."""
    store, app = Place(), Place()
    with serve(store) as store_url, serve(app) as url:
        yield store, store_url, app, url


@pytest.fixture
def shop(places: tuple[Place, str, Place, str]) -> Iterator[Shop]:
    store_place, store_url, app_place, url = places
    store = store_place.app = FakeStore()
    state = MemoryState()
    app = sample.SampleGateway(private_key=KEY, public_url=url, state=state)
    app_place.app = sample.application(app)
    made = Shop(store, store_url, url, app)
    with made.http:
        yield made
    state.close()


def test_a_shopper_pays_and_the_store_learns_of_it_once(shop: Shop) -> None:
    answer = shop.checkout(amounttotal=12312, invoice="AB-1")
    page = shop.http.get(str(answer.redirecturl), params={"paymenttoken": str(answer.paymenttoken)})

    first = shop.press("pay", answer.paymenttoken)
    again = shop.press("pay", answer.paymenttoken)

    assert "123.12" in page.text
    assert "AB-1" in page.text
    assert first == again == f"{shop.store_url}/paymentreceive.asp?gw=1&rk=1&k=2"
    (told,) = shop.store.notified
    assert (told.amount, told.invoice, told.approved) == (12312, "AB-1", 1)
    assert str(told.transactionid).startswith("pay-")


def test_a_payment_that_fails_sends_the_shopper_to_the_error_page(shop: Shop) -> None:
    place = shop.press("decline", shop.checkout().paymenttoken)

    assert parse_qs(urlsplit(place).query) == {"error": ["declined"], "x": ["1"]}
    assert shop.store.notified[0].approved == 0


def test_a_shopper_who_cancels_goes_back_and_the_store_is_not_told(shop: Shop) -> None:
    place = shop.press("cancel", shop.checkout().paymenttoken)

    assert place == f"{shop.store_url}/checkout.asp"
    assert shop.store.notified == []


def test_a_store_that_does_not_take_the_payment_in_names_the_error(
    shop: Shop, caplog: pytest.LogCaptureFixture
) -> None:
    shop.store.answer = {"processed": 0, "errorcode": "E7", "errormessage": "no such order"}

    place = shop.press("pay", shop.checkout().paymenttoken)

    assert parse_qs(urlsplit(place).query)["error"] == ["E7"]
    assert "give the money back" in caplog.text


def test_a_store_that_is_down_can_be_told_again(shop: Shop) -> None:
    token = shop.checkout().paymenttoken
    shop.store.status = 500
    assert shop.press("pay", token) == "status 503"

    shop.store.status = 200
    assert shop.press("decline", token).endswith("gw=1&rk=1&k=2")

    first, second = shop.store.notified
    assert first.transactionid == second.transactionid
    assert first.randomkey != second.randomkey
    assert second.approved == 1


def test_an_unknown_token_pays_nothing(shop: Shop) -> None:
    assert shop.press("pay", "made-up") == "status 404"
    assert shop.http.get("/pay", params={"paymenttoken": "made-up"}).status_code == 404


def test_a_refusal_is_signed_and_gives_its_reason(shop: Shop) -> None:
    answer = shop.checkout(username="closed")

    assert answer.errormessage == "This merchant's account is closed."
    assert (answer.redirecturl, answer.paymenttoken) == ("", "")


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (altered("CheckoutRequest", amounttotal=1), 401),
        (altered("CheckoutRequest", signature="0" * 32), 401),
        (b"orderid=1&signature=x", 400),
        (b"", 400),
        (b"[" * 100_000, 400),
        (b"x" * 2_000_000, 400),
    ],
)
def test_what_is_not_rightly_signed_is_refused_and_gets_nothing_signed(
    shop: Shop, body: bytes, status: int
) -> None:
    for path in ("/checkout", "/refund"):
        answer = shop.post(path, body)

        assert answer.status_code == status
        assert set(answer.json()) == {"errorcode", "errormessage"}


def test_the_two_addresses_want_post(shop: Shop) -> None:
    assert shop.http.get("/checkout").status_code == 405
    assert shop.http.get("/nowhere").status_code == 404


def test_a_message_counts_once(shop: Shop) -> None:
    body = shop.checkout_body()

    first, second = (shop.post("/checkout", body) for _ in range(2))

    assert gateway.verify("CheckoutResponse", first.content, KEY).errormessage == ""
    refused = gateway.verify("CheckoutResponse", second.content, KEY)
    assert refused.errormessage == "This message was received before."


def test_a_shifted_copy_of_a_message_is_a_repeat(shop: Shop) -> None:
    first = shop.checkout_body(invoice="AB-1", amounttotal=1050)
    shifted = first.replace(b'"AB-1"', b'"AB-110"').replace(b":1050,", b":50,")
    assert gateway.verify("CheckoutRequest", shifted, KEY).amounttotal == 50

    shop.post("/checkout", first)
    moved = shop.post("/checkout", shifted)

    answer = gateway.verify("CheckoutResponse", moved.content, KEY)
    assert answer.errormessage == "This message was received before."


@pytest.mark.parametrize(
    "members",
    [
        {"type": "loan"},
        {"amounttotal": "12312"},
        {"amounttotal": -5},
        {"amounttotal": Decimal("1E+400")},
        {"orderid": "10"},
    ],
)
def test_a_signed_message_of_another_shape_is_refused(shop: Shop, members: dict[str, Any]) -> None:
    answer = shop.checkout(**members)

    assert answer.redirecturl == ""
    assert answer.errorcode == "100"


def test_an_order_is_paid_once(shop: Shop) -> None:
    shop.press("pay", shop.checkout().paymenttoken)

    assert shop.checkout().errormessage == "This order is paid already."


def test_an_order_asked_for_anew_is_paid_with_its_new_amount(
    shop: Shop, caplog: pytest.LogCaptureFixture
) -> None:
    before, after = (shop.checkout(amounttotal=cents).paymenttoken for cents in (100, 9900))

    page = shop.http.get("/pay", params={"paymenttoken": str(before)})
    place = shop.press("pay", before)
    shop.press("pay", after)

    assert "Your order has changed" in page.text
    assert parse_qs(urlsplit(place).query)["error"] == ["superseded"]
    assert "give the money back" in caplog.text
    assert [told.amount for told in shop.store.notified] == [9900]


def test_a_refund_gives_the_payment_back_once(shop: Shop) -> None:
    shop.press("pay", shop.checkout().paymenttoken)

    first, second = shop.refund(), shop.refund()

    assert (first.approved, first.errormessage) == (1, "")
    assert str(first.transactionid).startswith("refund-")
    assert (second.approved, second.transactionid) == (0, "")
    assert second.errorcode == "103"


def test_partial_refunds_add_up_to_the_payment_and_no_further(shop: Shop) -> None:
    shop.press("pay", shop.checkout(amounttotal=1000).paymenttoken)

    answers = [shop.refund(amounttotal=cents).approved for cents in (600, 600, 400, 1)]

    assert answers == [1, 0, 1, 0]


@pytest.mark.parametrize(
    ("members", "code"),
    [
        ({"invoice": "other"}, "104"),
        ({"orderid": 1}, "104"),
        ({"transactionid": "other"}, "104"),
        ({"amounttotal": 10**9}, "103"),
        ({"amounttotal": 0}, "103"),
        ({"amounttotal": 1, "is_full_refund": True}, "103"),
        ({"currency": "XXX"}, "103"),
        ({"type": "gift"}, "100"),
    ],
)
def test_a_refund_has_to_fit_its_payment(shop: Shop, members: dict[str, Any], code: str) -> None:
    shop.press("pay", shop.checkout().paymenttoken)

    answer = shop.refund(**members)

    assert (answer.approved, answer.errorcode) == (0, code)


def test_a_notification_sent_back_as_a_refund_is_refused(shop: Shop) -> None:
    shop.press("pay", shop.checkout(amounttotal=500).paymenttoken)
    told = shop.store.notified[0].to_dict()
    forged = gateway.RefundRequest.from_dict(
        {**told, "type": "void", "amounttotal": 500, "is_full_refund": True}
    )

    answer = shop.post("/refund", gateway.dump(forged))

    context = {"orderid": told["orderid"], "invoice": told["invoice"]}
    refused = gateway.verify("RefundResponse", answer.content, KEY, context=context)
    assert refused.errormessage == "This message was received before."


def test_a_fault_in_the_gateways_own_code_is_a_refusal(shop: Shop) -> None:
    async def broken(_: object) -> None:
        raise RuntimeError("secret detail")

    shop.app.authorize = broken
    answer = shop.checkout()

    assert answer.errormessage == "The gateway has a fault; try again later."
    shop.app.patience = 0.01
    shop.app.authorize = lambda _: asyncio.Event().wait()
    assert shop.checkout().errormessage == "The gateway took too long to answer."


def test_a_refund_of_unknown_outcome_is_not_given_twice(shop: Shop) -> None:
    async def broken(_: object) -> None:
        raise RuntimeError("the bank's line went dead")

    shop.press("pay", shop.checkout().paymenttoken)
    works, shop.app.refund = shop.app.refund, broken
    first = shop.refund()
    shop.app.refund = works

    assert (first.approved, shop.refund().approved) == (0, 0)


def test_what_was_seen_and_paid_outlives_the_program(tmp_path: Path) -> None:
    path = tmp_path / "gateway.sqlite3"
    state = SqliteState(path)
    payment = gateway.Payment("t", 1, "AB-1", 500, {"notificationurl": "https://a.test/x"})
    assert state.remember_nonce("rk")
    assert state.add(payment)
    state.record_outcome("t", gateway.Outcome(True, "pay-1"))
    state.close()

    reopened = SqliteState(path)

    assert not reopened.remember_nonce("rk")
    assert reopened.find_transaction("pay-1") is not None
    assert not reopened.add(payment)
    reopened.close()


def test_the_merchants_password_is_not_stored(shop: Shop) -> None:
    token = str(shop.checkout().paymenttoken)

    kept = asyncio.run(shop.app.payment(token))

    assert "password" not in kept.message
    assert kept.message["username"]


def test_two_payments_cannot_share_a_transaction() -> None:
    state = MemoryState()
    for token, order in (("a", 1), ("b", 2)):
        state.add(gateway.Payment(token, order, "AB-1", 500, {}))
    state.record_outcome("a", gateway.Outcome(True, "pay-1"))

    with pytest.raises(ConfigurationError, match="pay-1 is another payment's"):
        state.record_outcome("b", gateway.Outcome(True, "pay-1"))
    state.record_outcome("b", gateway.Outcome(True, "pay-2"))
    paid = state.find("b")
    assert paid is not None
    assert paid.outcome == gateway.Outcome(True, "pay-2")
    state.close()


@pytest.mark.parametrize("key", ["", [], [KEY, ""]])
def test_an_app_without_a_key_does_not_start(key: str | list[str]) -> None:
    with pytest.raises(ConfigurationError, match="private_key is empty"):
        gateway.GatewayApp(private_key=key, state=MemoryState())


def test_the_example_asks_for_its_key(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["app.py"])
    monkeypatch.delenv("GATEWAY_PRIVATE_KEY", raising=False)

    with pytest.raises(SystemExit) as left:
        sample.main()

    assert left.value.code == 2
    assert "give --private-key" in capsys.readouterr().err


def test_everyday_bodies_are_refused_by_another_gateway(shop: Shop) -> None:
    shop.app._codec._keys = ("another key",)

    assert shop.post("/checkout", body_of("CheckoutRequest")).status_code == 401
