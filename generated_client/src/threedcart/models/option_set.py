# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""The model OptionSet."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from .._runtime.codec.fields import decimal_field, field, rows_field
from .._runtime.codec.model import Row

__all__ = ["OptionSet"]


class OptionSet(Row[int], key="option_set_id"):
    """A set of options a buyer chooses from, such as the sizes. It belongs to a product or to a
    category.

    See OptionSet, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    option_set_id: int | None = field("OptionSetID")
    """Identity of the option set. Assigned by the store; ignored on create. Identifies the row."""
    option_set_name: str | None = field("OptionSetName")
    """Name of the set, shown to the buyer. At most 255 characters."""
    option_sorting: Decimal | None = decimal_field("OptionSorting")
    """Place of the set among the others."""
    option_required: bool | None = field("OptionRequired")
    """Whether the buyer must choose."""
    option_type: str | None = field("OptionType")
    """How the choice is shown. Dropdown and Radio were recorded; there are others. At most 10
    characters.
    """
    option_url: str | None = field("OptionURL")
    """Address with more on the set. At most 65535 characters."""
    option_additional_information: str | None = field("OptionAdditionalInformation")
    """Further text shown with the set. At most 65535 characters."""
    option_size_limit: int | None = field("OptionSizeLimit")
    """Characters a buyer may type, for sets that take text."""
    option_list: list[Options] | None = rows_field("OptionList", lambda: Options)
    """The options of the set."""

    if TYPE_CHECKING:  # the constructor takes an amount as an int or as text, too

        def __init__(
            self,
            *,
            option_set_id: int | None = None,
            option_set_name: str | None = None,
            option_sorting: Decimal | int | str | None = None,
            option_required: bool | None = None,
            option_type: str | None = None,
            option_url: str | None = None,
            option_additional_information: str | None = None,
            option_size_limit: int | None = None,
            option_list: list[Options] | None = None,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...


# At the bottom, so that models may refer to each other.
from .options import Options
