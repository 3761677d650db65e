# Its blocking twin is derived from this module by generator/unasync.py; change this one.
"""Sends one request and reads the whole answer within its limits, or says why it could not."""

from __future__ import annotations

import threading
from collections.abc import AsyncIterable
from typing import TYPE_CHECKING, Any

from ..client.responses import RawResponse
from .async_connections import AsyncConnections
from .async_network import DEADLINE, home
from .compression import unpacked
from .faults import CLOSED, Fault, overdue, while_reading
from .http import async_client_around, fault_of, httpcore

if TYPE_CHECKING:
    from ..client.request import Call
    from ..config import Config
    from .deadline import Deadline
    from .http import httpx


def sender_for(config: Config) -> AsyncPoolSender | AsyncClientSender:
    """What sends for a store: its own connections, unless the caller brought something."""
    client, owned = config.http_client, config.transport is not None
    if owned:
        client = async_client_around(config.transport)
    if client is not None:
        return AsyncClientSender(config, client, owned=owned)
    return AsyncPoolSender(config)


class _Sender:
    """What both senders share: from an exception to a Fault."""

    def __init__(self, config: Config) -> None:
        home()  # a store that cannot work here says so before anything is sent
        self._config = config
        self._closed = False

    def _fault(self, error: Exception, deadline: Deadline) -> Fault:
        fault = fault_of(error, self._config.redactor)
        if self._closed:
            return Fault("closed", CLOSED.detail, fault.sent)
        return overdue(fault, deadline)


class AsyncPoolSender(_Sender):
    """Sends through connections of its own, opened when the first request needs one."""

    def __init__(self, config: Config) -> None:
        super().__init__(config)
        self._lock = threading.Lock()
        self._connections: AsyncConnections | None = None
        self._home: object = None
        address = config.address
        self._origin = (address.scheme.encode(), address.host.encode(), address.port)

    async def send(self, call: Call, deadline: Deadline) -> RawResponse | Fault:
        """One attempt of a call."""
        if self._closed:
            return CLOSED
        scheme, host, port = self._origin
        timeout = call.plan.timeout
        limits = {"connect": timeout, "read": timeout, "write": timeout}
        request = httpcore.Request(
            call.operation.method.encode(),
            httpcore.URL(scheme=scheme, host=host, port=port, target=call.target.encode()),
            headers=call.headers,
            content=call.content,
            extensions={"timeout": limits},
        )
        try:
            connections = self._open()
        except Exception as error:  # a proxy that cannot be one
            return Fault("misuse", self._config.redactor.text(str(error)), sent=False)
        token = DEADLINE.set(deadline)
        try:
            connection = await connections.take(deadline.cap(timeout))
            try:
                return await self._exchange(connection, request, deadline)
            finally:
                await connections.give_back(connection)
        except Exception as error:
            return self._fault(error, deadline)
        finally:
            DEADLINE.reset(token)

    async def _exchange(
        self,
        connection: httpcore.AsyncConnectionInterface,
        request: httpcore.Request,
        deadline: Deadline,
    ) -> RawResponse | Fault:
        response = await connection.handle_async_request(request)
        try:
            stream: Any = response.stream
            body = await read_body(stream, response.headers, self._config.max_bytes, deadline)
        except Exception as error:
            return while_reading(self._fault(error, deadline))
        finally:
            await response.aclose()
        if isinstance(body, Fault):
            return body
        return RawResponse(response.status, response.headers, body)

    def _open(self) -> AsyncConnections:
        """The connections of this process and event loop; those of another are left alone."""
        connections, here = self._connections, home()
        if connections is not None and self._home == here:
            return connections
        with self._lock:
            if self._connections is None or self._home != here:
                config = self._config
                self._connections = AsyncConnections(config.address, config.max_connections)
                self._home = here
            return self._connections

    async def aclose(self) -> None:
        """Close every connection, those in use included."""
        self._closed = True
        if self._connections is not None and self._home == home():
            await self._connections.aclose()


class AsyncClientSender(_Sender):
    """Sends through an httpx client: the caller's own, or one around the caller's transport."""

    def __init__(self, config: Config, client: httpx.AsyncClient, *, owned: bool) -> None:
        super().__init__(config)
        self._client = client
        self._owned = owned

    async def send(self, call: Call, deadline: Deadline) -> RawResponse | Fault:
        """One attempt of a call."""
        if self._closed:
            return CLOSED
        if self._client.is_closed:
            return Fault("closed", "the http_client it was given was closed", sent=False)
        limit = deadline.cap(call.plan.timeout)
        if limit is not None and limit <= 0:
            return Fault("deadline", "the deadline has passed", sent=False)
        try:
            request = self._client.build_request(
                call.operation.method,
                self._config.address.origin + call.target,
                headers=call.headers,
                content=call.content,
                timeout=limit,
            )
            return await self._exchange(request, deadline)
        except Exception as error:
            return self._fault(error, deadline)

    async def _exchange(self, request: httpx.Request, deadline: Deadline) -> RawResponse | Fault:
        response = await self._client.send(request, stream=True, follow_redirects=False)
        try:
            # Not iter_raw: a transport made for tests gives answers that were read before.
            stream: Any = response.stream
            body = await read_body(stream, response.headers.raw, self._config.max_bytes, deadline)
        except Exception as error:
            return while_reading(self._fault(error, deadline))
        finally:
            await response.aclose()
        if isinstance(body, Fault):
            return body
        return RawResponse(response.status_code, response.headers.raw, body)

    async def aclose(self) -> None:
        """Close the client, unless the caller owns it."""
        self._closed = True
        if self._owned:
            await self._client.aclose()


async def read_body(
    stream: AsyncIterable[bytes],
    headers: list[tuple[bytes, bytes]],
    max_bytes: int,
    deadline: Deadline,
) -> bytes | Fault:
    """The whole body, decompressed; a Fault where it is too long, too slow or no archive."""
    encoding = b""
    for name, value in headers:
        if len(name) == 16 and name.lower() == b"content-encoding":
            encoding = value.strip().lower()
    parts: list[bytes] = []
    size = 0
    async for part in stream:
        size += len(part)
        if size > max_bytes:
            return Fault("large", f"it is longer than {max_bytes} bytes", sent=True)
        if deadline.remaining() <= 0:
            return Fault("deadline", "the answer came too slowly", sent=True)
        parts.append(part)
    body = b"".join(parts)
    return unpacked(body, encoding, max_bytes) if encoding else body
