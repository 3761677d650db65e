"""Strict mode names every place where an answer departs from the document, all at once."""

from __future__ import annotations

from typing import Any

import pytest
from threedcart._runtime.codec import json
from threedcart._runtime.codec.strict import Drift, check


def drifts(text: str, schema: str, *, is_list: bool = False) -> dict[str, str]:
    found = check(json.loads(text.encode()), schema, is_list)
    assert all(isinstance(one, Drift) for one in found)
    return {one.pointer: one.message for one in found}


def test_an_answer_as_documented_has_none() -> None:
    ticket = '{"CrmID": 1, "DateOpened": "01/02/2026 10:30", "Subject": null, "CrmMessageList": []}'
    assert drifts(ticket, "CRM") == {}
    assert drifts(f"[{ticket}]", "CRM", is_list=True) == {}
    assert drifts('{"OrderAmount": 10, "SalesTax": 1.50}', "Order") == {}


def test_every_drift_is_told_with_its_pointer() -> None:
    text = """[{"CrmID": "1", "DateOpened": "soon", "New": 1, "CrmMessageList": [
        {"MessageId": 1.5, "CrmFileList": null}, 7]}]"""
    assert drifts(text, "CRM", is_list=True) == {
        "/0/CrmID": "a string stands where an integer or null is due",
        "/0/DateOpened": "the text is not spelled as store-date-time",
        "/0/New": "the document knows no such field",
        "/0/CrmMessageList/0/MessageId": "a number stands where an integer or null is due",
        "/0/CrmMessageList/0/CrmFileList": "null stands where an array is due",
        "/0/CrmMessageList/1": "an integer stands where an object is due",
    }


@pytest.mark.parametrize(
    ("text", "schema", "pointer", "told"),
    [
        ('{"Subject": "%s"}' % ("x" * 51), "CRM", "/Subject", "51 characters, at most 50 are due"),
        ('{"Placement": "FOOTER"}', "FrontendScripts", "/Placement", "'FOOTER' is not one of"),
        ('{"DateOpened": "02/29/2026 10:00"}', "CRM", "/DateOpened", "no store-date-time"),
        ('{"TotalCount": -1}', "CountResult", "/TotalCount", "below 0"),
        ("{}", "CountResult", "/TotalCount", "required field is missing"),
        ('{"a/b~c": 1, "TotalCount": 1}', "CountResult", "/a~1b~0c", "no such field"),
        ('{"CrmID": true}', "CRM", "/CrmID", "a boolean stands where"),
    ],
)
def test_each_kind_of_drift(text: str, schema: str, pointer: str, told: str) -> None:
    found = drifts(text, schema)
    assert list(found) == [pointer]
    assert told in found[pointer]


def test_an_object_where_a_list_is_due_is_one_drift() -> None:
    assert drifts("{}", "CRM", is_list=True) == {"": "an object stands where an array is due"}


def test_a_number_without_a_fraction_is_an_integer() -> None:
    assert drifts('{"CrmID": 7.0}', "CRM") == {}
    assert drifts('{"TotalCount": 1e400}', "CountResult") == {}


@pytest.mark.parametrize("number", ["1e999999", "9" * 5000])
def test_a_number_of_unreasonable_size_is_a_drift(number: str) -> None:
    told = drifts(f'{{"OrderAmount": {number}, "OrderID": {number}}}', "Order")
    assert set(told) == {"/OrderAmount", "/OrderID"}
    assert "a number of unreasonable size stands where" in told["/OrderAmount"]


def test_no_value_is_repeated_in_a_message() -> None:
    secret: dict[str, Any] = {"CardNumber": 4111111111111111, "CardName": "x" * 300}
    told = " ".join(str(one) for one in check(secret, "Order", is_list=False))
    assert "4111" not in told
    assert "xxx" not in told
