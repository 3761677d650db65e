# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""The model CustomerGroup."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from .._runtime.codec.fields import decimal_field, field
from .._runtime.codec.model import Row

__all__ = ["CustomerGroup"]


class CustomerGroup(Row[int], key="customer_group_id"):
    """A group of customers with its price level and rules.

    See CustomerGroup, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    customer_group_id: int | None = field("CustomerGroupID")
    """Identity of the group. Assigned by the store; ignored on create. Identifies the row."""
    name: str | None = field("Name")
    """Name of the group. At most 150 characters."""
    description: str | None = field("Description")
    """Description of the group. At most 65535 characters."""
    minimum_order: Decimal | None = decimal_field("MinimumOrder")
    """Smallest amount the group's customers can order for."""
    non_taxable: bool | None = field("NonTaxable")
    """Whether the group's customers pay no tax."""
    allow_registration: bool | None = field("AllowRegistration")
    """Whether customers can register for the group themselves."""
    disable_reward_points: bool | None = field("DisableRewardPoints")
    """Whether the group takes no part in the reward programme."""
    auto_approve: bool | None = field("AutoApprove")
    """Whether registrations are approved without the merchant."""
    registration_message: str | None = field("RegistrationMessage")
    """Text shown on registration. At most 65535 characters."""
    price_level: int | None = field("PriceLevel")
    """Price level of the group: 1 to 10 for Product.PriceLevel1 to PriceLevel10."""

    if TYPE_CHECKING:  # the constructor takes an amount as an int or as text, too

        def __init__(
            self,
            *,
            customer_group_id: int | None = None,
            name: str | None = None,
            description: str | None = None,
            minimum_order: Decimal | int | str | None = None,
            non_taxable: bool | None = None,
            allow_registration: bool | None = None,
            disable_reward_points: bool | None = None,
            auto_approve: bool | None = None,
            registration_message: str | None = None,
            price_level: int | None = None,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
