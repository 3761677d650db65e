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
from ..redaction import HiddenBytes, Redactor
from ..values import row_in

_AGAIN = "Start again with a new authorize_url."
_KEYS = (
    "Check client_id and client_secret: they are the keys of one application, as its settings show"
    " them. Then start again with a new authorize_url."
)
_NO_REDIRECT = (
    "This is no address that a browser came back to: it holds neither a code nor an error nor a"
    " state. A program that follows redirects may have ended at the page that asks the merchant:"
    " wait until the browser is at redirect_uri."
)
_LONGEST_QUOTE = 300
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
    if not given.keys() & {"state", "code", "error", "error_code"}:
        return OAuthError(_NO_REDIRECT)
    if "state" not in given and state_required:
        return OAuthError(f"{_STATELESS} {_AGAIN}")
    if not hmac.compare_digest(_bytes(given.get("state", state)), _bytes(state)):
        return OAuthError(f"The redirect's state is not the one that was sent. {_AGAIN}")
    if refusal := _refusal_in(given, Redactor(secrets=(state, given.get("code", "")))):
        return refusal.error("The authorization was refused")
    return given.get("code") or OAuthError(f"The redirect holds no code. {_AGAIN}")


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def read_token(answer: RawResponse, form: bytes) -> Token | OAuthError:
    """The token in the answer to an exchange, or why there is none; no error shows the form."""
    data = _object_in(answer)
    if data is None:
        return OAuthError(f"The token exchange was not answered with a JSON object. {_AGAIN}")
    if refusal := _refusal_in(data, _redactor_of(form)):
        return refusal.error("The authorization was refused")
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


def refusal_of(error: StatusError, form: bytes) -> OAuthError:
    """What a failed exchange says, as far as its body tells; the form is not shown."""
    data = _object_in(RawResponse(error.status, [], error.body.encode()))
    refusal = _refusal_in(data or {}, _redactor_of(form)) or _Refusal("", "", error.status == 401)
    what = f"The token exchange was answered {error.status}"
    return refusal.error(what, status=error.status, attempts=error.attempts)


def _object_in(answer: RawResponse) -> Mapping[str, Any] | None:
    try:
        return row_in(answer.json())
    except ValueError:
        return None


@attrs.frozen
class _Refusal:
    """What a server says against an authorization, without secrets."""

    code: str
    said: str
    is_of_keys: bool
    """Whether it is about the application's keys, which starting again does not mend."""

    def error(self, what: str, **facts: Any) -> OAuthError:
        said = f": {self.said}" if self.said else ""
        next_step = _KEYS if self.is_of_keys else _AGAIN
        return OAuthError(f"{what}{said}. {next_step}", code=self.code, **facts)


def _refusal_in(fields: Mapping[str, Any], redactor: Redactor) -> _Refusal | None:
    """The error that an answer names: `error`, with or without a code or description.

    Errors of the application's keys have `client` in their names, as invalid_client of OAuth 2.
    """
    told = {
        name: " ".join(redactor.text(str(fields[name])).split())
        for name in fields
        if name.startswith("error") and fields[name]
    }
    if not told:
        return None
    code, name = told.get("error_code", ""), told.get("error", "")
    said = ": ".join(dict.fromkeys(filter(None, (code or name, *told.values()))))
    is_of_keys = "client" in f"{code} {name}".lower()
    return _Refusal(code or name, said[:_LONGEST_QUOTE].rstrip("."), is_of_keys)


def _redactor_of(form: bytes) -> Redactor:
    """Blanks out what was sent with the form, whatever an answer repeats of it."""
    sent = dict(parse_qsl(form.decode()))
    return Redactor(fields=_SECRET_FIELDS, secrets=(sent["code"], sent["client_secret"]))


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
