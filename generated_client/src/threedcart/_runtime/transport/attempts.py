# Derived from async_attempts.py by generator/unasync.py; change that file and derive again.
"""The attempts of a call: pacing before each, hooks and log around it, a wait and a retry after."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..client.request import Call, with_headers
from ..client.responses import RawResponse, note
from ..hooks import RequestInfo, ResponseInfo
from .deadline import Deadline
from .faults import CLOSED, Fault
from .retry import may_repeat_answer, may_repeat_fault, retry_after

if TYPE_CHECKING:
    from ..config import Config
    from .sender import ClientSender, PoolSender


class Attempts:
    """Sends the calls of one store, as often as each of them may be sent."""

    def __init__(self, config: Config) -> None:
        self.config = config
        self._sender: PoolSender | ClientSender | None = None
        self._closed = False
        self._sleep: Callable[[float], Any] = config.sleep or time.sleep

    def outcome(self, call: Call) -> RawResponse | Fault:
        """The answer, whatever its status, or the fault, when no further attempt is due."""
        config = self.config
        deadline = Deadline(call.plan.deadline, config.timing.clock)
        while True:
            outcome = self._attempt(call, deadline)
            if type(outcome) is RawResponse and outcome.status < 300:
                return outcome
            pause = self._pause(call, outcome)
            if pause is None or pause >= deadline.remaining():
                return outcome
            config.log.wait(call, outcome, pause)
            self._sleep(pause)

    def _pause(self, call: Call, outcome: RawResponse | Fault) -> float | None:
        """Seconds until the next attempt; None when there is none."""
        policy, op, asked = call.plan.retries, call.operation, None
        if isinstance(outcome, Fault):
            again = may_repeat_fault(op.method, outcome)
        else:
            again = may_repeat_answer(op.method, op.once, outcome)
            if outcome.status == self.config.full_status:
                self.config.pacer.overflowed()
            asked = retry_after(outcome.headers.get("retry-after"), self.config.timing.now)
        if not again or call.attempts > policy.total:
            return None
        return policy.pause(call.attempts, asked, self.config.timing.chance)

    def _attempt(self, call: Call, deadline: Deadline) -> RawResponse | Fault:
        config = self.config
        if self._closed:
            return CLOSED
        wait = config.pacer.reserve(deadline.remaining())
        if wait is None:
            return Fault("deadline", "the pacing leaves no turn within it", sent=False)
        if wait:
            self._wait_for_turn(wait)
        call.attempts += 1
        if config.on_request is not None:
            call = self._announce(call)
        started = config.timing.clock()
        outcome = self._ready().send(call, deadline)
        elapsed = config.timing.clock() - started
        if isinstance(outcome, RawResponse):
            outcome.operation, outcome.method = call.operation.id, call.operation.method
            outcome.attempt, outcome.elapsed = call.attempts, elapsed
            note(config, outcome)
            if config.on_response is not None:
                self._report(call, outcome)
        if config.log.wanted:
            config.log.attempt(call, outcome, elapsed)
        return cut_or_whole(outcome)

    def _wait_for_turn(self, wait: float) -> None:
        try:
            self._sleep(wait)
        except BaseException:
            self.config.pacer.give_back()
            raise

    def _announce(self, call: Call) -> Call:
        op, url = call.operation, self.config.log.url(call)
        info = RequestInfo(op.id, op.method, url, call.attempts)
        tell(self.config.on_request, info)
        if not info.headers:
            return call
        headers = with_headers(call.headers, info.headers.items())
        told = Call(op, call.plan, call.target, headers, call.content)
        told.attempts = call.attempts
        return told

    def _report(self, call: Call, answer: RawResponse) -> None:
        op, url = call.operation, self.config.log.url(call)
        headers = self.config.redactor.headers(answer.headers)
        info = ResponseInfo(
            op.id, op.method, url, call.attempts, answer.status, answer.elapsed, headers
        )
        self.tell(self.config.on_response, info)

    def tell(self, hook: Callable[[Any], Any], info: object) -> None:
        """Call a hook behind a request: what it raises must not hide what became of that."""
        try:
            tell(hook, info)
        except Exception:
            self.config.log.hook_failed()

    def _ready(self) -> PoolSender | ClientSender:
        """The sender; the HTTP library is loaded when the first request is sent."""
        if self._sender is None:
            from .sender import sender_for

            self._sender = sender_for(self.config)
        return self._sender

    def close(self) -> None:
        """Close the connections; whatever is sent after this is refused."""
        self._closed = True
        if self._sender is not None:
            self._sender.close()


def tell(hook: Callable[[Any], Any], info: object) -> None:
    """Call a hook."""
    hook(info)


def cut_or_whole(outcome: RawResponse | Fault) -> RawResponse | Fault:
    """A Fault where an answer that only the closed connection ends is no whole document."""
    if isinstance(outcome, Fault) or outcome.status >= 300 or not outcome.content:
        return outcome
    if outcome.ends_with_connection:  # nothing else is worth reading a document twice
        try:
            outcome.json()
        except ValueError as error:
            return Fault("cut", f"{error}, and the connection was closed", sent=True)
    return outcome
