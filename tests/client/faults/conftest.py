from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from .driver import SECRETS, Driver
from .listener import Listener


@pytest.fixture
def server() -> Iterator[Listener]:
    with Listener() as listener:
        yield listener


@pytest.fixture(params=["sync", "async"])
def open_store(
    request: pytest.FixtureRequest, server: Listener, caplog: pytest.LogCaptureFixture
) -> Iterator[Callable[..., Driver]]:
    """Opens stores on the server, blocking and async; closes them and looks for what they left."""
    caplog.set_level("DEBUG", "threedcart")
    opened: list[Driver] = []

    def start(url: str | None = None, **settings: Any) -> Driver:
        opened.append(Driver(request.param, url or server.url, **settings))
        return opened[-1]

    yield start
    for driver in opened:
        driver.close()
    server.wait_until_idle()
    logged = caplog.text + repr([vars(record) for record in caplog.records])
    assert not any(secret in logged for secret in SECRETS)
