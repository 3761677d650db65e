"""Which proxy a store's calls go through: the one it was given, or the environment's."""

from __future__ import annotations

import os
import sys
from importlib.util import find_spec
from typing import Any
from urllib.parse import unquote, urlsplit

import attrs

from ..errors import ConfigurationError

_SCHEMES = ("http", "https", "socks5", "socks5h")
_FORM = "a proxy's address, such as http://proxy.example:8080"
_ENVIRONMENT_ONLY = sys.platform not in ("darwin", "win32")
"""Whether proxies are set in the environment only; asking urllib imports many modules."""


@attrs.frozen
class Proxy:
    """A proxy; its text shows neither user name nor password."""

    scheme: str
    host: str
    port: int | None
    auth: tuple[str, str] | None = attrs.field(default=None, repr=False)
    headers: tuple[tuple[bytes, bytes], ...] = attrs.field(default=(), repr=False)
    ssl_context: Any = attrs.field(default=None, repr=False)
    """The certificates to trust of an https proxy; those of the store unless given."""

    def __str__(self) -> str:
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{self.scheme}://{host}" + (f":{self.port}" if self.port else "")

    @property
    def is_socks(self) -> bool:
        """Whether it speaks SOCKS instead of HTTP."""
        return self.scheme.startswith("socks")

    @classmethod
    def of(cls, given: object) -> Proxy | None:
        """The proxy of the setting `proxy`: an address, an `httpx.URL` or an `httpx.Proxy`.

        Raises:
            ConfigurationError: it is none of these; the text shows no password.
        """
        if given is None or isinstance(given, str):
            return None if given is None else _parsed("proxy", given)
        # Told by their attributes: comparing classes would load httpx when a store is made.
        value: Any = given
        if hasattr(value, "raw_path") and hasattr(value, "raw_host"):
            return _parsed("proxy", str(value))
        if hasattr(value, "raw_auth") and hasattr(value, "url"):
            return attrs.evolve(
                _parsed("proxy", str(value.url)),
                auth=value.auth,
                headers=tuple(value.headers.raw),
                ssl_context=value.ssl_context,
            )
        raise ConfigurationError(f"proxy is {_FORM}, an httpx.URL, an httpx.Proxy, or None.")

    @classmethod
    def from_environment(cls, scheme: str, host: str) -> Proxy | None:
        """The proxy that HTTP_PROXY, HTTPS_PROXY or ALL_PROXY names for a host, as httpx has it.

        Raises:
            ConfigurationError: what it names cannot be a proxy; the text shows no password.
        """
        if _ENVIRONMENT_ONLY and not any(name.lower().endswith("_proxy") for name in os.environ):
            return None
        from urllib.request import getproxies, proxy_bypass

        proxies = getproxies()
        if not proxies or proxy_bypass(host):
            return None
        address = proxies.get(scheme) or proxies.get("all")
        if not address:
            return None
        source = f"{scheme if proxies.get(scheme) else 'all'}_proxy".upper()
        return _parsed(source, address if "://" in address else f"http://{address}")


def _parsed(source: str, address: str) -> Proxy:
    """The proxy at an address that `source` names."""
    problem = ConfigurationError(f"{source} is not {_FORM}.")
    try:
        url = urlsplit(address)
        port, host = url.port, (url.hostname or "").encode("idna").decode()
    except (ValueError, UnicodeError):
        raise problem from None
    if not host or port == 0 or url.scheme not in _SCHEMES:
        raise problem
    auth = (unquote(url.username), unquote(url.password or "")) if url.username else None
    proxy = Proxy(url.scheme, host, port, auth)
    if proxy.is_socks and find_spec("socksio") is None:
        raise ConfigurationError(
            f"{source} names a SOCKS proxy, which needs the package socksio:"
            " pip install httpx[socks]."
        )
    return proxy
