"""One request for each operation, tried on the mock store's demo shop before it is shown."""

from __future__ import annotations

import re
import shlex
import textwrap
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlencode

from threedcart_mock import jsontext
from threedcart_mock.building import build
from threedcart_mock.pages import commands
from threedcart_mock.samples import Sample, Samples
from threedcart_mock.settings import Start
from threedcart_mock.store import Store

from .document import Document, Operation

#: Longest answer that is shown, in characters.
LONGEST = 6_000


@dataclass(frozen=True)
class Shown:
    """A request as a reader types it in, and what came of it."""

    python: str
    asynchronous: str
    curl: str
    shell: str
    answer: str
    status: int


def tried(document: Document) -> Mapping[str, Shown]:
    """The samples of all operations that a program calls with a store's keys, by operationId."""
    store, front = build(Start(pace=False))
    samples, found = Samples(store, front.rest), {}
    for operation in document.operations:
        one = store.plan.by_id.get(operation.id)
        sample = samples.of(one) if one else None
        if sample is not None:
            found[operation.id] = _shown(store, operation, sample)
    store.tables.database.close()
    return found


def _shown(store: Store, operation: Operation, sample: Sample) -> Shown:
    body = commands.shown(sample.body)
    program = commands.python(
        store, sample.operation, sample.keys, sample.query, sample.body, sample.version
    )
    return Shown(
        python=_call(program),
        asynchronous=_awaited(_call(program)),
        curl=_curl(operation, sample, body),
        shell=_shell(operation, sample, body),
        answer=_answer(sample),
        status=sample.answer.status if sample.answer else 0,
    )


def _call(program: str) -> str:
    """What a program does between opening a store and closing it, and what that needs."""
    imports, _, inner = program.partition("with Store(")
    call = textwrap.dedent(inner.partition(") as store:\n")[2])
    others, _, own = imports.partition("from threedcart import ")
    names = [name for name in re.findall(r"\w+", own) if name != "Store"]
    needed = [others.strip(), _imported(names), call]
    return "\n\n".join(filter(None, needed)).strip()


def _imported(names: list[str]) -> str:
    """Names of the client, on one line or on several."""
    if not names:
        return ""
    line = f"from threedcart import {', '.join(names)}"
    if len(line) <= commands.WIDTH:
        return line
    return "\n".join(["from threedcart import (", *(f"    {name}," for name in names), ")"])


def _awaited(call: str) -> str:
    """The same call of an `AsyncStore`, for the inside of a coroutine."""
    lines = []
    for line in call.split("\n"):
        if line.startswith("for row in "):
            line = f"async {line}"
        elif line.startswith(("print(store.", "result = store.")):
            line = line.replace("store.", "await store.", 1)
        lines.append(line)
    return "\n".join(lines)


def _curl(operation: Operation, sample: Sample, body: str) -> str:
    path = sample.path.split(f"/{sample.version}", 1)[-1] if sample.version else sample.path
    target = f"{path}?{urlencode(sample.query)}" if sample.query else path
    method = "" if operation.method == "GET" else f" -X {operation.method}"
    lines = [f'curl{method} "$API{target}" -H @keys.txt']
    if body:
        lines += ["-H 'Content-Type: application/json'", f"-d {shlex.quote(body)}"]
    return " \\\n  ".join(lines)


def _shell(operation: Operation, sample: Sample, body: str) -> str:
    """The call by the command line of the client."""
    assert operation.call is not None
    words = [operation.call.words, *(shlex.quote(str(key)) for key in sample.keys)]
    for wire, text in sample.query.items():
        name = operation.call.name_of(wire) or wire
        words.append(f"--{name.replace('_', '-')} {shlex.quote(text)}")
    if body:
        words.append(f"--data {shlex.quote(jsontext.encode(sample.body).decode())}")
    return " ".join(words)


def _answer(sample: Sample) -> str:
    if sample.answer is None:
        return ""
    text = jsontext.indented(sample.answer.body.decode("utf-8", "replace"))
    return _cut(text) if len(text) > LONGEST else text


def _cut(text: str) -> str:
    """The beginning of an answer, to the end of a line."""
    return text[:LONGEST].rsplit("\n", 1)[0] + "\n..."
