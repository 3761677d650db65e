"""SIGTERM ends a run as Ctrl-C does; what must not be torn apart is done first."""

from __future__ import annotations

import contextlib
import signal
import threading
from collections.abc import Iterator
from types import FrameType

SIGNALS = (signal.SIGINT, signal.SIGTERM)


class Ended(KeyboardInterrupt):
    """A signal that ends the run; ``number`` is which."""

    def __init__(self, number: int = signal.SIGINT) -> None:
        super().__init__()
        self.number = number


def _end(number: int, frame: FrameType | None) -> None:
    raise Ended(number)


@contextlib.contextmanager
def listening() -> Iterator[None]:
    """Let both signals end what runs, where this is the main thread."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = [signal.signal(number, _end) for number in SIGNALS]
    try:
        yield
    finally:
        for number, handler in zip(SIGNALS, before, strict=True):
            signal.signal(number, handler)


@contextlib.contextmanager
def held() -> Iterator[None]:
    """Hold a first signal back until the block is done; a second one ends it at once."""
    if signal.getsignal(signal.SIGTERM) is not _end:  # nobody listens, or it is held already
        yield
        return
    came: list[int] = []

    def once(number: int, frame: FrameType | None) -> None:
        if came:
            raise Ended(number)
        came.append(number)

    before = [signal.signal(number, once) for number in SIGNALS]
    try:
        yield
    finally:
        for number, handler in zip(SIGNALS, before, strict=True):
            signal.signal(number, handler)
    if came:
        raise Ended(came[0])
