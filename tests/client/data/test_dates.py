"""Dates: both spellings read, each place written in the spelling it wants, odd text kept."""

from __future__ import annotations

import copy
import pickle
from datetime import date, datetime, timedelta, timezone
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from threedcart import CRM, CallBackNotification
from threedcart._runtime.codec import dates
from threedcart.errors import ConfigurationError

from ..io.conftest import Answers, Kind, kind

__all__ = ["kind"]

MORNING = datetime(2026, 3, 4, 5, 6)
NEW_YORK = ZoneInfo("America/New_York")


def opened(text: Any) -> Any:
    return CRM.from_dict({"DateOpened": text}).date_opened


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2026-03-04T05:06:00", MORNING),
        ("03/04/2026 05:06", MORNING),
        ("03/04/2026 05:06:07", MORNING.replace(second=7)),
        ("03/04/2026", datetime(2026, 3, 4)),
        ("2026-03-04T05:06:00.25", MORNING.replace(microsecond=250_000)),
        ("2026-03-04T05:06:00-05:00", MORNING.replace(tzinfo=timezone(timedelta(hours=-5)))),
        ("2026-03-04T05:06:00Z", MORNING.replace(tzinfo=timezone.utc)),  # noqa: UP017
    ],
)
def test_every_spelling_of_a_store_is_read(text: str, value: datetime) -> None:
    read = opened(text)
    assert isinstance(read, datetime)
    assert read == value
    assert (read.tzinfo is None) == (value.tzinfo is None)


@pytest.mark.parametrize(
    "odd",
    [
        *(
            "",
            "soon",
            "13/40/2026 10:00",
            "2026-02-30T00:00:00",
            "20260304",
            "03/04/26 05:06",
            "03/04/2026 24:00",
        ),
        *("2026-W10-3T05:06:00", "x" * 19, "２026-03-04T05:06:00"),
        *(5, True, None, [], {"a": 1}, ["T"] * 20),
    ],
)
def test_what_is_no_date_stays_what_it_was(odd: Any) -> None:
    assert opened(odd) == odd
    assert type(opened(odd)) is type(odd)
    assert CRM.from_dict({"DateOpened": odd}).to_dict() == {"DateOpened": odd}


@pytest.mark.parametrize(
    "text",
    [
        *("03/04/2026 05:06", "03/04/2026", "03/04/2026 05:06:07", "2026-03-04T05:06:07"),
        *("2026-03-04T05:06:00.5Z", "2026-03-04T24:00:00", "2026-03-04 05:06"),
        "2026-03-04T05:06+01",
    ],
)
def test_an_unchanged_date_is_written_as_it_came(text: str) -> None:
    ticket = CRM.from_dict({"DateOpened": text})
    assert ticket.to_dict() == {"DateOpened": text}
    for twin in (copy.copy(ticket), copy.deepcopy(ticket), pickle.loads(pickle.dumps(ticket))):
        assert twin.to_dict() == {"DateOpened": text}


def test_a_changed_date_is_written_anew() -> None:
    ticket = CRM.from_dict({"DateOpened": "03/04/2026 05:06"})
    assert isinstance(ticket.date_opened, datetime)
    ticket.date_opened += timedelta(hours=1)
    assert ticket.to_dict() == {"DateOpened": "2026-03-04T06:06:00"}
    ticket.date_opened = MORNING.replace(microsecond=999)
    assert ticket.to_dict() == {"DateOpened": "2026-03-04T05:06:00"}
    assert (
        CRM(date_opened=datetime(2026, 1, 2)).to_json() == b'{"DateOpened":"2026-01-02T00:00:00"}'
    )


def test_an_aware_date_is_written_with_its_offset() -> None:
    aware = MORNING.replace(tzinfo=NEW_YORK)
    assert CRM(date_opened=aware).to_dict() == {"DateOpened": "2026-03-04T05:06:00-05:00"}


def test_dates_read_are_plain_datetimes_to_all_who_use_them() -> None:
    read = opened("03/04/2026 05:06")
    assert read == MORNING
    assert hash(read) == hash(MORNING)
    assert sorted([read, MORNING - timedelta(days=1)])[1] == read
    assert f"{read:%Y}" == "2026"


@pytest.mark.parametrize(
    ("format_name", "value", "text"),
    [
        ("store-date-time", MORNING, "2026-03-04T05:06:00"),
        ("store-date-time", date(2026, 3, 4), "2026-03-04T00:00:00"),
        ("store-filter-date-time", MORNING, "03/04/2026 05:06:00"),
        ("store-filter-date-time", date(2026, 3, 4), "03/04/2026"),
        ("store-filter-date", MORNING, "03/04/2026"),
        ("store-filter-date", date(999, 3, 4), "03/04/0999"),
        ("callback-date-time", MORNING, "03-04-2026 05:06:00"),
        ("date", MORNING, "2026-03-04"),
        ("store-filter-date-time", "as it is", "as it is"),
        ("no such format", 7, 7),
    ],
)
def test_each_place_has_its_spelling(format_name: str, value: Any, text: Any) -> None:
    assert dates.write_as(format_name, value) == text


def test_a_callback_date_is_read_month_first() -> None:
    read = dates.read_callback_date_time("03-04-2026 05:06:07")
    assert read == MORNING.replace(second=7)
    assert dates.write_callback_date_time(read) == "03-04-2026 05:06:07"
    for odd in ("13-40-2026 05:06:07", "2026-03-04T05:06:07"):
        assert dates.read_callback_date_time(odd) is odd


def test_a_row_of_a_store_with_a_zone_has_aware_dates(kind: Kind) -> None:
    sent = {
        "CrmID": 1,
        "DateOpened": "odd",
        "DateLastAction": "03/04/2026 05:06",
        "CrmMessageList": [{"MessageId": 2, "DateCreated": "2026-07-01T12:00:00", "Odd": 1}],
    }
    answers = Answers([sent])
    store = kind.open(answers, time_zone="America/New_York")
    ticket = kind.run(store.crm.tickets.get(1))
    assert ticket.date_last_action == MORNING.replace(tzinfo=NEW_YORK)
    assert ticket.date_opened == "odd"
    [message] = ticket.crm_message_list
    assert message.date_created == datetime(2026, 7, 1, 12, tzinfo=NEW_YORK)
    assert message.additional_properties == {"Odd": 1}
    ticket.date_opened = ticket.date_last_action.astimezone(ZoneInfo("UTC"))
    kind.run(store.crm.tickets.update(ticket, whole=True))
    assert answers.bodies[-1] == {**sent, "DateOpened": "2026-03-04T05:06:00"}


@pytest.mark.parametrize(
    "text", ["0001-01-01T00:00:00Z", "9999-12-31T23:59:59-12:00", "2026-01-01T00:00:00.1234567Z"]
)
def test_an_untouched_date_is_sent_as_it_came_whatever_the_zone(kind: Kind, text: str) -> None:
    answers = Answers([{"CrmID": 1, "DateOpened": text, "Subject": "a"}])
    store = kind.open(answers, time_zone="America/New_York")
    ticket = kind.run(store.crm.tickets.get(1))
    assert isinstance(ticket.date_opened, datetime)
    kind.run(store.crm.tickets.update(ticket, whole=True))
    assert answers.bodies[-1]["DateOpened"] == text


def test_a_date_that_the_store_s_calendar_cannot_say_is_refused(kind: Kind) -> None:
    earliest = datetime(1, 1, 1, tzinfo=ZoneInfo("UTC"))
    answers = Answers()
    store = kind.open(answers, time_zone="America/New_York")
    with pytest.raises(ConfigurationError, match="the calendar ends before it"):
        kind.run(store.crm.tickets.list(opened_start_date=earliest).all())
    with pytest.raises(ConfigurationError, match="the calendar ends before it"):
        kind.run(store.crm.tickets.update(1, CRM(date_opened=earliest)))
    assert answers.requests == []


def test_a_date_of_another_spelling_keeps_its_place_s_spelling() -> None:
    note = CallBackNotification(time_stamp=MORNING)
    assert note.to_dict() == {"TimeStamp": "03-04-2026 05:06:00"}
    assert note.time_stamp == MORNING
    assert pickle.loads(pickle.dumps(note)) == note == copy.deepcopy(note)
    assert CallBackNotification.from_json(note.to_json()) == note
