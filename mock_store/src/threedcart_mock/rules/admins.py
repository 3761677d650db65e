"""Login tokens of administrators: made by reading them, good for a short while."""

from __future__ import annotations

from datetime import timedelta

from .. import dates
from ..answers import Answer
from ..calls import Call, missing
from ..store import Store

NEEDS = {"admins": ("AdminId",)}

#: How long a login token is good for.
LIFETIME = timedelta(minutes=10)


def install(store: Store) -> None:
    store.actions["login_token"] = login_token


def login_token(store: Store, call: Call) -> Answer:
    """A bare object, unlike every other get."""
    key = call.keys[0]
    if store.tables.document_of(call.resource, key) is None:
        raise missing(call, call.resource, key)
    token = store.chance.token(32)
    page = call.query.get("targetpage") or ""
    address = f"{store.settings.origin}/admin/login.asp?token={token}&targetpage={page}"
    body = {
        "Token": token,
        "Loginurl": address[:255],
        "Expiration": dates.write(store.clock.now() + LIFETIME),
    }
    return store.answers.value(call.operation, call.operation.success, body)
