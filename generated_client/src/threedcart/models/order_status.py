# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""A status orders can have. There are twelve; the merchant can rename and hide them but not add
any. Read only.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, ClassVar, Self

from attrs import define as _define

from .._runtime.layout import Layout, Structs
from .._runtime.model import (
    Model,
    Values,
    blend,
    refuse,
    write_extra,
)
from .._runtime.sentinel import UNSET, Unset

__all__ = ["OrderStatus"]

_BLANK: dict[str, Any] = dict.fromkeys(
    (
        "OrderStatusID",
        "Sorting",
        "StatusDefinition",
        "StatusText",
        "Visible",
    ),
    UNSET,
)


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

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object; what has an unexpected shape is kept as it is."""
        self = cls.__new__(cls)
        self._extra = None
        self._in_list = False
        d = src if len(src) == 5 else blend(self, src, _BLANK)
        while True:
            try:
                self.order_status_id = d["OrderStatusID"]
                self.sorting = d["Sorting"]
                self.status_definition = d["StatusDefinition"]
                self.status_text = d["StatusText"]
                self.visible = d["Visible"]
                return self
            except KeyError:  # as many members as fields, but not the same ones
                if d is not src:
                    raise
                d = blend(self, src, _BLANK)

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
        _BLANK,
    )

    @classmethod
    def _take_over(cls, structs: Iterable[Any], values: Values) -> list[Self]:
        rows: list[Self] = []
        for struct in structs:
            self = cls.__new__(cls)
            self._extra = None
            self._in_list = False
            (
                self.order_status_id,
                self.sorting,
                self.status_definition,
                self.status_text,
                self.visible,
            ) = values(struct)
            rows.append(self)
        return rows

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
