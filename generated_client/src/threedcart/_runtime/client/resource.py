"""The base classes of the generated resources."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from functools import wraps
from inspect import CO_COROUTINE
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

from ..guards import NoCopyMixin

if TYPE_CHECKING:
    from functools import cached_property

    # Type checkers know it without the package; at run time it is the one below.
    from typing_extensions import deprecated as deprecated

    from .async_core import AsyncCore
    from .core import Core

    namespace = cached_property
else:

    class namespace:
        """A resource of a store or of another resource, made when it is first asked for.

        Asked of the class, it gives the resource's class: `mock.create_autospec` and other tools
        that look at classes find the methods there.
        """

        def __init__(self, make: Callable[[Any], Any]) -> None:
            self.make = make
            self.__doc__ = make.__doc__
            self.__name__ = make.__name__
            self.__module__ = make.__module__

        def __get__(self, owner: Any, cls: type) -> Any:
            if owner is None:
                # Making it takes no more of its owner than the core, which it keeps.
                return type(self.make(SimpleNamespace(_core=None)))
            made = owner.__dict__[self.__name__] = self.make(owner)
            return made

    def deprecated(message: str) -> Callable[[Any], Any]:
        """Warn of a method whenever it is called, as PEP 702 has it from Python 3.13 on."""

        def mark(method: Any) -> Any:
            if method.__code__.co_flags & CO_COROUTINE:

                @wraps(method)
                async def warned(*args: Any, **given: Any) -> Any:
                    warnings.warn(message, DeprecationWarning, stacklevel=2)
                    return await method(*args, **given)

            else:

                @wraps(method)
                def warned(*args: Any, **given: Any) -> Any:
                    warnings.warn(message, DeprecationWarning, stacklevel=2)
                    return method(*args, **given)

            warned.__deprecated__ = message
            return warned

        return mark


class Resource(NoCopyMixin):
    """The operations of one kind of row."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._core!r}>"


class AsyncResource(NoCopyMixin):
    """The operations of one kind of row; each call is a coroutine."""

    def __init__(self, core: AsyncCore) -> None:
        self._core = core

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._core!r}>"
