from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Iterator
from contextvars import copy_context
from typing import Any

import httpx
import pytest
from threedcart import Rows

from tests.keys import KEYS

BASE = "http://store.test"
DONE = {"Key": "CrmID", "Value": "1", "Status": "200", "Message": "done"}


class Answers:
    """A transport, blocking and async, that plays answers and keeps the requests."""

    def __init__(self, *answers: Any) -> None:
        self.answers = list(answers)
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        usual: Any = [{"CrmID": 1}] if request.method == "GET" else [DONE]
        answer = self.answers.pop(0) if self.answers else usual
        if isinstance(answer, httpx.Response):
            return answer
        return httpx.Response(200, content=json.dumps(answer).encode())

    @property
    def queries(self) -> list[dict[str, str]]:
        return [dict(request.url.params) for request in self.requests]

    @property
    def bodies(self) -> list[Any]:
        return [json.loads(r.content) for r in self.requests if r.content]


class Kind:
    """Blocking or async: opens stores over a transport in memory, and runs calls on them."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.opened: list[Any] = []
        self.waits: list[float] = []
        self._runner = asyncio.Runner() if name == "async" else None

    def open(self, transport: Any = None, **settings: Any) -> Any:
        from threedcart import AsyncStore, Store

        given: dict[str, Any] = {**KEYS, "base_url": BASE, **settings}
        if "pacer" not in given:
            given.setdefault("rate", None)
        if "http_client" not in given and transport is not None:
            given["transport"] = httpx.MockTransport(transport)
        given.setdefault("sleep", self._sleep_async if self._runner else self.waits.append)
        self.opened.append((AsyncStore if self._runner else Store)(**given))
        return self.opened[-1]

    async def _sleep_async(self, seconds: float) -> None:
        self.waits.append(seconds)

    def run(self, result: Any) -> Any:
        """What a call gives, awaited where it is a coroutine; an iteration as a list."""
        if self._runner is None:
            return list(result) if isinstance(result, Iterator | Rows) else result
        if hasattr(result, "__aiter__"):
            return self._runner.run(_collect(result), context=copy_context())
        if hasattr(result, "__await__"):
            return self._runner.run(_await(result), context=copy_context())
        return result

    def close(self) -> None:
        for store in self.opened:
            self.run(store.aclose() if self._runner else store.close())
        if self._runner:
            self._runner.close()


async def _collect(rows: Any) -> list[Any]:
    return [row async for row in rows]


async def _await(result: Any) -> Any:
    return await result


@pytest.fixture(params=["sync", "async"])
def kind(request: pytest.FixtureRequest) -> Iterator[Kind]:
    found = Kind(request.param)
    yield found
    found.close()


Play = Callable[..., Answers]
