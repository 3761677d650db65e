"""Let merchants connect their stores to this application by OAuth.

    OAUTH_CLIENT_ID=... OAUTH_CLIENT_SECRET=... python examples/cookbook/oauth_app.py \\
        tokens.sqlite3 --port 8400 --public-url https://app.example.com

A merchant opens /connect?store=https://my-store.3dcartstores.com, is asked by the vendor whether
the application may in, and comes back to /callback. The token is kept in the SQLite file; it is
tried at once by counting the store's orders. /callback is the redirect URI to register.

What it guards against:
- A callback that nobody asked for. The state is random, bound to the browser by a cookie, kept for
  ten minutes, and good for one use.
- A token for another store. The store's address is kept with the state and does not come from the
  callback.
- Secrets in logs and pages. No access log is written, since it would hold the code; the file with
  the tokens can be read by this user only.

The client id is the application's public key, the client secret its private key. `--base-url` or
THREEDCART_BASE_URL leads to a mock store.
"""

from __future__ import annotations

import argparse
import os
import sqlite3
import sys
from collections.abc import Awaitable, Callable, MutableMapping
from html import escape
from http.cookies import SimpleCookie
from typing import Any
from urllib.parse import parse_qs, urlsplit

import uvicorn
from threedcart import AsyncStore
from threedcart.errors import OAuthError, ThreeDCartError
from threedcart.oauth import AsyncOAuthFlow

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
Headers = list[tuple[bytes, bytes]]

COOKIE = "oauth_state"
LIFETIME = 600
"""Seconds a merchant has to agree."""
TABLES = """
CREATE TABLE IF NOT EXISTS states (
    state TEXT PRIMARY KEY, store TEXT NOT NULL, asked INTEGER DEFAULT (unixepoch())
);
CREATE TABLE IF NOT EXISTS tokens (store TEXT PRIMARY KEY, access_token TEXT NOT NULL);
"""


class ConnectApp:
    """The ASGI application, with its two pages."""

    def __init__(
        self,
        flow: AsyncOAuthFlow,
        database: sqlite3.Connection,
        client_secret: str,
        base_url: str | None,
        secure: bool,
    ) -> None:
        self._flow = flow
        self._database = database
        self._client_secret = client_secret
        self._base_url = base_url
        self._cookie = f"Path=/callback; HttpOnly; SameSite=Lax{'; Secure' if secure else ''}"
        database.executescript(TABLES)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await receive()
            await send({"type": "lifespan.startup.complete"})
            await receive()
            await self._flow.aclose()
            await send({"type": "lifespan.shutdown.complete"})
        elif scope["type"] == "http":
            page = (scope["method"], scope["path"])
            query = bytes(scope["query_string"]).decode("ascii", "replace")
            if page == ("GET", "/connect"):
                await self._connect(query, send)
            elif page == ("GET", "/callback"):
                await self._callback(query, cookie_of(scope), send)
            else:
                await answer(send, 404, "There is no such page.")

    async def _connect(self, query: str, send: Send) -> None:
        """Remember which store it is about, and send the browser to the vendor's page."""
        store = urlsplit(parse_qs(query).get("store", [""])[0])
        if store.scheme != "https" or not store.hostname:
            await answer(send, 400, "Give the address of your store: /connect?store=https://...")
            return
        address = f"https://{store.hostname}"
        state = self._flow.new_state()
        with self._database:
            self._database.execute("DELETE FROM states WHERE asked < unixepoch() - ?", (LIFETIME,))
            self._database.execute(
                "INSERT INTO states (state, store) VALUES (?, ?)", (state, address)
            )
        where = self._flow.authorize_url(state, store_url=address)
        cookie = f"{COOKIE}={state}; Max-Age={LIFETIME}; {self._cookie}"
        headers = [(b"location", where.encode()), (b"set-cookie", cookie.encode())]
        await answer(send, 303, "You are sent on.", headers)

    async def _callback(self, query: str, state: str, send: Send) -> None:
        """Exchange the code for a token, keep it, and try it."""
        used = [(b"set-cookie", f"{COOKIE}=; Max-Age=0; {self._cookie}".encode())]
        store = self._take_state(state)
        if store is None:
            await answer(send, 400, "This took too long, or was not begun here. Begin again.", used)
            return
        try:
            token = await self._flow.exchange_code(self._flow.code_from(query, state))
            with self._database:
                self._database.execute(
                    "INSERT OR REPLACE INTO tokens VALUES (?, ?)", (store, token.access_token)
                )
            count = await self._count_orders(store, token.access_token)
        except OAuthError as error:
            await answer(send, 400, str(error), used)
        except ThreeDCartError as error:
            print(f"{store}: {error}", file=sys.stderr)
            await answer(send, 502, "The store does not answer. Begin again later.", used)
        else:
            await answer(send, 200, f"{store} is connected. It has {count} orders.", used)

    def _take_state(self, state: str) -> str | None:
        """Return the store that a state was made for, once; None for any other state."""
        with self._database:
            taken: list[tuple[str, int]] = self._database.execute(
                "DELETE FROM states WHERE state = ? RETURNING store, unixepoch() - asked", (state,)
            ).fetchall()
        return taken[0][0] if taken and taken[0][1] <= LIFETIME else None

    async def _count_orders(self, secure_url: str, access_token: str) -> int:
        async with AsyncStore(
            secure_url=secure_url,
            private_key=self._client_secret,
            access_token=access_token,
            base_url=self._base_url,
        ) as store:
            return await store.orders.list().count()


def cookie_of(scope: Scope) -> str:
    """Return the state that the browser keeps."""
    cookies = SimpleCookie()
    for name, value in scope["headers"]:
        if name == b"cookie":
            cookies.load(bytes(value).decode("latin-1"))
    return cookies[COOKIE].value if COOKIE in cookies else ""


async def answer(send: Send, status: int, text: str, headers: Headers | None = None) -> None:
    """Answer a page with one sentence."""
    body = f"<!doctype html><meta charset=utf-8><title>Connect</title><p>{escape(text)}</p>"
    kept = [(b"content-type", b"text/html; charset=utf-8"), (b"cache-control", b"no-store")]
    start = {"type": "http.response.start", "status": status, "headers": [*kept, *(headers or [])]}
    await send(start)
    await send({"type": "http.response.body", "body": body.encode()})


def main() -> int:
    parser = argparse.ArgumentParser(description="Connect stores by OAuth.")
    parser.add_argument("database", help="the SQLite file; it is made if it is missing")
    parser.add_argument("--port", type=int, default=8400)
    parser.add_argument("--public-url", help="where browsers reach this program")
    parser.add_argument("--base-url", default=os.environ.get("THREEDCART_BASE_URL"))
    arguments = parser.parse_args()
    client_id = os.environ.get("OAUTH_CLIENT_ID", "")
    client_secret = os.environ.get("OAUTH_CLIENT_SECRET", "")
    if not client_id or not client_secret:
        parser.error("set OAUTH_CLIENT_ID and OAUTH_CLIENT_SECRET to the application's keys")
    public_url: str = arguments.public_url or f"http://127.0.0.1:{arguments.port}"
    base_url: str | None = arguments.base_url
    flow = AsyncOAuthFlow(
        client_id=client_id,
        client_secret=client_secret,
        redirect_uri=f"{public_url}/callback",
        authorize_page=f"{base_url}/oauth/authorize" if base_url else None,
        token_url=f"{base_url}/oauth/token" if base_url else None,
    )
    os.umask(0o077)
    app = ConnectApp(
        flow,
        sqlite3.connect(arguments.database),
        client_secret,
        base_url,
        secure=public_url.startswith("https:"),
    )
    uvicorn.run(app, port=arguments.port, access_log=False)
    return 0


if __name__ == "__main__":
    sys.exit(main())
