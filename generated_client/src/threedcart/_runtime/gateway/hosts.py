"""Which hosts a gateway sends notifications to.

The address comes in `notificationurl`, a member that the signature does not cover. Without a check,
whoever alters it would get the signed notification, or make the gateway call its own network.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from urllib.parse import urlsplit

from ..errors import ConfigurationError

ANY_PUBLIC_HOST = "*"

_NOT_IN_URLS = re.compile(r"[\x00-\x1f\x7f]")
"""Characters that would end a header. A space is not among them: some stores send one."""
_LONGEST_NAME = 253
_NAME = re.compile(r"[a-z0-9_-]+(\.[a-z0-9_-]+)*")
_PUBLIC_NAME = re.compile(r"([a-z0-9_-]+\.)+[a-z][a-z0-9-]+")
_NOT_PUBLIC = (".localhost", ".local", ".internal", ".home.arpa")
_DEFAULT_PORTS = {"http": 80, "https": 443}


def web_address(url: object) -> tuple[str, str, int] | None:
    """Return scheme, host in lower case and port of an http address; None if it is not one.

    An address with a user name is none: it only makes one host look like another.
    """
    if not isinstance(url, str) or _NOT_IN_URLS.search(url):
        return None
    try:
        parts = urlsplit(url)
        host, port = parts.hostname, parts.port
    except ValueError:
        return None
    if parts.scheme not in _DEFAULT_PORTS or not host or "@" in parts.netloc:
        return None
    if len(host) > _LONGEST_NAME or any(len(label) > 63 for label in host.split(".")):
        return None
    return parts.scheme, host.removesuffix("."), port or _DEFAULT_PORTS[parts.scheme]


def store_of(url: str) -> str:
    """Return what tells stores apart, each of which numbers its own orders: host and port."""
    address = web_address(url)
    return url if address is None else f"{address[1]}:{address[2]}"


class AllowedHosts:
    """The hosts that may be notified: names, `*.` before a name, or `*` for any public host.

    An entry holds for https. With `http://` in front it holds for plain http too.
    """

    def __init__(self, entries: Iterable[str]) -> None:
        """Read the entries.

        Raises:
            ConfigurationError: an entry is no host.
        """
        listed = [entries] if isinstance(entries, str) else entries
        self._entries = [_entry(text) for text in listed]

    def allow(self, url: str) -> bool:
        """Return whether a notification may be sent to this address."""
        address = web_address(url)
        return address is not None and any(
            address[0] in schemes and _matches(address[1], pattern)
            for schemes, pattern in self._entries
        )


def _entry(text: str) -> tuple[tuple[str, ...], str]:
    scheme, found, rest = str(text).lower().partition("://")
    host = (rest if found else scheme).removesuffix("/").removesuffix(".")
    is_name = _NAME.fullmatch(host.removeprefix("*.")) or host == ANY_PUBLIC_HOST
    is_ipv6 = re.fullmatch(r"\[[0-9a-f:.]+\]", host)
    if not (is_name or is_ipv6) or (found and scheme not in _DEFAULT_PORTS):
        raise ConfigurationError(
            f"allowed_hosts takes host names such as shop.example.com, *.example.com or"
            f" http://127.0.0.1, without port and path; {text!r} is none."
        )
    schemes = ("http", "https") if found and scheme == "http" else ("https",)
    return schemes, host.strip("[]")


def _matches(host: str, pattern: str) -> bool:
    if pattern == ANY_PUBLIC_HOST:
        return _PUBLIC_NAME.fullmatch(host) is not None and not host.endswith(_NOT_PUBLIC)
    if pattern.startswith("*."):
        return host.endswith(pattern[1:]) and _NAME.fullmatch(host) is not None
    return host == pattern
