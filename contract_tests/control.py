"""The mock store's control plane, where the target has one: what no caller of a store could do."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import Any

import httpx

from contract_tests.context import Context

PLANE = "/__mock__/"
# It is on this machine: no certificate is looked at, and none need be loaded.
OPTIONS: Any = {"timeout": 10.0, "trust_env": False, "verify": False}
NONE = "the target has no control plane to order this by, or is only read"


class Control:
    """Orders to a mock store; one that is not taken raises httpx.HTTPError."""

    def __init__(self, origin: str) -> None:
        self._plane = origin + PLANE

    def put(self, name: str, value: Any) -> None:
        answer = httpx.put(self._plane + name, json=value, **OPTIONS)
        answer.raise_for_status()

    def offers(self, name: str) -> bool:
        """Whether the plane knows a setting."""
        return httpx.get(self._plane + name, **OPTIONS).status_code == httpx.codes.OK

    @contextlib.contextmanager
    def kept(self, name: str) -> Iterator[None]:
        """Put a setting back afterwards."""
        was = httpx.get(self._plane + name, **OPTIONS).json()
        try:
            yield
        finally:
            self.put(name, was)


def of(context: Context) -> Control | None:
    """The plane of a target on this machine; None where it has none, or is only to be read."""
    if not (context.settings.is_local and context.settings.writes):
        return None
    try:
        answer = httpx.get(context.target.origin + PLANE, **OPTIONS)
    except httpx.HTTPError:
        return None
    return Control(context.target.origin) if answer.status_code == httpx.codes.OK else None
