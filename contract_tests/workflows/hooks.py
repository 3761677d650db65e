"""Webhooks: what happens is posted to whoever asked, as the document describes the message."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any
from xml.etree import ElementTree

from threedcart.models import Customer, Order, WebhookPOST, WebhookPUT

from contract_tests.document import Operation
from contract_tests.workflows.listener import Listener, Visit, listening
from contract_tests.workflows.orders import new_order
from contract_tests.workflows.play import NotPlayable, Play
from contract_tests.xmltext import local

PATIENCE = 10.0
CALLBACK = "Webhook.Url"
MOVED = 2


def events(play: Play) -> None:
    """New rows and changed ones are told of, once each; nothing once the webhook is off."""
    if not play.context.settings.is_local:
        raise NotPlayable("a store elsewhere cannot reach an address on this machine")
    store = play.store
    with listening() as told, listening() as also:
        new = _ask(play, told, "Customer New")
        created = _customer(play)
        _rows_told(play, told, "Customer", created)
        store.webhooks.update(new, WebhookPUT(enabled=False))
        other = _ask(play, also, "Customer New", "XML")
        _customer(play)
        _xml_told(play, also, "Customer")
        play.expect(told.next(0) is None, "an event was told twice, or to a webhook that is off")
        changed = _ask(play, told, "Order Status Changed")
        _status_changed(play, told)
        for webhook in (new, other, changed):
            store.webhooks.delete(webhook)


def _ask(play: Play, listener: Listener, event: str, form: Any = "JSON") -> int:
    """The identity of a new webhook for an event, which the store's list knows by its name."""
    known = {each.event_name: each.event_type for each in play.store.webhooks.events.list()}
    number = known.get(event)
    if not isinstance(number, int):
        raise NotPlayable(f"the store knows no event {event}")
    url = f"{listener.url}/{play.mark}"
    name = f"{event} {play.mark}"
    return play.store.webhooks.create(
        WebhookPOST(name=name, url=url, event_type=number, format_=form, enabled=True)
    ).id


def _customer(play: Play) -> int:
    email = f"ida.{play.mark}@example.com"
    return play.store.customers.create(Customer(email=email, billing_first_name="Ida")).id


def _status_changed(play: Play, listener: Listener) -> None:
    created = play.store.orders.create(new_order(play), bypass_order_processing=True).id
    play.store.orders.update(created, Order(order_status_id=MOVED))
    row = _rows_told(play, listener, "Order", created)
    play.equal("OrderStatusID as told", row.get("OrderStatusID"), MOVED)


def _rows_told(play: Play, listener: Listener, schema: str, key: int) -> Any:
    """The row of the next message, which is as the document says and as the store has it."""
    visit = _visit(play, listener)
    play.expect("json" in visit.media_type, f"the message is of type {visit.media_type}")
    rows = json.loads(visit.body, parse_float=Decimal)
    op = _message(play, schema)
    body = play.context.document.body_schema(op) or {}
    found = play.context.schemas.problems(body, json.loads(visit.body))
    play.expect(not found, "; ".join(found))
    play.equal("the number of rows told", len(rows), 1)
    name = play.context.document.schemas[schema]["x-key"]
    play.equal(f"{name} as told", rows[0].get(name), key)
    fields = play.context.document.schemas[schema]["properties"]
    shown = {n for n, raw in fields.items() if raw.get("format") != "password"}
    missing = ", ".join(sorted(shown - rows[0].keys()))
    play.expect(not missing, f"the row as told lacks {missing}")
    return rows[0]


def _xml_told(play: Play, listener: Listener, schema: str) -> None:
    visit = _visit(play, listener)
    play.expect("xml" in visit.media_type, f"the message is of type {visit.media_type}")
    root = ElementTree.fromstring(visit.body)
    play.equal("the root", local(root), f"ArrayOf{schema}")
    play.equal("the rows told", [local(child) for child in root], [schema])


def _visit(play: Play, listener: Listener) -> Visit:
    visit = listener.next(PATIENCE)
    if visit is None:
        play.expect(False, "nothing was posted to the webhook")
    assert visit is not None
    return visit


def _message(play: Play, schema: str) -> Operation:
    """The document's message about rows of this schema."""
    document = play.context.document
    for op in document.callbacks.values():
        items = (document.body_schema(op) or {}).get("items", {})
        if op.raw.get("x-callback") == CALLBACK and items.get("$ref", "").endswith(f"/{schema}"):
            return op
    raise NotPlayable(f"the document has no message about {schema}")
