"""Pages for people: server-rendered, no build step, nothing fetched from elsewhere."""

from __future__ import annotations

from collections.abc import Mapping

from starlette.responses import PlainTextResponse, Response
from starlette.routing import BaseRoute

from ..store import Store


def routes(store: Store) -> list[BaseRoute]:
    return []


def problem(
    store: Store, status: int, text: str, headers: Mapping[str, str] | None = None
) -> Response:
    return PlainTextResponse(text, status, headers)
