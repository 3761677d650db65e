# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""The model RatesMethod."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from .._runtime.codec.fields import decimal_field, field
from .._runtime.codec.model import Model

__all__ = ["RatesMethod"]


class RatesMethod(Model):
    """A way to ship and its price.

    See Rates, in The vendor's sample shipping service:
    https://github.com/3dcart/3dcartSampleCustomShippingServiceApp

    Confidence: medium.
    """

    methodname: str | None = field("methodname")
    """Name shown to the shopper."""
    rate: Decimal | None = decimal_field("rate")
    """Price in the store's currency."""

    if TYPE_CHECKING:  # the constructor takes an amount as an int or as text, too

        def __init__(
            self,
            *,
            methodname: str | None = None,
            rate: Decimal | int | str | None = None,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
