"""One of several processes that call a paced store as fast as they may, for some seconds."""

from __future__ import annotations

import asyncio
import json
import logging
import sys
import time
from typing import Any

KEYS = {"secure_url": "https://bench.example", "private_key": "1" * 32, "token": "2" * 32}
WAIT = 2.0
"""Seconds that a call waits for its turn at most, so that all end together."""


def settings_of_store(settings: dict[str, Any], is_async: bool) -> dict[str, Any]:
    """Those of a store that shares its limit by a file, by Redis, or not at all."""
    from threedcart import pacing

    found = {**KEYS, "base_url": settings["origin"], "max_wait": WAIT}
    if (kind := settings["kind"]) != "apart":
        name = f"{'Async' if is_async else ''}{'File' if kind == 'file' else 'Redis'}Pacer"
        found["pacer"] = getattr(pacing, name)(settings["place"])
    return found


def calls(settings: dict[str, Any], until: float) -> int:
    """Call until the time is over; how many calls were answered."""
    from threedcart import Store
    from threedcart.errors import PacingError, RateLimitError

    answered = 0
    with Store(**settings_of_store(settings, is_async=False)) as store:
        while time.monotonic() < until:
            try:
                store.crm.tickets.list().count()
                answered += 1
            except (PacingError, RateLimitError):
                continue
    return answered


async def calls_of_tasks(settings: dict[str, Any], until: float) -> int:
    """The same from ten tasks of one event loop."""
    from threedcart import AsyncStore
    from threedcart.errors import PacingError, RateLimitError

    async with AsyncStore(**settings_of_store(settings, is_async=True)) as store:

        async def task() -> int:
            answered = 0
            while time.monotonic() < until:
                try:
                    await store.crm.tickets.list().count()
                    answered += 1
                except (PacingError, RateLimitError):
                    await asyncio.sleep(0)
            return answered

        return sum(await asyncio.gather(*(task() for _ in range(10))))


def main() -> None:
    """Wait for a line, then call for as many seconds as were asked for."""
    settings = json.loads(sys.argv[1])
    import threedcart  # noqa: F401  # before the clock runs

    logging.getLogger("threedcart").addHandler(logging.NullHandler())
    print("ready", flush=True)
    sys.stdin.readline()
    until = time.monotonic() + settings["seconds"]
    is_async = settings["async"]
    print(asyncio.run(calls_of_tasks(settings, until)) if is_async else calls(settings, until))


if __name__ == "__main__":
    main()
