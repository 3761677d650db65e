"""Web addresses and names of hosts: which are fit to be called, and which are this machine's."""

from __future__ import annotations

import re
from ipaddress import IPv4Address, IPv6Address, ip_address
from urllib.parse import urlsplit

#: What no address holds as it is; browsers take a backslash for a slash.
_ODD = re.compile(r'[\s"<>\\^`{|}]')
_NAME = re.compile(r"[a-z0-9_]([a-z0-9_.-]{0,252})")
_PORTS = {"http": 80, "https": 443}


def is_address(text: str) -> bool:
    """Whether somebody can be called there: http or https, a host, no credentials."""
    try:
        parts = urlsplit(text)
        known = parts.scheme in _PORTS and parts.hostname and (parts.port or 1)
    except ValueError:  # no such port, or a bracket that nothing closes
        return False
    if not known or "@" in parts.netloc or _ODD.search(text):
        return False
    return text.isascii() and text.isprintable()


def is_loopback(address: str) -> bool:
    """Whether an address is one of this very machine."""
    host = urlsplit(address).hostname or ""
    number = as_number(host)
    return host == "localhost" if number is None else number.is_loopback


def origin_of(address: str) -> str | None:
    """`http://shop.example:8080`, as browsers write it, for an address with nothing behind that."""
    if not is_address(address):
        return None
    parts = urlsplit(address)
    if parts.path not in ("", "/") or parts.query or parts.fragment or address.endswith(("?", "#")):
        return None
    host = parts.hostname or ""
    port = f":{parts.port}" if parts.port not in (None, _PORTS[parts.scheme]) else ""
    return f"{parts.scheme}://[{host}]{port}" if ":" in host else f"{parts.scheme}://{host}{port}"


def host_in(header: str) -> str | None:
    """The name or number in a Host header, without its port; None when it holds neither."""
    found = re.fullmatch(r"(\[[0-9A-Fa-f:.]+\]|[^:\[\]@/\s]+)(:[0-9]{0,5})?", header)
    if found is None:
        return None
    host = found[1].strip("[]").lower().removesuffix(".")
    return host if as_number(host) is not None or is_host_name(host) else None


def is_host_name(text: str) -> bool:
    return _NAME.fullmatch(text) is not None


def as_number(host: str) -> IPv4Address | IPv6Address | None:
    """The address a host is, where it is no name."""
    try:
        return ip_address(host)
    except ValueError:
        return None
