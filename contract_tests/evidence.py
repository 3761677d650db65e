"""What each check stands on: an entry of the document's ``x-evidence``, or what needs none.

What is high is asked of a store: an answer that differs is a failure. What is medium is advice.
What is low is not asked. Nothing is stronger than the source of the operation it is about.
"""

from __future__ import annotations

import enum
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import TypeAlias

from contract_tests.document import Document, DocumentError


class EvidenceError(DocumentError):
    """A check stands on an entry that the document does not have; the text names both."""


class Confidence(enum.IntEnum):
    """How far a fact is known; the words are the document's."""

    LOW = 1
    MEDIUM = 2
    HIGH = 3

    @property
    def word(self) -> str:
        return self.name.lower()


@dataclass(frozen=True, slots=True)
class Ground:
    """What a row of the report stands on: the name of it, its entry in ERRATA, and a sentence.

    ``operations`` are those it is limited to; empty for all.
    """

    name: str
    confidence: Confidence
    says: str
    errata: str = ""
    operations: frozenset[str] = frozenset()

    def is_about(self, operation: str) -> bool:
        return not self.operations or operation in self.operations

    def __str__(self) -> str:
        known = ", ".join(filter(None, (self.errata, self.confidence.word)))
        return f"{self.name} ({known})"


Name: TypeAlias = "str | tuple[str, ...] | Ground"
"""An entry; or several, the narrowest first, of which the first that is about the operation counts;
or what was found for them where something else is judged.
"""

REACH = "reach"
"""The layer of what says how far a run came."""
DOCUMENT, WORKFLOW, MONEY, CUSTOM, RUN = "document", "workflow", "money", "custom", "run"
# Grounds that need no entry.
OWN = {
    ground.name: ground
    for ground in (
        Ground(DOCUMENT, Confidence.HIGH, "The document says so: its paths, statuses and schemas."),
        Ground(WORKFLOW, Confidence.HIGH, "A workflow that the vendor describes."),
        Ground(MONEY, Confidence.HIGH, "Money would be lost."),
        Ground(CUSTOM, Confidence.MEDIUM, "No source asks for it; who is careful does it."),
        Ground(RUN, Confidence.HIGH, "This run itself."),
    )
}
UNKNOWN = Ground("nothing", Confidence.LOW, "No entry of x-evidence is about this operation.")

# Entries of which one is about some operations, and the other about the rest.
CREATED: Name = ("created-as-printed-200", "created")
ONE_ROW: Name = ("one-ticket", "one-row")
REQUIRED: Name = ("required-to-add", "required-of-tickets", "required")
FROM: Name = ("filter-from-orders", "filter-from")
POSTED: Name = ("order-webhooks", "webhooks")


@dataclass(frozen=True, slots=True)
class Check:
    """A column of the matrix, and what it stands on; a finding that names nothing stands on the
    first of ``on``.
    """

    layer: str
    name: str
    on: tuple[Name, ...]

    def of(self, what: str) -> Check:
        """The same check of one thing among several, in a column of its own."""
        return replace(self, name=f"{self.name} {what}")


CHECKS: dict[tuple[str, str], Check] = {}


def check(layer: str, name: str, *on: Name) -> Check:
    """Declare a check, once."""
    if not on or (layer, name) in CHECKS:
        raise ValueError(f"{layer}/{name} stands on nothing, or is declared twice")
    found = CHECKS[layer, name] = Check(layer, name, on)
    return found


@dataclass(slots=True)
class Evidence:
    """The entries of one document."""

    document: Document
    _entries: dict[str, Ground] = field(init=False)
    _known: dict[tuple[Name, str], Ground] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._entries = OWN | {
            name: Ground(
                name,
                Confidence[raw["confidence"].upper()],
                raw["says"],
                raw["errata"],
                frozenset(raw.get("operations", ())),
            )
            for name, raw in self.document.raw.get("x-evidence", {}).items()
        }

    def require(self, checks: Iterable[Check]) -> None:
        """Raise EvidenceError where a check stands on what the document does not have."""
        for each in checks:
            for name in (name for one in each.on for name in _names(one)):
                if name not in self._entries:
                    raise EvidenceError(
                        f"x-evidence of {self.document.path} has no {name!r}, on which the check "
                        f"{each.layer}/{each.name} stands: add the entry, or correct its name"
                    )

    def ground(self, name: Name, operation: str = "") -> Ground:
        """What a name stands for where an operation is judged."""
        known = self._known.get((name, operation))
        if known is None:
            own, ground = self.of_operation(operation), name
            if not isinstance(ground, Ground):
                found = (self._entries[each] for each in _names(ground))
                ground = next((each for each in found if each.is_about(operation)), UNKNOWN)
            known = own if own.confidence < ground.confidence else ground
            self._known[name, operation] = known
        return known

    def of_operation(self, operation: str) -> Ground:
        """How far the operation itself is known."""
        raw = self.document.source(operation)
        confidence = Confidence[str(raw.get("confidence", "high")).upper()]
        errata = ", ".join(raw.get("errata", ()))
        return Ground(operation, confidence, f"The operation itself: {errata or 'its source'}.")

    def grounds(self, names: Iterable[Name], operation: str = "") -> list[Ground]:
        """All that a check asks of an operation: what is low is left out."""
        found = dict.fromkeys(self.ground(name, operation) for name in names)
        return [ground for ground in found if ground.confidence > Confidence.LOW]

    def refusal(self, names: Iterable[Name], operation: str = "") -> str:
        """Why a check is not made on an operation; empty where there is something to ask."""
        names = tuple(names)
        if self.grounds(names, operation):
            return ""
        return not_asked(self.ground(names[0], operation))

    def __iter__(self) -> Iterator[Ground]:
        """Every entry of the document, and what needs none."""
        return iter(self._entries.values())

    def stated(self, check: Check) -> list[Ground]:
        """All that a check stands on, whatever operation it is about."""
        return [self._entries[name] for one in check.on for name in _names(one)]

    def is_about(self, names: Iterable[Name], operation: str) -> bool:
        """Whether a check says anything of an operation."""
        return any(self.ground(name, operation) is not UNKNOWN for name in names)

    def asks(self, operation: str) -> bool:
        """Whether anything is asked of an operation."""
        return self.of_operation(operation).confidence > Confidence.LOW


def not_asked(ground: Ground) -> str:
    """The reason of a row that is skipped for what it stands on."""
    subject = ground.errata or ground.name
    return f"not asked: {subject} is {ground.confidence.word} ({ground.says})"


def _names(name: Name) -> tuple[str, ...]:
    if isinstance(name, Ground):
        return (name.name,)
    return (name,) if isinstance(name, str) else name
