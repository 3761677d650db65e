"""The command line: ``python -m contract_tests store | gateway | checks | fuzz | mutants``.

Exit codes: 0 as expected, 1 something failed or changed, 2 the command cannot be carried out,
130 and 143 interrupted by Ctrl-C and by SIGTERM.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import os
import sys
from collections.abc import Iterator, Mapping, Sequence
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
from contract_tests.settings import LAYERS, PROFILES, UsageError
from contract_tests.target import TargetError

OK, BROKEN, USAGE, SIGNALLED = 0, 1, 2, 128
PIPE = 13  # the number of SIGPIPE, by which other commands end before a reader that has left
KINDS = ("store", "gateway")
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
            return _judged(*gateways.run(_gateway_settings(flags), console.Progress(sys.stderr)))
        chosen = settings.load(flags, os.environ, flags["config"])
        if flags["command"] == "checks":
            return _checks(chosen)
        if flags["command"] == "mutants":
            kinds = tuple(flags["kinds"] or KINDS)
            return measure.main(chosen, tuple(flags["only"]), kinds, sys.stdout)
        if flags["command"] == "fuzz":
            return _fuzzed(*fuzzing.run(chosen, flags, console.Progress(sys.stderr)))
        stream = io.StringIO() if chosen.quiet else sys.stderr
        return _judged(*runner.run(chosen, console.Progress(stream)), quiet=chosen.quiet)
    except (UsageError, DocumentError, TargetError, ExpectationError) as error:
        print(f"{_name()}: {error}", file=sys.stderr)
        return USAGE
    except KeyboardInterrupt as signal:  # a run under way keeps its rows and ends by itself
        print(f"{_name()}: interrupted", file=sys.stderr)
        return SIGNALLED + int(getattr(signal, "number", SIGINT))


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
        print(f"contract_tests: {run.refused}: check whether they have expired", file=sys.stderr)
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


def _gateway_settings(flags: Mapping[str, Any]) -> gateway_settings.GatewaySettings:
    return gateway_settings.load(flags, os.environ, flags["config"])


def _gateway(commands: Commands) -> None:
    gateway = commands.add_parser(
        "gateway",
        help="judge a payment gateway: the sample (default), or the one named by --checkout-url",
        description="Play the store for a payment gateway, and write a report.",
        epilog="Options may also be set as THREEDCART_<OPTION>, or in [gateway] of the file.",
    )
    gateways.add_options(gateway)
    _common(gateway)


def _fuzz(commands: Commands) -> None:
    fuzz = commands.add_parser(
        "fuzz",
        help="send the mock store a great many generated requests, and kill it on the way",
        description="Fuzz the mock store: no 5xx, no broken spec, no acknowledged write lost.",
    )
    fuzzing.add_options(fuzz)
    _reached(fuzz)
    _common(fuzz)


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
    mutants.add_argument("only", nargs="*", metavar="NAME", help="only those with these words")
    _shared(mutants)


def _reached(parser: argparse.ArgumentParser) -> None:
    """Options that say which store is meant."""
    add = parser.add_argument
    add("--target", metavar="URL", help="the store's API; without it the mock store is started")
    add("--secure-url", metavar="URL", help="the store's secure URL")
    add("--private-key", metavar="KEY", help="the application's private key")
    add("--token", metavar="TOKEN", help="the store's token for the application")


def _common(parser: argparse.ArgumentParser) -> None:
    """Options of every command."""
    add = parser.add_argument
    add("--spec", metavar="FILE", help="the specification (default: spec/openapi.yaml)")
    add("--seed", type=int, metavar="N", help="decides every drawn value (default 1)")
    add("--config", type=Path, metavar="FILE", help="configuration (default conformance.toml)")


def _shared(parser: argparse.ArgumentParser) -> None:
    """Options of every command that judges stores."""
    add = parser.add_argument
    _common(parser)
    add("--max-examples", type=int, metavar="N", help="fuzzing cases per operation (default 5)")
    add(
        "--allow-other-spec",
        action="store_true",
        default=None,
        help="judge even when the client or the store is made from another specification",
    )


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
    _gateway(commands)
    _common(
        commands.add_parser(
            "checks",
            help="list every check, and what it stands on",
            description="List every check of stores and gateways, and what each stands on.",
        )
    )
    _fuzz(commands)
    _mutants(commands)
    add = store.add_argument
    _reached(store)
    add("--public-key", metavar="KEY", help="the application's name in OAuth, to try that too")
    add("--read-only", action="store_true", default=None, help="send safe operations only")
    add(
        "--allow-writes",
        action="store_true",
        default=None,
        help="write to a target that is not on this machine",
    )
    add(
        "--fill-bucket",
        action="store_true",
        default=None,
        help="see the target's leaky bucket run over, which costs its other callers",
    )
    add("--rate", metavar="N/s", help="at most this many requests (default 2/s elsewhere)")
    add("--layers", metavar="A,B", help=f"only these layers of {', '.join(LAYERS)}")
    add(
        "--only", metavar="KEY,KEY", help="only these rows, by their keys; * and ? as in file names"
    )
    add("--failed", action="store_true", default=None, help="only what failed in the last run")
    add("--budget", type=int, metavar="N", help="at most N requests, the most telling first")
    add(
        "--rotate",
        action="store_true",
        default=None,
        help="go on with what the runs before have left out",
    )
    add("--profile", metavar="NAME", help=f"a choice by name: {', '.join(PROFILES)}")
    add("--accept", metavar="NAME", help="write what differs as expectations/NAME.toml")
    add("--quiet", action="store_true", default=None, help="say nothing unless something changed")
    add("--summary", metavar="FILE", help="write a summary in Markdown")
    add("--report", metavar="DIR", help="the report folder (default build/conformance)")
    add("--expectations", metavar="NAME", help="known deviations: a name or a .toml file")
    _shared(store)
    return parser
