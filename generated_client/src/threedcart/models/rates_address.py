# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""The model RatesAddress."""

from __future__ import annotations

from .._runtime.codec.fields import field
from .._runtime.codec.model import Model

__all__ = ["RatesAddress"]


class RatesAddress(Model):
    """Where a shipment starts or ends.

    See Rates, in The vendor's sample shipping service:
    https://github.com/3dcart/3dcartSampleCustomShippingServiceApp

    Confidence: medium.
    """

    address1: str | None = field("address1")
    """Street and number; for the destination only."""
    address2: str | None = field("address2")
    """More of the street; for the destination only."""
    city: str | None = field("city")
    """City; for the destination only."""
    state: str | None = field("state")
    """State or province."""
    postalcode: str | None = field("postalcode")
    """Postal code."""
    country: str | None = field("country")
    """Country as a code of two letters."""
