# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""The model CartItemPut."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from .._runtime.codec.fields import decimal_field
from .._runtime.codec.model import Model

__all__ = ["CartItemPut"]


class CartItemPut(Model):
    """The change that can be made to an item in a cart.

    See CartItemPut, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    item_quantity: Decimal | None = decimal_field("ItemQuantity")
    """The new quantity; fractions are possible."""

    if TYPE_CHECKING:  # the constructor takes an amount as an int or as text, too

        def __init__(
            self,
            *,
            item_quantity: Decimal | int | str | None = None,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
