"""A redirect is refused: following one would hand the keys to whoever is named there."""

from __future__ import annotations

from collections.abc import Callable

import httpx
import pytest
from threedcart.errors import RedirectError

from .driver import CALLS, Driver
from .listener import Listener

Open = Callable[..., Driver]

LOCATIONS = {
    "itself": "/3dCartWebAPI/v2/CRM/1",
    "another host": "{other}/3dCartWebAPI/v2/CRM/1",
    "no address": "http://[broken",
    "nothing": "",
    "another scheme": "ftp://example.invalid/",
}


@pytest.mark.parametrize("where", LOCATIONS)
@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("call", CALLS)
def test_a_redirect_is_refused_and_nobody_else_sees_the_keys(
    open_store: Open, server: Listener, call: str, status: int, where: str
) -> None:
    with Listener() as other:
        location = LOCATIONS[where].format(other=other.url)
        server.obey({"do": "answer", "status": status, "headers": {"Location": location}})
        error = open_store().fail(call)
        assert type(error) is RedirectError
        assert len(server.hits) == 1
        assert other.hits == []
        assert other.connections == 0


@pytest.mark.parametrize("follows", [True, False])
def test_the_callers_own_client_follows_none_either(
    server: Listener, open_store: Open, follows: bool, request: pytest.FixtureRequest
) -> None:
    is_async = request.node.callspec.params["open_store"] == "async"
    make = httpx.AsyncClient if is_async else httpx.Client
    client = make(follow_redirects=follows)
    with Listener() as other:
        server.obey({"do": "answer", "status": 302, "headers": {"Location": other.url}})
        store = open_store(http_client=client)
        assert type(store.fail("get")) is RedirectError
        assert other.connections == 0
        close = client.aclose if isinstance(client, httpx.AsyncClient) else client.close
        store.run(lambda _: close())
