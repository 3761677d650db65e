"""What the merchant sees of the webhooks, with a Test button for each."""

from __future__ import annotations

from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from ..problems import Refusal
from ..rows import Row
from ..rules import deliveries, webhooks
from ..store import Store
from .layout import form_of, page, render

#: Webhooks on the page, and the last requests of each.
SHOWN, LATEST = 200, 4


def routes(store: Store) -> list[Route]:
    pages = _Webhooks(store)
    return [
        Route("/admin/webhooks", pages.show),
        Route("/admin/webhooks", pages.test, methods=["POST"]),
    ]


class _Webhooks:
    def __init__(self, store: Store) -> None:
        self._store = store

    async def show(self, request: Request) -> Response:
        return page(self._page())

    async def test(self, request: Request) -> Response:
        """Send the message of the Test button to the webhook the form names."""
        try:
            wanted = (await form_of(request)).whole("webhook")
            if wanted is None:
                raise Refusal(400, "The form names no webhook.")
            note = await webhooks.test(self._store, wanted)
        except Refusal as refusal:
            return page(self._page(problem=refusal.message), refusal.status)
        said = f"{note['event']}: {_outcome(note)}."
        is_good = note["outcome"] == deliveries.DELIVERED
        return page(self._page(said=said) if is_good else self._page(problem=said))

    def _page(self, *, said: str = "", problem: str = "") -> str:
        rows = self._store.tables.all("webhooks")
        notes: dict[int, list[str]] = {}
        for note in reversed(deliveries.noted(self._store.tables)):
            latest = notes.setdefault(note["webhook"], [])
            if len(latest) < LATEST:
                latest.append(f"{note['at'].replace('T', ' ')} {note['method']}: {_outcome(note)}")
        names = webhooks.event_names(self._store.tables)
        return render(
            self._store,
            "admin_webhooks.html",
            "/admin/webhooks",
            webhooks=[_shown(row, names, notes) for row in rows[:SHOWN]],
            count=len(rows),
            create=self._create(),
            said=said,
            problem=problem,
        )

    def _create(self) -> str:
        """The operation that makes a webhook; "" where there is none."""
        found = (
            each.id
            for each in self._store.plan.operations
            if each.resource and each.resource.name == "webhooks" and each.action == "create"
        )
        return next(found, "")


def _shown(row: Row, names: dict[int, str], notes: dict[int, list[str]]) -> dict[str, Any]:
    number = row.get("EventType") or 0
    return {
        "number": row["Id"],
        "name": row.get("Name") or f"Webhook {row['Id']}",
        "event": names.get(number, f"Event {number}"),
        "address": row.get("Url") or "",
        "format": row.get("Format") or "",
        "state": "On" if row.get("Enabled") else "Off",
        "latest": notes.get(row["Id"], []),
    }


def _outcome(note: dict[str, Any]) -> str:
    """What became of a request, in words: "answered 500, failed (attempt 2)"."""
    came = f"answered {note['status']}" if note["status"] else f"no answer ({note['error']})"
    told = note["outcome"] if note["outcome"] != deliveries.ANSWERED else "asked first"
    attempt = f"attempt {note['attempt']}" if note["attempt"] > 1 else ""
    about = ", ".join(filter(None, ["test" if note["test"] else "", attempt]))
    return f"{came}, {told}{f' ({about})' if about else ''}"
