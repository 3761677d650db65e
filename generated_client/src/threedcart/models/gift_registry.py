# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""A gift registry a customer keeps. Read only: shoppers make it in the storefront."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _define

from .._runtime.codec.dates import (
    WireDatetime,
    give_date_time,
    read_store_date_time,
    write_store_date_time,
)
from .._runtime.codec.layout import Layout, Values
from .._runtime.codec.model import (
    Model,
    RowReader,
    give_rows,
    read_model,
    refuse,
    write_any,
    write_extra,
    write_models,
)
from .._runtime.codec.sentinel import UNSET, Unset

if TYPE_CHECKING:
    from .._runtime.codec.structs import Structs

__all__ = ["GiftRegistry"]


@_define(repr=False, kw_only=True)
class GiftRegistry(Model):
    """A gift registry a customer keeps. Read only: shoppers make it in the storefront.

    See GiftRegistry, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    customer_address_book: CustomerAddressBook | Unset = UNSET
    """Address the gifts go to."""
    gift_registry_id: int | None | Unset = UNSET
    """Identity of the registry. Identifies the row."""
    name: str | None | Unset = UNSET
    """Name of the registry. At most 50 characters."""
    created: datetime | str | None | Unset = UNSET
    """When the registry was created. Set by the store. Set by the server when the row is created,
    unless given.
    """
    last_update: datetime | str | None | Unset = UNSET
    """When the registry was last written. Set by the store. Set by the server on every write."""
    expires: datetime | str | None | Unset = UNSET
    """When the registry ends."""
    event: datetime | str | None | Unset = UNSET
    """Date of the event the registry is for."""
    message: str | None | Unset = UNSET
    """Text to the guests. At most 65535 characters."""
    ship_to_address: bool | None | Unset = UNSET
    """Whether the gifts go to the registry's own address."""
    sold: int | None | Unset = UNSET
    """How many of the listed items have been bought. Computed by the store. Computed by the
    server; ignored in requests.
    """
    items: int | None | Unset = UNSET
    """How many items are listed. Computed by the store. Computed by the server; ignored in
    requests.
    """
    gift_registry_item_list: list[GiftRegistryItem] | Unset = UNSET
    """Items of the registry."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, and the unknown ones, under their wire names."""
        d: dict[str, Any] = {}
        v: Any
        if (v := self.customer_address_book) is not UNSET:
            d["CustomerAddressBook"] = write_any(v) if v else v
        if (v := self.gift_registry_id) is not UNSET:
            d["GiftRegistryID"] = v
        if (v := self.name) is not UNSET:
            d["Name"] = v
        if (v := self.created) is not UNSET:
            d["Created"] = write_store_date_time(v) if v else v
        if (v := self.last_update) is not UNSET:
            d["LastUpdate"] = write_store_date_time(v) if v else v
        if (v := self.expires) is not UNSET:
            d["Expires"] = write_store_date_time(v) if v else v
        if (v := self.event) is not UNSET:
            d["Event"] = write_store_date_time(v) if v else v
        if (v := self.message) is not UNSET:
            d["Message"] = v
        if (v := self.ship_to_address) is not UNSET:
            d["ShipToAddress"] = v
        if (v := self.sold) is not UNSET:
            d["Sold"] = v
        if (v := self.items) is not UNSET:
            d["Items"] = v
        if (v := self.gift_registry_item_list) is not UNSET:
            d["GiftRegistryItemList"] = write_models(v) if v else v
        if self._extra:
            write_extra(d, self._extra)
        return d

    _layout: ClassVar[Layout] = Layout(
        (
            "CustomerAddressBook",
            "GiftRegistryID",
            "Name",
            "Created",
            "LastUpdate",
            "Expires",
            "Event",
            "Message",
            "ShipToAddress",
            "Sold",
            "Items",
            "GiftRegistryItemList",
        ),
        rows=lambda: {
            "GiftRegistryItemList": GiftRegistryItem,
        },
        made=(
            "CustomerAddressBook",
            "Created",
            "LastUpdate",
            "Expires",
            "Event",
            "GiftRegistryItemList",
        ),
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
                self.customer_address_book,
                self.gift_registry_id,
                self.name,
                self.created,
                self.last_update,
                self.expires,
                self.event,
                self.message,
                self.ship_to_address,
                self.sold,
                self.items,
                self.gift_registry_item_list,
                self._extra,
            ) = values(source)
            if v := self.customer_address_book:
                self.customer_address_book = read_model(CustomerAddressBook.from_dict, v)
            if isinstance(v := self.created, str):
                self.created = read_store_date_time(v)
            if isinstance(v := self.last_update, str):
                self.last_update = read_store_date_time(v)
            if isinstance(v := self.expires, str):
                self.expires = read_store_date_time(v)
            if isinstance(v := self.event, str):
                self.event = read_store_date_time(v)
            self.gift_registry_item_list = rows(GiftRegistryItem, self.gift_registry_item_list)
            filled.append(self)
        return filled

    @staticmethod
    def _give(rows: Iterable[GiftRegistry], structs: Structs, plain: list[Any]) -> list[Any]:
        make, other = structs.kind, structs.other
        given: list[Any] = []
        v: Any
        for row in rows:
            if row.__class__ is not GiftRegistry or row._extra:
                refuse()
            values = (
                write_any(v) if (v := row.customer_address_book) else v,
                row.gift_registry_id,
                row.name,
                v.text if type(v := row.created) is WireDatetime else give_date_time(v),
                v.text if type(v := row.last_update) is WireDatetime else give_date_time(v),
                v.text if type(v := row.expires) is WireDatetime else give_date_time(v),
                v.text if type(v := row.event) is WireDatetime else give_date_time(v),
                row.message,
                row.ship_to_address,
                row.sold,
                row.items,
                give_rows(GiftRegistryItem, row.gift_registry_item_list, plain),
            )
            plain += other(values)
            given.append(make(*values))
        return given


# At the bottom, so that models may refer to each other.
from .customer_address_book import CustomerAddressBook
from .gift_registry_item import GiftRegistryItem
