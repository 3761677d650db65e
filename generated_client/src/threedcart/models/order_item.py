# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""One item of an order. In a batch update the row is found by ItemIndexID or, without it, by
CatalogID; the former is needed when a product occurs twice in the order.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _define

from .._runtime.codec.dates import (
    WireDatetime,
    give_date_time,
    read_store_date_time,
    write_store_date_time,
)
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

__all__ = ["OrderItem"]


@_define(repr=False, kw_only=True)
class OrderItem(Model):
    """One item of an order. In a batch update the row is found by ItemIndexID or, without it, by
    CatalogID; the former is needed when a product occurs twice in the order.

    See OrderItem, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    catalog_id: int | None | Unset = UNSET
    """Product that was bought: ProductSKU.CatalogID. Required on create."""
    item_index_id: int | None | Unset = UNSET
    """Identity of the item within all orders. Assigned by the store; ignored on create. Identifies
    the row.
    """
    item_id: str | None | Unset = UNSET
    """SKU of the product, with the suffix of its advanced option. At most 150 characters."""
    item_shipment_id: int | None | Unset = UNSET
    """Shipment the item goes with: Shipment.ShipmentID. 0 when the order has a single shipment."""
    item_quantity: Decimal | None | Unset = UNSET
    """How many were bought; fractions are possible."""
    item_warehouse_id: int | None | Unset = UNSET
    """Warehouse the item is taken from."""
    item_description: str | None | Unset = UNSET
    """Name of the product and the chosen options, as HTML. At most 65535 characters."""
    item_unit_price: Decimal | None | Unset = UNSET
    """Price of one, without options."""
    item_weight: Decimal | None | Unset = UNSET
    """Weight of one, in the store's weight unit."""
    item_option_price: Decimal | None | Unset = UNSET
    """What the chosen options add to the price of one."""
    item_additional_field_1: str | None | Unset = UNSET
    """First free text of the item. At most 255 characters."""
    item_additional_field_2: str | None | Unset = UNSET
    """Second free text of the item. At most 255 characters."""
    item_additional_field_3: str | None | Unset = UNSET
    """Third free text of the item. At most 255 characters."""
    item_page_added: str | None | Unset = UNSET
    """Page of the store from which the item was added. At most 255 characters."""
    item_availability: str | None | Unset = UNSET
    """Availability of the product, as text. At most 150 characters."""
    item_date_added: datetime | str | None | Unset = UNSET
    """When the item was added. Set by the store if absent. Set by the server when the row is
    created, unless given.
    """
    item_unit_cost: Decimal | None | Unset = UNSET
    """What one costs the merchant."""
    item_unit_stock: Decimal | None | Unset = UNSET
    """Stock of the product."""
    item_options: str | None | Unset = UNSET
    """The chosen options as text or HTML. A cart's item takes a list under the same name. At most
    65535 characters.
    """
    item_catalog_id_options: str | None | Unset = UNSET
    """CatalogIDs of the chosen options' bundled products: ",123,456" with a leading comma, or
    empty. At most 255 characters.
    """
    item_serial: str | None | Unset = UNSET
    """Serial code given out for the item. At most 255 characters."""
    item_image_1: str | None | Unset = UNSET
    """First image of the product. At most 255 characters."""
    item_image_2: str | None | Unset = UNSET
    """Second image of the product. At most 255 characters."""
    item_image_3: str | None | Unset = UNSET
    """Third image of the product. At most 255 characters."""
    item_image_4: str | None | Unset = UNSET
    """Fourth image of the product. At most 255 characters."""
    item_warehouse_location: str | None | Unset = UNSET
    """Location of the product in the warehouse. At most 150 characters."""
    item_warehouse_bin: str | None | Unset = UNSET
    """Bin of the product in the warehouse. At most 150 characters."""
    item_warehouse_aisle: str | None | Unset = UNSET
    """Aisle of the product in the warehouse. At most 150 characters."""
    item_warehouse_custom: str | None | Unset = UNSET
    """Further text on the product's place in the warehouse. At most 150 characters."""
    recurring_order_frequency: int | None | Unset = UNSET
    """How often the item is ordered again. The unit is undocumented."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, and the unknown ones, under their wire names."""
        d: dict[str, Any] = {}
        v: Any
        if (v := self.catalog_id) is not UNSET:
            d["CatalogID"] = v
        if (v := self.item_index_id) is not UNSET:
            d["ItemIndexID"] = v
        if (v := self.item_id) is not UNSET:
            d["ItemID"] = v
        if (v := self.item_shipment_id) is not UNSET:
            d["ItemShipmentID"] = v
        if (v := self.item_quantity) is not UNSET:
            d["ItemQuantity"] = v if type(v) is Decimal else write_decimal(v)
        if (v := self.item_warehouse_id) is not UNSET:
            d["ItemWarehouseID"] = v
        if (v := self.item_description) is not UNSET:
            d["ItemDescription"] = v
        if (v := self.item_unit_price) is not UNSET:
            d["ItemUnitPrice"] = v if type(v) is Decimal else write_decimal(v)
        if (v := self.item_weight) is not UNSET:
            d["ItemWeight"] = v if type(v) is Decimal else write_decimal(v)
        if (v := self.item_option_price) is not UNSET:
            d["ItemOptionPrice"] = v if type(v) is Decimal else write_decimal(v)
        if (v := self.item_additional_field_1) is not UNSET:
            d["ItemAdditionalField1"] = v
        if (v := self.item_additional_field_2) is not UNSET:
            d["ItemAdditionalField2"] = v
        if (v := self.item_additional_field_3) is not UNSET:
            d["ItemAdditionalField3"] = v
        if (v := self.item_page_added) is not UNSET:
            d["ItemPageAdded"] = v
        if (v := self.item_availability) is not UNSET:
            d["ItemAvailability"] = v
        if (v := self.item_date_added) is not UNSET:
            d["ItemDateAdded"] = write_store_date_time(v) if v else v
        if (v := self.item_unit_cost) is not UNSET:
            d["ItemUnitCost"] = v if type(v) is Decimal else write_decimal(v)
        if (v := self.item_unit_stock) is not UNSET:
            d["ItemUnitStock"] = v if type(v) is Decimal else write_decimal(v)
        if (v := self.item_options) is not UNSET:
            d["ItemOptions"] = v
        if (v := self.item_catalog_id_options) is not UNSET:
            d["ItemCatalogIDOptions"] = v
        if (v := self.item_serial) is not UNSET:
            d["ItemSerial"] = v
        if (v := self.item_image_1) is not UNSET:
            d["ItemImage1"] = v
        if (v := self.item_image_2) is not UNSET:
            d["ItemImage2"] = v
        if (v := self.item_image_3) is not UNSET:
            d["ItemImage3"] = v
        if (v := self.item_image_4) is not UNSET:
            d["ItemImage4"] = v
        if (v := self.item_warehouse_location) is not UNSET:
            d["ItemWarehouseLocation"] = v
        if (v := self.item_warehouse_bin) is not UNSET:
            d["ItemWarehouseBin"] = v
        if (v := self.item_warehouse_aisle) is not UNSET:
            d["ItemWarehouseAisle"] = v
        if (v := self.item_warehouse_custom) is not UNSET:
            d["ItemWarehouseCustom"] = v
        if (v := self.recurring_order_frequency) is not UNSET:
            d["RecurringOrderFrequency"] = v
        if self._extra:
            write_extra(d, self._extra)
        return d

    _layout: ClassVar[Layout] = Layout(
        (
            "CatalogID",
            "ItemIndexID",
            "ItemID",
            "ItemShipmentID",
            "ItemQuantity",
            "ItemWarehouseID",
            "ItemDescription",
            "ItemUnitPrice",
            "ItemWeight",
            "ItemOptionPrice",
            "ItemAdditionalField1",
            "ItemAdditionalField2",
            "ItemAdditionalField3",
            "ItemPageAdded",
            "ItemAvailability",
            "ItemDateAdded",
            "ItemUnitCost",
            "ItemUnitStock",
            "ItemOptions",
            "ItemCatalogIDOptions",
            "ItemSerial",
            "ItemImage1",
            "ItemImage2",
            "ItemImage3",
            "ItemImage4",
            "ItemWarehouseLocation",
            "ItemWarehouseBin",
            "ItemWarehouseAisle",
            "ItemWarehouseCustom",
            "RecurringOrderFrequency",
        ),
        made=(
            "ItemQuantity",
            "ItemUnitPrice",
            "ItemWeight",
            "ItemOptionPrice",
            "ItemDateAdded",
            "ItemUnitCost",
            "ItemUnitStock",
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
                self.catalog_id,
                self.item_index_id,
                self.item_id,
                self.item_shipment_id,
                self.item_quantity,
                self.item_warehouse_id,
                self.item_description,
                self.item_unit_price,
                self.item_weight,
                self.item_option_price,
                self.item_additional_field_1,
                self.item_additional_field_2,
                self.item_additional_field_3,
                self.item_page_added,
                self.item_availability,
                self.item_date_added,
                self.item_unit_cost,
                self.item_unit_stock,
                self.item_options,
                self.item_catalog_id_options,
                self.item_serial,
                self.item_image_1,
                self.item_image_2,
                self.item_image_3,
                self.item_image_4,
                self.item_warehouse_location,
                self.item_warehouse_bin,
                self.item_warehouse_aisle,
                self.item_warehouse_custom,
                self.recurring_order_frequency,
                self._extra,
            ) = values(source)
            if type(v := self.item_quantity) is not Decimal:
                self.item_quantity = read_decimal(v)
            if type(v := self.item_unit_price) is not Decimal:
                self.item_unit_price = read_decimal(v)
            if type(v := self.item_weight) is not Decimal:
                self.item_weight = read_decimal(v)
            if type(v := self.item_option_price) is not Decimal:
                self.item_option_price = read_decimal(v)
            if isinstance(v := self.item_date_added, str):
                self.item_date_added = read_store_date_time(v)
            if type(v := self.item_unit_cost) is not Decimal:
                self.item_unit_cost = read_decimal(v)
            if type(v := self.item_unit_stock) is not Decimal:
                self.item_unit_stock = read_decimal(v)
            filled.append(self)
        return filled

    @staticmethod
    def _give(rows: Iterable[OrderItem], structs: Structs, plain: list[Any]) -> list[Any]:
        make, other = structs.kind, structs.other
        given: list[Any] = []
        v: Any
        for row in rows:
            if row.__class__ is not OrderItem or row._extra:
                refuse()
            values = (
                row.catalog_id,
                row.item_index_id,
                row.item_id,
                row.item_shipment_id,
                v
                if (v := row.item_quantity) is UNSET or (type(v) is Decimal and v.is_finite())
                else write_decimal(v),
                row.item_warehouse_id,
                row.item_description,
                v
                if (v := row.item_unit_price) is UNSET or (type(v) is Decimal and v.is_finite())
                else write_decimal(v),
                v
                if (v := row.item_weight) is UNSET or (type(v) is Decimal and v.is_finite())
                else write_decimal(v),
                v
                if (v := row.item_option_price) is UNSET or (type(v) is Decimal and v.is_finite())
                else write_decimal(v),
                row.item_additional_field_1,
                row.item_additional_field_2,
                row.item_additional_field_3,
                row.item_page_added,
                row.item_availability,
                v.text if type(v := row.item_date_added) is WireDatetime else give_date_time(v),
                v
                if (v := row.item_unit_cost) is UNSET or (type(v) is Decimal and v.is_finite())
                else write_decimal(v),
                v
                if (v := row.item_unit_stock) is UNSET or (type(v) is Decimal and v.is_finite())
                else write_decimal(v),
                row.item_options,
                row.item_catalog_id_options,
                row.item_serial,
                row.item_image_1,
                row.item_image_2,
                row.item_image_3,
                row.item_image_4,
                row.item_warehouse_location,
                row.item_warehouse_bin,
                row.item_warehouse_aisle,
                row.item_warehouse_custom,
                row.recurring_order_frequency,
            )
            plain += other(values)
            given.append(make(*values))
        return given
