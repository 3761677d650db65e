"""One connection to the store, spoken to in bytes, so that anything can be said."""

from __future__ import annotations

import select
import socket
import time
from http.client import HTTPException, HTTPResponse
from typing import Any
from urllib.parse import urlsplit

from contract_tests.fuzz.drafts import Draft
from contract_tests.results import Exchange

PATIENCE = 60.0
SHORTEST_WAIT = 0.001


class Cut(Exception):
    """The store ended the connection before its answer was whole."""


class Hung(Exception):
    """No whole answer within PATIENCE seconds."""


class _Socket(socket.socket):
    """A socket that is read until a moment, and no longer."""

    ends = 0.0

    def recv_into(self, *args: Any) -> int:
        self.settimeout(max(SHORTEST_WAIT, self.ends - time.monotonic()))
        return super().recv_into(*args)


class Line:
    """A kept-alive connection, opened when it is first used and again after it was ended."""

    def __init__(self, origin: str) -> None:
        self.origin = origin
        self._socket: _Socket | None = None

    def ask(self, draft: Draft) -> Exchange:
        """Send a request; Cut or Hung where no whole answer comes."""
        try:
            return self._ask(draft)
        except TimeoutError:
            self.close()
            raise Hung from None
        except (OSError, HTTPException, ValueError) as error:
            self.close()
            raise Cut(type(error).__name__) from None

    def close(self) -> None:
        if self._socket is not None:
            self._socket.close()
        self._socket = None

    def _ask(self, draft: Draft) -> Exchange:
        host = urlsplit(self.origin)
        if self._socket is not None and select.select([self._socket], [], [], 0)[0]:
            self.close()  # it was not used for so long that the store has ended it
        if self._socket is None:
            opened = socket.create_connection((host.hostname, host.port or 80), PATIENCE)
            self._socket = _Socket(fileno=opened.detach())
        self._send(self._socket, draft.encoded(host.netloc), draft.is_http)
        self._socket.ends = time.monotonic() + PATIENCE
        answer = HTTPResponse(self._socket, method=draft.method)
        answer.begin()
        body = answer.read()
        headers = {name.lower(): value for name, value in answer.getheaders()}
        if answer.will_close or not draft.is_http:
            self.close()
        return draft.exchange(self.origin, answer.status, headers, body)

    def _send(self, connection: _Socket, request: bytes, is_http: bool) -> None:
        """Send what is taken: a store may answer, and close, before it has heard all.

        After what is no HTTP nothing more is said, so that the store need not wait for it.
        """
        connection.settimeout(PATIENCE)
        try:
            connection.sendall(request)
            if not is_http:
                connection.shutdown(socket.SHUT_WR)
        except ConnectionError:
            pass
