"""Where behaviour that no document can say is hung into the store's writes.

before_validate  while the row is made, before it is checked and saved
before_save      once the whole top-level row stands, to bring sums and copies up to date
after_commit     when the write is committed and answered: messages, calls to others
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
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
    above: tuple[Any, ...] = ()  # keys of the path that a new row stands under


Hook = Callable[[Change], None]


class Hooks:
    """What is to be called for which resource; before_validate by resource, others by table."""

    def __init__(self) -> None:
        self._before_validate: dict[str, list[Hook]] = defaultdict(list)
        self._before_save: dict[str, list[Hook]] = defaultdict(list)
        self._after_commit: dict[str, list[Hook]] = defaultdict(list)
        self._is_rehearsal = False

    @contextmanager
    def rehearsing(self) -> Iterator[None]:
        """Call nothing after a commit inside: what is committed there is undone."""
        self._is_rehearsal = True
        try:
            yield
        finally:
            self._is_rehearsal = False

    def before_validate(self, resource: str, hook: Hook) -> None:
        self._before_validate[resource].append(hook)

    def before_save(self, table: str, hook: Hook) -> None:
        self._before_save[table].append(hook)

    def after_commit(self, table: str, hook: Hook) -> None:
        self._after_commit[table].append(hook)

    def wants_previous(self, table: str) -> bool:
        """Whether somebody looks at how a row of the table was."""
        return table in self._before_save or table in self._after_commit

    def run_before_validate(self, change: Change) -> None:
        for hook in self._before_validate.get(change.resource.name, ()):
            hook(change)

    def run_before_save(self, change: Change) -> None:
        for hook in self._before_save.get(change.resource.table.name, ()):
            hook(change)

    def run_after_commit(self, changes: list[Change]) -> None:
        for change in () if self._is_rehearsal else changes:
            for hook in self._after_commit.get(change.resource.table.name, ()):
                hook(change)
