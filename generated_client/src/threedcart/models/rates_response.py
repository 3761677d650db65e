# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""The model RatesResponse."""

from __future__ import annotations

from .._runtime.codec.fields import rows_field
from .._runtime.codec.model import Model

__all__ = ["RatesResponse"]


class RatesResponse(Model):
    """The shipping methods on offer.

    See Rates, in The vendor's sample shipping service:
    https://github.com/3dcart/3dcartSampleCustomShippingServiceApp

    Confidence: medium.
    """

    shippingmethods: list[RatesMethod] | None = rows_field("shippingmethods", lambda: RatesMethod)
    """What the shopper can choose from, each with its price."""


# At the bottom, so that models may refer to each other.
from .rates_method import RatesMethod
