"""What holds keys and connections is neither copied nor pickled."""

from __future__ import annotations

from typing import Any, NoReturn


class Uncopied:
    """Refuses `copy` and `pickle`: a copy would share its connections, a pickle write its keys."""

    def __reduce_ex__(self, protocol: Any) -> NoReturn:
        from .errors import ArgumentTypeError

        raise ArgumentTypeError(
            f"{type(self).__name__} cannot be pickled or copied: it holds keys and open"
            " connections. Share it between threads; in another process, make one there."
        )
