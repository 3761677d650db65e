"""What the suite draws, compares and forgives, held against the document."""

from __future__ import annotations

import random
from decimal import Decimal
from typing import Any

import pytest

from contract_tests.comparing import differences, nested, unlike, value_at, without
from contract_tests.document import Document, Operation
from contract_tests.drawing import Drawer
from contract_tests.formats import CHECKERS, moment
from contract_tests.layers.rows import questions
from contract_tests.samples import samples
from contract_tests.schemas import Schemas
from contract_tests.settings import Settings

DOCUMENT = Document(Settings().spec)
SCHEMAS = Schemas(DOCUMENT)
WITH_BODY = [op for op in DOCUMENT.operations.values() if DOCUMENT.body_schema(op)]


@pytest.mark.parametrize("op", WITH_BODY, ids=lambda op: op.id)
def test_a_drawn_body_is_valid(op: Operation) -> None:
    schema = DOCUMENT.body_schema(op)
    assert schema is not None
    for seed in range(3):
        body = Drawer(DOCUMENT, random.Random(seed), "ct1").body(schema)
        assert SCHEMAS.problems(schema, body) == []


def test_a_seed_decides_the_body() -> None:
    schema = DOCUMENT.schemas["CRM"]
    one, two, three = (
        Drawer(DOCUMENT, random.Random(seed), "ct1").body(schema) for seed in (1, 1, 2)
    )
    assert one == two != three


def test_an_allof_that_demands_more_keeps_the_fields_of_both() -> None:
    flat = DOCUMENT.flat(
        {
            "allOf": [
                {"$ref": "#/components/schemas/Order"},
                {"properties": {"OrderItemList": {"items": {"required": ["CatalogID"]}}}},
            ]
        }
    )
    items = DOCUMENT.flat(DOCUMENT.flat(flat["properties"]["OrderItemList"])["items"])
    assert "ItemUnitPrice" in items["properties"]
    assert items["required"] == ["CatalogID"]


@pytest.mark.parametrize(
    ("sent", "got", "differ"),
    [
        ({"Stock": 1.5}, {"Stock": Decimal("1.50")}, False),
        ({"Stock": 1.5}, {"Stock": "1.5"}, True),
        ({"Name": ""}, {"Name": None}, False),
        ({"Stock": 1}, {"Stock": True}, True),
        ({"OnSale": True}, {"OnSale": 1}, True),
        ({"Name": "a"}, {"Name": "A"}, True),
        ({"Name": "a"}, {}, True),
        ({"Name": "a"}, {"Name": None}, True),
    ],
)
def test_a_value_is_the_same_in_type_and_amount(
    sent: dict[str, Any], got: dict[str, Any], differ: bool
) -> None:
    assert bool(differences(DOCUMENT, DOCUMENT.schemas["ProductSKU"], sent, got)) is differ


def test_a_date_is_the_same_in_any_spelling_and_no_other_date_is() -> None:
    schema, sent = DOCUMENT.schemas["CRM"], {"DateOpened": "05/17/2019 09:49"}
    assert not differences(DOCUMENT, schema, sent, {"DateOpened": "2019-05-17T09:49:00"})
    assert differences(DOCUMENT, schema, sent, {"DateOpened": "2019-05-17T10:49:00"})
    assert differences(DOCUMENT, schema, sent, {"DateOpened": "17/05/2019 09:49"})


@pytest.mark.parametrize(
    ("got", "differ"),
    [
        ("XXXXXXXXXXXX1111", False),
        ("", False),
        ("4111111111111111", True),
        ("4111-1111-1111-1111", True),
    ],
)
def test_a_card_number_may_come_back_in_any_form_but_whole(got: str, differ: bool) -> None:
    sent = {"CardNumber": "4111111111111111"}
    found = differences(DOCUMENT, DOCUMENT.schemas["Order"], sent, {"CardNumber": got})
    assert found == (["/CardNumber comes unmasked"] if differ else [])


def test_rows_in_a_list_are_compared_one_by_one() -> None:
    schema = DOCUMENT.schemas["CRM"]
    sent = {"CrmMessageList": [{"Message": "a"}, {"Message": "b"}]}
    got = {"CrmMessageList": [{"Message": "a", "MessageId": 1}, {"Message": "c", "MessageId": 2}]}
    assert differences(DOCUMENT, schema, sent, got) == [
        "/CrmMessageList/1/Message is 'c' where 'b' was written"
    ]


def test_dotted_paths() -> None:
    row = {"SKUInfo": {"CatalogID": 1, "Name": "a"}}
    assert value_at(row, "SKUInfo.CatalogID") == 1
    assert value_at(row, "SKUInfo.None.Deeper") is None
    assert nested("SKUInfo.CatalogID", 1) == {"SKUInfo": {"CatalogID": 1}}
    assert without(row, "SKUInfo.Name") == {"SKUInfo": {"CatalogID": 1}}


@pytest.mark.parametrize(
    ("body", "taken"),
    [
        ({"CrmID": "47620"}, True),
        ({"CrmID": ""}, True),
        ({"CrmID": "many"}, False),
        ({"CrmMessageList": [{"CrmFileList": [{"IsAdminUploaded": 1}]}]}, True),
        ({"CrmMessageList": [{"CrmFileList": [{"IsAdminUploaded": 2}]}]}, False),
        ({"CrmMessageList": ""}, False),
        ({"DateOpened": ""}, True),
        ({"Subject": 5}, False),
    ],
)
def test_a_request_is_forgiven_what_the_document_grants_and_no_more(
    body: dict[str, Any], taken: bool
) -> None:
    assert SCHEMAS.accepts_request(DOCUMENT.schemas["CRM"], body) is taken


@pytest.mark.parametrize(
    ("sent", "got", "differ"),
    [
        (0, "0", False),
        (0, "", False),
        ("", None, False),
        (None, 0, False),
        (5, "5", False),
        (5, "0", True),
        (5, None, True),
    ],
)
def test_a_number_of_one_version_and_the_text_of_another_say_the_same(
    sent: object, got: object, differ: bool
) -> None:
    order, one, other = DOCUMENT.schemas["Order"], {"PaymentTokenID": sent}, {"PaymentTokenID": got}
    assert bool(differences(DOCUMENT, order, one, other)) is differ
    assert bool(unlike(DOCUMENT, order, one, other)) is differ


@pytest.mark.parametrize(("answered", "is_usual"), [(49, True), ("49", False), ("magna", True)])
def test_a_number_has_the_type_of_its_version_and_another_text_has_none(
    answered: object, is_usual: bool
) -> None:
    row = {"BillingPaymentMethodID": answered}
    order = {"$ref": "#/components/schemas/Order"}
    assert (not SCHEMAS.unusual(order, row, "v2")) is is_usual


@pytest.mark.parametrize(
    ("name", "belongs"),
    [("null", True), ("null and void", None), ("nulla magna", None), ("Ann", False)],
)
def test_a_filter_by_text_is_not_asked_about_a_text_that_is_like_it(
    name: str, belongs: bool | None
) -> None:
    by_name = DOCUMENT.operations["listCrmTickets"].query["customername"]
    question = questions.about(random.Random(1), by_name, [{"CustomerName": "null"}])[0]
    verdict = question.verdict({"CustomerName": name})
    assert (verdict and verdict.belongs) is belongs


def test_a_month_is_never_the_13th() -> None:
    assert moment("13/01/2026 10:00") is None
    assert moment("01/13/2026 10:00") == moment("2026-01-13T10:00:00")
    assert not CHECKERS["store-filter-date"]("02/30/2026")
    assert CHECKERS["store-filter-date-time"]("02/28/2026")


def test_every_sample_says_where_it_stands_and_what_was_mended() -> None:
    every = list(samples())
    assert len(every) == 48
    for sample in every:
        assert sample.page in DOCUMENT.raw["x-sources"]
        assert sample.lines
        assert sample.operation in DOCUMENT.operations | DOCUMENT.exchanges


def test_the_digits_of_a_sample_are_the_pages() -> None:
    order = next(sample for sample in samples() if sample.name == "order-import-request")
    assert '"ShipmentCost":10.00' in order.raw
    assert str(order.json["SalesTax"]) == "0.60"
