"""Texts are kept to the letter: the longest that fit, and those that are often lost on the way."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from contract_tests.context import Context
from contract_tests.document import Json, Operation
from contract_tests.drawing import WORDS, Drawer
from contract_tests.evidence import CREATED, DOCUMENT
from contract_tests.layers.rows.life import stored_problems
from contract_tests.layers.rows.shelf import Shelf
from contract_tests.layers.rows.step import NotApplicable, Step, check

# Longer texts are drawn for one field a row only: a row of twenty would be a megabyte.
USUAL_LONGEST = 2000
HARD = (
    "  Blanks  Around, AND within <b>&amp;</b>  ",
    "0012",
    "a tab\t, a line\n, another\r\n, Zoë 東京 e\u0301 😀",
    """50%25 + C:\\n "q" 'q' {x} $y /* ;--""",
    "null",
)
Writing = Callable[[Json], str | None]


def _hard(turn: int) -> Writing:
    """The awkward texts, one after the other; in as many turns each field gets each of them."""
    place = turn

    def text(field: Json) -> str | None:
        nonlocal place
        place += 1
        hard = HARD[place % len(HARD)]
        return hard if len(hard) <= int(field.get("maxLength", USUAL_LONGEST)) else None

    return text


def _longest(shelf: Shelf) -> Writing:
    """Texts of the full length a field may have; of the very long ones the first."""
    numbers = shelf.context.random("longest", shelf.resource.name)
    used = False

    def text(field: Json) -> str | None:
        nonlocal used
        longest = int(field.get("maxLength", USUAL_LONGEST))
        if longest > USUAL_LONGEST:
            used, longest = True, USUAL_LONGEST if used else longest
        word = numbers.choice(WORDS).title()
        return (f"{word}9-" * (longest // len(word) + 1))[:longest]

    return text


class _Writer(Drawer):
    """Draws bodies whose free texts are of one kind."""

    def __init__(self, drawer: Drawer, text: Writing) -> None:
        super().__init__(drawer.document, drawer.random, drawer.mark, drawer.foreign, drawer.own)
        self._free = text

    def _text(self, field: Json) -> str | None:
        is_free = not {"format", "pattern"} & field.keys()
        return (self._free(field) if is_free else None) or super()._text(field)


def kept(context: Context, shelf: Shelf, op: Operation) -> list[str]:
    """A new row reads with the very texts it was made of."""
    schema = context.document.body_schema(op)
    if schema is None or not shelf.is_readable:
        raise NotApplicable
    problems: list[str] = []
    for body in _bodies(shelf, schema):
        problems += _written(context, shelf, op, body)
    return problems


def _bodies(shelf: Shelf, schema: Json) -> Iterator[Any]:
    for writing in (*map(_hard, range(len(HARD))), _longest(shelf)):
        yield _Writer(shelf.drawer("texts"), writing).body(schema)


def _written(context: Context, shelf: Shelf, op: Operation, body: Any) -> list[str]:
    parents = shelf.parents()
    answer = context.wire.send(op, parents, body=body)
    return context.wire.shown(stored_problems(shelf, op, parents, answer, body))


STEPS = (Step(check("texts", DOCUMENT, CREATED, "set-by-store", "masked"), "create", kept),)
