"""Why a request got no complete answer, as data: no library's exception leaves the sender.

An exception of the HTTP library carries its request, and so the keys. A `Fault` keeps the
exception's name and text, without secrets.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from ..pacing.turns import Turn, TurnRequest
    from .deadline import Deadline

_TICK = 0.001
"""Seconds by which an event loop may wake early."""


@attrs.frozen
class Fault:
    """What went wrong between the request and a complete answer.

    `kind` is one of:

    - `connect`: no connection was made; nothing was sent
    - `proxy`: the proxy could not be reached, or refused; nothing was sent
    - `timeout`: the network was silent for `timeout` seconds
    - `deadline`: the time for the whole call is over
    - `broken`: the connection broke
    - `cut`: the answer ended early
    - `undecodable`: the answer's compression is broken or was not asked for
    - `large`: the answer is longer than allowed
    - `pacing`: the call got no turn
    - `closed`: the store was closed
    - `untrusted`: the server's certificate is not trusted
    - `setup`: a setting cannot be used; the detail says which and what to do
    - `misuse`: the request cannot be sent at all
    - `unknown`: an exception that belongs to no HTTP library, such as one of a testing tool
    """

    kind: str
    detail: str
    sent: bool
    """Whether the server may have received the request."""

    @property
    def retryable(self) -> bool:
        """Whether another attempt could succeed."""
        return self.kind in ("connect", "proxy", "timeout", "broken", "cut")


CLOSED = Fault("closed", "the store was closed", sent=False)


def no_turn(turn: Turn, request: TurnRequest) -> Fault:
    """The fault of a call that would have waited too long for its turn."""
    wait, ready = request.waited + turn.wait, request.max_wait
    return Fault(
        "pacing", f"its turn comes after {wait:.3g} s, max_wait is {ready:g} s", sent=False
    )


def while_reading(fault: Fault) -> Fault:
    """The fault of a request whose answer had begun: it was sent, whatever the exception says."""
    kind = "broken" if fault.kind in ("connect", "proxy", "misuse") else fault.kind
    return Fault(kind, fault.detail, sent=True)


def overdue(fault: Fault, deadline: Deadline) -> Fault:
    """A timeout that happened because the deadline is over becomes a `deadline` fault."""
    if fault.kind in ("timeout", "connect", "proxy") and deadline.remaining() <= _TICK:
        return Fault("deadline", fault.detail, fault.sent)
    return fault
