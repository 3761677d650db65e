"""Dates on the wire: a codec for each format name, so that the document alone says how a date is
spelled.

A store writes dates without a zone, in its own local time: they are read as naive datetimes, or as
aware ones where the store was given its `time_zone`. Text that is no date stays the text it is.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time, tzinfo
from functools import lru_cache
from re import ASCII, compile
from typing import Any, Final, NamedTuple

from .json import MalformedJSON

_from_iso = datetime.fromisoformat
_MARKS = slice(4, None, 3)
"""Where yyyy-MM-ddTHH:mm:ss has its marks."""
_american_time = compile(r" (?!24)\d\d:\d\d(?::\d\d)?", ASCII).fullmatch
_american_day = compile(r"\d\d/\d\d/\d{4}", ASCII).fullmatch
_iso_beginning = compile(r"\d{4}-\d\d-\d\d[T ](?!24)", ASCII).match
_iso_day = compile(r"\d{4}-\d\d-\d\d", ASCII).fullmatch


@lru_cache(4096)
def _read_american_day(text: str) -> date:
    if not _american_day(text):
        raise ValueError(text)
    return date(int(text[6:]), int(text[:2]), int(text[3:5]))


@lru_cache(2048)
def _read_american_time(text: str) -> time:
    if not text:
        return time()
    if not _american_time(text):
        raise ValueError(text)
    return time.fromisoformat(text[1:])


def read_store_date_time(text: str) -> datetime | str:
    """Read either spelling a store uses: yyyy-MM-ddTHH:mm:ss or MM/dd/yyyy HH:mm[:ss]."""
    try:
        if text[_MARKS] == "--T::" and len(text) == 19:
            read = _from_iso(text)
            if read.hour or text[11] == "0":  # hour 24 is another spelling of the next midnight
                return read
        elif text[2] == "/":
            return datetime.combine(_read_american_day(text[:10]), _read_american_time(text[10:]))
        elif _iso_beginning(text):
            return _from_iso(text)
    except (ValueError, LookupError):
        pass
    return text


def read_callback_date_time(text: str) -> datetime | str:
    """Read MM-dd-yyyy HH:mm:ss."""
    if len(text) != 19 or text[2] != "-" or text[5] != "-" or text[10] != " ":
        return text
    iso = f"{text[6:10]}-{text[:2]}-{text[3:5]}T{text[11:]}"
    read = read_store_date_time(iso)
    return text if isinstance(read, str) else read


def read_date_time(text: str) -> datetime | str:
    """Read an RFC 3339 date-time."""
    try:
        return _from_iso(text)
    except ValueError:
        return text


def read_date(text: str) -> date | str:
    """Read yyyy-MM-dd."""
    try:
        return date.fromisoformat(text) if _iso_day(text) else text
    except ValueError:
        return text


def write_date_time(value: Any) -> Any:
    """Spell a date as RFC 3339 has it, with the offset and the fraction of a second it has."""
    if isinstance(value, datetime):
        return value.isoformat()
    return f"{value.isoformat()}T00:00:00" if isinstance(value, date) else value


def write_store_date_time(value: Any) -> Any:
    """Spell a date for a body: yyyy-MM-ddTHH:mm:ss, with its offset where the value has one."""
    if isinstance(value, datetime):
        return value.isoformat(timespec="seconds")
    return f"{value.isoformat()}T00:00:00" if isinstance(value, date) else value


def write_filter_date_time(value: Any) -> Any:
    """Spell a date for a query: MM/dd/yyyy HH:mm:ss; a date without a time is MM/dd/yyyy."""
    if isinstance(value, datetime):
        return f"{value.month:02}/{value.day:02}/{value.year:04} {value.time():%H:%M:%S}"
    return write_filter_date(value)


def write_filter_date(value: Any) -> Any:
    """Spell a day for a query: MM/dd/yyyy."""
    if isinstance(value, date):
        return f"{value.month:02}/{value.day:02}/{value.year:04}"
    return value


def write_callback_date_time(value: Any) -> Any:
    """Spell a date as MM-dd-yyyy HH:mm:ss."""
    if isinstance(value, datetime):
        return f"{value.month:02}-{value.day:02}-{value.year:04} {value.time():%H:%M:%S}"
    return value


def write_date(value: Any) -> Any:
    """Spell a day as yyyy-MM-dd."""
    if isinstance(value, datetime):
        value = value.date()
    return value.isoformat() if isinstance(value, date) else value


class Codec(NamedTuple):
    """How one format is read from a body and written into a body or a query.

    `read` is None for a format that only queries have; `native` says that JSON libraries spell a
    naive datetime as `write` does; `local` that times are a store's own, and have no offset.
    """

    read: Callable[[str], Any] | None
    write: Callable[[Any], Any]
    native: bool = False
    local: bool = True


CODECS: Final[dict[str, Codec]] = {
    "date": Codec(read_date, write_date, local=False),
    "date-time": Codec(read_date_time, write_date_time, local=False),
    "callback-date-time": Codec(read_callback_date_time, write_callback_date_time),
    "store-date-time": Codec(read_store_date_time, write_store_date_time, native=True),
    "store-filter-date": Codec(None, write_filter_date),
    "store-filter-date-time": Codec(None, write_filter_date_time),
}


def write_as(format_name: str, value: Any) -> Any:
    """Spell a value as a format wants it; a format without a codec changes nothing."""
    codec = CODECS.get(format_name)
    return codec.write(value) if codec else value


def localize(value: Any, zone: tzinfo) -> Any:
    """Return a naive datetime as a time of the given zone; anything else as it is."""
    if isinstance(value, datetime) and value.tzinfo is None:
        return value.replace(tzinfo=zone)
    return value


def to_wire_time(format_name: str, value: Any, zone: tzinfo | None) -> Any:
    """Return a date as a format has it: in the store's local time, or with an offset of its own.

    Raises:
        ValueError: see `to_store_time`.
    """
    if zone is None or CODECS[format_name].local:
        return to_store_time(value, zone) if zone else value
    return localize(value, zone)


def to_store_time(value: Any, zone: tzinfo) -> Any:
    """Return an aware datetime as the naive local time of a store in the given zone.

    Raises:
        ValueError: the calendar ends before that time, as for year 1 west of its own zone.
    """
    if isinstance(value, datetime) and value.tzinfo is not None:
        try:
            return value.astimezone(zone).replace(tzinfo=None)
        except OverflowError:
            raise ValueError(
                f"{value.isoformat()} cannot be said in the store's time zone: the calendar ends"
                " before it"
            ) from None
    return value


class GivenDate:
    """A date given by a program that JSON libraries would spell otherwise than its field wants."""

    __slots__ = ("format_name", "value")

    def __init__(self, value: date, format_name: str) -> None:
        self.value = value
        self.format_name = format_name

    def _json_form(self, zone: tzinfo | None) -> str:
        try:
            value = to_wire_time(self.format_name, self.value, zone)
        except ValueError as error:
            raise MalformedJSON(str(error)) from None
        return str(write_as(self.format_name, value))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, GivenDate) and self.value == other.value

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return repr(self.value)


def given_date(value: Any, format_name: str) -> Any:
    """Return what stands for a date in a row's JSON object; anything else is returned as it is."""
    if type(value) is datetime and value.tzinfo is None and not value.microsecond:
        if CODECS[format_name].native:
            return value
    elif not isinstance(value, date):
        return value
    return GivenDate(value, format_name)
