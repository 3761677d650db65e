"""Pages for people: server-rendered, no build step, nothing fetched from elsewhere."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from importlib import resources
from typing import TYPE_CHECKING

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from ..store import Store
from . import consent, home, journal, reference, webhooks
from .layout import problem_page

if TYPE_CHECKING:
    from ..rest import Rest

#: The files that pages are made of besides their text, with their media types.
FILES = {
    "style.css": "text/css",
    "copy.js": "text/javascript",
    "docs.js": "text/javascript",
    "journal.js": "text/javascript",
}


def routes(store: Store, rest: Rest) -> list[BaseRoute]:
    """The pages that make sense for the store's document."""
    found: list[BaseRoute] = [
        *(Route(f"/static/{name}", _file(name)) for name in FILES),
        *home.routes(store),
        *reference.routes(store, rest),
        *journal.routes(store, rest),
    ]
    if "oauth" in store.active_rules:
        found += consent.routes(store)
    if "webhooks" in store.active_rules:
        found += webhooks.routes(store)
    if {"carts", "orders", "payment", "checkout"} <= store.active_rules:
        from . import admin, payments, storefront

        found += [*storefront.routes(store), *payments.routes(store), *admin.routes(store)]
    return found


def _file(name: str) -> Callable[[Request], Awaitable[Response]]:
    async def file(request: Request) -> Response:
        text = resources.files(__package__).joinpath("static", name).read_text("utf-8")
        return Response(text, media_type=FILES[name], headers={"cache-control": "max-age=60"})

    return file


def problem(
    store: Store, status: int, text: str, headers: Mapping[str, str] | None = None
) -> Response:
    """A page that says what went wrong."""
    return problem_page(store, status, text, headers=headers)
