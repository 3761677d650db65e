"""The first page: what this is, how to call it, what it holds."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from ..routing import base_paths
from ..rules import mail
from ..store import Store
from .commands import curl, key_headers
from .layout import page, render


def routes(store: Store) -> list[Route]:
    async def home(request: Request) -> Response:
        rows = [
            (table.name, table.title, store.tables.database.count(table.name))
            for table in store.plan.tables
        ]
        text = render(
            store,
            "home.html",
            title=store.document.title,
            base=store.settings.origin + api_base(store),
            headers=key_headers(store),
            example=_example(store),
            places=_places(store),
            rows=rows,
            now=store.clock.text(),
            spec=store.document.sha256,
        )
        return page(text)

    async def outbox(request: Request) -> Response:
        mails = list(reversed(mail.outbox(store.tables)))
        return page(render(store, "outbox.html", "/outbox", mails=mails))

    return [Route("/", home), Route("/outbox", outbox)]


def api_base(store: Store) -> str:
    """The path under which the operations stand; the last version where there are several."""
    return base_paths((store.document.root.get("servers") or [{"url": "/"}])[:1])[-1]


def _example(store: Store) -> str:
    for operation in store.plan.operations:
        if operation.action == "list" and not operation.keys:
            url = f"{store.settings.origin}{api_base(store)}{operation.path}"
            return curl("GET", url, key_headers(store))
    return ""


def _places(store: Store) -> list[tuple[str, str, str]]:
    places = [
        (
            "/docs",
            "API reference",
            "every operation, with commands that run and a Send button",
        ),
        ("/journal", "Journal", "what was asked and answered, and what broke the document"),
    ]
    if "checkout" in store.active_rules:
        places += [
            ("/shop", "Shop", "products, a cart and a checkout"),
            ("/admin/orders", "Orders", "what the merchant sees, with a search and Void/Refund"),
            ("/outbox", "Outbox", "the mails the store would have sent"),
        ]
    if "webhooks" in store.active_rules:
        places.append(("/admin/webhooks", "Webhooks", "who is told of what, with a Test button"))
    return places
