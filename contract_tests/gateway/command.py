"""One run against a payment gateway: its checks, layer by layer."""

from __future__ import annotations

import contextlib
import itertools
import random
import secrets
from collections.abc import Callable, Iterator
from pathlib import Path

from contract_tests import runner
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
from contract_tests.gateway.protocol import NOTIFICATION, REFUND, Protocol
from contract_tests.gateway.settings import LAYERS, GatewaySettings
from contract_tests.gateway.shopper import Shopper
from contract_tests.gateway.store import Store, listening
from contract_tests.gateway.target import Addresses
from contract_tests.report.model import GATEWAY, Run
from contract_tests.report.scrub import Scrubber
from contract_tests.results import Cell
from contract_tests.schemas import Schemas

MODULES = (answers, payments, refunds, forgeries, repeats, values, bodies)
JUDGES = {module.layer.name: module.layer for module in MODULES}
for _name in JUDGES:
    check(_name, "layer", RUN)
# Without an exchange of it, the layer has not judged a gateway.
NEEDED = {"payments": NOTIFICATION, "refunds": REFUND}
THE_SAMPLE = "the sample gateway"
INSANE = "an everyday checkout is not accepted, so a refusal would say nothing"


def run(
    settings: GatewaySettings, progress: Progress, *, until_bad: bool = False
) -> tuple[Run, Path]:
    """Judge a gateway and write the report; see ``runner.judged``."""
    name, document = settings.checkout_url or THE_SAMPLE, Document(settings.spec)
    result = runner.new_run(GATEWAY, name, settings.seed, document, until_bad)
    result.profile = settings.profile_name
    return result, runner.judged(result, _judging(settings, result, progress), settings, progress)


@contextlib.contextmanager
def _judging(
    settings: GatewaySettings, result: Run, progress: Progress
) -> Iterator[Callable[[], None]]:
    """What judges a gateway, which is started and ended here where it is the sample."""
    result.results.evidence.require(CHECKS.values())
    with (
        target.opened(settings) as gateway,
        _kit(settings, result, gateway, progress) as kit,
    ):
        engine = runner.engine_of(kit, settings, result)
        judges = {name: JUDGES[name] for name in settings.layers}
        if engine.only:
            asked = (judge.asked(kit, engine.wants) for judge in judges.values())
            kit.asked = frozenset(itertools.chain.from_iterable(asked))

        def judge() -> None:
            target.check(gateway)
            for name, layer in judges.items():
                insane = "" if name == "answers" or kit.is_sane else INSANE
                engine.run(engine.chosen(layer.units(kit)), insane)
            for name in ("repeats", "refunds", "payments", "answers"):
                if name in judges or name == "payments":  # the store may be told unasked
                    engine.run(engine.chosen(JUDGES[name].units(kit, last=True)))

        try:
            yield judge
        finally:
            runner.told(result, kit, engine)
    if not engine.only:
        runner.leave_out(result, (name for name in LAYERS if name not in settings.layers))
    _reach(kit, result)


@contextlib.contextmanager
def _kit(
    settings: GatewaySettings, result: Run, gateway: Addresses, progress: Progress
) -> Iterator[Kit]:
    # A gateway that runs on has seen the messages of other runs: orders and keys must be new.
    numbers = random.Random(settings.seed if settings.is_sample else secrets.randbits(64))
    password = settings.password or f"{numbers.getrandbits(64):016x}"
    result.secrets += [gateway.private_key, password]
    document, schemas = result.document, Schemas(result.document)
    protocol = Protocol(document, schemas, gateway.private_key)
    store = Store(protocol)
    line = Line(gateway, document, schemas, settings.interval, settings.time_limit)
    kit = Kit(
        document=document,
        schemas=schemas,
        wire=line,
        results=result.results,
        progress=progress,
        starts=progress.layer,
        settings=settings,
        protocol=protocol,
        store=store,
        shopper=Shopper(settings, store, progress.say),
        random=numbers,
        scrubber=Scrubber(result.secrets),
        username=settings.username or "merchant",
        password=password,
        last_order=numbers.randint(10**6, 10**9),
    )
    if "payments" not in settings.layers:
        kit.unpaid = "payments are not among --layers"
    with listening(store, settings), contextlib.closing(line):
        yield kit


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
