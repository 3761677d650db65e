"""Why a request got no complete answer, as data: no library's exception leaves the senders.

An exception of the HTTP library carries its request, and so the keys; what is told of it here is
its name and its text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from .deadline import Deadline

_TICK = 0.001
"""Seconds by which an event loop may wake early."""


@attrs.frozen
class Fault:
    """What went wrong between the request and a complete answer.

    `kind` is `connect` (never sent), `timeout`, `deadline`, `broken` (the connection), `cut` (an
    answer that ended early), `undecodable` (its compression), `large`, `closed` (the store object)
    or `misuse` (a request that cannot be sent at all).
    """

    kind: str
    detail: str
    sent: bool
    """Whether the server may have received the request."""

    @property
    def passing(self) -> bool:
        """Whether another attempt could go better."""
        return self.kind in ("connect", "timeout", "broken", "cut")


CLOSED = Fault("closed", "the store was closed", sent=False)


def while_reading(fault: Fault) -> Fault:
    """A fault met while an answer was read: whatever it is called, the request was sent."""
    kind = "broken" if fault.kind in ("connect", "misuse") else fault.kind
    return Fault(kind, fault.detail, sent=True)


def overdue(fault: Fault, deadline: Deadline) -> Fault:
    """A timeout that the deadline caused is the deadline's."""
    if fault.kind in ("timeout", "connect") and deadline.remaining() <= _TICK:
        return Fault("deadline", fault.detail, fault.sent)
    return fault
