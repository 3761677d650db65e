# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""The model StoreSettings."""

from __future__ import annotations

from .._runtime.codec.fields import row_field
from .._runtime.codec.model import Model

__all__ = ["StoreSettings"]


class StoreSettings(Model):
    """The store's settings, in three parts. There is one, answered as a bare object.

    See StoreSettings, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    store_information: StoreInformation | None = row_field(
        "StoreInformation", lambda: StoreInformation
    )
    """Name, addresses and logo of the store."""
    merchant_information: MerchantInformation | None = row_field(
        "MerchantInformation", lambda: MerchantInformation
    )
    """Company behind the store, as on invoices."""
    store_standards: StoreStandards | None = row_field("StoreStandards", lambda: StoreStandards)
    """Time zone and currency."""


# At the bottom, so that models may refer to each other.
from .merchant_information import MerchantInformation
from .store_information import StoreInformation
from .store_standards import StoreStandards
