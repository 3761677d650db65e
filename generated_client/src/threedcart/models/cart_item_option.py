# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""The model CartItemOption."""

from __future__ import annotations

from .._runtime.codec.fields import field
from .._runtime.codec.model import Model

__all__ = ["CartItemOption"]


class CartItemOption(Model):
    """A choice in one option set of the product put into a cart.

    See CartItemOption, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    option_set_id: int | None = field("OptionSetID")
    """Which set of the product the choice is from: OptionSet.OptionSetID."""
    option_id: int | None = field("OptionID")
    """The option chosen in it: Options.OptionID."""
    option_value: str | None = field("OptionValue")
    """What the shopper typed, for option sets that take text. Options has a price under the same
    name.
    """
