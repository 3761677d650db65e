"""What a workflow is given: a store, and a record of what went over the wire, with judgement."""

from __future__ import annotations

import contextlib
import itertools
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any, TypeVar

import httpx
from threedcart import BatchResult, Rate, Store
from threedcart.errors import ThreeDCartError, TransportError

from contract_tests import signals
from contract_tests.browser import Browser
from contract_tests.context import Context
from contract_tests.departures import departures
from contract_tests.evidence import Confidence, Ground, Name
from contract_tests.results import Broken, Exchange, Finding, NotPossible, stands_on
from contract_tests.target import spelled
from contract_tests.transport import Bounded, NoAnswer
from contract_tests.wire import asked, patience

NUMBERS = itertools.count(1)
T = TypeVar("T")


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


@dataclass(slots=True)
class Play:
    """One workflow being played; ``store`` is the client, without retries, ``browser`` a shopper's.

    ``pages`` are what the browser saw. ``asked`` is what was asked beside what the
    workflow's check stands on; ``found`` is what differs, by operation, and did not end it.
    """

    context: Context
    store: Store
    browser: Browser
    exchanges: list[Exchange]
    pages: list[Exchange]
    found: list[tuple[str, Finding]]
    about: str = ""  # the operation a failure belongs to; empty: the one called last
    notes: list[str] = field(default_factory=list)
    asked: list[Ground] = field(default_factory=list)

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
            self.notice(str(broken), ground)

    def notice(self, text: str, on: Name) -> None:
        """Keep what differs and does not end the workflow."""
        self.found.append((self.culprit, Finding(text, self.shown, on)))

    @property
    def mark(self) -> str:
        return self.context.mark

    def number(self) -> int:
        """A number that no other text of this run has: a store may want SKUs, say, to differ."""
        return next(NUMBERS)

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

    def taken(self, result: BatchResult[Any]) -> None:
        """All rows of a batch were taken."""
        self.expect(result.ok, f"the batch was refused: {[row.message for row in result]}")

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
        self.operation = ""
        self._inner = Bounded()

    def calls(self, info: Any) -> None:
        """The client's hook: says which operation comes next; NotPossible for an unknown one."""
        if info.operation not in self.context.document.operations:
            raise NotPossible(f"the document has no {info.operation}")
        self.operation = info.operation

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        op, meter = self.context.document.operations[self.operation], self.context.wire.meter
        self._inner.seconds = patience(self.context.document, op)
        with signals.held():  # what a write makes is known before anything ends the run
            try:
                answer, exchange = asked(self._inner.handle_request, meter, op.id, request)
            except NoAnswer as error:
                meter.not_answered(op.id)
                self.exchanges.append(error.exchange)
                raise
            meter.heard(op.id)
            self.exchanges.append(exchange)
            found = departures(self.context.document, self.context.schemas, op, exchange)
            self.context.note(op, exchange, found)
        self.found += [(op.id, Finding(p, [exchange], stands_on(p))) for p in found]
        return answer

    def close(self) -> None:
        self._inner.close()


@contextlib.contextmanager
def playing(context: Context) -> Iterator[Play]:
    """A play with a client and a browser of its own."""
    recorder, interval = Recorder(context), context.wire.interval
    pages: list[Exchange] = []
    keys: dict[str, Any] = {
        spelled(name): value for name, value in context.target.credentials.items()
    }
    with (
        Store(
            **keys,
            base_url=context.target.base_url,
            retries=0,
            rate=Rate(capacity=1, per_second=1 / interval) if interval else None,
            transport=recorder,
            on_request=recorder.calls,
        ) as store,
        Browser(pages) as browser,
    ):
        yield Play(context, store, browser, recorder.exchanges, pages, recorder.found)
