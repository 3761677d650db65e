"""Calls that are cancelled, stores that are closed, connections that run out."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import threading
from collections.abc import Callable
from typing import Any

import pytest
from threedcart import AsyncStore, Store
from threedcart.errors import ClosedError, TransportError

from tests.keys import KEYS

from .driver import CALLS, Driver, assert_ours
from .listener import Listener, answer

Open = Callable[..., Driver]


@pytest.mark.parametrize("call", CALLS)
def test_a_closed_store_says_so(open_store: Open, server: Listener, call: str) -> None:
    store = open_store()
    store.run("get")
    if store.kind == "async":
        store.run(lambda s: s.aclose())
    else:
        store.store.close()
    server.wait_until_idle()
    error = store.fail(call)
    assert type(error) is ClosedError
    assert isinstance(error, RuntimeError)
    assert len(server.hits) == 1


def test_a_store_may_be_closed_twice_and_unused(open_store: Open) -> None:
    store = open_store()
    for _ in range(2):
        if store.kind == "async":
            store.run(lambda s: s.aclose())
        else:
            store.store.close()


@pytest.mark.parametrize("call", CALLS)
def test_closing_ends_a_call_that_another_thread_waits_for(server: Listener, call: str) -> None:
    server.obey({"do": "silence"})
    store = Store(**KEYS, base_url=server.url, rate=None, timeout=60.0)
    errors: list[BaseException] = []

    def wait() -> None:
        try:
            CALLS[call](store)
        except BaseException as error:
            errors.append(error)

    thread = threading.Thread(target=wait)
    thread.start()
    while not server.hits:
        pass
    store.close()
    thread.join(10)
    assert not thread.is_alive()
    assert type(errors[0]) is ClosedError
    assert_ours(errors[0])
    server.wait_until_idle()


@pytest.mark.parametrize("call", CALLS)
def test_closing_ends_a_call_that_another_task_waits_for(server: Listener, call: str) -> None:
    server.obey({"do": "silence"})

    async def scenario() -> None:
        store = AsyncStore(**KEYS, base_url=server.url, rate=None, timeout=60.0)
        task = asyncio.ensure_future(CALLS[call](store))
        while not server.hits:
            await asyncio.sleep(0)
        await store.aclose()
        with pytest.raises(ClosedError) as caught:
            await task
        assert_ours(caught.value)

    asyncio.run(scenario())
    server.wait_until_idle()


@pytest.mark.parametrize("call", CALLS)
def test_a_cancelled_call_leaves_nothing_behind_and_the_store_usable(
    server: Listener, call: str
) -> None:
    server.obey({"when": {"nth": 1}, "do": "silence"})

    async def scenario() -> None:
        async with AsyncStore(**KEYS, base_url=server.url, rate=None, timeout=60.0) as store:
            task = asyncio.ensure_future(CALLS[call](store))
            while not server.hits:
                await asyncio.sleep(0)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            server.wait_until_idle()
            assert await CALLS["get"](store)

    asyncio.run(scenario())
    server.wait_until_idle()
    assert len(server.hits) == 2


def test_a_time_limit_of_the_callers_own_is_a_clean_cancellation(server: Listener) -> None:
    server.obey({"do": "silence"})

    async def scenario() -> None:
        async with AsyncStore(**KEYS, base_url=server.url, rate=None) as store:
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.02):
                    await CALLS["create"](store)

    asyncio.run(scenario())
    server.wait_until_idle()


def test_a_task_cancelled_while_it_waits_for_its_turn_gives_its_place_back(
    server: Listener,
) -> None:
    from threedcart import Rate, Timing

    waits: list[float] = []

    async def sleep(seconds: float) -> None:
        waits.append(seconds)
        await asyncio.sleep(0 if len(waits) > 1 else 60)

    async def scenario() -> None:
        timing = Timing(clock=lambda: 1000.0)
        settings: dict[str, Any] = {"rate": Rate(1, 1), "timing": timing, "sleep": sleep}
        async with AsyncStore(**KEYS, base_url=server.url, **settings) as store:
            await CALLS["get"](store)
            task = asyncio.ensure_future(CALLS["get"](store))
            while not waits:
                await asyncio.sleep(0)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            await CALLS["get"](store)

    asyncio.run(scenario())
    assert waits == [1.0, 1.0]


@pytest.mark.parametrize("call", CALLS)
def test_a_pool_without_a_free_connection_is_waited_for_and_then_reported(
    server: Listener, call: str
) -> None:
    server.obey({"when": {"path": "/CRM/99"}, "do": "silence"})

    async def scenario() -> None:
        async with AsyncStore(
            **KEYS, base_url=server.url, rate=None, max_connections=1, timeout=60.0, retries=0
        ) as store:
            first = asyncio.ensure_future(store.crm.tickets.get(99))
            while not server.hits:
                await asyncio.sleep(0)
            with pytest.raises(TransportError) as caught:
                await limited(store, call)
            assert_ours(caught.value)
            first.cancel()
            with pytest.raises(asyncio.CancelledError):
                await first
            assert await CALLS["get"](store)

    async def limited(store: Any, name: str) -> Any:
        options: Any = {"timeout": 0.02, "deadline": None}
        if name == "create":
            from threedcart.models import CRM

            return await store.crm.tickets.create(CRM(subject="x"), options=options)
        if name == "payment":
            from .driver import PAYMENT

            return await store._core.request_raw(PAYMENT, (), {}, b"{}", options=options)
        return await store.crm.tickets.get(1, options=options)

    asyncio.run(scenario())
    assert server.count("POST") == 0
    server.wait_until_idle()


def test_many_threads_share_one_store(server: Listener) -> None:
    # Without retries: a connection that one thread takes from another would show.
    with Store(**KEYS, base_url=server.url, rate=None, max_connections=4, retries=0) as store:
        found: list[Any] = []

        def work() -> None:
            found.extend(store.crm.tickets.get(1).crm_id for _ in range(10))

        threads = [threading.Thread(target=work) for _ in range(16)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(30)
    assert found == [1] * 160
    assert len(server.hits) == 160
    assert server.connections <= 4
    server.wait_until_idle()


_FIRST_CALLS = """
import sys, threading
from threedcart import Store

with Store(
    secure_url="https://a.example", private_key="pk", token="tk",
    base_url=sys.argv[1], rate=None, max_connections=4, retries=0,
) as store:
    threads = [threading.Thread(target=store.crm.tickets.get, args=(1,)) for _ in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
"""


def test_threads_that_make_the_first_calls_share_the_connections(server: Listener) -> None:
    # In a fresh process: the HTTP library is loaded while all of them wait for it.
    command = [sys.executable, "-W", "error", "-c", _FIRST_CALLS, server.url]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert len(server.hits) == 16
    assert server.connections <= 4
    server.wait_until_idle()


def test_one_async_store_serves_one_event_loop_after_the_other(server: Listener) -> None:
    store = AsyncStore(**KEYS, base_url=server.url, rate=None)

    async def once() -> Any:
        row = await store.crm.tickets.get(1)
        attempts = store._core._sender._attempts
        assert attempts is not None
        assert attempts._transport is not None
        await attempts._transport.aclose()
        return row.crm_id

    assert [asyncio.run(once()), asyncio.run(once())] == [1, 1]
    asyncio.run(store.aclose())
    server.wait_until_idle()


def test_calls_cancelled_while_stale_connections_are_closed_keep_no_place(
    server: Listener,
) -> None:
    server.obey({"do": "send", "bytes": answer(200, b'[{"CrmID": 1}]')})  # and close

    async def scenario() -> None:
        async with AsyncStore(
            **KEYS, base_url=server.url, rate=None, max_connections=1, retries=0
        ) as store:
            for _ in range(3):
                await store.crm.tickets.get(1)
                server.wait_until_idle()
                task = asyncio.ensure_future(store.crm.tickets.get(1))
                await asyncio.sleep(0)
                task.cancel()
                with pytest.raises(asyncio.CancelledError):
                    await task
            assert (await store.crm.tickets.get(1)).key == 1

    asyncio.run(scenario())
