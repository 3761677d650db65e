"""The store's clock: real time in the store's zone, or a time somebody set."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from time import time
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from . import dates
from .problems import StartError


class Clock:
    """Tells the store-local time; `freeze` and `shift` are for tests and demonstrations."""

    def __init__(self, zone: ZoneInfo) -> None:
        self.zone = zone
        self._frozen: datetime | None = None
        self._shift = timedelta()
        self._second, self._text = -1, ""  # the last second that was written, and how

    def now(self) -> datetime:
        """Store-local time without a zone, in whole seconds."""
        if self._frozen is not None:
            return self._frozen
        local = datetime.now(UTC).astimezone(self.zone) + self._shift
        return local.replace(tzinfo=None, microsecond=0)

    def text(self) -> str:
        """Now, as the store writes it."""
        if self._frozen is not None:
            return dates.write(self._frozen)
        second = int(time())
        if second != self._second:
            self._second, self._text = second, dates.write(self.now())
        return self._text

    def freeze(self, moment: datetime) -> None:
        self._frozen = moment.replace(microsecond=0)

    def shift(self, seconds: float) -> None:
        """Move the time by `seconds`, frozen or not."""
        self._second = -1
        if self._frozen is not None:
            self._frozen += timedelta(seconds=seconds)
        else:
            self._shift += timedelta(seconds=seconds)

    def release(self) -> None:
        """Back to real time."""
        self._frozen, self._shift, self._second = None, timedelta(), -1


def zone_named(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise StartError(
            f"{name} is no time zone; give one like America/New_York to --time-zone."
        ) from None
