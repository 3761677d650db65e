"""Layer 4: the workflows the vendor documents, through the client."""

from __future__ import annotations

from collections.abc import Callable

from threedcart.errors import ThreeDCartError, TransportError

from contract_tests.context import Context
from contract_tests.evidence import POSTED, RUN, WORKFLOW, Check, check
from contract_tests.results import Cell, Finding
from contract_tests.workflows import authorisation, catalog, hooks, orders, payment
from contract_tests.workflows.play import Broken, NotPlayable, Play, start

LAYER = "workflows"
REGISTRATION = check(LAYER, "W1 registration", RUN)
SHIPPED = (WORKFLOW, "late-shipments")
WORKFLOWS: dict[Check, Callable[[Play], None]] = {
    check(LAYER, "W2 checkout", WORKFLOW): payment.checkout,
    check(LAYER, "W3 refund", WORKFLOW): payment.refund,
    check(LAYER, "W4 order import", WORKFLOW): orders.import_order,
    check(LAYER, "order totals", "totals", "stock"): orders.totals,
    check(LAYER, "W5 split shipments", *SHIPPED): orders.split_shipments,
    check(LAYER, "W6 tracking", *SHIPPED): orders.track,
    check(LAYER, "W7 cart", WORKFLOW): catalog.cart,
    check(LAYER, "W8 frontend script", WORKFLOW): catalog.frontend_script,
    check(LAYER, "W9 options", WORKFLOW): catalog.product_with_options,
    check(LAYER, "CRM ticket", WORKFLOW): catalog.ticket,
    check(LAYER, "webhooks", WORKFLOW, POSTED, "webhook-manner"): hooks.events,
    check(LAYER, "OAuth", "keys", "token-alone"): authorisation.granted,
}


def run(context: Context) -> None:
    """Play each workflow; it counts for every operation it called."""
    reason = "a procedure by hand in the developer portal, outside of any API"
    context.cell(REGISTRATION).disabled("", reason)
    for declared, workflow in WORKFLOWS.items():
        cell = context.cell(declared)
        if not context.settings.writes:
            cell.skipped("", "the run is read-only")
            continue
        context.progress(declared.name)
        play = start(context)
        try:
            _play(cell, play, workflow)
        finally:
            play.store.close()
        for op, finding in play.found:
            cell.found(op, finding)


def _play(cell: Cell, play: Play, workflow: Callable[[Play], None]) -> None:
    try:
        workflow(play)
    except NotPlayable as obstacle:
        cell.skipped("", str(obstacle))
    except TransportError as error:
        cell.error(play.culprit, str(error), *play.shown)
    except (Broken, ThreeDCartError) as error:
        reason = f"{type(error).__name__}: {error}"
        cell.found(play.culprit, Finding(reason, play.shown, getattr(error, "on", "")))
    except Exception as error:  # a workflow that stumbles is a row of the report
        reason = f"the workflow stopped: {type(error).__name__}: {error}"
        cell.error(play.culprit, reason, *play.shown)
    else:
        for exchange in play.exchanges:
            cell.passed(exchange.operation, exchange, also=play.asked)
        for note in play.notes:
            play.context.notes.append(note)
