# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""The model GiftRegistry."""

from __future__ import annotations

from datetime import datetime

from .._runtime.codec.fields import date_field, field, row_field, rows_field
from .._runtime.codec.model import Row

__all__ = ["GiftRegistry"]


class GiftRegistry(Row[int], key="gift_registry_id"):
    """A gift registry a customer keeps. Read only: shoppers make it in the storefront.

    See GiftRegistry, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    customer_address_book: CustomerAddressBook | None = row_field(
        "CustomerAddressBook", lambda: CustomerAddressBook
    )
    """Address the gifts go to."""
    gift_registry_id: int | None = field("GiftRegistryID")
    """Identity of the registry. Identifies the row."""
    name: str | None = field("Name")
    """Name of the registry. At most 50 characters."""
    created: datetime | None = date_field("Created", "store-date-time")
    """When the registry was created. Set by the store. Set by the server when the row is created,
    unless given.
    """
    last_update: datetime | None = date_field("LastUpdate", "store-date-time")
    """When the registry was last written. Set by the store. Set by the server on every write."""
    expires: datetime | None = date_field("Expires", "store-date-time")
    """When the registry ends."""
    event: datetime | None = date_field("Event", "store-date-time")
    """Date of the event the registry is for."""
    message: str | None = field("Message")
    """Text to the guests. At most 65535 characters."""
    ship_to_address: bool | None = field("ShipToAddress")
    """Whether the gifts go to the registry's own address."""
    sold: int | None = field("Sold")
    """How many of the listed items have been bought. Computed by the store. Computed by the
    server; ignored in requests.
    """
    items: int | None = field("Items")
    """How many items are listed. Computed by the store. Computed by the server; ignored in
    requests.
    """
    gift_registry_item_list: list[GiftRegistryItem] | None = rows_field(
        "GiftRegistryItemList", lambda: GiftRegistryItem
    )
    """What the customer wishes for."""


# At the bottom, so that models may refer to each other.
from .customer_address_book import CustomerAddressBook
from .gift_registry_item import GiftRegistryItem
