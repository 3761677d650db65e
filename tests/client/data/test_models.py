"""What a person sees of a model: fields, unset and null, unknown fields, secrets."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import attrs
import pytest
import threedcart
from threedcart import CRM, UNSET, CrmFile, CrmMessage, FrontendScripts, Order, Product, Unset


def test_unset_and_null_are_told_apart() -> None:
    ticket = CRM.from_json(b'{"Subject": null}')
    assert ticket.subject is None
    assert ticket.customer_name is UNSET
    assert ticket.to_json() == b'{"Subject":null}'
    assert CRM().to_json() == b"{}"


def test_unset_stays_itself_through_copy_and_pickle() -> None:
    assert copy.copy(UNSET) is UNSET
    assert copy.deepcopy({"a": UNSET})["a"] is UNSET
    assert pickle.loads(pickle.dumps(UNSET)) is UNSET
    assert not UNSET
    assert repr(UNSET) == "UNSET"
    assert isinstance(UNSET, Unset)
    assert copy.deepcopy(CRM(subject="x")).customer_name is UNSET


def test_unknown_fields_are_kept_and_written_back() -> None:
    ticket = CRM.from_json(b'{"CrmID": 1, "Mood": {"Score": 1.50}}')
    assert str(ticket.additional_properties["Mood"]["Score"]) == "1.50"
    ticket.additional_properties["Added"] = [True]
    assert ticket.to_json() == b'{"CrmID":1,"Mood":{"Score":1.50},"Added":[true]}'
    assert attrs.evolve(ticket, crm_id=2).to_dict()["Mood"] == {
        "Score": ticket.to_dict()["Mood"]["Score"]
    }
    assert CRM(additional_properties={"Mood": "good"}).to_json() == b'{"Mood":"good"}'


def test_as_many_unknown_fields_as_absent_ones_are_no_confusion() -> None:
    fields = [field for field in attrs.fields(CRM) if not field.name.startswith("_")]
    names = [f"Unknown{number}" for number in range(len(fields))]
    row = CRM.from_dict(dict.fromkeys(names, 1))
    assert row.crm_id is UNSET
    assert row.to_dict() == dict.fromkeys(names, 1)


def test_nested_rows_are_models() -> None:
    ticket = CRM.from_json(b'{"CrmMessageList": [{"CrmFileList": [{"FileId": 5}]}, "odd"]}')
    assert isinstance(ticket.crm_message_list, list)
    message: Any
    odd: Any
    [message, odd] = ticket.crm_message_list
    assert isinstance(message, CrmMessage)
    assert message.crm_file_list == [CrmFile(file_id=5)]
    assert odd == "odd"


def test_one_object_where_a_list_was_due_is_a_list_of_one() -> None:
    wire = b'{"CrmMessageList":{"Message":"hello"}}'
    ticket = CRM.from_json(wire)
    assert ticket.crm_message_list == [CrmMessage(message="hello")]
    assert ticket.to_json() == wire
    assert isinstance(ticket.crm_message_list, list)
    ticket.crm_message_list.append(CrmMessage(message="again"))
    assert ticket.to_json() == b'{"CrmMessageList":[{"Message":"hello"},{"Message":"again"}]}'


def test_a_list_of_one_where_an_object_was_due_is_the_object() -> None:
    wire = b'{"SKUInfo":[{"SKU":"A-1"}]}'
    product = Product.from_json(wire)
    assert not isinstance(product.sku_info, Unset | None)
    assert product.sku_info.sku == "A-1"
    assert product.to_json() == wire
    assert copy.deepcopy(product).to_json() == wire


def test_rows_are_read_from_a_list_and_from_a_single_object() -> None:
    assert [row.crm_id for row in CRM.list_from_json(b'[{"CrmID":1},{"CrmID":2}]')] == [1, 2]
    assert [row.crm_id for row in CRM.list_from_json(b'{"CrmID":1}')] == [1]
    assert CRM.from_json(b'[{"CrmID":1}]').crm_id == 1
    assert CRM.list_from_json(b"[]") == []
    with pytest.raises(ValueError, match="no JSON array"):
        CRM.list_from_json(b"1")


def test_a_new_value_of_an_enumeration_is_kept() -> None:
    script = FrontendScripts.from_json(b'{"Placement": "FOOTER"}')
    assert script.placement == "FOOTER"
    assert script.to_json() == b'{"Placement":"FOOTER"}'


def test_wrong_types_pass_through() -> None:
    wire = b'{"CrmID":"seven","Subject":5,"StatusID":[1],"CrmMessageList":"none"}'
    assert CRM.from_json(wire).to_json() == wire


def test_a_half_made_model_has_a_repr_for_the_traceback_that_shows_it() -> None:
    assert repr(object.__new__(Order)) == "Order()"


def test_card_data_is_in_no_repr() -> None:
    order = Order(order_id=7, card_number="4111111111111111", card_verification="737")
    order.additional_properties["Pin"] = "1234"
    assert repr(order) == "Order(order_id=7)"
    assert "4111" not in f"{order!s} {order!r}"
    assert order.to_dict()["CardNumber"] == "4111111111111111"


def test_models_are_built_by_keyword_and_compare_by_value() -> None:
    assert CRM(subject="a") == CRM.from_json(b'{"Subject": "a"}')
    assert CRM(subject="a") != CRM(subject="b")
    touched = CRM(subject="a")
    assert touched.additional_properties == {}
    assert touched == CRM(subject="a")
    positional: Any = CRM
    with pytest.raises(TypeError):
        positional(1)
    with pytest.raises(AttributeError):
        touched.no_such_field = 1  # type: ignore[attr-defined]


def test_everything_public_is_listed_sorted_and_importable() -> None:
    assert threedcart.__all__ == sorted(threedcart.__all__)
    assert set(threedcart.__all__) <= set(dir(threedcart))
    for name in threedcart.__all__:
        assert getattr(threedcart, name) is not None
    with pytest.raises(AttributeError, match="no_such_name"):
        threedcart.no_such_name  # noqa: B018
    from threedcart import models

    assert models.__all__ == sorted(models.__all__)
    for name in models.__all__:
        assert getattr(models, name).__doc__


def test_a_row_that_is_part_of_itself_is_refused() -> None:
    message = CrmMessage()
    message.additional_properties["itself"] = [message]
    with pytest.raises(threedcart.MalformedJSON, match="nested too deeply"):
        message.to_json()


def test_rows_nested_in_rows_without_end_are_refused() -> None:
    wire = b'{"CategoryParent":' * 5000 + b"null" + b"}" * 5000
    with pytest.raises(threedcart.MalformedJSON, match="nested too deeply"):
        CRM.from_json(wire)
