# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""The query of the address a shopper returns to after paying. The store makes and checks the key
itself; a gateway uses the address as received. The formula holds no secret.
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

__all__ = ["ReturnUrlKey"]


@_define(repr=False, kw_only=True)
class ReturnUrlKey(Model):
    """The query of the address a shopper returns to after paying. The store makes and checks the
    key itself; a gateway uses the address as received. The formula holds no secret.

    See Sale Transaction Request/CheckoutRequest object, in Examples (v2):
    https://apirest.3dcart.com/v2/examples/index.html

    Confidence: medium.
    """

    gw: str | Unset = UNSET
    """The store's number for the gateway."""
    orderid: str | Unset = UNSET
    """The store's number of the order."""
    rk: str | Unset = UNSET
    """Random text that salts the key."""
    k: str | Unset = UNSET
    """See x-signature."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, and the unknown ones, under their wire names."""
        d: dict[str, Any] = {}
        v: Any
        if (v := self.gw) is not UNSET:
            d["gw"] = v
        if (v := self.orderid) is not UNSET:
            d["orderid"] = v
        if (v := self.rk) is not UNSET:
            d["rk"] = v
        if (v := self.k) is not UNSET:
            d["k"] = v
        if self._extra:
            write_extra(d, self._extra)
        return d

    _layout: ClassVar[Layout] = Layout(
        (
            "gw",
            "orderid",
            "rk",
            "k",
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
                self.gw,
                self.orderid,
                self.rk,
                self.k,
                self._extra,
            ) = values(source)
            filled.append(self)
        return filled

    @staticmethod
    def _give(rows: Iterable[ReturnUrlKey], structs: Structs, plain: list[Any]) -> list[Any]:
        make, other = structs.kind, structs.other
        given: list[Any] = []
        for row in rows:
            if row.__class__ is not ReturnUrlKey or row._extra:
                refuse()
            values = (
                row.gw,
                row.orderid,
                row.rk,
                row.k,
            )
            plain += other(values)
            given.append(make(*values))
        return given
