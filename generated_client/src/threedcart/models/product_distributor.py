# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""The model ProductDistributor."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from .._runtime.codec.fields import decimal_field, field
from .._runtime.codec.model import Row

__all__ = ["ProductDistributor"]


class ProductDistributor(Row[int], key="distributor_id"):
    """A distributor of a product. The distributor's own data is Distributor.

    See ProductDistributor, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    distributor_id: int | None = field("DistributorID")
    """Who supplies the product: Distributor.DistributorID. Identifies the row."""
    distributor_name: str | None = field("DistributorName")
    """Name of the company, Distributor.CompanyName. At most 50 characters."""
    distributor_item_cost: Decimal | None = decimal_field("DistributorItemCost")
    """What the distributor asks for one."""
    distributor_item_id: str | None = field("DistributorItemID")
    """The distributor's number of the product. At most 50 characters."""
    distributor_stock_id: str | None = field("DistributorStockID")
    """The distributor's stock number of the product. At most 50 characters."""

    if TYPE_CHECKING:  # the constructor takes an amount as an int or as text, too

        def __init__(
            self,
            *,
            distributor_id: int | None = None,
            distributor_name: str | None = None,
            distributor_item_cost: Decimal | int | str | None = None,
            distributor_item_id: str | None = None,
            distributor_stock_id: str | None = None,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
