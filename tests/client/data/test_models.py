"""What a program sees of a row: fields, presence, unknown fields, keys, copies, secrets."""

from __future__ import annotations

import abc
import copy
import csv
import io
import json
import pickle
import sqlite3
import threading
import typing
from collections.abc import Callable
from datetime import datetime
from decimal import Decimal
from typing import Any

import attrs
import pytest
import threedcart
from threedcart import (
    CRM,
    AdvancedOption,
    CrmFile,
    CrmMessage,
    FrontendScripts,
    MalformedJSON,
    Order,
    OrderItem,
    Product,
    ProductSKU,
    UnsetKeyError,
    models,
)
from threedcart._runtime.codec.strict import check, schemas

pytestmark = pytest.mark.usefixtures("codec")


def test_a_field_that_is_not_set_reads_none_and_is_not_sent() -> None:
    ticket = CRM(subject=None, status_id=3)
    assert ticket.subject is None
    assert ticket.customer_name is None
    assert ticket.to_json() == b'{"Subject":null,"StatusID":3}'


def test_presence_is_asked_for_by_name() -> None:
    ticket = CRM(subject=None, status_id=3)
    assert ticket.is_set("subject")
    assert not ticket.is_set("customer_name")
    before = ticket.fields_set
    assert before == ("subject", "status_id")
    del ticket.subject
    ticket.unset("status_id", "order_id")
    assert ticket.fields_set == ()
    assert ticket.to_json() == b"{}"
    for ask in (ticket.is_set, ticket.unset):
        with pytest.raises(AttributeError, match="CRM has no field 'nope'"):
            ask("nope")


def test_null_and_absent_differ() -> None:
    assert CRM(subject=None) != CRM()
    assert CRM.from_json(b'{"Subject":null}') == CRM(subject=None)


def test_a_misspelt_field_is_refused() -> None:
    ticket: Any = CRM()
    with pytest.raises(AttributeError):
        ticket.subjekt = "x"
    with pytest.raises(TypeError, match="CRM has no field 'subjekt'"):
        CRM(subjekt="x")  # type: ignore[call-arg]  # refused at run time, too
    positional: Any = CRM
    with pytest.raises(TypeError):
        positional(1)
    with pytest.raises(TypeError):
        hash(ticket)


def test_rows_go_into_csv_sqlite_and_sentences_as_they_are() -> None:
    ticket = CRM(crm_id=1)
    out = io.StringIO()
    csv.writer(out).writerow([ticket.crm_id, ticket.subject])
    assert out.getvalue() == "1,\r\n"
    assert f"Dear {ticket.customer_name or 'customer'}" == "Dear customer"
    with sqlite3.connect(":memory:") as database:
        found = database.execute("SELECT ?, ?", (ticket.crm_id, ticket.subject)).fetchone()
    database.close()
    assert found == (1, None)


def test_the_key_names_the_row_in_its_own_type() -> None:
    assert CRM(crm_id=4).key == 4
    assert CRM.from_json(b'{"CrmID":"4"}').key == 4
    assert AdvancedOption(advanced_option_code="7-8").key == "7-8"
    assert AdvancedOption.from_json(b'{"AdvancedOptionCode":7}').key == "7"
    assert Product.from_json(b'{"SKUInfo":{"CatalogID":7}}').key == 7
    assert Product.from_json(b'{"SKUInfo":[{"CatalogID":7}]}').key == 7


@pytest.mark.parametrize(
    ("row", "told"),
    [
        (CRM(), "this CRM has no crm_id"),
        (Product(), "this Product has no sku_info.catalog_id"),
        (AdvancedOption(advanced_option_code=""), "has no advanced_option_code"),
        (CRM.from_json(b'{"CrmID":"x"}'), "crm_id of this CRM is a str, where int is due"),
        (CRM.from_json(b'{"CrmID":true}'), "is a bool, where int is due"),
        (CRM.from_json(b'{"CrmID":"%s"}' % (b"1" * 400)), "is a str, where int is due"),
    ],
    ids=["absent", "nested", "empty", "text", "bool", "endless"],
)
def test_a_row_without_a_key_says_so(row: Any, told: str) -> None:
    with pytest.raises(UnsetKeyError, match=told):
        row.key  # noqa: B018  (reading it raises)


def test_unknown_fields_are_kept_and_written_back_in_their_place() -> None:
    ticket = CRM.from_json(b'{"CrmID":1,"Mood":{"Score":1.50},"Z":2,"Subject":"s"}')
    unknown = ticket.additional_properties
    assert unknown == {"Mood": {"Score": Decimal("1.50")}, "Z": 2}
    unknown["Added"] = [True]
    del unknown["Z"]
    assert ticket.to_json() == b'{"CrmID":1,"Mood":{"Score":1.50},"Subject":"s","Added":[true]}'
    with pytest.raises(KeyError, match="Subject is the field subject"):
        unknown["Subject"] = 1
    with pytest.raises(KeyError):
        unknown["Subject"]
    ticket.additional_properties = {"Only": 1}
    assert ticket.to_json() == b'{"CrmID":1,"Subject":"s","Only":1}'
    assert CRM(additional_properties={"Mood": "good"}).to_json() == b'{"Mood":"good"}'


def test_nested_rows_are_models_and_stay_the_same_objects() -> None:
    ticket = CRM.from_json(b'{"CrmMessageList":[{"CrmFileList":[{"FileId":5}]},"odd"]}')
    messages = ticket.crm_message_list
    assert messages is not None
    assert messages is ticket.crm_message_list
    first, odd = messages
    assert isinstance(first, CrmMessage)
    assert odd == "odd"
    assert first.crm_file_list == [CrmFile(file_id=5)]
    first.message = "m"
    messages.append(CrmMessage(message="n"))
    assert json.loads(ticket.to_json()) == {
        "CrmMessageList": [
            {"CrmFileList": [{"FileId": 5}], "Message": "m"},
            "odd",
            {"Message": "n"},
        ]
    }


def test_one_object_where_a_list_is_due_reads_as_a_list_and_stays_an_object() -> None:
    wire = b'{"CrmMessageList":{"Message":"hello"}}'
    ticket = CRM.from_json(wire)
    assert ticket.crm_message_list == [CrmMessage(message="hello")]
    assert ticket.to_json() == wire
    assert copy.deepcopy(ticket).to_json() == pickle.loads(pickle.dumps(ticket)).to_json() == wire
    ticket.crm_message_list.append(CrmMessage(message="again"))
    assert ticket.to_json() == b'{"CrmMessageList":[{"Message":"hello"},{"Message":"again"}]}'


def test_a_list_of_one_where_an_object_is_due_reads_as_the_object() -> None:
    wire = b'{"SKUInfo":[{"SKU":"A-1"}]}'
    product = Product.from_json(wire)
    assert product.sku_info is not None
    assert product.sku_info.sku == "A-1"
    assert product.to_json() == wire
    product.sku_info.sku = "A-2"
    assert product.to_json() == b'{"SKUInfo":[{"SKU":"A-2"}]}'


def test_rows_are_read_from_a_list_and_from_a_single_object() -> None:
    assert [row.crm_id for row in CRM.list_from_json(b'[{"CrmID":1},{"CrmID":2}]')] == [1, 2]
    assert [row.crm_id for row in CRM.list_from_json(b'{"CrmID":1}')] == [1]
    assert CRM.from_json(b'[{"CrmID":1}]').crm_id == 1
    assert CRM.list_from_json(b"[]") == []
    for data, told in ((b"1", "no JSON array"), (b"[1]", "an item of the array is no object")):
        with pytest.raises(MalformedJSON, match=told):
            CRM.list_from_json(data)


def test_a_value_of_another_type_reads_and_is_written_as_it_came() -> None:
    wire = b'{"CrmID":"seven","Subject":5,"StatusID":[1],"CrmMessageList":"none"}'
    ticket = CRM.from_json(wire)
    found: Any = (ticket.crm_id, ticket.subject, ticket.status_id, ticket.crm_message_list)
    assert found == ("seven", 5, [1], "none")
    assert ticket.to_json() == wire
    assert FrontendScripts.from_json(b'{"Placement":"FOOTER"}').placement == "FOOTER"


BY_VERSION = {
    wire: schema["x-version-types"]
    for wire, schema in schemas()["Order"]["properties"].items()
    if "x-version-types" in schema
}


@pytest.mark.parametrize("wire", BY_VERSION)
@pytest.mark.parametrize("value", [49, "49", "", 0, "a-1", None], ids=repr)
def test_a_field_whose_type_goes_by_the_version_takes_both(wire: str, value: Any) -> None:
    assert set(BY_VERSION[wire].values()) == {"string", "integer"}
    name = Order.name_of(wire)
    assert name is not None
    text = json.dumps({wire: value}, separators=(",", ":")).encode()
    read = Order.from_json(text)
    assert (getattr(read, name), type(getattr(read, name))) == (value, type(value))
    assert read.to_json() == text
    given = Order(**{name: value})
    setattr(read, name, value)
    for order in (given, read, copy.deepcopy(given), pickle.loads(pickle.dumps(given))):
        assert order.to_json() == text
        assert order.to_plain() == {wire: value}
    assert check(json.loads(text), "Order", is_list=False) == []


def test_what_neither_version_has_is_a_drift_and_read_as_it_came() -> None:
    order: Any = Order.from_json(b'{"RewardPoints":1.5,"PaymentTokenID":true}')
    assert (order.reward_points, order.payment_token_id) == (Decimal("1.5"), True)
    assert {one.pointer for one in check(order.to_dict(), "Order", is_list=False)} == {
        "/RewardPoints",
        "/PaymentTokenID",
    }


def test_fields_of_one_version_are_there_and_their_free_rows_come_back_as_they_came() -> None:
    rows = [{"ID": 1, "Amount": Decimal("1.50"), "More": {"a": [None, "b"]}}, {}]
    item = {"OrderItemID": 7, "OrderID": 5, "NumberOfItems": 2, "WishlistItemID": 0}
    body = {
        "OrderID": 5,
        "OrderItemList": [item],
        "OfflinePaymentFieldList": rows,
        "ExternalIdsList": rows,
    }
    text = Order.from_dict(body).to_json()
    order = Order.from_json(text)
    assert order.offline_payment_field_list == order.external_ids_list == rows
    (read,) = order.order_item_list or []
    assert (read.order_item_id, read.order_id, read.number_of_items) == (7, 5, Decimal(2))
    assert read.wishlist_item_id == 0
    assert order.additional_properties == read.additional_properties == {}
    assert order.to_json() == text
    assert check(order.to_dict(), "Order", is_list=False) == []
    assert Order(order_id=5).to_json() == b'{"OrderID":5}'
    given = Order(offline_payment_field_list=rows, external_ids_list=rows[:1])
    assert given.to_dict() == {"OfflinePaymentFieldList": rows, "ExternalIdsList": rows[:1]}


def test_an_object_of_texts_comes_back_as_it_came() -> None:
    text = b'{"PluginList":{"EnableReccuringOrders":"0","Odd":null}}'
    product = Product.from_json(text)
    assert product.plugin_list == {"EnableReccuringOrders": "0", "Odd": None}
    assert product.to_json() == text
    product.plugin_list["EnableReccuringOrders"] = "1"
    assert product.to_json() == text.replace(b'"0"', b'"1"')
    assert check(product.to_dict(), "Product", is_list=False) == []
    (drift,) = check({"PluginList": {"EnableReccuringOrders": 0}}, "Product", is_list=False)
    assert drift.pointer == "/PluginList/EnableReccuringOrders"


def test_a_documented_default_is_not_sent_by_itself() -> None:
    product = Product(back_order_message="x")
    assert product.inventory_control is None
    assert (product.to_json(), product.as_dict()) == (
        b'{"BackOrderMessage":"x"}',
        {"back_order_message": "x"},
    )
    read = Product.from_json(b'{"InventoryControl":-1,"BackOrderMessage":"x"}')
    assert read.to_json() == b'{"InventoryControl":-1,"BackOrderMessage":"x"}'


def test_as_dict_has_python_names_and_values() -> None:
    ticket = CRM.from_json(
        b'{"Subject":"a","DateOpened":"03/04/2026 05:06","CrmMessageList":[{"Message":null}],"X":1}'
    )
    python = {
        "subject": "a",
        "date_opened": datetime(2026, 3, 4, 5, 6),
        "crm_message_list": [{"message": None}],
    }
    assert ticket.as_dict() == python
    assert ticket.as_dict(unknown=True) == {**python, "X": 1}


def test_to_dict_has_wire_names_and_to_plain_what_json_takes() -> None:
    order = Order(order_id=1, order_amount="10.50", order_item_list=[OrderItem(item_quantity=2)])
    order.order_date = datetime(2026, 1, 2)
    assert order.to_dict() == {
        "OrderID": 1,
        "OrderAmount": Decimal("10.50"),
        "OrderItemList": [{"ItemQuantity": Decimal(2)}],
        "OrderDate": "2026-01-02T00:00:00",
    }
    plain = json.loads(json.dumps(order.to_plain()))
    assert plain["OrderAmount"] == "10.50"
    assert Order.from_dict(plain) == order


def test_copies_change_alone() -> None:
    ticket = CRM.from_json(b'{"Subject":"a","X":1}')
    shallow, deep = copy.copy(ticket), copy.deepcopy(ticket)
    shallow.subject, deep.subject = "b", "c"
    assert ticket.subject == "a"
    for changed in (ticket.replace(subject="z"), attrs.evolve(ticket, subject="z")):
        assert changed.to_json() == b'{"Subject":"z","X":1}'
        assert not changed.is_set("crm_id")
    assert pickle.loads(pickle.dumps(ticket)) == ticket
    with pytest.raises(AttributeError, match="no field 'nope'"):
        ticket.replace(nope=1)


def test_two_spellings_of_one_value_are_equal() -> None:
    assert Order.from_json(b'{"OrderAmount":"10.50"}') == Order(order_amount=Decimal("10.5"))
    assert CRM.from_json(b'{"DateOpened":"03/04/2026 05:06"}') == CRM(
        date_opened=datetime(2026, 3, 4, 5, 6)
    )
    assert CRM(subject="a") != CRM(subject="b")
    assert CRM(subject="a") != CrmMessage()


def test_rows_match_patterns() -> None:
    match CRM(subject="x"):
        case CRM(subject=str(subject), customer_name=None):
            assert subject == "x"
        case _:
            pytest.fail("the row does not match")


def test_a_subclass_adds_methods_and_attributes() -> None:
    class Shouting(CRM):
        def shout(self) -> str:
            return (self.subject or "").upper()

    class Noted(CRM):
        def __init__(self, note: str = "", **values: Any) -> None:
            super().__init__(**values)
            self.note = note

    class Abstract(CRM, abc.ABC):
        @abc.abstractmethod
        def act(self) -> None: ...

    assert Shouting.from_json(b'{"Subject":"a"}').shout() == "A"
    assert type(Shouting.list_from_json(b"[{}]")[0]) is Shouting
    assert Shouting() != CRM()
    noted = Noted(note="n", subject="s")
    assert copy.deepcopy(noted).note == copy.copy(noted).note == "n"
    assert copy.deepcopy(noted) == noted
    with pytest.raises(TypeError):
        Abstract()  # type: ignore[abstract]  # refused at run time, too


def test_type_hints_of_every_model_resolve() -> None:
    for name in models.__all__:
        hints = typing.get_type_hints(getattr(models, name))
        assert hints
    assert typing.get_type_hints(CRM)["crm_message_list"] == list[CrmMessage] | None
    assert "crm_id" in str(__import__("inspect").signature(CRM))


def test_card_data_and_passwords_are_in_no_repr() -> None:
    order = Order(order_id=7, card_number="4111111111111111", card_verification="737")
    order.additional_properties["Pin"] = "1234"
    assert repr(order) == "Order(order_id=7)"
    assert "4111" not in f"{order!s} {order!r} {[order]!r}"
    assert order.to_dict()["CardNumber"] == "4111111111111111"
    assert repr(object.__new__(Order)) == "Order()"


def test_a_list_given_stays_the_program_s_own() -> None:
    items = [OrderItem(catalog_id=1)]
    order = Order(order_item_list=items)
    items.append(OrderItem(catalog_id=2))
    assert len(order.to_dict()["OrderItemList"]) == 2


def test_a_row_that_is_part_of_itself_is_refused() -> None:
    message = CrmMessage()
    message.additional_properties["itself"] = [message]
    for write in (message.to_json, message.to_dict, message.to_plain):
        with pytest.raises(MalformedJSON, match="nested too deeply"):
            write()


def test_nesting_without_end_is_refused() -> None:
    for wire in (b'{"a":' * 100_000 + b"null" + b"}" * 100_000, b"[" * 100_000 + b"]" * 100_000):
        with pytest.raises(MalformedJSON, match="nested too deeply"):
            CRM.list_from_json(wire)


@pytest.mark.parametrize("field", ["Unheard", "CrmMessageList", "Subject"])
@pytest.mark.parametrize("levels", [50, 700, 1_000, 1_450, 3_000, 9_900, 20_000, 50_000])
def test_a_deeply_nested_row_is_shown_or_refused(codec: str, field: str, levels: int) -> None:
    wire = b'{"CrmID":1,"%b":%b1%b}' % (field.encode(), b"[" * levels, b"]" * levels)
    try:
        row = CRM.from_json(wire)
    except MalformedJSON:
        assert levels > 50
        return
    shapes: list[Callable[[], object]] = [
        row.to_dict,
        row.to_plain,
        row.to_json,
        lambda: row.as_dict(unknown=True),
    ]
    for shape in shapes:
        try:
            shape()
        except MalformedJSON as error:
            assert levels > 50
            assert "nested too deeply" in str(error)  # noqa: PT017 # either way is right


def test_threads_that_read_one_row_share_its_nested_rows() -> None:
    wire = b'{"CrmMessageList":[' + b",".join([b'{"MessageId":1}'] * 50) + b"]}"
    for _ in range(100):
        ticket = CRM.from_json(wire)
        seen: list[Any] = []
        gate = threading.Barrier(4)

        def read(ticket: CRM = ticket, seen: list[Any] = seen, gate: Any = gate) -> None:
            gate.wait()
            messages = ticket.crm_message_list or []
            seen.append(list(map(id, messages)))
            for message in messages:
                message.sender = 5

        threads = [threading.Thread(target=read) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert all(ids == seen[0] for ids in seen)
        assert all(message["Sender"] == 5 for message in ticket.to_dict()["CrmMessageList"])


def test_threads_that_meet_unknown_fields_for_the_first_time_read_all_of_them() -> None:
    gate = threading.Barrier(8)
    failures: list[BaseException] = []

    def read(number: int) -> None:
        gate.wait()
        try:
            for turn in range(50):
                wire = f'[{{"CrmID":{number},"New{turn}":{number}}}]'.encode()
                [row] = CRM.list_from_json(wire)
                assert row.additional_properties == {f"New{turn}": number}
        except BaseException as error:
            failures.append(error)

    threads = [threading.Thread(target=read, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []


def test_everything_public_is_listed_sorted_and_importable() -> None:
    assert threedcart.__all__ == sorted(threedcart.__all__)
    assert set(threedcart.__all__) <= set(dir(threedcart))
    for name in threedcart.__all__:
        assert getattr(threedcart, name) is not None
    with pytest.raises(AttributeError, match="no_such_name"):
        threedcart.no_such_name  # noqa: B018
    assert models.__all__ == sorted(models.__all__)
    for name in models.__all__:
        assert getattr(models, name).__doc__
    assert ProductSKU(sku="x").sku == "x"
