"""Chance: random texts for identities, which a seed can make the same each time."""

from __future__ import annotations

import secrets
import string
from collections.abc import Iterator
from contextlib import contextmanager
from random import Random

_LETTERS = string.ascii_uppercase + string.digits


class Chance:
    """Where one store's random values come from: nobody can guess them, unless a seed says so."""

    def __init__(self) -> None:
        self._random: Random = secrets.SystemRandom()

    def token(self, length: int) -> str:
        """Random text for identities nobody should guess."""
        return "".join(self._random.choices(_LETTERS, k=length))

    def bytes(self, length: int) -> bytes:
        return self._random.randbytes(length)

    @contextmanager
    def of(self, random: Random | None) -> Iterator[None]:
        """For a while, what `random` gives; None changes nothing."""
        usual, self._random = self._random, random or self._random
        try:
            yield
        finally:
            self._random = usual
