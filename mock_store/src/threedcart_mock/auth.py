"""Who may call: the header keys the document's security schemes ask for."""

from __future__ import annotations

import hmac
from collections.abc import Mapping
from typing import Any

from .database import Database
from .document import Document
from .problems import Refusal

#: Good sets of keys remembered, so that they are compared once.
MOST_KNOWN = 1000
#: Where access tokens are kept.
_TOKENS = "_tokens"


def host_of(address: str) -> str:
    """`my-store.example` for any way of writing its address: scheme, www, slash, letter case."""
    bare = address.strip().lower().split("://", 1)[-1].rstrip("/")
    return bare.removeprefix("www.")


def plain(name: str) -> str:
    """A scheme's or option's name without letter case, dashes and underscores."""
    return name.lower().replace("-", "").replace("_", "")


class Gate:
    """Checks the keys of a request.

    `keys` maps option names (secure-url, private-key, token) to what is expected. The access tokens
    this store gave out stand in its database.
    """

    def __init__(self, document: Document, keys: Mapping[str, str], database: Database) -> None:
        self._schemes = document.root.get("components", {}).get("securitySchemes", {})
        self._keys = {plain(name): value for name, value in keys.items()}
        self._database = database
        named = [each["name"].lower() for each in self._schemes.values() if "name" in each]
        self._names = (*named, "authorization")
        self._known: set[tuple[int, tuple[str | None, ...]]] = set()

    def check(self, security: list[dict[str, Any]], headers: Mapping[str, str]) -> None:
        """Refusal 401 unless one of the alternatives is met in full; `headers` are lower-case."""
        shown = (id(security), tuple(map(headers.get, self._names)))
        if not security or shown in self._known:
            return
        faults = [self._fault(alternative, headers) for alternative in security]
        if None not in faults:
            told = faults[-1] if headers.get("authorization") else faults[0]
            raise Refusal(401, told or "", headers={"www-authenticate": "Bearer"})
        if len(self._known) < MOST_KNOWN:
            self._known.add(shown)

    def admit(self, token: str) -> None:
        """From now on an access token stands in for the store's token; only in a transaction."""
        self._database.insert(_TOKENS, self._database.allocate(_TOKENS), token, b"{}")

    def forget(self) -> None:
        """Tokens that were good may be so no more."""
        self._known.clear()

    def _fault(self, alternative: dict[str, Any], headers: Mapping[str, str]) -> str | None:
        for name in alternative:
            scheme = self._schemes.get(name, {})
            if scheme.get("type") == "apiKey":
                fault = self._key_fault(name, headers.get(scheme.get("name", "").lower()))
            else:
                fault = self._bearer_fault(headers.get("authorization"))
            if fault:
                return fault
        return None

    def _key_fault(self, name: str, given: str | None) -> str | None:
        expected = self._keys.get(plain(name))
        if given is None:
            return f"The header {name} is missing; send it."
        if expected is None or self._same(expected, given):
            return None
        return f"The header {name} does not belong to this store; send the one printed at start."

    def _bearer_fault(self, given: str | None) -> str | None:
        kind, _, token = (given or "").partition(" ")
        if kind.lower() == "bearer" and self._is_token(token.strip()):
            return None
        return "The header Authorization holds no access token of this store; send Bearer TOKEN."

    def _is_token(self, token: str) -> bool:
        return (
            self._same(self._keys.get("token", ""), token)
            or self._database.by_key(_TOKENS, token) is not None
        )

    @staticmethod
    def _same(expected: str, given: str) -> bool:
        if "://" in expected:
            expected, given = host_of(expected), host_of(given)
        return hmac.compare_digest(expected.encode(), given.encode("utf-8", "surrogatepass"))
