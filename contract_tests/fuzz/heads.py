"""Requests broken outside their body: method, headers, framing, query and path."""

from __future__ import annotations

import random
from collections.abc import Collection
from urllib.parse import unquote

from contract_tests.fuzz.drafts import Draft

METHODS = ("GET", "PUT", "POST", "DELETE", "PATCH", "HEAD", "OPTIONS", "TRACE", "QUERY", "get", "X")
WRITING = ("PUT", "POST", "DELETE", "PATCH")
NO_METHODS = ("get", "X", "QUERY")  # a parser may refuse them before anybody sees them
ODD_NAMES = ("X-Odd", "Cookie", "Range", "If-Match", "X-HTTP-Method", "Referer")
ODD_VALUES = ("\xff\xfe", "a\tb", "'; --", "x" * 9000, "%00", "")
LENGTHS = ("-1", "abc", "99999999999999999999", "1, 2", "0x10")
NUMBERS = ("-1", "0", "99999999999999999999", "1.5", "1e9")
ESCAPES = ("%00", "%FF", "%zz", "%")
DATES = ("13/45/2024", "2024-01-01", "00/00/0000", "01/01/0001", "12/31/9999%2023:59:59", "now")
TEXTS = (*NUMBERS, *ESCAPES, *DATES, "abc", "true", "")
KEYS = (
    "-1",
    "0",
    "1.0",
    "1e3",
    "9" * 40,
    "%00",
    "%FF",
    "%20",
    "%F0%9F%98%80",
    "abc",
    "null",
    "1;2",
)
ODATA = ("$select", "$orderby", "$filter", "$top", "$skip", "$expand", "$count", "$format")
ODATA_LISTS = ("Id,Name", "Name%20desc", "Id%20desc,", "*", "a/b", ",,,")
ODATA_TEXTS = (*ODATA_LISTS, "Id%20eq%201", "%F0%9F%98%80", "-1")
UNKNOWN = ("nosuch", "%00", "a[b]", "%FF", "")
RAW = ("&&&", "=", "?", "a", "%", "a=1;b=2", "#", "\xff\xfe", "a=%u0041", "+", "[]=1")
BEHIND = ("/", "/nosuch", "/..", "/%2e%2e/%2e%2e", "%00", "%FF%FE", "\xff", ";a=b")
JSON_TYPES = ("text/json", "application/json; charset=UTF-8", "APPLICATION/JSON;x=y")
NO_TYPES = (
    "application/json; charset=latin-1",
    "text/plain",
    "multipart/form-data",
    "json",
    "/",
    "",
)
ACCEPTS = ("application/xml", "text/xml;q=0.9", "text/html", "image/*", "*/*;q=0", "a/b;q=x", ",;,")

# Headers that say something else, each one of several; None is left out.
SAID: dict[str, tuple[str, tuple[str | None, ...]]] = {
    "content type": ("Content-Type", NO_TYPES),
    "no content type": ("Content-Type", (None,)),
    "content type taken": ("Content-Type", JSON_TYPES),
    "expect": ("Expect", ("100-continue",)),
    "accept": ("Accept", ACCEPTS),
}
# Those for requests with a body alone, and those that must be refused.
ABOUT_BODY = ("content type", "no content type", "content type taken", "expect")
REFUSED = ("content type", "no content type")

OF_KEYS = ("key missing", "key wrong", "header case")
OF_HEADERS = ("odd headers", "huge header", *OF_KEYS, *SAID)
OF_FRAMES = ("other method", "chunked", "bad framing", "cut short")
OF_QUERIES = ("query value", "query twice", "query unknown", "query long", "odata", "raw query")
KINDS = (*OF_HEADERS, *OF_FRAMES, *OF_QUERIES, "path key", "path odd")


def changed(kind: str, draft: Draft, credentials: Collection[str], numbers: random.Random) -> bool:
    """Change a draft, whose headers of these names carry the credentials; whether that applies."""
    if kind in SAID:
        return _said(kind, draft, numbers)
    if kind in OF_HEADERS:
        return _headers(kind, draft, credentials, numbers)
    if kind in OF_FRAMES:
        return _frame(kind, draft, numbers)
    return _query(kind, draft, numbers) if kind in OF_QUERIES else _path(kind, draft, numbers)


def _said(kind: str, draft: Draft, numbers: random.Random) -> bool:
    if kind in ABOUT_BODY and draft.body is None:
        return False
    name, values = SAID[kind]
    draft.set(name, numbers.choice(values))
    draft.must_refuse = kind in REFUSED
    return True


def _headers(kind: str, draft: Draft, credentials: Collection[str], numbers: random.Random) -> bool:
    present = sorted(name for name in credentials if draft.has(name))
    match kind:
        case "key missing" | "key wrong" if present:
            value = None if kind == "key missing" else numbers.choice(ODD_VALUES) + "?"
            draft.set(numbers.choice(present), value)
            draft.wanted = frozenset({401})
        case "header case":
            spell = numbers.choice((str.upper, str.lower, str.swapcase))
            draft.headers = [(spell(name), value) for name, value in draft.headers]
        case "odd headers":
            for _ in range(numbers.choice((1, 3, 40))):
                draft.headers.append((numbers.choice(ODD_NAMES), numbers.choice(ODD_VALUES)))
        case "huge header":
            draft.headers.append(("X-Odd", "x" * 200_000))
            draft.is_elsewhere(is_http=False)
        case _:
            return False
    return True


def _frame(kind: str, draft: Draft, numbers: random.Random) -> bool:
    """How a request is framed, and the method: where that writes, the row is this worker's own."""
    match kind:
        case "other method":
            left = {draft.method, *(WRITING if draft.op.is_safe else ())}
            draft.method = numbers.choice([each for each in METHODS if each not in left])
            draft.is_elsewhere(is_http=draft.method not in NO_METHODS)
        case "chunked" if draft.body is not None:
            draft.chunked = True
        case "bad framing":
            draft.set("Content-Length", numbers.choice(LENGTHS))
            draft.is_elsewhere(is_http=False)
        case "cut short" if draft.body:
            draft.set("Content-Length", str(len(draft.body) + numbers.randint(1, 1000)))
            draft.is_elsewhere(is_http=False)
        case _:
            return False
    return True


def _query(kind: str, draft: Draft, numbers: random.Random) -> bool:
    names = list(draft.op.query)
    name = numbers.choice(names) if names else ""
    match kind:
        case "query value" if name:
            draft.query = [(n, t) for n, t in draft.query if n != name]
            draft.query.append((name, numbers.choice(TEXTS)))
        case "query twice" if name:
            again = numbers.choice((name, name.upper(), name + "[]"))
            draft.query += [(name, "1"), (again, "2")]
        case "query unknown":
            draft.query.append((numbers.choice(UNKNOWN), "1"))
        case "query long":
            draft.query += [(f"p{n}", "x" * 30) for n in range(numbers.choice((100, 490, 600)))]
        case "odata":
            for _ in range(numbers.randint(1, 3)):
                draft.query.append((numbers.choice(ODATA), numbers.choice(ODATA_TEXTS)))
        case "raw query":
            draft.raw_query = numbers.choice(RAW)
            draft.is_http = draft.raw_query.isascii()
        case _:
            return False
    return True


def _path(kind: str, draft: Draft, numbers: random.Random) -> bool:
    """Another identity in the path, or a path that may lead elsewhere, or nowhere."""
    path = draft.path
    if kind == "path key":
        before, found, rest = path.rpartition("/" + draft.keys[-1]) if draft.keys else ("", "", "")
        if found:
            other = numbers.choice(KEYS)
            draft.path, draft.keys = f"{before}/{other}{rest}", (*draft.keys[:-1], unquote(other))
        return bool(found)
    behind = [path + each for each in BEHIND]
    slashes = [path.replace("/", "//", 1), path.replace("/", "%2F", 2).replace("%2F", "/", 1)]
    versions = [path.swapcase(), path.replace("v2", "v9"), path.replace("v2", "v1")]
    instead = ["/" + "x" * 20_000, "*", "http://127.0.0.1" + path]
    draft.path = numbers.choice([*behind, *slashes, *versions, *instead])
    draft.is_elsewhere(is_http=draft.path.isascii() and draft.path != "*")  # "*" is for OPTIONS
    return True
