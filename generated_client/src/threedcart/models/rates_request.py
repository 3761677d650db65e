# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""The model RatesRequest."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from .._runtime.codec.fields import decimal_field, field, row_field, rows_field
from .._runtime.codec.model import Model

__all__ = ["RatesRequest"]


class RatesRequest(Model):
    """An order under way, for which shipping rates are wanted.

    See Rates, in The vendor's sample shipping service:
    https://github.com/3dcart/3dcartSampleCustomShippingServiceApp

    Confidence: medium.
    """

    orderid: int | None = field("orderid")
    """The store's number of the order."""
    weightunit: str | None = field("weightunit")
    """Unit of the weights."""
    measurementunit: str | None = field("measurementunit")
    """Unit of length, width and height."""
    totalitems: int | None = field("totalitems")
    """Number of items."""
    totalweight: int | None = field("totalweight")
    """Weight of all items."""
    orderamount: Decimal | None = decimal_field("orderamount")
    """Value of the order in the store's currency."""
    shippingfrom: RatesAddress | None = row_field("shippingfrom", lambda: RatesAddress)
    """Where the goods come from: state, postal code and country."""
    shippingto: RatesAddress | None = row_field("shippingto", lambda: RatesAddress)
    """Where the goods go."""
    items: list[RatesItem] | None = rows_field("items", lambda: RatesItem)
    """What is to be shipped, with the weight and measures of one."""

    if TYPE_CHECKING:  # the constructor takes an amount as an int or as text, too

        def __init__(
            self,
            *,
            orderid: int | None = None,
            weightunit: str | None = None,
            measurementunit: str | None = None,
            totalitems: int | None = None,
            totalweight: int | None = None,
            orderamount: Decimal | int | str | None = None,
            shippingfrom: RatesAddress | None = None,
            shippingto: RatesAddress | None = None,
            items: list[RatesItem] | None = None,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...


# At the bottom, so that models may refer to each other.
from .rates_address import RatesAddress
from .rates_item import RatesItem
