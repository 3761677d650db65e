"""What writes answer: one row, or one row for each item of a batch."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from threedcart.errors import (
    AmbiguousAnswerError,
    AmbiguousOutcomeError,
    BadRequestError,
    BatchError,
    MalformedResponseError,
    ServerError,
    StatusError,
)
from threedcart.models import CRM, Order, OrderItem, Product, StoreSettings

from .conftest import DONE, Answers, Kind

NOTHING = object()
"""Stands for an answer without content."""


def row(value: Any, status: Any = "200", message: str = "Updated successfully") -> dict[str, Any]:
    return {"Key": "CatalogID", "Value": value, "Status": status, "Message": message}


@pytest.mark.parametrize("value", ["1234", 1234, " 01234"])
def test_the_id_of_a_row_with_a_number_is_an_int(kind: Kind, value: Any) -> None:
    answers = Answers([row(value, "201", "Created successfully")])
    result = kind.run(kind.open(answers).crm.tickets.create(CRM(subject="x")))
    assert (result.id, result.status, result.ok) == (1234, 201, True)
    assert result.message == "Created successfully"


@pytest.mark.parametrize("value", ["1234567890123456", 1234567890123456])
def test_the_id_of_a_row_with_a_text_key_is_text_even_of_digits(kind: Kind, value: Any) -> None:
    result = kind.run(kind.open(Answers([row(value, "201")])).carts.create())
    assert result.id == "1234567890123456"


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        ([row("", "201", "Created successfully")], r"Created successfully, .*\(Value is ''\)"),
        ([row(None, "201")], "names no row"),
        ([row("AB12", "201")], r"\(Value is 'AB12'\)"),
        ([row(True, "201")], "names no row"),
        ([row("9" * 400, "201")], "names no row"),
        ([{"Key": "OrderID", "Status": "201"}], "names no row"),
        (NOTHING, "was answered 204, but names no row"),
    ],
)
def test_a_create_that_names_no_row_is_never_taken_for_a_usable_success(
    kind: Kind, answer: Any, told: str
) -> None:
    answers = Answers(httpx.Response(204) if answer is NOTHING else answer)
    with pytest.raises(AmbiguousAnswerError, match=told) as caught:
        kind.run(kind.open(answers).orders.create(Order(customer_id=1)))
    assert "look for it by what you sent" in str(caught.value)
    assert isinstance(caught.value.cause, MalformedResponseError)
    assert caught.value.result is not None
    assert caught.value.result.ok
    assert len(answers.requests) == 1


def test_an_update_that_names_no_row_was_about_the_row_it_was_sent_to(kind: Kind) -> None:
    store = kind.open(Answers([row("")], httpx.Response(204), [row("AB")]))
    assert kind.run(store.crm.tickets.update(5, CRM(subject="x"))).id == 5
    assert kind.run(store.products.delete(7)).id == 7
    assert kind.run(store.orders.items.update(7, 8, OrderItem())).id == 8


def test_the_id_of_a_write_to_what_has_no_key_is_what_the_store_says(kind: Kind) -> None:
    answers = Answers([row("0012")], [row("12")], [row("")])
    settings = kind.open(answers).store_settings
    ids = [kind.run(settings.update(StoreSettings())).id for _ in range(3)]
    assert ids == ["0012", 12, None]


@pytest.mark.parametrize("missing", ["Key", "Value", "Status", "Message"])
def test_a_result_row_may_lack_a_field(kind: Kind, missing: str) -> None:
    answer = {name: value for name, value in row("5").items() if name != missing}
    result = kind.run(kind.open(Answers([answer])).crm.tickets.update(5, CRM(subject="x")))
    assert result.ok


@pytest.mark.parametrize("answer", [{"error": "down"}, [{"CrmID": 5}], {}])
def test_an_answer_that_tells_no_result_is_no_success(kind: Kind, answer: Any) -> None:
    store = kind.open(Answers(answer))
    with pytest.raises(AmbiguousAnswerError, match="no result rows"):
        kind.run(store.crm.tickets.create(CRM(subject="x")))


def test_a_bare_result_row_is_read(kind: Kind) -> None:
    assert kind.run(kind.open(Answers(row("5"))).crm.tickets.delete(5)).id == 5


def test_a_batch_answers_a_row_for_each_item(kind: Kind) -> None:
    answers = Answers([row("1"), row("2", "404", "no such product"), row("3")])
    batch = [Product() for _ in range(3)]
    result = kind.run(kind.open(answers).products.update_many(batch))
    assert [one.id for one in result] == [1, 2, 3]
    assert (len(result), result.ok, result[1].ok) == (3, False, False)
    assert result.failed == ((1, result[1]),)
    assert result.succeeded == (result[0], result[2])
    with pytest.raises(BatchError, match="item 1: no such product"):
        result.raise_for_failures()


def test_an_item_of_a_batch_may_name_no_row(kind: Kind) -> None:
    answers = Answers([row(""), row("12"), row("x", "400")])
    result = kind.run(kind.open(answers).products.update_many([Product()] * 3))
    assert [one.id for one in result] == [None, 12, None]


def test_a_partial_success_is_no_error_of_the_call(kind: Kind) -> None:
    answer = httpx.Response(206, json=[row("1"), row("2", "400", "bad")])
    result = kind.run(kind.open(Answers(answer)).products.update_many([Product(), Product()]))
    assert [one.ok for one in result] == [True, False]


def test_a_whole_success_passes_the_check(kind: Kind) -> None:
    result = kind.run(kind.open(Answers([row("1")])).products.update_many([Product()]))
    assert result.raise_for_failures() is result


def test_a_batch_is_sent_in_pieces_in_order(kind: Kind) -> None:
    answers = Answers(*([row(str(n)) for n in part] for part in (range(2), range(2, 4), [4])))
    items = (Product() for _ in range(5))
    result = kind.run(kind.open(answers).products.update_many(items, chunk=2))
    assert [len(body) for body in answers.bodies] == [2, 2, 1]
    assert [one.id for one in result] == [0, 1, 2, 3, 4]


def test_a_batch_goes_out_a_hundred_at_a_time_unless_told_otherwise(kind: Kind) -> None:
    answers = Answers([row("1")] * 100, [row("1")] * 50)
    kind.run(kind.open(answers).products.update_many([Product()] * 150))
    assert [len(body) for body in answers.bodies] == [100, 50]


def test_an_empty_batch_sends_nothing(kind: Kind) -> None:
    answers = Answers()
    assert len(kind.run(kind.open(answers).products.update_many([]))) == 0
    assert answers.requests == []


def test_an_item_without_a_row_counts_as_refused(kind: Kind) -> None:
    result = kind.run(kind.open(Answers([row("1")])).products.update_many([Product()] * 3))
    assert [one.ok for one in result] == [True, False, False]
    assert "no row for this item" in result[2].message


def test_a_batch_that_breaks_off_keeps_what_was_answered(kind: Kind) -> None:
    answers = Answers([row("1"), row("2", "400")], httpx.Response(500))
    store = kind.open(answers, retries=0)
    with pytest.raises(ServerError) as caught:
        kind.run(store.products.update_many([Product()] * 5, chunk=2))
    assert caught.value.completed is not None
    assert [one.id for one in caught.value.completed] == [1, 2]
    assert len(answers.requests) == 2


def test_a_write_without_content_is_done(kind: Kind) -> None:
    result = kind.run(kind.open(Answers(httpx.Response(204))).crm.tickets.delete(5))
    assert (result.ok, result.status, result.id) == (True, 204, 5)


def test_a_refused_write_says_which_field(kind: Kind) -> None:
    refusal = row("", "400", "is required") | {"Key": "CustomerEmail"}
    store = kind.open(Answers(httpx.Response(400, json=[refusal])))
    with pytest.raises(BadRequestError, match="is required") as caught:
        kind.run(store.crm.tickets.create(CRM(subject="x")))
    assert caught.value.rows[0].label == "CustomerEmail"


class Lossy:
    """A store whose answers to creates go wrong as they are told to; it keeps what was created."""

    def __init__(self, *outcomes: Any) -> None:
        self.outcomes = list(outcomes)
        self.created: list[str] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        outcome = self.outcomes.pop(0) if self.outcomes else "done"
        subject = json.loads(request.content)["Subject"]
        if isinstance(outcome, int):
            said = {"Key": "Error", "Value": "", "Status": str(outcome), "Message": f"no {subject}"}
            return httpx.Response(outcome, content=json.dumps([said]))
        if outcome != "lost":
            self.created.append(subject)
        if outcome == "done":
            said = {"Key": "CrmID", "Value": str(len(self.created)), "Status": "201", "Message": ""}
            return httpx.Response(201, content=json.dumps([said]))
        raise httpx.ReadError("the connection broke")


def tickets(number: int) -> list[CRM]:
    return [CRM(subject=str(n)) for n in range(number)]


def test_many_creates_give_a_result_for_each_row(kind: Kind) -> None:
    store = kind.open(Lossy("done", 400, "kept", "done", 404))
    results = kind.run(store.crm.tickets.create_many(tickets(6)))
    assert [result.id for result in results] == [1, None, None, 3, None, 4]
    assert [n for n, _ in results.failed] == [1, 4]
    assert [n for n, _ in results.ambiguous] == [2]
    assert [result.ok for result in results] == [True, False, False, True, False, True]
    assert (results[1].message, results[1].status) == ("no 1", 400)
    assert isinstance(results[2].error, AmbiguousOutcomeError)
    assert not results.ok
    with pytest.raises(BatchError, match=r"2 of 6 items were refused .* 1 may or may not .* 2\)"):
        results.raise_for_failures()


def test_a_row_whose_create_had_no_clear_answer_is_looked_for(kind: Kind) -> None:
    shop = Lossy("kept", "lost", "done")
    looked: list[str | None] = []

    def find(body: CRM) -> CRM | None:
        looked.append(body.subject)
        return CRM(crm_id=77) if body.subject in shop.created else None

    async def find_async(body: CRM) -> CRM | None:
        return find(body)

    how = find_async if kind.name == "async" else find
    results = kind.run(kind.open(shop).crm.tickets.create_many(tickets(3), find=how))
    assert looked == ["0", "1"]
    assert [result.id for result in results] == [77, None, 2]
    assert [result.found for result in results] == [True, False, False]
    assert [n for n, _ in results.ambiguous] == [1]
    assert shop.created == ["0", "2"]


@pytest.mark.parametrize("problem", [ServerError("no list today"), KeyError("Subject")])
def test_a_row_that_could_not_be_looked_for_counts_as_ambiguous(
    kind: Kind, problem: Exception
) -> None:
    def find(body: CRM) -> CRM | None:
        raise problem

    shop = Lossy("done", "kept", "done")
    with pytest.raises(AmbiguousOutcomeError, match=r"Looking for it failed: .*Items 0 to 1") as e:
        kind.run(kind.open(shop).crm.tickets.create_many(tickets(3), find=find))
    assert e.value.completed is not None
    assert [n for n, _ in e.value.completed.ambiguous] == [1]
    assert len(e.value.completed) == 2
    assert shop.created == ["0", "1"]


@pytest.mark.parametrize("status", [401, 403])
def test_creates_end_where_the_next_would_fail_too(kind: Kind, status: int) -> None:
    shop = Lossy("done", status)
    with pytest.raises(StatusError, match=r"Items 0 to 0 were answered before it") as caught:
        kind.run(kind.open(shop).crm.tickets.create_many(tickets(3)))
    assert caught.value.completed is not None
    assert [result.id for result in caught.value.completed] == [1]
    assert shop.created == ["0"]


def test_positions_in_a_refused_chunk_are_those_of_the_caller_s_list(kind: Kind) -> None:
    message = "/10/SKUInfo/Stock: not a number"
    said = {"Key": "Error", "Value": "", "Status": "400", "Message": message}
    refused = httpx.Response(400, content=json.dumps([said]))
    answers = Answers([DONE] * 100, refused)
    with pytest.raises(BadRequestError, match=r"/110/SKUInfo/Stock: not a number") as caught:
        kind.run(kind.open(answers).products.update_many([Product()] * 120))
    assert "Items 0 to 99 were answered before it" in str(caught.value)
    assert caught.value.rows[0].message == "/110/SKUInfo/Stock: not a number"
    assert caught.value.completed is not None
    assert len(caught.value.completed) == 100


@pytest.mark.parametrize("status", ["400", ""])
def test_a_batch_whose_every_row_was_refused_tells_of_each(kind: Kind, status: str) -> None:
    said = [{"Key": "Error", "Value": "", "Status": status, "Message": f"no {n}"} for n in range(3)]
    answers = Answers(httpx.Response(400, content=json.dumps(said)))
    results = kind.run(kind.open(answers).products.update_many([Product()] * 3))
    assert [(n, row.message, row.status) for n, row in results.failed] == [
        (n, f"no {n}", 400) for n in range(3)
    ]


def test_an_exception_of_the_callers_rows_tells_what_was_created_before(kind: Kind) -> None:
    def rows() -> Iterator[CRM]:
        yield CRM(subject="first")
        raise ValueError("line 2 of the file cannot be read")

    created = httpx.Response(201, json=[{"Key": "CrmID", "Value": "7", "Status": "201"}])
    with pytest.raises(ValueError, match="line 2") as caught:
        kind.run(kind.open(lambda _: created).crm.tickets.create_many(rows()))
    assert [result.id for result in caught.value.completed] == [7]  # type: ignore[attr-defined]  # added to it
    assert "Items 0 to 0 were answered before it" in caught.value.__notes__[0]
