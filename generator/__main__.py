"""The command line.

Exit codes: 0 done; 1 ``check`` found generated files that are not as generated; 2 the document or
the surroundings do not allow it, and the text says what to mend.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from .problems import GeneratorError, RefusedDocument
from .settings import Settings, settings


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and give its exit code."""
    parsed = _parser().parse_args(arguments)
    try:
        chosen = settings(parsed, Path.cwd())
        if parsed.command == "diff":
            return _diff(chosen, parsed.base or None, markdown=parsed.markdown)
        run = {"build": _build, "check": _check, "lint": _lint}[parsed.command]
        return run(chosen)
    except (RefusedDocument, GeneratorError) as error:
        print(error, file=sys.stderr)
        return 2


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m generator", description="Generate a typed client from an OpenAPI document."
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="build|check|lint|diff")
    for name, told in (
        ("build", "generate, and put the files in place"),
        ("check", "generate, and fail if the files in place are others"),
        ("lint", "look for what cannot be generated, and say how to mend it"),
        ("diff", "tell what changed for users of the client since the last tag of git"),
    ):
        command = commands.add_parser(name, help=told, description=told)
        command.add_argument("--spec", help="the OpenAPI document (default: spec/openapi.yaml)")
        where = command.add_mutually_exclusive_group()
        where.add_argument("--root", help="the folder with pyproject.toml (default: this one)")
        where.add_argument("--output", help="the package's folder, with _runtime in it")
        command.add_argument("--package", help="the import name (default: the folder's name)")
        command.add_argument("--client-class", help="the client's class (default: Store)")
        command.add_argument(
            "--foreign",
            action="store_true",
            help="ask for no x-resource, x-action, x-source; implied where there is none",
        )
        command.add_argument(
            "--lenient",
            action="store_true",
            help="leave out, by name, what cannot be generated of other people's documents",
        )
        if name == "diff":
            told = "a revision of git, or a document's file, instead of the last tag"
            command.add_argument("--base", help=told)
            command.add_argument("--markdown", action="store_true", help="as Markdown")
    return parser


def _build(chosen: Settings) -> int:
    from .build import generate, write

    generated = generate(chosen)
    changed = write(generated)
    for one in generated.left:
        print(one)
    told = {"missing": "new", "differs from what is generated": "renewed"}
    for line in changed:
        name, _, state = line.rpartition(": ")
        print(f"{name}: {told.get(state, 'removed')}")
    print(f"{chosen.package}: {len(changed)} files changed")
    return 0


def _check(chosen: Settings) -> int:
    from .build import differences, generate

    found = differences(generate(chosen))
    for line in found:
        print(line, file=sys.stderr)
    if found:
        print("Generated files are not as generated: run `make regenerate`.", file=sys.stderr)
        return 1
    print(f"{chosen.package}: every generated file is as generated")
    return 0


def _lint(chosen: Settings) -> int:
    from .build import lint

    document, left = lint(chosen)
    for one in left:
        print(one)
    print(f"{chosen.spec}: no problems (sha256 {document.sha256})")
    return 0


def _diff(chosen: Settings, base: str | None, *, markdown: bool) -> int:
    from .build import lint
    from .changes import changes
    from .revisions import earlier
    from .surface import surface

    name, document = earlier(chosen.spec, base)
    try:
        before = surface(document, chosen)
    except (AttributeError, IndexError, KeyError, TypeError, ValueError) as error:
        told = f"The document of {name} cannot be read by this generator ({error!r})."
        raise GeneratorError(f"{told} Compare with a later revision.") from None
    found = changes(name, before, surface(lint(chosen)[0], chosen))
    print(found.markdown() if markdown else found.text(), end="")
    return 0


if __name__ == "__main__":
    sys.exit(main())
