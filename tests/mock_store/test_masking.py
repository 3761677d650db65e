"""Card numbers and passwords: what is kept of them, and what is answered."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from .running import Running, running, web

NUMBER = "4111111111111234"
MASKED = "XXXXXXXXXXXX1234"


def placed(store: Running, **columns: str) -> str:
    row = {"CustomerID": 1, "BillingPaymentMethodID": "1", **columns}
    return f"/Orders/{store.create('/Orders', row)}"


@pytest.mark.parametrize(
    ("sent", "kept"),
    [
        (NUMBER, MASKED),
        ("4111-1111-1111-1234", "XXXX-XXXX-XXXX-1234"),
        ("4111 1111 1111 1234", "XXXX XXXX XXXX 1234"),
        ("12345678", "XXXXXXXX"),
        ("123456789", "XXXXX6789"),
        ("", ""),
        (MASKED, MASKED),
    ],
)
def test_a_card_number_comes_masked(empty_store: Running, sent: str, kept: str) -> None:
    order = placed(empty_store, CardNumber=sent)
    assert empty_store.read(order)["CardNumber"] == kept


def test_nothing_of_a_verification_code_is_kept(empty_store: Running) -> None:
    assert (
        empty_store.read(placed(empty_store, CardVerification="123"))["CardVerification"] == "XXX"
    )


def test_updates_are_masked_and_a_masked_number_sent_back_stays(empty_store: Running) -> None:
    order = placed(empty_store)
    empty_store.change(order, {"CardNumber": NUMBER})
    row = empty_store.read(order)
    assert row["CardNumber"] == MASKED
    empty_store.change(order, {"CardNumber": row["CardNumber"], "CardName": "Ida"})
    assert empty_store.read(order)["CardNumber"] == MASKED
    empty_store.api.put("/Orders", json=[{"OrderID": row["OrderID"], "CardNumber": NUMBER}])
    assert empty_store.read(order)["CardNumber"] == MASKED
    xml = empty_store.api.get(order, headers={"Accept": "application/xml"})
    assert MASKED in xml.text


def test_a_password_is_kept_as_a_digest_which_can_be_sent_back(empty_store: Running) -> None:
    customer = f"/Customers/{empty_store.create('/Customers', {'Password': 'tide-table'})}"
    kept = empty_store.read(customer)["Password"]
    assert re.fullmatch("[0-9a-f]{32}", kept)
    empty_store.change(customer, {"Password": kept, "Comments": "sent back"})
    assert empty_store.read(customer)["Password"] == kept
    empty_store.change(customer, {"Password": "harbor"})
    assert empty_store.read(customer)["Password"] not in (kept, "harbor")
    empty_store.change(customer, {"Password": ""})
    assert empty_store.read(customer)["Password"] == ""


def test_a_full_number_is_nowhere(tmp_path: Path) -> None:
    with running("--seed", "empty", "--db", str(tmp_path / "store.db"), "--control") as store:
        placed(store, CardNumber=NUMBER)
        assert NUMBER not in web.get(f"{store.url}/__mock__/journal").text
        files = b"".join(each.read_bytes() for each in tmp_path.iterdir())
        assert MASKED.encode() in files
        assert NUMBER.encode() not in files
