# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""The model GatewayAddress."""

from __future__ import annotations

from .._runtime.codec.fields import field
from .._runtime.codec.model import Model

__all__ = ["GatewayAddress"]


class GatewayAddress(Model):
    """A billing or shipping address in a CheckoutRequest.

    See Sale Transaction Request/CheckoutRequest object, in Examples (v2):
    https://apirest.3dcart.com/v2/examples/index.html
    """

    firstname: str | None = field("firstname")
    lastname: str | None = field("lastname")
    company: str | None = field("company")
    address: str | None = field("address")
    address2: str | None = field("address2")
    city: str | None = field("city")
    state: str | None = field("state")
    zip_: str | None = field("zip")
    country: str | None = field("country")
    """ISO 3166 code of two letters."""
    phone: str | None = field("phone")
