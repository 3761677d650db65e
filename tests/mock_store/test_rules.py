"""What the document cannot say."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from .running import Running, running


@pytest.fixture(scope="module")
def store() -> Iterator[Running]:
    with running("--seed", "empty", "--control") as started:
        yield started


def order(**columns: Any) -> dict[str, Any]:
    return {"CustomerID": 1, "BillingPaymentMethodID": "1", **columns}


class TestOrders:
    def test_the_total_is_goods_shipping_and_tax_less_discount(self, store: Running) -> None:
        number = store.create(
            "/Orders",
            order(
                OrderItemList=[
                    {"CatalogID": 1, "ItemQuantity": 2, "ItemUnitPrice": 9.99},
                    {"CatalogID": 2, "ItemQuantity": 1, "ItemUnitPrice": 5, "ItemOptionPrice": 1},
                ],
                ShipmentList=[{"ShipmentCost": 10.00}],
                SalesTax=0.61,
                OrderDiscountCoupon=2,
                OrderDiscountPromotion=0.5,
            ),
        )
        row = store.read(f"/Orders/{number}")
        assert row["OrderDiscount"] == 2.5
        assert row["OrderAmount"] == 34.09

    def test_a_total_is_a_number_that_readers_can_hold(self, store: Running) -> None:
        item = {"CatalogID": 1, "ItemQuantity": 1e308, "ItemUnitPrice": 1e308}
        number = store.create("/Orders", order(OrderItemList=[item], OrderDiscountCoupon=1e308))
        row = store.read(f"/Orders/{number}")
        assert row["OrderAmount"] == 1.79e308
        assert row["OrderDiscount"] == 1e308

    def test_a_total_that_was_sent_stays(self, store: Running) -> None:
        number = store.create("/Orders", order(OrderAmount=31.18, SalesTax=9))
        store.change(f"/Orders/{number}", {"SalesTax": 10})
        assert store.read(f"/Orders/{number}")["OrderAmount"] == 31.18

    def test_the_total_follows_its_items(self, store: Running) -> None:
        items = [{"CatalogID": 1, "ItemQuantity": 1, "ItemUnitPrice": 5}]
        number = store.create("/Orders", order(OrderItemList=items))
        item = store.read(f"/Orders/{number}")["OrderItemList"][0]["ItemIndexID"]
        store.change(f"/Orders/{number}/Items", [{"ItemIndexID": item, "ItemQuantity": 3}])
        assert store.read(f"/Orders/{number}")["OrderAmount"] == 15

    def test_new_orders_are_numbered_and_new(self, store: Running) -> None:
        one, two = (store.read(f"/Orders/{store.create('/Orders', order())}") for _ in range(2))
        assert two["InvoiceNumber"] == one["InvoiceNumber"] + 1
        assert one["OrderStatusID"] == 1

    @pytest.mark.parametrize("sent", [7, 0])
    def test_a_number_and_a_status_that_were_sent_stay(self, store: Running, sent: int) -> None:
        given = order(InvoiceNumber=sent, OrderStatusID=sent)
        row = store.read(f"/Orders/{store.create('/Orders', given)}")
        assert (row["InvoiceNumber"], row["OrderStatusID"]) == (sent, sent)

    def test_transactions_know_their_order(self, store: Running) -> None:
        number = store.create("/Orders", order(TransactionList=[{"TransactionID": "x"}]))
        (row,) = store.read(f"/Orders/{number}")["TransactionList"]
        assert row["OrderID"] == int(number)


class TestCarts:
    @pytest.fixture
    def product(self, store: Running) -> str:
        return store.create(
            "/Products",
            {
                "SKUInfo": {"SKU": "TOTE", "Name": "Tote", "Price": 48.00},
                "Weight": 1.5,
                "OptionSetList": [
                    {
                        "OptionSetName": "Color",
                        "OptionSorting": 1,
                        "OptionList": [
                            {"OptionName": "Slate", "OptionValue": 4},
                            {"OptionName": "Moss"},
                        ],
                    },
                    {
                        "OptionSetName": "Handle",
                        "OptionSorting": 2,
                        "OptionList": [{"OptionName": "Long"}],
                    },
                ],
            },
        )

    def test_lines_take_text_and_price_from_the_product(self, store: Running, product: str) -> None:
        first = store.read(f"/Products/{product}")["OptionSetList"][0]
        cart = store.create("/Cart", {"BillingFirstName": "Ida"})
        line = store.create(
            f"/Cart/{cart}/Item",
            {
                "CatalogID": int(product),
                "ItemQuantity": 2,
                "ItemOptions": [
                    {
                        "OptionSetID": first["OptionSetID"],
                        "OptionID": first["OptionList"][0]["OptionID"],
                    }
                ],
            },
        )
        row = store.read(f"/Cart/{cart}")
        (item,) = row["CartItemList"]
        assert item["CartItemID"] == int(line)
        assert item["ItemDescription"] == "Tote<br>Color: Slate"
        assert (item["ItemUnitPrice"], item["ItemOptionPrice"]) == (48, 4)
        assert (row["OrderAmount"], row["OrderWeight"]) == (104, 3)
        assert row["CheckoutURL"].startswith(store.url)
        assert cart in row["CheckoutURL"]
        store.change(f"/Cart/{cart}/Item/{line}", {"ItemQuantity": 1})
        assert store.read(f"/Cart/{cart}")["OrderAmount"] == 52
        assert store.api.delete(f"/Cart/{cart}/Item/{line}").status_code == 200
        assert store.read(f"/Cart/{cart}")["OrderAmount"] == 0
        assert store.api.delete(f"/Cart/{cart}").status_code == 200
        assert store.api.get(f"/Cart/{cart}").status_code == 404

    def test_a_product_number_longer_than_the_lines_column_is_cut(self, store: Running) -> None:
        sku = "S" * 255
        product = store.create("/Products", {"SKUInfo": {"SKU": sku, "Name": "Long", "Price": 1}})
        cart = store.create("/Cart", {})
        store.create(f"/Cart/{cart}/Item", {"CatalogID": int(product)})
        (item,) = store.read(f"/Cart/{cart}")["CartItemList"]
        assert item["ItemID"] == "S" * 150

    def test_an_unknown_product_is_a_bad_body_and_an_unknown_cart_is_not_found(
        self, store: Running, product: str
    ) -> None:
        cart = store.create("/Cart", {})
        answer = store.api.post(f"/Cart/{cart}/Item", json={"CatalogID": 999999})
        assert answer.status_code == 400
        assert "999999" in answer.text
        answer = store.api.post("/Cart/NOSUCHCART/Item", json={"CatalogID": int(product)})
        assert answer.status_code == 404

    def test_codes_of_advanced_options_name_one_option_of_each_set(
        self, store: Running, product: str
    ) -> None:
        sets = store.read(f"/Products/{product}")["OptionSetList"]
        slate, long = (each["OptionList"][0]["OptionID"] for each in sets)
        good = {"AdvancedOptionCode": f"{slate}-{long}", "AdvancedOptionStock": 5}
        store.change(f"/Products/{product}", {"AdvancedOptionList": [good]})
        assert (
            store.read(f"/Products/{product}")["AdvancedOptionList"][0]["AdvancedOptionCode"]
            == f"{slate}-{long}"
        )
        for wrong in (f"{long}-{slate}", f"{slate}", "1-2-3", ""):
            answer = store.api.put(
                f"/Products/{product}", json={"AdvancedOptionList": [{"AdvancedOptionCode": wrong}]}
            )
            assert answer.status_code == 400
            assert f"{slate}-{long}" in answer.json()[0]["Message"]


class TestMails:
    def outbox(self, store: Running) -> Any:
        return store.api.get(f"{store.url}/__mock__/outbox").json()

    def test_a_message_is_mailed_to_the_customer(self, store: Running) -> None:
        ticket = store.create("/CRM", {"CustomerEmail": "ida@example.com", "Subject": "Hello"})
        store.create(f"/CRM/{ticket}/message", {"Message": "We are on it."})
        mail = self.outbox(store)[-1]
        assert mail["to"] == "ida@example.com"
        assert mail["text"] == "We are on it."
        assert "Hello" in mail["subject"]

    def test_an_order_is_confirmed_unless_bypassed(self, store: Running) -> None:
        sent = order(BillingEmail="ida@example.com")
        before = len(self.outbox(store))
        store.create("/Orders", sent)
        store.create("/Orders?bypassorderemail=1", sent)
        assert len(self.outbox(store)) == before + 1


class TestLoginTokens:
    def test_a_token_is_made_by_reading_it(self, demo_store: Running) -> None:
        one, two = (demo_store.api.get("/Admins/1/LoginToken").json() for _ in range(2))
        assert one["Token"] != two["Token"]
        assert one["Token"] in one["Loginurl"]
        assert demo_store.api.get("/Admins/999/LoginToken").status_code == 404
