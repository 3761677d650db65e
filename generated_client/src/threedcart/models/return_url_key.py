# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""The query of the address a shopper returns to after paying. The store makes and checks the key
itself; a gateway uses the address as received. The formula holds no secret.
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

__all__ = ["ReturnUrlKey"]

_BLANK: dict[str, Any] = dict.fromkeys(
    (
        "gw",
        "orderid",
        "rk",
        "k",
    ),
    UNSET,
)


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

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object; what has an unexpected shape is kept as it is."""
        self = cls.__new__(cls)
        self._extra = None
        self._in_list = False
        d = src if len(src) == 4 else blend(self, src, _BLANK)
        while True:
            try:
                self.gw = d["gw"]
                self.orderid = d["orderid"]
                self.rk = d["rk"]
                self.k = d["k"]
                return self
            except KeyError:  # as many members as fields, but not the same ones
                if d is not src:
                    raise
                d = blend(self, src, _BLANK)

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
                self.gw,
                self.orderid,
                self.rk,
                self.k,
            ) = values(struct)
            rows.append(self)
        return rows

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
