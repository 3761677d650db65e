"""The command line: ``python -m contract_tests store | gateway | checks | fuzz | mutants``.

Exit codes: 0 as expected, 1 something failed or is no longer as was accepted, 2 the command cannot
be carried out, 130 and 143 interrupted by Ctrl-C and by SIGTERM, 141 nobody reads any more.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from signal import SIGINT
from typing import Any, TypeAlias

from contract_tests import console, layers, runner, settings, signals
from contract_tests.document import Document, DocumentError
from contract_tests.evidence import CHECKS, Evidence
from contract_tests.expectations import ExpectationError
from contract_tests.fuzz import command as fuzzing
from contract_tests.gateway import command as gateways
from contract_tests.gateway import settings as gateway_settings
from contract_tests.mutants import measure
from contract_tests.report.model import INCOMPLETE, Run, verdict
from contract_tests.settings import LAYERS, UsageError
from contract_tests.target import TargetError

OK, BROKEN, USAGE, SIGNALLED = 0, 1, 2, 128
PIPE = 13  # the number of SIGPIPE, by which other commands end before a reader that has left
KINDS = ("store", "gateway")
COMMON = ("spec", "seed")
STORE = ("target", "secure_url", "private_key", "token")
COMMAND = "threedcart-conformance"
Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command and return its exit code; nothing is said where nobody reads any more."""
    try:
        with _flushed():
            flags = vars(_parser().parse_args(argv))
            with signals.listening():
                return _run(flags)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # for the flush at the end
        return SIGNALLED + PIPE


@contextlib.contextmanager
def _flushed() -> Iterator[None]:
    """Have all that was printed read, or BrokenPipeError; --help ends with SystemExit."""
    try:
        yield
    finally:
        sys.stdout.flush()


def _run(flags: dict[str, Any]) -> int:
    try:
        if flags["command"] == "gateway":
            wanted = gateway_settings.load(flags, os.environ, flags["config"])
            return _judged(*gateways.run(wanted, _progress(wanted)), quiet=wanted.quiet)
        # What judges no target needs none, whatever a file says.
        none = {"target": ""} if flags["command"] in ("checks", "mutants") else {}
        chosen = settings.load(flags | none, os.environ, flags["config"])
        if flags["command"] == "checks":
            return _checks(chosen)
        if flags["command"] == "mutants":
            kinds = tuple(flags["kinds"] or KINDS)
            return measure.main(chosen, tuple(flags["names"]), kinds, sys.stdout)
        if flags["command"] == "fuzz":
            return _fuzzed(*fuzzing.run(chosen, flags, _progress(chosen)))
        return _judged(*runner.run(chosen, _progress(chosen)), quiet=chosen.quiet)
    except (UsageError, DocumentError, TargetError, ExpectationError) as error:
        print(f"{_name()}: {error}", file=sys.stderr)
        return USAGE
    except KeyboardInterrupt as signal:  # a run under way keeps its rows and ends by itself
        print(f"{_name()}: interrupted", file=sys.stderr)
        return SIGNALLED + int(getattr(signal, "number", SIGINT))


def _progress(chosen: settings.RunSettings) -> console.Progress:
    return console.Progress(io.StringIO() if chosen.quiet else sys.stderr)


def _name() -> str:
    """What the command is called by: an installed one has a name of its own."""
    return COMMAND if Path(sys.argv[0]).stem == COMMAND else "contract_tests"


def _checks(chosen: settings.Settings) -> int:
    for name in LAYERS:
        layers.load(name)
    evidence = Evidence(Document(chosen.spec))
    evidence.require(CHECKS.values())
    console.checks(evidence, CHECKS.values(), sys.stdout)
    return OK


def _judged(run: Run, page: Path, quiet: bool = False) -> int:
    code = _code(run)
    if quiet and code != OK:
        console.brief(run, page, sys.stdout)
    elif not quiet:
        console.summary(run, page, sys.stdout)
    if code == USAGE:
        print(f"{_name()}: {run.refused}: check whether they have expired", file=sys.stderr)
    return code


def _fuzzed(run: Run, page: Path) -> int:
    print("\n".join(run.notes))
    console.brief(run, page, sys.stdout)
    return _code(run)


def _code(run: Run) -> int:
    """The exit code of a run that has a report."""
    if run.interrupted:
        return SIGNALLED + run.signal
    if run.refused:
        return USAGE
    if run.accepted:
        return OK
    return BROKEN if run.results.worst.is_bad or verdict(run) == INCOMPLETE else OK


def _fuzz(commands: Commands) -> None:
    fuzz = commands.add_parser(
        "fuzz",
        help="send the mock store a great many generated requests, and kill it on the way",
        description="Fuzz the mock store: no 5xx, no broken spec, no acknowledged write lost.",
    )
    fuzzing.add_options(fuzz)
    settings.add_options(fuzz, settings.Settings, only=(*STORE, *COMMON))


def _mutants(commands: Commands) -> None:
    mutants = commands.add_parser(
        "mutants",
        help="measure the suite: is each broken promise caught?",
        description="Put a proxy before the mock store, and before the sample gateway, that breaks "
        "one promise at a time.",
    )
    for kind in KINDS:
        mutants.add_argument(
            f"--{kind}",
            dest="kinds",
            action="append_const",
            const=kind,
            help=f"only those of the {kind}",
        )
    mutants.add_argument("names", nargs="*", metavar="NAME", help="only those with these words")
    shared = (*COMMON, "max_examples")
    settings.add_options(mutants, settings.Settings, only=shared)


def _parser() -> argparse.ArgumentParser:
    prog = _name() if _name() == COMMAND else "python -m contract_tests"
    parser = argparse.ArgumentParser(prog=prog, description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    store = commands.add_parser(
        "store",
        help="judge a store: the mock (default), or the one named by --target",
        description="Judge a store by the specification and write a report.",
        epilog="Options may also be set as THREEDCART_<OPTION>, or in [store] of conformance.toml.",
    )
    settings.add_options(store, settings.Settings)
    gateway = commands.add_parser(
        "gateway",
        help="judge a payment gateway: the sample (default), or the one named by --checkout-url",
        description="Play the store for a payment gateway, and write a report.",
        epilog="Options may also be set as THREEDCART_<OPTION>, or in [gateway] of the file.",
    )
    settings.add_options(gateway, gateway_settings.GatewaySettings)
    checks = commands.add_parser(
        "checks",
        help="list every check, and what it stands on",
        description="List every check of stores and gateways, and what each stands on.",
    )
    settings.add_options(checks, settings.Settings, only=("spec",))
    _fuzz(commands)
    _mutants(commands)
    return parser
