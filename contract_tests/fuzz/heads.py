"""Requests broken outside their body: method, headers, framing, query and path."""

from __future__ import annotations

import random
from collections.abc import Callable, Collection
from urllib.parse import unquote

from contract_tests.fuzz.drafts import Draft

Twist = Callable[[Draft, random.Random], bool]
METHODS = ("GET", "PUT", "POST", "DELETE", "PATCH", "HEAD", "OPTIONS", "TRACE", "QUERY", "get", "X")
WRITING = ("PUT", "POST", "DELETE", "PATCH")
NO_METHODS = ("get", "X", "QUERY")  # a parser may refuse them before anybody sees them
TYPES = ("text/plain", "application/json; charset=latin-1", "multipart/form-data", "json", "/", "")
TYPES_TAKEN = ("text/json", "application/json; charset=UTF-8", "APPLICATION/JSON;x=y")
ACCEPTS = ("application/xml", "text/xml;q=0.9", "text/html", "*/*;q=0", "a/b;q=x", ",;,", "image/*")
ODD_VALUES = ("\xff\xfe", "a\tb", "'; --", "x" * 9000, "%00", "")
TEXTS = (
    "abc",
    "-1",
    "0",
    "99999999999999999999",
    "1.5",
    "true",
    "",
    "%00",
    "%FF",
    "%zz",
    "%",
    "1e9",
)
DATES = ("13/45/2024", "2024-01-01", "00/00/0000", "01/01/0001", "12/31/9999%2023:59:59", "now")
ODATA = ("$select", "$orderby", "$filter", "$top", "$skip", "$expand", "$count", "$format")
ODATA_TEXTS = (
    "Id,Name",
    "Name desc",
    "Id desc,",
    "*",
    "a/b",
    ",,,",
    "Id eq 1",
    "%F0%9F%98%80",
    "-1",
)
KEYS = (
    "abc",
    "-1",
    "0",
    "%20",
    "%00",
    "1.0",
    "1e3",
    "%FF",
    "9" * 40,
    "%F0%9F%98%80",
    "null",
    "1;2",
)


def other_method(draft: Draft, numbers: random.Random) -> bool:
    """Another method; one that writes only where the row is this worker's to write to."""
    others = [each for each in METHODS if each != draft.method]
    if draft.op.is_safe:
        others = [each for each in others if each not in WRITING]
    draft.method = numbers.choice(others)
    draft.is_operation = False
    draft.is_http = draft.method not in NO_METHODS
    return True


def content_type(draft: Draft, numbers: random.Random) -> bool:
    if draft.body is None:
        return False
    draft.set("Content-Type", numbers.choice(TYPES))
    draft.must_refuse = True
    return True


def content_type_taken(draft: Draft, numbers: random.Random) -> bool:
    if draft.body is None:
        return False
    draft.set("Content-Type", numbers.choice(TYPES_TAKEN))
    return True


def no_content_type(draft: Draft, numbers: random.Random) -> bool:
    if draft.body is None:
        return False
    draft.drop("Content-Type")
    draft.must_refuse = True
    return True


def accept(draft: Draft, numbers: random.Random) -> bool:
    draft.set("Accept", numbers.choice(ACCEPTS))
    return True


def key_header(names: Collection[str]) -> dict[str, Twist]:
    """Mutations of the headers that carry the credentials."""

    def missing(draft: Draft, numbers: random.Random) -> bool:
        return _refused(draft, lambda name: draft.drop(name))

    def wrong(draft: Draft, numbers: random.Random) -> bool:
        return _refused(draft, lambda name: draft.set(name, numbers.choice(ODD_VALUES) + "?"))

    def other_case(draft: Draft, numbers: random.Random) -> bool:
        change = numbers.choice((str.upper, str.lower, str.swapcase))
        draft.headers = [(change(name), value) for name, value in draft.headers]
        return True

    def _refused(draft: Draft, change: Callable[[str], None]) -> bool:
        present = [name for name in names if draft.header(name)]
        if not present:
            return False
        change(sorted(present)[draft.number % len(present)])
        draft.wanted = frozenset({401})
        return True

    return {
        "key missing": missing,
        "key wrong": wrong,
        "header case": other_case,
    }


def odd_headers(draft: Draft, numbers: random.Random) -> bool:
    """Headers that mean nothing here."""
    for _ in range(numbers.choice((1, 3, 40))):
        name = numbers.choice(("X-Odd", "Cookie", "Range", "If-Match", "X-HTTP-Method", "Referer"))
        draft.headers.append((name, numbers.choice(ODD_VALUES)))
    return True


def huge_header(draft: Draft, numbers: random.Random) -> bool:
    draft.headers.append(("X-Odd", "x" * 200_000))
    draft.is_operation = draft.is_http = False
    return True


def chunked(draft: Draft, numbers: random.Random) -> bool:
    draft.chunked = draft.body is not None
    return draft.chunked


def expect(draft: Draft, numbers: random.Random) -> bool:
    draft.set("Expect", "100-continue")
    return draft.body is not None


def bad_framing(draft: Draft, numbers: random.Random) -> bool:
    """A length that is none, or two at once."""
    lengths = ("-1", "abc", "99999999999999999999", "1, 2", "0x10")
    draft.set("Content-Length", numbers.choice(lengths))
    draft.is_operation = draft.is_http = False
    return True


def cut_short(draft: Draft, numbers: random.Random) -> bool:
    """A body that ends before its length does."""
    if not draft.body:
        return False
    draft.set("Content-Length", str(len(draft.body) + numbers.randint(1, 1000)))
    draft.is_operation = draft.is_http = False
    return True


def query_value(draft: Draft, numbers: random.Random) -> bool:
    """A parameter of the operation with a value that may not fit it."""
    names = list(draft.op.query)
    if not names:
        return False
    name = numbers.choice(names)
    draft.query = [(n, t) for n, t in draft.query if n != name]
    draft.query.append((name, numbers.choice((*TEXTS, *DATES))))
    return True


def query_twice(draft: Draft, numbers: random.Random) -> bool:
    names = list(draft.op.query)
    if not names:
        return False
    name = numbers.choice(names)
    draft.query += [(name, "1"), (numbers.choice((name, name.upper(), name + "[]")), "2")]
    return True


def query_unknown(draft: Draft, numbers: random.Random) -> bool:
    draft.query.append((numbers.choice(("nosuch", "%00", "a[b]", "%FF", "")), "1"))
    return True


def query_long(draft: Draft, numbers: random.Random) -> bool:
    draft.query += [(f"p{at}", "x" * 30) for at in range(numbers.choice((100, 490, 600)))]
    return True


def odata(draft: Draft, numbers: random.Random) -> bool:
    for _ in range(numbers.randint(1, 3)):
        draft.query.append((numbers.choice(ODATA), numbers.choice(ODATA_TEXTS).replace(" ", "%20")))
    return True


def raw_query(draft: Draft, numbers: random.Random) -> bool:
    odd = ("&&&", "=", "?", "a", "%", "a=1;b=2", "#", "\xff\xfe", "a=%u0041", "+", "[]=1")
    draft.raw_query = numbers.choice(odd)
    draft.is_http = draft.raw_query.isascii()
    return True


def path_key(draft: Draft, numbers: random.Random) -> bool:
    """Another identity in the path."""
    if not draft.keys:
        return False
    before, _, _ = draft.path.rpartition("/" + draft.keys[-1])
    if not before:
        return False
    rest, other = draft.path[len(before) + 1 + len(draft.keys[-1]) :], numbers.choice(KEYS)
    draft.path = f"{before}/{other}{rest}"
    draft.keys = (*draft.keys[:-1], unquote(other))
    return True


def path_odd(draft: Draft, numbers: random.Random) -> bool:
    """A path that may lead elsewhere, or nowhere."""
    path = draft.path
    changes = (
        path + "/",
        path.replace("/", "//", 1),
        path + "/nosuch",
        path + "/..",
        path + "/%2e%2e/%2e%2e",
        path.replace("/", "%2F", 2).replace("%2F", "/", 1),
        path.swapcase(),
        path + "%00",
        path + "%FF%FE",
        path + "\xff",
        path + ";a=b",
        "/" + "x" * 20_000,
        path.replace("v2", "v9"),
        path.replace("v2", "v1"),
        "*",
        "http://127.0.0.1" + path,
    )
    draft.path = numbers.choice(changes)
    draft.is_operation = False
    draft.is_http = draft.path.isascii()
    return True


TWISTS: dict[str, Twist] = {
    "other method": other_method,
    "content type": content_type,
    "content type taken": content_type_taken,
    "no content type": no_content_type,
    "accept": accept,
    "odd headers": odd_headers,
    "huge header": huge_header,
    "chunked": chunked,
    "expect": expect,
    "bad framing": bad_framing,
    "cut short": cut_short,
    "query value": query_value,
    "query twice": query_twice,
    "query unknown": query_unknown,
    "query long": query_long,
    "odata": odata,
    "raw query": raw_query,
    "path key": path_key,
    "path odd": path_odd,
}
