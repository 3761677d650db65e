# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""The model Options."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from .._runtime.codec.fields import decimal_field, field
from .._runtime.codec.model import Row

__all__ = ["Options"]


class Options(Row[int], key="option_id"):
    """One option of an option set, such as one size. One object is one option.

    See Options, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    option_id: int | None = field("OptionID")
    """Identity of the option. Assigned by the store; ignored on create. Identifies the row."""
    option_name: str | None = field("OptionName")
    """Name of the option, shown to the buyer. At most 255 characters."""
    option_selected: bool | None = field("OptionSelected")
    """Whether the option is chosen to begin with."""
    option_hide: bool | None = field("OptionHide")
    """Whether the option is hidden."""
    option_value: Decimal | None = decimal_field("OptionValue")
    """What the option adds to the price. CartItemOption has text under the same name."""
    option_part_number: str | None = field("OptionPartNumber")
    """Part number of the option, as the merchant keeps it. At most 50 characters."""
    option_sorting: Decimal | None = decimal_field("OptionSorting")
    """Place of the option among the others."""
    option_image_path: str | None = field("OptionImagePath")
    """Path or address of an image that shows the option. At most 255 characters."""
    option_bundle_catalog_id: int | None = field("OptionBundleCatalogId")
    """Product the option brings along: ProductSKU.CatalogID."""
    option_bundle_quantity: int | None = field("OptionBundleQuantity")
    """How many of that product."""

    if TYPE_CHECKING:  # the constructor takes an amount as an int or as text, too

        def __init__(
            self,
            *,
            option_id: int | None = None,
            option_name: str | None = None,
            option_selected: bool | None = None,
            option_hide: bool | None = None,
            option_value: Decimal | int | str | None = None,
            option_part_number: str | None = None,
            option_sorting: Decimal | int | str | None = None,
            option_image_path: str | None = None,
            option_bundle_catalog_id: int | None = None,
            option_bundle_quantity: int | None = None,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
