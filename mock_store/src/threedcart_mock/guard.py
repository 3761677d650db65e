"""Who may ask: every request is judged here first, whatever it asks for.

A store runs beside a browser, and a page of any site can make the browser send requests to it.
What a program sends is let through; of what a browser sends, only what comes from the store's own
pages, from an origin that was allowed, or as a person's way from one page to the next.

- Host: the browser says which name it was told. A page that has its own name point at this machine
  (DNS rebinding) is known by that; numbers cannot be made to point elsewhere.
- Origin and Sec-Fetch-Site: the browser says whose page asks, and no page can change that.
  Programs send neither.
- Content types: a form of another site can send any text, but not as application/json.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import Enum

from starlette.status import (
    HTTP_400_BAD_REQUEST,
    HTTP_403_FORBIDDEN,
    HTTP_415_UNSUPPORTED_MEDIA_TYPE,
    HTTP_421_MISDIRECTED_REQUEST,
)

from .addresses import as_number, host_in, origin_of
from .problems import Refusal, in_short

Headers = list[tuple[bytes, bytes]]

#: On every answer: no other site may frame it, load it as a picture or script, or guess its type.
STANDING: Headers = [
    (b"x-frame-options", b"DENY"),
    (b"content-security-policy", b"frame-ancestors 'none'"),
    (b"x-content-type-options", b"nosniff"),
    (b"cross-origin-resource-policy", b"same-origin"),
]
#: What Sec-Fetch-Site says of a request that no other site has a part in.
_OWN_SITES = (None, "none", "same-origin")
_READING = ("GET", "HEAD")
#: Headers that say where a request comes from.
_TELLING = frozenset({b"host", b"origin", b"sec-fetch-site", b"sec-fetch-mode", b"sec-fetch-dest"})
#: Host headers remembered as good.
_MOST_KNOWN = 100
_JSON, _FORM = "application/json", "application/x-www-form-urlencoded"


class Door(Enum):
    """What a request asks for: an operation, a page, or the control plane."""

    API = "the REST API"
    PAGE = "its pages"
    PLANE = "its control plane"


class Guard:
    """Judges requests to one store.

    `origin` is where the store answers; `hosts` are further names it is known by, `origins` those
    of browser clients of the REST API.
    """

    def __init__(self, origin: str, hosts: Iterable[str] = (), origins: Iterable[str] = ()) -> None:
        self._own = origin_of(origin)
        named = {host_in(name) for name in ("localhost", origin.partition("://")[2], *hosts)}
        self._names = named - {None}
        self._origins = {origin_of(each) for each in origins} - {None}
        self._good: set[str] = set()  # Host headers that may stand for this store

    def check(self, method: str, headers: Headers, door: Door) -> Headers:
        """What the answer needs besides STANDING; Refusal for a request that must not be served.

        The names of headers are lower-case.
        """
        told = [each for each in headers if each[0] in _TELLING]
        if door is Door.API and not self._origins and len(told) == 1 and told[0][0] == b"host":
            self._check_host(told[0][1].decode("latin-1"))
            return []  # a program, as nearly always
        named = _named(headers)
        self._check_host(named.get("host"))
        origin, site = named.get("origin"), named.get("sec-fetch-site")
        if door is Door.API and origin in self._origins:
            return self._cors(origin, method)
        is_own = origin in (None, self._own, f"http://{named.get('host')}")
        if not (is_own and site in _OWN_SITES) and not _is_visit(method, named, door):
            raise _foreign(origin, door)
        _check_type(method, named, door)
        return [(b"vary", b"origin")] if door is Door.API and self._origins else []

    def _check_host(self, host: str | None) -> None:
        if self._knows(host):
            return
        name = host_in(host or "")
        if name is None:
            raise Refusal(HTTP_400_BAD_REQUEST, "The Host header names no host; send one.")
        raise Refusal(
            HTTP_421_MISDIRECTED_REQUEST,
            f"This store is not known as {in_short(name)}; call it by its number or as localhost,"
            f" or start it with --allow-host {name}.",
        )

    def _knows(self, host: str | None) -> bool:
        """Whether a Host header may stand for this store; no browser leaves it out."""
        if host is None or host in self._good:
            return True
        name = host_in(host)
        is_known = name is not None and (name in self._names or as_number(name) is not None)
        if is_known and len(self._good) < _MOST_KNOWN:
            self._good.add(host)
        return is_known

    def _cors(self, origin: str | None, method: str) -> Headers:
        allowed = [
            (b"vary", b"origin"),
            (b"access-control-allow-origin", (origin or "").encode("latin-1")),
            (b"access-control-expose-headers", b"*"),
        ]
        if method == "OPTIONS":
            allowed += [
                (b"access-control-allow-methods", b"GET, POST, PUT, DELETE"),
                (b"access-control-allow-headers", b"*, authorization"),  # no * stands for that one
                (b"access-control-max-age", b"600"),
            ]
        return allowed


def _named(headers: Headers) -> dict[str, str]:
    """Headers by name; Refusal for one given twice that says where the request comes from."""
    named: dict[str, str] = {}
    for raw, value in headers:
        name = raw.decode("latin-1")
        if name in named and raw in _TELLING:
            raise Refusal(HTTP_400_BAD_REQUEST, f"The header {name} stands twice; send it once.")
        named[name] = value.decode("latin-1")
    return named


def _is_visit(method: str, named: Mapping[str, str], door: Door) -> bool:
    """Whether a person follows a link of another site, or is led here, to see a page by itself."""
    return (
        door is Door.PAGE
        and method in _READING
        and "origin" not in named
        and named.get("sec-fetch-mode") == "navigate"
        and named.get("sec-fetch-dest") == "document"
    )


def _foreign(origin: str | None, door: Door) -> Refusal:
    """The refusal of what another site's page asks for, with the way to allow it."""
    known = origin_of(origin or "")
    who = f"a page of {known}" if known else "a page of another site"
    text = f"This was sent by {who}, and this store serves {door.value} to its own pages only."
    if known and door is Door.API:
        text += f" For a browser client start it with --allow-origin {known}."
    elif known:
        text += f" If that is this store's address, start it with --origin {known}."
    return Refusal(HTTP_403_FORBIDDEN, text)


def _check_type(method: str, named: Mapping[str, str], door: Door) -> None:
    """Refusal 415 for a body of another kind; the operations say themselves what they take."""
    is_empty = named.get("content-length", "0") == "0" and "transfer-encoding" not in named
    if door is Door.API or method in _READING or is_empty:
        return
    wanted = _JSON if door is Door.PLANE else _FORM
    media = named.get("content-type", "").partition(";")[0].strip()
    if media.lower() != wanted:
        said = in_short(media) if media else "missing"
        raise Refusal(
            HTTP_415_UNSUPPORTED_MEDIA_TYPE, f"The Content-Type is {said}; send {wanted}."
        )
