# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""What a webhook can be updated with. The event cannot be changed."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

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

__all__ = ["WebhookPUT"]


@_define(repr=False, kw_only=True)
class WebhookPUT(Model):
    """What a webhook can be updated with. The event cannot be changed.

    See WebhookPUT, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    id: int | None | Unset = UNSET
    """Identity of the webhook; the path rules."""
    name: str | None | Unset = UNSET
    """Name of the webhook. At most 80 characters."""
    url: str | None | Unset = UNSET
    """Address the store posts to. At most 1000 characters."""
    enabled: bool | None | Unset = UNSET
    """Whether the store posts."""
    format_: Literal["JSON", "XML"] | str | None | Unset = UNSET
    """Format of the body the store posts. At most 50 characters."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, and the unknown ones, under their wire names."""
        d: dict[str, Any] = {}
        v: Any
        if (v := self.id) is not UNSET:
            d["Id"] = v
        if (v := self.name) is not UNSET:
            d["Name"] = v
        if (v := self.url) is not UNSET:
            d["Url"] = v
        if (v := self.enabled) is not UNSET:
            d["Enabled"] = v
        if (v := self.format_) is not UNSET:
            d["Format"] = v
        if self._extra:
            write_extra(d, self._extra)
        return d

    _layout: ClassVar[Layout] = Layout(
        (
            "Id",
            "Name",
            "Url",
            "Enabled",
            "Format",
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
                self.id,
                self.name,
                self.url,
                self.enabled,
                self.format_,
                self._extra,
            ) = values(source)
            filled.append(self)
        return filled

    @staticmethod
    def _give(rows: Iterable[WebhookPUT], structs: Structs, plain: list[Any]) -> list[Any]:
        make, other = structs.kind, structs.other
        given: list[Any] = []
        for row in rows:
            if row.__class__ is not WebhookPUT or row._extra:
                refuse()
            values = (
                row.id,
                row.name,
                row.url,
                row.enabled,
                row.format_,
            )
            plain += other(values)
            given.append(make(*values))
        return given
