# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""A product. PUT replaces each of DistributorList, CategoryList, ImageGalleryList, OptionSetList,
AdvancedOptionList, RelatedProductList, UpSellingItemList, DiscountList, SerialList and
EProductList that is sent and leaves everything not sent alone; use the operations under the
product to change one row. The identity is SKUInfo.CatalogID.
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

__all__ = ["Product"]


@_define(repr=False, kw_only=True)
class Product(Model):
    """A product. PUT replaces each of DistributorList, CategoryList, ImageGalleryList,
    OptionSetList, AdvancedOptionList, RelatedProductList, UpSellingItemList, DiscountList,
    SerialList and EProductList that is sent and leaves everything not sent alone; use the
    operations under the product to change one row. The identity is SKUInfo.CatalogID.

    See Product, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    sku_info: ProductSKU | Unset = UNSET
    """Identity, SKU, name, prices and stock."""
    mfgid: str | None | Unset = UNSET
    """The manufacturer's number of the product. At most 50 characters."""
    short_description: str | None | Unset = UNSET
    """Short description, as HTML. At most 65535 characters."""
    manufacturer_id: int | None | Unset = UNSET
    """Manufacturer of the product: Manufacturer.ManufacturerID."""
    manufacturer_name: str | None | Unset = UNSET
    """Name of the manufacturer. At most 50 characters."""
    distributor_list: list[ProductDistributor] | Unset = UNSET
    """Distributors of the product. Replaced as a whole by PUT. An update that names it replaces
    all of its rows.
    """
    last_update: datetime | str | None | Unset = UNSET
    """When the product was last written. Set by the store on every write. Set by the server on
    every write.
    """
    user_id: str | None | Unset = UNSET
    """Administrator recorded with the product. Null in every recorded answer. At most 50
    characters.
    """
    gtin: str | None | Unset = UNSET
    """Global trade item number of the product. At most 50 characters."""
    category_list: list[ProductCategory] | Unset = UNSET
    """Categories the product is in. Replaced as a whole by PUT. An update that names it replaces
    all of its rows.
    """
    external_ids_list: list[ExternalId] | Unset = UNSET
    """Identities of the product in other systems."""
    category_external_ids_list: list[CategoryExternalId] | Unset = UNSET
    """Identities of the product's categories in other systems."""
    non_taxable: bool | None | Unset = UNSET
    """Whether the product is free of tax."""
    not_for_sale: bool | None | Unset = UNSET
    """Whether the product is shown but cannot be bought."""
    hide: bool | None | Unset = UNSET
    """Whether the product is hidden from the storefront."""
    gift_certificate: bool | None | Unset = UNSET
    """Whether the product is a gift certificate."""
    home_special: bool | None | Unset = UNSET
    """Whether the product is a special on the home page."""
    category_special: bool | None | Unset = UNSET
    """Whether the product is a special on its category pages."""
    non_searchable: bool | None | Unset = UNSET
    """Whether the store's search leaves the product out."""
    gift_wrap_item: bool | None | Unset = UNSET
    """Whether gift wrapping is offered."""
    ship_cost: Decimal | None | Unset = UNSET
    """Price of shipping the product, where it has its own."""
    weight: Decimal | None | Unset = UNSET
    """Weight of one, in the store's weight unit."""
    height: Decimal | None | Unset = UNSET
    """Height of one, in the store's unit of length."""
    width: Decimal | None | Unset = UNSET
    """Width of one, in the store's unit of length."""
    depth: Decimal | None | Unset = UNSET
    """Depth of one, in the store's unit of length."""
    self_ship: bool | None | Unset = UNSET
    """Whether the product ships on its own."""
    free_shipping: bool | None | Unset = UNSET
    """Whether shipping is free."""
    reward_points: int | None | Unset = UNSET
    """Reward points a buyer earns."""
    redeem_points: int | None | Unset = UNSET
    """Reward points the product can be had for."""
    disable_rewards: bool | None | Unset = UNSET
    """Whether the product takes no part in the reward programme."""
    stock_alert: int | None | Unset = UNSET
    """Stock at or below which the merchant is warned."""
    reorder_quantity: int | None | Unset = UNSET
    """How many to order again when stock is low."""
    in_stock_message: str | None | Unset = UNSET
    """Text shown while the product is in stock. At most 150 characters."""
    out_of_stock_message: str | None | Unset = UNSET
    """Text shown while the product is out of stock. At most 150 characters."""
    back_order_message: str | None | Unset = UNSET
    """Text shown while the product is on back order. At most 150 characters."""
    inventory_control: int | None | Unset = UNSET
    """What happens when the stock is used up. The values are undocumented."""
    warehouse_location: str | None | Unset = UNSET
    """Location in the warehouse. At most 150 characters."""
    warehouse_bin: str | None | Unset = UNSET
    """Bin in the warehouse. At most 150 characters."""
    warehouse_aisle: str | None | Unset = UNSET
    """Aisle in the warehouse. At most 150 characters."""
    warehouse_custom: str | None | Unset = UNSET
    """Further text on the place in the warehouse. At most 150 characters."""
    description: str | None | Unset = UNSET
    """Full description, as HTML. At most 65535 characters."""
    keywords: str | None | Unset = UNSET
    """Further words the store's search finds the product by. At most 65535 characters."""
    extra_field_1: str | None | Unset = UNSET
    """Free text 1, short. At most 150 characters."""
    extra_field_2: str | None | Unset = UNSET
    """Free text 2, short. At most 150 characters."""
    extra_field_3: str | None | Unset = UNSET
    """Free text 3, short. At most 150 characters."""
    extra_field_4: str | None | Unset = UNSET
    """Free text 4, short. At most 150 characters."""
    extra_field_5: str | None | Unset = UNSET
    """Free text 5, short. At most 150 characters."""
    extra_field_6: str | None | Unset = UNSET
    """Free text 6, long. At most 65535 characters."""
    extra_field_7: str | None | Unset = UNSET
    """Free text 7, long. At most 65535 characters."""
    extra_field_8: str | None | Unset = UNSET
    """Free text 8, long. At most 65535 characters."""
    extra_field_9: str | None | Unset = UNSET
    """Free text 9, long. At most 65535 characters."""
    extra_field_10: str | None | Unset = UNSET
    """Free text 10, long. At most 65535 characters."""
    extra_field_11: str | None | Unset = UNSET
    """Free text 11, long. At most 65535 characters."""
    extra_field_12: str | None | Unset = UNSET
    """Free text 12, long. At most 65535 characters."""
    extra_field_13: str | None | Unset = UNSET
    """Free text 13, long. At most 65535 characters."""
    feature_list: list[Feature] | Unset = UNSET
    """Features of the product. Not among the lists that PUT replaces."""
    plugin_list: dict[str, Any] | Unset = UNSET
    """Free-form values of plugins. Always empty in recorded answers."""
    sample_enable: bool | None | Unset = UNSET
    """Whether a sample of the product can be ordered."""
    sample_name: str | None | Unset = UNSET
    """Name of the sample. At most 255 characters."""
    sample_sku_prefix: str | None | Unset = UNSET
    """Text before the SKU of the sample. At most 25 characters."""
    sample_price: Decimal | None | Unset = UNSET
    """Price of the sample."""
    sample_weight: Decimal | None | Unset = UNSET
    """Weight of the sample, in the store's weight unit."""
    review_average: Decimal | None | Unset = UNSET
    """Average rating of the reviews."""
    review_count: int | None | Unset = UNSET
    """Number of reviews."""
    main_image_file: str | None | Unset = UNSET
    """Main image. At most 255 characters."""
    main_image_caption: str | None | Unset = UNSET
    """Caption of the main image. At most 65535 characters."""
    thumbnail_file: str | None | Unset = UNSET
    """Small image for lists. At most 255 characters."""
    media_file: str | None | Unset = UNSET
    """Video or other media. At most 255 characters."""
    additional_image_file_2: str | None | Unset = UNSET
    """Second image. At most 255 characters."""
    additional_image_caption_2: str | None | Unset = UNSET
    """Caption of the second image. At most 65535 characters."""
    additional_image_file_3: str | None | Unset = UNSET
    """Third image. At most 255 characters."""
    additional_image_caption_3: str | None | Unset = UNSET
    """Caption of the third image. At most 65535 characters."""
    additional_image_file_4: str | None | Unset = UNSET
    """Fourth image. At most 255 characters."""
    additional_image_caption_4: str | None | Unset = UNSET
    """Caption of the fourth image. At most 65535 characters."""
    image_gallery_list: list[ImageGallery] | Unset = UNSET
    """Further images. Replaced as a whole by PUT. An update that names it replaces all of its
    rows.
    """
    option_set_list: list[OptionSet] | Unset = UNSET
    """Option sets a buyer chooses from. Replaced as a whole by PUT, so option ids change. An
    update that names it replaces all of its rows.
    """
    advanced_option_list: list[AdvancedOption] | Unset = UNSET
    """Combinations of options with stock and price of their own. Replaced as a whole by PUT. An
    update that names it replaces all of its rows.
    """
    related_product_list: list[RelatedProduct] | Unset = UNSET
    """Related products. Replaced as a whole by PUT. An update that names it replaces all of its
    rows.
    """
    up_selling_item_list: list[UpSellingItem] | Unset = UNSET
    """Products offered beside this one. Replaced as a whole by PUT. An update that names it
    replaces all of its rows.
    """
    discount_list: list[Discount] | Unset = UNSET
    """Quantity discounts. Replaced as a whole by PUT. An update that names it replaces all of its
    rows.
    """
    do_not_use_category_options: bool | None | Unset = UNSET
    """Whether the option sets of the categories are left out."""
    date_created: datetime | str | None | Unset = UNSET
    """When the product was created. Set by the store if absent. Set by the server when the row is
    created, unless given.
    """
    listing_template_id: int | None | Unset = UNSET
    """Number of the page template."""
    listing_template_name: str | None | Unset = UNSET
    """Name of the page template. Computed by the store. Computed by the server; ignored in
    requests.
    """
    login_required_option_id: int | None | Unset = UNSET
    """What a visitor must log in for. The values are undocumented; null in every recorded answer."""
    login_required_option_name: str | None | Unset = UNSET
    """Name of that option. Computed by the store. Computed by the server; ignored in requests."""
    login_required_option_redirect_to: str | None | Unset = UNSET
    """Where a visitor who must log in is sent. At most 150 characters."""
    allow_access_customer_group_id: int | None | Unset = UNSET
    """Customer group that may see the product. The vendor prints 250 characters for this integer."""
    allow_access_customer_group_name: str | None | Unset = UNSET
    """Name of that customer group. Computed by the store. Computed by the server; ignored in
    requests.
    """
    rma_max_period: str | None | Unset = UNSET
    """Period within which the product can be returned, as text."""
    canonical_url: str | None | Unset = UNSET
    """Canonical address for search engines."""
    tax_code: str | None | Unset = UNSET
    """Code of the product for tax services."""
    display_text: str | None | Unset = UNSET
    """Text shown with the price. At most 50 characters."""
    minimum_quantity: Decimal | None | Unset = UNSET
    """Smallest quantity a buyer can order."""
    maximum_quantity: Decimal | None | Unset = UNSET
    """Largest quantity a buyer can order."""
    allow_only_multiples: bool | None | Unset = UNSET
    """Whether only multiples of MinimumQuantity can be ordered."""
    allow_fractional_quantity: bool | None | Unset = UNSET
    """Whether fractions can be ordered."""
    quantity_options: str | None | Unset = UNSET
    """Quantities offered for choice, as text. At most 250 characters."""
    group_options_for_quantity_pricing: bool | None | Unset = UNSET
    """Whether all options count together towards a quantity discount."""
    apply_quantity_discount_to_options: bool | None | Unset = UNSET
    """Whether quantity discounts apply to the price of options too."""
    enable_make_an_offer_feature: bool | None | Unset = UNSET
    """Whether buyers may offer a price."""
    minimum_acceptable_offer: str | None | Unset = UNSET
    """Smallest offer to accept, as text. At most 10 characters."""
    price_level_1: Decimal | None | Unset = UNSET
    """Price for customer groups of price level 1."""
    price_level_1_hide: bool | None | Unset = UNSET
    """Whether price level 1 is hidden."""
    price_level_2: Decimal | None | Unset = UNSET
    """Price for customer groups of price level 2."""
    price_level_2_hide: bool | None | Unset = UNSET
    """Whether price level 2 is hidden."""
    price_level_3: Decimal | None | Unset = UNSET
    """Price for customer groups of price level 3."""
    price_level_3_hide: bool | None | Unset = UNSET
    """Whether price level 3 is hidden."""
    price_level_4: Decimal | None | Unset = UNSET
    """Price for customer groups of price level 4."""
    price_level_4_hide: bool | None | Unset = UNSET
    """Whether price level 4 is hidden."""
    price_level_5: Decimal | None | Unset = UNSET
    """Price for customer groups of price level 5."""
    price_level_5_hide: bool | None | Unset = UNSET
    """Whether price level 5 is hidden."""
    price_level_6: Decimal | None | Unset = UNSET
    """Price for customer groups of price level 6."""
    price_level_6_hide: bool | None | Unset = UNSET
    """Whether price level 6 is hidden."""
    price_level_7: Decimal | None | Unset = UNSET
    """Price for customer groups of price level 7."""
    price_level_7_hide: bool | None | Unset = UNSET
    """Whether price level 7 is hidden."""
    price_level_8: Decimal | None | Unset = UNSET
    """Price for customer groups of price level 8."""
    price_level_8_hide: bool | None | Unset = UNSET
    """Whether price level 8 is hidden."""
    price_level_9: Decimal | None | Unset = UNSET
    """Price for customer groups of price level 9."""
    price_level_9_hide: bool | None | Unset = UNSET
    """Whether price level 9 is hidden."""
    price_level_10: Decimal | None | Unset = UNSET
    """Price for customer groups of price level 10."""
    price_level_10_hide: bool | None | Unset = UNSET
    """Whether price level 10 is hidden."""
    buy_button_link: str | None | Unset = UNSET
    """Address that puts the product into the cart. Made by the store. Computed by the server;
    ignored in requests.
    """
    product_link: str | None | Unset = UNSET
    """Address of the product's page. Made by the store. Computed by the server; ignored in
    requests.
    """
    title: str | None | Unset = UNSET
    """Title of the product's page. At most 150 characters."""
    custom_file_name: str | None | Unset = UNSET
    """File name of the product's page, in place of the store's own. At most 255 characters."""
    redirect_link: str | None | Unset = UNSET
    """Address the product's page redirects to. At most 250 characters."""
    meta_tags: str | None | Unset = UNSET
    """Meta elements of the product's page, as HTML. At most 65535 characters."""
    special_instructions: str | None | Unset = UNSET
    """Instructions a buyer of a downloadable product gets. At most 65535 characters."""
    assign_key: bool | None | Unset = UNSET
    """Whether a buyer gets a serial code from SerialList."""
    re_use_keys: bool | None | Unset = UNSET
    """Whether a serial code may be given out more than once."""
    serial_list: list[Serial] | Unset = UNSET
    """Serial codes to give out. Replaced as a whole by PUT. An update that names it replaces all
    of its rows.
    """
    e_product_list: list[EProduct] | Unset = UNSET
    """Files a buyer can download. Replaced as a whole by PUT. An update that names it replaces all
    of its rows.
    """

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, and the unknown ones, under their wire names."""
        d: dict[str, Any] = {}
        v: Any
        if (v := self.sku_info) is not UNSET:
            d["SKUInfo"] = write_any(v) if v else v
        if (v := self.mfgid) is not UNSET:
            d["MFGID"] = v
        if (v := self.short_description) is not UNSET:
            d["ShortDescription"] = v
        if (v := self.manufacturer_id) is not UNSET:
            d["ManufacturerID"] = v
        if (v := self.manufacturer_name) is not UNSET:
            d["ManufacturerName"] = v
        if (v := self.distributor_list) is not UNSET:
            d["DistributorList"] = write_models(v) if v else v
        if (v := self.last_update) is not UNSET:
            d["LastUpdate"] = write_store_date_time(v) if v else v
        if (v := self.user_id) is not UNSET:
            d["UserID"] = v
        if (v := self.gtin) is not UNSET:
            d["GTIN"] = v
        if (v := self.category_list) is not UNSET:
            d["CategoryList"] = write_models(v) if v else v
        if (v := self.external_ids_list) is not UNSET:
            d["ExternalIdsList"] = write_models(v) if v else v
        if (v := self.category_external_ids_list) is not UNSET:
            d["CategoryExternalIdsList"] = write_models(v) if v else v
        if (v := self.non_taxable) is not UNSET:
            d["NonTaxable"] = v
        if (v := self.not_for_sale) is not UNSET:
            d["NotForSale"] = v
        if (v := self.hide) is not UNSET:
            d["Hide"] = v
        if (v := self.gift_certificate) is not UNSET:
            d["GiftCertificate"] = v
        if (v := self.home_special) is not UNSET:
            d["HomeSpecial"] = v
        if (v := self.category_special) is not UNSET:
            d["CategorySpecial"] = v
        if (v := self.non_searchable) is not UNSET:
            d["NonSearchable"] = v
        if (v := self.gift_wrap_item) is not UNSET:
            d["GiftWrapItem"] = v
        if (v := self.ship_cost) is not UNSET:
            d["ShipCost"] = v if type(v) is Decimal else write_decimal(v)
        if (v := self.weight) is not UNSET:
            d["Weight"] = v if type(v) is Decimal else write_decimal(v)
        if (v := self.height) is not UNSET:
            d["Height"] = v if type(v) is Decimal else write_decimal(v)
        if (v := self.width) is not UNSET:
            d["Width"] = v if type(v) is Decimal else write_decimal(v)
        if (v := self.depth) is not UNSET:
            d["Depth"] = v if type(v) is Decimal else write_decimal(v)
        if (v := self.self_ship) is not UNSET:
            d["SelfShip"] = v
        if (v := self.free_shipping) is not UNSET:
            d["FreeShipping"] = v
        if (v := self.reward_points) is not UNSET:
            d["RewardPoints"] = v
        if (v := self.redeem_points) is not UNSET:
            d["RedeemPoints"] = v
        if (v := self.disable_rewards) is not UNSET:
            d["DisableRewards"] = v
        if (v := self.stock_alert) is not UNSET:
            d["StockAlert"] = v
        if (v := self.reorder_quantity) is not UNSET:
            d["ReorderQuantity"] = v
        if (v := self.in_stock_message) is not UNSET:
            d["InStockMessage"] = v
        if (v := self.out_of_stock_message) is not UNSET:
            d["OutOfStockMessage"] = v
        if (v := self.back_order_message) is not UNSET:
            d["BackOrderMessage"] = v
        if (v := self.inventory_control) is not UNSET:
            d["InventoryControl"] = v
        if (v := self.warehouse_location) is not UNSET:
            d["WarehouseLocation"] = v
        if (v := self.warehouse_bin) is not UNSET:
            d["WarehouseBin"] = v
        if (v := self.warehouse_aisle) is not UNSET:
            d["WarehouseAisle"] = v
        if (v := self.warehouse_custom) is not UNSET:
            d["WarehouseCustom"] = v
        if (v := self.description) is not UNSET:
            d["Description"] = v
        if (v := self.keywords) is not UNSET:
            d["Keywords"] = v
        if (v := self.extra_field_1) is not UNSET:
            d["ExtraField1"] = v
        if (v := self.extra_field_2) is not UNSET:
            d["ExtraField2"] = v
        if (v := self.extra_field_3) is not UNSET:
            d["ExtraField3"] = v
        if (v := self.extra_field_4) is not UNSET:
            d["ExtraField4"] = v
        if (v := self.extra_field_5) is not UNSET:
            d["ExtraField5"] = v
        if (v := self.extra_field_6) is not UNSET:
            d["ExtraField6"] = v
        if (v := self.extra_field_7) is not UNSET:
            d["ExtraField7"] = v
        if (v := self.extra_field_8) is not UNSET:
            d["ExtraField8"] = v
        if (v := self.extra_field_9) is not UNSET:
            d["ExtraField9"] = v
        if (v := self.extra_field_10) is not UNSET:
            d["ExtraField10"] = v
        if (v := self.extra_field_11) is not UNSET:
            d["ExtraField11"] = v
        if (v := self.extra_field_12) is not UNSET:
            d["ExtraField12"] = v
        if (v := self.extra_field_13) is not UNSET:
            d["ExtraField13"] = v
        if (v := self.feature_list) is not UNSET:
            d["FeatureList"] = write_models(v) if v else v
        if (v := self.plugin_list) is not UNSET:
            d["PluginList"] = write_any(v) if v else v
        if (v := self.sample_enable) is not UNSET:
            d["SampleEnable"] = v
        if (v := self.sample_name) is not UNSET:
            d["SampleName"] = v
        if (v := self.sample_sku_prefix) is not UNSET:
            d["SampleSKUPrefix"] = v
        if (v := self.sample_price) is not UNSET:
            d["SamplePrice"] = v if type(v) is Decimal else write_decimal(v)
        if (v := self.sample_weight) is not UNSET:
            d["SampleWeight"] = v if type(v) is Decimal else write_decimal(v)
        if (v := self.review_average) is not UNSET:
            d["ReviewAverage"] = v if type(v) is Decimal else write_decimal(v)
        if (v := self.review_count) is not UNSET:
            d["ReviewCount"] = v
        if (v := self.main_image_file) is not UNSET:
            d["MainImageFile"] = v
        if (v := self.main_image_caption) is not UNSET:
            d["MainImageCaption"] = v
        if (v := self.thumbnail_file) is not UNSET:
            d["ThumbnailFile"] = v
        if (v := self.media_file) is not UNSET:
            d["MediaFile"] = v
        if (v := self.additional_image_file_2) is not UNSET:
            d["AdditionalImageFile2"] = v
        if (v := self.additional_image_caption_2) is not UNSET:
            d["AdditionalImageCaption2"] = v
        if (v := self.additional_image_file_3) is not UNSET:
            d["AdditionalImageFile3"] = v
        if (v := self.additional_image_caption_3) is not UNSET:
            d["AdditionalImageCaption3"] = v
        if (v := self.additional_image_file_4) is not UNSET:
            d["AdditionalImageFile4"] = v
        if (v := self.additional_image_caption_4) is not UNSET:
            d["AdditionalImageCaption4"] = v
        if (v := self.image_gallery_list) is not UNSET:
            d["ImageGalleryList"] = write_models(v) if v else v
        if (v := self.option_set_list) is not UNSET:
            d["OptionSetList"] = write_models(v) if v else v
        if (v := self.advanced_option_list) is not UNSET:
            d["AdvancedOptionList"] = write_models(v) if v else v
        if (v := self.related_product_list) is not UNSET:
            d["RelatedProductList"] = write_models(v) if v else v
        if (v := self.up_selling_item_list) is not UNSET:
            d["UpSellingItemList"] = write_models(v) if v else v
        if (v := self.discount_list) is not UNSET:
            d["DiscountList"] = write_models(v) if v else v
        if (v := self.do_not_use_category_options) is not UNSET:
            d["DoNotUseCategoryOptions"] = v
        if (v := self.date_created) is not UNSET:
            d["DateCreated"] = write_store_date_time(v) if v else v
        if (v := self.listing_template_id) is not UNSET:
            d["ListingTemplateID"] = v
        if (v := self.listing_template_name) is not UNSET:
            d["ListingTemplateName"] = v
        if (v := self.login_required_option_id) is not UNSET:
            d["LoginRequiredOptionID"] = v
        if (v := self.login_required_option_name) is not UNSET:
            d["LoginRequiredOptionName"] = v
        if (v := self.login_required_option_redirect_to) is not UNSET:
            d["LoginRequiredOptionRedirectTo"] = v
        if (v := self.allow_access_customer_group_id) is not UNSET:
            d["AllowAccessCustomerGroupID"] = v
        if (v := self.allow_access_customer_group_name) is not UNSET:
            d["AllowAccessCustomerGroupName"] = v
        if (v := self.rma_max_period) is not UNSET:
            d["RMAMaxPeriod"] = v
        if (v := self.canonical_url) is not UNSET:
            d["CanonicalUrl"] = v
        if (v := self.tax_code) is not UNSET:
            d["TaxCode"] = v
        if (v := self.display_text) is not UNSET:
            d["DisplayText"] = v
        if (v := self.minimum_quantity) is not UNSET:
            d["MinimumQuantity"] = v if type(v) is Decimal else write_decimal(v)
        if (v := self.maximum_quantity) is not UNSET:
            d["MaximumQuantity"] = v if type(v) is Decimal else write_decimal(v)
        if (v := self.allow_only_multiples) is not UNSET:
            d["AllowOnlyMultiples"] = v
        if (v := self.allow_fractional_quantity) is not UNSET:
            d["AllowFractionalQuantity"] = v
        if (v := self.quantity_options) is not UNSET:
            d["QuantityOptions"] = v
        if (v := self.group_options_for_quantity_pricing) is not UNSET:
            d["GroupOptionsForQuantityPricing"] = v
        if (v := self.apply_quantity_discount_to_options) is not UNSET:
            d["ApplyQuantityDiscountToOptions"] = v
        if (v := self.enable_make_an_offer_feature) is not UNSET:
            d["EnableMakeAnOfferFeature"] = v
        if (v := self.minimum_acceptable_offer) is not UNSET:
            d["MinimumAcceptableOffer"] = v
        if (v := self.price_level_1) is not UNSET:
            d["PriceLevel1"] = v if type(v) is Decimal else write_decimal(v)
        if (v := self.price_level_1_hide) is not UNSET:
            d["PriceLevel1Hide"] = v
        if (v := self.price_level_2) is not UNSET:
            d["PriceLevel2"] = v if type(v) is Decimal else write_decimal(v)
        if (v := self.price_level_2_hide) is not UNSET:
            d["PriceLevel2Hide"] = v
        if (v := self.price_level_3) is not UNSET:
            d["PriceLevel3"] = v if type(v) is Decimal else write_decimal(v)
        if (v := self.price_level_3_hide) is not UNSET:
            d["PriceLevel3Hide"] = v
        if (v := self.price_level_4) is not UNSET:
            d["PriceLevel4"] = v if type(v) is Decimal else write_decimal(v)
        if (v := self.price_level_4_hide) is not UNSET:
            d["PriceLevel4Hide"] = v
        if (v := self.price_level_5) is not UNSET:
            d["PriceLevel5"] = v if type(v) is Decimal else write_decimal(v)
        if (v := self.price_level_5_hide) is not UNSET:
            d["PriceLevel5Hide"] = v
        if (v := self.price_level_6) is not UNSET:
            d["PriceLevel6"] = v if type(v) is Decimal else write_decimal(v)
        if (v := self.price_level_6_hide) is not UNSET:
            d["PriceLevel6Hide"] = v
        if (v := self.price_level_7) is not UNSET:
            d["PriceLevel7"] = v if type(v) is Decimal else write_decimal(v)
        if (v := self.price_level_7_hide) is not UNSET:
            d["PriceLevel7Hide"] = v
        if (v := self.price_level_8) is not UNSET:
            d["PriceLevel8"] = v if type(v) is Decimal else write_decimal(v)
        if (v := self.price_level_8_hide) is not UNSET:
            d["PriceLevel8Hide"] = v
        if (v := self.price_level_9) is not UNSET:
            d["PriceLevel9"] = v if type(v) is Decimal else write_decimal(v)
        if (v := self.price_level_9_hide) is not UNSET:
            d["PriceLevel9Hide"] = v
        if (v := self.price_level_10) is not UNSET:
            d["PriceLevel10"] = v if type(v) is Decimal else write_decimal(v)
        if (v := self.price_level_10_hide) is not UNSET:
            d["PriceLevel10Hide"] = v
        if (v := self.buy_button_link) is not UNSET:
            d["BuyButtonLink"] = v
        if (v := self.product_link) is not UNSET:
            d["ProductLink"] = v
        if (v := self.title) is not UNSET:
            d["Title"] = v
        if (v := self.custom_file_name) is not UNSET:
            d["CustomFileName"] = v
        if (v := self.redirect_link) is not UNSET:
            d["RedirectLink"] = v
        if (v := self.meta_tags) is not UNSET:
            d["MetaTags"] = v
        if (v := self.special_instructions) is not UNSET:
            d["SpecialInstructions"] = v
        if (v := self.assign_key) is not UNSET:
            d["AssignKey"] = v
        if (v := self.re_use_keys) is not UNSET:
            d["ReUseKeys"] = v
        if (v := self.serial_list) is not UNSET:
            d["SerialList"] = write_models(v) if v else v
        if (v := self.e_product_list) is not UNSET:
            d["EProductList"] = write_models(v) if v else v
        if self._extra:
            write_extra(d, self._extra)
        return d

    _layout: ClassVar[Layout] = Layout(
        (
            "SKUInfo",
            "MFGID",
            "ShortDescription",
            "ManufacturerID",
            "ManufacturerName",
            "DistributorList",
            "LastUpdate",
            "UserID",
            "GTIN",
            "CategoryList",
            "ExternalIdsList",
            "CategoryExternalIdsList",
            "NonTaxable",
            "NotForSale",
            "Hide",
            "GiftCertificate",
            "HomeSpecial",
            "CategorySpecial",
            "NonSearchable",
            "GiftWrapItem",
            "ShipCost",
            "Weight",
            "Height",
            "Width",
            "Depth",
            "SelfShip",
            "FreeShipping",
            "RewardPoints",
            "RedeemPoints",
            "DisableRewards",
            "StockAlert",
            "ReorderQuantity",
            "InStockMessage",
            "OutOfStockMessage",
            "BackOrderMessage",
            "InventoryControl",
            "WarehouseLocation",
            "WarehouseBin",
            "WarehouseAisle",
            "WarehouseCustom",
            "Description",
            "Keywords",
            "ExtraField1",
            "ExtraField2",
            "ExtraField3",
            "ExtraField4",
            "ExtraField5",
            "ExtraField6",
            "ExtraField7",
            "ExtraField8",
            "ExtraField9",
            "ExtraField10",
            "ExtraField11",
            "ExtraField12",
            "ExtraField13",
            "FeatureList",
            "PluginList",
            "SampleEnable",
            "SampleName",
            "SampleSKUPrefix",
            "SamplePrice",
            "SampleWeight",
            "ReviewAverage",
            "ReviewCount",
            "MainImageFile",
            "MainImageCaption",
            "ThumbnailFile",
            "MediaFile",
            "AdditionalImageFile2",
            "AdditionalImageCaption2",
            "AdditionalImageFile3",
            "AdditionalImageCaption3",
            "AdditionalImageFile4",
            "AdditionalImageCaption4",
            "ImageGalleryList",
            "OptionSetList",
            "AdvancedOptionList",
            "RelatedProductList",
            "UpSellingItemList",
            "DiscountList",
            "DoNotUseCategoryOptions",
            "DateCreated",
            "ListingTemplateID",
            "ListingTemplateName",
            "LoginRequiredOptionID",
            "LoginRequiredOptionName",
            "LoginRequiredOptionRedirectTo",
            "AllowAccessCustomerGroupID",
            "AllowAccessCustomerGroupName",
            "RMAMaxPeriod",
            "CanonicalUrl",
            "TaxCode",
            "DisplayText",
            "MinimumQuantity",
            "MaximumQuantity",
            "AllowOnlyMultiples",
            "AllowFractionalQuantity",
            "QuantityOptions",
            "GroupOptionsForQuantityPricing",
            "ApplyQuantityDiscountToOptions",
            "EnableMakeAnOfferFeature",
            "MinimumAcceptableOffer",
            "PriceLevel1",
            "PriceLevel1Hide",
            "PriceLevel2",
            "PriceLevel2Hide",
            "PriceLevel3",
            "PriceLevel3Hide",
            "PriceLevel4",
            "PriceLevel4Hide",
            "PriceLevel5",
            "PriceLevel5Hide",
            "PriceLevel6",
            "PriceLevel6Hide",
            "PriceLevel7",
            "PriceLevel7Hide",
            "PriceLevel8",
            "PriceLevel8Hide",
            "PriceLevel9",
            "PriceLevel9Hide",
            "PriceLevel10",
            "PriceLevel10Hide",
            "BuyButtonLink",
            "ProductLink",
            "Title",
            "CustomFileName",
            "RedirectLink",
            "MetaTags",
            "SpecialInstructions",
            "AssignKey",
            "ReUseKeys",
            "SerialList",
            "EProductList",
        ),
        rows=lambda: {
            "DistributorList": ProductDistributor,
            "CategoryList": ProductCategory,
            "ExternalIdsList": ExternalId,
            "CategoryExternalIdsList": CategoryExternalId,
            "FeatureList": Feature,
            "ImageGalleryList": ImageGallery,
            "OptionSetList": OptionSet,
            "AdvancedOptionList": AdvancedOption,
            "RelatedProductList": RelatedProduct,
            "UpSellingItemList": UpSellingItem,
            "DiscountList": Discount,
            "SerialList": Serial,
            "EProductList": EProduct,
        },
        made=(
            "SKUInfo",
            "DistributorList",
            "LastUpdate",
            "CategoryList",
            "ExternalIdsList",
            "CategoryExternalIdsList",
            "ShipCost",
            "Weight",
            "Height",
            "Width",
            "Depth",
            "FeatureList",
            "PluginList",
            "SamplePrice",
            "SampleWeight",
            "ReviewAverage",
            "ImageGalleryList",
            "OptionSetList",
            "AdvancedOptionList",
            "RelatedProductList",
            "UpSellingItemList",
            "DiscountList",
            "DateCreated",
            "MinimumQuantity",
            "MaximumQuantity",
            "PriceLevel1",
            "PriceLevel2",
            "PriceLevel3",
            "PriceLevel4",
            "PriceLevel5",
            "PriceLevel6",
            "PriceLevel7",
            "PriceLevel8",
            "PriceLevel9",
            "PriceLevel10",
            "SerialList",
            "EProductList",
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
                self.sku_info,
                self.mfgid,
                self.short_description,
                self.manufacturer_id,
                self.manufacturer_name,
                self.distributor_list,
                self.last_update,
                self.user_id,
                self.gtin,
                self.category_list,
                self.external_ids_list,
                self.category_external_ids_list,
                self.non_taxable,
                self.not_for_sale,
                self.hide,
                self.gift_certificate,
                self.home_special,
                self.category_special,
                self.non_searchable,
                self.gift_wrap_item,
                self.ship_cost,
                self.weight,
                self.height,
                self.width,
                self.depth,
                self.self_ship,
                self.free_shipping,
                self.reward_points,
                self.redeem_points,
                self.disable_rewards,
                self.stock_alert,
                self.reorder_quantity,
                self.in_stock_message,
                self.out_of_stock_message,
                self.back_order_message,
                self.inventory_control,
                self.warehouse_location,
                self.warehouse_bin,
                self.warehouse_aisle,
                self.warehouse_custom,
                self.description,
                self.keywords,
                self.extra_field_1,
                self.extra_field_2,
                self.extra_field_3,
                self.extra_field_4,
                self.extra_field_5,
                self.extra_field_6,
                self.extra_field_7,
                self.extra_field_8,
                self.extra_field_9,
                self.extra_field_10,
                self.extra_field_11,
                self.extra_field_12,
                self.extra_field_13,
                self.feature_list,
                self.plugin_list,
                self.sample_enable,
                self.sample_name,
                self.sample_sku_prefix,
                self.sample_price,
                self.sample_weight,
                self.review_average,
                self.review_count,
                self.main_image_file,
                self.main_image_caption,
                self.thumbnail_file,
                self.media_file,
                self.additional_image_file_2,
                self.additional_image_caption_2,
                self.additional_image_file_3,
                self.additional_image_caption_3,
                self.additional_image_file_4,
                self.additional_image_caption_4,
                self.image_gallery_list,
                self.option_set_list,
                self.advanced_option_list,
                self.related_product_list,
                self.up_selling_item_list,
                self.discount_list,
                self.do_not_use_category_options,
                self.date_created,
                self.listing_template_id,
                self.listing_template_name,
                self.login_required_option_id,
                self.login_required_option_name,
                self.login_required_option_redirect_to,
                self.allow_access_customer_group_id,
                self.allow_access_customer_group_name,
                self.rma_max_period,
                self.canonical_url,
                self.tax_code,
                self.display_text,
                self.minimum_quantity,
                self.maximum_quantity,
                self.allow_only_multiples,
                self.allow_fractional_quantity,
                self.quantity_options,
                self.group_options_for_quantity_pricing,
                self.apply_quantity_discount_to_options,
                self.enable_make_an_offer_feature,
                self.minimum_acceptable_offer,
                self.price_level_1,
                self.price_level_1_hide,
                self.price_level_2,
                self.price_level_2_hide,
                self.price_level_3,
                self.price_level_3_hide,
                self.price_level_4,
                self.price_level_4_hide,
                self.price_level_5,
                self.price_level_5_hide,
                self.price_level_6,
                self.price_level_6_hide,
                self.price_level_7,
                self.price_level_7_hide,
                self.price_level_8,
                self.price_level_8_hide,
                self.price_level_9,
                self.price_level_9_hide,
                self.price_level_10,
                self.price_level_10_hide,
                self.buy_button_link,
                self.product_link,
                self.title,
                self.custom_file_name,
                self.redirect_link,
                self.meta_tags,
                self.special_instructions,
                self.assign_key,
                self.re_use_keys,
                self.serial_list,
                self.e_product_list,
                self._extra,
            ) = values(source)
            if v := self.sku_info:
                self.sku_info = read_model(ProductSKU.from_dict, v)
            self.distributor_list = rows(ProductDistributor, self.distributor_list)
            if isinstance(v := self.last_update, str):
                self.last_update = read_store_date_time(v)
            self.category_list = rows(ProductCategory, self.category_list)
            self.external_ids_list = rows(ExternalId, self.external_ids_list)
            self.category_external_ids_list = rows(
                CategoryExternalId, self.category_external_ids_list
            )
            if type(v := self.ship_cost) is not Decimal:
                self.ship_cost = read_decimal(v)
            if type(v := self.weight) is not Decimal:
                self.weight = read_decimal(v)
            if type(v := self.height) is not Decimal:
                self.height = read_decimal(v)
            if type(v := self.width) is not Decimal:
                self.width = read_decimal(v)
            if type(v := self.depth) is not Decimal:
                self.depth = read_decimal(v)
            self.feature_list = rows(Feature, self.feature_list)
            if type(v := self.sample_price) is not Decimal:
                self.sample_price = read_decimal(v)
            if type(v := self.sample_weight) is not Decimal:
                self.sample_weight = read_decimal(v)
            if type(v := self.review_average) is not Decimal:
                self.review_average = read_decimal(v)
            self.image_gallery_list = rows(ImageGallery, self.image_gallery_list)
            self.option_set_list = rows(OptionSet, self.option_set_list)
            self.advanced_option_list = rows(AdvancedOption, self.advanced_option_list)
            self.related_product_list = rows(RelatedProduct, self.related_product_list)
            self.up_selling_item_list = rows(UpSellingItem, self.up_selling_item_list)
            self.discount_list = rows(Discount, self.discount_list)
            if isinstance(v := self.date_created, str):
                self.date_created = read_store_date_time(v)
            if type(v := self.minimum_quantity) is not Decimal:
                self.minimum_quantity = read_decimal(v)
            if type(v := self.maximum_quantity) is not Decimal:
                self.maximum_quantity = read_decimal(v)
            if type(v := self.price_level_1) is not Decimal:
                self.price_level_1 = read_decimal(v)
            if type(v := self.price_level_2) is not Decimal:
                self.price_level_2 = read_decimal(v)
            if type(v := self.price_level_3) is not Decimal:
                self.price_level_3 = read_decimal(v)
            if type(v := self.price_level_4) is not Decimal:
                self.price_level_4 = read_decimal(v)
            if type(v := self.price_level_5) is not Decimal:
                self.price_level_5 = read_decimal(v)
            if type(v := self.price_level_6) is not Decimal:
                self.price_level_6 = read_decimal(v)
            if type(v := self.price_level_7) is not Decimal:
                self.price_level_7 = read_decimal(v)
            if type(v := self.price_level_8) is not Decimal:
                self.price_level_8 = read_decimal(v)
            if type(v := self.price_level_9) is not Decimal:
                self.price_level_9 = read_decimal(v)
            if type(v := self.price_level_10) is not Decimal:
                self.price_level_10 = read_decimal(v)
            self.serial_list = rows(Serial, self.serial_list)
            self.e_product_list = rows(EProduct, self.e_product_list)
            filled.append(self)
        return filled

    @staticmethod
    def _give(rows: Iterable[Product], structs: Structs, plain: list[Any]) -> list[Any]:
        make, other = structs.kind, structs.other
        given: list[Any] = []
        v: Any
        for row in rows:
            if row.__class__ is not Product or row._extra:
                refuse()
            values = (
                write_any(v) if (v := row.sku_info) else v,
                row.mfgid,
                row.short_description,
                row.manufacturer_id,
                row.manufacturer_name,
                give_rows(ProductDistributor, row.distributor_list, plain),
                v.text if type(v := row.last_update) is WireDatetime else give_date_time(v),
                row.user_id,
                row.gtin,
                give_rows(ProductCategory, row.category_list, plain),
                give_rows(ExternalId, row.external_ids_list, plain),
                give_rows(CategoryExternalId, row.category_external_ids_list, plain),
                row.non_taxable,
                row.not_for_sale,
                row.hide,
                row.gift_certificate,
                row.home_special,
                row.category_special,
                row.non_searchable,
                row.gift_wrap_item,
                v
                if (v := row.ship_cost) is UNSET or (type(v) is Decimal and v.is_finite())
                else write_decimal(v),
                v
                if (v := row.weight) is UNSET or (type(v) is Decimal and v.is_finite())
                else write_decimal(v),
                v
                if (v := row.height) is UNSET or (type(v) is Decimal and v.is_finite())
                else write_decimal(v),
                v
                if (v := row.width) is UNSET or (type(v) is Decimal and v.is_finite())
                else write_decimal(v),
                v
                if (v := row.depth) is UNSET or (type(v) is Decimal and v.is_finite())
                else write_decimal(v),
                row.self_ship,
                row.free_shipping,
                row.reward_points,
                row.redeem_points,
                row.disable_rewards,
                row.stock_alert,
                row.reorder_quantity,
                row.in_stock_message,
                row.out_of_stock_message,
                row.back_order_message,
                row.inventory_control,
                row.warehouse_location,
                row.warehouse_bin,
                row.warehouse_aisle,
                row.warehouse_custom,
                row.description,
                row.keywords,
                row.extra_field_1,
                row.extra_field_2,
                row.extra_field_3,
                row.extra_field_4,
                row.extra_field_5,
                row.extra_field_6,
                row.extra_field_7,
                row.extra_field_8,
                row.extra_field_9,
                row.extra_field_10,
                row.extra_field_11,
                row.extra_field_12,
                row.extra_field_13,
                give_rows(Feature, row.feature_list, plain),
                write_any(v) if (v := row.plugin_list) else v,
                row.sample_enable,
                row.sample_name,
                row.sample_sku_prefix,
                v
                if (v := row.sample_price) is UNSET or (type(v) is Decimal and v.is_finite())
                else write_decimal(v),
                v
                if (v := row.sample_weight) is UNSET or (type(v) is Decimal and v.is_finite())
                else write_decimal(v),
                v
                if (v := row.review_average) is UNSET or (type(v) is Decimal and v.is_finite())
                else write_decimal(v),
                row.review_count,
                row.main_image_file,
                row.main_image_caption,
                row.thumbnail_file,
                row.media_file,
                row.additional_image_file_2,
                row.additional_image_caption_2,
                row.additional_image_file_3,
                row.additional_image_caption_3,
                row.additional_image_file_4,
                row.additional_image_caption_4,
                give_rows(ImageGallery, row.image_gallery_list, plain),
                give_rows(OptionSet, row.option_set_list, plain),
                give_rows(AdvancedOption, row.advanced_option_list, plain),
                give_rows(RelatedProduct, row.related_product_list, plain),
                give_rows(UpSellingItem, row.up_selling_item_list, plain),
                give_rows(Discount, row.discount_list, plain),
                row.do_not_use_category_options,
                v.text if type(v := row.date_created) is WireDatetime else give_date_time(v),
                row.listing_template_id,
                row.listing_template_name,
                row.login_required_option_id,
                row.login_required_option_name,
                row.login_required_option_redirect_to,
                row.allow_access_customer_group_id,
                row.allow_access_customer_group_name,
                row.rma_max_period,
                row.canonical_url,
                row.tax_code,
                row.display_text,
                v
                if (v := row.minimum_quantity) is UNSET or (type(v) is Decimal and v.is_finite())
                else write_decimal(v),
                v
                if (v := row.maximum_quantity) is UNSET or (type(v) is Decimal and v.is_finite())
                else write_decimal(v),
                row.allow_only_multiples,
                row.allow_fractional_quantity,
                row.quantity_options,
                row.group_options_for_quantity_pricing,
                row.apply_quantity_discount_to_options,
                row.enable_make_an_offer_feature,
                row.minimum_acceptable_offer,
                v
                if (v := row.price_level_1) is UNSET or (type(v) is Decimal and v.is_finite())
                else write_decimal(v),
                row.price_level_1_hide,
                v
                if (v := row.price_level_2) is UNSET or (type(v) is Decimal and v.is_finite())
                else write_decimal(v),
                row.price_level_2_hide,
                v
                if (v := row.price_level_3) is UNSET or (type(v) is Decimal and v.is_finite())
                else write_decimal(v),
                row.price_level_3_hide,
                v
                if (v := row.price_level_4) is UNSET or (type(v) is Decimal and v.is_finite())
                else write_decimal(v),
                row.price_level_4_hide,
                v
                if (v := row.price_level_5) is UNSET or (type(v) is Decimal and v.is_finite())
                else write_decimal(v),
                row.price_level_5_hide,
                v
                if (v := row.price_level_6) is UNSET or (type(v) is Decimal and v.is_finite())
                else write_decimal(v),
                row.price_level_6_hide,
                v
                if (v := row.price_level_7) is UNSET or (type(v) is Decimal and v.is_finite())
                else write_decimal(v),
                row.price_level_7_hide,
                v
                if (v := row.price_level_8) is UNSET or (type(v) is Decimal and v.is_finite())
                else write_decimal(v),
                row.price_level_8_hide,
                v
                if (v := row.price_level_9) is UNSET or (type(v) is Decimal and v.is_finite())
                else write_decimal(v),
                row.price_level_9_hide,
                v
                if (v := row.price_level_10) is UNSET or (type(v) is Decimal and v.is_finite())
                else write_decimal(v),
                row.price_level_10_hide,
                row.buy_button_link,
                row.product_link,
                row.title,
                row.custom_file_name,
                row.redirect_link,
                row.meta_tags,
                row.special_instructions,
                row.assign_key,
                row.re_use_keys,
                give_rows(Serial, row.serial_list, plain),
                give_rows(EProduct, row.e_product_list, plain),
            )
            plain += other(values)
            given.append(make(*values))
        return given


# At the bottom, so that models may refer to each other.
from .advanced_option import AdvancedOption
from .category_external_id import CategoryExternalId
from .discount import Discount
from .e_product import EProduct
from .external_id import ExternalId
from .feature import Feature
from .image_gallery import ImageGallery
from .option_set import OptionSet
from .product_category import ProductCategory
from .product_distributor import ProductDistributor
from .product_sku import ProductSKU
from .related_product import RelatedProduct
from .serial import Serial
from .up_selling_item import UpSellingItem
