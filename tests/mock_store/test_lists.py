from __future__ import annotations

from collections.abc import Iterator

import pytest

from .running import Running, running, web


@pytest.fixture(scope="module")
def store() -> Iterator[Running]:
    """Twelve tickets, one a day from 1 March 2020, of three states."""
    with running("--seed", "empty") as started:
        for day in range(1, 13):
            started.create(
                "/CRM",
                {
                    "CustomerEmail": f"person{day}@example.com",
                    "Subject": f"100% Parcel_{day}",
                    "StatusID": day % 3,
                    "DateOpened": f"03/{day:02}/2020 18:30",
                },
            )
        yield started


def ids(store: Running, query: str = "") -> list[int]:
    answer = store.api.get(f"/CRM?{query}")
    assert answer.status_code == 200, answer.text
    return [row["CrmID"] for row in answer.json()]


def test_ten_rows_unless_asked_otherwise(store: Running) -> None:
    assert ids(store) == list(range(1, 11))
    assert ids(store, "limit=3") == [1, 2, 3]
    assert ids(store, "limit=0") == list(range(1, 13))


def test_the_offset_counts_rows_from_one(store: Running) -> None:
    assert ids(store, "limit=3&offset=1") == [1, 2, 3]
    assert ids(store, "limit=3&offset=0") == [1, 2, 3]
    assert ids(store, "limit=3&offset=4") == [4, 5, 6]
    assert ids(store, "limit=5&offset=12") == [12]


def test_past_the_end_is_said(store: Running) -> None:
    answer = store.api.get("/CRM?offset=13")
    assert answer.status_code == 404
    assert "exceeds the total number of records" in answer.json()[0]["Message"]


def test_nothing_found_is_404(store: Running) -> None:
    answer = store.api.get("/CRM?subject=elephant")
    assert answer.status_code == 404
    assert "exceeds" not in answer.text


def test_a_limit_above_the_maximum_is_refused(store: Running) -> None:
    answer = store.api.get("/CRM?limit=501")
    assert answer.status_code == 400
    assert "limit" in answer.json()[0]["Message"]


def test_counting(store: Running) -> None:
    assert store.api.get("/CRM?countonly=1").json() == {"TotalCount": 12}
    assert store.api.get("/CRM?countonly=1&statusid=2&limit=1").json() == {"TotalCount": 4}
    assert store.api.get("/CRM?countonly=1&subject=elephant").json() == {"TotalCount": 0}
    assert isinstance(store.api.get("/CRM?countonly=0").json(), list)


def test_filters(store: Running) -> None:
    assert ids(store, "statusid=1") == [1, 4, 7, 10]
    assert ids(store, "subject=parcel_1") == [1, 10, 11, 12]
    assert ids(store, "subject=100%25 P&statusid=2&limit=2") == [2, 5]
    assert ids(store, "customeremail=person5@example.com") == [5]
    assert store.api.get("/CRM?customeremail=person5").status_code == 404
    assert ids(store, "STATUSID=1") == [1, 4, 7, 10]
    assert len(ids(store, "statusid=0&limit=20")) == 12


def test_dates_in_filters(store: Running) -> None:
    assert ids(store, "openedstartdate=03/11/2020") == [11, 12]
    assert ids(store, "openedenddate=03/02/2020") == [1, 2]
    assert ids(store, "openedstartdate=03/11/2020 18:30:00&openedenddate=03/11/2020 18:30:00") == [
        11
    ]
    assert ids(store, "openedenddate=03/02/2020 18:29:59") == [1]


@pytest.mark.parametrize(
    "query",
    [
        "openedstartdate=02/30/2020",
        "openedstartdate=yesterday",
        "statusid=one",
        "statusid=",
        "limit=-1",
        "limit=1.5",
        "countonly=2",
        "limit=1&limit=2",
    ],
)
def test_values_the_document_forbids(store: Running, query: str) -> None:
    answer = store.api.get(f"/CRM?{query}")
    assert answer.status_code == 400
    (row,) = answer.json()
    assert row["Key"] == "Error"
    assert query.split("=")[0] in row["Message"]


def test_select_and_orderby_work_on_the_page(store: Running) -> None:
    answer = store.api.get("/CRM?limit=3&$orderby=CrmID desc&$select=CrmID,StatusID")
    assert answer.json() == [
        {"CrmID": 3, "StatusID": 0},
        {"CrmID": 2, "StatusID": 2},
        {"CrmID": 1, "StatusID": 1},
    ]


def test_lists_inside_rows_have_no_default_limit(store: Running) -> None:
    messages = [{"Message": str(n)} for n in range(15)]
    store.change("/CRM/1", {"CrmMessageList": messages})
    assert len(store.api.get("/CRM/1/message").json()) == 15
    page = store.api.get("/CRM/1/message?limit=2&offset=14").json()
    assert [row["Message"] for row in page] == ["13", "14"]
    answer = store.api.get("/CRM/1/message?offset=16")
    assert answer.status_code == 404
    assert "exceeds" in answer.text


def test_every_list_and_row_of_the_demo_shop_is_there(demo_store: Running) -> None:
    for path in ("/CRM", "/CRM/department", "/CRM/status", "/CRM/savedreply"):
        assert demo_store.api.get(path).status_code == 200
    states = {demo_store.read(f"/Orders/{number}")["OrderStatusID"] for number in range(1, 13)}
    assert states == {1, 2, 3, 4, 5, 6, 7, 11}
    order = demo_store.read("/Orders/3")
    goods = sum(row["ItemQuantity"] * row["ItemUnitPrice"] for row in order["OrderItemList"])
    total = goods + order["SalesTax"] + sum(row["ShipmentCost"] for row in order["ShipmentList"])
    assert order["OrderAmount"] == pytest.approx(total)
    assert demo_store.read("/Products/1")["OptionSetList"]


def test_the_same_number_makes_the_same_shop() -> None:
    with running("--seed", "empty", "--control") as store:
        shops = []
        for number in (7, 7, 8):
            wanted = {"seed": "demo", "number": number}
            assert web.post(f"{store.url}/__mock__/reset", json=wanted).status_code == 200
            order = store.read("/Orders/5")
            lines = [row["CatalogID"] for row in order["OrderItemList"]]
            shops.append((order["BillingEmail"], order["OrderAmount"], lines))
    assert shops[0] == shops[1]
    assert shops[0] != shops[2]
