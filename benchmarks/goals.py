"""What each measure is held to. A ratio is a time over the time of the peer named."""

from __future__ import annotations

from typing import Any

import attrs

from .rounds import Ratio


@attrs.frozen
class Goal:
    """A bound for a ratio of times: at most `most` of the peer's time.

    Goals that are told as "so many times as fast" are kept and shown that way round.
    """

    bound: float
    as_speed: bool = False

    def met(self, median: float) -> bool:
        """Whether a median ratio of times keeps the bound."""
        return 1 / median >= self.bound if self.as_speed else median <= self.bound

    def told(self, unit: str = "time") -> str:
        """The bound of a ratio of times, or of something else, in words."""
        return f">= {self.bound:g}x as fast" if self.as_speed else f"<= {self.bound:g}x {unit}"


def faster(times: float) -> Goal:
    """At least so many times as fast as the peer."""
    return Goal(times, as_speed=True)


def within(times: float) -> Goal:
    """At most so many times the peer's time."""
    return Goal(times)


@attrs.frozen
class Result:
    """One line of the table; without a ratio it was skipped, and `note` says why."""

    measure: str
    what: str
    peer: str
    ratio: Ratio | None = None
    goal: Goal | None = None
    note: str = ""
    as_speed: bool = False
    unit: str = "time"
    """What is compared: time, or memory."""

    @property
    def met(self) -> bool | None:
        """Whether the goal is met; None without a goal or a figure."""
        return self.goal.met(self.ratio.median) if self.goal and self.ratio else None

    @property
    def figure(self) -> str:
        """The measured ratio, told the way round its goal is."""
        if self.ratio is None:
            return "skipped"
        if self.as_speed or (self.goal and self.goal.as_speed):
            return f"{1 / self.ratio.median:.2f}x as fast"
        return f"{self.ratio.median:.2f}x {self.unit}"

    @property
    def spread(self) -> str:
        """The quarter marks around the median, in the same way round."""
        if self.ratio is None:
            return ""
        low, high = self.ratio.low, self.ratio.high
        if self.as_speed or (self.goal and self.goal.as_speed):
            low, high = 1 / high, 1 / low
        return f"{low:.2f}-{high:.2f}"

    def as_json(self) -> dict[str, Any]:
        """The line for results.json; `ratio` is always ours over the peer's."""
        found: dict[str, Any] = {"measure": self.measure, "what": self.what, "peer": self.peer}
        if self.ratio is not None:
            found |= {"ratio": round(self.ratio.median, 4), "rounds": self.ratio.rounds}
            found["quartiles"] = [round(self.ratio.low, 4), round(self.ratio.high, 4)]
        else:
            found["skipped"] = self.note
        if self.goal:
            found |= {"goal": self.goal.told(self.unit), "bound": self.goal.bound}
            found |= {"as_speed": self.goal.as_speed, "met": self.met}
        return found | ({"note": self.note} if self.note and self.ratio else {})
