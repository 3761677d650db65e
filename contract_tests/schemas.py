"""Validation against the specification's schemas, and what a store forgives in a request."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any

import jsonschema_rs

from contract_tests.document import Document, Json
from contract_tests.formats import CHECKERS
from contract_tests.results import Finding

NUMBER = re.compile(r"[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?")
WHOLE = re.compile(r"[+-]?\d{1,4000}")
SCALARS = {"integer", "number", "boolean"}
WORDS = {"true": True, "false": False}
MAX_PROBLEMS = 4
ANY = "any version"
DOCUMENT = "urn:document"


class Schemas:
    """Validators of one document, compiled once each."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self._compiled: dict[tuple[int, bool, str], jsonschema_rs.Draft202012Validator] = {}
        self._kept: list[Any] = []
        self._registries: dict[str, jsonschema_rs.Registry] = {}

    @cached_property
    def leniency(self) -> Leniency:
        return Leniency(self.document, self.document.leniency)

    def problems(self, schema: Json, value: Any) -> list[str]:
        """What is wrong with a value, each as ``/pointer: text``; empty when it conforms."""
        schema = self._meant(schema, value)
        found = (said for _, said, _ in _told(self._validator(schema), value))
        return list(itertools.islice(found, MAX_PROBLEMS))

    def _meant(self, schema: Json, value: Any) -> Json:
        """Of alternatives the one that has the value's type, which says better what is wrong."""
        kind = "array" if isinstance(value, list) else "object" if isinstance(value, dict) else ""
        for part in schema.get("anyOf", ()):
            if kind in types_of(self.document.flat(part)):
                meant: Json = part
                return meant
        return schema

    def unusual(self, schema: Json, value: Any, version: str) -> list[str]:
        """What conforms, yet differs from what stores are known to answer.

        Times in another spelling (``x-answered``), and types of another version
        (``x-version-types``); ``version`` empty where the address tells none. A text that is no
        number has no other type to come in: somebody wrote it.
        """
        names = {"pattern": "dates", "type": "versions"}
        found = (
            Finding(said, on=names[keyword])
            for keyword, said, told in _told(self._validator(schema, usual=version or ANY), value)
            if keyword in names and not (keyword == "type" and _is_wording(told))
        )
        return list(itertools.islice(found, MAX_PROBLEMS))

    def accepts(self, schema: Json, value: Any) -> bool:
        return self._validator(schema).is_valid(value)

    def accepts_request(self, schema: Json, value: Any) -> bool:
        """Whether a store may take this body: as it is, or after the documented leniency.

        Dates are held to their pattern only: a store ignores those it sets itself.
        """
        read = self.leniency.apply(value, schema)
        try:
            return self._validator(schema, formats=False).is_valid(read)
        except (ValueError, OverflowError):  # a text or number that the validator cannot hold
            return True

    def _validator(
        self, schema: Json, formats: bool = True, usual: str = ""
    ) -> jsonschema_rs.Draft202012Validator:
        key = (id(schema), formats, usual)
        if key not in self._compiled:
            if usual not in self._registries:
                self._registries[usual] = self._registry(usual)
            self._compiled[key] = jsonschema_rs.Draft202012Validator(
                _absolute(schema),
                formats=CHECKERS,
                validate_formats=formats,
                ignore_unknown_formats=True,
                registry=self._registries[usual],
            )
            self._kept.append(schema)  # keeps the id from being used again
        return self._compiled[key]

    def _registry(self, usual: str) -> jsonschema_rs.Registry:
        """The components, taken in once: each validator refers to them."""
        components = self.document.raw.get("components", {})
        known = {"components": _as_answered(components, usual) if usual else components}
        return jsonschema_rs.Registry([(DOCUMENT, known)], draft=jsonschema_rs.Draft202012)


def _absolute(node: Any) -> Any:
    """A copy of a schema that names the document where it refers to it."""
    if isinstance(node, list):
        return [_absolute(item) for item in node]
    if not isinstance(node, dict):
        return node
    copy = {name: _absolute(member) for name, member in node.items()}
    if isinstance(node.get("$ref"), str):
        copy["$ref"] = DOCUMENT + node["$ref"]
    return copy


def _told(
    validator: jsonschema_rs.Draft202012Validator, value: Any
) -> Iterator[tuple[str, str, Any]]:
    """What is wrong with a value: the keyword that says so, ``/pointer: text``, and the part."""
    for error in validator.iter_errors(value):
        pointer = "".join(f"/{part}" for part in error.instance_path)
        keyword = str(error.schema_path[-1]) if error.schema_path else ""
        yield keyword, f"{pointer or '/'}: {error.message[:160]}", error.instance


def _is_wording(value: Any) -> bool:
    return isinstance(value, str) and not NUMBER.fullmatch(value.strip())


def _as_answered(node: Any, version: str) -> Any:
    """A copy of schemas that take nothing but what stores of a version are known to answer."""
    if isinstance(node, list):
        return [_as_answered(item, version) for item in node]
    if not isinstance(node, dict):
        return node
    copy = {name: _as_answered(member, version) for name, member in node.items()}
    if "x-answered" in node:
        copy["pattern"] = node["x-answered"]
    if version in node.get("x-version-types", {}):
        copy["type"] = [node["x-version-types"][version], "null"]
    return copy


class Leniency:
    """What a store reads in a JSON body beyond the schema, by the rules of an extension.

    ``x-request-leniency`` is for what clients send, ``x-message-leniency`` for what gateways say.
    """

    def __init__(self, document: Document, rules: Mapping[str, bool]) -> None:
        self.document = document
        self.numeric_text = rules.get("numeric-text", False)
        self.empty_as_absent = rules.get("empty-as-absent", False)
        self.zero_one = rules.get("zero-one-booleans", False)
        self.null_lists = rules.get("null-lists", False)

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
        if schema is None or value not in ("", None):
            return False
        flat = self.document.flat(schema)
        if value is None:
            return self.null_lists and types_of(flat) == {"array"}
        if not self.empty_as_absent:
            return False
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
