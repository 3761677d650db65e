"""Other people's tools look at the client's classes: hints, mocks, validation, pickles."""

from __future__ import annotations

import inspect
import subprocess
import sys
import typing
from collections.abc import Iterator
from typing import Any
from unittest import mock

import pydantic
import pytest
import threedcart
from threedcart import CRM, AsyncStore, Order, Rows, Store

from tests.keys import KEYS

KEY_NAMES = ("secure_url", "private_key", "token", "access_token")


def resources(cls: Any) -> Iterator[Any]:
    """The class of a store or resource, and of every resource below it."""
    yield cls
    for name in vars(cls):
        found = getattr(cls, name)
        if isinstance(found, type) and name.islower():
            yield from resources(found)


@pytest.mark.parametrize("store", [Store, AsyncStore])
def test_type_hints_of_every_method_resolve(store: type[Any]) -> None:
    seen = 0
    for cls in resources(store):
        for name, method in vars(cls).items():
            if inspect.isfunction(method) and not name.startswith("__"):
                assert typing.get_type_hints(method)
                seen += 1
    assert seen > 150
    sets = [typing.get_type_hints(one) for one in typing.get_overloads(store.__init__)]
    given = [{name for name in KEY_NAMES if hints[name] is str} for hints in sets]
    assert given == [
        {"secure_url", "private_key", "token"},
        {"secure_url", "private_key", "access_token"},
        {"access_token"},
    ]
    assert {typing.get_type_hints(store.__init__)[name] for name in KEY_NAMES} == {str | None}
    orders: Any = Store.orders  # a class only at run time
    assert typing.get_type_hints(orders.list)["return"] == Rows[Order]


@pytest.mark.parametrize("store", [Store, AsyncStore])
def test_a_mock_made_of_the_class_has_its_resources(store: type[Any]) -> None:
    double = mock.create_autospec(store, instance=True)
    double.orders.list.return_value = [Order(order_id=1)]
    assert double.orders.list(limit=3)[0].key == 1
    double.crm.tickets.get.return_value = CRM(crm_id=2)
    assert double.crm.tickets.list
    with pytest.raises(TypeError):
        double.orders.list(nope=1)
    with pytest.raises(AttributeError):
        double.orders.nope  # noqa: B018  (reading it raises)


def test_pydantic_validates_calls_and_takes_rows() -> None:
    class Job(pydantic.BaseModel):
        ticket: CRM

    assert Job(ticket=CRM(subject="x")).ticket.subject == "x"
    with pytest.raises(pydantic.ValidationError):
        Job.model_validate({"ticket": "x"})
    with Store(**KEYS) as store:
        for method in (store.orders.get, store.orders.create_many, store.crm.tickets.list):
            pydantic.validate_call(method)
        with pytest.raises(pydantic.ValidationError):
            pydantic.validate_call(store.orders.get)("five")  # type: ignore[arg-type]  # refused


@pytest.mark.parametrize("name", ["models.Order", "errors.NotFoundError", "oauth.OAuthFlow"])
def test_importing_the_package_is_enough_for_its_modules(name: str) -> None:
    code = f"import threedcart; print(threedcart.{name}.__name__)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == name.partition(".")[2]
    with pytest.raises(AttributeError, match="no attribute 'nope'"):
        threedcart.nope  # noqa: B018  (reading it raises)
