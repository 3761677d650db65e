"""What every generated resource class is: a name space over the core."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..guards import NoCopyMixin

if TYPE_CHECKING:
    from .async_core import AsyncCore
    from .core import Core


class Resource(NoCopyMixin):
    """The operations of one kind of row; sub-resources are cached properties of it."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._core!r}>"


class AsyncResource(NoCopyMixin):
    """The operations of one kind of row; sub-resources are cached properties of it."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._core!r}>"
