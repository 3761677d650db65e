"""What a store object was told, settled once: address, keys, limits, listeners."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import tzinfo
from typing import Any
from urllib.parse import quote, urlsplit

import attrs

from .api_spec import Facts
from .client.error_factory import Failures
from .client.request import Address, with_headers
from .client.responses import Decoder
from .credentials import Credentials
from .errors import ConfigurationError
from .logs import CallLog
from .options import MAX_RESPONSE_BYTES, CallPlan, Timing, checked
from .redaction import Redactor, SecretPairs
from .results import RowNames
from .transport.compression import ACCEPTED
from .transport.pacing import Pacer, Rate
from .transport.retry import TOO_MANY
from .values import is_count

_OTHER_KIND = (
    "A Store takes an httpx.Client or a transport that blocks, an AsyncStore an httpx.AsyncClient"
    " or an async transport."
)
_MAX_CONNECTIONS = 10
"""More cost the async pool more than they bring, and the documented limit feeds fewer."""
_PLAN = ("timeout", "deadline", "retries", "strict")
_KNOWN = frozenset(
    (*_PLAN, "base_url", "time_zone", "rate", "headers", "max_response_bytes", "max_connections")
) | frozenset(
    ("timing", "http_client", "transport", "on_request", "on_response", "on_error", "sleep")
)


@attrs.frozen
class Config:
    """Everything a core works with; its text shows the address alone."""

    package: str
    address: Address
    version: str
    """Version of the API that calls go to; empty where the address does not tell."""
    headers: SecretPairs
    query: SecretPairs
    plan: CallPlan
    zone: tzinfo | None
    pacer: Pacer
    timing: Timing
    redactor: Redactor
    failures: Failures
    decoder: Decoder
    log: CallLog
    full_status: int
    """The status by which the server says that its bucket is full."""
    max_bytes: int
    max_connections: int
    http_client: Any = None
    transport: Any = None
    on_request: Any = None
    on_response: Any = None
    on_error: Any = None
    sleep: Any = None

    def __repr__(self) -> str:
        return f"<Config for {self.address.origin}>"

    def with_query_keys(self, target: str) -> str:
        """A target with the keys that travel in the query."""
        keys = "&".join(f"{quote(name)}={quote(value, safe='')}" for name, value in self.query)
        return f"{target}{'&' if '?' in target else '?'}{keys}"


def settle(
    facts: Facts,
    keys: Mapping[str, str | None],
    variables: Mapping[str, str],
    settings: Mapping[str, Any],
    hidden: tuple[str, ...] = (),
) -> Config:
    """Check what was given and put it together; `hidden` are further secrets to blank out.

    Raises:
        ConfigurationError: a key is missing, or a setting is unknown or cannot be that.
    """
    if unknown := sorted(settings.keys() - _KNOWN):
        raise ConfigurationError(f"There is no setting {unknown[0]!r}; known: {sorted(_KNOWN)}.")
    if settings.get("http_client") is not None and settings.get("transport") is not None:
        raise ConfigurationError("Give http_client or transport, not both.")
    package = package_of(facts)
    credentials = Credentials(facts, keys)
    address = _address(facts, variables, settings.get("base_url"))
    timing = settings.get("timing") or Timing()
    secrets = (*credentials.secrets(), *hidden)
    redactor = Redactor(facts.SENSITIVE_HEADERS, facts.SENSITIVE_FIELDS, secrets)
    names = RowNames(*facts.RESULT_ROW) if facts.RESULT_ROW else None
    zone = _zone(settings.get("time_zone"))
    plan = checked({name: settings[name] for name in _PLAN if name in settings})
    base = _base_headers(package, facts, address, credentials)
    return Config(
        package=package,
        address=address,
        version=_version(facts, variables, settings.get("base_url")),
        headers=with_headers(base, dict(settings.get("headers") or {}).items()),
        query=credentials.query,
        plan=CallPlan(**plan),
        zone=zone,
        pacer=_pacer(facts, settings, timing),
        timing=timing,
        redactor=redactor,
        failures=Failures(redactor, names, address.path, timing.now),
        decoder=Decoder(package, names, facts.PAGING_END, zone, redactor),
        log=CallLog(package, address.origin, redactor),
        full_status=facts.RATE_LIMIT[2] if facts.RATE_LIMIT else TOO_MANY,
        max_bytes=_positive(settings, "max_response_bytes", MAX_RESPONSE_BYTES),
        max_connections=_positive(settings, "max_connections", _MAX_CONNECTIONS),
        **{
            name: settings.get(name)
            for name in (
                "http_client",
                "transport",
                "on_request",
                "on_response",
                "on_error",
                "sleep",
            )
        },
    )


def package_of(facts: Facts) -> str:
    """The name of the package whose `_spec.py` the facts are."""
    return str(getattr(facts, "__name__", "client._spec")).rpartition(".")[0]


def _address(facts: Facts, variables: Mapping[str, str], base_url: object) -> Address:
    """An origin takes the server's path; a longer base address is used as it is."""
    for name, value in variables.items():
        allowed = facts.SERVER_VARIABLES.get(name, (value,))
        if value not in allowed:
            raise ConfigurationError(f"{name} is one of {', '.join(allowed)}, not {value!r}.")
    url = facts.SERVER_URL
    if base_url is not None:
        url = base_url if isinstance(base_url, str) else ""
        if urlsplit(url).path in ("", "/"):
            url = url.rstrip("/") + re.sub(r"^\w+://[^/]*", "", facts.SERVER_URL)
    for name, value in _chosen(facts, variables).items():
        url = url.replace(f"{{{name}}}", value)
    return Address.of(url)


def _chosen(facts: Facts, variables: Mapping[str, str]) -> dict[str, str]:
    """The variables of the server's address, the default of each that is not given."""
    defaults = {name: values[0] for name, values in facts.SERVER_VARIABLES.items()}
    return {**defaults, **variables}


def _version(facts: Facts, variables: Mapping[str, str], base_url: object) -> str:
    if isinstance(base_url, str) and urlsplit(base_url).path not in ("", "/"):
        return ""
    return _chosen(facts, variables).get("version", "")


def check_own(config: Config, transport_method: str, client_method: str) -> None:
    """Refuse a client or transport of the other kind while its user is still looking."""
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


def _pacer(facts: Facts, settings: Mapping[str, Any], timing: Timing) -> Pacer:
    rate = settings.get("rate", "documented")
    if isinstance(rate, Pacer):
        return rate
    if rate == "documented":
        rate = Rate(*facts.RATE_LIMIT[:2]) if facts.RATE_LIMIT else None
    elif isinstance(rate, int | float) and not isinstance(rate, bool):
        rate = Rate(max(1, round(rate)), rate)
    elif rate is not None and not isinstance(rate, Rate):
        raise ConfigurationError("rate is requests per second, a Rate, a Pacer, or None.")
    return Pacer(rate, timing.clock)


def _base_headers(
    package: str, facts: Facts, address: Address, credentials: Credentials
) -> SecretPairs:
    agent = f"{package}/{facts.CLIENT_VERSION}"
    return SecretPairs(
        [
            (b"Host", address.netloc.encode()),
            (b"Accept", b"application/json"),
            (b"Accept-Encoding", ACCEPTED.encode()),
            (b"User-Agent", agent.encode("ascii", "replace")),
            *credentials.headers,
        ]
    )


def _positive(settings: Mapping[str, Any], name: str, default: int) -> int:
    value = settings.get(name, default)
    if is_count(value):
        return value
    raise ConfigurationError(f"{name} is a whole number above 0.")
