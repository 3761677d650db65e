"""The OAuth code flow: an application asks, the merchant of a mock store agrees at once.

GET authorize redirects with a code; POST token exchanges it, once, for an access token that
stands in for the store's token.
"""

from __future__ import annotations

import hmac
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import parse_qsl, urlencode

from ..answers import Answer
from ..auth import host_of
from ..calls import Call
from ..problems import Refusal
from ..store import Store

NEEDS: dict[str, tuple[str, ...]] = {}

#: How long a code waits to be exchanged.
CODE_LIFETIME = timedelta(minutes=10)


def install(store: Store) -> None:
    flow = _Flow(store)
    store.actions["oauth"] = flow.serve
    store.refusal_styles["oauth"] = _refusal


class _Flow:
    def __init__(self, store: Store) -> None:
        self._store = store
        self._codes: dict[str, datetime] = {}

    def serve(self, store: Store, call: Call) -> Answer:
        return self._authorize(call) if call.operation.method == "GET" else self._exchange(call)

    def _authorize(self, call: Call) -> Answer:
        query = call.query
        address = query["redirect_uri"]
        if not address.startswith(("http://", "https://")):
            raise Refusal(400, "redirect_uri is no web address; send one.", value="redirect")
        back = {"state": query["state"], **self._decision(query)}
        joiner = "&" if "?" in address else "?"
        return Answer(302, headers={"location": f"{address}{joiner}{urlencode(back)}"})

    def _decision(self, query: dict[str, Any]) -> dict[str, str]:
        keys, store_url = self._store.keys, query.get("store_url")
        if not _same(keys.public_key, query["client_id"]):
            return {"error_code": "client", "error": "The application is not known here."}
        if store_url and host_of(store_url) != host_of(keys.secure_url):
            return {"error_code": "store", "error": "The store is another one."}
        code = self._store.token(32)
        self._codes[code] = self._store.clock.now() + CODE_LIFETIME
        return {"code": code}

    def _exchange(self, call: Call) -> Answer:
        form = dict(parse_qsl(call.raw.decode("utf-8", "replace"), keep_blank_values=True))
        lower = {name.lower(): value for name, value in form.items()}  # the pages spell Code
        keys = self._store.keys
        if lower.get("grant_type") != "authorization_code":
            raise Refusal(400, "grant_type is not authorization_code; send that.", value="grant")
        known = _same(keys.public_key, lower.get("client_id", ""))
        if not (_same(keys.private_key, lower.get("client_secret", "")) and known):
            raise Refusal(400, "client_id and client_secret are no application's.", value="client")
        until = self._codes.pop(lower.get("code", ""), None)
        if until is None or until < self._store.clock.now():
            raise Refusal(400, "The code is unknown, used or too old; start again.", value="code")
        body = {
            "access_token": self._store.issue_token(),
            "user_id": 1,
            "token_type": "bearer",
            "expires": "",
            "refresh_token": "",
            "scope": "",
        }
        return self._store.answers.value(call.operation, 200, body)


def _refusal(store: Store, call: Call, refusal: Refusal) -> Answer:
    body = {"error_code": refusal.value or "request", "error": refusal.message}
    return store.answers.value(call.operation, 400, body)


def _same(one: str, other: str) -> bool:
    return hmac.compare_digest(one.encode(), other.encode("utf-8", "replace"))
