"""The client's public API as text, one line a name, read from the source by griffe.

`make regenerate` renews the committed snapshot, `make check` shows what is different in it.
"""

from __future__ import annotations

import difflib
import sys
from collections.abc import Iterator
from pathlib import Path

import griffe

ROOT = Path(__file__).parents[3]
SNAPSHOT = Path(__file__).parent / "public_api.txt"
BASES = (
    "_runtime.client.store.BaseAsyncStore",
    "_runtime.client.store.BaseStore",
    "_runtime.codec.model.UnknownFields",
)
"""Classes that users meet without a door to them."""
DOORS = (
    "threedcart",
    "threedcart.client",
    "threedcart.errors",
    "threedcart.gateway",
    "threedcart.oauth",
    "threedcart.pacing",
)


def listing() -> str:
    """Every public name of the package's doors, models and resources: what it takes and gives."""
    package = griffe.load("threedcart", search_paths=[ROOT / "generated_client" / "src"])
    emitted = [*package["models"].modules.values(), *package["resources"].modules.values()]
    modules = [
        package if door == "threedcart" else package[door.partition(".")[2]] for door in DOORS
    ]
    lines = [line for module in (*modules, *emitted) for line in _module(module)]
    lines += [line for path in _behind(package, lines) for line in _member(path, package[path])]
    return "\n".join(lines) + "\n"


def _behind(package: griffe.Object | griffe.Alias, lines: list[str]) -> list[str]:
    """The classes of the runtime that the doors show, and those they derive from."""
    found: set[str] = set()
    waiting = {line.partition(" = ")[2] for line in lines if " = threedcart._runtime." in line}
    waiting |= set(BASES)
    while waiting:
        path = waiting.pop().removeprefix("threedcart.")
        if path in found or not path.startswith("_runtime.") or not package[path].is_class:
            continue
        found.add(path)
        for base in package[path].bases:
            name = getattr(base, "canonical_path", str(base))
            waiting |= {name} if name.startswith("threedcart.") else set()
    return sorted(found)


def _module(module: griffe.Object | griffe.Alias) -> Iterator[str]:
    for name, member in sorted(module.members.items()):
        if name.startswith("_") or (member.is_alias and not _is_exported(module, name)):
            continue
        yield from _member(f"{module.path}.{name}", member)


def _is_exported(module: griffe.Object | griffe.Alias, name: str) -> bool:
    return name in {str(each) for each in module.exports or ()}


def _member(path: str, member: griffe.Object | griffe.Alias) -> Iterator[str]:
    if isinstance(member, griffe.Alias):
        target = member.final_target if member.resolved else None
        yield f"{path} = {target.path if target else member.target_path}"
    elif isinstance(member, griffe.Class):
        told = f"{path}({', '.join(str(base) for base in member.bases)})"
        yield f"{told}{' (deprecated)' if _is_given_up(member) else ''}"
        for name, inner in sorted(member.members.items()):
            if not name.startswith("_") or name == "__init__":
                yield from _member(f"{path}.{name}", inner)
    elif isinstance(member, griffe.Function):
        is_given_up = any("deprecated" in str(each.value) for each in member.decorators)
        yield f"{path}{_signature(member)}{' (deprecated)' if is_given_up else ''}"
    elif isinstance(member, griffe.Attribute):
        told = f"{path}: {member.annotation}" if member.annotation else path
        yield f"{told}{' (deprecated)' if _is_given_up(member) else ''}"


def _is_given_up(member: griffe.Object | griffe.Alias) -> bool:
    return member.docstring is not None and "Deprecated." in member.docstring.value


def _arguments_given_up(function: griffe.Function) -> set[str]:
    """The arguments of which the docstring says that they are deprecated."""
    if not _is_given_up(function) or function.docstring is None:
        return set()
    return {
        argument.name
        for section in function.docstring.parse("google")
        if section.kind is griffe.DocstringSectionKind.parameters
        for argument in section.value
        if "Deprecated." in argument.description
    }


def _signature(function: griffe.Function) -> str:
    shown: list[str] = []
    given_up = _arguments_given_up(function)
    for each in function.parameters:
        if each.kind is griffe.ParameterKind.keyword_only and "*" not in shown:
            shown.append("*")
        stars = {griffe.ParameterKind.var_positional: "*", griffe.ParameterKind.var_keyword: "**"}
        text = stars.get(each.kind, "") + each.name
        text += f": {each.annotation}" if each.annotation else ""
        text += f" = {each.default}" if each.default and not stars.get(each.kind) else ""
        shown.append(f"{text} (deprecated)" if each.name in given_up else text)
    return f"({', '.join(shown)}) -> {function.returns}"


def main(arguments: list[str]) -> int:
    """Renew the snapshot, or with ``--check`` show how it differs; the exit code."""
    before = SNAPSHOT.read_text(encoding="utf-8") if SNAPSHOT.is_file() else ""
    after = listing()
    if arguments != ["--check"]:
        SNAPSHOT.write_text(after, encoding="utf-8", newline="\n")
        return 0
    for line in difflib.unified_diff(before.splitlines(), after.splitlines(), lineterm="", n=0):
        if not line.startswith(("---", "+++", "@@")):
            print(line)
    if before != after:
        print(f"{SNAPSHOT.relative_to(ROOT)} is not the client's surface: run `make regenerate`.")
    return int(before != after)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
