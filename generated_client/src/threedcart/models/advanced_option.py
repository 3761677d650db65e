# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""The model AdvancedOption."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from .._runtime.codec.fields import decimal_field, field
from .._runtime.codec.model import Row

__all__ = ["AdvancedOption"]


class AdvancedOption(Row[str], key="advanced_option_code"):
    """A combination of options with SKU, stock and price of its own. Create the option sets first,
    read their option ids back, then send the combinations by PUT.

    See AdvancedOption, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    advanced_option_code: str | None = field("AdvancedOptionCode")
    """OptionIDs of the combination joined by hyphens in option-set order, such as 67-69. Given by
    the caller. Identifies the row. At most 50 characters.
    """
    advanced_option_sufix: str | None = field("AdvancedOptionSufix")
    """Text after the product's SKU that makes the SKU of the combination. Spelled with one f. At
    most 50 characters.
    """
    advanced_option_name: str | None = field("AdvancedOptionName")
    """Names of the combined options, as one text for people. At most 65535 characters."""
    advanced_option_cost: Decimal | None = decimal_field("AdvancedOptionCost")
    """What one costs the merchant."""
    advanced_option_stock: int | None = field("AdvancedOptionStock")
    """How many are in stock."""
    advanced_option_weight: Decimal | None = decimal_field("AdvancedOptionWeight")
    """Weight of one, in the store's weight unit."""
    advanced_option_price: Decimal | None = decimal_field("AdvancedOptionPrice")
    """Price of one."""
    advanced_option_gtin: str | None = field("AdvancedOptionGTIN")
    """Trade item number of the combination. Recorded values are no valid GTINs, so nothing is
    checked. At most 50 characters.
    """

    if TYPE_CHECKING:  # the constructor takes an amount as an int or as text, too

        def __init__(
            self,
            *,
            advanced_option_code: str | None = None,
            advanced_option_sufix: str | None = None,
            advanced_option_name: str | None = None,
            advanced_option_cost: Decimal | int | str | None = None,
            advanced_option_stock: int | None = None,
            advanced_option_weight: Decimal | int | str | None = None,
            advanced_option_price: Decimal | int | str | None = None,
            advanced_option_gtin: str | None = None,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
