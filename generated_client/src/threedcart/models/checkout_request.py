# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""The model CheckoutRequest."""

from __future__ import annotations

from typing import Literal

from .._runtime.codec.fields import field, row_field, rows_field
from .._runtime.codec.model import Model

__all__ = ["CheckoutRequest"]


class CheckoutRequest(Model):
    """What the store sends to the Gateway Checkout URL when a shopper checks out. signature is the
    MD5 of randomkey, the application's private key, orderid, invoice and amounttotal, in this
    order with nothing between, as UTF-8, in 32 lower-case hexadecimal digits. With the private
    key 0badc0de0badc0de0badc0de0badc0de the example signs
    9f2d6c310badc0de0badc0de0badc0de0badc0de42AB-10428319 and gets
    a452f32be86bb76b28b42b92d1f35155.

    See Sale Transaction Request/CheckoutRequest object, in Examples (v2):
    https://apirest.3dcart.com/v2/examples/index.html
    """

    type_: Literal["sale"] | str | None = field("type")
    """Kind of transaction."""
    orderid: int | None = field("orderid")
    """The store's number of the order."""
    invoice: str | None = field("invoice")
    """The invoice number shown to people."""
    email: str | None = field("email")
    """The shopper's e-mail address."""
    billing: GatewayAddress | None = row_field("billing", lambda: GatewayAddress)
    """Whom the payment is charged to."""
    shipping: GatewayAddress | None = row_field("shipping", lambda: GatewayAddress)
    """Where the goods go."""
    currency: str | None = field("currency")
    """ISO 4217 code of the store's currency."""
    amounttotal: int | None = field("amounttotal")
    """Total of the order in cents."""
    taxtotal: int | None = field("taxtotal")
    """Tax in cents."""
    shippingtotal: int | None = field("shippingtotal")
    """Shipping in cents."""
    discount: int | None = field("discount")
    """Discount in cents, positive."""
    items: list[GatewayItem] | None = rows_field("items", lambda: GatewayItem)
    """What is bought, each with its price and quantity."""
    username: str | None = field("username")
    """The merchant's Credential 1 at the gateway."""
    password: str | None = field("password", secret=True, withheld=True)
    """The merchant's Credential 2 at the gateway."""
    cancelurl: str | None = field("cancelurl")
    """Where the shopper goes after cancelling."""
    errorurl: str | None = field("errorurl")
    """Where the shopper goes after a failure; its error parameter takes the errorcode."""
    notificationurl: str | None = field("notificationurl")
    """Where the gateway posts the CompleteOrderRequest."""
    returnurl: str | None = field("returnurl")
    """Where the shopper goes after paying; used as received."""
    testmode: int | bool | None = field("testmode")
    """Whether the merchant is trying the gateway out. Seen in a live gateway only."""
    randomkey: str | None = field("randomkey")
    """Random text that salts the signature."""
    signature: str | None = field("signature")
    """The MD5 of randomkey, the application's private key, orderid, invoice and amounttotal; see
    above.
    """


# At the bottom, so that models may refer to each other.
from .gateway_address import GatewayAddress
from .gateway_item import GatewayItem
