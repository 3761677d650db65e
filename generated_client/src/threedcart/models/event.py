# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""An event webhooks can be registered for. Seven are known: order new, order status changed,
customer new, product new, changed, deleted and stock changed. Read their numbers from a store;
only that of the order status change is evidenced.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _define

from .._runtime.codec.layout import Layout, Values
from .._runtime.codec.model import (
    Model,
    RowReader,
    refuse,
    write_extra,
)
from .._runtime.codec.sentinel import UNSET, Unset

if TYPE_CHECKING:
    from .._runtime.codec.structs import Structs

__all__ = ["Event"]


@_define(repr=False, kw_only=True)
class Event(Model):
    """An event webhooks can be registered for. Seven are known: order new, order status changed,
    customer new, product new, changed, deleted and stock changed. Read their numbers from a
    store; only that of the order status change is evidenced.

    See Event, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    event_type: int | None | Unset = UNSET
    """Number of the event. 2 is order status changed; the others are not evidenced. Identifies the
    row.
    """
    event_name: str | None | Unset = UNSET
    """Name of the event. At most 100 characters."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, and the unknown ones, under their wire names."""
        d: dict[str, Any] = {}
        v: Any
        if (v := self.event_type) is not UNSET:
            d["EventType"] = v
        if (v := self.event_name) is not UNSET:
            d["EventName"] = v
        if self._extra:
            write_extra(d, self._extra)
        return d

    _layout: ClassVar[Layout] = Layout(
        (
            "EventType",
            "EventName",
        ),
    )

    @classmethod
    def _fill(cls, sources: Iterable[Any], values: Values, rows: RowReader) -> list[Self]:
        new = cls.__new__
        filled: list[Self] = []
        for source in sources:
            self = new(cls)
            self._in_list = False
            (
                self.event_type,
                self.event_name,
                self._extra,
            ) = values(source)
            filled.append(self)
        return filled

    @staticmethod
    def _give(rows: Iterable[Event], structs: Structs, plain: list[Any]) -> list[Any]:
        make, other = structs.kind, structs.other
        given: list[Any] = []
        for row in rows:
            if row.__class__ is not Event or row._extra:
                refuse()
            values = (
                row.event_type,
                row.event_name,
            )
            plain += other(values)
            given.append(make(*values))
        return given
