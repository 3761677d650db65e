# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""The model OrderItem."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from .._runtime.codec.fields import date_field, decimal_field, field
from .._runtime.codec.model import Row

__all__ = ["OrderItem"]


class OrderItem(Row[int], key="item_index_id"):
    """One item of an order. In a batch update the row is found by ItemIndexID or, without it, by
    CatalogID; the former is needed when a product occurs twice in the order. A discount can be
    an item with price 0 and an ItemOptionPrice; the parts of a kit are items of their own.

    See OrderItem, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    order_item_id: int | None = field("OrderItemID")
    """A further number of the item. What it is beside ItemIndexID is not known. Answered on v2
    only.
    """
    order_id: int | None = field("OrderID")
    """Order the item belongs to. Answered on v2 only."""
    number_of_items: Decimal | None = decimal_field("NumberOfItems")
    """How many. What it is beside ItemQuantity is not known. Answered on v2 only."""
    wishlist_item_id: int | None = field("WishlistItemID")
    """Item of a gift registry the item was bought for. Answered on v2 only."""
    catalog_id: int | None = field("CatalogID")
    """Product that was bought: ProductSKU.CatalogID. Required on create."""
    item_index_id: int | None = field("ItemIndexID")
    """Identity of the item within all orders. Assigned by the store; ignored on create. Identifies
    the row.
    """
    item_id: str | None = field("ItemID")
    """SKU of the product, with the suffix of its advanced option. At most 150 characters."""
    item_shipment_id: int | None = field("ItemShipmentID")
    """Shipment the item goes with: Shipment.ShipmentID. 0 while the shipments have no identity."""
    item_quantity: Decimal | None = decimal_field("ItemQuantity")
    """How many were bought; fractions are possible."""
    item_warehouse_id: int | None = field("ItemWarehouseID")
    """Warehouse the item is taken from."""
    item_description: str | None = field("ItemDescription")
    """Name of the product and the chosen options, as HTML. At most 65535 characters."""
    item_unit_price: Decimal | None = decimal_field("ItemUnitPrice")
    """Price of one, without options."""
    item_weight: Decimal | None = decimal_field("ItemWeight")
    """Weight of one, in the store's weight unit."""
    item_option_price: Decimal | None = decimal_field("ItemOptionPrice")
    """What the chosen options add to the price of one."""
    item_additional_field_1: str | None = field("ItemAdditionalField1")
    """First free text of the item. At most 255 characters."""
    item_additional_field_2: str | None = field("ItemAdditionalField2")
    """Second free text of the item. At most 255 characters."""
    item_additional_field_3: str | None = field("ItemAdditionalField3")
    """Third free text of the item. At most 255 characters."""
    item_page_added: str | None = field("ItemPageAdded")
    """Page of the store from which the item was added. At most 255 characters."""
    item_availability: str | None = field("ItemAvailability")
    """Availability of the product, as text. At most 150 characters."""
    item_date_added: datetime | None = date_field("ItemDateAdded", "store-date-time")
    """When the item was added. Set by the store if absent. Set by the server when the row is
    created, unless given.
    """
    item_unit_cost: Decimal | None = decimal_field("ItemUnitCost")
    """What one costs the merchant."""
    item_unit_stock: Decimal | None = decimal_field("ItemUnitStock")
    """Stock of the product."""
    item_options: str | None = field("ItemOptions")
    """The chosen options as text or HTML. A cart's item takes a list under the same name. At most
    65535 characters.
    """
    item_catalog_id_options: str | None = field("ItemCatalogIDOptions")
    """CatalogIDs of the chosen options' bundled products: ",123,456" with a leading comma, or
    empty. At most 255 characters.
    """
    item_serial: str | None = field("ItemSerial")
    """Serial code given out for the item. At most 255 characters."""
    item_image_1: str | None = field("ItemImage1")
    """First image of the product. At most 255 characters."""
    item_image_2: str | None = field("ItemImage2")
    """Second image of the product. At most 255 characters."""
    item_image_3: str | None = field("ItemImage3")
    """Third image of the product. At most 255 characters."""
    item_image_4: str | None = field("ItemImage4")
    """Fourth image of the product. At most 255 characters."""
    item_warehouse_location: str | None = field("ItemWarehouseLocation")
    """Location of the product in the warehouse. At most 150 characters."""
    item_warehouse_bin: str | None = field("ItemWarehouseBin")
    """Bin of the product in the warehouse. At most 150 characters."""
    item_warehouse_aisle: str | None = field("ItemWarehouseAisle")
    """Aisle of the product in the warehouse. At most 150 characters."""
    item_warehouse_custom: str | None = field("ItemWarehouseCustom")
    """Further text on the product's place in the warehouse. At most 150 characters."""
    recurring_order_frequency: int | None = field("RecurringOrderFrequency")
    """How often the item is ordered again. The unit is undocumented."""

    if TYPE_CHECKING:  # the constructor takes an amount as an int or as text, too

        def __init__(
            self,
            *,
            order_item_id: int | None = None,
            order_id: int | None = None,
            number_of_items: Decimal | int | str | None = None,
            wishlist_item_id: int | None = None,
            catalog_id: int | None = None,
            item_index_id: int | None = None,
            item_id: str | None = None,
            item_shipment_id: int | None = None,
            item_quantity: Decimal | int | str | None = None,
            item_warehouse_id: int | None = None,
            item_description: str | None = None,
            item_unit_price: Decimal | int | str | None = None,
            item_weight: Decimal | int | str | None = None,
            item_option_price: Decimal | int | str | None = None,
            item_additional_field_1: str | None = None,
            item_additional_field_2: str | None = None,
            item_additional_field_3: str | None = None,
            item_page_added: str | None = None,
            item_availability: str | None = None,
            item_date_added: datetime | None = None,
            item_unit_cost: Decimal | int | str | None = None,
            item_unit_stock: Decimal | int | str | None = None,
            item_options: str | None = None,
            item_catalog_id_options: str | None = None,
            item_serial: str | None = None,
            item_image_1: str | None = None,
            item_image_2: str | None = None,
            item_image_3: str | None = None,
            item_image_4: str | None = None,
            item_warehouse_location: str | None = None,
            item_warehouse_bin: str | None = None,
            item_warehouse_aisle: str | None = None,
            item_warehouse_custom: str | None = None,
            recurring_order_frequency: int | None = None,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
