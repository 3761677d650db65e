"""The workflows the vendor documents, through the client."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterator
from functools import partial

from threedcart.errors import ThreeDCartError, TransportError

from contract_tests.context import Context
from contract_tests.engine import Unit, broke
from contract_tests.evidence import POSTED, RUN, WORKFLOW, Check, check
from contract_tests.results import Broken, Cell, Finding, NotPossible
from contract_tests.transport import NoAnswer
from contract_tests.wire import KeysRefused, Spent
from contract_tests.workflows import authorisation, catalog, hooks, orders, payment
from contract_tests.workflows.play import Play, playing

LAYER = "workflows"
COST = 15  # requests, about
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


def units(context: Context) -> Iterator[Unit]:
    """A unit for each workflow; it counts for every operation it calls."""
    about = (*context.document.operations, *context.document.exchanges)
    reason = "a procedure by hand in the developer portal, outside of any API"
    by_hand = partial(context.cell(REGISTRATION).disabled, "", reason)
    yield Unit(REGISTRATION, "", by_hand, cost=0)
    for declared, workflow in WORKFLOWS.items():
        work = partial(_played, context, declared, workflow)
        yield Unit(declared, "", work, cost=COST, writes=True, about=about)


def _played(context: Context, declared: Check, workflow: Callable[[Play], None]) -> None:
    cell = context.cell(declared)
    with playing(context) as play:
        try:
            with warnings.catch_warnings():  # of what is deprecated the report tells
                warnings.simplefilter("ignore", DeprecationWarning)
                workflow(play)
        except (NotPossible, Spent, KeysRefused):  # not of one operation: for the engine to tell
            raise
        except Exception as error:  # all else is put down to the operation that was called
            _ended(cell, play, error)
        else:
            for exchange in play.exchanges:
                cell.passed(exchange.operation, exchange, also=play.asked)
            context.notes += play.notes
        finally:
            for op, finding in play.found:
                cell.found(op, finding)


def _ended(cell: Cell, play: Play, error: Exception) -> None:
    """Write what has ended a workflow."""
    owner = type(error.obj) if isinstance(error, AttributeError) else None
    if isinstance(error, TransportError | NoAnswer):
        play.context.wire.meter.require()
        if isinstance(error, NoAnswer) and error.is_refused:
            where = play.pages[-1].url if play.pages else "a page"
            cell.skipped("", f"{where} leads where nothing answers from here: {error}")
        else:
            cell.error(play.culprit, f"no answer: {error}", *play.shown)
    elif isinstance(error, Broken | ThreeDCartError):
        reason = f"{type(error).__name__}: {error}"
        cell.found(play.culprit, Finding(reason, play.shown, getattr(error, "on", "")))
    elif owner is not None and owner.__module__.partition(".")[0] == "threedcart":
        missing = f"{owner.__name__}.{getattr(error, 'name', '')}"
        cell.skipped("", f"the document has nothing for {missing} of the client")
    else:
        broke(play.context, cell, play.culprit, error, play.shown)
