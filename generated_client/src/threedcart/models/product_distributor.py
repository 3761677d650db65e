# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""A distributor of a product. The distributor's own data is Distributor."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _define

from .._runtime.codec.decimals import read_decimal, write_decimal
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

__all__ = ["ProductDistributor"]


@_define(repr=False, kw_only=True)
class ProductDistributor(Model):
    """A distributor of a product. The distributor's own data is Distributor.

    See ProductDistributor, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    distributor_id: int | None | Unset = UNSET
    """The distributor: Distributor.DistributorID. Identifies the row."""
    distributor_name: str | None | Unset = UNSET
    """Name of the distributor. At most 50 characters."""
    distributor_item_cost: Decimal | None | Unset = UNSET
    """What the distributor asks for one."""
    distributor_item_id: str | None | Unset = UNSET
    """The distributor's number of the product. At most 50 characters."""
    distributor_stock_id: str | None | Unset = UNSET
    """The distributor's stock number of the product. At most 50 characters."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, and the unknown ones, under their wire names."""
        d: dict[str, Any] = {}
        v: Any
        if (v := self.distributor_id) is not UNSET:
            d["DistributorID"] = v
        if (v := self.distributor_name) is not UNSET:
            d["DistributorName"] = v
        if (v := self.distributor_item_cost) is not UNSET:
            d["DistributorItemCost"] = v if type(v) is Decimal else write_decimal(v)
        if (v := self.distributor_item_id) is not UNSET:
            d["DistributorItemID"] = v
        if (v := self.distributor_stock_id) is not UNSET:
            d["DistributorStockID"] = v
        if self._extra:
            write_extra(d, self._extra)
        return d

    _layout: ClassVar[Layout] = Layout(
        (
            "DistributorID",
            "DistributorName",
            "DistributorItemCost",
            "DistributorItemID",
            "DistributorStockID",
        ),
        made=("DistributorItemCost",),
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
                self.distributor_id,
                self.distributor_name,
                self.distributor_item_cost,
                self.distributor_item_id,
                self.distributor_stock_id,
                self._extra,
            ) = values(source)
            if type(v := self.distributor_item_cost) is not Decimal:
                self.distributor_item_cost = read_decimal(v)
            filled.append(self)
        return filled

    @staticmethod
    def _give(rows: Iterable[ProductDistributor], structs: Structs, plain: list[Any]) -> list[Any]:
        make, other = structs.kind, structs.other
        given: list[Any] = []
        v: Any
        for row in rows:
            if row.__class__ is not ProductDistributor or row._extra:
                refuse()
            values = (
                row.distributor_id,
                row.distributor_name,
                v
                if (v := row.distributor_item_cost) is UNSET
                or (type(v) is Decimal and v.is_finite())
                else write_decimal(v),
                row.distributor_item_id,
                row.distributor_stock_id,
            )
            plain += other(values)
            given.append(make(*values))
        return given
