"""The authorization code flow apart from its one request: addresses, state, answers."""

from __future__ import annotations

import hmac
import secrets
from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

import attrs

from ..api_spec import ApiSpec, ExternalEndpoint
from ..call import RawResponse
from ..errors import ConfigurationError, OAuthError, StatusError
from ..operation import Operation
from ..redaction import HiddenBytes
from ..values import row_in

_AGAIN = "Start again with a new authorize_url."
_STATELESS = (
    "The redirect holds no state, so nothing shows that it answers what this browser asked. Where a"
    " store never sends the state back, state_required=False takes the redirect without it."
)


@attrs.frozen
class Token:
    """What the code was exchanged for; give `access_token` to the store.

    `data` is the whole answer, with whatever else the server tells.
    """

    access_token: str = attrs.field(repr=False)
    """What calls are made with: `Store(access_token=...)`. Keep it like a password."""
    token_type: str = ""
    """What kind of token it is, as the server says."""
    scope: str = ""
    """The rights it gives, as the server spells them; empty where it does not say."""
    refresh_token: str | None = attrs.field(default=None, repr=False)
    """Given by the vendor's server without a documented use."""
    data: Mapping[str, Any] = attrs.field(factory=dict[str, Any], repr=False, eq=False)
    """The whole answer."""


class Application:
    """An application as the authorization server knows it; shows no secret."""

    def __init__(self, client_id: str, client_secret: str, redirect_uri: str) -> None:
        for name, value in (("client_id", client_id), ("client_secret", client_secret)):
            if not value:
                raise ConfigurationError(f"{name} is missing; the application's settings show it.")
        if urlsplit(redirect_uri).scheme not in ("http", "https"):
            raise ConfigurationError("redirect_uri is the address the browser comes back to.")
        self.client_id = client_id
        self.client_secret = client_secret
        self.redirect_uri = redirect_uri

    def address(self, page: str, state: str, extra: Mapping[str, str]) -> str:
        """Where to send the browser."""
        query = {
            "client_id": self.client_id,
            "redirect_uri": self.redirect_uri,
            "state": state,
            "response_type": "code",
            **extra,
        }
        return f"{page}{'&' if '?' in page else '?'}{urlencode(query)}"

    def form(self, code: str) -> bytes:
        """The body that exchanges a code."""
        fields = {
            "grant_type": "authorization_code",
            "code": code,
            "client_id": self.client_id,
            "client_secret": self.client_secret,
            "redirect_uri": self.redirect_uri,
        }
        return HiddenBytes(urlencode(fields).encode())

    def __repr__(self) -> str:
        return f"<Application {self.client_id[:4]}...>"


def new_state() -> str:
    """A text nobody can guess; keep it in the browser's session until the browser is back."""
    return secrets.token_urlsafe(32)


def code_from(redirected: str, state: str, *, state_required: bool = True) -> str:
    """The code in the address the browser came back to.

    Raises:
        OAuthError: the merchant refused, the state is not the one that was sent or is missing, or
            there is no code.
    """
    found = _read_redirect(redirected, state, state_required)
    del redirected, state  # the traceback of what is raised here shows neither
    if isinstance(found, OAuthError):
        raise found
    return found


def _read_redirect(redirected: str, state: str, state_required: bool) -> str | OAuthError:
    try:
        query = urlsplit(redirected).query if "?" in redirected else redirected
        fields = parse_qsl(query, keep_blank_values=True, max_num_fields=50)
    except ValueError:
        return OAuthError(f"The redirect cannot be read; it was altered. {_AGAIN}")
    given = {name.lower(): value for name, value in fields}
    if len(given) < len(fields):
        return OAuthError(f"The redirect repeats a field; it was altered. {_AGAIN}")
    if not state:
        return OAuthError(f"There is no state to compare: this browser did not ask. {_AGAIN}")
    if "state" not in given and state_required:
        return OAuthError(f"{_STATELESS} {_AGAIN}")
    if not hmac.compare_digest(_bytes(given.get("state", state)), _bytes(state)):
        return OAuthError(f"The redirect's state is not the one that was sent. {_AGAIN}")
    if refusal := _refusal_in(given):
        return refusal
    return given.get("code") or OAuthError(f"The redirect holds no code. {_AGAIN}")


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def read_token(answer: RawResponse) -> Token | OAuthError:
    """The token in the answer to an exchange, or why there is none."""
    try:
        data = row_in(answer.json())
    except ValueError:
        data = None
    if data is None:
        return OAuthError(f"The token exchange was not answered with a JSON object. {_AGAIN}")
    if refusal := _refusal_in(data):
        return refusal
    token = data.get("access_token")
    if not isinstance(token, str) or not token:
        return OAuthError(f"The token exchange was answered without an access_token. {_AGAIN}")
    return Token(
        token,
        token_type=str(data.get("token_type") or ""),
        scope=str(data.get("scope") or ""),
        refresh_token=data.get("refresh_token") or None,
        data=data,
    )


def _refusal_in(fields: Mapping[str, Any]) -> OAuthError | None:
    """The error that an answer names: `error`, with or without a code or description."""
    told = {name: str(fields[name]) for name in fields if name.startswith("error") and fields[name]}
    if not told:
        return None
    code = told.get("error_code") or told.get("error", "")
    said = ": ".join(dict.fromkeys((code, *told.values())))[:300]
    return OAuthError(f"The authorization was refused: {said}. {_AGAIN}", code=code)


def refusal_of(error: StatusError) -> OAuthError:
    """What a failed exchange says, as far as its body tells."""
    told = read_token(RawResponse(error.status, [], error.body.encode()))
    code = told.code if isinstance(told, OAuthError) else ""
    return OAuthError(
        f"The token exchange was answered {error.status}{': ' + code if code else ''}. {_AGAIN}",
        code=code,
        status=error.status,
        attempts=error.attempts,
    )


def addresses(
    spec: ApiSpec, authorize_page: str | None, token_url: str | None, base_url: str | None
) -> tuple[str, str]:
    """Return the authorization page and the address that exchanges codes.

    The document's, on the origin of `base_url` where one is given, unless they are given
    themselves.

    Raises:
        ConfigurationError: neither the caller nor the document names them.
    """
    documented = spec.OAUTH_FLOW or ("", "")
    if base_url and all(documented):
        documented = (_moved(documented[0], base_url), _moved(documented[1], base_url))
    page, exchange = authorize_page or documented[0], token_url or documented[1]
    if not page or not exchange:
        raise ConfigurationError("Give authorize_page and token_url: the document has none.")
    return page, exchange


def _moved(url: str, base_url: str) -> str:
    base = urlsplit(base_url)
    return urlunsplit(urlsplit(url)._replace(scheme=base.scheme, netloc=base.netloc))


class TokenEndpoint(ExternalEndpoint):
    """The address that exchanges codes; it is called without a store's keys."""

    def __init__(self, spec: ApiSpec, token_url: str) -> None:
        super().__init__(spec, token_url)
        self.SENSITIVE_FIELDS = spec.SENSITIVE_FIELDS | _SECRET_FIELDS
        self.operation = Operation("exchangeAuthorizationCode", "POST", self.path)


_SECRET_FIELDS = frozenset(("access_token", "refresh_token", "client_secret", "code"))
