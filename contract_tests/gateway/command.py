"""The command ``gateway``: its options, and one run from start to report."""

from __future__ import annotations

import argparse
import contextlib
import random
import secrets
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from contract_tests import expectations, runner
from contract_tests.console import Progress
from contract_tests.document import Document
from contract_tests.evidence import CHECKS, RUN, check
from contract_tests.gateway import target
from contract_tests.gateway.checks import (
    answers,
    bodies,
    forgeries,
    payments,
    refunds,
    repeats,
    values,
)
from contract_tests.gateway.kit import Kit
from contract_tests.gateway.line import Line
from contract_tests.gateway.protocol import Protocol
from contract_tests.gateway.settings import LAYERS, GatewaySettings
from contract_tests.gateway.shopper import Shopper
from contract_tests.gateway.store import Store, listening
from contract_tests.gateway.target import Addresses
from contract_tests.report import files
from contract_tests.report.model import Run
from contract_tests.report.scrub import Scrubber
from contract_tests.results import Cell, Results
from contract_tests.schemas import Schemas
from contract_tests.settings import parse_rate

JUDGES = {
    "answers": answers.run,
    "payments": payments.run,
    "refunds": refunds.run,
    "forgeries": forgeries.run,
    "repeats": repeats.run,
    "values": values.run,
    "bodies": bodies.run,
}
WHOLE = {name: check(name, "layer", RUN) for name in LAYERS}
# Without an exchange of it, the layer has not judged a gateway.
NEEDED = {"payments": "notification", "refunds": "refund"}


def add_options(parser: argparse.ArgumentParser) -> None:
    """The command's own options; those of every command are added elsewhere."""
    add = parser.add_argument
    add("--checkout-url", metavar="URL", help="the Gateway Checkout URL; without it the sample")
    add("--refund-url", metavar="URL", help="the Gateway Post-Order URL")
    add("--private-key", metavar="KEY", help="the app's private key")
    add("--username", metavar="TEXT", help="the merchant's Credential 1")
    add("--password", metavar="TEXT", help="the merchant's Credential 2")
    for way, means in (("approve", "pays"), ("decline", "fails"), ("cancel", "turns back")):
        add(
            f"--{way}",
            metavar="TEXT",
            action="append",
            help=f"what the button says by which a shopper {means}; once for each page",
        )
    add("--fill", metavar="NAME=VALUE", action="append", help="a field of the pages to fill in")
    add("--approve-command", metavar="COMMAND", help="pays at the address that is put behind it")
    add("--by-hand", action="store_true", default=None, help="you pay, at the addresses printed")
    add("--wait", type=float, metavar="S", help="seconds until a payment is heard of (default 10)")
    add("--store-url", metavar="URL", help="where the gateway reaches the kit's listener")
    add("--store-port", type=int, metavar="N", help="the listener's port on this machine")
    add("--time-limit", type=float, metavar="S", help="seconds for an answer (default 60)")
    add("--rate", metavar="N/s", help="at most this many requests")
    add("--layers", metavar="A,B", help=f"only these of {', '.join(LAYERS)}")
    add("--report", metavar="DIR", help="the report folder (default build/gateway)")
    add("--expectations", metavar="NAME", help="known deviations: a name or a .toml file")


def run(
    settings: GatewaySettings, progress: Progress, *, until_bad: bool = False
) -> tuple[Run, Path]:
    """Judge the gateway and write the report; what was found so far is kept after Ctrl-C.

    With ``until_bad`` the layers behind the first one that found something are left out.
    """
    document = Document(settings.spec)
    deviations = expectations.load(settings.expectations)
    started = time.monotonic()
    result = runner.new_run(target.name(settings), settings.seed, document)
    result.exchanges_only = True
    result.results.evidence.require(CHECKS.values())
    with (
        target.opened(settings) as gateway,
        _kit(settings, document, gateway, result.results, progress) as kit,
    ):
        try:
            target.check(gateway)
            _layers(kit, progress, until_bad)
        except KeyboardInterrupt:
            result.interrupted = True
            result.notes.append("interrupted: the rows are those found until then")
        finally:
            progress.done()
    _reach(kit, result)
    gone = expectations.apply(deviations, result.results)
    result.ended = [each.ended for each in gone]
    result.seconds = time.monotonic() - started
    return result, files.write(settings.report, result, kit.scrubber)


@contextlib.contextmanager
def _kit(
    settings: GatewaySettings,
    document: Document,
    gateway: Addresses,
    results: Results,
    progress: Progress,
) -> Iterator[Kit]:
    # A gateway that runs on has seen the messages of other runs: orders and keys must be new.
    numbers = random.Random(settings.seed if settings.is_sample else secrets.randbits(64))
    password = settings.password or f"{numbers.getrandbits(64):016x}"
    protocol = Protocol(document, Schemas(document), gateway.private_key)
    line = Line(gateway.urls, settings.time_limit, parse_rate(settings.rate))
    store = Store(protocol.operations["notification"])
    kit = Kit(
        settings=settings,
        protocol=protocol,
        line=line,
        store=store,
        results=results,
        progress=progress,
        shopper=Shopper(settings, store, progress.say),
        random=numbers,
        scrubber=Scrubber([gateway.private_key, password]),
        username=settings.username or "merchant",
        password=password,
        last_order=numbers.randint(10**6, 10**9),
    )
    store.judge = partial(payments.problems, kit)
    line.heard.append(kit.heard.append)
    with listening(store, settings), contextlib.closing(line):
        yield kit


def _layers(kit: Kit, progress: Progress, until_bad: bool) -> None:
    if "payments" not in kit.settings.layers:
        kit.unpaid = "payments are not among --layers"
    for name in LAYERS:
        if until_bad and kit.results.worst.is_bad:
            break
        if name not in kit.settings.layers:
            Cell(kit.results, WHOLE[name]).disabled("", "not among --layers")
            continue
        kit.layer = name
        progress.layer(name)
        if name != "answers" and not kit.is_sane:
            reason = "an everyday checkout is not accepted, so a refusal would say nothing"
            for op in kit.protocol.operations.values():
                Cell(kit.results, WHOLE[name]).skipped(op.id, reason)
            continue
        JUDGES[name](kit)
    kit.layer = "payments"
    payments.close(kit)
    kit.layer = "answers"
    answers.close(kit)


def _reach(kit: Kit, result: Run) -> None:
    """A row for each exchange: did one of it succeed at all?"""
    for op in kit.protocol.operations.values():
        cell = Cell(result.results, runner.EXERCISED)
        if op.id in result.results.exercised:
            cell.passed(op.id)
        else:
            cell.skipped(op.id, "no exchange of this kind succeeded in this run")
            layers = [layer for layer, exchange in NEEDED.items() if exchange == op.exchange]
            if set(layers) & set(kit.settings.layers):
                result.unseen.append(op.id)
