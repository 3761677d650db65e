"""The control plane under /__mock__/: what a test does to a store that no caller could.

Everything is JSON. A request that cannot be understood is answered 400 with one sentence under
`error`. Nothing here needs keys: the plane is only there when it was asked for.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import asdict, fields, replace
from datetime import timedelta
from inspect import isawaitable
from typing import Any, TypeVar

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from . import dates, jsontext
from .addresses import is_address
from .bounds import MOST_PATIENCE, MOST_SEED_ROWS
from .database import patient
from .problems import Refusal, StartError
from .rules import callback, deliveries, mail, webhooks
from .seeding import add_rows, seed
from .settings import Behaviour, GatewaySettings, ShippingSettings, WebhookSettings
from .store import Store

PREFIX = "/__mock__"
#: Furthest the clock can be moved at once, in seconds.
FURTHEST = timedelta(days=36500).total_seconds()

_Settings = TypeVar("_Settings", Behaviour, GatewaySettings, ShippingSettings, WebhookSettings)


def reply(value: Any, status: int = 200) -> Response:
    return Response(jsontext.encode(value), status, media_type="application/json")


class Control:
    """The plane of one store."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def routes(self) -> list[Route]:
        ways: dict[str, dict[str, Callable[[Any, Request], Any]]] = {
            "": {"GET": self._overview},
            "reset": {"POST": self._reset},
            "seed": {"POST": self._seed},
            "faults": {"GET": self._faults, "POST": self._order, "DELETE": self._no_faults},
            "clock": {"GET": self._clock, "PUT": self._set_clock},
            "journal": {"GET": self._journal, "DELETE": self._no_journal},
            "outbox": {"GET": self._outbox},
            "deliveries": {"GET": self._deliveries},
            "scope": {"GET": self._scope, "PUT": self._set_scope},
            "consent": {"GET": self._consent, "PUT": self._set_consent},
            "behaviour": {"GET": self._behaviour, "PUT": self._set_behaviour},
            "pace": {"GET": self._pace, "PUT": self._set_pace},
            "gateway": {"GET": self._gateway, "PUT": self._set_gateway},
            "shipping": {"GET": self._shipping, "PUT": self._set_shipping},
            "subscription": {"POST": self._subscribe},
            "webhooks": {"GET": self._webhooks, "PUT": self._set_webhooks},
            "webhooks/{number:key}/test": {"POST": self._test_webhook},
        }
        return [
            Route(f"{PREFIX}/{name}", self._endpoint(by_method), methods=list(by_method))
            for name, by_method in ways.items()
        ]

    def _endpoint(
        self, by_method: dict[str, Callable[[Any, Request], Any]]
    ) -> Callable[[Request], Awaitable[Response]]:
        async def endpoint(request: Request) -> Response:
            try:
                raw = await request.body()
                body = jsontext.read(raw, MOST_SEED_ROWS) if raw else {}
                method = "GET" if request.method == "HEAD" else request.method
                value = await patient(lambda: by_method[method](body, request))
                return reply(await value if isawaitable(value) else value)
            except Refusal as refusal:
                return reply({"error": refusal.message}, refusal.status)
            except StartError as error:
                return reply({"error": str(error)}, 400)

        return endpoint

    def _overview(self, body: Any, request: Request) -> Any:
        store = self._store
        return {
            "document": store.document.title,
            "spec": store.document.sha256,
            "now": store.clock.text(),
            "rows": store.tables.counts(),
            "faults": store.running.faults.shown(),
            "pace": store.running.bucket.on,
            "notes": store.notes,
        }

    def _reset(self, body: Any, request: Request) -> Any:
        """Rows of a seed, or those sent; the settings of the start, no faults, real time."""
        store, wanted = self._store, _only(body, "seed", "number")
        given, number = wanted.get("seed", "empty"), _whole(wanted.get("number", 1), "number")
        what = given if isinstance(given, dict) else store.settings.seeds.named(str(given))
        store.clock.release()  # a seed's times are those of its day
        seed(store.tables, what, number, store.settings.keys.secure_url)
        store.settings.restore()
        store.running.forget()
        return {"rows": store.tables.counts()}

    def _seed(self, body: Any, request: Request) -> Any:
        """Rows by resource name, in the form of a seed file."""
        address = self._store.settings.keys.secure_url
        return {"added": add_rows(self._store.tables, _object(body), address)}

    def _faults(self, body: Any, request: Request) -> Any:
        return self._store.running.faults.shown()

    def _order(self, body: Any, request: Request) -> Any:
        self._store.running.faults.add(body, self._store.plan.by_id)
        return self._store.running.faults.shown()

    def _no_faults(self, body: Any, request: Request) -> Any:
        self._store.running.faults.clear()
        return []

    def _clock(self, body: Any, request: Request) -> Any:
        return {"now": self._store.clock.text(), "zone": self._store.clock.zone.key}

    def _set_clock(self, body: Any, request: Request) -> Any:
        """{"now": moment} stops it there, {"shift": seconds} moves it, {"real": true} frees it."""
        clock, wanted = self._store.clock, _only(body, "now", "shift", "real")
        if wanted.get("real"):
            clock.release()
        if "now" in wanted:
            moment = dates.read(str(wanted["now"]), clock.zone)
            if moment is None:
                raise Refusal(400, "now is no moment; send one like 2026-01-31T09:05:00.")
            clock.freeze(moment[0])
        if "shift" in wanted:
            try:
                clock.shift(_seconds(wanted["shift"], "shift"))
                clock.text()
            except OverflowError:
                clock.release()
                raise Refusal(400, "shift leads out of the calendar; the clock is real.") from None
        return self._clock(body, request)

    def _journal(self, body: Any, request: Request) -> Any:
        query = request.query_params
        limit = query.get("limit", "100")
        if not limit.isdigit() or len(limit) > 9:
            raise Refusal(400, "limit is no number; send one.")
        return self._store.running.journal.latest(int(limit), query.get("operation", ""))

    def _no_journal(self, body: Any, request: Request) -> Any:
        self._store.running.journal.clear()
        return []

    def _outbox(self, body: Any, request: Request) -> Any:
        return mail.outbox(self._store.tables)

    async def _deliveries(self, body: Any, request: Request) -> Any:
        """With ?patience=SECONDS once nothing is under way, or after that time."""
        patience = _seconds(request.query_params.get("patience", 0), "patience")
        await self._store.running.until_sent(min(max(patience, 0.0), MOST_PATIENCE))
        return deliveries.noted(self._store.tables)

    def _subscribe(self, body: Any, request: Request) -> Any:
        """Tell an application, at its CallBackURL, that the merchant came or left."""
        return _told(self._store, _object(body))

    def _scope(self, body: Any, request: Request) -> Any:
        return self._store.settings.scopes.shown()

    def _set_scope(self, body: Any, request: Request) -> Any:
        names = sorted({name.split(".")[0] for name in self._store.plan.resources})
        self._store.settings.scopes.set(_only(body, "*", *names))
        return self._store.settings.scopes.shown()

    def _consent(self, body: Any, request: Request) -> Any:
        return {"auto": self._store.settings.auto_consent}

    def _set_consent(self, body: Any, request: Request) -> Any:
        """{"auto": true}: the merchant agrees to every application; false: a page asks."""
        self._store.settings.auto_consent = _switch(body, "auto")
        return self._consent(body, request)

    def _pace(self, body: Any, request: Request) -> Any:
        """How full the bucket is, the deepest it was, and whom it refused."""
        return self._store.running.bucket.shown()

    def _set_pace(self, body: Any, request: Request) -> Any:
        self._store.running.bucket.on = _switch(body, "on")
        self._store.running.bucket.empty()
        return self._pace(body, request)

    def _behaviour(self, body: Any, request: Request) -> Any:
        store = self._store
        usual = next(iter(store.plan.endings), 0)
        return {
            **asdict(store.settings.behaviour),
            "paging_end": store.settings.behaviour.paging_end or usual,
        }

    def _set_behaviour(self, body: Any, request: Request) -> Any:
        """What stores differ in: paging_end, refuse_status_changes, strict_references."""
        wanted = _changed(self._store.settings.behaviour, body)
        if problem := wanted.problem(self._store.plan.endings):
            raise Refusal(400, problem)
        self._store.settings.behaviour = wanted
        return self._behaviour(body, request)

    def _webhooks(self, body: Any, request: Request) -> Any:
        return asdict(self._store.settings.webhooks)

    def _set_webhooks(self, body: Any, request: Request) -> Any:
        """How webhooks are delivered: probe, repeats, wait."""
        wanted = _changed(self._store.settings.webhooks, body)
        if problem := wanted.problem():
            raise Refusal(400, problem)
        self._store.settings.webhooks = wanted
        return self._webhooks(body, request)

    def _test_webhook(self, body: Any, request: Request) -> Any:
        """What the merchant's Test button does; what became of it."""
        if "webhooks" not in self._store.active_rules:
            raise Refusal(404, "The document has no webhooks.")
        return webhooks.test(self._store, request.path_params["number"])

    def _gateway(self, body: Any, request: Request) -> Any:
        return {**asdict(self._store.settings.gateway), "password": "***"}

    def _set_gateway(self, body: Any, request: Request) -> Any:
        """Where the payment gateway listens: checkout_url, refund_url, username, password."""
        self._store.settings.gateway = _changed(self._store.settings.gateway, body)
        return self._gateway(body, request)

    def _shipping(self, body: Any, request: Request) -> Any:
        return {**asdict(self._store.settings.shipping), "password": "***"}

    def _set_shipping(self, body: Any, request: Request) -> Any:
        """Where the custom shipping service listens: rates_url, username, password, patience."""
        self._store.settings.shipping = _changed(self._store.settings.shipping, body)
        return self._shipping(body, request)


async def _told(store: Store, wanted: dict[str, Any]) -> Any:
    return await callback.tell(
        store, str(wanted.get("url", "")), str(wanted.get("action", callback.ACTIONS[0]))
    )


def _changed(settings: _Settings, body: Any) -> _Settings:
    """A copy of settings with some of them changed; Refusal when one of these is wrong."""
    known = {each.name: type(getattr(settings, each.name)) for each in fields(settings)}
    wanted = _only(body, *known)
    return replace(
        settings, **{name: _READERS[known[name]](value, name) for name, value in wanted.items()}
    )


def _text(value: Any, name: str) -> str:
    if not isinstance(value, str):
        raise Refusal(400, f"{name} is {value!r}; send text.")
    if name.endswith("_url") and value and not is_address(value):
        raise Refusal(400, f"{name} is no web address; send one like http://127.0.0.1:9000.")
    return value


def _object(body: Any) -> dict[str, Any]:
    if not isinstance(body, dict):
        raise Refusal(400, "The body is no JSON object; send one.")
    return body


def _only(body: Any, *known: str) -> dict[str, Any]:
    """The body, when it has no member but these: a slip must not pass for an order."""
    if unknown := sorted(set(_object(body)) - set(known)):
        raise Refusal(400, f"There is no {unknown[0]} here; send {', '.join(known)}.")
    return _object(body)


def _switch(body: Any, name: str) -> bool:
    return _truth(_only(body, name).get(name, True), name)


def _truth(value: Any, name: str) -> bool:
    if not isinstance(value, bool):
        raise Refusal(400, f"{name} is {value!r}; send true or false.")
    return value


def _whole(value: Any, name: str) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise Refusal(400, f"{name} is {value!r}; send a whole number.")
    return value


def _seconds(value: Any, name: str) -> float:
    try:
        seconds = float(value)
    except (TypeError, ValueError):
        raise Refusal(400, f"{name} is {value!r}; send seconds.") from None
    if not abs(seconds) <= FURTHEST:
        raise Refusal(400, f"{name} is too far; send fewer seconds.")
    return seconds


#: How a setting of each kind is read.
_READERS: dict[type, Callable[[Any, str], Any]] = {
    str: _text,
    float: _seconds,
    bool: _truth,
    int: _whole,
}
