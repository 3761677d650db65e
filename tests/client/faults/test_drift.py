"""Answers that depart from the document: read as they are, or reported place by place."""

from __future__ import annotations

import json
from bisect import bisect_left
from collections.abc import Callable
from datetime import datetime
from typing import Any

import pytest
from threedcart import CRM, MalformedJSON
from threedcart.errors import DriftError, MalformedResponseError

from .driver import Driver
from .listener import Listener

Open = Callable[..., Driver]

DRIFTS: dict[str, dict[str, Any]] = {
    "a wrong type": {"CrmID": "seven"},
    "a list where text was due": {"CrmID": 1, "Subject": ["a"]},
    "text where a list was due": {"CrmID": 1, "CrmMessageList": "none"},
    "an object where a list was due": {"CrmID": 1, "CrmMessageList": {"MessageId": 1}},
    "null where a list was due": {"CrmID": 1, "CrmMessageList": None},
    "a date that is none": {"CrmID": 1, "DateOpened": "31.12.2026"},
    "a wrong type deep inside": {"CrmID": 1, "CrmMessageList": [{"MessageId": {}}]},
}


@pytest.mark.parametrize("drift", DRIFTS)
def test_a_drift_is_read_as_it_is(open_store: Open, server: Listener, drift: str) -> None:
    server.obey({"do": "answer", "body": json.dumps([DRIFTS[drift]]).encode()})
    store = open_store()
    assert store.run("get").to_dict() == DRIFTS[drift]
    assert len(store.run(lambda s: s.crm.tickets.list())) == 1


@pytest.mark.parametrize("drift", DRIFTS)
@pytest.mark.parametrize("strict_by", ["store", "call"])
def test_strict_mode_reports_a_drift(
    open_store: Open, server: Listener, drift: str, strict_by: str
) -> None:
    server.obey({"do": "answer", "body": json.dumps([DRIFTS[drift]]).encode()})
    store = open_store(strict=strict_by == "store")
    options: Any = {"strict": True} if strict_by == "call" else None
    for call in (
        lambda s: s.crm.tickets.get(1, options=options),
        lambda s: s.crm.tickets.list(options=options),
        lambda s: s.crm.tickets.list(options=options).all(),
    ):
        error = store.fail(call)
        assert isinstance(error, DriftError)
        assert [drift.pointer.startswith("/0/") for drift in error.drifts] == [True]


def test_strict_mode_reports_every_drift_at_once(open_store: Open, server: Listener) -> None:
    rows = [{"CrmID": "a", "Subject": 1}, {"CrmID": "b", "DateOpened": True}]
    server.obey({"do": "answer", "body": json.dumps(rows).encode()})
    error = open_store(strict=True).fail(lambda s: s.crm.tickets.list())
    assert isinstance(error, DriftError)
    assert {drift.pointer for drift in error.drifts} == {
        "/0/CrmID",
        "/0/Subject",
        "/1/CrmID",
        "/1/DateOpened",
    }
    assert "4 places" in str(error)


def test_a_field_the_document_does_not_know_is_kept_and_is_a_drift(
    open_store: Open, server: Listener
) -> None:
    row = {"CrmID": 1, "NewField": {"a": [1]}, "DateOpened": "01/02/2026 10:30", "Subject": None}
    server.obey({"do": "answer", "body": json.dumps([row]).encode()})
    ticket = open_store().run("get")
    assert ticket.additional_properties == {"NewField": {"a": [1]}}
    assert ticket.date_opened == datetime(2026, 1, 2, 10, 30)
    error = open_store(strict=True).fail("get")
    assert isinstance(error, DriftError)
    assert [drift.pointer for drift in error.drifts] == ["/0/NewField"]


@pytest.mark.parametrize("call", ["put", "delete", "create"])
def test_a_result_row_that_drifts_is_reported_too(
    open_store: Open, server: Listener, call: str
) -> None:
    row = {"Key": "CrmID", "Value": 12, "Status": "200"}
    server.obey({"do": "answer", "body": json.dumps([row]).encode()})
    assert open_store().run(call).id == 12
    error = open_store(strict=True).fail(call)
    assert isinstance(error, DriftError)
    assert {drift.pointer for drift in error.drifts} >= {"/0/Value"}


def test_a_count_that_drifts_is_reported_too(open_store: Open, server: Listener) -> None:
    server.obey({"do": "answer", "body": b'{"TotalCount": "12"}'})
    assert open_store().run(lambda s: s.crm.tickets.list().count()) == 12
    assert isinstance(
        open_store(strict=True).fail(lambda s: s.crm.tickets.list().count()), DriftError
    )


def test_a_member_given_twice_counts_last_and_is_a_drift(
    open_store: Open, server: Listener
) -> None:
    server.obey({"do": "answer", "body": b'[{"CrmID": 2, "CrmID": 1}]'})
    assert open_store().run("get").crm_id == 1
    error = open_store(strict=True).fail("get")
    assert isinstance(error, DriftError)
    assert "'CrmID' is given twice" in str(error)


def test_a_bare_object_is_a_drift_where_an_array_of_one_was_due(
    open_store: Open, server: Listener
) -> None:
    server.obey({"do": "answer", "body": b'{"CrmID": 1}'})
    assert open_store().run("get").crm_id == 1
    assert isinstance(open_store(strict=True).fail("get"), DriftError)


def nested(levels: int) -> bytes:
    return b'[{"CrmID":1,"Subject":' + b"[" * levels + b"]" * levels + b"}]"


def is_read(levels: int) -> bool:
    try:
        CRM.list_from_json(nested(levels))
    except MalformedJSON:
        return False
    return True


def test_strict_mode_refuses_rows_that_are_nested_to_the_limit_of_the_stack(
    open_store: Open, server: Listener
) -> None:
    levels = range(100, 200_000)  # each interpreter has a limit of its own
    limit = bisect_left(levels, True, key=lambda each: not is_read(each)) + levels[0]
    store = open_store(strict=True)
    for each in range(limit - 60, limit + 2):
        server.obey({"do": "answer", "body": nested(each)})
        assert isinstance(store.fail("get"), DriftError | MalformedResponseError)
