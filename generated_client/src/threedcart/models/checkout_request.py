# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""What the store sends to the Gateway Checkout URL when a shopper checks out."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._runtime.codec.layout import Layout, Values
from .._runtime.codec.model import (
    Model,
    RowReader,
    give_rows,
    read_model,
    refuse,
    write_any,
    write_extra,
    write_models,
)
from .._runtime.codec.sentinel import UNSET, Unset

if TYPE_CHECKING:
    from .._runtime.codec.structs import Structs

__all__ = ["CheckoutRequest"]


@_define(repr=False, kw_only=True)
class CheckoutRequest(Model):
    """What the store sends to the Gateway Checkout URL when a shopper checks out.

    See Sale Transaction Request/CheckoutRequest object, in Examples (v2):
    https://apirest.3dcart.com/v2/examples/index.html
    """

    type_: Literal["sale"] | str | Unset = UNSET
    """Kind of transaction."""
    orderid: int | Unset = UNSET
    """The store's number of the order."""
    invoice: str | Unset = UNSET
    """The invoice number shown to people."""
    email: str | Unset = UNSET
    """The shopper's e-mail address."""
    billing: GatewayAddress | Unset = UNSET
    shipping: GatewayAddress | Unset = UNSET
    currency: str | Unset = UNSET
    """ISO 4217 code of the store's currency."""
    amounttotal: int | Unset = UNSET
    """Total of the order in cents."""
    taxtotal: int | Unset = UNSET
    """Tax in cents."""
    shippingtotal: int | Unset = UNSET
    """Shipping in cents."""
    discount: int | Unset = UNSET
    """Discount in cents, positive."""
    items: list[GatewayItem] | Unset = UNSET
    username: str | Unset = UNSET
    """The merchant's Credential 1 at the gateway."""
    password: str | Unset = _field(default=UNSET, repr=False)
    """The merchant's Credential 2 at the gateway."""
    cancelurl: str | Unset = UNSET
    """Where the shopper goes after cancelling."""
    errorurl: str | Unset = UNSET
    """Where the shopper goes after a failure; its error parameter takes the errorcode."""
    notificationurl: str | Unset = UNSET
    """Where the gateway posts the CompleteOrderRequest."""
    returnurl: str | Unset = UNSET
    """Where the shopper goes after paying; used as received."""
    testmode: int | bool | Unset = UNSET
    """Whether the merchant is trying the gateway out. Seen in a live gateway only."""
    randomkey: str | Unset = UNSET
    """Random text that salts the signature."""
    signature: str | Unset = UNSET
    """See x-signature."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, and the unknown ones, under their wire names."""
        d: dict[str, Any] = {}
        v: Any
        if (v := self.type_) is not UNSET:
            d["type"] = v
        if (v := self.orderid) is not UNSET:
            d["orderid"] = v
        if (v := self.invoice) is not UNSET:
            d["invoice"] = v
        if (v := self.email) is not UNSET:
            d["email"] = v
        if (v := self.billing) is not UNSET:
            d["billing"] = write_any(v) if v else v
        if (v := self.shipping) is not UNSET:
            d["shipping"] = write_any(v) if v else v
        if (v := self.currency) is not UNSET:
            d["currency"] = v
        if (v := self.amounttotal) is not UNSET:
            d["amounttotal"] = v
        if (v := self.taxtotal) is not UNSET:
            d["taxtotal"] = v
        if (v := self.shippingtotal) is not UNSET:
            d["shippingtotal"] = v
        if (v := self.discount) is not UNSET:
            d["discount"] = v
        if (v := self.items) is not UNSET:
            d["items"] = write_models(v) if v else v
        if (v := self.username) is not UNSET:
            d["username"] = v
        if (v := self.password) is not UNSET:
            d["password"] = v
        if (v := self.cancelurl) is not UNSET:
            d["cancelurl"] = v
        if (v := self.errorurl) is not UNSET:
            d["errorurl"] = v
        if (v := self.notificationurl) is not UNSET:
            d["notificationurl"] = v
        if (v := self.returnurl) is not UNSET:
            d["returnurl"] = v
        if (v := self.testmode) is not UNSET:
            d["testmode"] = write_any(v) if v else v
        if (v := self.randomkey) is not UNSET:
            d["randomkey"] = v
        if (v := self.signature) is not UNSET:
            d["signature"] = v
        if self._extra:
            write_extra(d, self._extra)
        return d

    _layout: ClassVar[Layout] = Layout(
        (
            "type",
            "orderid",
            "invoice",
            "email",
            "billing",
            "shipping",
            "currency",
            "amounttotal",
            "taxtotal",
            "shippingtotal",
            "discount",
            "items",
            "username",
            "password",
            "cancelurl",
            "errorurl",
            "notificationurl",
            "returnurl",
            "testmode",
            "randomkey",
            "signature",
        ),
        rows=lambda: {
            "items": GatewayItem,
        },
        made=(
            "billing",
            "shipping",
            "items",
            "testmode",
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
                self.type_,
                self.orderid,
                self.invoice,
                self.email,
                self.billing,
                self.shipping,
                self.currency,
                self.amounttotal,
                self.taxtotal,
                self.shippingtotal,
                self.discount,
                self.items,
                self.username,
                self.password,
                self.cancelurl,
                self.errorurl,
                self.notificationurl,
                self.returnurl,
                self.testmode,
                self.randomkey,
                self.signature,
                self._extra,
            ) = values(source)
            if v := self.billing:
                self.billing = read_model(GatewayAddress.from_dict, v)
            if v := self.shipping:
                self.shipping = read_model(GatewayAddress.from_dict, v)
            self.items = rows(GatewayItem, self.items)
            filled.append(self)
        return filled

    @staticmethod
    def _give(rows: Iterable[CheckoutRequest], structs: Structs, plain: list[Any]) -> list[Any]:
        make, other = structs.kind, structs.other
        given: list[Any] = []
        v: Any
        for row in rows:
            if row.__class__ is not CheckoutRequest or row._extra:
                refuse()
            values = (
                row.type_,
                row.orderid,
                row.invoice,
                row.email,
                write_any(v) if (v := row.billing) else v,
                write_any(v) if (v := row.shipping) else v,
                row.currency,
                row.amounttotal,
                row.taxtotal,
                row.shippingtotal,
                row.discount,
                give_rows(GatewayItem, row.items, plain),
                row.username,
                row.password,
                row.cancelurl,
                row.errorurl,
                row.notificationurl,
                row.returnurl,
                write_any(v) if (v := row.testmode) else v,
                row.randomkey,
                row.signature,
            )
            plain += other(values)
            given.append(make(*values))
        return given


# At the bottom, so that models may refer to each other.
from .gateway_address import GatewayAddress
from .gateway_item import GatewayItem
