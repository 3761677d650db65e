"""Rows that refer to what is not there: taken and marked in the journal, or refused if so told."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from .running import DOCUMENT, Running, running, web

ORDER = {"CustomerID": 1, "BillingPaymentMethodID": 1}


@pytest.fixture(scope="module")
def shop() -> Iterator[Running]:
    with running("--seed", "demo", "--control") as store:
        yield store


@pytest.fixture(scope="module")
def strict() -> Iterator[Running]:
    with running("--seed", "demo", "--control", "--strict-references") as store:
        yield store


def remarks(store: Running) -> str:
    """What is marked at the newest exchange, which breaks nothing."""
    (newest,) = web.get(f"{store.url}/__mock__/journal?limit=1").json()
    assert newest["findings"] == ""
    return str(newest["remarks"])


IN_VAIN = [
    ("/Orders", {**ORDER, "CustomerID": 999}, "/CustomerID names no customer 999"),
    ("/Orders", {**ORDER, "OrderStatusID": 77}, "/OrderStatusID names no order status 77"),
    (
        "/Orders",
        {**ORDER, "OrderItemList": [{"CatalogID": 1}, {"CatalogID": 999}]},
        "/OrderItemList/1/CatalogID names no product 999",
    ),
    (
        "/Orders",
        {
            **ORDER,
            "ShipmentList": [{"ShipmentID": 1}],
            "OrderItemList": [{"CatalogID": 1, "ItemShipmentID": 2}],
        },
        "/OrderItemList/0/ItemShipmentID names no order shipment 2",
    ),
    (
        "/Orders",
        {**ORDER, "ShipmentList": [{"ShipmentOrderStatus": 99}]},
        "/ShipmentList/0/ShipmentOrderStatus names no order status 99",
    ),
    ("/Orders", {**ORDER, "PaymentTokenID": "12"}, "/PaymentTokenID names no payment token 12"),
    (
        "/Orders",
        {**ORDER, "PromotionList": [{"PromotionID": 55}]},
        "/PromotionList/0/PromotionID names no promotion 55",
    ),
    ("/Orders/1/Items", {"CatalogID": 999}, "/CatalogID names no product 999"),
    (
        "/CRM",
        {"CustomerEmail": "a@b.example", "OrderID": 900, "ProductId": 901, "DepartmentID": 902},
        "/DepartmentID names no crm department 902; /OrderID names no order 900; "
        "/ProductId names no product 901",
    ),
    ("/CRM", {"CustomerEmail": "a@b.example", "StatusID": 77}, "/StatusID names no crm status 77"),
    ("/Customers", {"Email": "x@b.example", "CustomerGroupID": 9}, "/CustomerGroupID names no"),
    (
        "/Products",
        {"SKUInfo": {"SKU": "vain"}, "ManufacturerID": 9, "CategoryList": [{"CategoryID": 99}]},
        "/ManufacturerID names no manufacturer 9; /CategoryList/0/CategoryID names no category 99",
    ),
    ("/Products/1/Related", {"RelatedProductID": 999}, "/RelatedProductID names no product 999"),
    (
        "/Webhooks",
        {"Name": "x", "Url": "http://127.0.0.1:9/", "EventType": 77, "Enabled": False},
        "/EventType names no",
    ),
    (
        "/Products",
        {"SKUInfo": {"SKU": "HP-MUG-04"}},
        "/SKUInfo/SKU 'HP-MUG-04' is that of product 8, too",
    ),
]
IDS = [said.split(" ")[0] for _, _, said in IN_VAIN]


@pytest.mark.parametrize(("path", "row", "said"), IN_VAIN, ids=IDS)
def test_it_is_accepted_and_marked_in_the_journal(
    shop: Running, path: str, row: dict[str, Any], said: str
) -> None:
    shop.create(path, row)
    assert said in remarks(shop)


@pytest.mark.parametrize(("path", "row", "said"), IN_VAIN, ids=IDS)
def test_a_strict_store_refuses_it_and_keeps_nothing(
    strict: Running, path: str, row: dict[str, Any], said: str
) -> None:
    count = web.get(f"{strict.url}/__mock__/").json()["rows"]
    answer = strict.api.post(path, json=row)
    assert answer.status_code == 400
    (told,) = answer.json()
    assert told["Message"].startswith(said.split(";")[0])
    assert told["Message"].endswith(".")
    assert web.get(f"{strict.url}/__mock__/").json()["rows"] == count


@pytest.mark.parametrize("number", [2**63 - 1, 2**63, -(2**63) - 1, 10**30])
@pytest.mark.parametrize(
    ("path", "name"), [("/CRM", "StatusID"), ("/CRM", "OrderID"), ("/Orders", "CustomerID")]
)
def test_a_number_that_no_row_can_have_names_none(
    shop: Running, path: str, name: str, number: int
) -> None:
    row = {"CustomerEmail": "a@b.example"} if path == "/CRM" else ORDER
    shop.create(path, {**row, name: number})
    assert f"/{name} names no" in remarks(shop)


@pytest.mark.parametrize("store", ["shop", "strict"])
@pytest.mark.parametrize(
    ("path", "row"),
    [
        ("/Orders", {**ORDER, "OrderItemList": [{"CatalogID": 1, "ItemShipmentID": 0}]}),
        ("/Orders", {**ORDER, "CustomerID": 0, "PaymentTokenID": "0", "OrderStatusID": 0}),
        ("/Orders", {**ORDER, "PaymentTokenID": "", "OrderStatusID": None}),
        ("/Orders", {**ORDER, "OrderStatusID": 4, "TransactionList": [{"OrderID": 999}]}),
        (
            "/Orders",
            {
                **ORDER,
                "ShipmentList": [{"ShipmentID": 5}],
                "OrderItemList": [{"CatalogID": 1, "ItemShipmentID": 5}],
            },
        ),
        ("/CRM", {"CustomerEmail": "a@b.example", "CrmID": 999, "OrderID": 1, "ProductId": 1}),
        ("/Products", {"SKUInfo": {"CatalogID": 999, "SKU": ""}, "ManufacturerID": 1}),
        ("/Products", {"SKUInfo": {}, "AllowAccessCustomerGroupID": -1}),
        ("/Customers", {"Email": "x@b.example", "CustomerID": 999}),
    ],
)
def test_what_is_there_and_what_names_nothing_is_not_marked(
    request: pytest.FixtureRequest, store: str, path: str, row: dict[str, Any]
) -> None:
    running_store: Running = request.getfixturevalue(store)
    running_store.create(path, row)
    assert remarks(running_store) == ""


class TestUpdates:
    def test_of_one_row(self, shop: Running, strict: Running) -> None:
        shop.change("/Orders/2", {"CustomerID": 999})
        assert "/CustomerID names no customer 999" in remarks(shop)
        assert strict.api.put("/Orders/2", json={"CustomerID": 999}).status_code == 400
        assert strict.read("/Orders/2")["CustomerID"] == 2

    def test_of_an_item_that_moves_to_a_shipment(self, shop: Running, strict: Running) -> None:
        for store in (shop, strict):
            order = store.read("/Orders/3")
            item, shipment = order["OrderItemList"][0]["ItemIndexID"], order["ShipmentList"][0]
            rows = [{"ItemIndexID": item, "ItemShipmentID": shipment["ShipmentID"]}]
            store.change("/Orders/3/Items", rows)
            assert remarks(store) == ""
        rows = [{"ItemIndexID": item, "ItemShipmentID": 4321}]
        shop.change("/Orders/3/Items", rows)
        assert "names no order shipment 4321" in remarks(shop)
        (told,) = strict.api.put("/Orders/3/Items", json=rows).json()
        assert told["Status"] == "400"

    def test_of_several_rows_refuses_only_those(self, strict: Running) -> None:
        rows = [{"OrderID": 4, "CustomerID": 999}, {"OrderID": 5, "CustomerComments": "kept"}]
        answer = strict.api.put("/Orders", json=rows)
        assert answer.status_code == 206
        assert [row["Status"] for row in answer.json()] == ["400", "200"]
        assert strict.read("/Orders/5")["CustomerComments"] == "kept"

    def test_a_product_keeps_its_own_sku(self, shop: Running) -> None:
        shop.change("/Products/8", {"SKUInfo": {"SKU": "HP-MUG-04", "Price": 15}})
        assert remarks(shop).count("HP-MUG-04") <= 1  # the twin another test may have made
        shop.change("/Products/7", {"SKUInfo": {"SKU": "HP-BAG-01"}})
        assert "is that of product 1, too" in remarks(shop)

    def test_what_is_not_sent_is_not_looked_at(self, shop: Running) -> None:
        number = shop.create("/Orders", {**ORDER, "CustomerID": 999})
        shop.change(f"/Orders/{number}", {"CustomerComments": "x"})
        assert remarks(shop) == ""


def test_a_request_of_many_is_marked_in_one_short_line(shop: Running) -> None:
    items = [{"CatalogID": 1000 + n} for n in range(200)]
    shop.create("/Orders", {**ORDER, "OrderItemList": items})
    said = remarks(shop)
    assert said.endswith("and 180 more")
    assert len(said) < 2000


def test_the_journal_page_shows_it(shop: Running) -> None:
    shop.create("/Orders", {**ORDER, "CustomerID": 999})
    page = web.get(f"{shop.url}/journal/rows").text
    assert "/CustomerID names no customer 999" in page
    assert "broke the document" not in page.split("</details>")[0]


def test_it_is_changed_while_the_store_runs(shop: Running) -> None:
    plane = f"{shop.url}/__mock__/behaviour"
    assert web.put(plane, json={"strict_references": True}).json()["strict_references"] is True
    row = {**ORDER, "CustomerID": 999}
    assert shop.api.post("/Orders", json=row).status_code == 400
    web.put(plane, json={"strict_references": False})
    shop.create("/Orders", row)


@pytest.mark.mock_store(seed="demo", strict_references=True)
def test_a_test_asks_for_it_by_its_mark(mock_store: Any) -> None:
    import threedcart

    refused = pytest.raises(threedcart.BadRequestError, match="no customer 999")
    with mock_store.client() as store, refused:
        store.orders.create(threedcart.Order(customer_id=999, billing_payment_method_id="1"))


def test_a_document_says_what_refers_to_what() -> None:
    """The columns whose name does not tell."""
    named = {
        (schema, name): column["x-refers"]
        for schema, node in DOCUMENT["components"]["schemas"].items()
        for name, column in node.get("properties", {}).items()
        if "x-refers" in column
    }
    assert named["OrderItem", "ItemShipmentID"] == "orders.shipments"
    assert named["CRM", "StatusID"] == "crm.statuses.StatusId"  # not the key of a status
    resources = set(DOCUMENT["x-resources"])
    assert all({said, said.rpartition(".")[0]} & resources for said in named.values())
