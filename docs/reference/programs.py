"""The options of the commands, and the checks of the suite, read from the programs themselves."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from contract_tests import cli, layers
from contract_tests.document import Document
from contract_tests.evidence import CHECKS, Evidence, Ground
from contract_tests.settings import LAYERS, SPEC

from . import errata
from .markdown import joined, link, plain, table

SUITE = "reference/suite/options.md"
CHECKS_PAGE = "reference/suite/checks.md"
EVIDENCE_PAGE = "reference/suite/evidence.md"


def pages() -> dict[str, str]:
    """Markdown by path."""
    return {
        SUITE: _suite(),
        CHECKS_PAGE: _checks(),
        EVIDENCE_PAGE: _evidence(),
    }


def _suite() -> str:
    told = (
        "`python -m contract_tests` in the repository, `threedcart-conformance` where the suite is "
        "installed. Options of `store` and `gateway` may also stand in the environment "
        "(`THREEDCART_PRIVATE_KEY`), or in `conformance.toml` under `[store]` or `[gateway]` "
        '(`private-key = "..."`); flags win over the environment, that over the file.'
    )
    parts = ["# Options of the conformance suite", told]
    for name, command in commands(suite_parser()):
        parts += [f"## {name}", command.description or "", _options(command)]
    return joined(parts)


def suite_parser() -> argparse.ArgumentParser:
    """The suite's own; it has no other door."""
    return cli._parser()


def flags(parser: argparse.ArgumentParser) -> dict[str, str]:
    """The options of a command, with what each says of itself."""
    return {
        each.option_strings[0]: each.help or "" for each in parser._actions if each.option_strings
    }


def commands(parser: argparse.ArgumentParser) -> Iterator[tuple[str, argparse.ArgumentParser]]:
    for action in parser._actions:  # argparse has no public way to look
        if isinstance(action, argparse._SubParsersAction):
            yield from action.choices.items()


def _options(parser: argparse.ArgumentParser) -> str:
    rows, formatter = [], parser._get_formatter()
    for action in parser._actions:
        if isinstance(action, argparse._HelpAction):
            continue
        named = formatter._format_action_invocation(action)
        told = formatter._expand_help(action) if action.help else ""
        rows.append([f"`{named}`", plain(told)])
    return table(["option", "means"], rows)


def _checks() -> str:
    """Every check, and what it stands on."""
    for name in LAYERS:
        layers.load(name)
    evidence = Evidence(Document(SPEC))
    told = (
        "Each check of a store or of a gateway, and what it stands on. What is high is asked: an "
        "answer that differs fails. What is medium is advice. What is low is not asked. "
        + link("What the words stand for", EVIDENCE_PAGE, CHECKS_PAGE)
        + "."
    )
    groups: dict[str, list[list[str]]] = {}
    for each in CHECKS.values():
        grounds = ", ".join(_ground(one, CHECKS_PAGE) for one in evidence.stated(each))
        groups.setdefault(each.layer, []).append([each.name, grounds])
    parts = ["# Checks", told]
    for layer, rows in groups.items():
        parts += [f"## {layer}", table(["check", "stands on"], rows)]
    return joined(parts)


def _ground(ground: Ground, page: str) -> str:
    entry = f", {link(ground.errata, errata.place(ground.errata), page)}" if ground.errata else ""
    name = link(ground.name, f"{EVIDENCE_PAGE}#{ground.name}", page)
    return f"{name} ({ground.confidence.word}{entry})"


def _evidence() -> str:
    told = (
        "What is known of how the API behaves, how far it is known, and where its grounds are "
        "told. The suite fails a store over what is high, advises it on what is medium, and does "
        "not ask what is low. What stands first needs no entry: the document itself, a workflow "
        "that the vendor describes, money that would be lost, and the like."
    )
    rows = []
    for ground in Evidence(Document(SPEC)):
        entry = ground.errata
        where = link(entry, errata.place(entry), EVIDENCE_PAGE) if entry else ""
        about = ", ".join(f"`{each}`" for each in sorted(ground.operations))
        named = f'<span id="{ground.name}"></span>`{ground.name}`'
        rows.append([named, ground.confidence.word, f"{plain(ground.says)} {about}", where])
    return joined(["# Evidence", told, table(["fact", "confidence", "says", "grounds"], rows)])
