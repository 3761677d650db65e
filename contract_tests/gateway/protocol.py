"""The messages of the payment protocol, as the document has them, with every digit under control.

The strings to sign are put together from the document's formulas, without any code of the client.
"""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import replace
from typing import Any

from contract_tests.departures import departures
from contract_tests.document import JSON, Document, DocumentError, Json, Operation
from contract_tests.results import Exchange
from contract_tests.samples import samples
from contract_tests.schemas import Leniency, Schemas
from contract_tests.vectors.drafting import Bench, Draft
from contract_tests.vectors.formulas import Formula, formulas, written

CHECKOUT, REFUND, NOTIFICATION = "checkout", "refund", "notification"
REQUESTS = (CHECKOUT, REFUND)
EXCHANGES = (*REQUESTS, NOTIFICATION)


class Digits(str):
    """A JSON number in the digits it was written with."""

    __slots__ = ()


class Pairs(list[tuple[str, Any]]):
    """A JSON object with its members in order, also those that stand there twice."""


class Protocol:
    """The three exchanges of a document under one private key."""

    def __init__(self, document: Document, schemas: Schemas, private_key: str) -> None:
        self.document = document
        self.schemas = schemas
        self.key = private_key
        self.any_media_type = bool(document.message_leniency.get("any-media-type"))
        self._leniency = Leniency(document, document.message_leniency)
        self.formulas = {formula.kind: formula for formula in formulas(document)}
        self.operations = {op.exchange: op for op in document.exchanges.values()}
        missing = [name for name in EXCHANGES if name not in self.operations]
        if missing:
            raise DocumentError(f"{document.path} has no exchange {missing[0]} (x-exchange)")
        self._everyday = {name: self._sample(name) for name in REQUESTS}

    def request(self, exchange: str) -> Bench:
        """How the request of an exchange is signed."""
        schema = self.document.body_schema(self.operations[exchange])
        return self._bench(schema, {})

    def answer(self, exchange: str, request: Draft) -> Bench:
        """How the answer to a request is signed: some parts stand in the request alone."""
        op = self.operations[exchange]
        schema = self._said(op)
        names, plain = self._formula(schema).outside, read(request.text) or request
        return self._bench(schema, {name: plain.value(name) or "" for name in names})

    def return_query(self, context: dict[str, str], **fields: str) -> str:
        """The query of an address the shopper comes back to, with the store's own key in it."""
        formula = next(f for f in self.formulas.values() if f.wire == "query")
        bench = Bench(formula, "", context)
        draft = Draft((), "query")
        for name, value in fields.items():
            draft = draft.say(name, value)
        return bench.sign(draft).text

    def draft(self, exchange: str, values: Json) -> Draft:
        """The vendor's sample of a request with other values, unsigned."""
        merged = {**self._everyday[exchange], **values}
        field = self.request(exchange).formula.field
        return Draft(tuple((n, written(v)) for n, v in merged.items() if n != field))

    def types(self, exchange: str) -> list[str]:
        """The documented types of a request, the sample's first."""
        usual = self.draft(exchange, {}).value("type") or ""
        schema = self.request(exchange).formula.schema["properties"]["type"]
        return [
            usual,
            *(each for each in self.document.flat(schema).get("enum", []) if each != usual),
        ]

    def problems(self, exchange: str, body: str) -> list[str]:
        """How what a store is told, or what it asks, departs from schema and formula."""
        if read(body) is None:
            return ["the message is not a JSON object"]
        is_read_leniently = exchange not in REQUESTS
        message = self.read_by_store(exchange, body) if is_read_leniently else json.loads(body)
        schema = self.document.body_schema(self.operations[exchange]) or {}
        signed = self._completed(exchange, body) if is_read_leniently else body
        return self.schemas.problems(schema, message) or forged(self.request(exchange), signed)

    def departures(self, exchange: str, heard: Exchange, request: Draft) -> list[str]:
        """How an answer departs from the document: status, media type, schema, signature."""
        op = self.operations[exchange]
        headers, body = heard.response_headers, heard.response_body
        if self.any_media_type and body:
            headers = {**headers, "content-type": JSON}
        if read(body) is not None:
            body = json.dumps(self.read_by_store(exchange, body))
        as_read = replace(heard, response_headers=headers, response_body=body)
        found = departures(self.document, self.schemas, op, as_read)
        signed = self._completed(exchange, heard.response_body)
        return found or forged(self.answer(exchange, request), signed)

    def read_by_store(self, exchange: str, body: str) -> Any:
        """The JSON of what a gateway says, as the document lets a store read it.

        Beyond that a member that is null counts as missing, one that is missing as empty, and
        true as 1, which the vendor's tables call a boolean (ERRATA C35): advice, see ``loose``.
        """
        schema = self._said(self.operations[exchange])
        message = self._leniency.apply(json.loads(body), schema)
        if not isinstance(message, dict):
            return message
        said = {n: _number(self._member(schema, n), v) for n, v in message.items() if v is not None}
        return self._empty(exchange) | said

    def loose(self, exchange: str, headers: dict[str, str], body: str) -> list[str]:
        """How what a gateway says differs from the document in what stores are lenient about."""
        named = {name.lower(): value for name, value in headers.items()}
        media_type = named.get("content-type", "").partition(";")[0].strip()
        found = [] if media_type == JSON else [f"its media type is {media_type or 'missing'}"]
        if read(body) is not None:
            message, meant = json.loads(body), self.read_by_store(exchange, body)
            known = self.document.flat(self._said(self.operations[exchange]))["properties"]
            for name in known:
                if message.get(name) is None and name in {*message, *meant}:
                    found.append(f"{name} is {'null' if name in message else 'missing'}")
                elif isinstance(message.get(name), bool) and type(meant[name]) is int:
                    found.append(f"{name} is true or false, not a number")
                elif meant.get(name) != message.get(name):
                    found.append(f"{name} is text, not a number")
        return found

    def _completed(self, exchange: str, body: str) -> str:
        """A message with empty text in the place of text that is missing, as that is signed."""
        draft = read(body)
        for name, value in self._empty(exchange).items() if draft else ():
            if draft and draft.value(name) is None and value == "":
                draft = draft.say(name, "")
        return draft.text if draft else body

    def _empty(self, exchange: str) -> Json:
        """What the members that a message must have are where they are missing.

        Not what keeps it from being forged, or sent twice.
        """
        schema = self._said(self.operations[exchange])
        formula = self._formula(schema)
        values = {"string": "", "integer": 0}
        return {
            name: values[self._member(schema, name)["type"]]
            for name in formula.schema["required"]
            if name not in (formula.field, formula.random_key)
        }

    def _member(self, schema: Json, name: str) -> Json:
        return self.document.flat(self.document.flat(schema)["properties"].get(name, {}))

    def _said(self, op: Operation) -> Json:
        """The schema of what a gateway says in an exchange: its answer, or its notification."""
        if op.exchange not in REQUESTS:
            return self.document.body_schema(op) or {}
        response = self.document.response(op, op.success) or {}
        schema: Json = response.get("content", {}).get(JSON, {}).get("schema", {})
        return schema

    def _sample(self, exchange: str) -> Json:
        """The vendor's sample; what the document requires and it lacks comes from the schema."""
        op, formula = self.operations[exchange], self.request(exchange).formula
        sample: Json = next(s.json for s in samples() if s.operation == op.id and s.is_request)
        needed = {*formula.schema.get("required", ()), *formula.members}
        return {n: v for n, v in formula.everyday().items() if n in needed} | sample

    def _formula(self, schema: Json | None) -> Formula:
        kind = (schema or {}).get("$ref", "").rpartition("/")[2]
        if kind not in self.formulas:
            raise DocumentError(f"{self.document.path}: {kind or 'a message'} has no x-signature")
        return self.formulas[kind]

    def _bench(self, schema: Json | None, context: dict[str, str]) -> Bench:
        formula = self._formula(schema)
        return Bench(formula, self.key, {**dict.fromkeys(formula.outside, ""), **context})


def read(body: str) -> Draft | None:
    """The members of a JSON object as they stand on the wire; None when the body is none."""
    try:
        pairs = json.loads(body, parse_int=Digits, parse_float=Digits, object_pairs_hook=Pairs)
    except (ValueError, RecursionError):
        return None
    if not isinstance(pairs, Pairs):
        return None
    return Draft(tuple((name, _raw(value)) for name, value in pairs))


def _number(schema: Json, value: Any) -> Any:
    """0 or 1 in the place of false or true, where the document has a number."""
    return int(value) if isinstance(value, bool) and schema.get("enum") == [0, 1] else value


def _raw(value: Any) -> str:
    if isinstance(value, Digits):
        return str(value)
    return written(value) if isinstance(value, str) else "null"


def forged(bench: Bench, body: str) -> list[str]:
    """Why a message's signature is not the one of its formula, over the digits on the wire."""
    draft, formula = read(body), bench.formula
    if draft is None:
        return ["the message is not a JSON object"]
    names = Counter(name for name, _ in draft.members)
    twice = [name for name in (*formula.members, formula.field) if names[name] > 1]
    if twice:
        return [f"{twice[0]} stands in the message more than once"]
    try:
        text = bench.string_to_sign(draft)
        right = text is not None and draft.value(formula.field) == bench.digest(text)
    except UnicodeEncodeError:
        return [f"a signed member cannot be written as {formula.encoding}"]
    recipe = " + ".join(formula.parts)
    return [] if right else [f"{formula.field} is not the {formula.algorithm} of {recipe}"]
