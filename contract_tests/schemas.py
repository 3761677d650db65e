"""Validation against the specification's schemas, and what a store forgives in a request."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cached_property
from typing import Any

import jsonschema_rs

from contract_tests.document import Document, Json
from contract_tests.formats import CHECKERS

NUMBER = re.compile(r"[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?")
WHOLE = re.compile(r"[+-]?\d{1,4000}")
SCALARS = {"integer", "number", "boolean"}
WORDS = {"true": True, "false": False}
MAX_PROBLEMS = 4


class Schemas:
    """Validators of one document, compiled once each."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self._compiled: dict[tuple[int, bool], jsonschema_rs.Draft202012Validator] = {}
        self._kept: list[Any] = []

    @cached_property
    def leniency(self) -> Leniency:
        return Leniency(self.document)

    def problems(self, schema: Json, value: Any) -> list[str]:
        """What is wrong with a value, each as ``/pointer: text``; empty when it conforms."""
        found = []
        for error in self._validator(schema).iter_errors(value):
            pointer = "".join(f"/{part}" for part in error.instance_path)
            found.append(f"{pointer or '/'}: {error.message[:160]}")
            if len(found) >= MAX_PROBLEMS:
                break
        return found

    def accepts(self, schema: Json, value: Any) -> bool:
        return self._validator(schema).is_valid(value)

    def accepts_request(self, schema: Json, value: Any) -> bool:
        """Whether a store may take this body: as it is, or after the documented leniency.

        Dates are held to their pattern only: a store ignores those it sets itself.
        """
        return self._validator(schema, formats=False).is_valid(self.leniency.apply(value, schema))

    def _validator(self, schema: Json, formats: bool = True) -> jsonschema_rs.Draft202012Validator:
        key = (id(schema), formats)
        if key not in self._compiled:
            rooted = {"allOf": [schema], "components": self.document.raw.get("components", {})}
            self._compiled[key] = jsonschema_rs.Draft202012Validator(
                rooted, formats=CHECKERS, validate_formats=formats, ignore_unknown_formats=True
            )
            self._kept.append(schema)  # keeps the id from being used again
        return self._compiled[key]


class Leniency:
    """``x-request-leniency``: what a store reads in a JSON body beyond the schema."""

    def __init__(self, document: Document) -> None:
        self.document = document
        rules: Mapping[str, bool] = document.leniency
        self.numeric_text = rules.get("numeric-text", False)
        self.empty_as_absent = rules.get("empty-as-absent", False)
        self.zero_one = rules.get("zero-one-booleans", False)

    def apply(self, value: Any, schema: Any) -> Any:
        """The value as the store reads it; members that count as absent are gone."""
        flat = self.document.flat(schema)
        if isinstance(value, list):
            return [self.apply(item, flat.get("items", {})) for item in value]
        if isinstance(value, dict):
            properties = flat.get("properties", {})
            return {
                name: self.apply(item, properties.get(name, {}))
                for name, item in value.items()
                if not self._is_absent(item, properties.get(name))
            }
        return self._scalar(value, types_of(flat))

    def _is_absent(self, value: Any, schema: Any) -> bool:
        if schema is None or not self.empty_as_absent or value != "":
            return False
        flat = self.document.flat(schema)
        is_date = str(flat.get("format", "")).startswith("store-")
        types = types_of(flat)
        return is_date or ("string" not in types and bool(types & SCALARS))

    def _scalar(self, value: Any, types: set[str]) -> Any:
        if isinstance(value, str) and self.numeric_text and "string" not in types:
            return self._from_text(value.strip(), value, types)
        if self.zero_one and types & {"boolean"} and not types & {"integer", "number"}:
            return bool(value) if value in (0, 1) else value
        return value

    def _from_text(self, text: str, value: str, types: set[str]) -> Any:
        if "boolean" in types:
            words = {**WORDS, "0": False, "1": True} if self.zero_one else WORDS
            return words.get(text.lower(), value)
        if types & {"integer", "number"} and NUMBER.fullmatch(text):
            if WHOLE.fullmatch(text):
                return int(text)  # to the last digit, however many there are
            number = float(text)
            return int(number) if number.is_integer() and abs(number) < 2**53 else number
        return value


def types_of(schema: Json) -> set[str]:
    """The JSON types a schema names; empty when it names none."""
    named = schema.get("type", ())
    return {named} if isinstance(named, str) else set(named)
