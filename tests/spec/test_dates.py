"""The patterns of dates: both spellings of stores, and no moment that no clock shows."""

from __future__ import annotations

import re

import pytest

from . import document


def matches(schema: str, text: str) -> bool:
    pattern = document.load()["components"]["schemas"][schema]["pattern"]
    return re.search(pattern, text, re.ASCII) is not None


@pytest.mark.parametrize(
    "text",
    [
        "05/17/2019 09:49",
        "12/31/2019 23:59:59",
        "2019-05-17T09:49:00",
        "2019-05-17T09:49:00.1234567Z",
        "2019-05-17T09:49:00-05:00",
        "0001-01-01T00:00:00",
        "2028-02-29T09:49:00",
        "02/29/2028 09:49",
    ],
)
def test_what_stores_answer(text: str) -> None:
    assert matches("StoreDateTime", text)


@pytest.mark.parametrize(
    "text",
    [
        "13/17/2019 09:49",
        "00/17/2019 09:49",
        "05/00/2019 09:49",
        "05/32/2019 09:49",
        "05/17/2019 24:00",
        "05/17/2019 09:60",
        "2019-13-17T09:49:00",
        "2019-05-00T09:49:00",
        "2019-05-17T25:49:00",
        "2019-05-17T09:49:60",
        "2019-05-17T09:49:00+15:00",
        "2019-05-17 09:49:00",
        "0000-05-17T09:49:00",
        "05/17/0000 09:49",
        "2019-02-30T09:49:00",
        "02/30/2019 09:49",
        "2019-04-31T09:49:00",
        "11/31/2019 09:49",
    ],
)
def test_what_no_clock_and_no_calendar_shows(text: str) -> None:
    assert not matches("StoreDateTime", text)


@pytest.mark.parametrize("schema", ["FilterDateTime", "FilterDate"])
def test_filters(schema: str) -> None:
    assert matches(schema, "05/17/2019")
    assert not matches(schema, "17/05/2019")
    assert not matches(schema, "02/30/2019")
    assert not matches(schema, "05/17/0000")
    assert matches("FilterDateTime", "05/17/2019 23:59:59")
    assert not matches("FilterDateTime", "05/17/2019 24:00:00")
