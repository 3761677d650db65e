"""Faults on order: what a store can do to its callers, as data.

    {"when": {"operation": "createOrder", "nth": 2, "times": 3},
     "do": {"delay": 0.5, "status": 503, "headers": {"Retry-After": "1"}, "body": "Busy"}}

The 2nd, 3rd and 4th call of createOrder wait half a second and are answered 503. `operation` is
an operationId or "*"; `nth` counts from the order on (1 if absent); `times` is 1 if absent, 0 for
ever. Without `status` and `body` the call is served as usual, after its delay and with the
headers. `"after": true` does what the call asks for and only then loses its answer.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass, field
from typing import Any

from . import jsontext
from .answers import Answer
from .bounds import LONGEST_DELAY, MOST_FAULTS
from .problems import Refusal, in_short

#: Headers that say where an answer ends: no fault may tell the caller something else.
_FRAMING = frozenset({"content-length", "transfer-encoding"})
_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_PARTS, _WHEN, _DO = (
    {"when", "do"},
    {"operation", "nth", "times"},
    {"delay", "status", "headers", "body", "after"},
)


@dataclass(slots=True)
class Fault:
    """One order, and how often its operation has been called since."""

    operation: str = "*"
    nth: int = 1
    times: int = 1
    delay: float = 0.0
    status: int | None = None
    headers: dict[str, str] = field(default_factory=dict)
    body: Any = None
    after: bool = False
    calls: int = 0

    def due(self, operation: str) -> bool:
        """Count a call; whether the fault happens to it."""
        if self.operation not in ("*", operation):
            return False
        self.calls += 1
        return self.calls >= self.nth and (not self.times or self.calls < self.nth + self.times)

    @property
    def replaces(self) -> bool:
        """The answer is not the store's own."""
        return self.status is not None or self.body is not None

    @property
    def spent(self) -> bool:
        return bool(self.times) and self.calls >= self.nth + self.times - 1

    def answer(self) -> Answer:
        """The answer in place of the store's."""
        if isinstance(self.body, str):
            body, media = self.body.encode(), "text/plain; charset=utf-8"
        else:
            body = b"" if self.body is None else jsontext.encode(self.body)
            media = "application/json; charset=utf-8"
        headers = {name.lower(): value for name, value in self.headers.items()}
        media = headers.pop("content-type", media)
        return Answer(self.status or 200, body, headers, media)

    def shown(self) -> dict[str, Any]:
        when = {"operation": self.operation, "nth": self.nth, "times": self.times}
        do: dict[str, Any] = {"delay": self.delay, "headers": self.headers, "after": self.after}
        if self.replaces:
            do.update(status=self.status, body=self.body)
        return {"when": when, "do": do, "calls": self.calls}


class Faults:
    """The orders that stand."""

    def __init__(self) -> None:
        self._orders: list[Fault] = []

    def __bool__(self) -> bool:
        return bool(self._orders)

    def due(self, operation: str) -> Fault | None:
        """The first order that this call of an operation meets."""
        met = [fault for fault in self._orders if fault.due(operation)]
        self._orders = [fault for fault in self._orders if not fault.spent]
        return met[0] if met else None

    def add(self, orders: Any, operations: Collection[str]) -> None:
        """Take orders as data, one or a list; Refusal 400 that names what is wrong."""
        listed = orders if isinstance(orders, list) else [orders]
        if len(self._orders) + len(listed) > MOST_FAULTS:
            raise Refusal(400, f"More than {MOST_FAULTS} faults would stand; clear some first.")
        made = [_read(each) for each in listed]
        for fault in made:
            if fault.operation != "*" and fault.operation not in operations:
                named = in_short(fault.operation)
                raise Refusal(400, f"There is no operation {named}; send an operationId or *.")
        self._orders += made

    def clear(self) -> None:
        self._orders = []

    def shown(self) -> list[dict[str, Any]]:
        return [fault.shown() for fault in self._orders]


def _read(order: Any) -> Fault:
    parts = _known(order, "a fault", _PARTS)
    when = _known(parts.get("when", {}), "when of a fault", _WHEN)
    do = _known(parts.get("do", {}), "do of a fault", _DO)
    fault = Fault(
        operation=str(when.get("operation", "*")),
        nth=_whole(when.get("nth", 1), "nth", 1),
        times=_whole(when.get("times", 1), "times", 0),
        delay=_seconds(do.get("delay", 0)),
        headers=_headers(do.get("headers") or {}),
        body=do.get("body"),
        after=do.get("after") is True,
    )
    if do.get("status") is not None:
        fault.status = _whole(do["status"], "status", 200, 599)
    return fault


def _known(value: Any, name: str, known: set[str]) -> dict[str, Any]:
    wrong = "is no object" if not isinstance(value, dict) else ""
    if not wrong and (unknown := set(value) - known):
        wrong = f"knows no {in_short(min(unknown))}"
    if wrong:
        raise Refusal(400, f"{name} {wrong}; it may have {', '.join(sorted(known))}.")
    return dict(value)


def _headers(value: Any) -> dict[str, str]:
    if not isinstance(value, dict):
        raise Refusal(400, "headers of a fault is no object; send names and texts.")
    headers = {str(name): str(text) for name, text in value.items()}
    if odd := [name for name, text in headers.items() if not _fit_to_send(name, text)]:
        named = in_short(odd[0])
        raise Refusal(400, f"headers of a fault: {named} cannot be sent; use printable ASCII.")
    if framing := _FRAMING.intersection(name.lower() for name in headers):
        raise Refusal(400, f"headers of a fault: {min(framing)} is the server's; leave it out.")
    return headers


def _fit_to_send(name: str, text: str) -> bool:
    return bool(_TOKEN.fullmatch(name)) and text.isascii() and (not text or text.isprintable())


def _whole(value: Any, name: str, least: int, most: int = 999_999) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
        given = in_short(value)
        raise Refusal(
            400, f"{name} of a fault is {given}; send a whole number from {least} to {most}."
        )
    return value


def _seconds(value: Any) -> float:
    try:
        seconds = float(value)
    except (TypeError, ValueError):
        seconds = -1.0
    if not 0 <= seconds <= LONGEST_DELAY:
        given = in_short(value)
        raise Refusal(400, f"delay of a fault is {given}; send seconds up to {LONGEST_DELAY:g}.")
    return seconds
