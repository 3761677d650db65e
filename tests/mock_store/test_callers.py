"""What callers of real stores send, beyond what a strict reading of the document takes."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from .running import DOCUMENT, Running, running, web


def resolved(node: Any) -> Any:
    """What a reference of the document leads to."""
    while isinstance(node, dict) and "$ref" in node:
        target: Any = DOCUMENT
        for part in node["$ref"][2:].split("/"):
            target = target[part]
        node = target
    return node


def parts(schema: Any) -> dict[str, Any]:
    """The properties of a schema, those of its parts with them."""
    schema = resolved(schema)
    found = dict(schema.get("properties", {}))
    for part in schema.get("allOf", ()):
        found |= parts(part)
    return found


def types(schema: Any) -> set[str]:
    named = resolved(schema).get("type", ())
    return {named} if isinstance(named, str) else set(named)


def operations(action: str) -> list[tuple[str, str, dict[str, Any]]]:
    """(method, path, operation) of each operation with an action."""
    return [
        (method, path, node)
        for path, item in DOCUMENT["paths"].items()
        for method, node in item.items()
        if isinstance(node, dict) and node.get("x-action") == action
    ]


@pytest.fixture(scope="module")
def shop() -> Iterator[Running]:
    with running("--seed", "demo", "--control") as store:
        yield store


#: The least that a new order needs.
ORDER = {"CustomerID": 1, "BillingPaymentMethodID": 1}
LISTS = [(path, node) for _, path, node in operations("list")]


def query_of(node: dict[str, Any]) -> list[dict[str, Any]]:
    described = [resolved(each) for each in node.get("parameters", ())]
    return [each for each in described if each["in"] == "query"]


class TestParametersWithoutAValue:
    @pytest.mark.parametrize(("path", "node"), LISTS, ids=[path for path, _ in LISTS])
    def test_a_list_is_the_same_with_blanks(
        self, shop: Running, path: str, node: dict[str, Any]
    ) -> None:
        if "x-versions" in node:
            pytest.skip("not of this version")
        where = "/".join("1" if part.startswith("{") else part for part in path.split("/"))
        plain = shop.api.get(where)
        blank = shop.api.get(where, params={each["name"]: "" for each in query_of(node)})
        assert (blank.status_code, blank.json()) == (plain.status_code, plain.json())
        assert plain.status_code in (200, 404)

    def test_blanks_between_values_take_nothing_away(self, shop: Running) -> None:
        query = "subject=&statusid=1&openedstartdate=&limit=2&offset=&countonly="
        rows = shop.api.get(f"/CRM?{query}").json()
        assert len(rows) == 2
        assert {row["StatusID"] for row in rows} == {1}

    def test_the_flags_of_a_new_order_may_be_blank(self, shop: Running) -> None:
        shop.create("/Orders?bypassorderprocessing=&bypassorderemail=", ORDER)

    def test_a_blank_stands_once_as_any_value(self, shop: Running) -> None:
        assert shop.api.get("/CRM?limit=&limit=1").status_code == 400

    def test_a_parameter_that_is_required_may_not_be_blank(self, shop: Running) -> None:
        required = [
            (path, each["name"])
            for path, item in DOCUMENT["paths"].items()
            for each in query_of(item.get("get", {}))
            if each.get("required") and not path.startswith("/oauth")
        ]
        for path, name in required:
            assert shop.api.get(f"{path}?{name}=").status_code == 400


@pytest.mark.parametrize("flag", ["-1", "2", "-7"])
def test_a_flag_of_another_number_is_not_set(shop: Running, flag: str) -> None:
    assert isinstance(shop.api.get(f"/CRM?countonly={flag}").json(), list)
    assert isinstance(shop.api.get(f"/Webhooks/Events?countonly={flag}").json(), list)
    shop.create(f"/Orders?bypassorderprocessing={flag}&bypassorderemail={flag}", ORDER)


def strict(tmp_path: Path, *grants: str) -> str:
    """The path of a document without these grants."""
    granted = {**DOCUMENT["x-request-leniency"], **dict.fromkeys(grants, False)}
    path = tmp_path / "api.json"
    path.write_text(json.dumps({**DOCUMENT, "x-request-leniency": granted}))
    return str(path)


def test_a_document_that_grants_none_of_it_is_strict(tmp_path: Path) -> None:
    spec = strict(tmp_path, "blank-parameters", "any-flag", "null-lists")
    with running("--seed", "demo", "--spec", spec) as store:
        for query in ("limit=", "openedstartdate=", "countonly=", "countonly=-1"):
            assert store.api.get(f"/CRM?{query}").status_code == 400
        row = {"CategoryName": "x", "OptionSetList": None}
        assert store.api.post("/Categories", json=row).status_code == 400


CREATES = [
    (path, node, lists)
    for _, path, node in operations("create")
    if "requestBody" in node
    and "{" not in path
    and (
        lists := [
            name
            for name, schema in parts(
                resolved(node["requestBody"])["content"]["application/json"]["schema"]
            ).items()
            if types(schema) == {"array"}
        ]
    )
]


class TestNullInThePlaceOfAList:
    @pytest.mark.parametrize(
        ("path", "node", "lists"), CREATES, ids=[path for path, _, _ in CREATES]
    )
    def test_a_new_row_has_its_lists_empty(
        self, shop: Running, path: str, node: dict[str, Any], lists: list[str]
    ) -> None:
        row: dict[str, Any] = dict.fromkeys(lists)
        body = resolved(node["requestBody"])["content"]["application/json"]["schema"]
        for part in [body, *resolved(body).get("allOf", ())]:
            for name in resolved(part).get("required", ()):
                row[name] = 1 if "integer" in types(parts(body)[name]) else "x"
        number = shop.create(path, row)
        reads = {where for _, where, each in operations("get")}
        if any(each.startswith(f"{path}/{{") and each.count("{") == 1 for each in reads):
            kept = shop.read(f"{path}/{number}")
            assert all(kept[name] == [] for name in lists)

    def test_below_a_row_too(self, shop: Running) -> None:
        message = {"Message": "hello", "CrmFileList": None}
        ticket = {"CustomerEmail": "ida@example.com", "CrmMessageList": [message]}
        number = shop.create("/CRM", ticket)
        (kept,) = shop.read(f"/CRM/{number}")["CrmMessageList"]
        assert kept["CrmFileList"] == []
        sets = [{"OptionSetName": "Size", "OptionList": None}]
        category = shop.create("/Categories", {"CategoryName": "x", "OptionSetList": sets})
        assert shop.read(f"/Categories/{category}")["OptionSetList"][0]["OptionList"] == []

    def test_an_update_leaves_the_list_as_it_is(self, shop: Running) -> None:
        before = shop.read("/Products/1")
        row = {"OptionSetList": None, "CategoryList": None, "RewardPoints": 7}
        shop.change("/Products/1", row)
        after = shop.read("/Products/1")
        assert after["OptionSetList"] == before["OptionSetList"] != []
        assert after["CategoryList"] == before["CategoryList"] != []
        shop.change("/Products", [{"SKUInfo": {"CatalogID": 1}, "DistributorList": None}])
        assert shop.read("/Products/1")["DistributorList"] == before["DistributorList"] != []

    def test_in_xml_too(self, shop: Running) -> None:
        space = 'xmlns:i="http://www.w3.org/2001/XMLSchema-instance"'
        name, nothing = "<CategoryName>x</CategoryName>", '<OptionSetList i:nil="true"/>'
        answer = shop.api.post(
            "/Categories",
            content=f"<Category {space}>{name}{nothing}</Category>",
            headers={"Content-Type": "application/xml"},
        )
        assert answer.status_code == 201, answer.text

    def test_null_is_no_body(self, shop: Running) -> None:
        assert shop.api.put("/Products", content="null").status_code in (400, 415)
        answer = shop.api.put("/Products", json=[None])
        assert answer.status_code == 400


def lacking(node: dict[str, Any]) -> set[str]:
    """The columns of a row that the body of an operation on it does not have."""
    resource = DOCUMENT["x-resources"][node["x-resource"]]
    body = resolved(node["requestBody"])["content"]["application/json"]["schema"]
    return set(parts(DOCUMENT["components"]["schemas"][resource["schema"]])) - set(parts(body))


SMALLER = {
    node["operationId"]: (path, lacking(node))
    for action in ("create", "update")
    for _, path, node in operations(action)
    if "requestBody" in node and lacking(node)
}
#: A row for each operation whose body is smaller than the row, and where its first row is.
LEAST: dict[str, dict[str, Any]] = {
    "Cart": {"BillingFirstName": "Ida"},
    "CartItem": {"CatalogID": 2, "ItemQuantity": 1},
    "Webhook": {"Name": "x", "Url": "http://127.0.0.1:9/", "EventType": 1, "Enabled": False},
    "Admin": {
        "Username": "ida",
        "Password": "Secret-123",
        "Email": "ida@example.com",
        "Name": "Ida",
    },
}


class TestColumnsThatTheBodyDoesNotHave:
    def test_all_such_bodies_are_tried(self) -> None:
        assert set(SMALLER) == {f"{verb}{name}" for verb in ("create", "update") for name in LEAST}

    @pytest.mark.parametrize("value", ["wrong", {"a": 1}])
    @pytest.mark.parametrize("name", LEAST)
    def test_they_are_passed_over(self, shop: Running, name: str, value: object) -> None:
        path, odd = SMALLER[f"create{name}"]
        path = path.replace("{orderkey}", shop.create("/Cart", {}) if "{" in path else "")
        plain, more = dict(LEAST[name]), dict.fromkeys(odd, value)
        if name == "Admin":
            plain["Username"] = f"ida-{len(str(value))}"
        number = shop.create(path, {**more, **plain})
        odd = SMALLER[f"update{name}"][1]
        del plain["EventType" if name == "Webhook" else next(iter(plain))]
        shop.change(f"{path}/{number}", {**dict.fromkeys(odd, value), **plain})
        whole = f"/Cart/{number}" if name == "Cart" else f"{path}/{number}"
        if name == "CartItem":
            row = shop.read(path.removesuffix("/Item"))["CartItemList"][0]
        else:
            row = shop.read(whole)
        assert value not in row.values()

    @pytest.mark.parametrize("value", ["wrong", -5, [], {"a": 1}, [1], True, None])
    def test_a_cart_keeps_nothing_of_them(self, shop: Running, value: object) -> None:
        names = {"CartItemList", "CheckoutURL", "OrderAmount", "OrderWeight", "OrderKey", "Nosuch"}
        row = {"BillingFirstName": "Ida", **dict.fromkeys(names, value)}
        key = shop.create("/Cart", row)
        cart = shop.read(f"/Cart/{key}")
        assert cart["BillingFirstName"] == "Ida"
        assert (cart["OrderKey"], cart["CartItemList"], cart["OrderAmount"]) == (key, [], 0)
        assert "Nosuch" not in cart
        shop.change(f"/Cart/{key}", row)
        after = shop.read(f"/Cart/{key}")
        assert {**after, "LastUpdate": cart["LastUpdate"]} == cart

    def test_a_line_keeps_the_products_price(self, shop: Running) -> None:
        key = shop.create("/Cart", {})
        item = {"CatalogID": 2, "ItemQuantity": 1, "ItemUnitPrice": 0.01, "ItemOptionPrice": -80}
        number = shop.create(f"/Cart/{key}/Item", item)
        for change in (
            {"ItemQuantity": 2, "ItemUnitPrice": 0, "CatalogID": 8},
            {"ItemUnitPrice": "free", "CatalogID": "eight", "ItemDescription": 5},
        ):
            shop.change(f"/Cart/{key}/Item/{number}", change)
            (line,) = shop.read(f"/Cart/{key}")["CartItemList"]
            assert (line["CatalogID"], line["ItemUnitPrice"], line["ItemQuantity"]) == (2, 89.5, 2)
            assert line["ItemDescription"] == "Ferry Daypack"

    def test_a_webhook_keeps_its_event(self, shop: Running) -> None:
        row = {"Name": "x", "Url": "http://127.0.0.1:9/", "EventType": 1, "Enabled": False}
        number = shop.create("/Webhooks", row)
        for event in (5, "five", None):
            shop.change(f"/Webhooks/{number}", {"EventType": event, "Name": "y"})
            kept = shop.read(f"/Webhooks/{number}")
            assert (kept["EventType"], kept["Name"]) == (1, "y")

    def test_in_xml_too(self, shop: Running) -> None:
        key = shop.create("/Cart", {})
        shop.create(f"/Cart/{key}/Item", {"CatalogID": 2})
        number = shop.read(f"/Cart/{key}")["CartItemList"][0]["CartItemID"]
        answer = shop.api.put(
            f"/Cart/{key}/Item/{number}",
            content="<CartItemPut><ItemQuantity>3</ItemQuantity>"
            "<ItemUnitPrice>0</ItemUnitPrice></CartItemPut>",
            headers={"Content-Type": "application/xml"},
        )
        assert answer.status_code == 200
        assert shop.read(f"/Cart/{key}")["OrderAmount"] == 3 * 89.5


class TestProductsBySku:
    def product(self, store: Running, sku: str, **columns: Any) -> str:
        return store.create("/Products", {"SKUInfo": {"SKU": sku, **columns}})

    def put(self, store: Running, *rows: dict[str, Any]) -> list[tuple[str, str]]:
        answer = store.api.put("/Products", json=[{"SKUInfo": row} for row in rows])
        assert answer.status_code in (200, 206), answer.text
        return [(row["Status"], row["Value"]) for row in answer.json()]

    def price(self, store: Running, number: str) -> Any:
        return store.read(f"/Products/{number}")["SKUInfo"]["Price"]

    def test_a_batch_finds_a_product_by_its_sku_alone(self, shop: Running) -> None:
        one, other = self.product(shop, "by-sku-1"), self.product(shop, "by-sku-2")
        told = self.put(
            shop,
            {"SKU": "by-sku-2", "Price": 5},
            {"SKU": "by-sku-1", "Price": 6, "CatalogID": None},
            {"SKU": "by-sku-1", "Stock": 3, "CatalogID": 0},
        )
        assert told == [("200", other), ("200", one), ("200", one)]
        assert (self.price(shop, one), self.price(shop, other)) == (6, 5)
        kept = shop.read(f"/Products/{one}")["SKUInfo"]
        assert (kept["CatalogID"], kept["SKU"], kept["Stock"]) == (int(one), "by-sku-1", 3)

    def test_the_number_counts_before_the_sku(self, shop: Running) -> None:
        number = self.product(shop, "by-number")
        assert self.put(shop, {"CatalogID": int(number), "SKU": "renamed"}) == [("200", number)]
        assert shop.read(f"/Products/{number}")["SKUInfo"]["SKU"] == "renamed"

    def test_a_sku_of_two_products_changes_neither(self, shop: Running) -> None:
        first, second = (self.product(shop, "twin", Price=1) for _ in range(2))
        other = self.product(shop, "single")
        answer = shop.api.put(
            "/Products",
            json=[{"SKUInfo": {"SKU": sku, "Price": 9}} for sku in ("twin", "single", "none")],
        )
        assert answer.status_code == 206
        refused, taken, unknown = answer.json()
        assert refused["Status"] == "409"
        assert first in refused["Message"]
        assert second in refused["Message"]
        assert "CatalogID" in refused["Message"]
        assert (taken["Status"], unknown["Status"]) == ("200", "404")
        assert [self.price(shop, each) for each in (first, second, other)] == [1, 1, 9]

    def test_a_row_that_names_nothing_is_told_what_to_send(self, shop: Running) -> None:
        (row,) = shop.api.put("/Products", json=[{"SKUInfo": {"Price": 1}}]).json()
        assert row["Status"] == "400"
        assert "SKUInfo.CatalogID or SKUInfo.SKU" in row["Message"]

    def test_one_product_is_changed_by_its_number_in_the_path(self, shop: Running) -> None:
        number = self.product(shop, "by-path")
        shop.change(f"/Products/{number}", {"SKUInfo": {"SKU": "HP-MUG-04", "Price": 2}})
        assert self.price(shop, number) == 2


class TestNulls:
    def test_a_new_row_holds_null_where_recordings_do(self, empty_store: Running) -> None:
        row = {"Email": "ida@example.com", "BillingFirstName": "Ida"}
        customer = empty_store.read(f"/Customers/{empty_store.create('/Customers', row)}")
        assert customer["BillingTaxID"] is None
        assert customer["BillingCompany"] == ""
        number = empty_store.create("/Products", {"SKUInfo": {"SKU": "null-1"}})
        product = empty_store.read(f"/Products/{number}")
        assert product["UserID"] is None
        assert product["LoginRequiredOptionID"] == -1

    def test_so_do_the_rows_of_the_demo_shop(self, demo_store: Running) -> None:
        customers = demo_store.api.get("/Customers?limit=50").json()
        assert {row["BillingTaxID"] for row in customers} == {None}
        assert {row["UserID"] for row in demo_store.api.get("/Products").json()} == {None}

    def test_what_is_written_stays(self, empty_store: Running) -> None:
        number = empty_store.create("/Customers", {"Email": "a@b.example", "BillingTaxID": "7"})
        assert empty_store.read(f"/Customers/{number}")["BillingTaxID"] == "7"


class TestLastWrites:
    """Those of the demo shop are spread, so that an export of what has changed can be tried."""

    @pytest.mark.parametrize("path", ["/Orders", "/Products", "/Customers"])
    def test_an_incremental_export_finds_some_rows_and_not_others(
        self, demo_store: Running, path: str
    ) -> None:
        count = "&countonly=1"
        (number,) = demo_store.api.get(f"{path}?limit=1{count}").json().values()
        found = []
        now = demo_store.api.get("/Orders?limit=300").json()
        days = sorted({row["LastUpdate"][:10] for row in now})
        for day in (days[0], days[len(days) // 2], days[-1]):
            year, month, date = day.split("-")
            query = f"lastupdatestart={month}/{date}/{year}"
            found.append(demo_store.api.get(f"{path}?{query}{count}").json()["TotalCount"])
        assert number >= found[0] > found[1] > found[2]

    def test_an_orders_shipments_were_written_with_it(self, demo_store: Running) -> None:
        for order in demo_store.api.get("/Orders?limit=50").json():
            (shipment,) = order["ShipmentList"]
            assert order["OrderDate"] <= shipment["ShipmentLastUpdate"] == order["LastUpdate"]

    def test_a_write_is_stamped_now(self, shop: Running) -> None:
        before = shop.read("/Orders/5")["LastUpdate"]
        shop.change("/Orders/5", {"CustomerComments": "x"})
        assert shop.read("/Orders/5")["LastUpdate"] > before

    def test_a_seed_can_say_when_a_row_was_last_written(self, shop: Running) -> None:
        rows = {
            "customers": [{"Email": "old@example.com", "$updated": "2001-02-03T04:05:06"}],
            "manufacturers": [{"ManufacturerName": "x", "LastUpdate": "02/03/2001 04:05"}],
        }
        answer = web.post(f"{shop.url}/__mock__/seed", json=rows)
        assert answer.status_code == 200, answer.text
        (row,) = shop.api.get("/Customers?lastupdateend=02/03/2001").json()
        assert row["Email"] == "old@example.com"
        assert "$updated" not in row
        wrong = {"customers": [{"Email": "x@example.com", "$updated": "yesterday"}]}
        answer = web.post(f"{shop.url}/__mock__/seed", json=wrong)
        assert answer.status_code == 400
        assert "$updated" in answer.json()["error"]
