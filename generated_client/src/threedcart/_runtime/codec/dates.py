"""Dates on the wire: one codec a format name, so that the spec alone says how a date is spelled.

A store writes dates without a zone, in its own local time: they are read as naive datetimes.
``localize`` and ``to_store_time`` convert where a time zone is configured.

What cannot be read as a date stays the text it was. A date that was read and not changed is
written as the text it came as; a new or changed one in the spelling its place wants.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time, tzinfo
from typing import Any, Final, NamedTuple

from .sentinel import UNSET

_from_iso = datetime.fromisoformat
_date_from_iso = date.fromisoformat


class WireDatetime(datetime):
    """A datetime that came in another spelling than the one we write; ``text`` keeps it.

    Arithmetic and ``replace`` give a value without ``text``: a changed date is written anew.
    """

    __slots__ = ("text",)
    text: str

    def __reduce_ex__(self, protocol: Any) -> tuple[Any, ...]:
        plain = datetime.combine(self.date(), self.timetz())
        return (_spelled, (plain, getattr(self, "text", None)))

    def __copy__(self) -> WireDatetime:
        return self

    def __deepcopy__(self, memo: object) -> WireDatetime:
        return self


def _spelled(value: datetime, text: str | None) -> WireDatetime:
    spelled = WireDatetime.combine(value.date(), value.timetz())
    if text is not None:
        spelled.text = text
    return spelled


# MM/dd/yyyy HH:mm is put together from the two halves of the state that pickle gives a datetime
# (four bytes for the day, six for the time): nothing else builds a subclass half as fast. Both
# tables are small: days are forgotten when there are too many, a day has 1440 minutes.


_DAYS: dict[str, bytes] = {}
"""The state of each day seen, by MM/dd/yyyy."""
_TIMES: dict[str, bytes] = {"": bytes(6)}
"""The state of each time of day seen to the minute, by what follows the day."""


def _new_day(day: str) -> bytes:
    if len(day) != 10 or day[2] != "/" or day[5] != "/":
        raise ValueError(day)
    read = _date_from_iso(f"{day[6:]}-{day[:2]}-{day[3:5]}")
    if len(_DAYS) >= 4096:
        _DAYS.clear()
    state = _DAYS[day] = bytes((*divmod(read.year, 256), read.month, read.day))
    return state


def _new_time(rest: str) -> bytes:
    colons = rest[3:4] == ":" and (len(rest) == 6 or (len(rest) == 9 and rest[6] == ":"))
    if not colons or rest[0] != " " or rest[1:3] == "24":
        raise ValueError(rest)
    read = time.fromisoformat(rest[1:])
    state = bytes((read.hour, read.minute, read.second, 0, 0, 0))
    if len(rest) == 6:
        _TIMES[rest] = state
    return state


_DAY, _REST, _MARKS = slice(10), slice(10, None), slice(4, None, 3)


def read_store_date_time(value: Any) -> Any:
    """Read either spelling a store uses: yyyy-MM-ddTHH:mm:ss or MM/dd/yyyy HH:mm[:ss].

    Anything that is no such date comes back as it is.
    """
    try:
        if value[2] == "/":
            day, rest = value[_DAY], value[_REST]
            try:
                state = _DAYS[day] + _TIMES[rest]
            except KeyError:
                state = (_DAYS.get(day) or _new_day(day)) + (_TIMES.get(rest) or _new_time(rest))
            spelled = WireDatetime(state)  # type: ignore[call-arg,arg-type]
            spelled.text = value
            return spelled
        if value[_MARKS] == "--T::" and len(value) == 19:
            read = _from_iso(value)
            if read.hour or value[11] == "0":  # hour 24 is another spelling of the next midnight
                return read
        return _read_other_iso(value)
    except (ValueError, TypeError, LookupError, AttributeError):  # no date, or no text
        return value


def _read_other_iso(text: str) -> Any:
    """ISO with a fraction, a zone, or a blank for the T."""
    if not text[:4].isdecimal() or text[4] != "-" or text[7] != "-":
        return text
    value = WireDatetime.fromisoformat(text)
    value.text = text
    return value


def write_store_date_time(value: Any) -> Any:
    """A date for a body: yyyy-MM-ddTHH:mm:ss, with its offset where the value has one."""
    if type(value) is datetime:
        return value.isoformat(timespec="seconds") if value.microsecond else value.isoformat()
    if isinstance(value, datetime):
        text: str | None = getattr(value, "text", None)
        return value.isoformat(timespec="seconds") if text is None else text
    if isinstance(value, date):
        return f"{value.isoformat()}T00:00:00"
    return value


def give_date_time(value: Any) -> Any:
    """What msgspec writes as `write_store_date_time` would; mostly the date as it is.

    Raises:
        TypeError: it is neither a date nor text.
    """
    if type(value) is datetime and value.tzinfo is None and not value.microsecond:
        return value
    if value is UNSET or value is None or isinstance(value, str):
        return value
    if isinstance(value, date):
        return write_store_date_time(value)
    raise TypeError("no date")


def write_filter_date_time(value: Any) -> Any:
    """A date for a query: MM/dd/yyyy HH:mm:ss; a date without a time is written MM/dd/yyyy."""
    if isinstance(value, datetime):
        return f"{value.month:02}/{value.day:02}/{value.year:04} {value.time():%H:%M:%S}"
    return write_filter_date(value)


def write_filter_date(value: Any) -> Any:
    """A day for a query: MM/dd/yyyy."""
    if isinstance(value, date):
        return f"{value.month:02}/{value.day:02}/{value.year:04}"
    return value


def read_callback_date_time(value: Any) -> Any:
    """Read MM-dd-yyyy HH:mm:ss; anything else comes back as it is."""
    try:
        if len(value) != 19 or value[2] != "-" or value[5] != "-" or value[10] != " ":
            return value
        iso = f"{value[6:10]}-{value[:2]}-{value[3:5]}T{value[11:]}"
    except TypeError:
        return value
    read = read_store_date_time(iso)
    return value if read is iso else _spelled(read, value)


def write_callback_date_time(value: Any) -> Any:
    """A date as MM-dd-yyyy HH:mm:ss."""
    if isinstance(value, datetime):
        day = f"{value.month:02}-{value.day:02}-{value.year:04}"
        return getattr(value, "text", None) or f"{day} {value.time():%H:%M:%S}"
    return value


def read_date_time(value: Any) -> Any:
    """An RFC 3339 date-time as a datetime; what is none stays as it is."""
    try:
        read = WireDatetime.fromisoformat(value)
    except (ValueError, TypeError):
        return value
    read.text = value
    return read


def read_date(value: Any) -> Any:
    """yyyy-MM-dd as a date; what is none stays as it is."""
    try:
        read = _date_from_iso(value)
    except (ValueError, TypeError):
        return value
    return read if len(value) == 10 and value[4] == "-" == value[7] else value


def write_date(value: Any) -> Any:
    """A day as yyyy-MM-dd."""
    if isinstance(value, datetime):
        value = value.date()
    return value.isoformat() if isinstance(value, date) else value


def _unread(value: Any) -> Any:
    return value


class Codec(NamedTuple):
    """How one format is read from a body and written into a body or a query."""

    read: Callable[[Any], Any]
    write: Callable[[Any], Any]


CODECS: Final[dict[str, Codec]] = {
    "date": Codec(read_date, write_date),
    "date-time": Codec(read_date_time, write_store_date_time),
    "callback-date-time": Codec(read_callback_date_time, write_callback_date_time),
    "store-date-time": Codec(read_store_date_time, write_store_date_time),
    "store-filter-date": Codec(_unread, write_filter_date),
    "store-filter-date-time": Codec(_unread, write_filter_date_time),
}


def write_as(format_name: str, value: Any) -> Any:
    """Write a value in the spelling of a format; a format without a codec changes nothing."""
    codec = CODECS.get(format_name)
    return codec.write(value) if codec else value


def localize(value: Any, zone: tzinfo) -> Any:
    """A naive datetime as a time of the given zone; anything else comes back as it is."""
    if isinstance(value, datetime) and value.tzinfo is None:
        return value.replace(tzinfo=zone)
    return value


def to_store_time(value: Any, zone: tzinfo) -> Any:
    """An aware datetime as the naive local time of a store in the given zone."""
    if isinstance(value, datetime) and value.tzinfo is not None:
        return value.astimezone(zone).replace(tzinfo=None)
    return value
