# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""The model Product."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from .._runtime.codec.fields import date_field, decimal_field, field, row_field, rows_field
from .._runtime.codec.model import Row

__all__ = ["Product"]


class Product(Row[int], key="sku_info.catalog_id"):
    """A product. PUT replaces each of DistributorList, CategoryList, ImageGalleryList,
    OptionSetList, AdvancedOptionList, RelatedProductList, UpSellingItemList, DiscountList,
    SerialList and EProductList that is sent and leaves everything not sent alone; use the
    operations under the product to change one row. The identity is SKUInfo.CatalogID.

    See Product, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    sku_info: ProductSKU | None = row_field("SKUInfo", lambda: ProductSKU)
    """Identity, SKU, name, prices and stock."""
    mfgid: str | None = field("MFGID")
    """The manufacturer's number of the product. At most 50 characters."""
    short_description: str | None = field("ShortDescription")
    """Short description, as HTML. At most 65535 characters."""
    manufacturer_id: int | None = field("ManufacturerID")
    """Manufacturer of the product: Manufacturer.ManufacturerID."""
    manufacturer_name: str | None = field("ManufacturerName")
    """Name of the manufacturer that ManufacturerID names. At most 50 characters."""
    distributor_list: list[ProductDistributor] | None = rows_field(
        "DistributorList", lambda: ProductDistributor, replaced=True
    )
    """Distributors of the product. Replaced as a whole by PUT. An update that names it replaces
    all of its rows.
    """
    last_update: datetime | None = date_field("LastUpdate", "store-date-time")
    """When the product was last written. Set by the store on every write. Set by the server on
    every write.
    """
    user_id: str | None = field("UserID")
    """Administrator recorded with the product. Null in the older recordings. At most 50
    characters.
    """
    gtin: str | None = field("GTIN")
    """Global trade item number of the product. At most 50 characters."""
    category_list: list[ProductCategory] | None = rows_field(
        "CategoryList", lambda: ProductCategory, replaced=True
    )
    """Categories the product is in. Replaced as a whole by PUT. An update that names it replaces
    all of its rows.
    """
    external_ids_list: list[ExternalId] | None = rows_field("ExternalIdsList", lambda: ExternalId)
    """Identities of the product in other systems."""
    category_external_ids_list: list[CategoryExternalId] | None = rows_field(
        "CategoryExternalIdsList", lambda: CategoryExternalId
    )
    """Identities of the product's categories in other systems."""
    non_taxable: bool | None = field("NonTaxable")
    """Whether the product is free of tax."""
    not_for_sale: bool | None = field("NotForSale")
    """Whether the product is shown but cannot be bought."""
    hide: bool | None = field("Hide")
    """Whether the product is hidden from the storefront."""
    gift_certificate: bool | None = field("GiftCertificate")
    """Whether the product is a gift certificate."""
    home_special: bool | None = field("HomeSpecial")
    """Whether the product is a special on the home page."""
    category_special: bool | None = field("CategorySpecial")
    """Whether the product is a special on its category pages."""
    non_searchable: bool | None = field("NonSearchable")
    """Whether the store's search leaves the product out."""
    gift_wrap_item: bool | None = field("GiftWrapItem")
    """Whether gift wrapping is offered."""
    ship_cost: Decimal | None = decimal_field("ShipCost")
    """Price of shipping the product, where it has its own."""
    weight: Decimal | None = decimal_field("Weight")
    """Weight of one, in the store's weight unit."""
    height: Decimal | None = decimal_field("Height")
    """Height of one, in the store's unit of length."""
    width: Decimal | None = decimal_field("Width")
    """Width of one, in the store's unit of length."""
    depth: Decimal | None = decimal_field("Depth")
    """Depth of one, in the store's unit of length."""
    self_ship: bool | None = field("SelfShip")
    """Whether the product ships on its own."""
    free_shipping: bool | None = field("FreeShipping")
    """Whether shipping is free."""
    reward_points: int | None = field("RewardPoints")
    """Reward points a buyer earns."""
    redeem_points: int | None = field("RedeemPoints")
    """Reward points the product can be had for."""
    disable_rewards: bool | None = field("DisableRewards")
    """Whether the product takes no part in the reward programme."""
    stock_alert: int | None = field("StockAlert")
    """Stock at or below which the merchant is warned."""
    reorder_quantity: int | None = field("ReorderQuantity")
    """How many to order again when stock is low."""
    in_stock_message: str | None = field("InStockMessage")
    """Text shown while the product is in stock. At most 150 characters."""
    out_of_stock_message: str | None = field("OutOfStockMessage")
    """Text shown while the product is out of stock. At most 150 characters."""
    back_order_message: str | None = field("BackOrderMessage")
    """Text shown while the product is on back order. At most 150 characters."""
    inventory_control: int | None = field("InventoryControl")
    """What happens when the stock is used up; -1 is the store's default. A client in production
    sends 3 for whatever is kept in stock; the other values are undocumented.
    """
    warehouse_location: str | None = field("WarehouseLocation")
    """Where in the warehouse the product is kept, as free text. At most 150 characters."""
    warehouse_bin: str | None = field("WarehouseBin")
    """Bin in which the warehouse keeps the product. At most 150 characters."""
    warehouse_aisle: str | None = field("WarehouseAisle")
    """Aisle in which the warehouse keeps the product. At most 150 characters."""
    warehouse_custom: str | None = field("WarehouseCustom")
    """Further text on the place in the warehouse. At most 150 characters."""
    description: str | None = field("Description")
    """Full description, as HTML. At most 65535 characters."""
    keywords: str | None = field("Keywords")
    """Further words the store's search finds the product by. At most 65535 characters."""
    extra_field_1: str | None = field("ExtraField1")
    """Free text 1, short. At most 150 characters."""
    extra_field_2: str | None = field("ExtraField2")
    """Free text 2, short. At most 150 characters."""
    extra_field_3: str | None = field("ExtraField3")
    """Free text 3, short. At most 150 characters."""
    extra_field_4: str | None = field("ExtraField4")
    """Free text 4, short. At most 150 characters."""
    extra_field_5: str | None = field("ExtraField5")
    """Free text 5, short. At most 150 characters."""
    extra_field_6: str | None = field("ExtraField6")
    """Free text 6, long. At most 65535 characters."""
    extra_field_7: str | None = field("ExtraField7")
    """Free text 7, long. At most 65535 characters."""
    extra_field_8: str | None = field("ExtraField8")
    """Free text 8, long. At most 65535 characters."""
    extra_field_9: str | None = field("ExtraField9")
    """Free text 9, long. At most 65535 characters."""
    extra_field_10: str | None = field("ExtraField10")
    """Free text 10, long. At most 65535 characters."""
    extra_field_11: str | None = field("ExtraField11")
    """Free text 11, long. At most 65535 characters."""
    extra_field_12: str | None = field("ExtraField12")
    """Free text 12, long. At most 65535 characters."""
    extra_field_13: str | None = field("ExtraField13")
    """Free text 13, long. At most 65535 characters."""
    feature_list: list[Feature] | None = rows_field("FeatureList", lambda: Feature)
    """Features of the product. Not among the lists that PUT replaces."""
    plugin_list: dict[str, str | None] | None = field("PluginList")
    """Settings of plugins, all text: {"EnableReccuringOrders": "0"}, spelled so, or nothing."""
    sample_enable: bool | None = field("SampleEnable")
    """Whether a sample of the product can be ordered."""
    sample_name: str | None = field("SampleName")
    """What the sample is called in the store. At most 255 characters."""
    sample_sku_prefix: str | None = field("SampleSKUPrefix")
    """Text before the SKU of the sample. At most 25 characters."""
    sample_price: Decimal | None = decimal_field("SamplePrice")
    """What a sample costs the buyer."""
    sample_weight: Decimal | None = decimal_field("SampleWeight")
    """Weight of the sample, in the store's weight unit."""
    review_average: Decimal | None = decimal_field("ReviewAverage")
    """Average rating of the reviews."""
    review_count: int | None = field("ReviewCount")
    """Number of reviews."""
    main_image_file: str | None = field("MainImageFile")
    """Path or address of the image on the product's page. At most 255 characters."""
    main_image_caption: str | None = field("MainImageCaption")
    """Text shown with the main image. At most 65535 characters."""
    thumbnail_file: str | None = field("ThumbnailFile")
    """Small image for lists. At most 255 characters."""
    media_file: str | None = field("MediaFile")
    """Video or other media. At most 255 characters."""
    additional_image_file_2: str | None = field("AdditionalImageFile2")
    """Second image. At most 255 characters."""
    additional_image_caption_2: str | None = field("AdditionalImageCaption2")
    """Caption of the second image. At most 65535 characters."""
    additional_image_file_3: str | None = field("AdditionalImageFile3")
    """Third image. At most 255 characters."""
    additional_image_caption_3: str | None = field("AdditionalImageCaption3")
    """Caption of the third image. At most 65535 characters."""
    additional_image_file_4: str | None = field("AdditionalImageFile4")
    """Fourth image. At most 255 characters."""
    additional_image_caption_4: str | None = field("AdditionalImageCaption4")
    """Caption of the fourth image. At most 65535 characters."""
    image_gallery_list: list[ImageGallery] | None = rows_field(
        "ImageGalleryList", lambda: ImageGallery, replaced=True
    )
    """Further images. Replaced as a whole by PUT. An update that names it replaces all of its
    rows.
    """
    option_set_list: list[OptionSet] | None = rows_field(
        "OptionSetList", lambda: OptionSet, replaced=True
    )
    """Option sets a buyer chooses from. Replaced as a whole by PUT, so option ids change. An
    update that names it replaces all of its rows.
    """
    advanced_option_list: list[AdvancedOption] | None = rows_field(
        "AdvancedOptionList", lambda: AdvancedOption, replaced=True
    )
    """Combinations of options with stock and price of their own. Replaced as a whole by PUT. An
    update that names it replaces all of its rows.
    """
    related_product_list: list[RelatedProduct] | None = rows_field(
        "RelatedProductList", lambda: RelatedProduct, replaced=True
    )
    """Related products. Replaced as a whole by PUT. An update that names it replaces all of its
    rows.
    """
    up_selling_item_list: list[UpSellingItem] | None = rows_field(
        "UpSellingItemList", lambda: UpSellingItem, replaced=True
    )
    """Products offered beside this one. Replaced as a whole by PUT. An update that names it
    replaces all of its rows.
    """
    discount_list: list[Discount] | None = rows_field(
        "DiscountList", lambda: Discount, replaced=True
    )
    """Quantity discounts. Replaced as a whole by PUT. An update that names it replaces all of its
    rows.
    """
    do_not_use_category_options: bool | None = field("DoNotUseCategoryOptions")
    """Whether the option sets of the categories are left out."""
    date_created: datetime | None = date_field("DateCreated", "store-date-time")
    """When the product was created. Set by the store if absent. Set by the server when the row is
    created, unless given.
    """
    listing_template_id: int | None = field("ListingTemplateID")
    """Number of the page template; -1 is the store's default."""
    listing_template_name: str | None = field("ListingTemplateName")
    """Name of the page template. Computed by the store. Computed by the server; ignored in
    requests.
    """
    login_required_option_id: int | None = field("LoginRequiredOptionID")
    """What a visitor must log in for; -1 is the store's default. The other values are
    undocumented.
    """
    login_required_option_name: str | None = field("LoginRequiredOptionName")
    """Name of that option. Computed by the store. Computed by the server; ignored in requests."""
    login_required_option_redirect_to: str | None = field("LoginRequiredOptionRedirectTo")
    """Where a visitor who must log in is sent. At most 150 characters."""
    allow_access_customer_group_id: int | None = field("AllowAccessCustomerGroupID")
    """Customer group that may see the product; -1 is none. The vendor prints 250 characters for
    this integer.
    """
    allow_access_customer_group_name: str | None = field("AllowAccessCustomerGroupName")
    """Name of that customer group. Computed by the store. Computed by the server; ignored in
    requests.
    """
    rma_max_period: str | None = field("RMAMaxPeriod")
    """Period within which the product can be returned, as text."""
    canonical_url: str | None = field("CanonicalUrl")
    """Canonical address for search engines."""
    tax_code: str | None = field("TaxCode")
    """Code of the product for tax services."""
    display_text: str | None = field("DisplayText")
    """Text shown with the price. At most 50 characters."""
    minimum_quantity: Decimal | None = decimal_field("MinimumQuantity")
    """Smallest quantity a buyer can order."""
    maximum_quantity: Decimal | None = decimal_field("MaximumQuantity")
    """Largest quantity a buyer can order."""
    allow_only_multiples: bool | None = field("AllowOnlyMultiples")
    """Whether only multiples of MinimumQuantity can be ordered."""
    allow_fractional_quantity: bool | None = field("AllowFractionalQuantity")
    """Whether fractions can be ordered."""
    quantity_options: str | None = field("QuantityOptions")
    """Quantities offered for choice, as text. At most 250 characters."""
    group_options_for_quantity_pricing: bool | None = field("GroupOptionsForQuantityPricing")
    """Whether all options count together towards a quantity discount."""
    apply_quantity_discount_to_options: bool | None = field("ApplyQuantityDiscountToOptions")
    """Whether quantity discounts apply to the price of options too."""
    enable_make_an_offer_feature: bool | None = field("EnableMakeAnOfferFeature")
    """Whether buyers may offer a price."""
    minimum_acceptable_offer: str | None = field("MinimumAcceptableOffer")
    """Smallest offer to accept, as text. At most 10 characters."""
    price_level_1: Decimal | None = decimal_field("PriceLevel1")
    """Price for customer groups of price level 1."""
    price_level_1_hide: bool | None = field("PriceLevel1Hide")
    """Whether price level 1 is hidden."""
    price_level_2: Decimal | None = decimal_field("PriceLevel2")
    """Price for customer groups of price level 2."""
    price_level_2_hide: bool | None = field("PriceLevel2Hide")
    """Whether price level 2 is hidden."""
    price_level_3: Decimal | None = decimal_field("PriceLevel3")
    """Price for customer groups of price level 3."""
    price_level_3_hide: bool | None = field("PriceLevel3Hide")
    """Whether price level 3 is hidden."""
    price_level_4: Decimal | None = decimal_field("PriceLevel4")
    """Price for customer groups of price level 4."""
    price_level_4_hide: bool | None = field("PriceLevel4Hide")
    """Whether price level 4 is hidden."""
    price_level_5: Decimal | None = decimal_field("PriceLevel5")
    """Price for customer groups of price level 5."""
    price_level_5_hide: bool | None = field("PriceLevel5Hide")
    """Whether price level 5 is hidden."""
    price_level_6: Decimal | None = decimal_field("PriceLevel6")
    """Price for customer groups of price level 6."""
    price_level_6_hide: bool | None = field("PriceLevel6Hide")
    """Whether price level 6 is hidden."""
    price_level_7: Decimal | None = decimal_field("PriceLevel7")
    """Price for customer groups of price level 7."""
    price_level_7_hide: bool | None = field("PriceLevel7Hide")
    """Whether price level 7 is hidden."""
    price_level_8: Decimal | None = decimal_field("PriceLevel8")
    """Price for customer groups of price level 8."""
    price_level_8_hide: bool | None = field("PriceLevel8Hide")
    """Whether price level 8 is hidden."""
    price_level_9: Decimal | None = decimal_field("PriceLevel9")
    """Price for customer groups of price level 9."""
    price_level_9_hide: bool | None = field("PriceLevel9Hide")
    """Whether price level 9 is hidden."""
    price_level_10: Decimal | None = decimal_field("PriceLevel10")
    """Price for customer groups of price level 10."""
    price_level_10_hide: bool | None = field("PriceLevel10Hide")
    """Whether price level 10 is hidden."""
    buy_button_link: str | None = field("BuyButtonLink")
    """Address that puts the product into the cart. Made by the store. Computed by the server;
    ignored in requests.
    """
    product_link: str | None = field("ProductLink")
    """Address of the product's page. Made by the store. Computed by the server; ignored in
    requests.
    """
    title: str | None = field("Title")
    """Title of the product's page. At most 150 characters."""
    custom_file_name: str | None = field("CustomFileName")
    """File name of the product's page, in place of the store's own. At most 255 characters."""
    redirect_link: str | None = field("RedirectLink")
    """Address the product's page redirects to. At most 250 characters."""
    meta_tags: str | None = field("MetaTags")
    """Meta elements of the product's page, as HTML. At most 65535 characters."""
    special_instructions: str | None = field("SpecialInstructions")
    """Instructions a buyer of a downloadable product gets. At most 65535 characters."""
    assign_key: bool | None = field("AssignKey")
    """Whether a buyer gets a serial code from SerialList."""
    re_use_keys: bool | None = field("ReUseKeys")
    """Whether a serial code may be given out more than once."""
    serial_list: list[Serial] | None = rows_field("SerialList", lambda: Serial, replaced=True)
    """Serial codes to give out. Replaced as a whole by PUT. An update that names it replaces all
    of its rows.
    """
    e_product_list: list[EProduct] | None = rows_field(
        "EProductList", lambda: EProduct, replaced=True
    )
    """Files a buyer can download. Replaced as a whole by PUT. An update that names it replaces all
    of its rows.
    """

    if TYPE_CHECKING:  # the constructor takes an amount as an int or as text, too

        def __init__(
            self,
            *,
            sku_info: ProductSKU | None = None,
            mfgid: str | None = None,
            short_description: str | None = None,
            manufacturer_id: int | None = None,
            manufacturer_name: str | None = None,
            distributor_list: list[ProductDistributor] | None = None,
            last_update: datetime | None = None,
            user_id: str | None = None,
            gtin: str | None = None,
            category_list: list[ProductCategory] | None = None,
            external_ids_list: list[ExternalId] | None = None,
            category_external_ids_list: list[CategoryExternalId] | None = None,
            non_taxable: bool | None = None,
            not_for_sale: bool | None = None,
            hide: bool | None = None,
            gift_certificate: bool | None = None,
            home_special: bool | None = None,
            category_special: bool | None = None,
            non_searchable: bool | None = None,
            gift_wrap_item: bool | None = None,
            ship_cost: Decimal | int | str | None = None,
            weight: Decimal | int | str | None = None,
            height: Decimal | int | str | None = None,
            width: Decimal | int | str | None = None,
            depth: Decimal | int | str | None = None,
            self_ship: bool | None = None,
            free_shipping: bool | None = None,
            reward_points: int | None = None,
            redeem_points: int | None = None,
            disable_rewards: bool | None = None,
            stock_alert: int | None = None,
            reorder_quantity: int | None = None,
            in_stock_message: str | None = None,
            out_of_stock_message: str | None = None,
            back_order_message: str | None = None,
            inventory_control: int | None = None,
            warehouse_location: str | None = None,
            warehouse_bin: str | None = None,
            warehouse_aisle: str | None = None,
            warehouse_custom: str | None = None,
            description: str | None = None,
            keywords: str | None = None,
            extra_field_1: str | None = None,
            extra_field_2: str | None = None,
            extra_field_3: str | None = None,
            extra_field_4: str | None = None,
            extra_field_5: str | None = None,
            extra_field_6: str | None = None,
            extra_field_7: str | None = None,
            extra_field_8: str | None = None,
            extra_field_9: str | None = None,
            extra_field_10: str | None = None,
            extra_field_11: str | None = None,
            extra_field_12: str | None = None,
            extra_field_13: str | None = None,
            feature_list: list[Feature] | None = None,
            plugin_list: dict[str, str | None] | None = None,
            sample_enable: bool | None = None,
            sample_name: str | None = None,
            sample_sku_prefix: str | None = None,
            sample_price: Decimal | int | str | None = None,
            sample_weight: Decimal | int | str | None = None,
            review_average: Decimal | int | str | None = None,
            review_count: int | None = None,
            main_image_file: str | None = None,
            main_image_caption: str | None = None,
            thumbnail_file: str | None = None,
            media_file: str | None = None,
            additional_image_file_2: str | None = None,
            additional_image_caption_2: str | None = None,
            additional_image_file_3: str | None = None,
            additional_image_caption_3: str | None = None,
            additional_image_file_4: str | None = None,
            additional_image_caption_4: str | None = None,
            image_gallery_list: list[ImageGallery] | None = None,
            option_set_list: list[OptionSet] | None = None,
            advanced_option_list: list[AdvancedOption] | None = None,
            related_product_list: list[RelatedProduct] | None = None,
            up_selling_item_list: list[UpSellingItem] | None = None,
            discount_list: list[Discount] | None = None,
            do_not_use_category_options: bool | None = None,
            date_created: datetime | None = None,
            listing_template_id: int | None = None,
            listing_template_name: str | None = None,
            login_required_option_id: int | None = None,
            login_required_option_name: str | None = None,
            login_required_option_redirect_to: str | None = None,
            allow_access_customer_group_id: int | None = None,
            allow_access_customer_group_name: str | None = None,
            rma_max_period: str | None = None,
            canonical_url: str | None = None,
            tax_code: str | None = None,
            display_text: str | None = None,
            minimum_quantity: Decimal | int | str | None = None,
            maximum_quantity: Decimal | int | str | None = None,
            allow_only_multiples: bool | None = None,
            allow_fractional_quantity: bool | None = None,
            quantity_options: str | None = None,
            group_options_for_quantity_pricing: bool | None = None,
            apply_quantity_discount_to_options: bool | None = None,
            enable_make_an_offer_feature: bool | None = None,
            minimum_acceptable_offer: str | None = None,
            price_level_1: Decimal | int | str | None = None,
            price_level_1_hide: bool | None = None,
            price_level_2: Decimal | int | str | None = None,
            price_level_2_hide: bool | None = None,
            price_level_3: Decimal | int | str | None = None,
            price_level_3_hide: bool | None = None,
            price_level_4: Decimal | int | str | None = None,
            price_level_4_hide: bool | None = None,
            price_level_5: Decimal | int | str | None = None,
            price_level_5_hide: bool | None = None,
            price_level_6: Decimal | int | str | None = None,
            price_level_6_hide: bool | None = None,
            price_level_7: Decimal | int | str | None = None,
            price_level_7_hide: bool | None = None,
            price_level_8: Decimal | int | str | None = None,
            price_level_8_hide: bool | None = None,
            price_level_9: Decimal | int | str | None = None,
            price_level_9_hide: bool | None = None,
            price_level_10: Decimal | int | str | None = None,
            price_level_10_hide: bool | None = None,
            buy_button_link: str | None = None,
            product_link: str | None = None,
            title: str | None = None,
            custom_file_name: str | None = None,
            redirect_link: str | None = None,
            meta_tags: str | None = None,
            special_instructions: str | None = None,
            assign_key: bool | None = None,
            re_use_keys: bool | None = None,
            serial_list: list[Serial] | None = None,
            e_product_list: list[EProduct] | None = None,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...


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
