"""Messages in the making, with every digit and escape under control, and the cases made of them.

The string to sign is put together here from the raw text of the members, on purpose without any
code of the client that the vectors are to judge.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from urllib.parse import quote, unquote_plus

from contract_tests.vectors.formulas import PRIVATE_KEY, Formula, written
from contract_tests.vectors.notes import result_of


@dataclass(frozen=True)
class Draft:
    """The members of a message in order, each with the raw text that stands on the wire."""

    members: tuple[tuple[str, str], ...]
    wire: str = "json"

    def put(self, name: str, raw: str) -> Draft:
        """The member written as `raw`; appended if it is new."""
        if self.raw(name) is None:
            return self.append(name, raw)
        return replace(self, members=tuple((n, raw if n == name else r) for n, r in self.members))

    def say(self, name: str, text: str) -> Draft:
        """The member as a text value."""
        return self.put(name, written(text) if self.wire == "json" else quote(text, safe=""))

    def append(self, name: str, raw: str) -> Draft:
        return replace(self, members=(*self.members, (name, raw)))

    def drop(self, name: str) -> Draft:
        return replace(self, members=tuple((n, r) for n, r in self.members if n != name))

    def raw(self, name: str) -> str | None:
        return next((raw for n, raw in self.members if n == name), None)

    def value(self, name: str) -> str | None:
        """The text that is signed: a string's content, a number as written; else None."""
        raw = self.raw(name)
        if raw is None or self.wire == "query":
            return None if raw is None else unquote_plus(raw)
        if raw.startswith('"'):
            return str(json.loads(raw))
        return raw if raw[:1].isdigit() or raw[:1] in "-+." else None

    @property
    def text(self) -> str:
        if self.wire == "query":
            return "&".join(f"{name}={raw}" for name, raw in self.members)
        return "{" + ",".join(f"{written(name)}:{raw}" for name, raw in self.members) + "}"


@dataclass(frozen=True)
class Case:
    """One test. `hashed` is what the claimed signature was made of, if not by the book."""

    slug: str
    comment: str
    flags: tuple[str, ...]
    result: str
    message: str | bytes
    string_to_sign: str | None
    hashed: bytes | None = None


class Bench:
    """Makes the cases of one kind of message under one key."""

    def __init__(self, formula: Formula, key: str, context: Mapping[str, str]) -> None:
        self.formula = formula
        self.key = key
        self.context = dict(context)
        plain = formula.everyday()
        raws = {n: v if formula.wire == "query" else written(v) for n, v in plain.items()}
        self.plain = Draft(tuple(raws.items()), formula.wire)
        self.signed = self.sign(self.plain)

    def string_to_sign(self, draft: Draft, key: str | None = None) -> str | None:
        """The parts one after the other; None where one is missing or is no scalar."""
        parts = [self.part(p, draft, key) for p in self.formula.parts]
        known = [part for part in parts if part is not None]
        return "".join(known) if len(known) == len(parts) else None

    def part(self, name: str, draft: Draft, key: str | None = None) -> str | None:
        """One part of the formula; `key` replaces the bench's own."""
        if name == PRIVATE_KEY:
            return self.key if key is None else key
        return self.context[name[1:]] if name.startswith("$") else draft.value(name)

    def digest(self, hashed: str | bytes) -> str:
        data = hashed.encode(self.formula.encoding) if isinstance(hashed, str) else hashed
        return hashlib.new(self.formula.algorithm, data, usedforsecurity=False).hexdigest()

    def sign(self, draft: Draft, hashed: str | bytes | None = None) -> Draft:
        """The message with the digest of `hashed`, by default of what the recipe says."""
        text = self.string_to_sign(draft) if hashed is None else hashed
        assert text is not None, f"{self.formula.kind}: a part is missing, say what was hashed"
        return draft.say(self.formula.field, self.digest(text))

    def case(
        self,
        slug: str,
        comment: str,
        draft: Draft,
        *flags: str,
        hashed: Draft | str | bytes | None = None,
        message: str | bytes | None = None,
        result: str | None = None,
    ) -> Case:
        """A case of a message, which is signed here if it is not yet.

        `hashed` is what was hashed, or the message whose string to sign was; by default the
        message's own. `message` replaces its text where that is not a message. `result` is the
        one that the flags have, if it is not said.
        """
        if isinstance(hashed, Draft):
            hashed = self.string_to_sign(hashed)
        if draft.raw(self.formula.field) is None:
            draft = self.sign(draft, hashed)
        data = hashed.encode(self.formula.encoding) if isinstance(hashed, str) else hashed
        text = draft.text if message is None else message
        result = result or result_of(flags)
        return Case(slug, comment, flags, result, text, self.string_to_sign(draft), data)
