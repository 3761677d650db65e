# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""The model StoreStandards."""

from __future__ import annotations

from .._runtime.codec.fields import field
from .._runtime.codec.model import Model

__all__ = ["StoreStandards"]


class StoreStandards(Model):
    """Time zone and currency of the store.

    See StoreStandards, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    store_time_zone: str | None = field("StoreTimeZone")
    """Time zone that the times of all other objects are local to. The spelling is undocumented. At
    most 250 characters.
    """
    currency_symbol: str | None = field("CurrencySymbol")
    """Symbol before or after prices. At most 10 characters."""
    decimal_places_on_price: str | None = field("DecimalPlacesOnPrice")
    """Decimal places of prices, as text. At most 250 characters."""
    currency_code: str | None = field("CurrencyCode")
    """ISO 4217 code of the currency. At most 3 characters."""
