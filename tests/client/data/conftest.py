from __future__ import annotations

import pytest
from threedcart._runtime.codec import json


@pytest.fixture(params=["msgspec", "standard library"])
def codec(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Read and write JSON by the one or the other, as where the extra `fast` is not installed."""
    if request.param == "standard library":
        monkeypatch.setattr(json, "_reader", lambda: json.stdlib_loads)
        monkeypatch.setattr(
            json, "_writer", lambda zone: lambda value: json.stdlib_dumps(value, zone)
        )
    return str(request.param)
