"""Holding values against the document's schemas, both what comes in and what goes out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any

import jsonschema_rs

from . import jsontext
from .document import DOCUMENT_URI, INCOMING_URI, Document, pointer
from .problems import StartError

#: Valid rows remembered; a row is checked again only when its text is new.
REMEMBERED = 50_000
#: Findings told to a caller about one message; more would bury the first.
MOST_FINDINGS = 5


@dataclass(frozen=True, slots=True)
class Finding:
    """One way in which a value breaks its schema; `pointer` is "" for the value as a whole."""

    pointer: str
    message: str

    def __str__(self) -> str:
        return f"{self.pointer}: {self.message}" if self.pointer else self.message


class OwnFault(Exception):
    """The store was about to answer something its document forbids."""

    def __init__(self, findings: list[Finding]) -> None:
        super().__init__("; ".join(map(str, findings)))
        self.findings = findings


class Checker:
    """Compiles the document's schemas when they are first needed and keeps them."""

    def __init__(self, document: Document) -> None:
        self._document = document
        resources = [(DOCUMENT_URI, document.root), (INCOMING_URI, document.incoming)]
        try:
            self._registry = jsonschema_rs.Registry(resources, draft=_DRAFT)
        except ValueError as error:  # such as half a character
            said = str(error).splitlines()[0][:200]
            raise StartError(f"{document.origin} cannot be used: {said}; mend it.") from None
        self._validators: dict[tuple[str, bool], jsonschema_rs.Validator] = {}
        self._valid: set[tuple[str, int]] = set()

    def validator(self, place: str, *, incoming: bool = False) -> jsonschema_rs.Validator:
        """The validator of the schema at JSON pointer `place` of the document.

        StartError for a schema that is none.
        """
        found = self._validators.get((place, incoming))
        if found is None:
            found = self._validators[place, incoming] = self._compile(place, incoming)
        return found

    def findings(self, place: str, value: Any, *, incoming: bool = False) -> list[Finding]:
        """What is wrong with `value`, most telling first; [] when it is valid.

        What is `incoming` need not have what only the store fills in.
        """
        return self.report(self.validator(place, incoming=incoming), value)

    @staticmethod
    def report(validator: jsonschema_rs.Validator, value: Any) -> list[Finding]:
        try:
            if validator.is_valid(value):
                return []
            return list(islice(_findings(validator, value), MOST_FINDINGS))
        except ValueError as error:  # nested deeper than the validator follows
            return [Finding("", f"cannot be checked: {error}")]

    def check(self, place: str | None, value: Any) -> None:
        """OwnFault when a value breaks the schema at `place`; None allows any."""
        if place is not None and (findings := self.findings(place, value)):
            raise OwnFault(findings)

    def check_documents(self, place: str, rows: Iterable[bytes]) -> None:
        """OwnFault when a row breaks the schema at `place`."""
        for row in rows:
            if (place, hash(row)) not in self._valid:
                self.check_row(place, jsontext.decode(row), row)

    def check_row(self, place: str, row: Any, text: bytes) -> None:
        """OwnFault when a row breaks the schema at `place`; else its `text` counts as valid."""
        self.check(place, row)
        if len(self._valid) >= REMEMBERED:
            self._valid.clear()
        self._valid.add((place, hash(text)))

    def _compile(self, place: str, incoming: bool) -> jsonschema_rs.Validator:
        uri = INCOMING_URI if incoming else DOCUMENT_URI
        try:
            return jsonschema_rs.Draft202012Validator(
                {"$ref": f"{uri}#{_fragment(place)}"},
                registry=self._registry,
                mask="the value",
                offline=True,
                validate_formats=self._document.is_plain,  # ours are patterns, too
            )
        except (ValueError, jsonschema_rs.ReferencingError) as error:
            said = str(error).splitlines()[0]
            raise StartError(f"{self._document.origin}: schema at #{place}: {said}.") from None


_DRAFT = jsonschema_rs.Draft202012


def _findings(validator: jsonschema_rs.Validator, value: Any) -> Iterator[Finding]:
    for error in validator.iter_errors(value):
        place = pointer(*(str(step) for step in error.instance_path))
        yield Finding(place, error.message)


def _fragment(place: str) -> str:
    """A JSON pointer as a URI fragment."""
    return place.replace("%", "%25").replace("{", "%7B").replace("}", "%7D").replace(" ", "%20")
