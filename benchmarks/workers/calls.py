"""One candidate that calls a local server: ours, stock, or httpx alone."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from functools import reduce
from importlib import import_module
from pathlib import Path
from typing import Any

import httpx

from .loop import configuration, repeated, serve

KEYS = {"secure_url": "https://bench.example", "private_key": "1" * 32, "token": "2" * 32}


OURS = ("client", "before")
"""The candidates whose package is threedcart."""


def settings_of_store(settings: dict[str, Any]) -> dict[str, Any]:
    """Retries and pacing are on; the rate alone is out of reach."""
    from threedcart import Rate

    found = {"base_url": settings["origin"], "rate": Rate(1_000_000, 1e8), **KEYS}
    if settings["candidate"] == "before" and settings.get("tool") == "patched":
        # The first edition went past httpx.Client, unless it was given one.
        found["http_client"] = httpx.Client()
    return found


def arguments(settings: dict[str, Any]) -> tuple[list[Any], dict[str, Any]]:
    """Path parameters and query of the call."""
    return settings["path_values"], settings["query"]


def store_call(store: Any, settings: dict[str, Any]) -> Callable[[], Any]:
    """The method of a store for the operation, with its arguments."""
    resource = reduce(getattr, settings["resource"].split("."), store)
    method = getattr(resource, settings["action"])
    path_values, query = arguments(settings)
    if settings["action"] == "list" and hasattr(import_module("threedcart"), "Rows"):
        return lambda: method(*path_values, **query).all()
    return lambda: method(*path_values, **query)


def sync_call(settings: dict[str, Any]) -> Callable[[], Any]:
    """One call, answered with rows (or, by httpx alone, with dicts)."""
    candidate = settings["candidate"]
    if candidate in OURS:
        from threedcart import Store

        return store_call(Store(**settings_of_store(settings)), settings)
    if candidate == "stock":
        return _stock_call(settings)
    client, url, headers = httpx.Client(), settings["url"], dict(settings["headers"])
    query = settings["query"]
    return lambda: json.loads(client.get(url, headers=headers, params=query).content)


def _stock_call(settings: dict[str, Any]) -> Callable[[], Any]:
    endpoint = import_module(f"stock.api.{settings['stock_module']}")
    client = import_module("stock").Client(
        base_url=settings["base_url"], headers=dict(settings["headers"])
    )
    path_values, query = arguments(settings)
    return lambda: endpoint.sync(*path_values, client=client, **query)


def async_call(settings: dict[str, Any]) -> Callable[[], Awaitable[Any]]:
    """One call to await."""
    if settings["candidate"] in OURS:
        from threedcart import AsyncStore

        return store_call(AsyncStore(**settings_of_store(settings)), settings)
    client, url, headers = httpx.AsyncClient(), settings["url"], dict(settings["headers"])
    query = settings["query"]

    async def call() -> Any:
        return json.loads((await client.get(url, headers=headers, params=query)).content)

    return call


def intercept(settings: dict[str, Any]) -> None:
    """Put a tool between the program and the network, for as long as the process lives."""
    if settings["tool"] == "respx":
        import respx

        router = respx.mock(assert_all_called=False)
        body = Path(settings["answer"]).read_bytes()
        headers = {"Content-Type": "application/json"}
        router.get(settings["url"]).respond(200, headers=headers, content=body)
        router.start()
    else:
        send = httpx.Client.send

        def passed_on(client: httpx.Client, *args: Any, **options: Any) -> httpx.Response:
            return send(client, *args, **options)

        httpx.Client.send = passed_on  # type: ignore[method-assign, assignment]  # as tracers do


def in_tasks(call: Callable[[], Awaitable[Any]], tasks: int) -> Callable[[int], None]:
    """Work that makes calls from so many tasks at once."""
    loop = asyncio.new_event_loop()

    async def one_task(times: int) -> None:
        for _ in range(times):
            await call()

    async def all_tasks(times: int) -> None:
        await asyncio.gather(*(one_task(times) for _ in range(tasks)))

    return lambda times: loop.run_until_complete(all_tasks(times))


def main() -> None:
    """Serve the candidate that the harness asked for."""
    settings = configuration()
    if settings.get("tool"):
        intercept(settings)
    if settings.get("tasks"):
        serve(in_tasks(async_call(settings), settings["tasks"]))
    else:
        call = sync_call(settings)
        if not call():
            raise SystemExit("the server's answer was empty")
        serve(repeated(call))


if __name__ == "__main__":
    main()
