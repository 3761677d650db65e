"""The fixtures people's own tests use, used the way they would."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
import threedcart

pytest_plugins = ["pytester"]


def test_a_ticket_is_answered(mock_store: Any) -> None:
    with mock_store.client() as store:
        ticket = store.crm.tickets.create(threedcart.CRM(customer_email="ida@example.com"))
        mock_store.faults({"when": {"operation": "listCrmTickets"}, "do": {"status": 500}})
        (found,) = store.crm.tickets.list(limit=1)
    assert str(found.crm_id) == str(ticket.id)
    assert [each["status"] for each in mock_store.journal("listCrmTickets")] == [200, 500]


def test_the_next_test_starts_empty(mock_store: Any) -> None:
    with mock_store.client() as store:
        assert store.crm.tickets.list().count() == 0
    assert mock_store.journal("createCrmTicket") == []


@pytest.mark.mock_store(seed="demo")
def test_a_mark_chooses_the_seed(mock_store: Any) -> None:
    with mock_store.client() as store:
        assert store.orders.list().count() == 36


def test_rows_are_put_in_and_the_clock_is_set(mock_store: Any) -> None:
    assert mock_store.clock(now="2020-02-29T12:00:00") == "2020-02-29T12:00:00"
    mock_store.seed({"crm.tickets": [{"CrmID": 12, "CustomerEmail": "a@example.com"}]})

    async def read() -> Any:
        async with mock_store.async_client() as store:
            return await store.crm.tickets.get(12)

    ticket = asyncio.run(read())
    assert ticket.date_opened.isoformat() == "2020-02-29T12:00:00"
    with pytest.raises(ValueError, match="no resource"):
        mock_store.seed({"nothing": []})


def test_the_merchant_signs_up_with_services_and_asks_to_be_asked(mock_store: Any) -> None:
    mock_store.shipping(rates_url="http://127.0.0.1:9/rates", patience=0.5)
    mock_store.gateway(checkout_url="http://127.0.0.1:9/checkout")
    mock_store.consent(auto=False)
    with pytest.raises(ValueError, match="rates_url is no web address"):
        mock_store.shipping(rates_url="nonsense")


@pytest.mark.mock_store(seed="demo", paging_end=400)
def test_a_mark_chooses_how_lists_end(mock_store: Any) -> None:
    with mock_store.client(retries=0) as store:
        assert len(store.orders.list().all()) == 36
    statuses = {each["status"] for each in mock_store.journal("listOrders")}
    assert statuses <= {200, 400}
    with pytest.raises(ValueError, match="404 or 400"):
        mock_store.behaviour(paging_end=410)


def test_the_next_test_has_the_usual_endings(mock_store: Any) -> None:
    assert mock_store.behaviour() == {
        "paging_end": 404,
        "refuse_status_changes": False,
        "strict_references": False,
    }


def test_a_webhook_is_tried_and_its_failures_are_told(mock_store: Any) -> None:
    hook = threedcart.WebhookPOST(
        name="x", url="http://127.0.0.1:9/?key=mine", event_type=1, enabled=True
    )
    with mock_store.client() as store:
        number = store.webhooks.create(hook).id
        mock_store.webhooks(repeats=2, probe=False)
        assert mock_store.test_webhook(number)["outcome"] == "given up"
        store.orders.create(threedcart.Order(customer_id=0, billing_payment_method_id="1"))
    outcomes = [each["outcome"] for each in mock_store.deliveries(patience=10)]
    assert outcomes == ["given up", "failed", "failed", "given up"]
    with pytest.raises(ValueError, match="No webhook"):
        mock_store.test_webhook(999)


def test_in_a_suite_of_somebody_else(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(
        """
        import pytest

        def test_one(session_mock_store):
            assert session_mock_store.url.startswith("http://127.0.0.1:")

        @pytest.mark.mock_store(seed="demo", number=2)
        def test_two(mock_store, session_mock_store):
            assert mock_store.url != session_mock_store.url

        @pytest.mark.mock_store(sead="demo")
        def test_three(mock_store):
            pass
        """
    )
    result = pytester.runpytest("--strict-markers", "-p", "no:schemathesis")
    result.assert_outcomes(passed=2, errors=1)
    result.stdout.fnmatch_lines(["*mock_store cannot be followed: There is no sead here*"])


@pytest.mark.mock_store("demo")
def test_a_mark_takes_the_seed_without_its_name_too(mock_store: Any) -> None:
    with mock_store.client() as store:
        assert store.orders.list().count() == 36
        address = store.store_settings.get().store_information.store_secure_url
    assert address == "https://mock-store.3dcartstores.com"
