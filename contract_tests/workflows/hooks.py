"""Webhooks: what happens is posted to whoever asked, as the document describes the message."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterator
from decimal import Decimal
from typing import Any
from xml.etree import ElementTree

from threedcart.models import Customer, Order, WebhookPOST, WebhookPUT

from contract_tests import control
from contract_tests.document import Operation
from contract_tests.evidence import POSTED, Name
from contract_tests.loopback import Visit
from contract_tests.results import Broken, NotPossible, stands_on
from contract_tests.workflows.listener import Listener, listening
from contract_tests.workflows.orders import new_order
from contract_tests.workflows.play import Play
from contract_tests.xmltext import local

# Seconds until a message comes, and until one comes again that was not taken.
PATIENCE, AGAIN = 10.0, 10.0
CALLBACK = "Webhook.Url"
MOVED = (2, 3)
MANNER: Name = "webhook-manner"
SIGNED = ("signature", "hmac", "digest")


def events(play: Play) -> None:
    """New rows and changed ones are told of, once each; nothing once the webhook is off."""
    if not play.context.settings.is_local:
        raise NotPossible("a store elsewhere cannot reach an address on this machine")
    probe = play.context.document.raw.get("x-webhook-delivery", {}).get("probe", "")
    with listening(probe) as told, play.standing(POSTED, _message(play, "Order").id):
        _orders(play, told)
    with (
        listening(probe) as told,
        listening(probe) as also,
        play.standing(POSTED, _message(play, "Customer").id),
    ):
        _customers(play, told, also)


def _orders(play: Play, told: Listener) -> None:
    """A change of an order's status; and again, when the first message was not taken."""
    webhook = _ask(play, told, "Order Status Changed")
    created = play.store.orders.create(new_order(play), bypass_order_processing=True).id
    first, second = MOVED
    play.store.orders.update(created, Order(order_status_id=first))
    row = _rows_told(play, told, "Order", created)
    play.equal("OrderStatusID as told", row.get("OrderStatusID"), first)
    with play.standing(MANNER):
        play.expect(told.probes or not told.probe, "nothing was asked before the message was sent")
    with _impatient(play):
        told.failures = 1
        play.store.orders.update(created, Order(order_status_id=second))
        failed = _visit(play, told)
        with play.standing(MANNER):
            lost = "a message that was answered 500 did not come again"
            again = _visit(play, told, lost, AGAIN)
            play.equal("the message that comes again", again.body, failed.body)
    play.expect(told.next(0) is None, "an event was told twice")
    play.store.webhooks.delete(webhook)


def _customers(play: Play, told: Listener, also: Listener) -> None:
    """A new customer, in JSON and in XML; a webhook that is off is told nothing."""
    store = play.store
    new = _ask(play, told, "Customer New")
    _rows_told(play, told, "Customer", _customer(play))
    store.webhooks.update(new, WebhookPUT(enabled=False))
    other = _ask(play, also, "Customer New", "XML")
    _customer(play)
    _xml_told(play, also, "Customer")
    play.expect(told.next(0) is None, "an event was told twice, or to a webhook that is off")
    for webhook in (new, other):
        store.webhooks.delete(webhook)


@contextlib.contextmanager
def _impatient(play: Play) -> Iterator[None]:
    """A mock store is told to come again soon; of another one nobody knows when it does."""
    plane = control.of(play.context)
    with contextlib.ExitStack() as stack:
        if plane is not None and plane.offers("webhooks"):
            stack.enter_context(plane.kept("webhooks"))
            plane.put("webhooks", {"wait": 0})
        yield


def _ask(play: Play, listener: Listener, event: str, form: Any = "JSON") -> int:
    """The identity of a new webhook for an event, which the store's list knows by its name."""
    known = {each.event_name: each.event_type for each in play.store.webhooks.events.list()}
    number = known.get(event)
    if not isinstance(number, int):
        raise NotPossible(f"the store knows no event {event}")
    name = f"{event} {play.mark}"
    url = listener.url + _path(play)
    return play.store.webhooks.create(
        WebhookPOST(name=name, url=url, event_type=number, format_=form, enabled=True)
    ).id


def _path(play: Play) -> str:
    """Where messages are to come: its query is the place for a secret."""
    return f"/{play.mark}?secret={play.mark}&b=%20x"


def _customer(play: Play) -> int:
    email = f"ida.{play.number()}.{play.mark}@example.com"
    return play.store.customers.create(Customer(email=email, billing_first_name="Ida")).id


def _rows_told(play: Play, listener: Listener, schema: str, key: int) -> Any:
    """The row of the next message, which is as the document says and as the store has it."""
    visit = _visit(play, listener)
    play.expect("json" in visit.media_type, f"the message is of type {visit.media_type}")
    rows = json.loads(visit.body, parse_float=Decimal)
    op = _message(play, schema)
    body = play.context.document.body_schema(op) or {}
    found = play.context.schemas.problems(body, json.loads(visit.body))
    play.expect(not found, "; ".join(found))
    for unusual in play.context.schemas.unusual(body, json.loads(visit.body), ""):
        play.notice(unusual, stands_on(unusual))
    play.equal("the number of rows told", len(rows), 1)
    name = play.context.document.schemas[schema]["x-key"]
    play.equal(f"{name} as told", rows[0].get(name), key)
    fields = play.context.document.schemas[schema]["properties"]
    shown = {
        name
        for name, raw in fields.items()
        if raw.get("format") != "password" and "x-versions" not in raw
    }
    missing = ", ".join(sorted(shown - rows[0].keys()))
    play.expect(not missing, f"the row as told lacks {missing}")
    return rows[0]


def _xml_told(play: Play, listener: Listener, schema: str) -> None:
    visit = _visit(play, listener)
    play.expect("xml" in visit.media_type, f"the message is of type {visit.media_type}")
    try:
        root = ElementTree.fromstring(visit.body)
    except ElementTree.ParseError as error:
        raise Broken(f"the message is no XML: {error}") from None
    play.equal("the root", local(root), f"ArrayOf{schema}")
    play.equal("the rows told", [local(child) for child in root], [schema])


def _visit(
    play: Play,
    listener: Listener,
    otherwise: str = "nothing was posted to the webhook",
    patience: float = PATIENCE,
) -> Visit:
    """The next message, which came to the whole address, unsigned."""
    visit = listener.next(patience)
    if visit is None:
        raise Broken(otherwise)
    with play.standing(MANNER):
        play.equal("the address the message came to", visit.path, _path(play))
    signed = [name for name in visit.headers if any(word in name for word in SIGNED)]
    play.expect(not signed, f"the message has the header {', '.join(signed)}")
    return visit


def _message(play: Play, schema: str) -> Operation:
    """The document's message about rows of this schema."""
    document = play.context.document
    for op in document.callbacks.values():
        items = (document.body_schema(op) or {}).get("items", {})
        if op.raw.get("x-callback") == CALLBACK and items.get("$ref", "").endswith(f"/{schema}"):
            return op
    raise NotPossible(f"the document has no message about {schema}")
