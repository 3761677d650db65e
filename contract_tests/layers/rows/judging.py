"""What the answer to a write must say, and what a row must read as."""

from __future__ import annotations

import datetime
from typing import Any

from contract_tests.comparing import differences, unaffected, value_at
from contract_tests.document import Document, Json, Operation, ResultRow
from contract_tests.evidence import CREATED
from contract_tests.formats import moment
from contract_tests.layers.rows.shelf import Shelf
from contract_tests.reading import Keys
from contract_tests.results import on, under
from contract_tests.wire import Answer

CLOCK_SLACK = datetime.timedelta(hours=26)  # the store's zone is not known here


def result_problems(op: Operation, answer: Answer, key: object = None) -> list[str]:
    """How the answer to a write differs from one result row that tells of success."""
    wrong = []
    if answer.status != op.success:
        wrong = [f"{op.id} answered {answer.said}, not {op.success}"]
        if not answer.is_success:
            return wrong
    rows = answer.json if isinstance(answer.json, list) else []
    if len(rows) != 1:
        return [*wrong, f"{op.id} answered {len(rows)} results, not 1"]
    return on(CREATED, wrong) + row_problems(answer.results, rows[0], answer.status, key)


def row_problems(results: ResultRow, row: object, status: int, key: object = None) -> list[str]:
    """How one result row differs from one of this status, about the row of this key.

    How its name and its message are worded is not asked (C16, C78).
    """
    if not isinstance(row, dict):
        return ["a result is not an object"]
    found = []
    if results.said_status(row) != str(status):
        said = row.get(results.status)
        wrong = f"{results.status} of the result is {said!r}, not {str(status)!r}"
        found += on("result-status", [wrong])
    if key is not None and (results.identity(row) or "").lower() != str(key).lower():
        said = row.get(results.value)
        found.append(f"{results.value} of the result is {said!r}, not {str(key)!r}")
    return found


def written_problems(shelf: Shelf, keys: Keys, sent: Json, row: Json) -> list[str]:
    """How a row differs from what was sent to make it, under these keys."""
    found = differences(shelf.context.document, shelf.schema, sent, row)
    if keys and str(shelf.key_of(row)) != str(keys[-1]):
        found.append(f"{shelf.resource.key} is {shelf.key_of(row)!r}, not {keys[-1]!r}")
    return found


def secrets_told(shelf: Shelf, sent: Json, row: Json) -> list[str]:
    """Passwords that come back as they were sent."""
    fields, flat = shelf.schema.get("properties", {}), shelf.context.document.flat
    told = [
        name
        for name, value in sent.items()
        if value and flat(fields.get(name, {})).get("format") == "password"
        if row.get(name) == value
    ]
    return on("passwords", [f"{name} comes back" for name in told])


def missing(shelf: Shelf, row: Any, schema: Any = None, at: str = "") -> list[str]:
    """Fields the document gives a row that are not in the answer, nested rows included."""
    document, found = shelf.context.document, []
    flat = document.flat(shelf.schema if schema is None else schema)
    for name, raw in flat.get("properties", {}).items():
        field, path = document.flat(raw), f"{at}/{name}"
        if field.get("writeOnly") or field.get("format") == "password":
            continue
        if name not in row:
            found += _lacking(shelf, field, path)
        elif isinstance(row[name], dict):
            found += missing(shelf, row[name], field, path)
        elif isinstance(row[name], list) and row[name] and isinstance(row[name][0], dict):
            found += missing(shelf, row[name][0], field.get("items", {}), f"{path}/0")
    return found


def _lacking(shelf: Shelf, field: Json, at: str) -> list[str]:
    """What is wrong with an answer that lacks a field: some versions have fields others lack."""
    found, versions = [f"{at} is not in the answer"], field.get("x-versions")
    if versions is None:
        return on("bodies", found)
    here = shelf.context.document.version_of(shelf.context.target.base_url + "/")
    return on("versions", found) if here in versions else []


def changed_problems(shelf: Shelf, fields: Json, body: Json, was: Json, now: Json) -> list[str]:
    """How a row, after these fields of it were sent, differs from what it must read as."""
    document, schema = shelf.context.document, shelf.schema
    found = differences(document, schema, body, now)
    rest, what = was, next(iter(fields)) if len(fields) == 1 else "other fields"
    for path in fields:
        rest = unaffected(document, schema, rest, path)
    found += under(f"after a change of {what}", differences(document, schema, rest, now))
    for path, field in fields.items():
        if field.get("readOnly") and was.get(path) != now.get(path):
            found.append(f"{path} can be written, though the store computes it")
        if field.get("x-replaced"):
            found += _renewed(document, path, field, was, now)
    is_set = {name for name, value in now.items() if value is not None}
    return found + not_now(shelf, is_set, now, "write")


def not_now(shelf: Shelf, names: set[str], row: Json, *when_set: str) -> list[str]:
    """Those of the fields that the store sets, at any write or at these, and not to now."""
    found = []
    for name, raw in shelf.schema.get("properties", {}).items():
        is_set = shelf.context.document.flat(raw).get("x-set")
        if name not in names or not is_set or (when_set and is_set not in when_set):
            continue
        value = row.get(name)
        when = moment(value) if isinstance(value, str) else None
        if when is None:
            found.append(f"{name} is {value!r}: the store did not set it")
        elif abs(when.replace(tzinfo=None) - datetime.datetime.now()) > CLOCK_SLACK:
            found.append(f"{name} is {value}: that is not now")
    return on("set-by-store", found)


def _renewed(document: Document, name: str, field: Json, was: Json, now: Json) -> list[str]:
    """The rows of a list that was replaced are new ones."""
    item = document.flat(field["items"])
    key = item.get("x-key")
    if not key or item.get("x-key-given"):
        return []
    before, after = ({value_at(row, key) for row in each.get(name) or ()} for each in (was, now))
    kept = (before & after) - {0, None}
    return [f"{name} kept the keys {sorted(kept)} of rows that were replaced"] if kept else []
