"""The documented limit: a burst, then a steady pace, first come first served."""

from __future__ import annotations

import asyncio
import heapq
import itertools
import threading
from typing import Any

import httpx
import pytest
from threedcart import AsyncStore, Rate, Store, Timing
from threedcart.errors import ConfigurationError, PacingError, RateLimitError, ServerError
from threedcart.pacing import Caller, LocalPacer, Turn, TurnRequest

from tests.keys import EVERY_KEY, KEYS

from .conftest import BASE, Answers, Kind


class Clock:
    def __init__(self) -> None:
        self.time = 0.0

    def __call__(self) -> float:
        return self.time


def sleeper(kind: Kind, clock: Clock) -> Any:
    """A sleep of this kind, which moves the clock and costs no time."""

    def sleep(seconds: float) -> None:
        kind.waits.append(round(seconds, 6))
        clock.time += seconds

    async def sleep_async(seconds: float) -> None:
        sleep(seconds)

    return sleep_async if kind.name == "async" else sleep


def paced(kind: Kind, clock: Clock, answers: Answers, **settings: Any) -> Any:
    settings.setdefault("sleep", sleeper(kind, clock))
    return kind.open(answers, timing=Timing(clock=clock), **settings)


@pytest.fixture
def documented(kind: Kind) -> Any:
    """A store that nobody told a rate."""
    clock = Clock()
    store: Any = (AsyncStore if kind.name == "async" else Store)(
        **KEYS,
        base_url=BASE,
        transport=httpx.MockTransport(Answers()),
        timing=Timing(clock=clock),
        sleep=sleeper(kind, clock),
    )
    kind.opened.append(store)
    return store


def test_the_documented_bucket_is_filled_but_for_a_twentieth_then_two_a_second_are_sent(
    kind: Kind, documented: Any
) -> None:
    for _ in range(47):
        kind.run(documented.crm.tickets.get(1))
    assert kind.waits == []
    for _ in range(4):
        kind.run(documented.crm.tickets.get(1))
    assert kind.waits == [0.25, 0.5, 0.5, 0.5]


ONE = Caller("https://store.test", lambda: "one", None)
TWO = Caller("https://store.test", lambda: "two", None)


def asks(caller: Caller = ONE, **facts: Any) -> TurnRequest:
    return TurnRequest(caller, "getCrmTicket", "GET", **facts)


def test_a_bucket_leaks_while_nobody_calls() -> None:
    clock = Clock()
    pacer = LocalPacer(Rate(4, 1.0), clock)
    waits = [0, 0, 0, pytest.approx(0.2), pytest.approx(1.2)]
    assert [pacer.reserve(asks()).wait for _ in range(5)] == waits
    clock.time = 100
    assert [pacer.reserve(asks()).wait for _ in range(5)] == waits


def test_who_comes_first_goes_first() -> None:
    pacer = LocalPacer(Rate(1, 2.0), Clock())
    assert [pacer.reserve(asks()).wait for _ in range(5)] == [0.0, 0.5, 1.0, 1.5, 2.0]


def test_threads_share_one_bucket_without_losing_a_place() -> None:
    pacer = LocalPacer(Rate(1, 1.0), Clock())
    turns: list[float] = []

    def work() -> None:
        for _ in range(200):
            turns.append(pacer.reserve(asks()).wait)

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(turns) == [float(n) for n in range(1600)]


def test_stores_may_share_one_bucket(kind: Kind) -> None:
    clock = Clock()
    pacer = LocalPacer(Rate(1, 1.0), clock)
    first = paced(kind, clock, Answers(), pacer=pacer)
    second = paced(kind, clock, Answers(), pacer=first.pacer)
    kind.run(first.crm.tickets.get(1))
    kind.run(second.crm.tickets.get(1))
    assert kind.waits == [1.0]


def test_each_application_in_each_store_has_a_bucket_of_its_own(kind: Kind) -> None:
    clock = Clock()
    pacer = LocalPacer(Rate(1, 1.0), clock)
    for keys in ({}, {"token": "tk-another"}, {"private_key": "pk-another"}):
        kind.run(paced(kind, clock, Answers(), pacer=pacer, **keys).crm.tickets.get(1))
    assert kind.waits == []
    as_copied = {"secure_url": f" {KEYS['secure_url'].removeprefix('https://')}/ "}
    kind.run(paced(kind, clock, Answers(), pacer=pacer, **as_copied).crm.tickets.get(1))
    assert kind.waits == [1.0]


def test_bulk_calls_leave_a_part_of_the_bucket_to_the_others() -> None:
    pacer = LocalPacer(Rate(20, 1.0), Clock())
    bulk = [pacer.reserve(asks(priority="bulk")) for _ in range(25)]
    assert sum(turn.granted for turn in bulk) == 15  # four fifths of 19
    assert [pacer.reserve(asks()).wait for _ in range(4)] == [0, 0, 0, 0]
    assert pacer.reserve(asks()).wait == pytest.approx(1)


def test_bulk_calls_take_no_turns_ahead_so_that_no_other_call_waits_behind_them() -> None:
    clock = Clock()
    pacer = LocalPacer(Rate(20, 1.0), clock)
    for _ in range(200):
        turn = pacer.reserve(asks(priority="bulk"))
        if not turn.granted:
            clock.time += turn.wait
            assert pacer.reserve(asks()) == Turn()  # as soon as anybody may go


def test_bulk_calls_use_the_whole_rate_when_nobody_else_calls() -> None:
    clock = Clock()
    pacer, granted = LocalPacer(Rate(20, 1.0), clock), 0
    while clock.time < 1000:
        turn = pacer.reserve(asks(priority="bulk"))
        granted += turn.granted
        clock.time += turn.wait
    assert granted == pytest.approx(1015, abs=2)


def test_bulk_calls_get_a_fifth_of_the_rate_beside_others_who_want_all_of_it() -> None:
    clock = Clock()
    pacer = LocalPacer(Rate(10, 1.0), clock)
    busy = bulk = 0
    asked_again = 0.0
    for second in range(1000):
        clock.time = float(second)
        busy += pacer.reserve(asks(max_wait=0)).granted
        while asked_again <= clock.time:
            turn = pacer.reserve(asks(priority="bulk"))
            bulk += turn.granted
            asked_again = max(clock.time, asked_again) + turn.wait + 0.001
    assert 190 <= bulk <= 210
    assert 790 <= busy <= 820


def test_of_bulk_calls_the_one_that_has_waited_longest_asks_first() -> None:
    pacer = LocalPacer(Rate(1, 1.0), Clock())
    assert pacer.reserve(asks(priority="bulk")).granted
    waits = [pacer.reserve(asks(priority="bulk", waited=float(n))).wait for n in (0, 1, 30)]
    assert waits == sorted(waits, reverse=True)


def test_the_priority_of_a_store_is_that_of_its_calls_unless_they_say_otherwise(
    kind: Kind,
) -> None:
    clock = Clock()
    pacer = Recording()
    store = paced(kind, clock, Answers(), pacer=pacer, priority="bulk")
    kind.run(store.crm.tickets.get(1))
    kind.run(store.crm.tickets.get(1, options={"priority": "interactive"}))
    assert [one.priority for one in pacer.requests] == ["bulk", "interactive"]


@pytest.mark.parametrize("settings", [{"priority": "high"}, {"max_wait": -1}, {"max_wait": "5"}])
def test_what_is_no_priority_or_wait_is_refused(kind: Kind, settings: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError, match=next(iter(settings))):
        paced(kind, Clock(), Answers(), **settings)


def test_who_will_not_wait_so_long_is_told_at_once_and_nothing_is_sent(kind: Kind) -> None:
    answers = Answers()
    store = paced(kind, Clock(), answers, rate=Rate(1, 0.1), max_wait=10)
    kind.run(store.crm.tickets.get(1))
    kind.run(store.crm.tickets.get(1))  # after 10 seconds
    with pytest.raises(PacingError, match="turn comes after 10 s, max_wait is 5 s") as caught:
        kind.run(store.crm.tickets.get(1, options={"max_wait": 5}))
    assert (caught.value.attempts, len(answers.requests), kind.waits) == (0, 2, [10.0])
    kind.run(store.crm.tickets.get(1))
    assert kind.waits == [10.0, 10.0]  # the refused call has taken no turn


def test_a_bulk_call_waits_no_longer_than_it_will_either(kind: Kind) -> None:
    store = paced(kind, Clock(), Answers(), rate=Rate(1, 0.1), priority="bulk", max_wait=20)
    kind.run(store.crm.tickets.get(1))
    for _ in range(2):
        store.pacer.reserve(TurnRequest(store.crm._core.config.caller, "any", "GET"))
    with pytest.raises(PacingError, match="max_wait is 20 s"):
        kind.run(store.crm.tickets.get(1))
    assert sum(kind.waits) <= 20


class Recording:
    """A pacer of somebody's own."""

    def __init__(self, *turns: Any) -> None:
        self.turns = list(turns)
        self.requests: list[TurnRequest] = []
        self.told: list[str] = []

    def reserve(self, request: TurnRequest) -> Any:
        self.requests.append(request)
        turn = self.turns.pop(0) if self.turns else Turn()
        if isinstance(turn, Exception):
            raise turn
        return turn

    def give_back(self, request: TurnRequest) -> Any:
        self.told.append(f"{request.operation} was not sent")

    def overflowed(self, request: TurnRequest) -> Any:
        self.told.append(f"{request.operation} was one too many")


class RecordingLater(Recording):
    """The same as coroutines, which an async store waits for."""

    async def reserve(self, request: TurnRequest) -> Any:
        return super().reserve(request)

    async def give_back(self, request: TurnRequest) -> None:
        super().give_back(request)

    async def overflowed(self, request: TurnRequest) -> None:
        super().overflowed(request)


def recording(kind: Kind, *turns: Any) -> Any:
    return (RecordingLater if kind.name == "async" else Recording)(*turns)


def test_a_pacer_of_ones_own_learns_who_wants_to_send_what(kind: Kind) -> None:
    pacer = recording(kind)
    store = paced(kind, Clock(), Answers(), pacer=pacer, max_wait=7)
    kind.run(store.crm.tickets.get(1))
    (asked,) = pacer.requests
    assert (asked.operation, asked.method, asked.max_wait) == ("getCrmTicket", "GET", 7)
    assert (asked.caller.store, asked.caller.rate) == (BASE, Rate(50, 2))
    assert len(asked.caller.application) == 24
    for key in EVERY_KEY:
        assert key not in asked.caller.bucket + repr(asked)


def test_it_may_let_a_call_wait_and_ask_again(kind: Kind) -> None:
    pacer = recording(kind, Turn(3, granted=False), Turn(4, granted=False), Turn(5))
    store = paced(kind, Clock(), Answers(), pacer=pacer)
    kind.run(store.crm.tickets.get(1))
    assert kind.waits == [3, 4, 5]
    assert [one.waited for one in pacer.requests] == [7] * 3  # one request, which goes on waiting


def test_it_hears_of_a_turn_that_was_one_too_many(kind: Kind) -> None:
    pacer = recording(kind)
    answers = Answers(httpx.Response(429))
    kind.run(paced(kind, Clock(), answers, pacer=pacer, retries=1).crm.tickets.get(1))
    assert pacer.told == ["getCrmTicket was one too many"]


@pytest.mark.parametrize("turn", [OSError(f"no room for {KEYS['token']}"), None, 3.5])
def test_one_that_fails_fails_the_call_before_it_is_sent(kind: Kind, turn: Any) -> None:
    answers = Answers()
    store = paced(kind, Clock(), answers, pacer=recording(kind, turn))
    with pytest.raises(PacingError, match="the pacer failed") as caught:
        kind.run(store.crm.tickets.get(1))
    assert KEYS["token"] not in str(caught.value)
    assert answers.requests == []


def test_one_that_cannot_be_told_hides_no_answer(
    kind: Kind, caplog: pytest.LogCaptureFixture
) -> None:
    pacer = recording(kind)
    pacer.told = None  # nothing can be appended to it
    store = paced(kind, Clock(), Answers(httpx.Response(429)), pacer=pacer, retries=0)
    with pytest.raises(RateLimitError):
        kind.run(store.crm.tickets.get(1))
    assert "The pacer failed; the call goes on" in caplog.text


def test_what_is_no_pacer_is_refused(kind: Kind) -> None:
    with pytest.raises(ConfigurationError, match="reserve, give_back and overflowed"):
        paced(kind, Clock(), Answers(), pacer=Rate(1, 1))
    with pytest.raises(ConfigurationError, match="rate or pacer, not both"):
        paced(kind, Clock(), Answers(), pacer=Recording(), rate=2)


def test_the_rate_may_be_changed_and_switched_off(kind: Kind) -> None:
    clock = Clock()
    store = paced(kind, clock, Answers(), rate=Rate(1, 1.0))
    kind.run(store.crm.tickets.get(1))
    store.pacer.rate = Rate(1, 10.0)
    clock.time += 1
    kind.run(store.crm.tickets.get(1))
    kind.run(store.crm.tickets.get(1))
    assert kind.waits == [0.1]
    store.pacer.rate = None
    for _ in range(100):
        kind.run(store.crm.tickets.get(1))
    assert kind.waits == [0.1]


def test_a_plain_number_is_requests_per_second(kind: Kind) -> None:
    store = paced(kind, Clock(), Answers(), rate=4)
    for _ in range(6):
        kind.run(store.crm.tickets.get(1))
    assert kind.waits == [pytest.approx(wait, abs=1e-6) for wait in (0.05, 0.25, 0.25)]


def test_waiting_for_the_pacing_uses_up_no_deadline(kind: Kind) -> None:
    answers = Answers()
    store = paced(kind, Clock(), answers, rate=Rate(1, 0.01), deadline=60.0)
    for _ in range(3):
        kind.run(store.crm.tickets.get(1))
    assert (len(answers.requests), kind.waits) == (3, [100.0, 100.0])


def test_the_deadline_of_a_call_that_was_sent_goes_on(kind: Kind) -> None:
    busy = [httpx.Response(503, headers={"Retry-After": "20"}) for _ in range(4)]
    answers = Answers([{"CrmID": 1}], *busy)
    store = paced(kind, Clock(), answers, rate=Rate(1, 0.01), deadline=60.0, retries=9)
    kind.run(store.crm.tickets.get(1))
    with pytest.raises(ServerError) as caught:
        kind.run(store.crm.tickets.get(1))
    # 20 s asked for and 80 s to the next turn, three times; the fourth 20 s would be the last.
    assert caught.value.attempts == 3
    assert kind.waits == [100.0, 20.0, 80.0, 20.0, 80.0]


class VirtualTime(Clock):
    """A clock that goes on when every task is asleep."""

    def __init__(self) -> None:
        super().__init__()
        self._sleepers: list[tuple[float, int, asyncio.Future[None]]] = []
        self._number = itertools.count()

    async def sleep(self, seconds: float) -> None:
        woken = asyncio.get_running_loop().create_future()
        heapq.heappush(self._sleepers, (self.time + seconds, next(self._number), woken))
        await woken

    async def run(self, calls: list[Any]) -> list[Any]:
        work = asyncio.gather(*calls)
        while not work.done():
            for _ in range(20):  # enough rounds for the tasks that were woken
                await asyncio.sleep(0)
            if self._sleepers:
                self.time, _, woken = heapq.heappop(self._sleepers)
                woken.set_result(None)
        return await work


def test_320_counts_at_once_are_all_answered_under_default_settings() -> None:
    time = VirtualTime()
    answers = Answers(*[[{"TotalCount": 7}] for _ in range(320)])
    store = AsyncStore(
        **KEYS,
        base_url=BASE,
        transport=httpx.MockTransport(answers),
        timing=Timing(clock=time),
        sleep=time.sleep,
    )
    found = asyncio.run(time.run([store.crm.tickets.list().count() for _ in range(320)]))
    assert found == [7] * 320
    assert time.time == pytest.approx(136.25)  # 47.5 at once, then 2 a second


@pytest.mark.parametrize(("rate", "level"), [(Rate(1, 0.5), "INFO"), (Rate(1, 4.0), "DEBUG")])
def test_a_wait_for_the_pacing_is_logged(
    kind: Kind, caplog: pytest.LogCaptureFixture, rate: Rate, level: str
) -> None:
    caplog.set_level("DEBUG", "threedcart")
    store = paced(kind, Clock(), Answers(), rate=rate)
    kind.run(store.crm.tickets.get(1))
    kind.run(store.crm.tickets.get(1))
    (wait,) = (record for record in caplog.records if "waits" in record.getMessage())
    facts = vars(wait)
    assert (wait.levelname, facts["operation"]) == (level, "getCrmTicket")
    assert facts["wait"] == kind.waits[0] == 1 / rate.per_second
    assert f"getCrmTicket waits {kind.waits[0]:.3g} s for its turn" in wait.getMessage()


@pytest.mark.parametrize("rate", [0.0, -1.0, 1e-9, 1e9, float("nan")])
def test_a_rate_that_no_call_could_wait_for_is_refused(rate: float) -> None:
    with pytest.raises(ConfigurationError, match="at least one a day"):
        Rate(1, rate)


def test_after_a_refusal_by_the_server_everybody_slows_down(kind: Kind) -> None:
    clock = Clock()
    answers = Answers(httpx.Response(429))
    store = paced(kind, clock, answers, rate=Rate(50, 2.0), retries=0)
    with pytest.raises(RateLimitError):
        kind.run(store.crm.tickets.get(1))
    kind.run(store.crm.tickets.get(1))
    assert kind.waits == [0.5]


def test_each_page_of_an_iteration_takes_its_turn(kind: Kind) -> None:
    pages = [[{"CrmID": n} for n in page] for page in ((0, 1), (1, 2, 3), (3,))]
    store = paced(kind, Clock(), Answers(*pages), rate=Rate(1, 1.0))
    assert len(kind.run(store.crm.tickets.list())) == 4
    assert kind.waits == [1.0, 1.0]
