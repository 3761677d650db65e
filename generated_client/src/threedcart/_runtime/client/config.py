"""Build a store's configuration from its settings: address, keys, limits, hooks."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from datetime import tzinfo
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import attrs

from ..api_spec import ApiSpec
from ..call import Address, with_headers
from ..credentials import Credentials, Keys
from ..errors import ConfigurationError
from ..options import MAX_RESPONSE_BYTES, CallPlan, checked
from ..pacing.turns import Caller, LocalPacer, Rate
from ..redaction import Redactor, SecretPairs
from ..results import RowNames
from ..transport.compression import ACCEPTED
from ..transport.config import Timing, TransportConfig
from ..transport.logs import CallLog
from ..transport.proxy import Proxy
from ..transport.retry import TOO_MANY
from ..values import is_count
from .error_factory import ErrorFactory
from .responses import Decoder

if TYPE_CHECKING:
    from ..operation import Operation

_OTHER_KIND = (
    "A Store takes an httpx.Client or a transport that blocks, an AsyncStore an httpx.AsyncClient"
    " or an async transport."
)
_MAX_CONNECTIONS = 10
"""More do not make calls faster (measured), and the documented rate keeps fewer busy."""
_PLAN = ("timeout", "deadline", "retries", "strict", "priority", "max_wait")
_AS_GIVEN = ("http_client", "transport", "on_request", "on_response", "on_error", "sleep")
_KNOWN = frozenset(
    (*_PLAN, *_AS_GIVEN, "base_url", "time_zone", "rate", "pacer", "headers")
) | frozenset(("max_response_bytes", "max_connections", "proxy", "verify", "timing"))


@attrs.frozen(kw_only=True, repr=False)
class Config(TransportConfig):
    """Everything that the calls of a store need; its text shows the address alone."""

    package: str
    version: str
    """Version of the API that calls go to; empty where the address does not say it."""
    headers: SecretPairs
    """Those of every call, its keys among them."""
    keys: Keys
    chosen_by_call: bool
    """Whether each call chooses its keys, as operations differ in what they need."""
    credentials: Credentials
    unsigned: SecretPairs
    """The headers without keys."""
    more_headers: Mapping[str, str]
    """Those that the caller gave, in place of ours."""
    plan: CallPlan
    list_plan: CallPlan
    """That of lists, which may take longer."""
    zone: tzinfo | None
    failures: ErrorFactory
    decoder: Decoder

    def __repr__(self) -> str:
        return f"<Config for {self.address.origin}>"

    def keys_of(self, operation: Operation) -> Keys:
        """What a call carries.

        Raises:
            ConfigurationError: it needs a key that was not given.
        """
        return self.credentials.of_call(operation.security, operation.id)

    def headers_with(self, keys: Keys) -> SecretPairs:
        """The headers of a call that carries these keys."""
        return with_headers(SecretPairs([*self.unsigned, *keys.headers]), self.more_headers.items())


def build_config(
    spec: ApiSpec,
    keys: Mapping[str, str | None],
    variables: Mapping[str, str],
    settings: Mapping[str, Any],
    hidden: tuple[str, ...] = (),
) -> Config:
    """Check the settings and build the configuration; `hidden` are further secrets to blank out.

    Raises:
        ConfigurationError: a key is missing, or a setting is unknown or cannot be that.
    """
    if unknown := sorted(settings.keys() - _KNOWN):
        raise ConfigurationError(f"There is no setting {unknown[0]!r}; known: {sorted(_KNOWN)}.")
    _check_exclusive(settings)
    package = package_of(spec)
    credentials = Credentials(spec, keys)
    address = _address(spec, variables, settings.get("base_url"))
    timing = settings.get("timing") or Timing()
    proxy = Proxy.of(settings.get("proxy"))
    secrets = (*credentials.secrets(), *hidden, *(proxy.auth[1:] if proxy and proxy.auth else ()))
    redactor = Redactor(spec.SENSITIVE_HEADERS, spec.SENSITIVE_FIELDS, secrets)
    names = RowNames(*spec.RESULT_ROW) if spec.RESULT_ROW else None
    zone = _zone(settings.get("time_zone"))
    plan = checked({name: settings[name] for name in _PLAN if name in settings})
    base = _base_headers(package, spec, address)
    more = dict(settings.get("headers") or {})
    return Config(
        package=package,
        address=address,
        version=_version(spec, variables, settings.get("base_url")),
        headers=with_headers(SecretPairs([*base, *credentials.root.headers]), more.items()),
        keys=credentials.root,
        chosen_by_call=spec.OWN_SECURITY,
        credentials=credentials,
        unsigned=base,
        more_headers=more,
        plan=CallPlan(**plan),
        list_plan=CallPlan.for_lists(spec.SLOWEST_LIST, plan),
        zone=zone,
        pacer=_pacer(spec, settings, timing),
        caller=Caller(address.origin, credentials.digest, documented_rate(spec)),
        timing=timing,
        redactor=redactor,
        failures=ErrorFactory(redactor, names, address, timing.now),
        decoder=Decoder(package, names, spec.PAGING_END, zone, redactor),
        log=CallLog(package, address.origin, redactor),
        full_status=spec.RATE_LIMIT[2] if spec.RATE_LIMIT else TOO_MANY,
        max_bytes=_positive(settings, "max_response_bytes", MAX_RESPONSE_BYTES),
        max_connections=_positive(settings, "max_connections", _MAX_CONNECTIONS),
        proxy=proxy,
        verify=_verify(settings.get("verify", True)),
        **{name: settings.get(name) for name in _AS_GIVEN},
    )


def _check_exclusive(settings: Mapping[str, Any]) -> None:
    own = [name for name in ("http_client", "transport") if settings.get(name) is not None]
    if len(own) > 1:
        raise ConfigurationError("Give http_client or transport, not both.")
    for name in ("proxy", "verify"):
        if own and name in settings:
            raise ConfigurationError(f"Give {name} to your own {own[0]}, not to the store.")


def _path(value: Any) -> str | None:
    return os.fsdecode(value) if hasattr(value, "__fspath__") else None


def _verify(value: object) -> object:
    """The setting `verify`, where it can be one; certificates are loaded at the first request."""
    path = value if isinstance(value, str) else _path(value)
    if path is not None:
        if not os.path.exists(path):
            raise ConfigurationError(f"verify names {path!r}, which does not exist.")
        return path
    if isinstance(value, bool) or hasattr(value, "wrap_bio"):
        return value
    raise ConfigurationError(
        "verify is True, False, a file or folder of certificates, or an ssl.SSLContext."
    )


def package_of(spec: ApiSpec) -> str:
    """The name of the package that a `_spec.py` is part of."""
    return str(getattr(spec, "__name__", "client._spec")).rpartition(".")[0]


def _address(spec: ApiSpec, variables: Mapping[str, str], base_url: object) -> Address:
    """An origin gets the server's path; a base address with a path is used as it is."""
    for name, value in variables.items():
        allowed = spec.SERVER_VARIABLES.get(name, (value,))
        if value not in allowed and name not in spec.FREE_VARIABLES:
            raise ConfigurationError(f"{name} is one of {', '.join(allowed)}, not {value!r}.")
    url = spec.SERVER_URL
    if base_url is not None:
        url = base_url if isinstance(base_url, str) else ""
        if not _has_path(url):
            url = url.rstrip("/") + re.sub(r"^\w+://[^/]*", "", spec.SERVER_URL)
    for name, value in _chosen(spec, variables).items():
        url = url.replace(f"{{{name}}}", value)
    if base_url is None and url.startswith("/"):
        raise ConfigurationError(
            f"The API's document names no host, only {url!r}: give base_url, such as"
            " https://example.com."
        )
    return Address.of(url)


def _chosen(spec: ApiSpec, variables: Mapping[str, str]) -> dict[str, str]:
    """The variables of the server's address; the default of each that is not given."""
    defaults = {name: values[0] for name, values in spec.SERVER_VARIABLES.items()}
    return {**defaults, **variables}


def _version(spec: ApiSpec, variables: Mapping[str, str], base_url: object) -> str:
    if isinstance(base_url, str) and _has_path(base_url):
        return ""
    return _chosen(spec, variables).get("version", "")


def _has_path(url: str) -> bool:
    try:
        return urlsplit(url).path not in ("", "/")
    except ValueError:  # no address at all, which `Address` says
        return True


def check_own(config: Config, transport_method: str, client_method: str) -> None:
    """Refuse a client or transport of the other kind when the store is made."""
    needed = ((config.transport, transport_method), (config.http_client, client_method))
    if any(own is not None and not hasattr(own, method) for own, method in needed):
        raise ConfigurationError(_OTHER_KIND)


def _zone(zone: str | tzinfo | None) -> tzinfo | None:
    if zone is None or isinstance(zone, tzinfo):
        return zone
    from zoneinfo import ZoneInfo

    try:
        return ZoneInfo(zone)
    except (KeyError, ValueError, OSError, TypeError):
        raise ConfigurationError(
            f"time_zone {zone!r} is not known here; give a name such as America/New_York"
            " (the package tzdata brings the names), or a tzinfo."
        ) from None


def documented_rate(spec: ApiSpec) -> Rate | None:
    """The limit that the document gives."""
    return Rate(*spec.RATE_LIMIT[:2]) if spec.RATE_LIMIT else None


def _pacer(spec: ApiSpec, settings: Mapping[str, Any], timing: Timing) -> Any:
    rate, given = settings.get("rate", "documented"), settings.get("pacer")
    if given is not None:
        if "rate" in settings:
            raise ConfigurationError("Give rate or pacer, not both: a pacer has a rate of its own.")
        if not all(hasattr(given, name) for name in ("reserve", "give_back", "overflowed")):
            raise ConfigurationError(
                "pacer is an object with reserve, give_back and overflowed: see Pacer."
            )
        return given
    if rate == "documented":
        rate = documented_rate(spec)
    elif isinstance(rate, int | float) and not isinstance(rate, bool):
        rate = Rate(max(1, round(rate)), rate)
    elif rate is not None and not isinstance(rate, Rate):
        raise ConfigurationError("rate is requests per second, a Rate, or None.")
    return LocalPacer(rate, timing.clock)


def _base_headers(package: str, spec: ApiSpec, address: Address) -> SecretPairs:
    agent = f"{package}/{spec.CLIENT_VERSION}"
    return SecretPairs(
        [
            (b"Host", address.netloc.encode()),
            (b"Accept", b"application/json"),
            (b"Accept-Encoding", ACCEPTED.encode()),
            (b"User-Agent", agent.encode("ascii", "replace")),
        ]
    )


def _positive(settings: Mapping[str, Any], name: str, default: int) -> int:
    value = settings.get(name, default)
    if is_count(value):
        return value
    raise ConfigurationError(f"{name} is a whole number above 0.")
