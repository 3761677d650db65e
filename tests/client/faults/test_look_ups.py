"""The look-up of a host's name: within the time limit as everything else, and never ambiguous."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from threedcart import Timing
from threedcart.errors import DeadlineExceeded, TransportError

from .driver import CALLS, Driver
from .listener import Listener

Open = Callable[..., Driver]


class Names:
    """A resolver that says what it is told; `hangs` until the test is over."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.addresses: list[str] = ["127.0.0.1"]
        self.error: OSError | None = None
        self.hangs = False
        self.over = threading.Event()
        self._real = socket.getaddrinfo

    def __call__(self, host: Any, port: Any, *args: Any, **keys: Any) -> Any:
        if isinstance(host, bytes):
            host = host.decode()
        if not host.endswith(".test"):
            return self._real(host, port, *args, **keys)
        self.asked.append(host)
        if self.hangs:
            assert self.over.wait(30)
        if self.error is not None:
            raise self.error
        kind = (socket.AF_INET, socket.SOCK_STREAM, 6, "")
        return [(*kind, (address, port)) for address in self.addresses]


@pytest.fixture
def names(monkeypatch: pytest.MonkeyPatch) -> Iterator[Names]:
    resolver = Names()
    monkeypatch.setattr(socket, "getaddrinfo", resolver)
    yield resolver
    resolver.over.set()


@pytest.fixture
def url(server: Listener) -> str:
    return server.url.replace("127.0.0.1", "shop.test")


def test_a_name_is_looked_up_once_a_connection(
    open_store: Open, server: Listener, names: Names, url: str
) -> None:
    store = open_store(url)
    store.run("get")
    store.run("get")
    assert names.asked == ["shop.test"]


@pytest.mark.parametrize("call", CALLS)
def test_a_look_up_that_hangs_ends_with_the_deadline(names: Names, url: str, call: str) -> None:
    names.hangs = True
    store = Driver("sync", url, deadline=0.02, timing=Timing())  # the real clock
    error = store.fail(call)
    assert type(error) is DeadlineExceeded
    store.close()


def test_who_waits_for_the_same_name_waits_for_one_look_up(names: Names, url: str) -> None:
    names.hangs = True
    store = Driver("sync", url, timeout=0.01, retries=3)
    error = store.fail("create")
    assert type(error) is TransportError
    assert "the look-up of shop.test took too long" in str(error)
    assert error.attempts == 4
    assert names.asked == ["shop.test"]
    store.close()


def test_a_name_that_does_not_exist_is_said_so_and_tried_again(
    open_store: Open, names: Names, url: str
) -> None:
    names.error = socket.gaierror(-2, "Name or service not known")
    error = open_store(url, retries=1).fail("create")
    assert type(error) is TransportError
    assert "Name or service not known" in str(error)
    assert error.attempts == 2
    assert names.asked == ["shop.test"] * 2


def test_the_next_address_serves_where_one_takes_no_connections(
    open_store: Open, server: Listener, names: Names, url: str
) -> None:
    names.addresses = ["127.0.0.99", "127.0.0.1"]
    assert open_store(url, retries=0).run("create").id == 1


def test_where_no_address_takes_connections_nothing_was_sent(
    open_store: Open, names: Names, url: str
) -> None:
    names.addresses = ["127.0.0.98", "127.0.0.99"]
    error = open_store(url, retries=0).fail("create")
    assert type(error) is TransportError
