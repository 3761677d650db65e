"""The journal as a page that follows along, with what it shows as commands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, quote, urlencode

import msgspec
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from .. import jsontext
from ..blanking import BLANK
from ..bounds import LONGEST_KEPT
from ..journal import LONGEST_SHOWN
from ..plan import JSON_TYPE, Operation
from ..store import Store
from .commands import Untold, curl, key_headers, python
from .layout import fragment, page, render, whole

if TYPE_CHECKING:
    from ..rest import Rest

#: Exchanges on the page.
SHOWN = 60
#: Longest name of an operation and of a status that is looked for.
LONGEST = 200
#: Statuses that a filter may name beside those that came.
CLASSES = ("2xx", "3xx", "4xx", "5xx")
#: The status of what nobody answered; the page has a word for it.
NO_ANSWER = "0"


def routes(store: Store, rest: Rest) -> list[Route]:
    pages = _Pages(store, rest)
    return [Route("/journal", pages.whole), Route("/journal/rows", pages.rows)]


class _Pages:
    def __init__(self, store: Store, rest: Rest) -> None:
        self._store, self._rest = store, rest

    async def whole(self, request: Request) -> Response:
        journal, filters = self._store.running.journal, _filters(request)
        statuses = [*CLASSES, *map(str, journal.statuses)]
        status = "" if filters["status"] == NO_ANSWER else filters["status"]
        text = render(
            self._store,
            "journal.html",
            "/journal",
            **self._found(request),
            **filters,
            operations=_with(journal.operations, filters["operation"]),
            statuses=_with(statuses, status),
        )
        return page(text)

    async def rows(self, request: Request) -> Response:
        """The exchanges alone; 204 when there is none after the one that is known."""
        if whole(request.query_params.get("after", "")) == self._store.running.journal.newest:
            return Response(status_code=204)
        return page(fragment("journal_rows.html", **self._found(request), **_filters(request)))

    def _found(self, request: Request) -> dict[str, Any]:
        filters = _filters(request)
        found = self._store.running.journal.latest(
            SHOWN, filters["operation"], filters["status"], is_broken=filters["broken"]
        )
        for each in found:
            each["commands"] = self._commands(each)
        return {"exchanges": found, "newest": self._store.running.journal.newest}

    def _commands(self, exchange: dict[str, Any]) -> dict[str, str]:
        """How to make a call again, as far as is known; secrets stay blanked.

        `untold` says why there is no Python, `note` what is to be known of the commands.
        """
        said = {"curl": "", "python": "", "untold": "", "note": ""}
        query, body = exchange["query"], exchange["request"]
        media = _media_type(body)
        if len(query) >= LONGEST_SHOWN or (body and not media):
            said["note"] = "The request was not kept whole, so there is no command for it."
            return said
        is_own = "://" not in exchange["path"]
        operation = self._store.plan.by_id.get(exchange["operation"]) if is_own else None
        url = exchange["path"] + (f"?{query}" if query else "")
        if is_own:
            url = (
                self._store.settings.origin
                + quote(exchange["path"])
                + (f"?{query}" if query else "")
            )
        has_keys = operation is not None and operation.security
        headers = key_headers(self._store) if has_keys else []
        said["curl"] = curl(exchange["method"], url, headers, body, media or JSON_TYPE)
        try:
            said["python"] = self._python(exchange, operation)
        except Untold as reason:
            said["untold"] = str(reason)
        if BLANK in query + body:
            said["note"] = f"{BLANK} stands for secrets, which are not kept; put in your own."
        return said

    def _python(self, exchange: dict[str, Any], operation: Operation | None) -> str:
        found = self._rest.router.find(exchange["path"])
        is_called = operation is not None and operation.method == exchange["method"]
        if operation is None or not is_called or operation.resource is None or found is None:
            raise Untold("The client makes no such call.")
        pairs = parse_qsl(exchange["query"], keep_blank_values=True)
        if len({name.lower() for name, _ in pairs}) != len(pairs):
            raise Untold("The query names something twice.")
        body = None
        if exchange["request"]:
            try:
                body = jsontext.decode(exchange["request"])
            except (msgspec.MsgspecError, RecursionError):
                raise Untold("The client sends JSON only.") from None
        _, texts, version = found
        keys = tuple(
            int(text) if each.kind == "integer" and text.isdecimal() else text
            for each, text in zip(operation.keys, texts, strict=True)
        )
        return python(self._store, operation, keys, dict(pairs), body, version)


def _filters(request: Request) -> dict[str, Any]:
    """What of the journal is wanted; `query` is how a link says that."""
    wanted = {
        name: request.query_params.get(name, "")[:LONGEST]
        for name in ("operation", "status", "broken")
    }
    query = urlencode({name: value for name, value in wanted.items() if value})
    return {**wanted, "broken": wanted["broken"] == "1", "query": query}


def _with(known: list[str], chosen: str) -> list[str]:
    return known if chosen in ("", *known) else [*known, chosen]


def _media_type(body: str) -> str:
    """What a body that was kept whole is; "" for one that was cut, or that nobody can read."""
    start = body.lstrip()[:1]
    if not start or len(body) >= LONGEST_KEPT:
        return ""
    if start == "<":
        return "application/xml"
    if start not in '{["':
        return "application/x-www-form-urlencoded" if "=" in body else ""
    return JSON_TYPE
