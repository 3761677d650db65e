# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""A status orders can have. There are twelve; the merchant can rename and hide them but not add
any. Read only.
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

__all__ = ["OrderStatus"]


@_define(repr=False, kw_only=True)
class OrderStatus(Model):
    """A status orders can have. There are twelve; the merchant can rename and hide them but not
    add any. Read only.

    See OrderStatus, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    order_status_id: int | None | Unset = UNSET
    """Number of the status, which Order.OrderStatusID and Shipment.ShipmentOrderStatus hold.
    Identifies the row.
    """
    sorting: int | None | Unset = UNSET
    """Place of the status among the others."""
    status_definition: str | None | Unset = UNSET
    """The platform's own name of the status, the same in every store. At most 50 characters."""
    status_text: str | None | Unset = UNSET
    """The name this store shows. At most 50 characters."""
    visible: bool | None | Unset = UNSET
    """Whether the store uses the status."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, and the unknown ones, under their wire names."""
        d: dict[str, Any] = {}
        v: Any
        if (v := self.order_status_id) is not UNSET:
            d["OrderStatusID"] = v
        if (v := self.sorting) is not UNSET:
            d["Sorting"] = v
        if (v := self.status_definition) is not UNSET:
            d["StatusDefinition"] = v
        if (v := self.status_text) is not UNSET:
            d["StatusText"] = v
        if (v := self.visible) is not UNSET:
            d["Visible"] = v
        if self._extra:
            write_extra(d, self._extra)
        return d

    _layout: ClassVar[Layout] = Layout(
        (
            "OrderStatusID",
            "Sorting",
            "StatusDefinition",
            "StatusText",
            "Visible",
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
                self.order_status_id,
                self.sorting,
                self.status_definition,
                self.status_text,
                self.visible,
                self._extra,
            ) = values(source)
            filled.append(self)
        return filled

    @staticmethod
    def _give(rows: Iterable[OrderStatus], structs: Structs, plain: list[Any]) -> list[Any]:
        make, other = structs.kind, structs.other
        given: list[Any] = []
        for row in rows:
            if row.__class__ is not OrderStatus or row._extra:
                refuse()
            values = (
                row.order_status_id,
                row.sorting,
                row.status_definition,
                row.status_text,
                row.visible,
            )
            plain += other(values)
            given.append(make(*values))
        return given
