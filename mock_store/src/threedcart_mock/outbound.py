"""What the store asks of others: one message out, one answer in, both kept in the journal."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from time import perf_counter, time
from typing import TYPE_CHECKING

from . import jsontext
from .bounds import LARGEST_ANSWER
from .plan import Operation
from .problems import Refusal
from .store import Store

if TYPE_CHECKING:
    import httpx


@dataclass(slots=True)
class Reply:
    """What came back; nothing did where `status` is 0, and `error` says why."""

    status: int = 0
    body: bytes = b""
    error: str = ""
    findings: str = ""  # how the answer breaks the document


async def post(
    store: Store,
    callback: str,
    url: str,
    body: bytes,
    *,
    patience: float,
    user_agent: str = "threedcart-mock",
    credentials: tuple[str, str] | None = None,
) -> Reply:
    """Post the message the document calls `callback`; all of it may take `patience` seconds.

    OwnFault for a body that is not what the document says.
    """
    said = store.plan.callbacks.get(callback)
    if said and said.body:
        store.checker.check(said.body.place, jsontext.decode(body))
    began, moment = perf_counter(), time()
    headers = {
        "Content-Type": "application/json; charset=utf-8",
        "User-Agent": user_agent,
        "Accept-Encoding": "identity",  # what is packed has no bound until it is unpacked
    }
    reply = await _sent(url, body, headers, credentials, patience)
    if said:
        reply.findings = _findings(store, said, reply)
    address, _, query = url.partition("?")
    store.running.journal.add(
        moment,
        perf_counter() - began,
        "POST",
        address,
        query.encode(),
        callback,
        reply.status,
        body,
        reply.body,
        reply.findings,
    )
    return reply


async def _sent(
    url: str,
    body: bytes,
    headers: dict[str, str],
    credentials: tuple[str, str] | None,
    patience: float,
) -> Reply:
    import httpx  # slow to import; most stores never call anybody

    try:
        async with (
            asyncio.timeout(patience),
            httpx.AsyncClient(timeout=patience, follow_redirects=False) as client,
            client.stream("POST", url, content=body, headers=headers, auth=credentials) as answer,
        ):
            return Reply(answer.status_code, await _read(answer))
    except (httpx.HTTPError, httpx.InvalidURL, TimeoutError, ValueError) as error:
        return Reply(error=type(error).__name__)


async def _read(answer: httpx.Response) -> bytes:
    if answer.headers.get("content-encoding", "identity") != "identity":
        raise ValueError("the answer is packed, which was not asked for")
    parts, size = [], 0
    async for part in answer.aiter_raw():
        parts.append(part)
        size += len(part)
        if size > LARGEST_ANSWER:
            raise ValueError("the answer does not end")
    return b"".join(parts)


def _findings(store: Store, said: Operation, reply: Reply) -> str:
    if reply.error:
        return f"No answer came ({reply.error})."
    if reply.status not in said.answers:
        known = ", ".join(map(str, said.answers))
        return f"The answer is {reply.status}; the document has {known}."
    place = said.answers[reply.status]
    if place is None or not reply.body:
        return ""
    try:
        value = jsontext.read(reply.body)
    except Refusal as refusal:
        return refusal.message
    if said.exchange:
        shape, is_list = store.plan.shapes.body(store.document.at(f"#{place}"))
        value = store.plan.message_leniency.body(shape, value, is_list)
    return "; ".join(map(str, store.checker.findings(place, value)))
