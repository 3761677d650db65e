"""The application as a real server, and the browser of a merchant between it and the store."""

from __future__ import annotations

import sqlite3
import stat
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import httpx
import pytest
from threedcart_mock.testing import MockStore, mock_store

from .programs import serving

PUBLIC_KEY = "00112233445566778899aabbccddeeff"
STORE = "https://mock-store.3dcartstores.com"


@pytest.fixture
def app(shop: MockStore, tmp_path: Path) -> Iterator[str]:
    """The address of the running application."""
    yield from running(shop, tmp_path)


def running(shop: MockStore, tmp_path: Path) -> Iterator[str]:
    keys = {"OAUTH_CLIENT_ID": PUBLIC_KEY, "OAUTH_CLIENT_SECRET": shop.keys["private_key"]}
    file = tmp_path / "tokens.sqlite3"
    with serving(shop, "oauth_app", file, "--port", free_port(), **keys) as (url, _):
        yield url


def free_port() -> int:
    """Return a port that is free now: the application has to know its own address."""
    import socket

    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
    return port


def browser() -> httpx.Client:
    return httpx.Client(trust_env=False, timeout=30)


def kept(tmp_path: Path, query: str) -> list[tuple[str, ...]]:
    with closing(sqlite3.connect(tmp_path / "tokens.sqlite3")) as database:
        return database.execute(query).fetchall()


def test_a_store_is_connected_and_its_token_works(
    shop: MockStore, app: str, tmp_path: Path
) -> None:
    with browser() as merchant:
        page = merchant.get(f"{app}/connect", params={"store": STORE}, follow_redirects=True)
    assert page.status_code == 200
    assert f"{STORE} is connected. It has 0 orders." in page.text
    ((store, token),) = kept(tmp_path, "SELECT store, access_token FROM tokens")
    assert store == STORE
    assert token not in page.text
    assert kept(tmp_path, "SELECT state FROM states") == []
    keys = {"secure_url": store, "private_key": shop.keys["private_key"]}
    with shop.client(token=None, access_token=token, **keys) as client:
        assert client.customers.list().count() == 1
    assert stat.S_IMODE((tmp_path / "tokens.sqlite3").stat().st_mode) == 0o600


def test_a_callback_counts_once_and_only_in_the_browser_that_asked(
    shop: MockStore, app: str, tmp_path: Path
) -> None:
    with browser() as merchant, browser() as stranger:
        asked = merchant.get(f"{app}/connect", params={"store": STORE})
        assert asked.status_code == 303
        back = merchant.get(asked.headers["location"]).headers["location"]
        assert back.startswith(f"{app}/callback?")
        assert stranger.get(back).status_code == 400
        forged = back.replace("state=", "state=x")
        assert merchant.get(back).status_code == 200
        assert merchant.get(back).status_code == 400
        assert merchant.get(forged).status_code == 400
    assert len(shop.journal("exchangeAuthorizationCode")) == 1


def test_an_altered_state_or_code_is_refused(shop: MockStore, app: str, tmp_path: Path) -> None:
    with browser() as merchant:
        for name in ("state", "code"):
            asked = merchant.get(f"{app}/connect", params={"store": STORE})
            back = merchant.get(asked.headers["location"]).headers["location"]
            page = merchant.get(back.replace(f"{name}=", f"{name}=x"))
            assert (page.status_code, page.headers["cache-control"]) == (400, "no-store")
            assert "Start again" in page.text
    assert kept(tmp_path, "SELECT * FROM tokens") == []


def test_a_state_that_is_too_old_is_refused(shop: MockStore, app: str, tmp_path: Path) -> None:
    with browser() as merchant:
        asked = merchant.get(f"{app}/connect", params={"store": STORE})
        back = merchant.get(asked.headers["location"]).headers["location"]
        with closing(sqlite3.connect(tmp_path / "tokens.sqlite3")) as database, database:
            database.execute("UPDATE states SET asked = asked - 601")
        assert "took too long" in merchant.get(back).text


def test_a_merchant_who_does_not_agree_is_told(tmp_path: Path) -> None:
    with mock_store() as store:
        for app in running(store, tmp_path):
            with browser() as merchant:
                other = {"store": "https://other-store.3dcartstores.com"}
                page = merchant.get(f"{app}/connect", params=other, follow_redirects=True)
    assert page.status_code == 400
    assert "The authorization was refused: store" in page.text


def test_a_store_without_a_secure_address_is_refused(app: str) -> None:
    with browser() as merchant:
        for store in ("", "my-store", "http://my-store.3dcartstores.com", "https://"):
            page = merchant.get(f"{app}/connect", params={"store": store})
            assert (page.status_code, "location" in page.headers) == (400, False)
        assert merchant.get(f"{app}/elsewhere").status_code == 404
