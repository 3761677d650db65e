"""What the application may do: read and write, read only, or nothing, by resource."""

from __future__ import annotations

from typing import Any

from .plan import Operation
from .problems import Refusal

RIGHTS = ("none", "read", "write")
#: Methods that change nothing.
_READING = frozenset({"GET"})


class Scopes:
    """Rights by top-level resource name; "*" is for all that are not named."""

    def __init__(self, default: str = "write") -> None:
        self._rights = {"*": default}

    def check(self, operation: Operation) -> None:
        """Refusal 401 when the application lacks the right."""
        if operation.resource is None or self._rights == {"*": "write"}:
            return
        name = operation.resource.name.split(".")[0]
        right = self._rights.get(name, self._rights["*"])
        needed = "read" if operation.method in _READING else "write"
        if RIGHTS.index(right) < RIGHTS.index(needed):
            raise Refusal(
                401, f"The application may not {needed} {name}; ask the merchant for the right."
            )

    def set(self, rights: Any) -> None:
        """Take rights as data: {"*": "read", "orders": "write"}."""
        if not isinstance(rights, dict) or not set(map(str, rights.values())) <= set(RIGHTS):
            raise Refusal(400, f"Send a resource name or * with one of {', '.join(RIGHTS)} each.")
        self._rights = {"*": "write", **rights}

    def as_text(self) -> str:
        """The rights as an application is told them: "orders:write *:read"."""
        return " ".join(f"{name}:{right}" for name, right in reversed(self._rights.items()))

    def shown(self) -> dict[str, str]:
        return dict(self._rights)
