# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""A return of goods (return merchandise authorisation). Read only."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _define

from .._runtime.codec.dates import (
    WireDatetime,
    give_date_time,
    read_store_date_time,
    write_store_date_time,
)
from .._runtime.codec.layout import Layout, Values
from .._runtime.codec.model import (
    Model,
    RowReader,
    give_rows,
    refuse,
    write_extra,
    write_models,
)
from .._runtime.codec.sentinel import UNSET, Unset

if TYPE_CHECKING:
    from .._runtime.codec.structs import Structs

__all__ = ["RMA"]


@_define(repr=False, kw_only=True)
class RMA(Model):
    """A return of goods (return merchandise authorisation). Read only.

    See RMA, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    rmaid: int | None | Unset = UNSET
    """Identity of the return. Identifies the row."""
    rma_date: datetime | str | None | Unset = UNSET
    """When the return was asked for."""
    order_id: int | None | Unset = UNSET
    """Order the goods came with."""
    rma_reason_id: int | None | Unset = UNSET
    """Why the goods come back. The values are the store's own."""
    rma_method_id: int | None | Unset = UNSET
    """What the customer wants in their place. The values are the store's own."""
    rma_status_id: int | None | Unset = UNSET
    """Where the return stands. The values are the store's own."""
    comments: str | None | Unset = UNSET
    """Comments of the customer. At most 65535 characters."""
    internal_comments: str | None | Unset = UNSET
    """Comments for the staff only. At most 65535 characters."""
    staff_comments: str | None | Unset = UNSET
    """Comments of the staff to the customer. At most 65535 characters."""
    rma_item_list: list[RMAItem] | Unset = UNSET
    """Items that come back."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, and the unknown ones, under their wire names."""
        d: dict[str, Any] = {}
        v: Any
        if (v := self.rmaid) is not UNSET:
            d["RMAID"] = v
        if (v := self.rma_date) is not UNSET:
            d["RmaDate"] = write_store_date_time(v) if v else v
        if (v := self.order_id) is not UNSET:
            d["OrderID"] = v
        if (v := self.rma_reason_id) is not UNSET:
            d["RMAReasonID"] = v
        if (v := self.rma_method_id) is not UNSET:
            d["RMAMethodID"] = v
        if (v := self.rma_status_id) is not UNSET:
            d["RMAStatusID"] = v
        if (v := self.comments) is not UNSET:
            d["Comments"] = v
        if (v := self.internal_comments) is not UNSET:
            d["InternalComments"] = v
        if (v := self.staff_comments) is not UNSET:
            d["StaffComments"] = v
        if (v := self.rma_item_list) is not UNSET:
            d["RMAItemList"] = write_models(v) if v else v
        if self._extra:
            write_extra(d, self._extra)
        return d

    _layout: ClassVar[Layout] = Layout(
        (
            "RMAID",
            "RmaDate",
            "OrderID",
            "RMAReasonID",
            "RMAMethodID",
            "RMAStatusID",
            "Comments",
            "InternalComments",
            "StaffComments",
            "RMAItemList",
        ),
        rows=lambda: {
            "RMAItemList": RMAItem,
        },
        made=(
            "RmaDate",
            "RMAItemList",
        ),
    )

    @classmethod
    def _fill(cls, sources: Iterable[Any], values: Values, rows: RowReader) -> list[Self]:
        new = cls.__new__
        filled: list[Self] = []
        v: Any
        for source in sources:
            self = new(cls)
            self._in_list = False
            (
                self.rmaid,
                self.rma_date,
                self.order_id,
                self.rma_reason_id,
                self.rma_method_id,
                self.rma_status_id,
                self.comments,
                self.internal_comments,
                self.staff_comments,
                self.rma_item_list,
                self._extra,
            ) = values(source)
            if isinstance(v := self.rma_date, str):
                self.rma_date = read_store_date_time(v)
            self.rma_item_list = rows(RMAItem, self.rma_item_list)
            filled.append(self)
        return filled

    @staticmethod
    def _give(rows: Iterable[RMA], structs: Structs, plain: list[Any]) -> list[Any]:
        make, other = structs.kind, structs.other
        given: list[Any] = []
        v: Any
        for row in rows:
            if row.__class__ is not RMA or row._extra:
                refuse()
            values = (
                row.rmaid,
                v.text if type(v := row.rma_date) is WireDatetime else give_date_time(v),
                row.order_id,
                row.rma_reason_id,
                row.rma_method_id,
                row.rma_status_id,
                row.comments,
                row.internal_comments,
                row.staff_comments,
                give_rows(RMAItem, row.rma_item_list, plain),
            )
            plain += other(values)
            given.append(make(*values))
        return given


# At the bottom, so that models may refer to each other.
from .rma_item import RMAItem
