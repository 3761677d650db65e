"""What the versions of the API answer differently, as the document has it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from .running import DOCUMENT, Running, running

SCHEMAS = DOCUMENT["components"]["schemas"]
JSON_TYPES = {"string": str, "integer": int}


def marked(schema: str, mark: str) -> dict[str, Any]:
    return {
        name: said[mark] for name, said in SCHEMAS[schema]["properties"].items() if mark in said
    }


TYPES = marked("Order", "x-version-types")


@pytest.fixture(scope="module")
def store() -> Iterator[Running]:
    with running("--seed", "demo", "--control") as started:
        yield started


def on(store: Running, version: str, path: str) -> Any:
    answer = store.api.get(f"{store.url}/3dCartWebAPI/{version}{path}")
    assert answer.status_code == 200, answer.text
    return answer.json()


def placed(store: Running, version: str = "v2", **columns: Any) -> str:
    items = [{"CatalogID": 4, "OrderItemID": 3, "OrderID": 999, "WishlistItemID": 8}]
    row = {"CustomerID": 0, "BillingPaymentMethodID": "49", "OrderItemList": items, **columns}
    answer = store.api.post(f"{store.url}/3dCartWebAPI/{version}/Orders", json=row)
    assert answer.status_code == 201, answer.text
    return str(answer.json()[0]["Value"])


@pytest.mark.parametrize("version", ["v1", "v2"])
@pytest.mark.parametrize("path", ["/Orders?limit=300", "/Orders/3"])
def test_an_order_has_the_fields_and_types_of_its_version(
    store: Running, version: str, path: str
) -> None:
    for order in on(store, version, path):
        for name, versions in marked("Order", "x-versions").items():
            assert (name in order) is (version in versions), name
        for name, types in TYPES.items():
            assert type(order[name]) is JSON_TYPES[types[version]], name
        for item in order["OrderItemList"]:
            for name, versions in marked("OrderItem", "x-versions").items():
                assert (name in item) is (version in versions), name


def test_items_by_themselves_are_of_their_version_too(store: Running) -> None:
    only_v2 = set(marked("OrderItem", "x-versions"))
    newer, older = (on(store, version, "/Orders/3/Items") for version in ("v2", "v1"))
    for new, old in zip(newer, older, strict=True):
        assert only_v2 <= new.keys()
        assert new["OrderID"] == 3
        assert old == {name: value for name, value in new.items() if name not in only_v2}


def test_other_rows_are_the_same_on_both(store: Running) -> None:
    for path in ("/Products/1", "/Orders/3/Shipments", "/Customers?limit=5", "/CRM?limit=3"):
        assert on(store, "v1", path) == on(store, "v2", path)


@pytest.mark.parametrize("version", ["v1", "v2"])
def test_either_type_is_taken_on_either_version(store: Running, version: str) -> None:
    for sent in ("49", 49):
        number = placed(
            store, version, BillingPaymentMethodID=sent, PaymentTokenID=sent, RewardPoints=sent
        )
        for read in ("v1", "v2"):
            (order,) = on(store, read, f"/Orders/{number}")
            for name, types in TYPES.items():
                assert order[name] == JSON_TYPES[types[read]](49), (name, read)


def test_what_was_never_written_is_empty_in_the_type_of_each_version(store: Running) -> None:
    number = placed(store)
    empty = DOCUMENT["x-answer-defaults"]
    for version in ("v1", "v2"):
        (order,) = on(store, version, f"/Orders/{number}")
        for name in ("PaymentTokenID", "RewardPoints"):
            assert order[name] == empty[TYPES[name][version]]
        if version == "v2":
            assert (order["OfflinePaymentFieldList"], order["ExternalIdsList"]) == ([], [])
            assert order["OrderItemList"][0]["NumberOfItems"] == 0


def test_text_that_is_no_number_and_null_stay(store: Running) -> None:
    number = placed(store, BillingPaymentMethodID="COD", RewardPoints=None)
    for version in ("v1", "v2"):
        (order,) = on(store, version, f"/Orders/{number}")
        assert (order["BillingPaymentMethodID"], order["RewardPoints"]) == ("COD", None)


def test_an_update_turns_what_it_sends(store: Running) -> None:
    number = placed(store)
    store.change(f"/Orders/{number}", {"BillingPaymentMethodID": "50", "PaymentTokenID": 7})
    order = store.read(f"/Orders/{number}")
    assert (order["BillingPaymentMethodID"], order["PaymentTokenID"]) == (50, "7")


def test_fields_of_v2_are_passed_over_where_v1_sends_them(store: Running) -> None:
    sent: dict[str, Any] = {"ExternalIdsList": [{"ID": 1}], "OfflinePaymentFieldList": "nonsense"}
    (order,) = on(store, "v2", f"/Orders/{placed(store, 'v1', **sent)}")
    assert (order["ExternalIdsList"], order["OfflinePaymentFieldList"]) == ([], [])
    (item,) = order["OrderItemList"]
    assert (item["OrderItemID"], item["WishlistItemID"]) == (0, 0)
    sent = {"ExternalIdsList": [{"ID": 1}]}
    (order,) = on(store, "v2", f"/Orders/{placed(store, **sent)}")
    assert order["ExternalIdsList"] == [{"ID": 1}]
    (item,) = order["OrderItemList"]
    assert (item["OrderItemID"], item["WishlistItemID"]) == (3, 8)
    assert item["OrderID"] == order["OrderID"]


def test_xml_and_chosen_columns_are_of_their_version(store: Running) -> None:
    address = f"{store.url}/3dCartWebAPI/v1/Orders/3"
    xml = store.api.get(address, headers={"Accept": "application/xml"}).text
    assert "<ExternalIdsList>" not in xml
    assert "<NumberOfItems>" not in xml
    rows = on(store, "v1", "/Orders?limit=1&$select=OrderID,ExternalIdsList,RewardPoints")
    assert rows == [{"OrderID": 1, "RewardPoints": ""}]


def test_columns_of_v1_alone_are_not_answered_on_v2(tmp_path: Path) -> None:
    document = json.loads(json.dumps(DOCUMENT))
    document["components"]["schemas"]["CRM"]["properties"]["Subject"]["x-versions"] = ["v1"]
    path = tmp_path / "api.json"
    path.write_text(json.dumps(document))
    with running("--seed", "demo", "--spec", str(path)) as store:
        assert "Subject" not in store.read("/CRM/1")
        assert on(store, "v1", "/CRM/1")[0]["Subject"]


def test_a_column_never_written_answers_its_default(store: Running) -> None:
    number = store.create("/Products", {"SKUInfo": {"SKU": "D-1"}, "InventoryControl": ""})
    defaults = marked("Product", "default")
    assert len(defaults) >= 4
    for row in (store.read(f"/Products/{number}"), *on(store, "v1", "/Products?limit=8")):
        assert {name: row[name] for name in defaults} == defaults
        assert row["AllowAccessCustomerGroupName"] == ""
    number = store.create("/Products", {"InventoryControl": 3})
    assert store.read(f"/Products/{number}")["InventoryControl"] == 3


def test_rows_kept_before_versions_were_known_are_brought_up_to_them(tmp_path: Path) -> None:
    """A database that was written under a document without versions."""
    document = json.loads(json.dumps(DOCUMENT))
    for schema in ("Order", "OrderItem"):
        properties = document["components"]["schemas"][schema]["properties"]
        for name in marked(schema, "x-versions"):
            del properties[name]
        for name, types in marked(schema, "x-version-types").items():
            del properties[name]["x-version-types"]
            properties[name]["type"] = [types["v1"], "null"]
    path, rows = tmp_path / "api.json", str(tmp_path / "store.db")
    path.write_text(json.dumps(document))
    with running("--seed", "demo", "--db", rows, "--spec", str(path)) as store:
        assert store.read("/Orders/3")["BillingPaymentMethodID"] == "50"
        assert store.read("/Orders/3")["RewardPoints"] == ""
    with running("--db", rows) as store:
        order = store.read("/Orders/3")
        assert (order["BillingPaymentMethodID"], order["RewardPoints"]) == (50, 0)
        assert {item["OrderID"] for item in order["OrderItemList"]} == {3}
        assert on(store, "v1", "/Orders/3")[0]["BillingPaymentMethodID"] == "50"
