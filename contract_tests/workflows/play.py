"""What a workflow is given: a store, and a record of what went over the wire, with judgement."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any, TypeVar

import httpx
from threedcart import Rate, Store
from threedcart.errors import ThreeDCartError, TransportError

from contract_tests import signals
from contract_tests.context import Context
from contract_tests.departures import departures
from contract_tests.evidence import Confidence, Ground, Name
from contract_tests.results import Exchange, Finding, stands_on
from contract_tests.transport import Bounded, NoAnswer
from contract_tests.wire import as_exchange, sent_only

T = TypeVar("T")


class Broken(Exception):
    """A step of a workflow did not do what it should; ``on`` is what that stands on."""

    def __init__(self, text: str, on: Name = "") -> None:
        super().__init__(text)
        self.on = on


def given(value: T | None) -> T:
    """A field of an answer that has to be there."""
    if value is None:
        raise Broken("a field is missing from the answer")
    return value


def whole(value: int | None) -> int:
    """A number of an answer that has to be there."""
    if not isinstance(value, int):
        raise Broken(f"an identity is {value!r}, not a number")
    return value


class NotPlayable(Exception):
    """The workflow cannot be played with this target; the text says why."""


@dataclass(slots=True)
class Play:
    """One workflow being played; ``store`` is the client, without retries.

    ``pages`` are what the shopper's browser saw. ``asked`` is what was asked beside what the
    workflow's check stands on; ``found`` is what differs, by operation, and did not end it.
    """

    context: Context
    store: Store
    exchanges: list[Exchange] = field(default_factory=list)
    pages: list[Exchange] = field(default_factory=list)
    about: str = ""  # the operation a failure belongs to; empty: the one called last
    notes: list[str] = field(default_factory=list)
    asked: list[Ground] = field(default_factory=list)
    found: list[tuple[str, Finding]] = field(default_factory=list)
    lacking: list[str] = field(default_factory=list)  # operations that the document does not have

    @contextlib.contextmanager
    def standing(self, name: Name, about: str = "") -> Iterator[None]:
        """What breaks in here stands on this, as known of an operation; only what is high ends
        the workflow.
        """
        ground = self.context.evidence.ground(name, about)
        self.asked.append(ground)
        try:
            yield
        except TransportError:
            raise
        except (Broken, ThreeDCartError) as broken:
            ground = self.context.evidence.ground(getattr(broken, "on", "") or ground)
            if ground.confidence is Confidence.HIGH:
                raise Broken(str(broken), ground) from None
            self.found.append((self.culprit, Finding(str(broken), self.shown, ground)))

    @property
    def mark(self) -> str:
        return self.context.mark

    @property
    def secure_url(self) -> str:
        return self._credential("secureurl")

    @property
    def private_key(self) -> str:
        """The application's private key, which also signs the gateway's messages."""
        return self._credential("privatekey")

    def _credential(self, name: str) -> str:
        credentials = self.context.target.credentials.items()
        return next(value for header, value in credentials if header.lower() == name)

    @property
    def culprit(self) -> str:
        """The operation a failure is put down to."""
        return self.about or (self.exchanges[-1].operation if self.exchanges else "")

    @property
    def shown(self) -> list[Exchange]:
        """The exchanges that lead up to a failure."""
        return [*self.exchanges[-2:], *self.pages[-1:]]

    def expect(self, is_true: object, otherwise: str) -> None:
        """Go on only when it is true; the text says what is wrong otherwise."""
        if not is_true:
            raise Broken(otherwise)

    def equal(self, what: str, found: object, wanted: object) -> None:
        self.expect(found == wanted, f"{what} is {found!r}, not {wanted!r}")

    def refused(self, what: str, call: Callable[[], Any], error: type[Exception]) -> None:
        """The call must end in this error."""
        try:
            call()
        except error:
            return
        raise Broken(f"{what} was not refused with {error.__name__}")


class Recorder(httpx.BaseTransport):
    """Passes requests on and keeps each exchange under the operation that is being called."""

    def __init__(self, context: Context) -> None:
        self.context = context
        self.exchanges: list[Exchange] = []
        self.found: list[tuple[str, Finding]] = []
        self.lacking: list[str] = []
        self.operation = ""
        self._inner = Bounded()

    def calls(self, info: Any) -> None:
        """The client's hook: says which operation comes next."""
        self.operation = info.operation

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        if self.operation not in self.context.document.operations:
            self.lacking.append(self.operation)
            raise NoAnswer(f"the document has no {self.operation}")
        with signals.held():  # what a write makes is known before anything ends the run
            return self._answer(request)

    def _answer(self, request: httpx.Request) -> httpx.Response:
        meter, started = self.context.wire.meter, time.monotonic()
        meter.count()
        try:
            answer = self._inner.handle_request(request)
        except NoAnswer as error:
            meter.not_answered(self.operation)
            seconds = time.monotonic() - started
            self.exchanges.append(sent_only(self.operation, request, str(error), seconds))
            raise
        answer.read()
        meter.heard(self.operation)
        self._keep(as_exchange(self.operation, answer, time.monotonic() - started))
        return answer

    def _keep(self, exchange: Exchange) -> None:
        self.exchanges.append(exchange)
        op = self.context.document.operations.get(exchange.operation)
        if op is None:
            return
        found = departures(self.context.document, self.context.schemas, op, exchange)
        self.context.note(op, exchange, found)
        self.found += [(op.id, Finding(p, [exchange], stands_on(p))) for p in found]

    def close(self) -> None:
        self._inner.close()


def start(context: Context) -> Play:
    """A play with a client of its own; close its store afterwards."""
    recorder = Recorder(context)
    keys: dict[str, Any] = {
        _snake(name): value for name, value in context.target.credentials.items()
    }
    interval = context.settings.interval
    rate = Rate(capacity=1, per_second=1 / interval) if interval else None
    store = Store(
        **keys,
        base_url=context.target.base_url,
        retries=0,
        rate=rate,
        transport=recorder,
        on_request=recorder.calls,
    )
    return Play(context, store, recorder.exchanges, found=recorder.found, lacking=recorder.lacking)


def _snake(header: str) -> str:
    """SecureURL as the client spells it: secure_url."""
    out = ""
    for before, char in zip(" " + header, header, strict=False):
        out += "_" + char if char.isupper() and before.islower() else char
    return out.lower()
