"""New tickets find their department and one answer; what no rule fits is left alone."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from threedcart import CRM
from threedcart_mock.testing import MockStore

from .programs import run

RULES = [
    {
        "keyword": "return",
        "department": "Returns",
        "status": "Awaiting reply",
        "reply": "A prepaid label is on its way to you.",
    },
    {
        "keyword": "parcel",
        "department": "Orders and shipping",
        "status": "Closed",
        "reply": "The tracking code is on your order's page.",
    },
]


@pytest.fixture
def desk(mock_store: MockStore, tmp_path: Path) -> MockStore:
    """A store with tickets; the ids of its statuses are not the numbers that tickets hold."""
    (tmp_path / "rules.json").write_text(json.dumps(RULES))
    mock_store.seed(
        {
            "crm.departments": [
                {"Name": "Orders and shipping", "Visible": True},
                {"Name": "Returns", "Visible": True},
            ],
            "crm.statuses": [
                {"StatusId": 10, "StatusName": "Open"},
                {"StatusId": 20, "StatusName": "Awaiting reply"},
                {"StatusId": 30, "StatusName": "Closed"},
            ],
        }
    )
    subjects = ["How do I RETURN this?", "Where is my parcel?", "Do you hire?"]
    tickets = [(f"{n}@example.com", subject, 10) for n, subject in enumerate(subjects)]
    tickets.append(("old@example.com", "My return, once more", 30))
    mock_store.seed(
        {
            "crm.tickets": [
                {
                    "CustomerEmail": email,
                    "Subject": subject,
                    "StatusID": status,
                    "DepartmentID": 0,
                    "CrmMessageList": [{"Message": "Hello", "SenderEmail": email}],
                }
                for email, subject, status in tickets
            ]
        }
    )
    return mock_store


def tickets(store: MockStore) -> list[tuple[int | None, int | None, list[str | None]]]:
    """Return department, status and messages of every ticket."""
    with store.client() as client:
        return [
            (row.department_id, row.status_id, [m.message for m in row.crm_message_list or []])
            for row in client.crm.tickets.list()
        ]


SORTED_IN = [
    (2, 20, ["Hello", RULES[0]["reply"]]),
    (1, 30, ["Hello", RULES[1]["reply"]]),
    (0, 10, ["Hello"]),
    (0, 30, ["Hello"]),
]


def test_tickets_are_sorted_in_and_answered_once(desk: MockStore, tmp_path: Path) -> None:
    told = run(desk, "triage_tickets", tmp_path / "rules.json")
    assert told.stdout == "2 tickets were sorted in, 1 are left for a person.\n"
    assert tickets(desk) == SORTED_IN
    told = run(desk, "triage_tickets", tmp_path / "rules.json")
    assert told.stdout == "0 tickets were sorted in, 1 are left for a person.\n"
    assert tickets(desk) == SORTED_IN


@pytest.mark.parametrize("operation", ["createCrmMessage", "updateCrmTicket"])
def test_a_run_that_broke_off_is_made_good_without_a_second_answer(
    desk: MockStore, tmp_path: Path, operation: str
) -> None:
    do = {"after": operation == "createCrmMessage", "status": 501}
    desk.faults({"when": {"operation": operation}, "do": do})
    told = run(desk, "triage_tickets", tmp_path / "rules.json")
    assert told.returncode == 1
    assert told.stderr.endswith("Run it again: it goes on where it stopped.\n")
    assert tickets(desk)[0] == (0, 10, ["Hello", RULES[0]["reply"]])
    assert run(desk, "triage_tickets", tmp_path / "rules.json").returncode == 0
    assert tickets(desk) == SORTED_IN


def test_a_misspelt_department_is_told_before_anything_is_changed(
    desk: MockStore, tmp_path: Path
) -> None:
    rules = [{**RULES[0], "department": "Retruns"}]
    (tmp_path / "rules.json").write_text(json.dumps(rules))
    before = tickets(desk)
    told = run(desk, "triage_tickets", tmp_path / "rules.json")
    assert (told.returncode, tickets(desk)) == (1, before)
    assert "There is no department 'Retruns'." in told.stderr


def test_a_ticket_without_messages_is_answered(desk: MockStore, tmp_path: Path) -> None:
    with desk.client() as client:
        body = CRM(customer_email="ida@example.com", subject="Parcel?", status_id=10)
        created = client.crm.tickets.create(body)
        run(desk, "triage_tickets", tmp_path / "rules.json")
        assert client.crm.messages.list(created.id).count() == 1
