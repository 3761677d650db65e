"""The keys that tests give to a store."""

from __future__ import annotations

from typing import TypedDict


class StoreKeys(TypedDict):
    """The keys as arguments of `threedcart.Store`: `Store(**keys, timeout=5)`."""

    secure_url: str
    private_key: str
    token: str


KEYS: StoreKeys = {
    "secure_url": "https://canary-store.example",
    "private_key": "pk-canary-0123456789abcdef",
    "token": "tk-canary/0123456789+abcdef=",
}
EVERY_KEY = (KEYS["secure_url"], KEYS["private_key"], KEYS["token"])
"""What must be shown nowhere."""
ENVIRON = {
    "THREEDCART_SECURE_URL": KEYS["secure_url"],
    "THREEDCART_PRIVATE_KEY": KEYS["private_key"],
    "THREEDCART_TOKEN": KEYS["token"],
}
