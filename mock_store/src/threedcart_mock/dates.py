"""The store's moments: read in any spelling a store accepts, kept in one.

A store speaks local time without a zone. Kept and answered: `2026-01-31T09:05:00`.
Read: that, with a fraction or a zone; `01/31/2026 09:05[:00]`; `01/31/2026`. In filters also what
.NET makes of a moment: `1/31/2026`, `1/31/2026 9:05:00 AM`.
"""

from __future__ import annotations

import re
from datetime import datetime
from zoneinfo import ZoneInfo

_AMERICAN = re.compile(r"(\d{2})/(\d{2})/(\d{4})(?:[ T](\d{2}):(\d{2})(?::(\d{2}))?)?")
_ISO = re.compile(
    r"(\d{4})-(\d{2})-(\d{2})"
    r"(?:[ T](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?\s?(Z|[+-]\d{2}:?\d{2})?)?"
)


def read(text: str, zone: ZoneInfo) -> tuple[datetime, bool] | None:
    """The store-local moment `text` names and whether it names a whole day; None if it is none."""
    match = _AMERICAN.fullmatch(text) if text[2:3] == "/" else None
    if match:
        month, day, year, *clock = match.groups()
        offset = None
    elif match := _ISO.fullmatch(text):
        year, month, day, *clock, offset = match.groups()
    else:
        return None
    try:
        hour, minute, second = (int(part or 0) for part in clock)
        moment = datetime(int(year), int(month), int(day), hour, minute, second)
        if offset is not None:
            zoned = datetime.fromisoformat(f"{moment.isoformat()}{_colon(offset)}")
            moment = zoned.astimezone(zone).replace(tzinfo=None)
    except (ValueError, OverflowError):
        return None
    return moment, clock[0] is None


_DOTNET = re.compile(
    r"([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})"
    r"(?:\s([0-9]{1,2}):([0-9]{2}):([0-9]{2})(?:\s([AP])M)?)?",
    re.IGNORECASE,
)


def from_dotnet(text: str) -> str:
    """A moment as .NET spells it, month first, in the spelling of filters; other text as it is.

    24 hours after a month or day of one digit are left as they are where the first two numbers
    could change places: languages that put the day first write them so.
    """
    match = _DOTNET.fullmatch(text)
    if match is None:
        return text
    month, day, year, hour, minute, second, half = match.groups()
    date = f"{month:0>2}/{day:0>2}/{year}"
    if hour is None:
        return date
    if half is None:
        is_plain = len(month) == len(day) == 2 or int(day) > 12 or int(day) == int(month)
        return f"{date} {hour:0>2}:{minute}:{second}" if is_plain else text
    if not 1 <= int(hour) <= 12:
        return text
    whole = int(hour) % 12 + (12 if half in "Pp" else 0)  # 12 AM is midnight, 12 PM noon
    return f"{date} {whole:02}:{minute}:{second}"


def kept(text: str, zone: ZoneInfo) -> str | None:
    """The moment `text` names as it is kept; None if it is none."""
    plain = text
    if len(text) == 16 and text[2] == text[5] == "/" and text[10] == " " and text[13] == ":":
        plain = f"{text[6:10]}-{text[:2]}-{text[3:5]}T{text[11:]}:00"
    if len(plain) == 19 and plain[4::3] == "--T::":
        try:
            datetime.fromisoformat(plain)
        except ValueError:
            return None
        return plain
    moment = read(text, zone)
    return None if moment is None else write(moment[0])


def _colon(offset: str) -> str:
    if offset == "Z":
        return "+00:00"
    return offset if ":" in offset else f"{offset[:3]}:{offset[3:]}"


def write(moment: datetime) -> str:
    """The one spelling in which moments are kept and answered."""
    return moment.isoformat(timespec="seconds")
