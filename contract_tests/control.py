"""The mock store's control plane, where the target has one: what no caller of a store could do."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import Any

import httpx

from contract_tests.context import Context
from contract_tests.transport import Bounded

PLANE = "/__mock__/"
SECONDS = 10.0
NONE = "the target has no control plane to order this by, or is only read"


class Control:
    """Orders to a mock store; one that is not taken raises httpx.HTTPError."""

    def __init__(self, origin: str) -> None:
        self._plane = origin + PLANE

    def put(self, name: str, value: Any) -> None:
        with _client() as client:
            client.put(self._plane + name, json=value).raise_for_status()

    def offers(self, name: str) -> bool:
        """Whether the plane knows a setting."""
        with _client() as client:
            return client.get(self._plane + name).status_code == httpx.codes.OK

    @contextlib.contextmanager
    def kept(self, name: str) -> Iterator[None]:
        """Put a setting back afterwards."""
        with _client() as client:
            was = client.get(self._plane + name).json()
        try:
            yield
        finally:
            self.put(name, was)


def of(context: Context) -> Control | None:
    """The plane of a target on this machine; None where it has none, or is only to be read."""
    if not (context.settings.is_local and context.settings.writes):
        return None
    try:
        with _client() as client:
            answer = client.get(context.target.origin + PLANE)
        said = answer.json() if answer.status_code == httpx.codes.OK else None
    except (httpx.HTTPError, ValueError):
        return None
    # A server that answers everything alike has no plane.
    return Control(context.target.origin) if isinstance(said, dict) and "spec" in said else None


def _client() -> httpx.Client:
    return httpx.Client(transport=Bounded(SECONDS), trust_env=False)
