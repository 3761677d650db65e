"""The wire formats of spec/README.md: reading them, and saying whether a text is one."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable

DAY = re.compile(r"(\d{2})/(\d{2})/(\d{4})")
CLOCK = re.compile(r"(\d{2})/(\d{2})/(\d{4}) (\d{2}):(\d{2})(?::(\d{2}))?")


def moment(text: str) -> datetime.datetime | None:
    """The moment a ``store-date-time`` names: naive store-local, or aware; None when it is none."""
    match = CLOCK.fullmatch(text)
    if match:
        month, day, year, hour, minute, second = (int(part or 0) for part in match.groups())
        return _datetime(year, month, day, hour, minute, second)
    try:
        return datetime.datetime.fromisoformat(text)
    except ValueError:
        return None


def day(text: str) -> datetime.datetime | None:
    """The first moment of the day a ``store-filter-date`` names."""
    match = DAY.fullmatch(text)
    return _datetime(int(match[3]), int(match[1]), int(match[2])) if match else None


def filter_moment(text: str) -> datetime.datetime | None:
    return day(text) or moment(text)


def _datetime(*parts: int) -> datetime.datetime | None:
    try:
        return datetime.datetime(*parts)  # type: ignore[arg-type] # six ints at most
    except ValueError:
        return None


def as_clock(when: datetime.datetime) -> str:
    return when.strftime("%m/%d/%Y %H:%M:%S")


def as_day(when: datetime.datetime) -> str:
    return when.strftime("%m/%d/%Y")


def as_iso(when: datetime.datetime) -> str:
    return when.isoformat(timespec="seconds")


READERS: dict[str, Callable[[str], datetime.datetime | None]] = {
    "store-date-time": moment,
    "store-filter-date-time": filter_moment,
    "store-filter-date": day,
}
WRITERS: dict[str, tuple[Callable[[datetime.datetime], str], ...]] = {
    "store-date-time": (as_clock, as_iso),
    "store-filter-date-time": (as_clock, as_day),
    "store-filter-date": (as_day,),
}
# Checkers as JSON schema validators want them: is this text one?
CHECKERS: dict[str, Callable[[str], bool]] = {
    name: (lambda text, read=read: read(text) is not None)  # type: ignore[misc] # bound per name
    for name, read in READERS.items()
}
