"""Which addresses a gateway notifies, and that a checkout with any other is refused."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from threedcart import gateway
from threedcart.errors import ConfigurationError
from threedcart.gateway import GatewayApp, MemoryState, Redirect

from .messages import KEY, message

URL = "https://shop.example.com/paymentreceive_json.asp?gw=1"


class Gateway(GatewayApp):
    asked = 0

    async def authorize(self, checkout: gateway.CheckoutRequest) -> Redirect:
        self.asked += 1
        return Redirect("https://pay.example/1")


@pytest.fixture
def state() -> Iterator[MemoryState]:
    kept = MemoryState()
    yield kept
    kept.close()


def _allows(app: GatewayApp, url: str) -> bool:
    return asyncio.run(app.is_store_url(url))


def _checkout(app: GatewayApp, **members: Any) -> gateway.CheckoutResponse:
    plain = message("CheckoutRequest", randomkey=None, **members)
    body = gateway.dump(gateway.sign(plain, KEY))

    async def post() -> httpx.Response:
        transport = httpx.ASGITransport(app)
        async with httpx.AsyncClient(transport=transport, base_url="https://pay.example") as http:
            return await http.post("/checkout", content=body)

    answer = asyncio.run(post())
    assert answer.status_code == 200
    return gateway.verify("CheckoutResponse", answer.content, KEY)


@pytest.mark.parametrize(
    "url",
    [
        URL,
        "https://my-store.3dcartstores.com/x",
        "https://SHOP.example.com.:8443/x",
        "https://xn--bcher-kva.example/x",
    ],
)
def test_any_public_host_is_allowed_by_https(state: MemoryState, url: str) -> None:
    assert _allows(GatewayApp(private_key=KEY, state=state), url)


@pytest.mark.parametrize(
    "url",
    [
        "http://shop.example.com/x",
        "https://localhost/x",
        "https://localhost./x",
        "https://shop.localhost/x",
        "https://intranet/x",
        "https://printer.local/x",
        "https://db.internal/x",
        "https://router.home.arpa/x",
        "https://127.0.0.1/x",
        "https://127.1/x",
        "https://127.0.0.0x1/x",
        "https://2130706433/x",
        "https://0x7f.0.0.1/x",
        "https://[::1]/x",
        "https://[::ffff:127.0.0.1]/x",
        "https://10.0.0.1/x",
        "https://169.254.169.254/latest/meta-data",
        "https://8.8.8.8/x",
        "https://１２７.0.0.1/x",
        "https://shop.example.com@evil.example/x",
        "https://evil.example\\@shop.example.com/x",
        "https://shop.example.com\\.evil.example/x",
        "https://shop.example.com:port/x",
        "https://[/x",
        "https:///x",
        "ftp://shop.example.com/x",
        "javascript:1",
        "//shop.example.com/x",
        "",
    ],
)
def test_nothing_else_is_allowed_by_default(
    state: MemoryState, url: str, caplog: pytest.LogCaptureFixture
) -> None:
    app = Gateway(private_key=KEY, state=state)
    assert not _allows(app, url)

    answer = _checkout(app, notificationurl=url)
    assert "notificationurl is not the address of a store" in str(answer.errormessage)
    assert (answer.redirecturl, answer.paymenttoken, app.asked) == ("", "", 0)
    assert "allowed_hosts" in caplog.text


@pytest.mark.parametrize(
    ("allowed", "url", "expected"),
    [
        (["shop.example.com"], URL, True),
        ("shop.example.com", URL, True),
        (["Shop.Example.com."], URL, True),
        (["shop.example.com"], URL.replace("https", "http"), False),
        (["shop.example.com"], "https://other.example.com/x", False),
        (["shop.example.com"], "https://not-shop.example.com/x", False),
        (["*.example.com"], URL, True),
        (["*.example.com"], "https://example.com/x", False),
        (["*.example.com"], "https://badexample.com/x", False),
        (["http://127.0.0.1"], "http://127.0.0.1:8080/x", True),
        (["http://127.0.0.1"], "https://127.0.0.1/x", True),
        (["http://127.0.0.1"], "http://127.0.0.2/x", False),
        (["http://127.0.0.1"], URL, False),
        (["*", "http://localhost"], URL, True),
        (["*", "http://localhost"], "http://localhost:8080/x", True),
        (["http://[::1]"], "http://[::1]:8080/x", True),
        (["http://*"], "http://shop.example.com/x", True),
        (["http://*"], "http://localhost/x", False),
        ([], URL, False),
    ],
)
def test_a_list_says_which_hosts_are_the_stores(
    state: MemoryState, allowed: Any, url: str, expected: bool
) -> None:
    app = Gateway(private_key=KEY, state=state, allowed_hosts=allowed)
    assert _allows(app, url) is expected
    assert bool(_checkout(app, notificationurl=url).redirecturl) is expected


@pytest.mark.parametrize(
    "entry", ["https://shop.example.com/x", "shop.example.com:8443", "ftp://a", "", "a b", "a.*"]
)
def test_an_entry_that_is_no_host_is_refused_at_the_start(entry: str) -> None:
    with pytest.raises(ConfigurationError, match="allowed_hosts takes host names"):
        GatewayApp(private_key=KEY, allowed_hosts=[entry])


def test_a_gateway_may_look_its_stores_up_itself(
    state: MemoryState, caplog: pytest.LogCaptureFixture
) -> None:
    sent: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(200, json={"processed": 1})

    class Registered(Gateway):
        stores: frozenset[str] = frozenset({URL})

        async def is_store_url(self, url: str) -> bool:
            return url in self.stores

    client = httpx.AsyncClient(transport=httpx.MockTransport(answer))
    app = Registered(private_key=KEY, state=state, http_client=client)
    assert not _checkout(app, notificationurl=URL + "&x=1").redirecturl
    token = str(_checkout(app, notificationurl=URL, returnurl="https://a.test/").paymenttoken)

    app.stores = frozenset()
    with pytest.raises(ConfigurationError, match="See allowed_hosts of GatewayApp"):
        asyncio.run(app.complete(token, transaction_id="pay-1"))
    assert sent == []
    assert "sends it again" in caplog.text

    app.stores = frozenset({URL})
    assert asyncio.run(app.complete(token, transaction_id="pay-1")) == "https://a.test/"
    assert len(sent) == 1


def test_a_look_up_that_fails_is_a_refusal(
    state: MemoryState, caplog: pytest.LogCaptureFixture
) -> None:
    class Broken(Gateway):
        async def is_store_url(self, url: str) -> bool:
            raise OSError("no database")

    caplog.set_level(logging.CRITICAL)
    answer = _checkout(Broken(private_key=KEY, state=state))
    assert answer.errormessage == "The gateway has a fault; try again later."


@pytest.mark.parametrize("name", ["returnurl", "errorurl", "cancelurl"])
@pytest.mark.parametrize("url", ["javascript:1", "https://[", "/error.asp", "https://u@a.test/"])
def test_an_address_that_leads_the_shopper_nowhere_is_refused_at_checkout(
    state: MemoryState, name: str, url: str
) -> None:
    answer = _checkout(Gateway(private_key=KEY, state=state), **{name: url})
    assert answer.errormessage == f"{name} is not a web address."


@pytest.mark.parametrize(
    "spelled", ["https://SHOP.example.com:443/x", "https://shop.example.com./"]
)
def test_an_order_is_paid_once_however_its_store_is_spelled(
    state: MemoryState, spelled: str
) -> None:
    app = Gateway(private_key=KEY, state=state)
    token = str(_checkout(app, notificationurl=URL).paymenttoken)
    state.record_outcome(token, gateway.Outcome(True, "pay-1"))

    answer = _checkout(app, notificationurl=spelled)
    assert answer.errormessage == "This order is paid already."


@pytest.mark.parametrize(
    "url",
    [
        "https://shop.example.com/\r\nSet-Cookie: x=1",
        "https://" + "a" * 64 + ".example.com/n",
        "https://" + "a.b" * 90 + ".com/n",
    ],
)
def test_what_cannot_be_called_or_ends_a_header_is_refused_at_checkout(
    state: MemoryState, url: str
) -> None:
    app = Gateway(private_key=KEY, state=state)
    assert not _checkout(app, notificationurl=url).redirecturl
    assert not _checkout(app, returnurl=url).redirecturl or "\r" not in url
