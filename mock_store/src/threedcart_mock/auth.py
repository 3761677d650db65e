"""Who may call: the header keys the document's security schemes ask for."""

from __future__ import annotations

import base64
import binascii
import hmac
from collections.abc import Mapping
from typing import Any
from urllib.parse import unquote_plus

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

    def check(
        self, security: list[dict[str, Any]], headers: Mapping[str, str], query: bytes = b""
    ) -> None:
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


class PlainGate:
    """Checks the keys of a request to a document without our extensions.

    `keys` are what is expected, by the name of the scheme; any value is taken for the others. That
    of HTTP Basic is user:password.
    """

    def __init__(self, document: Document, keys: Mapping[str, str]) -> None:
        schemes = document.root.get("components", {}).get("securitySchemes", {})
        self.schemes = {name: document.follow(said) for name, said in schemes.items()}
        self._keys = keys

    def admit(self, token: str) -> None:
        """No application is given a token here."""

    def forget(self) -> None:
        """Nothing is remembered."""

    def check(
        self, security: list[dict[str, Any]], headers: Mapping[str, str], query: bytes = b""
    ) -> None:
        """Refusal 401 unless one of the alternatives is met in full; `headers` are lower-case."""
        faults: list[Refusal] = []
        for alternative in security:
            found = (self._fault(name, headers, query) for name in alternative)
            fault = next((each for each in found if each is not None), None)
            if fault is None:
                return
            faults.append(fault)
        if faults:
            raise faults[0]

    def _fault(self, name: str, headers: Mapping[str, str], query: bytes) -> Refusal | None:
        scheme = self.schemes.get(name, {})
        kind, way = scheme.get("type"), str(scheme.get("scheme", "")).lower()
        if kind == "apiKey":
            where, key = scheme.get("in", "header"), str(scheme.get("name", ""))
            given = _sent(where, key, headers, query)
            what, challenge = f"{key} in the {where}", f"ApiKey realm={name}"
        elif kind in ("http", "oauth2", "openIdConnect"):
            way = way or "bearer"
            word, _, given = headers.get("authorization", "").strip().partition(" ")
            given = given.strip() if word.lower() == way else ""
            what, challenge = f"Authorization: {way.capitalize()} ...", way.capitalize()
            if way == "basic":
                given = _unpacked(given)
                challenge = "Basic realm=store"
        else:
            return None  # mutualTLS, or a scheme nobody described: a store cannot look at it
        expected = self._keys.get(name)
        if not given:
            text = f"{what} is missing, which {name} asks for; send it."
        elif expected is not None and not hmac.compare_digest(
            expected.encode(), given.encode("utf-8", "surrogatepass")
        ):
            text = f"{what} is not the key of {name}; send the one given by --key."
        else:
            return None
        return Refusal(401, text, headers={"www-authenticate": challenge})


def _sent(where: str, name: str, headers: Mapping[str, str], query: bytes) -> str:
    """What stands under a name in a header, the query or a cookie; "" for nothing."""
    if where == "header":
        return headers.get(name.lower(), "").strip()
    text = query.decode("latin-1") if where == "query" else headers.get("cookie", "")
    for part in text.split("&" if where == "query" else ";"):
        given, _, value = part.strip().partition("=")
        if unquote_plus(given) == name:
            return unquote_plus(value)
    return ""


def _unpacked(given: str) -> str:
    """user:password of HTTP Basic; "" for what is none."""
    try:
        text = base64.b64decode(given, validate=True).decode()
    except (binascii.Error, ValueError):
        return ""
    return text if ":" in text else ""
