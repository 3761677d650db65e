# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""A group of customers with its price level and rules."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _define

from .._runtime.codec.decimals import read_decimal, write_decimal
from .._runtime.codec.layout import Layout, Values
from .._runtime.codec.model import (
    Model,
    RowReader,
    refuse,
    write_extra,
)
from .._runtime.codec.sentinel import UNSET, Unset

if TYPE_CHECKING:
    from .._runtime.codec.structs import Structs

__all__ = ["CustomerGroup"]


@_define(repr=False, kw_only=True)
class CustomerGroup(Model):
    """A group of customers with its price level and rules.

    See CustomerGroup, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    customer_group_id: int | None | Unset = UNSET
    """Identity of the group. Assigned by the store; ignored on create. Identifies the row."""
    name: str | None | Unset = UNSET
    """Name of the group. At most 150 characters."""
    description: str | None | Unset = UNSET
    """Description of the group. At most 65535 characters."""
    minimum_order: Decimal | None | Unset = UNSET
    """Smallest amount the group's customers can order for."""
    non_taxable: bool | None | Unset = UNSET
    """Whether the group's customers pay no tax."""
    allow_registration: bool | None | Unset = UNSET
    """Whether customers can register for the group themselves."""
    disable_reward_points: bool | None | Unset = UNSET
    """Whether the group takes no part in the reward programme."""
    auto_approve: bool | None | Unset = UNSET
    """Whether registrations are approved without the merchant."""
    registration_message: str | None | Unset = UNSET
    """Text shown on registration. At most 65535 characters."""
    price_level: int | None | Unset = UNSET
    """Price level of the group: 1 to 10 for Product.PriceLevel1 to PriceLevel10."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, and the unknown ones, under their wire names."""
        d: dict[str, Any] = {}
        v: Any
        if (v := self.customer_group_id) is not UNSET:
            d["CustomerGroupID"] = v
        if (v := self.name) is not UNSET:
            d["Name"] = v
        if (v := self.description) is not UNSET:
            d["Description"] = v
        if (v := self.minimum_order) is not UNSET:
            d["MinimumOrder"] = v if type(v) is Decimal else write_decimal(v)
        if (v := self.non_taxable) is not UNSET:
            d["NonTaxable"] = v
        if (v := self.allow_registration) is not UNSET:
            d["AllowRegistration"] = v
        if (v := self.disable_reward_points) is not UNSET:
            d["DisableRewardPoints"] = v
        if (v := self.auto_approve) is not UNSET:
            d["AutoApprove"] = v
        if (v := self.registration_message) is not UNSET:
            d["RegistrationMessage"] = v
        if (v := self.price_level) is not UNSET:
            d["PriceLevel"] = v
        if self._extra:
            write_extra(d, self._extra)
        return d

    _layout: ClassVar[Layout] = Layout(
        (
            "CustomerGroupID",
            "Name",
            "Description",
            "MinimumOrder",
            "NonTaxable",
            "AllowRegistration",
            "DisableRewardPoints",
            "AutoApprove",
            "RegistrationMessage",
            "PriceLevel",
        ),
        made=("MinimumOrder",),
    )

    @classmethod
    def _fill(cls, sources: Iterable[Any], values: Values, rows: RowReader) -> list[Self]:
        new = cls.__new__
        filled: list[Self] = []
        v: Any
        for source in sources:
            self = new(cls)
            self._in_list = False
            (
                self.customer_group_id,
                self.name,
                self.description,
                self.minimum_order,
                self.non_taxable,
                self.allow_registration,
                self.disable_reward_points,
                self.auto_approve,
                self.registration_message,
                self.price_level,
                self._extra,
            ) = values(source)
            if type(v := self.minimum_order) is not Decimal:
                self.minimum_order = read_decimal(v)
            filled.append(self)
        return filled

    @staticmethod
    def _give(rows: Iterable[CustomerGroup], structs: Structs, plain: list[Any]) -> list[Any]:
        make, other = structs.kind, structs.other
        given: list[Any] = []
        v: Any
        for row in rows:
            if row.__class__ is not CustomerGroup or row._extra:
                refuse()
            values = (
                row.customer_group_id,
                row.name,
                row.description,
                v
                if (v := row.minimum_order) is UNSET or (type(v) is Decimal and v.is_finite())
                else write_decimal(v),
                row.non_taxable,
                row.allow_registration,
                row.disable_reward_points,
                row.auto_approve,
                row.registration_message,
                row.price_level,
            )
            plain += other(values)
            given.append(make(*values))
        return given
