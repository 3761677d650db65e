"""Mix-ins that keep secrets where they are: out of copies and pickles, and out of tracebacks."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, NoReturn, TypeVar

from .errors import ApiError, ArgumentTypeError

_Init = TypeVar("_Init", bound=Callable[..., None])


class NoCopyMixin:
    """Refuse `copy` and `pickle`: a copy would share connections, a pickle would hold keys."""

    def __reduce_ex__(self, protocol: Any) -> NoReturn:
        raise ArgumentTypeError(
            f"{type(self).__name__} cannot be pickled or copied: it holds keys and open"
            " connections. Share it between threads; in another process, make one there."
        )


class ScrubbedTraceback:
    """Keep the arguments of a refused construction out of its traceback.

    Each subclass's `__init__` is wrapped: an error of ours leaves it without the frames that hold
    the keys.
    """

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        if "__init__" in cls.__dict__:
            setattr(cls, "__init__", _scrubbed(cls.__dict__["__init__"]))  # noqa: B010  (mypy)


def _scrubbed(init: _Init) -> _Init:
    @wraps(init)
    def guarded(*args: Any, **keys: Any) -> None:
        try:
            init(*args, **keys)
            return
        except ApiError as error:
            refused = error.with_traceback(None)
        args, keys = (), {}
        raise refused from None

    return guarded  # type: ignore[return-value]  # the same signature, by wraps
