from __future__ import annotations

from datetime import datetime

from .running import Running


def test_what_is_written_is_read_back_with_its_digits(empty_store: Running) -> None:
    body = b'{"SKUInfo": {"SKU": "A-1", "Name": "Mug", "Price": 10.50, "Cost": 1E+1}}'
    answer = empty_store.api.post(
        "/Products", content=body, headers={"Content-Type": "application/json"}
    )
    number = answer.json()[0]["Value"]
    text = empty_store.api.get(f"/Products/{number}").text
    assert '"Price":10.50,' in text
    assert '"Cost":1E+1,' in text


def test_columns_never_written_have_an_answer(empty_store: Running) -> None:
    number = empty_store.create("/CRM", {"CustomerEmail": "a@example.com"})
    row = empty_store.read(f"/CRM/{number}")
    assert row["Subject"] == ""
    assert row["OrderID"] == 0
    assert row["CrmMessageList"] == []


def test_ids_count_up_and_are_never_given_twice(empty_store: Running) -> None:
    first = empty_store.create("/CRM", {"CustomerEmail": "a@example.com"})
    assert empty_store.api.delete(f"/CRM/{first}").status_code == 200
    second = empty_store.create("/CRM", {"CustomerEmail": "a@example.com", "CrmID": int(first)})
    assert int(second) > int(first)
    assert empty_store.api.get(f"/CRM/{first}").status_code == 404


def test_a_cart_has_a_random_key(empty_store: Running) -> None:
    keys = {empty_store.create("/Cart", {}) for _ in range(5)}
    assert len(keys) == 5
    assert {len(key) for key in keys} == {16}


def test_an_update_leaves_alone_what_it_does_not_send(empty_store: Running) -> None:
    number = empty_store.create("/CRM", {"CustomerEmail": "a@example.com", "Subject": "Old"})
    (row,) = empty_store.change(f"/CRM/{number}", {"Subject": "New"})
    assert row == {
        "Key": "CrmID",
        "Value": number,
        "Status": "200",
        "Message": "Updated successfully",
    }
    changed = empty_store.read(f"/CRM/{number}")
    assert changed["Subject"] == "New"
    assert changed["CustomerEmail"] == "a@example.com"


def test_parts_of_a_row_are_merged(empty_store: Running) -> None:
    sku = {"SKU": "A-2", "Name": "Mug", "Price": 3}
    number = empty_store.create("/Products", {"SKUInfo": sku})
    empty_store.change(f"/Products/{number}", {"SKUInfo": {"Price": 4.25, "CatalogID": 999}})
    info = empty_store.read(f"/Products/{number}")["SKUInfo"]
    assert info["Price"] == 4.25
    assert info["Name"] == "Mug"
    assert info["CatalogID"] == int(number)


def test_rows_of_a_list_are_merged_by_their_key(empty_store: Running) -> None:
    messages = [{"Message": "one"}, {"Message": "two"}]
    number = empty_store.create(
        "/CRM", {"CustomerEmail": "a@example.com", "CrmMessageList": messages}
    )
    old = empty_store.read(f"/CRM/{number}")["CrmMessageList"]
    sent = [{"MessageId": old[1]["MessageId"], "Message": "2"}, {"Message": "three"}]
    empty_store.change(f"/CRM/{number}", {"CrmMessageList": sent})
    new = empty_store.read(f"/CRM/{number}")["CrmMessageList"]
    assert [row["Message"] for row in new] == ["one", "2", "three"]
    assert [row["MessageId"] for row in new[:2]] == [row["MessageId"] for row in old]


def test_replaced_lists_are_inserted_anew(empty_store: Running) -> None:
    sets = [{"OptionSetName": "Size", "OptionList": [{"OptionName": "S"}]}]
    number = empty_store.create("/Products", {"OptionSetList": sets})
    old = empty_store.read(f"/Products/{number}")["OptionSetList"]
    empty_store.change(f"/Products/{number}", {"OptionSetList": old})
    new = empty_store.read(f"/Products/{number}")["OptionSetList"]
    assert len(new) == 1
    assert new[0]["OptionSetID"] > old[0]["OptionSetID"]
    assert new[0]["OptionList"][0]["OptionID"] > old[0]["OptionList"][0]["OptionID"]


def test_times_are_set_by_the_store_unless_they_may_be_sent(empty_store: Running) -> None:
    number = empty_store.create(
        "/CRM",
        {
            "CustomerEmail": "a@example.com",
            "DateOpened": "2019-05-01T14:30:00.000Z",
            "DateLastAction": "2019-05-01T14:30:00",
        },
    )
    row = empty_store.read(f"/CRM/{number}")
    assert row["DateOpened"] == "2019-05-01T10:30:00"
    age = datetime.now() - datetime.fromisoformat(row["DateLastAction"])
    assert abs(age.total_seconds()) < 24 * 3600


def test_computed_columns_cannot_be_written(empty_store: Running) -> None:
    sent = {"CustomerID": 1, "BillingPaymentMethodID": "1", "OrderDiscount": 99}
    number = empty_store.create("/Orders", sent)
    assert empty_store.read(f"/Orders/{number}")["OrderDiscount"] == 0


def test_unknown_columns_are_passed_over(empty_store: Running) -> None:
    number = empty_store.create("/CRM", {"CustomerEmail": "a@example.com", "Colour": "red"})
    assert "Colour" not in empty_store.read(f"/CRM/{number}")


def test_habits_of_other_clients_are_understood(empty_store: Running) -> None:
    number = empty_store.create(
        "/CRM",
        {"CustomerEmail": "a@example.com", "OrderID": "47620", "CustomerID": "", "DateOpened": ""},
    )
    row = empty_store.read(f"/CRM/{number}")
    assert row["OrderID"] == 47620
    assert row["CustomerID"] == 0
    number = empty_store.create(
        "/Products", {"Hide": 1, "NonTaxable": "0", "SKUInfo": {"Price": "10.50"}}
    )
    assert empty_store.read(f"/Products/{number}")["Hide"] is True
    assert '"Price":10.50' in empty_store.api.get(f"/Products/{number}").text


def test_null_empties_a_column(empty_store: Running) -> None:
    number = empty_store.create("/CRM", {"CustomerEmail": "a@example.com", "Subject": "x"})
    empty_store.change(f"/CRM/{number}", {"Subject": None})
    assert empty_store.read(f"/CRM/{number}")["Subject"] is None


def test_a_row_in_a_list_has_its_own_address(empty_store: Running) -> None:
    ticket = empty_store.create("/CRM", {"CustomerEmail": "a@example.com"})
    before = empty_store.api.get(f"/CRM/{ticket}/message")
    assert before.status_code == 404
    number = empty_store.create(f"/CRM/{ticket}/message", {"Message": "Hello"})
    assert empty_store.read(f"/CRM/{ticket}/message/{number}")["Message"] == "Hello"
    assert empty_store.api.get(f"/CRM/{ticket}/message").json()[0]["Message"] == "Hello"
    assert empty_store.api.delete(f"/CRM/{ticket}/message/{number}").status_code == 200
    assert empty_store.api.delete(f"/CRM/{ticket}/message/{number}").status_code == 404
    assert empty_store.api.post("/CRM/999999/message", json={"Message": "x"}).status_code == 404


def test_a_deleted_row_is_gone(empty_store: Running) -> None:
    number = empty_store.create("/CRM/savedreply", {"Title": "Bye"})
    (row,) = empty_store.api.delete(f"/CRM/savedreply/{number}").json()
    assert row["Message"] == "Deleted successfully"
    assert empty_store.api.get(f"/CRM/savedreply/{number}").status_code == 404
    assert empty_store.api.put(f"/CRM/savedreply/{number}", json={}).status_code == 404
    assert empty_store.api.delete(f"/CRM/savedreply/{number}").status_code == 404


def test_paths_in_any_letter_case_and_both_versions(empty_store: Running) -> None:
    number = empty_store.create("/CRM", {"CustomerEmail": "a@example.com"})
    assert empty_store.read(f"/crm/{number}") == empty_store.read(f"/CRM/{number}")
    other = empty_store.url + f"/3dCartWebAPI/v1/CRM/{number}"
    assert empty_store.api.get(other).status_code == 200


class TestBatches:
    def order(self, store: Running) -> str:
        return store.create(
            "/Orders",
            {
                "CustomerID": 1,
                "BillingPaymentMethodID": "1",
                "ShipmentList": [{"ShipmentCost": 1}, {"ShipmentCost": 2}],
                "OrderItemList": [{"CatalogID": 10}, {"CatalogID": 11}],
            },
        )

    def test_each_row_has_a_result(self, empty_store: Running) -> None:
        order = self.order(empty_store)
        tracking = [{"ShipmentID": 0, "ShipmentTrackingCode": code} for code in ("1Z", "2Z")]
        empty_store.change(f"/Orders/{order}/Shipments", tracking)
        row = empty_store.read(f"/Orders/{order}")
        ships = [each["ShipmentID"] for each in row["ShipmentList"]]
        items = [each["ItemIndexID"] for each in row["OrderItemList"]]
        results = empty_store.change(
            f"/Orders/{order}/Items",
            [
                {"ItemIndexID": items[0], "ItemShipmentID": ships[1]},
                {"CatalogID": 11, "ItemShipmentID": ships[0]},
            ],
        )
        assert [each["Value"] for each in results] == [str(each) for each in items]
        after = empty_store.read(f"/Orders/{order}")["OrderItemList"]
        assert [each["ItemShipmentID"] for each in after] == ships[::-1]

    def test_rows_that_fail_do_not_stop_the_others(self, empty_store: Running) -> None:
        order = self.order(empty_store)
        answer = empty_store.api.put(
            f"/Orders/{order}/Shipments",
            json=[
                {"ShipmentID": 999999, "ShipmentTrackingCode": "lost"},
                {"ShipmentTrackingCode": "nameless"},
                {"ShipmentID": 0, "ShipmentTrackingCode": "1Z"},
            ],
        )
        assert answer.status_code == 206
        assert [each["Status"] for each in answer.json()] == ["404", "400", "200"]
        after = empty_store.api.get(f"/Orders/{order}/Shipments").json()
        assert [each["ShipmentTrackingCode"] for each in after] == ["1Z", ""]

    def test_a_key_written_as_a_whole_decimal_names_its_row(self, empty_store: Running) -> None:
        row = empty_store.create("/Distributors", {"CompanyName": "Fog Bay"})
        for key, status in ((f"{row}.0", "200"), ("-0.0", "404"), ("1e300", "404")):
            answer = empty_store.api.put(
                "/Distributors",
                content=f'[{{"DistributorID": {key}, "CompanyName": "Ida"}}]',
                headers={"Content-Type": "application/json"},
            )
            assert answer.status_code < 300
            assert answer.json()[0]["Status"] == status
        assert empty_store.read(f"/Distributors/{row}")["CompanyName"] == "Ida"
