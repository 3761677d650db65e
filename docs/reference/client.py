"""The client's classes: a page for each subject, filled by mkdocstrings from their docstrings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import threedcart
import threedcart.gateway
import threedcart.oauth
import threedcart.pacing

from ..document import Document
from .markdown import joined

FOLDER = "reference/client"


@dataclass(frozen=True)
class Subject:
    """A page: names by the door they come through, with their members."""

    slug: str
    title: str
    about: str
    names: tuple[str, ...]
    inherits: bool = False  # show what comes from base classes, too


_ROWS = ("Row", "Model", "Rows", "AsyncRows", "Reading", "AsyncReading", "Page")
_ANSWERS = ("WriteResult", "BatchResult", "RawResponse")
_SETTINGS = ("CallOptions", "Retries", "Timing", "RequestInfo", "ResponseInfo", "ErrorInfo")

SUBJECTS = (
    Subject(
        "store",
        "Store and AsyncStore",
        "Where every call begins. The two have one surface. The resources below a store, such as "
        "`store.orders.items`, are told under [the REST API](../api/index.md).",
        ("threedcart.Store", "threedcart.AsyncStore"),
        inherits=True,
    ),
    Subject(
        "settings",
        "Settings of a store and of a call",
        "`Store(...)` takes each of these by name, and so does `Store.from_env()`. A call takes "
        'those of `CallOptions`: `options={"timeout": 3}`.',
        (
            "threedcart.Settings",
            "threedcart.AsyncSettings",
            *(f"threedcart.{name}" for name in _SETTINGS),
        ),
        inherits=True,
    ),
    Subject(
        "rows",
        "Rows, lists and readings",
        "What every [object](../objects/index.md) of the API can do in Python, and what `list` "
        "gives.",
        (*(f"threedcart.{name}" for name in _ROWS), "threedcart.UnsetKeyError"),
        inherits=True,
    ),
    Subject(
        "answers",
        "Results and raw answers",
        "What writes give, and what `capture_responses` collects.",
        tuple(f"threedcart.{name}" for name in _ANSWERS),
        inherits=True,
    ),
    Subject(
        "errors",
        "Errors",
        "Every failure of a call is a `ThreeDCartError`. What to do about each is told in "
        "[the guide](../../guides/errors.md). In signatures it goes by the name it has in the "
        "package's own source, `ApiError`.",
        (
            *(f"threedcart.errors.{name}" for name in threedcart.errors.__all__),
            "threedcart.Drift",
            "threedcart.MalformedJSON",
        ),
    ),
    Subject(
        "pacing",
        "Pacing",
        "Keeps the calls of threads, processes and machines within one limit together. How to "
        "choose is told in [the guide](../../guides/pacing.md).",
        tuple(f"threedcart.pacing.{name}" for name in threedcart.pacing.__all__),
        inherits=True,
    ),
    Subject(
        "oauth",
        "OAuth and webhooks",
        "How a merchant lets an application into a store, and what the store then sends to it. "
        "Guides: [OAuth](../../guides/oauth.md), [webhooks](../../guides/webhooks.md).",
        tuple(f"threedcart.oauth.{name}" for name in threedcart.oauth.__all__),
        inherits=True,
    ),
    Subject(
        "gateway",
        "Payment gateways",
        "The signed messages between a store and a payment gateway. The messages themselves are "
        "[objects](../objects/index.md). Guide: [payment gateways](../../guides/gateways.md).",
        ("threedcart._runtime.gateway.messages.Gateway", "threedcart.gateway.GatewayApp"),
        inherits=True,
    ),
)
#: Classes whose members are told elsewhere: those of a protocol that they fill.
WITHOUT_MEMBERS = ("threedcart.gateway.SqliteState", "threedcart.gateway.MemoryState")
#: What a page shows beside the subjects' own names: told in words, without members.
TOLD = {
    "threedcart.__version__": "settings",
    "threedcart.Rate": "pacing",
    "threedcart.gateway.GATEWAY": "gateway",
    "threedcart.gateway.SCHEMES": "gateway",
    "threedcart.gateway.MESSAGE_PAIRS": "gateway",
    "threedcart.gateway.dump": "gateway",
    "threedcart.gateway.load_unverified": "gateway",
    "threedcart.gateway.sign": "gateway",
    "threedcart.gateway.verify": "gateway",
}


def subjects(document: Document) -> Iterator[Subject]:
    """The subjects, with all that a gateway needs in the last."""
    for each in SUBJECTS:
        if each.slug == "gateway":
            own = [f"threedcart.gateway.{name}" for name in _gateway_names(document)]
            each = Subject(each.slug, each.title, each.about, (*each.names, *own), each.inherits)
        yield each


def _gateway_names(document: Document) -> Iterator[str]:
    """What the gateway's door has beside messages, errors and the words of `TOLD`."""
    elsewhere = {*document.objects, *threedcart.errors.__all__, "GatewayApp"}
    for name in threedcart.gateway.__all__:
        if name not in elsewhere and f"threedcart.gateway.{name}" not in TOLD:
            yield name


def pages(document: Document) -> dict[str, str]:
    """Markdown by path."""
    found = {}
    for each in subjects(document):
        blocks = [_block(name, each.inherits) for name in each.names]
        extra = _GATEWAY if each.slug == "gateway" else ""
        found[f"{FOLDER}/{each.slug}.md"] = joined([f"# {each.title}", each.about, extra, *blocks])
    return found


_GATEWAY = (
    "`verify`, `sign`, `dump` and `load_unverified` of `threedcart.gateway` are the methods of "
    "`GATEWAY`, a `Gateway` that knows the protocol of the document. `SCHEMES` has the signature "
    "formula of each message by its name, `MESSAGE_PAIRS` the answer that belongs to each request."
)


def _block(name: str, inherits: bool) -> str:
    told = {
        "inherited_members": inherits and name not in WITHOUT_MEMBERS,
        "merge_init_into_class": ".errors." not in name,
    }
    if name in WITHOUT_MEMBERS:
        told["members"] = False  # True would show what is private
    options = [f"      {option}: {str(value).lower()}" for option, value in told.items()]
    return "\n".join([f"::: {name}", "    options:", *options])


def public_names(document: Document) -> set[str]:
    """Every public name of the client that is neither an object nor a resource."""
    doors: Iterable[tuple[str, Iterable[str]]] = (
        ("threedcart", threedcart.__all__),
        ("threedcart.gateway", threedcart.gateway.__all__),
        ("threedcart.oauth", threedcart.oauth.__all__),
        ("threedcart.pacing", threedcart.pacing.__all__),
    )
    errors = set(threedcart.errors.__all__)
    return {
        f"threedcart.errors.{name}" if name in errors else f"{door}.{name}"
        for door, names in doors
        for name in names
        if name not in document.objects
    }


def missing(document: Document) -> list[str]:
    """Public names that no page tells of."""
    told = {name for each in subjects(document) for name in each.names} | set(TOLD)
    return sorted(public_names(document) - told)
