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
    """Given name of the person billed or shipped to."""
    lastname: str | None = field("lastname")
    """Family name of that person."""
    company: str | None = field("company")
    """Name of their business; empty for a private person."""
    address: str | None = field("address")
    """Street and number."""
    address2: str | None = field("address2")
    """More of the street, such as a flat; may be empty."""
    city: str | None = field("city")
    """Town or city, by name."""
    state: str | None = field("state")
    """State or province, as a code or a full name."""
    zip_: str | None = field("zip")
    """Postal code, as text."""
    country: str | None = field("country")
    """ISO 3166 code of two letters."""
    phone: str | None = field("phone")
    """Telephone number, in no particular form."""
