# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""What the document says beside its operations and schemas."""

from __future__ import annotations

from collections.abc import Mapping

SPEC_SHA256: str = "ee22cbdf815c583dcce60f8439cfc88e5b5d2dbde4093edddaa3430d569377cf"
"""Hash of the document's text."""
SPEC_COPY_SHA256: str = "2f0c22e9d9b765eb964c3652666b0e93565b663c18e016198850c4996e56ad74"
"""Hash of the document as JSON; whoever has it in that form knows by it SPEC_SHA256."""
CLIENT_VERSION: str = "0.1.0"
"""Version of this distribution."""
SERVER_URL: str = "https://apirest.3dcart.com/3dCartWebAPI/{version}"
"""Base address; variables stand in braces."""
SERVER_VARIABLES: Mapping[str, tuple[str, ...]] = {"version": ("v2", "v1")}
"""The values each variable may have, the default first."""
FREE_VARIABLES: frozenset[str] = frozenset()
"""Variables that may have any other value, too."""
SCHEMES: tuple[tuple[str, str, str, str], ...] = (
    ("SecureURL", "secure_url", "header", "SecureURL"),
    ("PrivateKey", "private_key", "header", "PrivateKey"),
    ("Token", "token", "header", "Token"),
    ("OAuth", "access_token", "bearer", "Authorization"),
)
"""Security schemes: name, argument, kind, wire name."""
SECURITY: tuple[tuple[str, ...], ...] = (
    ("SecureURL", "PrivateKey", "Token"),
    ("SecureURL", "PrivateKey", "OAuth"),
    ("OAuth",),
)
"""Sets of schemes; a call carries all of one set."""
OWN_SECURITY: bool = False
"""Whether some operations have sets of their own."""
SENSITIVE_HEADERS: frozenset[str] = frozenset({"authorization", "privatekey", "secureurl", "token"})
"""Headers whose values appear nowhere."""
SENSITIVE_FIELDS: frozenset[str] = frozenset(
    {
        "CardExpirationMonth",
        "CardExpirationYear",
        "CardIssueNumber",
        "CardName",
        "CardNumber",
        "CardStartMonth",
        "CardStartYear",
        "CardVerification",
        "Password",
        "Token",
        "TokenKey",
        "TransactionCVV2",
        "access_token",
        "client_secret",
        "code",
        "password",
        "refresh_token",
    }
)
"""Fields of bodies whose values appear nowhere."""
PAGING_END: tuple[tuple[int, str], ...] = (
    (404, ""),
    (400, "Offset amount exceeds the total number of records"),
)
"""How a list may end: a status, and the message it must bear; empty for any."""
SLOWEST_LIST: float = 60.0
"""Seconds that a list may take; 0 where nothing is known."""
RATE_LIMIT: tuple[int, float, int] | None = (50, 2, 429)
"""Leaky bucket: depth, requests that leak a second, status when it overflows."""
RESULT_ROW: tuple[str, str, str, str] | None = ("Key", "Value", "Status", "Message")
"""Wire names of a result row's key, value, status and message."""
OAUTH_FLOW: tuple[str, str] | None = (
    "https://apirest.3dcart.com/oauth/authorize",
    "https://apirest.3dcart.com/oauth/token",
)
"""Addresses of the authorization page and of the token exchange."""
