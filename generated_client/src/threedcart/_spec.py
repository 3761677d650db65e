# Generated from the API document with sha256
# 1f44e9d05e82a798cee07365f627f70fa7558521e2ec5a91ee7bfabcd4ce0847
# Do not edit: change the document and run `make regenerate`.
"""What the document says beside its operations and schemas."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

SPEC_SHA256: Final = "1f44e9d05e82a798cee07365f627f70fa7558521e2ec5a91ee7bfabcd4ce0847"
"""Hash of the document's bytes."""
CLIENT_VERSION: Final = "0.1.0"
"""Version of this distribution."""
SERVER_URL: Final = "https://apirest.3dcart.com/3dCartWebAPI/{version}"
"""Base address; variables stand in braces."""
SERVER_VARIABLES: Final[Mapping[str, tuple[str, ...]]] = {"version": ("v2", "v1")}
"""The values each variable may have, the default first."""
SCHEMES: Final[tuple[tuple[str, str, str, str], ...]] = (
    ("SecureURL", "secure_url", "header", "SecureURL"),
    ("PrivateKey", "private_key", "header", "PrivateKey"),
    ("Token", "token", "header", "Token"),
    ("OAuth", "access_token", "bearer", "Authorization"),
)
"""Security schemes: name, argument, kind (header, bearer, query), wire name."""
SECURITY: Final[tuple[tuple[str, ...], ...]] = (
    ("SecureURL", "PrivateKey", "Token"),
    ("SecureURL", "PrivateKey", "OAuth"),
)
"""Sets of schemes; a call carries all of one set."""
SENSITIVE_HEADERS: Final[frozenset[str]] = frozenset(
    {"authorization", "privatekey", "secureurl", "token"}
)
"""Headers whose values appear nowhere."""
SENSITIVE_FIELDS: Final[frozenset[str]] = frozenset(
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
PAGING_END: Final[tuple[int, str] | None] = (404, "exceeds the total number of records")
"""Status and part of the message of a list read past its end."""
RATE_LIMIT: Final[tuple[int, float, int] | None] = (50, 2, 429)
"""Leaky bucket: depth, requests that leak a second, status when it overflows."""
RESULT_ROW: Final[tuple[str, str, str, str] | None] = ("Key", "Value", "Status", "Message")
"""Wire names of a result row's key, value, status and message."""
OAUTH_FLOW: Final[tuple[str, str] | None] = (
    "https://apirest.3dcart.com/oauth/authorize",
    "https://apirest.3dcart.com/oauth/token",
)
"""Addresses of the authorization page and of the token exchange."""
