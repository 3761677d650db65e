"""One limit for several processes and machines: by a file, and by a Redis server."""

from __future__ import annotations

import asyncio
import os
import signal
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import redis
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from threedcart import AsyncStore, Rate, Store
from threedcart.errors import ConfigurationError, PacingError
from threedcart.pacing import (
    AsyncFilePacer,
    AsyncRedisPacer,
    Caller,
    FilePacer,
    LocalPacer,
    RedisPacer,
    Turn,
    TurnRequest,
)

from tests.keys import EVERY_KEY, KEYS
from tests.redis_server import RedisServer

from .conftest import BASE, Answers, Kind
from .test_pacing import Clock, asks, paced

NOBODY_SET_A_RATE = Caller("https://store.test", lambda: "without", None)


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RedisServer]:
    found = RedisServer(tmp_path_factory.mktemp("redis"))
    yield found
    found.stop()


class Shared:
    """Makes pacers that share one bucket, as programs apart would make them."""

    def __init__(self, name: str, place: str) -> None:
        self.name = name
        self.place = place
        self._opened: list[Any] = []

    def open(self, rate: Rate | None = None, **more: Any) -> Any:
        kind = FilePacer if self.name == "file" else RedisPacer
        self._opened.append(kind(self.place, rate, **more))
        return self._opened[-1]

    def open_async(self, rate: Rate | None = None, **more: Any) -> Any:
        return (AsyncFilePacer if self.name == "file" else AsyncRedisPacer)(
            self.place, rate, **more
        )

    def empty(self) -> None:
        if self.name == "redis":
            with redis.Redis.from_url(self.place) as client:
                client.flushall()
        else:
            with sqlite3.connect(self.place) as opened:
                opened.execute("DELETE FROM bucket")
            opened.close()

    def close(self) -> None:
        for each in self._opened:
            each.close()


@pytest.fixture(params=["file", "redis"])
def shared(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Shared]:
    if request.param == "file":
        found = Shared("file", str(tmp_path / "pace.db"))
    else:
        found = Shared("redis", request.getfixturevalue("server").url)
        found.empty()
    yield found
    found.close()


STEPS = st.lists(
    st.tuples(
        st.sampled_from(["reserve", "reserve", "reserve", "give_back", "overflowed"]),
        st.floats(0, 20, width=16),
        st.sampled_from(["interactive", "bulk"]),
        st.none() | st.sampled_from([0.0, 1.0, 30.0]),
        st.sampled_from([0.0, 2.5]),
    ),
    max_size=40,
)


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(steps=STEPS, rate=st.sampled_from([Rate(50, 2), Rate(1, 1), Rate(7, 0.3)]))
def test_it_gives_the_same_turns_as_one_process_gives_itself(
    shared: Shared, steps: list[Any], rate: Rate
) -> None:
    clock = Clock()
    clock.time = 1e9
    local, first, second = LocalPacer(rate, clock), shared.open(rate, clock=clock), None
    shared.empty()
    second = shared.open(rate, clock=clock)
    for number, (act, passed, priority, most, waited) in enumerate(steps):
        clock.time += passed
        request = asks(priority=priority, max_wait=most, waited=waited)
        pacer = (first, second)[number % 2]
        wanted, got = getattr(local, act)(request), getattr(pacer, act)(request)
        if wanted is not None:
            assert (got.granted, got.wait) == (wanted.granted, pytest.approx(wanted.wait, abs=1e-5))


WORKER = """
import sys
from threedcart import Rate
from threedcart.pacing import Caller, FilePacer, RedisPacer, TurnRequest
kind, place, turns = sys.argv[1:]
pacer = (FilePacer if kind == "file" else RedisPacer)(place, Rate(1, 1.0), clock=lambda: 1e6)
request = TurnRequest(Caller("https://store.test", lambda: "one", None), "getCrmTicket", "GET")
sys.stdin.read(1)
for _ in range(int(turns)):
    print(round(pacer.reserve(request).wait), flush=True)
"""


def workers(shared: Shared, number: int, turns: int) -> list[subprocess.Popen[str]]:
    command = [sys.executable, "-c", WORKER, shared.name, shared.place, str(turns)]
    pipe = subprocess.PIPE
    return [subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True) for _ in range(number)]


def test_eight_processes_never_get_the_same_turn(shared: Shared) -> None:
    eight = workers(shared, 8, 50)
    said = [each.communicate("x")[0] for each in eight]
    assert sorted(int(turn) for text in said for turn in text.split()) == list(range(400))


def test_a_killed_worker_costs_the_others_its_own_turns_alone(shared: Shared) -> None:
    victims = workers(shared, 3, 100_000)
    for each in victims:
        assert each.stdin
        each.stdin.write("x")
        each.stdin.flush()
    seen = []
    for each in victims:
        assert each.stdout
        seen += [int(each.stdout.readline()) for _ in range(20)]
        each.send_signal(signal.SIGKILL)
        seen += [int(turn) for turn in each.stdout.read().split()]
        each.communicate()
    (survivor,) = workers(shared, 1, 10)
    after = [int(turn) for turn in survivor.communicate("x")[0].split()]
    taken = max(seen)
    # The last turn of each victim may have been taken and not been said.
    assert after == list(range(after[0], after[0] + 10))
    assert taken < after[0] <= taken + 1 + len(victims)


def test_stores_and_async_stores_share_it(shared: Shared, kind: Kind) -> None:
    clock = Clock()
    clock.time = 1e9
    first = shared.open(Rate(1, 1.0), clock=clock)
    is_async = kind.name == "async"
    second = (shared.open_async if is_async else shared.open)(Rate(1, 1.0), clock=clock)
    kind.run(paced(kind, clock, Answers(), pacer=second).crm.tickets.get(1))
    with (
        Store(**KEYS, base_url=BASE, pacer=first, max_wait=0) as store,
        pytest.raises(PacingError, match="max_wait is 0 s"),
    ):
        store.crm.tickets.get(1)
    assert kind.waits == []
    kind.run(paced(kind, clock, Answers(), pacer=second).crm.tickets.get(1))
    assert kind.waits == [pytest.approx(1.0)]
    if is_async:
        kind.run(second.aclose())


def test_it_keeps_the_documented_rate_unless_it_is_given_another(shared: Shared) -> None:
    pacer = shared.open(clock=lambda: 1e6)
    with Store(**KEYS, base_url=BASE, pacer=pacer) as store:
        caller = store.crm._core.config.caller
    waits = [pacer.reserve(TurnRequest(caller, "any", "GET")).wait for _ in range(48)]
    assert waits == [0.0] * 47 + [pytest.approx(0.25)]
    assert pacer.reserve(TurnRequest(NOBODY_SET_A_RATE, "any", "GET")) == Turn()


def test_no_key_is_kept(shared: Shared, kind: Kind) -> None:
    pacer = shared.open()
    with Store(**KEYS, base_url=BASE, pacer=pacer) as store:
        pacer.reserve(TurnRequest(store.crm._core.config.caller, "any", "GET"))
    if shared.name == "file":
        kept = b"".join(each.read_bytes() for each in Path(shared.place).parent.iterdir())
    else:
        with redis.Redis.from_url(shared.place) as client:
            kept = b" ".join(client.keys())
            assert kept.startswith(b"threedcart:pace:")
    for key in EVERY_KEY:
        assert key.encode() not in kept
    assert KEYS["token"] not in repr(pacer)


def test_a_call_that_is_given_up_while_it_waits_gives_its_turn_back(shared: Shared) -> None:
    async def scenario() -> None:
        pacer = shared.open_async(Rate(1, 0.001))
        async with AsyncStore(**KEYS, base_url=BASE, pacer=pacer) as store:
            caller = store.crm._core.config.caller
            request = TurnRequest(caller, "any", "GET")
            assert not (await pacer.reserve(request)).wait
            waiting = asyncio.Event()

            async def sleep(seconds: float) -> None:
                waiting.set()
                await asyncio.sleep(3600)

            store.crm._core._sender._sleep = sleep
            call = asyncio.ensure_future(store.crm.tickets.get(1))
            await waiting.wait()
            call.cancel()
            with pytest.raises(asyncio.CancelledError):
                await call
            turn = await pacer.reserve(request)
            assert turn.wait == pytest.approx(1000, rel=0.1)
        await pacer.aclose()

    asyncio.run(scenario())


# A file


@pytest.mark.skipif(not hasattr(os, "fork"), reason="processes are not forked here")
def test_a_forked_process_goes_on_with_the_same_file(tmp_path: Path) -> None:
    program = """
import os, sys
from threedcart import Rate
from threedcart.pacing import Caller, FilePacer, TurnRequest
pacer = FilePacer(sys.argv[1], Rate(1, 1.0), clock=lambda: 1e6)
request = TurnRequest(Caller("https://store.test", lambda: "one", None), "any", "GET")
print(pacer.reserve(request).wait, flush=True)
if os.fork() == 0:
    print(pacer.reserve(request).wait, flush=True)
    os._exit(0)
os.wait()
print(pacer.reserve(request).wait, flush=True)
"""
    said = subprocess.check_output([sys.executable, "-c", program, tmp_path / "pace"], text=True)
    assert said.split() == ["0.0", "1.0", "2.0"]


def test_after_the_machine_was_started_anew_the_bucket_is_empty(tmp_path: Path) -> None:
    clock = Clock()
    clock.time = 5000.0
    with FilePacer(tmp_path / "pace", Rate(1, 0.001), clock) as pacer:
        assert [pacer.reserve(asks()).wait for _ in range(2)] == [0, pytest.approx(1000)]
        clock.time = 30.0  # its clock counts from the start
        assert pacer.reserve(asks()).wait == 0


@pytest.mark.parametrize("what", ["folder", "text", "database", "unreachable"])
def test_a_file_that_cannot_be_used_is_named(tmp_path: Path, what: str) -> None:
    path = tmp_path / "pace"
    if what == "folder":
        path.mkdir()
    elif what == "text":
        path.write_text("These are my notes." * 100)
    elif what == "database":
        opened = sqlite3.connect(path)
        opened.execute("CREATE TABLE notes (text)")
        opened.close()
    else:
        path = path / "no" / "such" / "folder"
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(ConfigurationError, match=r"pace.* cannot be used for pacing .*name a file"):
        FilePacer(path)
    assert (path.read_bytes() if path.is_file() else None) == before


def test_a_file_that_breaks_later_fails_the_calls(tmp_path: Path) -> None:
    with FilePacer(tmp_path / "pace") as pacer, Store(**KEYS, base_url=BASE, pacer=pacer) as store:
        opened = sqlite3.connect(tmp_path / "pace")
        opened.execute("DROP TABLE bucket")
        opened.close()
        with pytest.raises(PacingError, match="cannot be used for pacing"):
            store.crm.tickets.get(1)


# A Redis server


@pytest.fixture
def own_server(tmp_path: Path) -> Iterator[RedisServer]:
    found = RedisServer(tmp_path)
    yield found
    found.stop()


def test_one_call_is_one_round_trip(server: RedisServer) -> None:
    with redis.Redis.from_url(server.url) as client, RedisPacer(client, Rate(50, 2)) as pacer:
        pacer.reserve(asks())
        before = client.info("commandstats")
        for _ in range(10):
            pacer.reserve(asks())
        after = client.info("commandstats")
    calls = {name: facts["calls"] for name, facts in after.items() if name == "cmdstat_evalsha"}
    assert calls["cmdstat_evalsha"] - before["cmdstat_evalsha"]["calls"] == 10
    assert "cmdstat_eval" not in after


def test_a_bucket_goes_when_nobody_uses_it(server: RedisServer) -> None:
    with redis.Redis.from_url(server.url) as client, RedisPacer(client, Rate(50, 2)) as pacer:
        client.flushall()
        pacer.reserve(asks())
        (name,) = client.keys()
        assert 0 < client.ttl(name) <= 70


@pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
def test_open_means_that_calls_go_on_while_the_server_is_away(
    own_server: RedisServer, caplog: pytest.LogCaptureFixture, is_async: bool
) -> None:
    pacer, ask = opened(own_server, is_async, "open")
    later: Any = pytest.approx(1000, rel=0.1)
    assert [ask() for _ in range(2)] == [Turn(), Turn(later)]
    own_server.stop()
    assert [ask() for _ in range(2)] == [Turn(), Turn(later)]
    own_server.start()
    pacer._away_until = 0.0  # as if a few seconds had passed
    assert ask() == Turn()  # the server has forgotten, too
    assert [record.levelname for record in caplog.records] == ["WARNING", "WARNING"]
    assert "is away (ConnectionError): each process paces its calls by itself" in caplog.text
    assert "is back" in caplog.text


@pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
def test_closed_means_that_calls_fail_while_the_server_is_away(
    own_server: RedisServer, caplog: pytest.LogCaptureFixture, is_async: bool
) -> None:
    pacer, ask = opened(own_server, is_async, "closed")
    assert ask() == Turn()
    own_server.stop()
    for _ in range(3):
        with pytest.raises(ConnectionError, match="is away"):
            ask()
    own_server.start()
    pacer._away_until = 0.0
    assert ask() == Turn()
    assert len(caplog.records) == 2


def opened(server: RedisServer, is_async: bool, when_away: Any) -> tuple[Any, Any]:
    """A pacer, and a way to ask it for a turn; each in an event loop of its own."""
    if not is_async:
        pacer = RedisPacer(server.url, Rate(1, 0.001), when_away=when_away)
        return pacer, lambda: pacer.reserve(asks())
    later = AsyncRedisPacer(server.url, Rate(1, 0.001), when_away=when_away)

    async def ask() -> Turn:
        try:
            return await later.reserve(asks())
        finally:
            await later.aclose()

    return later, lambda: asyncio.run(ask())


def test_a_call_fails_with_a_sentence_while_the_server_is_away(tmp_path: Path) -> None:
    server = RedisServer(tmp_path)
    server.stop()
    pacer = RedisPacer(server.url, when_away="closed")
    with (
        Store(**KEYS, base_url=BASE, pacer=pacer) as store,
        pytest.raises(PacingError, match="the Redis server that paces the calls is away"),
    ):
        store.crm.tickets.get(1)


def test_a_server_that_says_nothing_counts_as_away(caplog: pytest.LogCaptureFixture) -> None:
    import socket

    with socket.create_server(("127.0.0.1", 0)) as silent:
        url = f"redis://:secret-word@127.0.0.1:{silent.getsockname()[1]}/0?socket_timeout=0.1"
        with RedisPacer(url, Rate(1, 1)) as pacer:
            assert pacer.reserve(asks()) == Turn()
    assert "is away" in caplog.text
    assert "secret-word" not in caplog.text + repr(pacer)


def test_of_many_threads_one_asks_a_server_that_was_away(
    own_server: RedisServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    own_server.stop()
    with RedisPacer(own_server.url, Rate(1, 1)) as pacer:
        pacer.reserve(asks())
        asked: list[Any] = []

        def script(**call: Any) -> tuple[int, str]:
            asked.append(call)
            return 1, "0"

        monkeypatch.setattr(pacer, "_script", script)
        pacer._away_until = 0.0
        barrier = threading.Barrier(8)

        def work() -> None:
            barrier.wait()
            if pacer._may_ask():
                asked.append(1)

        threads = [threading.Thread(target=work) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert asked == [1]


@pytest.mark.parametrize("server", ["localhost:6379", "http://localhost", 5])
def test_what_is_no_server_is_refused(server: Any) -> None:
    with pytest.raises(ConfigurationError, match="server is an address"):
        RedisPacer(server)
    with pytest.raises(ConfigurationError, match="'open' or 'closed'"):
        RedisPacer("redis://localhost:6379/0", when_away="half")  # type: ignore[arg-type]  # refused


def test_without_the_package_it_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "redis", None)
    with pytest.raises(ConfigurationError, match=r'pip install "threedcart\[redis\]"'):
        RedisPacer("redis://localhost:6379/0")
