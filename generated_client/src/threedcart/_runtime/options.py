"""What a caller may set for one call, checked and completed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypedDict

import attrs

from .pacing.turns import PRIORITIES, Priority
from .transport.retry import Retries

TIMEOUT = 30.0
DEADLINE = 120.0
_LIST_MARGIN = 1.5
"""A list is given up after a silence of so many times what the slowest list takes."""
MAX_RESPONSE_BYTES = 64 * 1024 * 1024


class CallOptions(TypedDict, total=False):
    """What one call may do differently from its store."""

    timeout: float | None
    """Seconds the network may be silent; None for as long as the deadline allows. Unless given 30,
    and for a list half as long again as the document says that the slowest takes. Connections are
    made within 30 seconds, too, or within what is given."""
    deadline: float | None
    """Seconds the whole call may take, retries included; None for no limit. Waiting for the pacing
    (`rate`) does not count. Unless given 120, and for a page of a list twice its silence."""
    retries: int | Retries
    """How often to try again, or a `Retries` with the waits as well."""
    priority: Priority
    """Use "bulk" for calls that let all others go first, such as those of an export: they get what
    is left of the rate, and never less than a fifth of it. Unless given "interactive"."""
    max_wait: float | None
    """Seconds to wait for a turn at most (see `rate`): where it would take longer, `PacingError` is
    raised at once and nothing is sent. None, as long as it takes, unless given."""
    headers: Mapping[str, str]
    """Headers sent beside the usual ones, or in place of those with the same name."""
    strict: bool
    """Raise `DriftError` when the answer departs from the document."""


def _any_dict(source: Any, handler: Any) -> Any:
    """Let pydantic's `validate_call` take options as they are: the call checks them itself.

    Before Python 3.12 pydantic refuses the TypedDict of the standard library.
    """
    from pydantic_core import core_schema

    return core_schema.dict_schema()


# A TypedDict has no place for a method.
setattr(CallOptions, "__get_pydantic_core_schema__", staticmethod(_any_dict))  # noqa: B010


@attrs.frozen
class CallPlan:
    """The options of one call, checked and complete."""

    timeout: float | None = TIMEOUT
    connect: float | None = TIMEOUT
    """Seconds to make a connection: `timeout` where that was given, never longer by default."""
    deadline: float | None = DEADLINE
    retries: Retries = attrs.field(factory=Retries)
    strict: bool = False
    priority: Priority = "interactive"
    max_wait: float | None = None
    headers: tuple[tuple[str, str], ...] = attrs.field(default=(), repr=False)

    @classmethod
    def for_lists(cls, slowest: float, given: Mapping[str, Any]) -> CallPlan:
        """The plan of a list's calls, `slowest` being the seconds that a list may take.

        By default it waits longer than that, and once more after a silence. What is given holds.
        """
        timeout = max(TIMEOUT, _LIST_MARGIN * slowest)
        plan = cls(timeout=timeout, deadline=max(DEADLINE, 2 * timeout))
        return attrs.evolve(plan, **given)

    def with_options(self, options: CallOptions | Mapping[str, Any] | None) -> CallPlan:
        """The plan of a call that has options of its own.

        Raises:
            ConfigurationError: an option has no such name or cannot have that value.
        """
        if not options:
            return self
        changes: dict[str, Any] = _as_dict(options)
        if "headers" in changes:
            given: Any = changes["headers"] or {}
            changes["headers"] = self.headers + tuple(dict[str, str](given).items())
        return attrs.evolve(self, **checked(changes))


def _as_dict(options: Any) -> dict[str, Any]:
    from .errors import ConfigurationError

    if isinstance(options, Mapping):
        return {**options}
    raise ConfigurationError('options are a dict, such as {"timeout": 3, "retries": 0}.')


def checked(changes: dict[str, Any]) -> dict[str, Any]:
    """Check options that were given by name, and turn a number of retries into a `Retries`.

    Raises:
        ConfigurationError: an option has no such name or cannot have that value.
    """
    from .errors import ConfigurationError

    for name in changes.keys() - CallOptions.__annotations__.keys():
        known = ", ".join(sorted(CallOptions.__annotations__))
        raise ConfigurationError(f"There is no option {name!r}; a call takes {known}.")
    for name in ("timeout", "deadline"):
        if name in changes and not is_seconds(changes[name]):
            raise ConfigurationError(f"{name} is seconds above 0, or None for no limit.")
    wait = changes.get("max_wait")
    if not (wait == 0 or is_seconds(wait)):
        raise ConfigurationError("max_wait is seconds from 0 on, or None for no limit.")
    if changes.get("priority", "interactive") not in PRIORITIES:
        raise ConfigurationError(f"priority is {' or '.join(map(repr, PRIORITIES))}.")
    if "timeout" in changes:
        changes["connect"] = changes["timeout"]
    if "retries" in changes:
        changes["retries"] = Retries.of(changes["retries"])
    return changes


def is_seconds(value: object) -> bool:
    """Whether a value can be a time limit."""
    if value is None:
        return True
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 < value < 1e9
