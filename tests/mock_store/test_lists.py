from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from .running import DOCUMENT, Running, refused_start, running, web


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


SENTENCE = next(end["message"] for end in DOCUMENT["x-paging-end"] if "message" in end)


def test_past_the_end_is_said_in_the_documents_words(store: Running) -> None:
    answer = store.api.get("/CRM?offset=13")
    assert answer.status_code == DOCUMENT["x-paging-end"][0]["status"] == 404
    (row,) = answer.json()
    assert (row["Status"], row["Message"]) == ("404", SENTENCE)


def test_nothing_found_is_404(store: Running) -> None:
    answer = store.api.get("/CRM?subject=elephant")
    assert answer.status_code == 404
    assert answer.json()[0]["Message"] != SENTENCE


@pytest.fixture(scope="module")
def other() -> Iterator[Running]:
    """A store whose lists end the older way."""
    with running("--seed", "demo", "--control", "--paging-end", "400") as started:
        yield started


class TestAnotherEnding:
    def ending(self, store: Running, path: str = "/Orders") -> tuple[int, str]:
        answer = store.api.get(f"{path}?offset=1000")
        return answer.status_code, answer.json()[0]["Message"]

    def test_a_store_can_end_its_lists_the_older_way(self, other: Running) -> None:
        assert self.ending(other) == (400, SENTENCE)
        assert self.ending(other, "/Orders/1/Items") == (400, SENTENCE)
        assert other.api.get("/Orders?invoicenumber=999999").status_code == 404

    def test_it_is_changed_while_the_store_runs_and_a_reset_brings_it_back(
        self, other: Running
    ) -> None:
        plane = f"{other.url}/__mock__/behaviour"
        assert web.get(plane).json()["paging_end"] == 400
        changed = web.put(plane, json={"paging_end": 404})
        assert changed.json() == {
            "paging_end": 404,
            "refuse_status_changes": False,
            "strict_references": False,
        }
        assert self.ending(other) == (404, SENTENCE)
        web.post(f"{other.url}/__mock__/reset", json={"seed": "demo"})
        assert self.ending(other) == (400, SENTENCE)

    @pytest.mark.parametrize("wrong", [410, 200, "400", True, -1])
    def test_endings_the_document_lacks_are_refused(self, other: Running, wrong: object) -> None:
        answer = web.put(f"{other.url}/__mock__/behaviour", json={"paging_end": wrong})
        assert answer.status_code == 400
        assert answer.json()["error"]
        assert self.ending(other)[0] == 400

    def test_a_store_does_not_start_with_an_ending_the_document_lacks(self) -> None:
        said = refused_start("--paging-end", "410")
        assert "--paging-end" in said
        assert "404 or 400" in said

    @pytest.mark.parametrize("endings", [[], None])
    def test_a_document_without_endings(self, tmp_path: Path, endings: object) -> None:
        document = {**DOCUMENT, "x-paging-end": endings}
        if endings is None:
            del document["x-paging-end"]
        path = tmp_path / "api.json"
        path.write_text(json.dumps(document))
        with running("--seed", "demo", "--spec", str(path)) as started:
            assert self.ending(started)[0] == 404
        assert "none" in refused_start("--spec", str(path), "--paging-end", "404")


def test_a_limit_above_the_maximum_gives_the_largest_page() -> None:
    row = {"CustomerEmail": "a@example.com"}
    with running("--seed", "empty", "--control") as store:
        rows = {"crm.tickets": {"times": 505, "each": row}}
        assert web.post(f"{store.url}/__mock__/seed", json=rows).status_code == 200
        for limit in ("500", "501", "9000000", "9" * 40):
            assert ids(store, f"limit={limit}") == list(range(1, 501))
        assert len(ids(store, "limit=9000&offset=501")) == 5
        assert store.api.get("/CRM?limit=-1").status_code == 400


def test_a_limit_above_the_maximum_is_refused_where_the_document_does_not_grant_it(
    tmp_path: Path,
) -> None:
    granted = {**DOCUMENT["x-request-leniency"], "any-limit": False, "dotnet-dates": False}
    path = tmp_path / "api.json"
    path.write_text(json.dumps({**DOCUMENT, "x-request-leniency": granted}))
    with running("--seed", "demo", "--spec", str(path)) as store:
        for query in ("limit=501", "openedstartdate=1/5/2020"):
            answer = store.api.get(f"/CRM?{query}")
            assert answer.status_code == 400
            assert query.split("=")[0] in answer.json()[0]["Message"]


def test_counting(store: Running) -> None:
    assert store.api.get("/CRM?countonly=1").json() == {"TotalCount": 12}
    assert store.api.get("/CRM?countonly=1&statusid=2&limit=1").json() == {"TotalCount": 4}
    nothing = store.api.get("/CRM?countonly=1&subject=elephant&limit=5&offset=40")
    assert (nothing.status_code, nothing.json()) == (200, {"TotalCount": 0})
    past = store.api.get("/CRM?countonly=1&statusid=2&limit=1&offset=40")
    assert (past.status_code, past.json()) == (200, {"TotalCount": 4})
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
    ("spelled", "found"),
    [
        ("3/11/2020", [11, 12]),
        ("3/11/2020 6:30:00 PM", [11, 12]),
        ("3/11/2020 6:30:01 pm", [12]),
        ("3/11/2020 6:30:00\u202fPM", [11, 12]),
        ("03/11/2020 06:30:00 AM", [11, 12]),
        ("3/12/2020 12:00:00 AM", [12]),
        ("3/11/2020 12:00:00 PM", [11, 12]),
        ("03/11/2020 18:30:01", [12]),
    ],
)
def test_dates_as_dotnet_spells_them(store: Running, spelled: str, found: list[int]) -> None:
    answer = store.api.get("/CRM", params={"openedstartdate": spelled, "limit": 20})
    assert [row["CrmID"] for row in answer.json()] == found


def test_noon_and_midnight_of_twelve_hours() -> None:
    with running("--seed", "empty") as store:
        for hour in (0, 12):
            row = {"CustomerEmail": "a@example.com", "DateOpened": f"2020-01-25T{hour:02}:15:00"}
            store.create("/CRM", row)
        query = "openedstartdate={0}&openedenddate={0}"
        assert ids(store, query.format("1/25/2020 12:15:00 AM")) == [1]
        assert ids(store, query.format("1/25/2020 12:15:00 PM")) == [2]
        assert ids(store, query.format("1/25/2020 0:15:00")) == [1]


@pytest.mark.parametrize(
    "spelled",
    [
        "3/11/2020 18:30:00",  # 3 November, where the day comes first
        "25/1/2020 18:30:00",
        "2/30/2020",
        "3/11/2020 0:30:00 AM",
        "3/11/2020 13:30:00 PM",
        "3/11/20",
        "3/11/2020 6:30 PM",
    ],
)
def test_dates_that_are_none_or_could_be_two(store: Running, spelled: str) -> None:
    answer = store.api.get("/CRM", params={"openedstartdate": spelled})
    assert answer.status_code == 400
    assert "openedstartdate" in answer.json()[0]["Message"]


def test_webhooks_are_listed_by_whether_they_are_on() -> None:
    with running("--seed", "empty") as store:
        for on in (True, False, True):
            row = {"Name": "x", "Url": "http://127.0.0.1:9/", "EventType": 1, "Enabled": on}
            store.create("/Webhooks", row)
        for query, found in (("1", [1, 3]), ("0", [2]), ("-1", [1, 2, 3]), ("2", [1, 2, 3])):
            rows = store.api.get(f"/Webhooks?enabled={query}").json()
            assert [row["Id"] for row in rows] == found
        assert store.api.get("/Webhooks?enabled=yes").status_code == 400


@pytest.mark.parametrize(
    "query",
    [
        "openedstartdate=02/30/2020",
        "openedstartdate=yesterday",
        "statusid=one",
        "limit=-1",
        "limit=1.5",
        "countonly=yes",
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
    assert answer.json()[0]["Message"] == SENTENCE


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
