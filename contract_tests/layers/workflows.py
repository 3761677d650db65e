"""Layer 4: the workflows the vendor documents, through the client in strict mode."""

from __future__ import annotations

from collections.abc import Callable

from threedcart.errors import ThreeDCartError, TransportError

from contract_tests.context import Cell, Context
from contract_tests.workflows import authorisation, catalog, hooks, orders, payment
from contract_tests.workflows.play import Broken, NotPlayable, Play, start

LAYER = "workflows"
WORKFLOWS: dict[str, Callable[[Play], None]] = {
    "W2 checkout": payment.checkout,
    "W3 refund": payment.refund,
    "W4 order import": orders.import_order,
    "order totals": orders.totals,
    "W5 split shipments": orders.split_shipments,
    "W6 tracking": orders.track,
    "W7 cart": catalog.cart,
    "W8 frontend script": catalog.frontend_script,
    "W9 options": catalog.product_with_options,
    "CRM ticket": catalog.ticket,
    "webhooks": hooks.events,
    "OAuth": authorisation.granted,
}


def run(context: Context) -> None:
    """Play each workflow; it counts for every operation it called."""
    reason = "a procedure by hand in the developer portal, outside of any API"
    Cell(context.results, LAYER, "W1 registration").disabled("", reason)
    for check, workflow in WORKFLOWS.items():
        cell = Cell(context.results, LAYER, check)
        if not context.settings.writes:
            cell.skipped("", "the run is read-only")
            continue
        context.progress(check)
        play = start(context)
        try:
            _play(cell, play, workflow)
        finally:
            play.store.close()


def _play(cell: Cell, play: Play, workflow: Callable[[Play], None]) -> None:
    try:
        workflow(play)
    except NotPlayable as obstacle:
        cell.skipped("", str(obstacle))
    except TransportError as error:
        cell.error(play.culprit, str(error), *play.shown)
    except (Broken, ThreeDCartError) as error:
        reason = f"{type(error).__name__}: {error}"
        cell.failed(play.culprit, reason, *play.shown)
    except Exception as error:  # a workflow that stumbles is a row of the report
        reason = f"the workflow stopped: {type(error).__name__}: {error}"
        cell.error(play.culprit, reason, *play.shown)
    else:
        for exchange in play.exchanges:
            cell.passed(exchange.operation, exchange)
        for note in play.notes:
            play.context.notes.append(note)
