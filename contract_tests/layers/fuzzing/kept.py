"""No acknowledged write is lost: rows the store said it had made are there after all that came."""

from __future__ import annotations

from contract_tests.context import Context
from contract_tests.document import Document, Operation
from contract_tests.evidence import DOCUMENT
from contract_tests.evidence import check as declare
from contract_tests.layers.rows.shelf import Shelves
from contract_tests.wire import created_key, keys_in

LAYER = "fuzzing"
CHECK = declare(LAYER, "acknowledged rows are kept", DOCUMENT)
MOST_READ = 300


class Made:
    """Rows as the answers told: made ever, and of tables of their own those not deleted since."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.ever: set[tuple[str, ...]] = set()
        self.alive: dict[tuple[str, str], Operation] = {}

    def note(self, op: Operation, url: str, status: int, body: str) -> None:
        resource = self.document.resources.get(op.resource)
        if resource is None or not 200 <= status < 300:
            return
        keys = keys_in(op, url)
        if op.action == "create" and (key := created_key(body)):
            self.ever.add((op.resource, *keys, key))
            if not resource.parent:
                self.alive[op.resource, key] = op
        elif op.action == "delete" and keys:
            self.alive.pop((op.resource, keys[-1]), None)


def check(context: Context, made: Made) -> None:
    """Read rows back, evenly spread over all that were made."""
    shelves = Shelves(context, context.mark)
    cell = context.cell(CHECK)
    step = max(1, len(made.alive) // MOST_READ)
    for (resource, key), op in list(made.alive.items())[::step]:
        shelf = shelves[resource]
        if shelf.op("get") is None:
            continue
        lost = shelf.read((key,)) is None
        found = [f"the row {key} is gone, which {op.id} had acknowledged"] if lost else []
        cell.judge(op.id, found, *list(context.wire.recent)[-1:])
