"""Where behaviour that no document can say is hung into the store's writes.

shape   while the row is made, before it is checked and saved
settle  once the whole top-level row stands, to bring sums and copies up to date
after   when the write is committed and answered: messages, calls to others
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from .plan import Resource
from .rows import Row


@dataclass(slots=True)
class Change:
    """One write: to a row of `resource`, which stands in `root`, a row of a table."""

    resource: Resource
    action: str  # create, update or delete
    row: Row
    root: Row
    body: Row = field(default_factory=dict)
    before: Row | None = None  # `root` as it was
    options: Mapping[str, Any] = field(default_factory=dict)


Hook = Callable[[Change], None]


class Hooks:
    """What is to be called for which resource; "shape" by resource, the others by table."""

    def __init__(self) -> None:
        self._shape: dict[str, list[Hook]] = defaultdict(list)
        self._settle: dict[str, list[Hook]] = defaultdict(list)
        self._after: dict[str, list[Hook]] = defaultdict(list)

    def on_shape(self, resource: str, hook: Hook) -> None:
        self._shape[resource].append(hook)

    def on_settle(self, table: str, hook: Hook) -> None:
        self._settle[table].append(hook)

    def on_after(self, table: str, hook: Hook) -> None:
        self._after[table].append(hook)

    def wants_before(self, table: str) -> bool:
        """Whether somebody looks at how a row of the table was."""
        return table in self._settle or table in self._after

    def shape(self, change: Change) -> None:
        for hook in self._shape.get(change.resource.name, ()):
            hook(change)

    def settle(self, change: Change) -> None:
        for hook in self._settle.get(change.resource.table.name, ()):
            hook(change)

    def after(self, changes: list[Change]) -> None:
        for change in changes:
            for hook in self._after.get(change.resource.table.name, ()):
                hook(change)
