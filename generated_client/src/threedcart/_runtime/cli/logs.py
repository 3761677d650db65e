"""`-v`: the log records of the client, on standard error."""

from __future__ import annotations

import logging
from collections.abc import Generator
from contextlib import contextmanager
from typing import Any

import click

from .. import PACKAGE
from .output import printable

_LEVEL = f"{__name__}.level"


def verbose_option() -> click.Option:
    """The option that says how much is told; it may stand at every level, and adds up."""

    def add(ctx: click.Context, _: Any, times: int) -> None:
        ctx.meta[_LEVEL] = ctx.meta.get(_LEVEL, 0) + times

    told = "Show each request on standard error; -vv with times and attempts."
    return click.Option(
        ["-v", "--verbose"], count=True, expose_value=False, callback=add, help=told
    )


@contextmanager
def logged(ctx: click.Context) -> Generator[None]:
    """Show the client's log records while a command runs: warnings, or all where asked for."""
    level: int = ctx.meta.get(_LEVEL, 0)
    logger, handler = logging.getLogger(PACKAGE), logging.StreamHandler()
    handler.setFormatter(_Formatter(level > 1))
    before = logger.level
    logger.setLevel(logging.DEBUG if level else logging.WARNING)
    logger.addHandler(handler)
    try:
        yield
    finally:
        logger.removeHandler(handler)
        logger.setLevel(before)


class _Formatter(logging.Formatter):
    """A record as one line that no stranger's text can steer the terminal with."""

    def __init__(self, is_full: bool) -> None:
        super().__init__()
        self._is_full = is_full

    def format(self, record: logging.LogRecord) -> str:
        if not self._is_full:
            return printable(record.getMessage())
        facts = vars(record)
        names = ("operation", "attempt", "elapsed", "wait")
        told = ", ".join(f"{name} {facts[name]}" for name in names if name in facts)
        line = f"{self.formatTime(record)} {record.levelname} {record.getMessage()} ({told})"
        return printable(line)
