"""One client that lists or creates rows, at whichever server a line names."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import reduce
from typing import Any

from .codec import model
from .loop import configuration, repeated, serve_tasks

KEYS = {"secure_url": "https://bench.example", "private_key": "1" * 32, "token": "2" * 32}


def by_httpx(settings: dict[str, Any], origin: str) -> Callable[[], Any]:
    """The request by an `httpx.Client`, its answer as dicts."""
    import httpx

    client = httpx.Client(headers=settings["headers"])
    url, method, row = origin + settings["target"], settings["method"], settings["row"]
    return lambda: json.loads(client.request(method, url, json=row).raise_for_status().content)


def by_requests(settings: dict[str, Any], origin: str) -> Callable[[], Any]:
    """The request by a `requests.Session`, its answer as dicts."""
    import requests

    session = requests.Session()
    session.headers.update(settings["headers"])
    url, method, row = origin + settings["target"], settings["method"], settings["row"]

    def ask() -> Any:
        answer = session.request(method, url, json=row)
        answer.raise_for_status()
        return json.loads(answer.content)

    return ask


def by_threedcart(settings: dict[str, Any], origin: str) -> Callable[[], Any]:
    """The call by our client; retries and pacing are on, the rate alone is out of reach."""
    from threedcart import Rate, Store

    arguments: dict[str, Any] = {**KEYS, "base_url": origin, "rate": Rate(1_000_000, 1e8)}
    store: Any = Store(**arguments)
    resource = reduce(getattr, settings["resource"].split("."), store)
    if settings["row"] is None:
        return lambda: resource.list(limit=settings["limit"]).all()
    row = model("threedcart", settings["schema"]).from_json(json.dumps(settings["row"]).encode())
    return lambda: resource.create(row)


CLIENTS = {"httpx": by_httpx, "requests": by_requests, "threedcart": by_threedcart}


def main() -> None:
    """Serve the client that the harness asked for: a task for each server."""
    settings = configuration()
    tasks = {}
    for name, origin in settings["origins"].items():
        call = CLIENTS[settings["client"]](settings, origin)
        if not call():
            raise SystemExit(f"the answer of {name} was empty")
        tasks[name] = repeated(call)
    serve_tasks(tasks)


if __name__ == "__main__":
    main()
