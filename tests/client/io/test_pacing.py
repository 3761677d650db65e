"""The documented limit: a burst, then a steady pace, first come first served."""

from __future__ import annotations

import threading
from typing import Any

import httpx
import pytest
from threedcart import Store
from threedcart._runtime.options import Timing
from threedcart._runtime.transport.pacing import Pacer, Rate
from threedcart.errors import DeadlineExceeded, RateLimitError

from .conftest import BASE, KEYS, Answers, Kind


class Clock:
    def __init__(self) -> None:
        self.time = 0.0

    def __call__(self) -> float:
        return self.time


def paced(kind: Kind, clock: Clock, answers: Answers, **settings: Any) -> Any:
    def sleep(seconds: float) -> None:
        kind.waits.append(round(seconds, 6))
        clock.time += seconds

    async def sleep_async(seconds: float) -> None:
        sleep(seconds)

    settings.setdefault("sleep", sleep_async if kind.name == "async" else sleep)
    if settings.setdefault("rate", None) is None:
        del settings["rate"]
    return kind.open(answers, timing=Timing(clock=clock), **settings)


@pytest.fixture
def documented(kind: Kind) -> Any:
    """A store that nobody told a rate."""
    clock = Clock()
    from threedcart import AsyncStore

    answers = Answers()

    def sleep(seconds: float) -> None:
        kind.waits.append(round(seconds, 6))
        clock.time += seconds

    async def sleep_async(seconds: float) -> None:
        sleep(seconds)

    is_async = kind.name == "async"
    store: Any = (AsyncStore if is_async else Store)(
        **KEYS,
        base_url=BASE,
        transport=httpx.MockTransport(answers),
        timing=Timing(clock=clock),
        sleep=sleep_async if is_async else sleep,
    )
    kind.opened.append(store)
    return store


def test_the_documented_bucket_takes_fifty_at_once_and_two_a_second(
    kind: Kind, documented: Any
) -> None:
    for _ in range(50):
        kind.run(documented.crm.tickets.get(1))
    assert kind.waits == []
    for _ in range(4):
        kind.run(documented.crm.tickets.get(1))
    assert kind.waits == [0.5, 0.5, 0.5, 0.5]


def test_a_bucket_leaks_while_nobody_calls() -> None:
    clock = Clock()
    pacer = Pacer(Rate(3, 1.0), clock)
    assert [pacer.reserve(99) for _ in range(4)] == [0, 0, 0, 1]
    clock.time = 100
    assert [pacer.reserve(99) for _ in range(4)] == [0, 0, 0, 1]


def test_who_comes_first_goes_first() -> None:
    pacer = Pacer(Rate(1, 2.0), Clock())
    assert [pacer.reserve(99) for _ in range(5)] == [0.0, 0.5, 1.0, 1.5, 2.0]


def test_an_impatient_caller_takes_no_place() -> None:
    pacer = Pacer(Rate(1, 1.0), Clock())
    assert pacer.reserve(99) == 0
    assert pacer.reserve(99) == 1
    assert pacer.reserve(0.5) is None
    assert pacer.reserve(99) == 2


def test_threads_share_one_bucket_without_losing_a_place() -> None:
    pacer = Pacer(Rate(10, 1.0), Clock())
    turns: list[float] = []

    def work() -> None:
        for _ in range(200):
            turn = pacer.reserve(1e9)
            assert turn is not None
            turns.append(turn)

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(turns) == [0.0] * 10 + [float(n) for n in range(1, 1591)]


def test_two_stores_may_share_one_bucket(kind: Kind) -> None:
    clock = Clock()
    pacer = Pacer(Rate(1, 1.0), clock)
    first = paced(kind, clock, Answers(), rate=pacer)
    second = paced(kind, clock, Answers(), rate=first.pacer)
    kind.run(first.crm.tickets.get(1))
    kind.run(second.crm.tickets.get(1))
    assert kind.waits == [1.0]


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
    assert kind.waits == [0.25, 0.25]


def test_a_turn_beyond_the_deadline_is_not_waited_for(kind: Kind) -> None:
    answers = Answers()
    store = paced(kind, Clock(), answers, rate=Rate(1, 0.01), deadline=60.0)
    kind.run(store.crm.tickets.get(1))
    with pytest.raises(DeadlineExceeded, match="pacing"):
        kind.run(store.crm.tickets.get(1))
    assert (len(answers.requests), kind.waits) == (1, [])


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
