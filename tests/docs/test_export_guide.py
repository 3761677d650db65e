"""The export of the guide writes every order once, also when it breaks off."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

import pytest
from threedcart import ServerError
from threedcart_mock.testing import MockStore

from docs.site import WRITTEN

from .blocks import blocks

COUNT = 650  # three pages of the 300 orders that a store gives at once


def numbers(file: Path) -> list[int]:
    with file.open(newline="", encoding="utf-8") as table:
        return [int(row["OrderID"]) for row in csv.DictReader(table)]


def test_an_export_that_broke_off_goes_on_without_losing_or_repeating_an_order(
    mock_store: MockStore, tmp_path: Path
) -> None:
    mock_store.seed({"orders": {"times": COUNT, "each": {"OrderAmount": "10.50"}}})
    (block,) = [each for each in blocks(WRITTEN / "guides" / "rows.md", "python") if "csv" in each]
    file = tmp_path / "orders.csv"
    with mock_store.client(retries=0) as store:
        names: dict[str, Any] = {"store": store}
        exec(block.partition("\n\n\nexport_file")[0], names)
        mock_store.faults({"when": {"operation": "listOrders", "nth": 3}, "do": {"status": 502}})
        with pytest.raises(ServerError):
            names["export"](file)
        first = numbers(file)
        assert 300 < len(first) < COUNT
        with file.open("a") as unmarked:  # killed between a row and its mark
            unmarked.write("4711,half a r")
        assert names["export"](file) == COUNT - len(first)
    assert numbers(file) == list(range(1, COUNT + 1))
    assert list(tmp_path.iterdir()) == [file]
