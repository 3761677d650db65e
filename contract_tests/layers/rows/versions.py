"""What is written at another version of the interface is there at the usual one."""

from __future__ import annotations

import contextlib

from contract_tests.comparing import differences
from contract_tests.document import Operation
from contract_tests.evidence import DOCUMENT
from contract_tests.layers.rows import writing
from contract_tests.layers.rows.shelf import Shelf
from contract_tests.layers.rows.step import NotApplicable, Step, check
from contract_tests.results import on, under


def updated(shelf: Shelf, op: Operation) -> list[str]:
    """A new row, changed at another version, reads as changed; refused there, it is advice."""
    context, versions = shelf.context, op.raw.get("x-versions", shelf.context.document.versions)
    wires = [wire for version in versions if (wire := context.wire.at_version(version))]
    if not (wires and shelf.can_make and shelf.is_readable):
        raise NotApplicable
    apart = {"readOnly", "x-versions", "x-version-types"}
    known = {n: f for n, f in writing.fields_of(shelf).items() if not apart & f.keys()}
    keys, found = shelf.some_row().keys, list[str]()
    for wire in wires:
        drawer = shelf.drawer("versions", op.id)
        body = writing.body_of(drawer, {n: known[n] for n in writing.few(drawer.random, known)})
        with contextlib.closing(wire):
            answer = wire.send(op, keys, body=body)
        said = f"at {wire.target.base_url.rpartition('/')[2]}"
        if not answer.is_success:
            problems = on("versions", [f"{said} {op.id} answered {answer.said}"])
        else:
            now = shelf.read(keys) or {}
            problems = under(
                f"written {said}", differences(context.document, shelf.schema, body, now)
            )
        found += wire.shown(problems, by=1)
    return found


STEPS = (Step(check("other version", DOCUMENT, "versions"), "update", updated, cost=5),)
