"""What the generated `_spec.py` tells the runtime about the API, beside its operations."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol
from urllib.parse import quote, urlsplit


class ApiSpec(Protocol):
    """The constants of `_spec.py`, which is a module; a test may pass any object that has them."""

    SPEC_SHA256: str
    """Hash of the document the client was generated from."""
    CLIENT_VERSION: str
    """Version of this distribution, for the User-Agent."""
    SERVER_URL: str
    """Base address; variables in braces."""
    SERVER_VARIABLES: Mapping[str, tuple[str, ...]]
    """The values each variable may have, the default first."""
    FREE_VARIABLES: frozenset[str]
    """Variables that may have any other value, too."""
    SCHEMES: tuple[tuple[str, str, str, str], ...]
    """Security schemes: name, Python argument, kind, wire name.

    The kind is `header`, `query`, `cookie`, `bearer` or `basic`, which has two entries: the user's
    name and the password.
    """
    SECURITY: tuple[tuple[str, ...], ...]
    """Sets of scheme names; a call carries all of one set."""
    OWN_SECURITY: bool
    """Whether some operations have sets of their own: keys are then asked for by the call."""
    SENSITIVE_HEADERS: frozenset[str]
    """Headers, in lower case, whose values appear nowhere."""
    SENSITIVE_FIELDS: frozenset[str]
    """Fields of bodies whose values appear nowhere."""
    PAGING_END: tuple[tuple[int, str], ...]
    """How a list may end: a status, and the message it must bear; an empty one for any."""
    SLOWEST_LIST: float
    """Seconds that a list may take; 0 where nothing is known."""
    RATE_LIMIT: tuple[int, float, int] | None
    """Documented leaky bucket: its depth, requests that leak a second, status when it overflows."""
    RESULT_ROW: tuple[str, str, str, str] | None
    """Wire names of a result row's key, value, status and message."""
    OAUTH_FLOW: tuple[str, str] | None
    """Addresses of the authorization page and of the token exchange."""


class ExternalEndpoint:
    """The facts of a single address outside the API: called without keys and without pacing."""

    SERVER_VARIABLES: Mapping[str, tuple[str, ...]] = {}
    FREE_VARIABLES: frozenset[str] = frozenset()
    SCHEMES: tuple[tuple[str, str, str, str], ...] = ()
    SECURITY: tuple[tuple[str, ...], ...] = ()
    OWN_SECURITY: bool = False
    PAGING_END: tuple[tuple[int, str], ...] = ()
    SLOWEST_LIST: float = 0
    RATE_LIMIT: tuple[int, float, int] | None = None
    RESULT_ROW: tuple[str, str, str, str] | None = None

    def __init__(self, spec: ApiSpec, url: str) -> None:
        self.__name__ = str(getattr(spec, "__name__", "client._spec"))
        parts = urlsplit(url)
        self.SPEC_SHA256 = spec.SPEC_SHA256
        self.CLIENT_VERSION = spec.CLIENT_VERSION
        self.SERVER_URL = f"{parts.scheme}://{parts.netloc}"
        self.SENSITIVE_HEADERS = spec.SENSITIVE_HEADERS
        self.SENSITIVE_FIELDS = spec.SENSITIVE_FIELDS
        self.OAUTH_FLOW = spec.OAUTH_FLOW
        below = f"{parts.path or '/'}?{parts.query}" if parts.query else parts.path or "/"
        self.path = quote(below, safe="/%:@!$&'()*+,;=?~[]")
        """Path and query as an operation's path: braces are quoted, for they mark parameters."""
