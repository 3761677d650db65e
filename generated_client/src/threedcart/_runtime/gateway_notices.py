"""Send a gateway's word to a store, and work out where the shopper goes after it."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from .errors import ConfigurationError, MalformedMessageError, TransportError
from .wire import MAX_BYTES

if TYPE_CHECKING:
    from .http import httpx

PATIENCE = 30.0
"""Seconds a store may take to answer a notification."""


async def post(url: str, body: bytes, client: httpx.AsyncClient | None = None) -> bytes:
    """The store's answer to a message.

    Raises `TransportError` when there was none: the store may have taken the message in, so send
    it again. Raises `MalformedMessageError` when it answered something else than 200.
    """
    from .http import httpx

    if urlsplit(url).scheme not in ("http", "https"):
        raise ConfigurationError("The store gave no http address to notify; nothing was sent.")
    failure = ""
    try:
        async with asyncio.timeout(PATIENCE):
            if client is not None:
                return await _exchange(client, url, body)
            async with httpx.AsyncClient(timeout=PATIENCE) as own:
                return await _exchange(own, url, body)
    except (httpx.HTTPError, httpx.InvalidURL, TimeoutError, OSError) as error:
        failure = type(error).__name__
    raise TransportError(
        f"The store did not answer the notification ({failure}). It may have taken it in: "
        "complete the payment again, which is safe to repeat."
    )


async def _exchange(client: httpx.AsyncClient, url: str, body: bytes) -> bytes:
    headers = {"Content-Type": "application/json", "Accept": "application/json"}
    request = client.build_request("POST", url, content=body, headers=headers)
    response = await client.send(request, stream=True, follow_redirects=False)
    try:
        if response.status_code != 200:
            raise MalformedMessageError(
                f"The store answered the notification with status {response.status_code}: "
                "complete the payment again, which is safe to repeat."
            )
        return await _limited(response)
    finally:
        await response.aclose()


async def _limited(response: httpx.Response) -> bytes:
    body = b""
    async for chunk in response.aiter_bytes():
        body += chunk
        if len(body) > MAX_BYTES:
            raise MalformedMessageError("The store's answer to the notification is too long.")
    return body


def with_error(url: str, code: str) -> str:
    """The address with the value of its `error` parameter replaced by a code."""
    parts = urlsplit(url)
    fields = parse_qsl(parts.query, keep_blank_values=True)
    if any(name == "error" for name, _ in fields):
        fields = [(name, code if name == "error" else value) for name, value in fields]
    else:
        fields.append(("error", code))
    return urlunsplit(parts._replace(query=urlencode(fields)))
