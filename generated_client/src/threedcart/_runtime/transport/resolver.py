"""Opening connections within a time limit, the look-up of the host's name included.

The system's look-up takes no time limit. anyio runs it in a thread and stops waiting in time;
httpcore's blocking backend waits until it ends, and then as long again for each address.
"""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterable
from time import monotonic
from typing import Any

from .http import httpcore

AsyncBackend = httpcore.AnyIOBackend


class Backend(httpcore.SyncBackend):
    """Looks a name up in a thread: one thread for all callers that wait for the name.

    A thread that takes too long is abandoned.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._under_way: dict[tuple[str, int], _LookUp] = {}

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        """A connection to the first address that takes one; they share the time there is.

        Raises:
            httpcore.ConnectError: there is no such name, or no address takes connections.
            httpcore.ConnectTimeout: the time was over first.
        """
        end = None if timeout is None else monotonic() + timeout
        addresses = self._addresses(host, port, timeout)
        failure: Exception = httpcore.ConnectError(f"{host} has no address")
        for tried, address in enumerate(addresses):
            left = None if end is None else (end - monotonic()) / (len(addresses) - tried)
            if left is not None and left <= 0:
                break
            try:
                return super().connect_tcp(address, port, left, local_address, socket_options)
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                failure = error
        raise failure

    def _addresses(self, host: str, port: int, patience: float | None) -> list[str]:
        if ":" in host or host.replace(".", "").isdigit():
            return [host]  # an address already
        with self._lock:
            look_up = self._under_way.get((host, port))
            if look_up is None:
                look_up = self._under_way[host, port] = _LookUp(host, port)
                look_up.start()
        if not look_up.ended.wait(patience):
            raise httpcore.ConnectTimeout(f"the look-up of {host} took too long")
        with self._lock:
            self._under_way.pop((host, port), None)
        if look_up.error is not None:
            raise httpcore.ConnectError(f"{host} cannot be looked up: {look_up.error}")
        return look_up.addresses


class _LookUp(threading.Thread):
    """One look-up; a daemon thread, so that it does not keep the program from ending."""

    def __init__(self, host: str, port: int) -> None:
        super().__init__(name=f"look-up of {host}", daemon=True)
        self._place = (host, port)
        self.ended = threading.Event()
        self.addresses: list[str] = []
        self.error: Exception | None = None

    def run(self) -> None:
        try:
            found = socket.getaddrinfo(*self._place, type=socket.SOCK_STREAM)
            self.addresses = list(dict.fromkeys(_text(place) for *_, place in found))
        except (OSError, UnicodeError) as error:
            self.error = error
        finally:
            self.ended.set()


def _text(place: Any) -> str:
    """The address of a place, with the network interface where it needs one."""
    return f"{place[0]}%{place[3]}" if len(place) == 4 and place[3] else str(place[0])
