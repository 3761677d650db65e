"""Pages for people: server-rendered, no build step, nothing fetched from elsewhere."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import resources

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from ..store import Store
from . import consent, home, journal, reference, webhooks
from .layout import problem_page


def routes(store: Store) -> list[BaseRoute]:
    """The pages that make sense for the store's document."""
    found: list[BaseRoute] = [
        Route("/static/style.css", _style),
        *home.routes(store),
        *reference.routes(store),
        *journal.routes(store),
    ]
    if "oauth" in store.active_rules:
        found += consent.routes(store)
    if "webhooks" in store.active_rules:
        found += webhooks.routes(store)
    if {"carts", "orders", "payment", "checkout"} <= store.active_rules:
        from . import admin, payments, storefront

        found += [*storefront.routes(store), *payments.routes(store), *admin.routes(store)]
    return found


async def _style(request: Request) -> Response:
    text = resources.files(__package__).joinpath("static/style.css").read_text("utf-8")
    return Response(text, media_type="text/css", headers={"cache-control": "max-age=60"})


def problem(
    store: Store, status: int, text: str, headers: Mapping[str, str] | None = None
) -> Response:
    """A page that says what went wrong."""
    return problem_page(store, status, text, headers=headers)
