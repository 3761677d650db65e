"""The columns of the tables: the name of a broken promise, where it is broken, and the change."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from contract_tests.document import Operation
from contract_tests.mutants.proxy import After, Before, Call, Mutation, Reply

ANY = ""
"""At every operation."""


def before(name: str, where: str, change: Before) -> Mutation:
    """Requests are changed, or answered in place of the target, for some actions or exchanges.

    ``where`` names them, with blanks between.
    """
    return Mutation(name, before=lambda call: change(call) if _is_at(call.op, where) else None)


def after(name: str, where: str, change: After) -> Mutation:
    """Answers are changed."""
    return Mutation(
        name, after=lambda call, reply: change(call, reply) if _is_at(call.op, where) else None
    )


def _is_at(op: Operation, where: str) -> bool:
    words = where.split()
    return bool(op.id) and (not words or op.action in words or op.exchange in words)


def together(name: str, mutations: Sequence[Mutation]) -> Mutation:
    """All of these in one."""

    def every_before(call: Call) -> Reply | None:
        return next(filter(None, (each.before(call) for each in mutations)), None)

    def every_after(call: Call, reply: Reply) -> None:
        for each in mutations:
            each.after(call, reply)

    return Mutation(name, every_before, every_after)


def status(old: int, new: int, body: bytes | None = None) -> After:
    """Answers of one status come with another, and with another body where one is given."""

    def change(_call: Call, reply: Reply) -> None:
        if reply.status == old:
            reply.status, reply.body = new, reply.body if body is None else body

    return change


def header(name: str, value: Callable[[Call], str | None]) -> After:
    """Answers have another header, where there is a value for it."""

    def change(call: Call, reply: Reply) -> None:
        if told := value(call):
            reply.headers[name] = told

    return change
