"""The journal as a page that follows along."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from ..store import Store
from .layout import fragment, page, render

#: Exchanges on the page.
SHOWN = 60


def routes(store: Store) -> list[Route]:
    async def whole(request: Request) -> Response:
        exchanges = store.running.journal.latest(SHOWN)
        return page(render(store, "journal.html", "/journal", exchanges=exchanges))

    async def rows(request: Request) -> Response:
        return page(fragment("journal_rows.html", exchanges=store.running.journal.latest(SHOWN)))

    return [Route("/journal", whole), Route("/journal/rows", rows)]
