"""The error tree: complete, picklable, caught by the built-in a caller would already catch."""

from __future__ import annotations

import copy
import json
import pickle
from pathlib import Path
from typing import Any

import httpx
import pytest
from threedcart import Order, errors
from threedcart._runtime import errors as runtime_errors
from threedcart._runtime.results import BatchResult, WriteResult
from threedcart.errors import ThreeDCartError

from .conftest import Answers, Kind

DOCUMENT = Path(__file__).parents[3] / "mock_store/src/threedcart_mock/openapi.json"
CLASSES = [getattr(errors, name) for name in errors.__all__]


def an_error(cls: type[ThreeDCartError]) -> ThreeDCartError:
    if cls is errors.BatchError:
        return errors.BatchError(BatchResult((WriteResult(None, status=400, message="no"),)))
    return cls("Something failed.", status=520, method="GET", operation="getIt", attempts=3)


def test_every_class_is_public_sorted_and_drawn_in_the_tree() -> None:
    assert errors.__all__ == sorted(errors.__all__)
    defined = {
        name
        for name, value in vars(runtime_errors).items()
        if isinstance(value, type) and issubclass(value, ThreeDCartError)
    }
    # The runtime, which other packages share, calls the base of all errors by another name.
    assert errors.ThreeDCartError is runtime_errors.ApiError
    assert defined - {"ApiError"} == set(errors.__all__) - {"ThreeDCartError"}
    for name in defined:
        assert f" {name}" in (runtime_errors.__doc__ or "")


@pytest.mark.parametrize("cls", CLASSES)
def test_an_error_survives_pickle_and_copy(cls: type[ThreeDCartError]) -> None:
    error: Any = an_error(cls)
    error.completed = BatchResult((WriteResult(id=1),))
    for twin in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
        assert type(twin) is cls
        assert str(twin) == str(error)
        assert vars(twin) == vars(error)
        assert twin.status == error.status


@pytest.mark.parametrize(
    ("cls", "builtin"),
    [
        (errors.TransportError, ConnectionError),
        (errors.RequestTimeoutError, TimeoutError),
        (errors.DeadlineExceeded, TimeoutError),
        (errors.NotFoundError, LookupError),
        (errors.ConfigurationError, ValueError),
        (errors.MalformedResponseError, ValueError),
        (errors.SignatureError, ValueError),
        (errors.ClosedError, RuntimeError),
    ],
)
def test_who_catches_the_builtin_catches_ours(
    cls: type[ThreeDCartError], builtin: type[Exception]
) -> None:
    with pytest.raises(builtin, match="Something failed"):
        raise an_error(cls)


@pytest.mark.parametrize("status", [100, 300, 304, 400, 402, 404, 418, 429, 499, 500, 520, 999])
def test_every_status_has_a_class(status: int) -> None:
    assert issubclass(runtime_errors.status_error_class(status), errors.StatusError)


def test_a_batch_error_names_what_failed_and_why() -> None:
    rows = (WriteResult(id=1, status=200), WriteResult(id=2, status=404, message="no such row"))
    error = errors.BatchError(BatchResult(rows))
    assert str(error) == (
        "1 of 2 items were refused (item 1: no such row). The others are written; correct these and"
        " send them again."
    )


def test_a_change_that_a_store_refuses_is_told_in_its_words(kind: Kind) -> None:
    """As an order's change of status can be, by the document."""
    document = json.loads(DOCUMENT.read_text(encoding="utf-8"))
    order = document["components"]["schemas"]["Order"]["properties"]
    refused = order["OrderStatusID"]["x-refused-changes"]
    row = {"Key": "OrderID", "Value": "5", "Status": str(refused["status"])}
    answer = httpx.Response(refused["status"], json=[{**row, "Message": refused["message"]}])
    store = kind.open(Answers(answer, answer))
    with pytest.raises(errors.BadRequestError) as caught:
        kind.run(store.orders.update(5, Order(order_status_id=2)))
    assert f"answered {refused['status']}: {refused['message']}." in str(caught.value)
    assert [result.message for result in caught.value.rows] == [refused["message"]]
    batch = kind.run(store.orders.update_many([Order(order_id=5, order_status_id=2)]))
    assert [result.message for _, result in batch.failed] == [refused["message"]]


def test_the_stores_full_stop_is_not_doubled(kind: Kind) -> None:
    row = {"Key": "Error", "Value": "", "Status": "404", "Message": "There is no such ticket."}
    answers = Answers(httpx.Response(404, json=[row]))
    with pytest.raises(errors.NotFoundError) as caught:
        kind.run(kind.open(answers).crm.tickets.get(1))
    assert "There is no such ticket. Check the key" in str(caught.value)
