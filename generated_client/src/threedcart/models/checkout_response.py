# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""The gateway's answer to a CheckoutRequest. A filled errormessage refuses the checkout."""

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

__all__ = ["CheckoutResponse"]


@_define(repr=False, kw_only=True)
class CheckoutResponse(Model):
    """The gateway's answer to a CheckoutRequest. A filled errormessage refuses the checkout.

    See Sale Transaction Response/CheckoutResponse object, in Examples (v2):
    https://apirest.3dcart.com/v2/examples/index.html
    """

    paymenttoken: str | Unset = UNSET
    """Text the store hands back with the shopper; may be empty."""
    redirecturl: str | Unset = UNSET
    """Where the store sends the shopper to pay."""
    redirectmethod: Literal["GET", "POST"] | str | Unset = UNSET
    """HTTP method of that redirect."""
    errorcode: str | Unset = UNSET
    """Code of the error for the merchant."""
    errormessage: str | Unset = UNSET
    """Text of the error for the merchant; kept in the order's internal comments."""
    randomkey: str | Unset = UNSET
    """Random text that salts the signature; may be the request's."""
    signature: str | Unset = UNSET
    """See x-signature."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, and the unknown ones, under their wire names."""
        d: dict[str, Any] = {}
        v: Any
        if (v := self.paymenttoken) is not UNSET:
            d["paymenttoken"] = v
        if (v := self.redirecturl) is not UNSET:
            d["redirecturl"] = v
        if (v := self.redirectmethod) is not UNSET:
            d["redirectmethod"] = v
        if (v := self.errorcode) is not UNSET:
            d["errorcode"] = v
        if (v := self.errormessage) is not UNSET:
            d["errormessage"] = v
        if (v := self.randomkey) is not UNSET:
            d["randomkey"] = v
        if (v := self.signature) is not UNSET:
            d["signature"] = v
        if self._extra:
            write_extra(d, self._extra)
        return d

    _layout: ClassVar[Layout] = Layout(
        (
            "paymenttoken",
            "redirecturl",
            "redirectmethod",
            "errorcode",
            "errormessage",
            "randomkey",
            "signature",
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
                self.paymenttoken,
                self.redirecturl,
                self.redirectmethod,
                self.errorcode,
                self.errormessage,
                self.randomkey,
                self.signature,
                self._extra,
            ) = values(source)
            filled.append(self)
        return filled

    @staticmethod
    def _give(rows: Iterable[CheckoutResponse], structs: Structs, plain: list[Any]) -> list[Any]:
        make, other = structs.kind, structs.other
        given: list[Any] = []
        for row in rows:
            if row.__class__ is not CheckoutResponse or row._extra:
                refuse()
            values = (
                row.paymenttoken,
                row.redirecturl,
                row.redirectmethod,
                row.errorcode,
                row.errormessage,
                row.randomkey,
                row.signature,
            )
            plain += other(values)
            given.append(make(*values))
        return given
