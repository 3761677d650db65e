"""Every sample of the vendor's pages, against the document, the models and the store."""

from __future__ import annotations

import json
from collections.abc import Iterator
from decimal import Decimal
from functools import partial
from typing import Any

from contract_tests.context import Context
from contract_tests.departures import is_pointing
from contract_tests.document import Document, Json, Operation
from contract_tests.engine import Unit
from contract_tests.evidence import CREATED, DOCUMENT, Check, check
from contract_tests.layers.signatures import kinds_of
from contract_tests.samples import Sample, samples
from contract_tests.wire import BAD_REQUEST

LAYER = "samples"
SCHEMA = check(LAYER, "schema", DOCUMENT)
MODELS = check(LAYER, "models", DOCUMENT)
SIGNATURE = check(LAYER, "signature", DOCUMENT)
SENT = check(LAYER, "sent", CREATED, "statuses", "bodies", "result-status", "dates")


def units(context: Context) -> Iterator[Unit]:
    """A unit for each sample of the folder."""
    for sample in samples():
        work = partial(_held, context, sample)
        cost = 1 if context.settings.writes else 0
        yield Unit(SCHEMA, sample.operation, work, cost=cost, also=(MODELS, SIGNATURE, SENT))


def _held(context: Context, sample: Sample) -> None:
    """Hold a sample against the operation of the document that it belongs to."""
    every = {**context.document.operations, **context.document.exchanges}
    op = every.get(sample.operation)
    if op is None:
        context.cell(SCHEMA).skipped("", f"{sample.operation} is not there")
        return
    schema = _schema(context.document, op, sample)
    _judge(context, op, SCHEMA, sample, _against_schema(context, schema, sample))
    _judge(context, op, MODELS, sample, _through_models(context, schema, sample))
    if sample.private_key:
        _judge(context, op, SIGNATURE, sample, _signature(context, sample))
    _send(context, op, sample)


def _judge(
    context: Context, op: Operation, declared: Check, sample: Sample, found: list[str]
) -> None:
    named = [f"{sample.name} ({sample.page}, lines {_lines(sample)}): {text}" for text in found]
    context.cell(declared).judge(op.id, named)


def _lines(sample: Sample) -> str:
    return ", ".join(sample.lines.values())


def _schema(document: Document, op: Operation, sample: Sample) -> Json:
    """The schema of the sample; a fragment's lacks what a whole body requires."""
    if sample.is_request:
        schema = document.body_schema(op) or {}
    else:
        response = document.response(op, sample.status) or {}
        media: list[Json] = list(response.get("content", {}).values())
        schema = media[0].get("schema", {}) if media else {}
    if sample.fragment:
        name, _ = model_of(document, schema)
        return {"$ref": f"#/components/schemas/{name}"}
    return schema


def _against_schema(context: Context, schema: Json, sample: Sample) -> list[str]:
    value = json.loads(sample.raw)
    if sample.is_request:
        value = context.schemas.leniency.apply(value, schema)
    return context.schemas.problems(schema, value)


def _through_models(context: Context, schema: Json, sample: Sample) -> list[str]:
    """Strict drift, and what a round trip through the client's model loses or changes."""
    from threedcart import models
    from threedcart._runtime.codec import strict

    name, is_list = model_of(context.document, schema)
    drifts = strict.check(sample.json, name, is_list) if not sample.is_request else []
    problems = [f"strict: {drift}" for drift in drifts]
    model = getattr(models, name)
    body = sample.raw.encode()
    if is_list:
        written = [row.to_json() for row in model.list_from_json(body)]
        back: Any = [json.loads(row, parse_float=Decimal) for row in written]
    else:
        back = json.loads(model.from_json(body).to_json(), parse_float=Decimal)
    return problems + _both_ways(sample.json, back)


def _both_ways(one: Any, other: Any) -> list[str]:
    """Differences in value between the sample and what came back, names included."""
    if isinstance(one, dict) and isinstance(other, dict):
        found = [f"{name} is lost or new" for name in one.keys() ^ other.keys()]
        return found + [
            t for name in one.keys() & other.keys() for t in _both_ways(one[name], other[name])
        ]
    if isinstance(one, list) and isinstance(other, list) and len(one) == len(other):
        return [t for a, b in zip(one, other, strict=True) for t in _both_ways(a, b)]
    if one == other and str(one) == str(other):
        return []
    return [f"{other!r} came back for {one!r}"]


def model_of(document: Document, schema: Any) -> tuple[str, bool]:
    """The name of the object behind a body's schema, and whether the body is a list of it."""
    while isinstance(schema, dict):
        reference = schema.get("$ref", "")
        parts = schema.get("allOf") or schema.get("anyOf") or schema.get("oneOf")
        if reference and document.flat(schema).get("type") != "array":
            return reference.rpartition("/")[2], False
        if reference:
            schema = document.deref(schema)
        elif parts:
            schema = parts[0]
        elif "items" in schema:
            return model_of(document, schema["items"])[0], True
        else:
            break
    return "", False


def _signature(context: Context, sample: Sample) -> list[str]:
    """The client's gateway takes the message as signed."""
    from threedcart import gateway

    op = context.document.exchanges[sample.operation]
    schema = _schema(context.document, op, sample)
    kind, _ = model_of(context.document, schema)
    assert kinds_of(context.document)[kind] == op.id
    try:
        gateway.GATEWAY.verify(
            kind, sample.raw.encode(), sample.private_key, context=sample.context
        )
    except (gateway.SignatureError, gateway.MalformedMessageError) as error:
        return [str(error)]
    return []


def _send(context: Context, op: Operation, sample: Sample) -> None:
    """The store takes what the vendor shows, where that needs no row to be there before."""
    if not sample.is_request or sample.fragment or op.exchange or op.path_parameters:
        return
    cell = context.cell(SENT)
    if not (context.settings.writes and context.settings.is_local):
        cell.skipped(op.id, "samples carry no mark to sweep them by: sent to a local store only")
        return
    content = sample.raw.encode()
    answer = context.wire.send(op, query=sample.query, content=content)
    if answer.status == BAD_REQUEST and is_pointing(context.document, op, sample.json):
        why = f"{sample.name} names other rows, and is answered {answer.said}"
        cell.skipped(op.id, why, answer.exchange)
        return
    problems = [] if answer.is_success else [f"{sample.name} is answered {answer.said}"]
    cell.judge(op.id, problems + answer.problems, answer.exchange)
