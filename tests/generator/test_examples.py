"""Examples of operations are made of those of schemas; where one is missing, the place is told."""

from __future__ import annotations

import copy
import re
from pathlib import Path
from typing import Any

import pytest

from generator.document import read
from generator.examples import with_examples
from generator.problems import GeneratorError

DATA = read(Path(__file__).parents[2] / "spec" / "openapi.yaml").data


def request_of(document: dict[str, Any], path: str, method: str) -> dict[str, Any]:
    body = document["paths"][path][method]["requestBody"]
    return dict(body["content"]["application/json"])


def test_the_document_itself_stays_as_it_is() -> None:
    before = copy.deepcopy(DATA)
    assert with_examples(DATA) != before
    assert before == DATA


def test_a_schema_without_an_example_is_told_with_its_place_and_mend() -> None:
    data = copy.deepcopy(DATA)
    del data["components"]["schemas"]["CrmDepartment"]["examples"]
    told = "#/components/schemas/CrmDepartment: no example can be made here. Write examples"
    with pytest.raises(GeneratorError, match=re.escape(told)):
        with_examples(data)


def test_an_example_at_the_operation_wins() -> None:
    data = copy.deepcopy(DATA)
    media = request_of(data, "/Customers", "post")
    assert "example" not in media
    data["paths"]["/Customers"]["post"]["requestBody"]["content"]["application/json"]["example"] = {
        "Email": "own@example.com"
    }
    made = with_examples(data)
    assert request_of(made, "/Customers", "post")["example"] == {"Email": "own@example.com"}


def test_a_create_sends_neither_what_the_store_sets_nor_identities() -> None:
    order = request_of(with_examples(DATA), "/Orders", "post")["example"]
    assert not {"OrderID", "LastUpdate", "OrderDiscount"} & order.keys()
    (shipment,) = order["ShipmentList"]
    assert not {"ShipmentID", "ShipmentLastUpdate"} & shipment.keys()
    assert all(
        not {"ItemIndexID", "ItemShipmentID"} & item.keys() for item in order["OrderItemList"]
    )
    assert "OrderID" not in order["TransactionList"][0]


def test_a_changed_schema_changes_every_example_of_its_rows() -> None:
    data = copy.deepcopy(DATA)
    data["components"]["schemas"]["Question"]["examples"][0]["QuestionAnswer"] = "From the radio"
    made = with_examples(data)
    read_order = made["paths"]["/Orders/{orderid}"]["get"]["responses"]["200"]
    (order,) = read_order["content"]["application/json"]["example"]
    created = request_of(made, "/Orders", "post")["example"]
    answers = {each["QuestionList"][0]["QuestionAnswer"] for each in (order, created)}
    assert answers == {"From the radio"}
