# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""Products."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.client.resource import AsyncResource, Resource
from .._runtime.operation import Operation, Paging, Parameter

if TYPE_CHECKING:
    import builtins
    from collections.abc import AsyncIterator, Iterable, Iterator
    from datetime import date as Date
    from datetime import datetime
    from decimal import Decimal

    from .._runtime.options import CallOptions
    from .._runtime.results import BatchResult, WriteResult
    from ..models.advanced_option import AdvancedOption
    from ..models.discount import Discount
    from ..models.e_product import EProduct
    from ..models.feature import Feature
    from ..models.image_gallery import ImageGallery
    from ..models.option_set import OptionSet
    from ..models.product import Product
    from ..models.product_category import ProductCategory
    from ..models.product_distributor import ProductDistributor
    from ..models.product_sku import ProductSKU
    from ..models.related_product import RelatedProduct
    from ..models.serial import Serial
    from ..models.up_selling_item import UpSellingItem

_LIST_PRODUCTS = Operation(
    id="listProducts",
    method="GET",
    path="/Products",
    query=(
        Parameter("limit", "limit", "integer"),
        Parameter("offset", "offset", "integer"),
        Parameter("countonly", "count_only", "flag"),
        Parameter("sku", "sku", "text"),
        Parameter("name", "name", "text"),
        Parameter("costfrom", "cost_from", "decimal"),
        Parameter("costto", "cost_to", "decimal"),
        Parameter("pricefrom", "price_from", "decimal"),
        Parameter("priceto", "price_to", "decimal"),
        Parameter("stockfrom", "stock_from", "decimal"),
        Parameter("stockto", "stock_to", "decimal"),
        Parameter("hide", "hide", "flag"),
        Parameter("freeshipping", "free_shipping", "flag"),
        Parameter("onsale", "on_sale", "flag"),
        Parameter("nontax", "non_tax", "flag"),
        Parameter("notforsale", "not_for_sale", "flag"),
        Parameter("giftcertificate", "gift_certificate", "flag"),
        Parameter("homespecial", "home_special", "flag"),
        Parameter("categoryspecial", "category_special", "flag"),
        Parameter("nonsearchable", "non_searchable", "flag"),
        Parameter("selfship", "self_ship", "flag"),
        Parameter("rewarddisable", "reward_disable", "flag"),
        Parameter("lastupdatestart", "last_update_start", "store-filter-date-time"),
        Parameter("lastupdateend", "last_update_end", "store-filter-date-time"),
    ),
    paging=Paging(
        limit="limit",
        offset="offset",
        first=1,
        maximum=200,
        countonly="countonly",
        count="TotalCount",
        count_schema="CountResult",
    ),
    model="models.product:Product",
    key="SKUInfo.CatalogID",
    source="https://apirest.3dcart.com/v1/products/index.html",
)
_GET_PRODUCT = Operation(
    id="getProduct",
    method="GET",
    path="/Products/{catalogid}",
    keys=("integer",),
    model="models.product:Product",
    key="SKUInfo.CatalogID",
    unwrap=True,
    source="https://apirest.3dcart.com/v1/products/index.html",
)
_CREATE_PRODUCT = Operation(
    id="createProduct",
    method="POST",
    path="/Products",
    schema="ActionResult",
    body="models.product:Product",
    result="integer",
    source="https://apirest.3dcart.com/v1/products/index.html",
)
_UPDATE_PRODUCT = Operation(
    id="updateProduct",
    method="PUT",
    path="/Products/{catalogid}",
    keys=("integer",),
    schema="ActionResult",
    body="models.product:Product",
    result="integer",
    source="https://apirest.3dcart.com/v1/products/index.html",
)
_UPDATE_PRODUCTS = Operation(
    id="updateProducts",
    method="PUT",
    path="/Products",
    schema="ActionResult",
    body="models.product:Product",
    result="integer",
    source="https://apirest.3dcart.com/v1/products/index.html",
)
_DELETE_PRODUCT = Operation(
    id="deleteProduct",
    method="DELETE",
    path="/Products/{catalogid}",
    keys=("integer",),
    schema="ActionResult",
    result="integer",
    source="https://apirest.3dcart.com/v1/products/index.html",
)
_LIST_PRODUCT_ADVANCED_OPTIONS = Operation(
    id="listProductAdvancedOptions",
    method="GET",
    path="/Products/{catalogid}/AdvancedOptions",
    keys=("integer",),
    query=(
        Parameter("limit", "limit", "integer"),
        Parameter("offset", "offset", "integer"),
    ),
    paging=Paging(limit="limit", offset="offset", first=1, maximum=500),
    model="models.advanced_option:AdvancedOption",
    key="AdvancedOptionCode",
    source="https://apirest.3dcart.com/v1/products/index.html",
)
_UPDATE_PRODUCT_ADVANCED_OPTION = Operation(
    id="updateProductAdvancedOption",
    method="PUT",
    path="/Products/{catalogid}/AdvancedOptions/{advancedoptioncode}",
    keys=("integer", "text"),
    schema="ActionResult",
    body="models.advanced_option:AdvancedOption",
    result="text",
    source="https://apirest.3dcart.com/v1/products/index.html",
)
_UPDATE_PRODUCT_ADVANCED_OPTIONS = Operation(
    id="updateProductAdvancedOptions",
    method="PUT",
    path="/Products/{catalogid}/AdvancedOptions",
    keys=("integer",),
    schema="ActionResult",
    body="models.advanced_option:AdvancedOption",
    result="text",
    source="https://apirest.3dcart.com/v1/products/index.html",
)
_LIST_PRODUCT_CATEGORIES = Operation(
    id="listProductCategories",
    method="GET",
    path="/Products/{catalogid}/Categories",
    keys=("integer",),
    query=(
        Parameter("limit", "limit", "integer"),
        Parameter("offset", "offset", "integer"),
    ),
    paging=Paging(limit="limit", offset="offset", first=1, maximum=500),
    model="models.product_category:ProductCategory",
    key="CategoryID",
    source="https://apirest.3dcart.com/v1/products/index.html",
)
_LIST_PRODUCT_DISCOUNTS = Operation(
    id="listProductDiscounts",
    method="GET",
    path="/Products/{catalogid}/Discount",
    keys=("integer",),
    query=(
        Parameter("limit", "limit", "integer"),
        Parameter("offset", "offset", "integer"),
    ),
    paging=Paging(limit="limit", offset="offset", first=1, maximum=500),
    model="models.discount:Discount",
    key="DiscountID",
    source="https://apirest.3dcart.com/v1/products/index.html",
)
_CREATE_PRODUCT_DISCOUNT = Operation(
    id="createProductDiscount",
    method="POST",
    path="/Products/{catalogid}/Discount",
    keys=("integer",),
    schema="ActionResult",
    body="models.discount:Discount",
    result="integer",
    source="https://apirest.3dcart.com/v1/products/index.html",
)
_UPDATE_PRODUCT_DISCOUNT = Operation(
    id="updateProductDiscount",
    method="PUT",
    path="/Products/{catalogid}/Discount/{discountid}",
    keys=("integer", "integer"),
    schema="ActionResult",
    body="models.discount:Discount",
    result="integer",
    source="https://apirest.3dcart.com/v1/products/index.html",
)
_UPDATE_PRODUCT_DISCOUNTS = Operation(
    id="updateProductDiscounts",
    method="PUT",
    path="/Products/{catalogid}/Discount",
    keys=("integer",),
    schema="ActionResult",
    body="models.discount:Discount",
    result="integer",
    source="https://apirest.3dcart.com/v1/products/index.html",
)
_LIST_PRODUCT_DISTRIBUTORS = Operation(
    id="listProductDistributors",
    method="GET",
    path="/Products/{catalogid}/Distributors",
    keys=("integer",),
    query=(
        Parameter("limit", "limit", "integer"),
        Parameter("offset", "offset", "integer"),
    ),
    paging=Paging(limit="limit", offset="offset", first=1, maximum=500),
    model="models.product_distributor:ProductDistributor",
    key="DistributorID",
    source="https://apirest.3dcart.com/v1/products/index.html",
)
_LIST_PRODUCT_E_PRODUCTS = Operation(
    id="listProductEProducts",
    method="GET",
    path="/Products/{catalogid}/EProducts",
    keys=("integer",),
    query=(
        Parameter("limit", "limit", "integer"),
        Parameter("offset", "offset", "integer"),
    ),
    paging=Paging(limit="limit", offset="offset", first=1, maximum=500),
    model="models.e_product:EProduct",
    key="FileNumber",
    source="https://apirest.3dcart.com/v1/products/index.html",
)
_CREATE_PRODUCT_E_PRODUCT = Operation(
    id="createProductEProduct",
    method="POST",
    path="/Products/{catalogid}/EProducts",
    keys=("integer",),
    schema="ActionResult",
    body="models.e_product:EProduct",
    result="integer",
    source="https://apirest.3dcart.com/v1/products/index.html",
)
_UPDATE_PRODUCT_E_PRODUCT = Operation(
    id="updateProductEProduct",
    method="PUT",
    path="/Products/{catalogid}/EProducts/{filenumber}",
    keys=("integer", "integer"),
    schema="ActionResult",
    body="models.e_product:EProduct",
    result="integer",
    source="https://apirest.3dcart.com/v1/products/index.html",
)
_UPDATE_PRODUCT_E_PRODUCTS = Operation(
    id="updateProductEProducts",
    method="PUT",
    path="/Products/{catalogid}/EProducts",
    keys=("integer",),
    schema="ActionResult",
    body="models.e_product:EProduct",
    result="integer",
    source="https://apirest.3dcart.com/v1/products/index.html",
)
_LIST_PRODUCT_FEATURES = Operation(
    id="listProductFeatures",
    method="GET",
    path="/Products/{catalogid}/Features",
    keys=("integer",),
    query=(
        Parameter("limit", "limit", "integer"),
        Parameter("offset", "offset", "integer"),
    ),
    paging=Paging(limit="limit", offset="offset", first=1, maximum=500),
    model="models.feature:Feature",
    key="FeatureID",
    source="https://apirest.3dcart.com/v1/products/index.html",
)
_CREATE_PRODUCT_FEATURE = Operation(
    id="createProductFeature",
    method="POST",
    path="/Products/{catalogid}/Features",
    keys=("integer",),
    schema="ActionResult",
    body="models.feature:Feature",
    result="integer",
    source="https://apirest.3dcart.com/v1/products/index.html",
)
_UPDATE_PRODUCT_FEATURE = Operation(
    id="updateProductFeature",
    method="PUT",
    path="/Products/{catalogid}/Features/{featureid}",
    keys=("integer", "integer"),
    schema="ActionResult",
    body="models.feature:Feature",
    result="integer",
    source="https://apirest.3dcart.com/v1/products/index.html",
)
_UPDATE_PRODUCT_FEATURES = Operation(
    id="updateProductFeatures",
    method="PUT",
    path="/Products/{catalogid}/Features",
    keys=("integer",),
    schema="ActionResult",
    body="models.feature:Feature",
    result="integer",
    source="https://apirest.3dcart.com/v1/products/index.html",
)
_LIST_PRODUCT_IMAGES = Operation(
    id="listProductImages",
    method="GET",
    path="/Products/{catalogid}/Images",
    keys=("integer",),
    query=(
        Parameter("limit", "limit", "integer"),
        Parameter("offset", "offset", "integer"),
    ),
    paging=Paging(limit="limit", offset="offset", first=1, maximum=500),
    model="models.image_gallery:ImageGallery",
    key="ImageGalleryID",
    source="https://apirest.3dcart.com/v1/products/index.html",
)
_CREATE_PRODUCT_IMAGE = Operation(
    id="createProductImage",
    method="POST",
    path="/Products/{catalogid}/Images",
    keys=("integer",),
    schema="ActionResult",
    body="models.image_gallery:ImageGallery",
    result="integer",
    source="https://apirest.3dcart.com/v1/products/index.html",
)
_UPDATE_PRODUCT_IMAGE = Operation(
    id="updateProductImage",
    method="PUT",
    path="/Products/{catalogid}/Images/{imagegalleryid}",
    keys=("integer", "integer"),
    schema="ActionResult",
    body="models.image_gallery:ImageGallery",
    result="integer",
    source="https://apirest.3dcart.com/v1/products/index.html",
)
_UPDATE_PRODUCT_IMAGES = Operation(
    id="updateProductImages",
    method="PUT",
    path="/Products/{catalogid}/Images",
    keys=("integer",),
    schema="ActionResult",
    body="models.image_gallery:ImageGallery",
    result="integer",
    source="https://apirest.3dcart.com/v1/products/index.html",
)
_LIST_PRODUCT_OPTION_SETS = Operation(
    id="listProductOptionSets",
    method="GET",
    path="/Products/{catalogid}/Options",
    keys=("integer",),
    query=(
        Parameter("limit", "limit", "integer"),
        Parameter("offset", "offset", "integer"),
    ),
    paging=Paging(limit="limit", offset="offset", first=1, maximum=500),
    model="models.option_set:OptionSet",
    key="OptionSetID",
    source="https://apirest.3dcart.com/v1/products/index.html",
)
_CREATE_PRODUCT_OPTION_SET = Operation(
    id="createProductOptionSet",
    method="POST",
    path="/Products/{catalogid}/Options",
    keys=("integer",),
    schema="ActionResult",
    body="models.option_set:OptionSet",
    result="integer",
    source="https://apirest.3dcart.com/v1/products/index.html",
)
_UPDATE_PRODUCT_OPTION_SET = Operation(
    id="updateProductOptionSet",
    method="PUT",
    path="/Products/{catalogid}/Options/{optionsetid}",
    keys=("integer", "integer"),
    schema="ActionResult",
    body="models.option_set:OptionSet",
    result="integer",
    source="https://apirest.3dcart.com/v1/products/index.html",
)
_UPDATE_PRODUCT_OPTION_SETS = Operation(
    id="updateProductOptionSets",
    method="PUT",
    path="/Products/{catalogid}/Options",
    keys=("integer",),
    schema="ActionResult",
    body="models.option_set:OptionSet",
    result="integer",
    source="https://apirest.3dcart.com/v1/products/index.html",
)
_LIST_RELATED_PRODUCTS = Operation(
    id="listRelatedProducts",
    method="GET",
    path="/Products/{catalogid}/Related",
    keys=("integer",),
    query=(
        Parameter("limit", "limit", "integer"),
        Parameter("offset", "offset", "integer"),
    ),
    paging=Paging(limit="limit", offset="offset", first=1, maximum=500),
    model="models.related_product:RelatedProduct",
    key="RelatedIndexID",
    source="https://apirest.3dcart.com/v1/products/index.html",
)
_CREATE_RELATED_PRODUCT = Operation(
    id="createRelatedProduct",
    method="POST",
    path="/Products/{catalogid}/Related",
    keys=("integer",),
    schema="ActionResult",
    body="models.related_product:RelatedProduct",
    result="integer",
    source="https://apirest.3dcart.com/v1/products/index.html",
)
_UPDATE_RELATED_PRODUCT = Operation(
    id="updateRelatedProduct",
    method="PUT",
    path="/Products/{catalogid}/Related/{relatedindexid}",
    keys=("integer", "integer"),
    schema="ActionResult",
    body="models.related_product:RelatedProduct",
    result="integer",
    source="https://apirest.3dcart.com/v1/products/index.html",
)
_UPDATE_RELATED_PRODUCTS = Operation(
    id="updateRelatedProducts",
    method="PUT",
    path="/Products/{catalogid}/Related",
    keys=("integer",),
    schema="ActionResult",
    body="models.related_product:RelatedProduct",
    result="integer",
    source="https://apirest.3dcart.com/v1/products/index.html",
)
_LIST_PRODUCT_SERIALS = Operation(
    id="listProductSerials",
    method="GET",
    path="/Products/{catalogid}/Serials",
    keys=("integer",),
    query=(
        Parameter("limit", "limit", "integer"),
        Parameter("offset", "offset", "integer"),
    ),
    paging=Paging(limit="limit", offset="offset", first=1, maximum=500),
    model="models.serial:Serial",
    key="SerialID",
    source="https://apirest.3dcart.com/v1/products/index.html",
)
_CREATE_PRODUCT_SERIAL = Operation(
    id="createProductSerial",
    method="POST",
    path="/Products/{catalogid}/Serials",
    keys=("integer",),
    schema="ActionResult",
    body="models.serial:Serial",
    result="integer",
    source="https://apirest.3dcart.com/v1/products/index.html",
)
_UPDATE_PRODUCT_SERIAL = Operation(
    id="updateProductSerial",
    method="PUT",
    path="/Products/{catalogid}/Serials/{serialid}",
    keys=("integer", "integer"),
    schema="ActionResult",
    body="models.serial:Serial",
    result="integer",
    source="https://apirest.3dcart.com/v1/products/index.html",
)
_UPDATE_PRODUCT_SERIALS = Operation(
    id="updateProductSerials",
    method="PUT",
    path="/Products/{catalogid}/Serials",
    keys=("integer",),
    schema="ActionResult",
    body="models.serial:Serial",
    result="integer",
    source="https://apirest.3dcart.com/v1/products/index.html",
)
_LIST_PRODUCT_SKUS = Operation(
    id="listProductSkus",
    method="GET",
    path="/Products/skuinfo",
    query=(
        Parameter("catalogid", "catalog_id", "integer"),
        Parameter("limit", "limit", "integer"),
        Parameter("offset", "offset", "integer"),
        Parameter("countonly", "count_only", "flag"),
        Parameter("sku", "sku", "text"),
        Parameter("name", "name", "text"),
    ),
    paging=Paging(
        limit="limit",
        offset="offset",
        first=1,
        maximum=500,
        countonly="countonly",
        count="TotalCount",
        count_schema="CountResult",
    ),
    model="models.product_sku:ProductSKU",
    key="CatalogID",
    source="https://apirest.3dcart.com/v1/products/index.html",
)
_LIST_SKUS_OF_PRODUCT = Operation(
    id="listSkusOfProduct",
    method="GET",
    path="/Products/{catalogid}/skuinfo",
    keys=("integer",),
    query=(
        Parameter("countonly", "count_only", "flag"),
        Parameter("limit", "limit", "integer"),
        Parameter("name", "name", "text"),
        Parameter("offset", "offset", "integer"),
        Parameter("sku", "sku", "text"),
    ),
    paging=Paging(
        limit="limit",
        offset="offset",
        first=1,
        maximum=500,
        countonly="countonly",
        count="TotalCount",
        count_schema="CountResult",
    ),
    model="models.product_sku:ProductSKU",
    key="CatalogID",
    versions=("v1",),
    source="https://apirest.3dcart.com/swagger/ui/index",
)
_LIST_UP_SELLING_ITEMS = Operation(
    id="listUpSellingItems",
    method="GET",
    path="/Products/{catalogid}/UpSelling",
    keys=("integer",),
    query=(
        Parameter("limit", "limit", "integer"),
        Parameter("offset", "offset", "integer"),
    ),
    paging=Paging(limit="limit", offset="offset", first=1, maximum=500),
    model="models.up_selling_item:UpSellingItem",
    key="UpSellingIndexID",
    source="https://apirest.3dcart.com/v1/products/index.html",
)
_CREATE_UP_SELLING_ITEM = Operation(
    id="createUpSellingItem",
    method="POST",
    path="/Products/{catalogid}/UpSelling",
    keys=("integer",),
    schema="ActionResult",
    body="models.up_selling_item:UpSellingItem",
    result="integer",
    source="https://apirest.3dcart.com/v1/products/index.html",
)
_UPDATE_UP_SELLING_ITEM = Operation(
    id="updateUpSellingItem",
    method="PUT",
    path="/Products/{catalogid}/UpSelling/{upsellingindexid}",
    keys=("integer", "integer"),
    schema="ActionResult",
    body="models.up_selling_item:UpSellingItem",
    result="integer",
    source="https://apirest.3dcart.com/v1/products/index.html",
)
_UPDATE_UP_SELLING_ITEMS = Operation(
    id="updateUpSellingItems",
    method="PUT",
    path="/Products/{catalogid}/UpSelling",
    keys=("integer",),
    schema="ActionResult",
    body="models.up_selling_item:UpSellingItem",
    result="integer",
    source="https://apirest.3dcart.com/v1/products/index.html",
)


class ProductsResource(Resource):
    """Products."""

    @cached_property
    def advanced_options(self) -> ProductsAdvancedOptionsResource:
        """Advanced options of a product."""
        return ProductsAdvancedOptionsResource(self._core)

    @cached_property
    def categories(self) -> ProductsCategoriesResource:
        """Categories of a product."""
        return ProductsCategoriesResource(self._core)

    @cached_property
    def discounts(self) -> ProductsDiscountsResource:
        """Quantity discounts of a product."""
        return ProductsDiscountsResource(self._core)

    @cached_property
    def distributors(self) -> ProductsDistributorsResource:
        """Distributors of a product."""
        return ProductsDistributorsResource(self._core)

    @cached_property
    def eproducts(self) -> ProductsEproductsResource:
        """Downloadable files of a product."""
        return ProductsEproductsResource(self._core)

    @cached_property
    def features(self) -> ProductsFeaturesResource:
        """Features of a product."""
        return ProductsFeaturesResource(self._core)

    @cached_property
    def images(self) -> ProductsImagesResource:
        """Gallery images of a product."""
        return ProductsImagesResource(self._core)

    @cached_property
    def options(self) -> ProductsOptionsResource:
        """Option sets of a product."""
        return ProductsOptionsResource(self._core)

    @cached_property
    def related(self) -> ProductsRelatedResource:
        """Related products of a product."""
        return ProductsRelatedResource(self._core)

    @cached_property
    def serials(self) -> ProductsSerialsResource:
        """Serial codes of a product."""
        return ProductsSerialsResource(self._core)

    @cached_property
    def skus(self) -> ProductsSkusResource:
        """Stock keeping units."""
        return ProductsSkusResource(self._core)

    @cached_property
    def upselling(self) -> ProductsUpsellingResource:
        """Up-selling items of a product."""
        return ProductsUpsellingResource(self._core)

    def list(
        self,
        *,
        sku: str | None = None,
        name: str | None = None,
        cost_from: Decimal | float | None = None,
        cost_to: Decimal | float | None = None,
        price_from: Decimal | float | None = None,
        price_to: Decimal | float | None = None,
        stock_from: Decimal | float | None = None,
        stock_to: Decimal | float | None = None,
        hide: bool | None = None,
        free_shipping: bool | None = None,
        on_sale: bool | None = None,
        non_tax: bool | None = None,
        not_for_sale: bool | None = None,
        gift_certificate: bool | None = None,
        home_special: bool | None = None,
        category_special: bool | None = None,
        non_searchable: bool | None = None,
        self_ship: bool | None = None,
        reward_disable: bool | None = None,
        last_update_start: datetime | Date | str | None = None,
        last_update_end: datetime | Date | str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[Product]:
        """List products.

        At most 200 products a page. Filters combine; 0, the default of flags and numbers, means
        any.

        Args:
            sku: Only rows with this SKU.
            name: Only rows whose name contains this text.
            cost_from: Only products that cost the merchant at least this; 0 means any.
            cost_to: Only products that cost the merchant at most this; 0 means any.
            price_from: Only products with at least this Price; 0 means any.
            price_to: Only products with at most this Price; 0 means any.
            stock_from: Only products with at least this Stock; 0 means any.
            stock_to: Only products with at most this Stock; 0 means any.
            hide: True lists only products hidden from the storefront. Default False, which
                filters nothing.
            free_shipping: True lists only products with free shipping. Default False, which
                filters nothing.
            on_sale: True lists only products on sale. Default False, which filters nothing.
            non_tax: True lists only products free of tax. Default False, which filters nothing.
            not_for_sale: True lists only products that cannot be bought. Default False, which
                filters nothing.
            gift_certificate: True lists only gift certificates. Default False, which filters
                nothing.
            home_special: True lists only specials of the home page. Default False, which
                filters nothing.
            category_special: True lists only specials of their categories. Default False, which
                filters nothing.
            non_searchable: True lists only products the store's search leaves out. Default
                False, which filters nothing.
            self_ship: True lists only products that ship on their own. Default False, which
                filters nothing.
            reward_disable: True lists only products without rewards. Default False, which
                filters nothing.
            last_update_start: Only rows last written at this time or later.
            last_update_end: Only rows last written at this time or earlier.
            limit: Rows per page. Default 10. From 0 to 200.
            offset: Number of the first row wanted, counted from 1; 0 means the same. Default 1.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One page of rows (Product); an empty list when none match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve a list of products, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return self._core.rows(
            _LIST_PRODUCTS,
            (),
            {
                "sku": sku,
                "name": name,
                "costfrom": cost_from,
                "costto": cost_to,
                "pricefrom": price_from,
                "priceto": price_to,
                "stockfrom": stock_from,
                "stockto": stock_to,
                "hide": hide,
                "freeshipping": free_shipping,
                "onsale": on_sale,
                "nontax": non_tax,
                "notforsale": not_for_sale,
                "giftcertificate": gift_certificate,
                "homespecial": home_special,
                "categoryspecial": category_special,
                "nonsearchable": non_searchable,
                "selfship": self_ship,
                "rewarddisable": reward_disable,
                "lastupdatestart": last_update_start,
                "lastupdateend": last_update_end,
                "limit": limit,
                "offset": offset,
            },
            options,
        )

    def iterate(
        self,
        *,
        sku: str | None = None,
        name: str | None = None,
        cost_from: Decimal | float | None = None,
        cost_to: Decimal | float | None = None,
        price_from: Decimal | float | None = None,
        price_to: Decimal | float | None = None,
        stock_from: Decimal | float | None = None,
        stock_to: Decimal | float | None = None,
        hide: bool | None = None,
        free_shipping: bool | None = None,
        on_sale: bool | None = None,
        non_tax: bool | None = None,
        not_for_sale: bool | None = None,
        gift_certificate: bool | None = None,
        home_special: bool | None = None,
        category_special: bool | None = None,
        non_searchable: bool | None = None,
        self_ship: bool | None = None,
        reward_disable: bool | None = None,
        last_update_start: datetime | Date | str | None = None,
        last_update_end: datetime | Date | str | None = None,
        page_size: int | None = None,
        options: CallOptions | None = None,
    ) -> Iterator[Product]:
        """List products. All rows, page after page.

        At most 200 products a page. Filters combine; 0, the default of flags and numbers, means
        any.

        Args:
            sku: Only rows with this SKU.
            name: Only rows whose name contains this text.
            cost_from: Only products that cost the merchant at least this; 0 means any.
            cost_to: Only products that cost the merchant at most this; 0 means any.
            price_from: Only products with at least this Price; 0 means any.
            price_to: Only products with at most this Price; 0 means any.
            stock_from: Only products with at least this Stock; 0 means any.
            stock_to: Only products with at most this Stock; 0 means any.
            hide: True lists only products hidden from the storefront. Default False, which
                filters nothing.
            free_shipping: True lists only products with free shipping. Default False, which
                filters nothing.
            on_sale: True lists only products on sale. Default False, which filters nothing.
            non_tax: True lists only products free of tax. Default False, which filters nothing.
            not_for_sale: True lists only products that cannot be bought. Default False, which
                filters nothing.
            gift_certificate: True lists only gift certificates. Default False, which filters
                nothing.
            home_special: True lists only specials of the home page. Default False, which
                filters nothing.
            category_special: True lists only specials of their categories. Default False, which
                filters nothing.
            non_searchable: True lists only products the store's search leaves out. Default
                False, which filters nothing.
            self_ship: True lists only products that ship on their own. Default False, which
                filters nothing.
            reward_disable: True lists only products without rewards. Default False, which
                filters nothing.
            last_update_start: Only rows last written at this time or later.
            last_update_end: Only rows last written at this time or earlier.
            page_size: Rows asked for at a time, at most 200.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            An iterator of Product, no row twice.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve a list of products, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return self._core.iterate(
            _LIST_PRODUCTS,
            (),
            {
                "sku": sku,
                "name": name,
                "costfrom": cost_from,
                "costto": cost_to,
                "pricefrom": price_from,
                "priceto": price_to,
                "stockfrom": stock_from,
                "stockto": stock_to,
                "hide": hide,
                "freeshipping": free_shipping,
                "onsale": on_sale,
                "nontax": non_tax,
                "notforsale": not_for_sale,
                "giftcertificate": gift_certificate,
                "homespecial": home_special,
                "categoryspecial": category_special,
                "nonsearchable": non_searchable,
                "selfship": self_ship,
                "rewarddisable": reward_disable,
                "lastupdatestart": last_update_start,
                "lastupdateend": last_update_end,
            },
            options,
            page_size,
        )

    def count(
        self,
        *,
        sku: str | None = None,
        name: str | None = None,
        cost_from: Decimal | float | None = None,
        cost_to: Decimal | float | None = None,
        price_from: Decimal | float | None = None,
        price_to: Decimal | float | None = None,
        stock_from: Decimal | float | None = None,
        stock_to: Decimal | float | None = None,
        hide: bool | None = None,
        free_shipping: bool | None = None,
        on_sale: bool | None = None,
        non_tax: bool | None = None,
        not_for_sale: bool | None = None,
        gift_certificate: bool | None = None,
        home_special: bool | None = None,
        category_special: bool | None = None,
        non_searchable: bool | None = None,
        self_ship: bool | None = None,
        reward_disable: bool | None = None,
        last_update_start: datetime | Date | str | None = None,
        last_update_end: datetime | Date | str | None = None,
        options: CallOptions | None = None,
    ) -> int:
        """List products. Only their number.

        At most 200 products a page. Filters combine; 0, the default of flags and numbers, means
        any.

        Args:
            sku: Only rows with this SKU.
            name: Only rows whose name contains this text.
            cost_from: Only products that cost the merchant at least this; 0 means any.
            cost_to: Only products that cost the merchant at most this; 0 means any.
            price_from: Only products with at least this Price; 0 means any.
            price_to: Only products with at most this Price; 0 means any.
            stock_from: Only products with at least this Stock; 0 means any.
            stock_to: Only products with at most this Stock; 0 means any.
            hide: True lists only products hidden from the storefront. Default False, which
                filters nothing.
            free_shipping: True lists only products with free shipping. Default False, which
                filters nothing.
            on_sale: True lists only products on sale. Default False, which filters nothing.
            non_tax: True lists only products free of tax. Default False, which filters nothing.
            not_for_sale: True lists only products that cannot be bought. Default False, which
                filters nothing.
            gift_certificate: True lists only gift certificates. Default False, which filters
                nothing.
            home_special: True lists only specials of the home page. Default False, which
                filters nothing.
            category_special: True lists only specials of their categories. Default False, which
                filters nothing.
            non_searchable: True lists only products the store's search leaves out. Default
                False, which filters nothing.
            self_ship: True lists only products that ship on their own. Default False, which
                filters nothing.
            reward_disable: True lists only products without rewards. Default False, which
                filters nothing.
            last_update_start: Only rows last written at this time or later.
            last_update_end: Only rows last written at this time or earlier.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            How many rows match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve a list of products, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return self._core.count(
            _LIST_PRODUCTS,
            (),
            {
                "sku": sku,
                "name": name,
                "costfrom": cost_from,
                "costto": cost_to,
                "pricefrom": price_from,
                "priceto": price_to,
                "stockfrom": stock_from,
                "stockto": stock_to,
                "hide": hide,
                "freeshipping": free_shipping,
                "onsale": on_sale,
                "nontax": non_tax,
                "notforsale": not_for_sale,
                "giftcertificate": gift_certificate,
                "homespecial": home_special,
                "categoryspecial": category_special,
                "nonsearchable": non_searchable,
                "selfship": self_ship,
                "rewarddisable": reward_disable,
                "lastupdatestart": last_update_start,
                "lastupdateend": last_update_end,
            },
            options,
        )

    def get(
        self,
        catalog_id: int,
        *,
        options: CallOptions | None = None,
    ) -> Product:
        """Read one product.

        Args:
            catalog_id: The product's CatalogID.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The Product.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Retrieve a specific product by id, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        row: Product = self._core.one(_GET_PRODUCT, (catalog_id,), {}, options)
        return row

    def create(
        self,
        body: Product,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Create a product.

        The result's Value is the CatalogID. To give options stock and prices of their own,
        create the product with OptionSetList, read the OptionIDs back, then update it with
        AdvancedOptionList.

        Args:
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            AmbiguousOutcomeError: it may or may not have happened.
            ThreeDCartError: any other failure.

        See Create a product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return self._core.write(_CREATE_PRODUCT, (), {}, body, options)

    def update(
        self,
        catalog_id: int,
        body: Product,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Update one product.

        Fields not sent stay. The lists named at the Product schema are replaced where they are
        sent: their rows are deleted and written anew, with new identities. Sending
        OptionSetList thus changes the ids AdvancedOptionCode is made of. Use the operations
        under the product to change one row.

        Args:
            catalog_id: The product's CatalogID.
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Update a specific product by id, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return self._core.write(_UPDATE_PRODUCT, (catalog_id,), {}, body, options)

    def update_many(
        self,
        bodies: Iterable[Product],
        *,
        chunk: int | None = None,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """Update several products.

        Each product names its SKUInfo.CatalogID. The lists named at the Product schema are
        replaced where they are sent. One result a product; 206 when some failed, each result
        then has its own Status. A live client sends 100 at a time.

        Args:
            bodies: The rows to send, each with what identifies it and what changes.
            chunk: Rows sent in one request.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed.

        Raises:
            ThreeDCartError: any failure.

        See Update a list of products, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return self._core.write_many(_UPDATE_PRODUCTS, (), {}, bodies, options, chunk)

    def delete(
        self,
        catalog_id: int,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Delete a product.

        Args:
            catalog_id: The product's CatalogID.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Delete a specific product by id, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return self._core.write(_DELETE_PRODUCT, (catalog_id,), {}, None, options)


class AsyncProductsResource(AsyncResource):
    """Products."""

    @cached_property
    def advanced_options(self) -> AsyncProductsAdvancedOptionsResource:
        """Advanced options of a product."""
        return AsyncProductsAdvancedOptionsResource(self._core)

    @cached_property
    def categories(self) -> AsyncProductsCategoriesResource:
        """Categories of a product."""
        return AsyncProductsCategoriesResource(self._core)

    @cached_property
    def discounts(self) -> AsyncProductsDiscountsResource:
        """Quantity discounts of a product."""
        return AsyncProductsDiscountsResource(self._core)

    @cached_property
    def distributors(self) -> AsyncProductsDistributorsResource:
        """Distributors of a product."""
        return AsyncProductsDistributorsResource(self._core)

    @cached_property
    def eproducts(self) -> AsyncProductsEproductsResource:
        """Downloadable files of a product."""
        return AsyncProductsEproductsResource(self._core)

    @cached_property
    def features(self) -> AsyncProductsFeaturesResource:
        """Features of a product."""
        return AsyncProductsFeaturesResource(self._core)

    @cached_property
    def images(self) -> AsyncProductsImagesResource:
        """Gallery images of a product."""
        return AsyncProductsImagesResource(self._core)

    @cached_property
    def options(self) -> AsyncProductsOptionsResource:
        """Option sets of a product."""
        return AsyncProductsOptionsResource(self._core)

    @cached_property
    def related(self) -> AsyncProductsRelatedResource:
        """Related products of a product."""
        return AsyncProductsRelatedResource(self._core)

    @cached_property
    def serials(self) -> AsyncProductsSerialsResource:
        """Serial codes of a product."""
        return AsyncProductsSerialsResource(self._core)

    @cached_property
    def skus(self) -> AsyncProductsSkusResource:
        """Stock keeping units."""
        return AsyncProductsSkusResource(self._core)

    @cached_property
    def upselling(self) -> AsyncProductsUpsellingResource:
        """Up-selling items of a product."""
        return AsyncProductsUpsellingResource(self._core)

    async def list(
        self,
        *,
        sku: str | None = None,
        name: str | None = None,
        cost_from: Decimal | float | None = None,
        cost_to: Decimal | float | None = None,
        price_from: Decimal | float | None = None,
        price_to: Decimal | float | None = None,
        stock_from: Decimal | float | None = None,
        stock_to: Decimal | float | None = None,
        hide: bool | None = None,
        free_shipping: bool | None = None,
        on_sale: bool | None = None,
        non_tax: bool | None = None,
        not_for_sale: bool | None = None,
        gift_certificate: bool | None = None,
        home_special: bool | None = None,
        category_special: bool | None = None,
        non_searchable: bool | None = None,
        self_ship: bool | None = None,
        reward_disable: bool | None = None,
        last_update_start: datetime | Date | str | None = None,
        last_update_end: datetime | Date | str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[Product]:
        """List products.

        At most 200 products a page. Filters combine; 0, the default of flags and numbers, means
        any.

        Args:
            sku: Only rows with this SKU.
            name: Only rows whose name contains this text.
            cost_from: Only products that cost the merchant at least this; 0 means any.
            cost_to: Only products that cost the merchant at most this; 0 means any.
            price_from: Only products with at least this Price; 0 means any.
            price_to: Only products with at most this Price; 0 means any.
            stock_from: Only products with at least this Stock; 0 means any.
            stock_to: Only products with at most this Stock; 0 means any.
            hide: True lists only products hidden from the storefront. Default False, which
                filters nothing.
            free_shipping: True lists only products with free shipping. Default False, which
                filters nothing.
            on_sale: True lists only products on sale. Default False, which filters nothing.
            non_tax: True lists only products free of tax. Default False, which filters nothing.
            not_for_sale: True lists only products that cannot be bought. Default False, which
                filters nothing.
            gift_certificate: True lists only gift certificates. Default False, which filters
                nothing.
            home_special: True lists only specials of the home page. Default False, which
                filters nothing.
            category_special: True lists only specials of their categories. Default False, which
                filters nothing.
            non_searchable: True lists only products the store's search leaves out. Default
                False, which filters nothing.
            self_ship: True lists only products that ship on their own. Default False, which
                filters nothing.
            reward_disable: True lists only products without rewards. Default False, which
                filters nothing.
            last_update_start: Only rows last written at this time or later.
            last_update_end: Only rows last written at this time or earlier.
            limit: Rows per page. Default 10. From 0 to 200.
            offset: Number of the first row wanted, counted from 1; 0 means the same. Default 1.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One page of rows (Product); an empty list when none match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve a list of products, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return await self._core.rows(
            _LIST_PRODUCTS,
            (),
            {
                "sku": sku,
                "name": name,
                "costfrom": cost_from,
                "costto": cost_to,
                "pricefrom": price_from,
                "priceto": price_to,
                "stockfrom": stock_from,
                "stockto": stock_to,
                "hide": hide,
                "freeshipping": free_shipping,
                "onsale": on_sale,
                "nontax": non_tax,
                "notforsale": not_for_sale,
                "giftcertificate": gift_certificate,
                "homespecial": home_special,
                "categoryspecial": category_special,
                "nonsearchable": non_searchable,
                "selfship": self_ship,
                "rewarddisable": reward_disable,
                "lastupdatestart": last_update_start,
                "lastupdateend": last_update_end,
                "limit": limit,
                "offset": offset,
            },
            options,
        )

    def iterate(
        self,
        *,
        sku: str | None = None,
        name: str | None = None,
        cost_from: Decimal | float | None = None,
        cost_to: Decimal | float | None = None,
        price_from: Decimal | float | None = None,
        price_to: Decimal | float | None = None,
        stock_from: Decimal | float | None = None,
        stock_to: Decimal | float | None = None,
        hide: bool | None = None,
        free_shipping: bool | None = None,
        on_sale: bool | None = None,
        non_tax: bool | None = None,
        not_for_sale: bool | None = None,
        gift_certificate: bool | None = None,
        home_special: bool | None = None,
        category_special: bool | None = None,
        non_searchable: bool | None = None,
        self_ship: bool | None = None,
        reward_disable: bool | None = None,
        last_update_start: datetime | Date | str | None = None,
        last_update_end: datetime | Date | str | None = None,
        page_size: int | None = None,
        options: CallOptions | None = None,
    ) -> AsyncIterator[Product]:
        """List products. All rows, page after page.

        At most 200 products a page. Filters combine; 0, the default of flags and numbers, means
        any.

        Args:
            sku: Only rows with this SKU.
            name: Only rows whose name contains this text.
            cost_from: Only products that cost the merchant at least this; 0 means any.
            cost_to: Only products that cost the merchant at most this; 0 means any.
            price_from: Only products with at least this Price; 0 means any.
            price_to: Only products with at most this Price; 0 means any.
            stock_from: Only products with at least this Stock; 0 means any.
            stock_to: Only products with at most this Stock; 0 means any.
            hide: True lists only products hidden from the storefront. Default False, which
                filters nothing.
            free_shipping: True lists only products with free shipping. Default False, which
                filters nothing.
            on_sale: True lists only products on sale. Default False, which filters nothing.
            non_tax: True lists only products free of tax. Default False, which filters nothing.
            not_for_sale: True lists only products that cannot be bought. Default False, which
                filters nothing.
            gift_certificate: True lists only gift certificates. Default False, which filters
                nothing.
            home_special: True lists only specials of the home page. Default False, which
                filters nothing.
            category_special: True lists only specials of their categories. Default False, which
                filters nothing.
            non_searchable: True lists only products the store's search leaves out. Default
                False, which filters nothing.
            self_ship: True lists only products that ship on their own. Default False, which
                filters nothing.
            reward_disable: True lists only products without rewards. Default False, which
                filters nothing.
            last_update_start: Only rows last written at this time or later.
            last_update_end: Only rows last written at this time or earlier.
            page_size: Rows asked for at a time, at most 200.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            An iterator of Product, no row twice.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve a list of products, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return self._core.iterate(
            _LIST_PRODUCTS,
            (),
            {
                "sku": sku,
                "name": name,
                "costfrom": cost_from,
                "costto": cost_to,
                "pricefrom": price_from,
                "priceto": price_to,
                "stockfrom": stock_from,
                "stockto": stock_to,
                "hide": hide,
                "freeshipping": free_shipping,
                "onsale": on_sale,
                "nontax": non_tax,
                "notforsale": not_for_sale,
                "giftcertificate": gift_certificate,
                "homespecial": home_special,
                "categoryspecial": category_special,
                "nonsearchable": non_searchable,
                "selfship": self_ship,
                "rewarddisable": reward_disable,
                "lastupdatestart": last_update_start,
                "lastupdateend": last_update_end,
            },
            options,
            page_size,
        )

    async def count(
        self,
        *,
        sku: str | None = None,
        name: str | None = None,
        cost_from: Decimal | float | None = None,
        cost_to: Decimal | float | None = None,
        price_from: Decimal | float | None = None,
        price_to: Decimal | float | None = None,
        stock_from: Decimal | float | None = None,
        stock_to: Decimal | float | None = None,
        hide: bool | None = None,
        free_shipping: bool | None = None,
        on_sale: bool | None = None,
        non_tax: bool | None = None,
        not_for_sale: bool | None = None,
        gift_certificate: bool | None = None,
        home_special: bool | None = None,
        category_special: bool | None = None,
        non_searchable: bool | None = None,
        self_ship: bool | None = None,
        reward_disable: bool | None = None,
        last_update_start: datetime | Date | str | None = None,
        last_update_end: datetime | Date | str | None = None,
        options: CallOptions | None = None,
    ) -> int:
        """List products. Only their number.

        At most 200 products a page. Filters combine; 0, the default of flags and numbers, means
        any.

        Args:
            sku: Only rows with this SKU.
            name: Only rows whose name contains this text.
            cost_from: Only products that cost the merchant at least this; 0 means any.
            cost_to: Only products that cost the merchant at most this; 0 means any.
            price_from: Only products with at least this Price; 0 means any.
            price_to: Only products with at most this Price; 0 means any.
            stock_from: Only products with at least this Stock; 0 means any.
            stock_to: Only products with at most this Stock; 0 means any.
            hide: True lists only products hidden from the storefront. Default False, which
                filters nothing.
            free_shipping: True lists only products with free shipping. Default False, which
                filters nothing.
            on_sale: True lists only products on sale. Default False, which filters nothing.
            non_tax: True lists only products free of tax. Default False, which filters nothing.
            not_for_sale: True lists only products that cannot be bought. Default False, which
                filters nothing.
            gift_certificate: True lists only gift certificates. Default False, which filters
                nothing.
            home_special: True lists only specials of the home page. Default False, which
                filters nothing.
            category_special: True lists only specials of their categories. Default False, which
                filters nothing.
            non_searchable: True lists only products the store's search leaves out. Default
                False, which filters nothing.
            self_ship: True lists only products that ship on their own. Default False, which
                filters nothing.
            reward_disable: True lists only products without rewards. Default False, which
                filters nothing.
            last_update_start: Only rows last written at this time or later.
            last_update_end: Only rows last written at this time or earlier.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            How many rows match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve a list of products, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return await self._core.count(
            _LIST_PRODUCTS,
            (),
            {
                "sku": sku,
                "name": name,
                "costfrom": cost_from,
                "costto": cost_to,
                "pricefrom": price_from,
                "priceto": price_to,
                "stockfrom": stock_from,
                "stockto": stock_to,
                "hide": hide,
                "freeshipping": free_shipping,
                "onsale": on_sale,
                "nontax": non_tax,
                "notforsale": not_for_sale,
                "giftcertificate": gift_certificate,
                "homespecial": home_special,
                "categoryspecial": category_special,
                "nonsearchable": non_searchable,
                "selfship": self_ship,
                "rewarddisable": reward_disable,
                "lastupdatestart": last_update_start,
                "lastupdateend": last_update_end,
            },
            options,
        )

    async def get(
        self,
        catalog_id: int,
        *,
        options: CallOptions | None = None,
    ) -> Product:
        """Read one product.

        Args:
            catalog_id: The product's CatalogID.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The Product.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Retrieve a specific product by id, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        row: Product = await self._core.one(_GET_PRODUCT, (catalog_id,), {}, options)
        return row

    async def create(
        self,
        body: Product,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Create a product.

        The result's Value is the CatalogID. To give options stock and prices of their own,
        create the product with OptionSetList, read the OptionIDs back, then update it with
        AdvancedOptionList.

        Args:
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            AmbiguousOutcomeError: it may or may not have happened.
            ThreeDCartError: any other failure.

        See Create a product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return await self._core.write(_CREATE_PRODUCT, (), {}, body, options)

    async def update(
        self,
        catalog_id: int,
        body: Product,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Update one product.

        Fields not sent stay. The lists named at the Product schema are replaced where they are
        sent: their rows are deleted and written anew, with new identities. Sending
        OptionSetList thus changes the ids AdvancedOptionCode is made of. Use the operations
        under the product to change one row.

        Args:
            catalog_id: The product's CatalogID.
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Update a specific product by id, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return await self._core.write(_UPDATE_PRODUCT, (catalog_id,), {}, body, options)

    async def update_many(
        self,
        bodies: Iterable[Product],
        *,
        chunk: int | None = None,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """Update several products.

        Each product names its SKUInfo.CatalogID. The lists named at the Product schema are
        replaced where they are sent. One result a product; 206 when some failed, each result
        then has its own Status. A live client sends 100 at a time.

        Args:
            bodies: The rows to send, each with what identifies it and what changes.
            chunk: Rows sent in one request.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed.

        Raises:
            ThreeDCartError: any failure.

        See Update a list of products, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return await self._core.write_many(_UPDATE_PRODUCTS, (), {}, bodies, options, chunk)

    async def delete(
        self,
        catalog_id: int,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Delete a product.

        Args:
            catalog_id: The product's CatalogID.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Delete a specific product by id, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return await self._core.write(_DELETE_PRODUCT, (catalog_id,), {}, None, options)


class ProductsAdvancedOptionsResource(Resource):
    """Advanced options of a product."""

    def list(
        self,
        catalog_id: int,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[AdvancedOption]:
        """List the advanced options of a product.

        Args:
            catalog_id: The product's CatalogID.
            limit: Rows per page; 0 answers all rows. From 0 to 500.
            offset: Number of the first row wanted, counted from 1; 0 means the same.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One page of rows (AdvancedOption); an empty list when none match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve the advanced options of a product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return self._core.rows(
            _LIST_PRODUCT_ADVANCED_OPTIONS,
            (catalog_id,),
            {
                "limit": limit,
                "offset": offset,
            },
            options,
        )

    def iterate(
        self,
        catalog_id: int,
        *,
        page_size: int | None = None,
        options: CallOptions | None = None,
    ) -> Iterator[AdvancedOption]:
        """List the advanced options of a product. All rows, page after page.

        Args:
            catalog_id: The product's CatalogID.
            page_size: Rows asked for at a time, at most 500.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            An iterator of AdvancedOption, no row twice.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve the advanced options of a product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return self._core.iterate(
            _LIST_PRODUCT_ADVANCED_OPTIONS, (catalog_id,), {}, options, page_size
        )

    def update(
        self,
        catalog_id: int,
        advanced_option_code: str,
        body: AdvancedOption,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[str]:
        """Update one advanced option of a product.

        The path takes AdvancedOptionCode: OptionIDs joined by hyphens in option-set order, such
        as 67-69.

        Args:
            catalog_id: The product's CatalogID.
            advanced_option_code: The AdvancedOptionCode, such as 67-69.
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Update a specific advanced option, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return self._core.write(
            _UPDATE_PRODUCT_ADVANCED_OPTION,
            (
                catalog_id,
                advanced_option_code,
            ),
            {},
            body,
            options,
        )

    def update_many(
        self,
        catalog_id: int,
        bodies: Iterable[AdvancedOption],
        *,
        chunk: int | None = None,
        options: CallOptions | None = None,
    ) -> BatchResult[str]:
        """Update several advanced options of a product.

        Rows are found by AdvancedOptionCode. To create some, update the product with
        AdvancedOptionList. One result an advanced option; 206 when some failed, each result
        then has its own Status.

        Args:
            catalog_id: The product's CatalogID.
            bodies: The rows to send, each with what identifies it and what changes.
            chunk: Rows sent in one request.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed.

        Raises:
            NotFoundError: there is no such row to hold them.
            ThreeDCartError: any other failure.

        See Update the advanced options of a product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return self._core.write_many(
            _UPDATE_PRODUCT_ADVANCED_OPTIONS, (catalog_id,), {}, bodies, options, chunk
        )


class AsyncProductsAdvancedOptionsResource(AsyncResource):
    """Advanced options of a product."""

    async def list(
        self,
        catalog_id: int,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[AdvancedOption]:
        """List the advanced options of a product.

        Args:
            catalog_id: The product's CatalogID.
            limit: Rows per page; 0 answers all rows. From 0 to 500.
            offset: Number of the first row wanted, counted from 1; 0 means the same.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One page of rows (AdvancedOption); an empty list when none match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve the advanced options of a product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return await self._core.rows(
            _LIST_PRODUCT_ADVANCED_OPTIONS,
            (catalog_id,),
            {
                "limit": limit,
                "offset": offset,
            },
            options,
        )

    def iterate(
        self,
        catalog_id: int,
        *,
        page_size: int | None = None,
        options: CallOptions | None = None,
    ) -> AsyncIterator[AdvancedOption]:
        """List the advanced options of a product. All rows, page after page.

        Args:
            catalog_id: The product's CatalogID.
            page_size: Rows asked for at a time, at most 500.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            An iterator of AdvancedOption, no row twice.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve the advanced options of a product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return self._core.iterate(
            _LIST_PRODUCT_ADVANCED_OPTIONS, (catalog_id,), {}, options, page_size
        )

    async def update(
        self,
        catalog_id: int,
        advanced_option_code: str,
        body: AdvancedOption,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[str]:
        """Update one advanced option of a product.

        The path takes AdvancedOptionCode: OptionIDs joined by hyphens in option-set order, such
        as 67-69.

        Args:
            catalog_id: The product's CatalogID.
            advanced_option_code: The AdvancedOptionCode, such as 67-69.
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Update a specific advanced option, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return await self._core.write(
            _UPDATE_PRODUCT_ADVANCED_OPTION,
            (
                catalog_id,
                advanced_option_code,
            ),
            {},
            body,
            options,
        )

    async def update_many(
        self,
        catalog_id: int,
        bodies: Iterable[AdvancedOption],
        *,
        chunk: int | None = None,
        options: CallOptions | None = None,
    ) -> BatchResult[str]:
        """Update several advanced options of a product.

        Rows are found by AdvancedOptionCode. To create some, update the product with
        AdvancedOptionList. One result an advanced option; 206 when some failed, each result
        then has its own Status.

        Args:
            catalog_id: The product's CatalogID.
            bodies: The rows to send, each with what identifies it and what changes.
            chunk: Rows sent in one request.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed.

        Raises:
            NotFoundError: there is no such row to hold them.
            ThreeDCartError: any other failure.

        See Update the advanced options of a product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return await self._core.write_many(
            _UPDATE_PRODUCT_ADVANCED_OPTIONS, (catalog_id,), {}, bodies, options, chunk
        )


class ProductsCategoriesResource(Resource):
    """Categories of a product."""

    def list(
        self,
        catalog_id: int,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[ProductCategory]:
        """List the categories of a product.

        To change them, update the product with the whole CategoryList.

        Args:
            catalog_id: The product's CatalogID.
            limit: Rows per page; 0 answers all rows. From 0 to 500.
            offset: Number of the first row wanted, counted from 1; 0 means the same.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One page of rows (ProductCategory); an empty list when none match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve the categories of a product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return self._core.rows(
            _LIST_PRODUCT_CATEGORIES,
            (catalog_id,),
            {
                "limit": limit,
                "offset": offset,
            },
            options,
        )

    def iterate(
        self,
        catalog_id: int,
        *,
        page_size: int | None = None,
        options: CallOptions | None = None,
    ) -> Iterator[ProductCategory]:
        """List the categories of a product. All rows, page after page.

        To change them, update the product with the whole CategoryList.

        Args:
            catalog_id: The product's CatalogID.
            page_size: Rows asked for at a time, at most 500.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            An iterator of ProductCategory, no row twice.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve the categories of a product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return self._core.iterate(_LIST_PRODUCT_CATEGORIES, (catalog_id,), {}, options, page_size)


class AsyncProductsCategoriesResource(AsyncResource):
    """Categories of a product."""

    async def list(
        self,
        catalog_id: int,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[ProductCategory]:
        """List the categories of a product.

        To change them, update the product with the whole CategoryList.

        Args:
            catalog_id: The product's CatalogID.
            limit: Rows per page; 0 answers all rows. From 0 to 500.
            offset: Number of the first row wanted, counted from 1; 0 means the same.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One page of rows (ProductCategory); an empty list when none match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve the categories of a product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return await self._core.rows(
            _LIST_PRODUCT_CATEGORIES,
            (catalog_id,),
            {
                "limit": limit,
                "offset": offset,
            },
            options,
        )

    def iterate(
        self,
        catalog_id: int,
        *,
        page_size: int | None = None,
        options: CallOptions | None = None,
    ) -> AsyncIterator[ProductCategory]:
        """List the categories of a product. All rows, page after page.

        To change them, update the product with the whole CategoryList.

        Args:
            catalog_id: The product's CatalogID.
            page_size: Rows asked for at a time, at most 500.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            An iterator of ProductCategory, no row twice.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve the categories of a product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return self._core.iterate(_LIST_PRODUCT_CATEGORIES, (catalog_id,), {}, options, page_size)


class ProductsDiscountsResource(Resource):
    """Quantity discounts of a product."""

    def list(
        self,
        catalog_id: int,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[Discount]:
        """List the quantity discounts of a product.

        Args:
            catalog_id: The product's CatalogID.
            limit: Rows per page; 0 answers all rows. From 0 to 500.
            offset: Number of the first row wanted, counted from 1; 0 means the same.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One page of rows (Discount); an empty list when none match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve the discounts of a product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return self._core.rows(
            _LIST_PRODUCT_DISCOUNTS,
            (catalog_id,),
            {
                "limit": limit,
                "offset": offset,
            },
            options,
        )

    def iterate(
        self,
        catalog_id: int,
        *,
        page_size: int | None = None,
        options: CallOptions | None = None,
    ) -> Iterator[Discount]:
        """List the quantity discounts of a product. All rows, page after page.

        Args:
            catalog_id: The product's CatalogID.
            page_size: Rows asked for at a time, at most 500.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            An iterator of Discount, no row twice.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve the discounts of a product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return self._core.iterate(_LIST_PRODUCT_DISCOUNTS, (catalog_id,), {}, options, page_size)

    def create(
        self,
        catalog_id: int,
        body: Discount,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Add a quantity discount to a product.

        Args:
            catalog_id: The product's CatalogID.
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            NotFoundError: there is no such row.
            AmbiguousOutcomeError: it may or may not have happened.
            ThreeDCartError: any other failure.

        See Create a product discount, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return self._core.write(_CREATE_PRODUCT_DISCOUNT, (catalog_id,), {}, body, options)

    def update(
        self,
        catalog_id: int,
        discount_id: int,
        body: Discount,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Update one quantity discount of a product.

        Args:
            catalog_id: The product's CatalogID.
            discount_id: The discount's DiscountID.
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Update a specific product discount, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return self._core.write(
            _UPDATE_PRODUCT_DISCOUNT,
            (
                catalog_id,
                discount_id,
            ),
            {},
            body,
            options,
        )

    def update_many(
        self,
        catalog_id: int,
        bodies: Iterable[Discount],
        *,
        chunk: int | None = None,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """Update several quantity discounts of a product.

        Rows are found by DiscountID. One result a discount; 206 when some failed, each result
        then has its own Status.

        Args:
            catalog_id: The product's CatalogID.
            bodies: The rows to send, each with what identifies it and what changes.
            chunk: Rows sent in one request.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed.

        Raises:
            NotFoundError: there is no such row to hold them.
            ThreeDCartError: any other failure.

        See Update the discounts of a product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return self._core.write_many(
            _UPDATE_PRODUCT_DISCOUNTS, (catalog_id,), {}, bodies, options, chunk
        )


class AsyncProductsDiscountsResource(AsyncResource):
    """Quantity discounts of a product."""

    async def list(
        self,
        catalog_id: int,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[Discount]:
        """List the quantity discounts of a product.

        Args:
            catalog_id: The product's CatalogID.
            limit: Rows per page; 0 answers all rows. From 0 to 500.
            offset: Number of the first row wanted, counted from 1; 0 means the same.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One page of rows (Discount); an empty list when none match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve the discounts of a product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return await self._core.rows(
            _LIST_PRODUCT_DISCOUNTS,
            (catalog_id,),
            {
                "limit": limit,
                "offset": offset,
            },
            options,
        )

    def iterate(
        self,
        catalog_id: int,
        *,
        page_size: int | None = None,
        options: CallOptions | None = None,
    ) -> AsyncIterator[Discount]:
        """List the quantity discounts of a product. All rows, page after page.

        Args:
            catalog_id: The product's CatalogID.
            page_size: Rows asked for at a time, at most 500.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            An iterator of Discount, no row twice.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve the discounts of a product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return self._core.iterate(_LIST_PRODUCT_DISCOUNTS, (catalog_id,), {}, options, page_size)

    async def create(
        self,
        catalog_id: int,
        body: Discount,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Add a quantity discount to a product.

        Args:
            catalog_id: The product's CatalogID.
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            NotFoundError: there is no such row.
            AmbiguousOutcomeError: it may or may not have happened.
            ThreeDCartError: any other failure.

        See Create a product discount, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return await self._core.write(_CREATE_PRODUCT_DISCOUNT, (catalog_id,), {}, body, options)

    async def update(
        self,
        catalog_id: int,
        discount_id: int,
        body: Discount,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Update one quantity discount of a product.

        Args:
            catalog_id: The product's CatalogID.
            discount_id: The discount's DiscountID.
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Update a specific product discount, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return await self._core.write(
            _UPDATE_PRODUCT_DISCOUNT,
            (
                catalog_id,
                discount_id,
            ),
            {},
            body,
            options,
        )

    async def update_many(
        self,
        catalog_id: int,
        bodies: Iterable[Discount],
        *,
        chunk: int | None = None,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """Update several quantity discounts of a product.

        Rows are found by DiscountID. One result a discount; 206 when some failed, each result
        then has its own Status.

        Args:
            catalog_id: The product's CatalogID.
            bodies: The rows to send, each with what identifies it and what changes.
            chunk: Rows sent in one request.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed.

        Raises:
            NotFoundError: there is no such row to hold them.
            ThreeDCartError: any other failure.

        See Update the discounts of a product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return await self._core.write_many(
            _UPDATE_PRODUCT_DISCOUNTS, (catalog_id,), {}, bodies, options, chunk
        )


class ProductsDistributorsResource(Resource):
    """Distributors of a product."""

    def list(
        self,
        catalog_id: int,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[ProductDistributor]:
        """List the distributors of a product.

        To change them, update the product with the whole DistributorList.

        Args:
            catalog_id: The product's CatalogID.
            limit: Rows per page; 0 answers all rows. From 0 to 500.
            offset: Number of the first row wanted, counted from 1; 0 means the same.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One page of rows (ProductDistributor); an empty list when none match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve the distributors of a product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return self._core.rows(
            _LIST_PRODUCT_DISTRIBUTORS,
            (catalog_id,),
            {
                "limit": limit,
                "offset": offset,
            },
            options,
        )

    def iterate(
        self,
        catalog_id: int,
        *,
        page_size: int | None = None,
        options: CallOptions | None = None,
    ) -> Iterator[ProductDistributor]:
        """List the distributors of a product. All rows, page after page.

        To change them, update the product with the whole DistributorList.

        Args:
            catalog_id: The product's CatalogID.
            page_size: Rows asked for at a time, at most 500.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            An iterator of ProductDistributor, no row twice.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve the distributors of a product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return self._core.iterate(_LIST_PRODUCT_DISTRIBUTORS, (catalog_id,), {}, options, page_size)


class AsyncProductsDistributorsResource(AsyncResource):
    """Distributors of a product."""

    async def list(
        self,
        catalog_id: int,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[ProductDistributor]:
        """List the distributors of a product.

        To change them, update the product with the whole DistributorList.

        Args:
            catalog_id: The product's CatalogID.
            limit: Rows per page; 0 answers all rows. From 0 to 500.
            offset: Number of the first row wanted, counted from 1; 0 means the same.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One page of rows (ProductDistributor); an empty list when none match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve the distributors of a product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return await self._core.rows(
            _LIST_PRODUCT_DISTRIBUTORS,
            (catalog_id,),
            {
                "limit": limit,
                "offset": offset,
            },
            options,
        )

    def iterate(
        self,
        catalog_id: int,
        *,
        page_size: int | None = None,
        options: CallOptions | None = None,
    ) -> AsyncIterator[ProductDistributor]:
        """List the distributors of a product. All rows, page after page.

        To change them, update the product with the whole DistributorList.

        Args:
            catalog_id: The product's CatalogID.
            page_size: Rows asked for at a time, at most 500.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            An iterator of ProductDistributor, no row twice.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve the distributors of a product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return self._core.iterate(_LIST_PRODUCT_DISTRIBUTORS, (catalog_id,), {}, options, page_size)


class ProductsEproductsResource(Resource):
    """Downloadable files of a product."""

    def list(
        self,
        catalog_id: int,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[EProduct]:
        """List the downloadable files of a product.

        Args:
            catalog_id: The product's CatalogID.
            limit: Rows per page; 0 answers all rows. From 0 to 500.
            offset: Number of the first row wanted, counted from 1; 0 means the same.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One page of rows (EProduct); an empty list when none match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve the e-products of a product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return self._core.rows(
            _LIST_PRODUCT_E_PRODUCTS,
            (catalog_id,),
            {
                "limit": limit,
                "offset": offset,
            },
            options,
        )

    def iterate(
        self,
        catalog_id: int,
        *,
        page_size: int | None = None,
        options: CallOptions | None = None,
    ) -> Iterator[EProduct]:
        """List the downloadable files of a product. All rows, page after page.

        Args:
            catalog_id: The product's CatalogID.
            page_size: Rows asked for at a time, at most 500.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            An iterator of EProduct, no row twice.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve the e-products of a product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return self._core.iterate(_LIST_PRODUCT_E_PRODUCTS, (catalog_id,), {}, options, page_size)

    def create(
        self,
        catalog_id: int,
        body: EProduct,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Add a downloadable file to a product.

        Args:
            catalog_id: The product's CatalogID.
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            NotFoundError: there is no such row.
            AmbiguousOutcomeError: it may or may not have happened.
            ThreeDCartError: any other failure.

        See Create an e-product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return self._core.write(_CREATE_PRODUCT_E_PRODUCT, (catalog_id,), {}, body, options)

    def update(
        self,
        catalog_id: int,
        file_number: int,
        body: EProduct,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Update one downloadable file of a product.

        Args:
            catalog_id: The product's CatalogID.
            file_number: The file's FileNumber.
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Update a specific e-product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return self._core.write(
            _UPDATE_PRODUCT_E_PRODUCT,
            (
                catalog_id,
                file_number,
            ),
            {},
            body,
            options,
        )

    def update_many(
        self,
        catalog_id: int,
        bodies: Iterable[EProduct],
        *,
        chunk: int | None = None,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """Update several downloadable files of a product.

        Rows are found by FileNumber. One result a file; 206 when some failed, each result then
        has its own Status.

        Args:
            catalog_id: The product's CatalogID.
            bodies: The rows to send, each with what identifies it and what changes.
            chunk: Rows sent in one request.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed.

        Raises:
            NotFoundError: there is no such row to hold them.
            ThreeDCartError: any other failure.

        See Update the e-products of a product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return self._core.write_many(
            _UPDATE_PRODUCT_E_PRODUCTS, (catalog_id,), {}, bodies, options, chunk
        )


class AsyncProductsEproductsResource(AsyncResource):
    """Downloadable files of a product."""

    async def list(
        self,
        catalog_id: int,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[EProduct]:
        """List the downloadable files of a product.

        Args:
            catalog_id: The product's CatalogID.
            limit: Rows per page; 0 answers all rows. From 0 to 500.
            offset: Number of the first row wanted, counted from 1; 0 means the same.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One page of rows (EProduct); an empty list when none match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve the e-products of a product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return await self._core.rows(
            _LIST_PRODUCT_E_PRODUCTS,
            (catalog_id,),
            {
                "limit": limit,
                "offset": offset,
            },
            options,
        )

    def iterate(
        self,
        catalog_id: int,
        *,
        page_size: int | None = None,
        options: CallOptions | None = None,
    ) -> AsyncIterator[EProduct]:
        """List the downloadable files of a product. All rows, page after page.

        Args:
            catalog_id: The product's CatalogID.
            page_size: Rows asked for at a time, at most 500.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            An iterator of EProduct, no row twice.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve the e-products of a product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return self._core.iterate(_LIST_PRODUCT_E_PRODUCTS, (catalog_id,), {}, options, page_size)

    async def create(
        self,
        catalog_id: int,
        body: EProduct,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Add a downloadable file to a product.

        Args:
            catalog_id: The product's CatalogID.
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            NotFoundError: there is no such row.
            AmbiguousOutcomeError: it may or may not have happened.
            ThreeDCartError: any other failure.

        See Create an e-product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return await self._core.write(_CREATE_PRODUCT_E_PRODUCT, (catalog_id,), {}, body, options)

    async def update(
        self,
        catalog_id: int,
        file_number: int,
        body: EProduct,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Update one downloadable file of a product.

        Args:
            catalog_id: The product's CatalogID.
            file_number: The file's FileNumber.
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Update a specific e-product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return await self._core.write(
            _UPDATE_PRODUCT_E_PRODUCT,
            (
                catalog_id,
                file_number,
            ),
            {},
            body,
            options,
        )

    async def update_many(
        self,
        catalog_id: int,
        bodies: Iterable[EProduct],
        *,
        chunk: int | None = None,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """Update several downloadable files of a product.

        Rows are found by FileNumber. One result a file; 206 when some failed, each result then
        has its own Status.

        Args:
            catalog_id: The product's CatalogID.
            bodies: The rows to send, each with what identifies it and what changes.
            chunk: Rows sent in one request.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed.

        Raises:
            NotFoundError: there is no such row to hold them.
            ThreeDCartError: any other failure.

        See Update the e-products of a product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return await self._core.write_many(
            _UPDATE_PRODUCT_E_PRODUCTS, (catalog_id,), {}, bodies, options, chunk
        )


class ProductsFeaturesResource(Resource):
    """Features of a product."""

    def list(
        self,
        catalog_id: int,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[Feature]:
        """List the features of a product.

        Args:
            catalog_id: The product's CatalogID.
            limit: Rows per page; 0 answers all rows. From 0 to 500.
            offset: Number of the first row wanted, counted from 1; 0 means the same.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One page of rows (Feature); an empty list when none match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve the features of a product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return self._core.rows(
            _LIST_PRODUCT_FEATURES,
            (catalog_id,),
            {
                "limit": limit,
                "offset": offset,
            },
            options,
        )

    def iterate(
        self,
        catalog_id: int,
        *,
        page_size: int | None = None,
        options: CallOptions | None = None,
    ) -> Iterator[Feature]:
        """List the features of a product. All rows, page after page.

        Args:
            catalog_id: The product's CatalogID.
            page_size: Rows asked for at a time, at most 500.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            An iterator of Feature, no row twice.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve the features of a product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return self._core.iterate(_LIST_PRODUCT_FEATURES, (catalog_id,), {}, options, page_size)

    def create(
        self,
        catalog_id: int,
        body: Feature,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Add a feature to a product.

        Args:
            catalog_id: The product's CatalogID.
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            NotFoundError: there is no such row.
            AmbiguousOutcomeError: it may or may not have happened.
            ThreeDCartError: any other failure.

        See Create a product feature, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return self._core.write(_CREATE_PRODUCT_FEATURE, (catalog_id,), {}, body, options)

    def update(
        self,
        catalog_id: int,
        feature_id: int,
        body: Feature,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Update one feature of a product.

        Args:
            catalog_id: The product's CatalogID.
            feature_id: The feature's FeatureID.
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Update a specific product feature, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return self._core.write(
            _UPDATE_PRODUCT_FEATURE,
            (
                catalog_id,
                feature_id,
            ),
            {},
            body,
            options,
        )

    def update_many(
        self,
        catalog_id: int,
        bodies: Iterable[Feature],
        *,
        chunk: int | None = None,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """Update several features of a product.

        Rows are found by FeatureID. One result a feature; 206 when some failed, each result
        then has its own Status.

        Args:
            catalog_id: The product's CatalogID.
            bodies: The rows to send, each with what identifies it and what changes.
            chunk: Rows sent in one request.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed.

        Raises:
            NotFoundError: there is no such row to hold them.
            ThreeDCartError: any other failure.

        See Update the features of a product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return self._core.write_many(
            _UPDATE_PRODUCT_FEATURES, (catalog_id,), {}, bodies, options, chunk
        )


class AsyncProductsFeaturesResource(AsyncResource):
    """Features of a product."""

    async def list(
        self,
        catalog_id: int,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[Feature]:
        """List the features of a product.

        Args:
            catalog_id: The product's CatalogID.
            limit: Rows per page; 0 answers all rows. From 0 to 500.
            offset: Number of the first row wanted, counted from 1; 0 means the same.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One page of rows (Feature); an empty list when none match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve the features of a product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return await self._core.rows(
            _LIST_PRODUCT_FEATURES,
            (catalog_id,),
            {
                "limit": limit,
                "offset": offset,
            },
            options,
        )

    def iterate(
        self,
        catalog_id: int,
        *,
        page_size: int | None = None,
        options: CallOptions | None = None,
    ) -> AsyncIterator[Feature]:
        """List the features of a product. All rows, page after page.

        Args:
            catalog_id: The product's CatalogID.
            page_size: Rows asked for at a time, at most 500.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            An iterator of Feature, no row twice.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve the features of a product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return self._core.iterate(_LIST_PRODUCT_FEATURES, (catalog_id,), {}, options, page_size)

    async def create(
        self,
        catalog_id: int,
        body: Feature,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Add a feature to a product.

        Args:
            catalog_id: The product's CatalogID.
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            NotFoundError: there is no such row.
            AmbiguousOutcomeError: it may or may not have happened.
            ThreeDCartError: any other failure.

        See Create a product feature, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return await self._core.write(_CREATE_PRODUCT_FEATURE, (catalog_id,), {}, body, options)

    async def update(
        self,
        catalog_id: int,
        feature_id: int,
        body: Feature,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Update one feature of a product.

        Args:
            catalog_id: The product's CatalogID.
            feature_id: The feature's FeatureID.
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Update a specific product feature, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return await self._core.write(
            _UPDATE_PRODUCT_FEATURE,
            (
                catalog_id,
                feature_id,
            ),
            {},
            body,
            options,
        )

    async def update_many(
        self,
        catalog_id: int,
        bodies: Iterable[Feature],
        *,
        chunk: int | None = None,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """Update several features of a product.

        Rows are found by FeatureID. One result a feature; 206 when some failed, each result
        then has its own Status.

        Args:
            catalog_id: The product's CatalogID.
            bodies: The rows to send, each with what identifies it and what changes.
            chunk: Rows sent in one request.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed.

        Raises:
            NotFoundError: there is no such row to hold them.
            ThreeDCartError: any other failure.

        See Update the features of a product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return await self._core.write_many(
            _UPDATE_PRODUCT_FEATURES, (catalog_id,), {}, bodies, options, chunk
        )


class ProductsImagesResource(Resource):
    """Gallery images of a product."""

    def list(
        self,
        catalog_id: int,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[ImageGallery]:
        """List the gallery images of a product.

        Args:
            catalog_id: The product's CatalogID.
            limit: Rows per page; 0 answers all rows. From 0 to 500.
            offset: Number of the first row wanted, counted from 1; 0 means the same.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One page of rows (ImageGallery); an empty list when none match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve the images of a product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return self._core.rows(
            _LIST_PRODUCT_IMAGES,
            (catalog_id,),
            {
                "limit": limit,
                "offset": offset,
            },
            options,
        )

    def iterate(
        self,
        catalog_id: int,
        *,
        page_size: int | None = None,
        options: CallOptions | None = None,
    ) -> Iterator[ImageGallery]:
        """List the gallery images of a product. All rows, page after page.

        Args:
            catalog_id: The product's CatalogID.
            page_size: Rows asked for at a time, at most 500.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            An iterator of ImageGallery, no row twice.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve the images of a product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return self._core.iterate(_LIST_PRODUCT_IMAGES, (catalog_id,), {}, options, page_size)

    def create(
        self,
        catalog_id: int,
        body: ImageGallery,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Add a gallery image to a product.

        Args:
            catalog_id: The product's CatalogID.
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            NotFoundError: there is no such row.
            AmbiguousOutcomeError: it may or may not have happened.
            ThreeDCartError: any other failure.

        See Create a product image, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return self._core.write(_CREATE_PRODUCT_IMAGE, (catalog_id,), {}, body, options)

    def update(
        self,
        catalog_id: int,
        image_gallery_id: int,
        body: ImageGallery,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Update one gallery image of a product.

        Args:
            catalog_id: The product's CatalogID.
            image_gallery_id: The image's ImageGalleryID.
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Update a specific product image, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return self._core.write(
            _UPDATE_PRODUCT_IMAGE,
            (
                catalog_id,
                image_gallery_id,
            ),
            {},
            body,
            options,
        )

    def update_many(
        self,
        catalog_id: int,
        bodies: Iterable[ImageGallery],
        *,
        chunk: int | None = None,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """Update several gallery images of a product.

        Rows are found by ImageGalleryID. One result an image; 206 when some failed, each result
        then has its own Status.

        Args:
            catalog_id: The product's CatalogID.
            bodies: The rows to send, each with what identifies it and what changes.
            chunk: Rows sent in one request.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed.

        Raises:
            NotFoundError: there is no such row to hold them.
            ThreeDCartError: any other failure.

        See Update the images of a product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return self._core.write_many(
            _UPDATE_PRODUCT_IMAGES, (catalog_id,), {}, bodies, options, chunk
        )


class AsyncProductsImagesResource(AsyncResource):
    """Gallery images of a product."""

    async def list(
        self,
        catalog_id: int,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[ImageGallery]:
        """List the gallery images of a product.

        Args:
            catalog_id: The product's CatalogID.
            limit: Rows per page; 0 answers all rows. From 0 to 500.
            offset: Number of the first row wanted, counted from 1; 0 means the same.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One page of rows (ImageGallery); an empty list when none match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve the images of a product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return await self._core.rows(
            _LIST_PRODUCT_IMAGES,
            (catalog_id,),
            {
                "limit": limit,
                "offset": offset,
            },
            options,
        )

    def iterate(
        self,
        catalog_id: int,
        *,
        page_size: int | None = None,
        options: CallOptions | None = None,
    ) -> AsyncIterator[ImageGallery]:
        """List the gallery images of a product. All rows, page after page.

        Args:
            catalog_id: The product's CatalogID.
            page_size: Rows asked for at a time, at most 500.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            An iterator of ImageGallery, no row twice.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve the images of a product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return self._core.iterate(_LIST_PRODUCT_IMAGES, (catalog_id,), {}, options, page_size)

    async def create(
        self,
        catalog_id: int,
        body: ImageGallery,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Add a gallery image to a product.

        Args:
            catalog_id: The product's CatalogID.
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            NotFoundError: there is no such row.
            AmbiguousOutcomeError: it may or may not have happened.
            ThreeDCartError: any other failure.

        See Create a product image, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return await self._core.write(_CREATE_PRODUCT_IMAGE, (catalog_id,), {}, body, options)

    async def update(
        self,
        catalog_id: int,
        image_gallery_id: int,
        body: ImageGallery,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Update one gallery image of a product.

        Args:
            catalog_id: The product's CatalogID.
            image_gallery_id: The image's ImageGalleryID.
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Update a specific product image, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return await self._core.write(
            _UPDATE_PRODUCT_IMAGE,
            (
                catalog_id,
                image_gallery_id,
            ),
            {},
            body,
            options,
        )

    async def update_many(
        self,
        catalog_id: int,
        bodies: Iterable[ImageGallery],
        *,
        chunk: int | None = None,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """Update several gallery images of a product.

        Rows are found by ImageGalleryID. One result an image; 206 when some failed, each result
        then has its own Status.

        Args:
            catalog_id: The product's CatalogID.
            bodies: The rows to send, each with what identifies it and what changes.
            chunk: Rows sent in one request.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed.

        Raises:
            NotFoundError: there is no such row to hold them.
            ThreeDCartError: any other failure.

        See Update the images of a product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return await self._core.write_many(
            _UPDATE_PRODUCT_IMAGES, (catalog_id,), {}, bodies, options, chunk
        )


class ProductsOptionsResource(Resource):
    """Option sets of a product."""

    def list(
        self,
        catalog_id: int,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[OptionSet]:
        """List the option sets of a product.

        Tells the OptionIDs that AdvancedOptionCode is made of.

        Args:
            catalog_id: The product's CatalogID.
            limit: Rows per page; 0 answers all rows. From 0 to 500.
            offset: Number of the first row wanted, counted from 1; 0 means the same.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One page of rows (OptionSet); an empty list when none match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve the option sets of a product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return self._core.rows(
            _LIST_PRODUCT_OPTION_SETS,
            (catalog_id,),
            {
                "limit": limit,
                "offset": offset,
            },
            options,
        )

    def iterate(
        self,
        catalog_id: int,
        *,
        page_size: int | None = None,
        options: CallOptions | None = None,
    ) -> Iterator[OptionSet]:
        """List the option sets of a product. All rows, page after page.

        Tells the OptionIDs that AdvancedOptionCode is made of.

        Args:
            catalog_id: The product's CatalogID.
            page_size: Rows asked for at a time, at most 500.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            An iterator of OptionSet, no row twice.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve the option sets of a product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return self._core.iterate(_LIST_PRODUCT_OPTION_SETS, (catalog_id,), {}, options, page_size)

    def create(
        self,
        catalog_id: int,
        body: OptionSet,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Add an option set to a product.

        OptionList holds the options; every identity sent is ignored.

        Args:
            catalog_id: The product's CatalogID.
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            NotFoundError: there is no such row.
            AmbiguousOutcomeError: it may or may not have happened.
            ThreeDCartError: any other failure.

        See Create a product option set, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return self._core.write(_CREATE_PRODUCT_OPTION_SET, (catalog_id,), {}, body, options)

    def update(
        self,
        catalog_id: int,
        option_set_id: int,
        body: OptionSet,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Update one option set of a product.

        Args:
            catalog_id: The product's CatalogID.
            option_set_id: The option set's OptionSetID.
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Update a specific product option set, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return self._core.write(
            _UPDATE_PRODUCT_OPTION_SET,
            (
                catalog_id,
                option_set_id,
            ),
            {},
            body,
            options,
        )

    def update_many(
        self,
        catalog_id: int,
        bodies: Iterable[OptionSet],
        *,
        chunk: int | None = None,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """Update several option sets of a product.

        Rows are found by OptionSetID. One result an option set; 206 when some failed, each
        result then has its own Status.

        Args:
            catalog_id: The product's CatalogID.
            bodies: The rows to send, each with what identifies it and what changes.
            chunk: Rows sent in one request.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed.

        Raises:
            NotFoundError: there is no such row to hold them.
            ThreeDCartError: any other failure.

        See Update the option sets of a product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return self._core.write_many(
            _UPDATE_PRODUCT_OPTION_SETS, (catalog_id,), {}, bodies, options, chunk
        )


class AsyncProductsOptionsResource(AsyncResource):
    """Option sets of a product."""

    async def list(
        self,
        catalog_id: int,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[OptionSet]:
        """List the option sets of a product.

        Tells the OptionIDs that AdvancedOptionCode is made of.

        Args:
            catalog_id: The product's CatalogID.
            limit: Rows per page; 0 answers all rows. From 0 to 500.
            offset: Number of the first row wanted, counted from 1; 0 means the same.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One page of rows (OptionSet); an empty list when none match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve the option sets of a product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return await self._core.rows(
            _LIST_PRODUCT_OPTION_SETS,
            (catalog_id,),
            {
                "limit": limit,
                "offset": offset,
            },
            options,
        )

    def iterate(
        self,
        catalog_id: int,
        *,
        page_size: int | None = None,
        options: CallOptions | None = None,
    ) -> AsyncIterator[OptionSet]:
        """List the option sets of a product. All rows, page after page.

        Tells the OptionIDs that AdvancedOptionCode is made of.

        Args:
            catalog_id: The product's CatalogID.
            page_size: Rows asked for at a time, at most 500.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            An iterator of OptionSet, no row twice.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve the option sets of a product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return self._core.iterate(_LIST_PRODUCT_OPTION_SETS, (catalog_id,), {}, options, page_size)

    async def create(
        self,
        catalog_id: int,
        body: OptionSet,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Add an option set to a product.

        OptionList holds the options; every identity sent is ignored.

        Args:
            catalog_id: The product's CatalogID.
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            NotFoundError: there is no such row.
            AmbiguousOutcomeError: it may or may not have happened.
            ThreeDCartError: any other failure.

        See Create a product option set, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return await self._core.write(_CREATE_PRODUCT_OPTION_SET, (catalog_id,), {}, body, options)

    async def update(
        self,
        catalog_id: int,
        option_set_id: int,
        body: OptionSet,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Update one option set of a product.

        Args:
            catalog_id: The product's CatalogID.
            option_set_id: The option set's OptionSetID.
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Update a specific product option set, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return await self._core.write(
            _UPDATE_PRODUCT_OPTION_SET,
            (
                catalog_id,
                option_set_id,
            ),
            {},
            body,
            options,
        )

    async def update_many(
        self,
        catalog_id: int,
        bodies: Iterable[OptionSet],
        *,
        chunk: int | None = None,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """Update several option sets of a product.

        Rows are found by OptionSetID. One result an option set; 206 when some failed, each
        result then has its own Status.

        Args:
            catalog_id: The product's CatalogID.
            bodies: The rows to send, each with what identifies it and what changes.
            chunk: Rows sent in one request.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed.

        Raises:
            NotFoundError: there is no such row to hold them.
            ThreeDCartError: any other failure.

        See Update the option sets of a product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return await self._core.write_many(
            _UPDATE_PRODUCT_OPTION_SETS, (catalog_id,), {}, bodies, options, chunk
        )


class ProductsRelatedResource(Resource):
    """Related products of a product."""

    def list(
        self,
        catalog_id: int,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[RelatedProduct]:
        """List the related products of a product.

        Args:
            catalog_id: The product's CatalogID.
            limit: Rows per page; 0 answers all rows. From 0 to 500.
            offset: Number of the first row wanted, counted from 1; 0 means the same.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One page of rows (RelatedProduct); an empty list when none match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve the related products of a product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return self._core.rows(
            _LIST_RELATED_PRODUCTS,
            (catalog_id,),
            {
                "limit": limit,
                "offset": offset,
            },
            options,
        )

    def iterate(
        self,
        catalog_id: int,
        *,
        page_size: int | None = None,
        options: CallOptions | None = None,
    ) -> Iterator[RelatedProduct]:
        """List the related products of a product. All rows, page after page.

        Args:
            catalog_id: The product's CatalogID.
            page_size: Rows asked for at a time, at most 500.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            An iterator of RelatedProduct, no row twice.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve the related products of a product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return self._core.iterate(_LIST_RELATED_PRODUCTS, (catalog_id,), {}, options, page_size)

    def create(
        self,
        catalog_id: int,
        body: RelatedProduct,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Relate a product to another.

        Args:
            catalog_id: The product's CatalogID.
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            NotFoundError: there is no such row.
            AmbiguousOutcomeError: it may or may not have happened.
            ThreeDCartError: any other failure.

        See Create a related product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return self._core.write(_CREATE_RELATED_PRODUCT, (catalog_id,), {}, body, options)

    def update(
        self,
        catalog_id: int,
        related_index_id: int,
        body: RelatedProduct,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Update one related product of a product.

        The path takes RelatedIndexID, not the related product's CatalogID.

        Args:
            catalog_id: The product's CatalogID.
            related_index_id: The link's RelatedIndexID; not the related product's CatalogID.
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Update a specific related product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return self._core.write(
            _UPDATE_RELATED_PRODUCT,
            (
                catalog_id,
                related_index_id,
            ),
            {},
            body,
            options,
        )

    def update_many(
        self,
        catalog_id: int,
        bodies: Iterable[RelatedProduct],
        *,
        chunk: int | None = None,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """Update several related products of a product.

        Rows are found by RelatedIndexID. One result a link; 206 when some failed, each result
        then has its own Status.

        Args:
            catalog_id: The product's CatalogID.
            bodies: The rows to send, each with what identifies it and what changes.
            chunk: Rows sent in one request.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed.

        Raises:
            NotFoundError: there is no such row to hold them.
            ThreeDCartError: any other failure.

        See Update the related products of a product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return self._core.write_many(
            _UPDATE_RELATED_PRODUCTS, (catalog_id,), {}, bodies, options, chunk
        )


class AsyncProductsRelatedResource(AsyncResource):
    """Related products of a product."""

    async def list(
        self,
        catalog_id: int,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[RelatedProduct]:
        """List the related products of a product.

        Args:
            catalog_id: The product's CatalogID.
            limit: Rows per page; 0 answers all rows. From 0 to 500.
            offset: Number of the first row wanted, counted from 1; 0 means the same.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One page of rows (RelatedProduct); an empty list when none match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve the related products of a product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return await self._core.rows(
            _LIST_RELATED_PRODUCTS,
            (catalog_id,),
            {
                "limit": limit,
                "offset": offset,
            },
            options,
        )

    def iterate(
        self,
        catalog_id: int,
        *,
        page_size: int | None = None,
        options: CallOptions | None = None,
    ) -> AsyncIterator[RelatedProduct]:
        """List the related products of a product. All rows, page after page.

        Args:
            catalog_id: The product's CatalogID.
            page_size: Rows asked for at a time, at most 500.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            An iterator of RelatedProduct, no row twice.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve the related products of a product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return self._core.iterate(_LIST_RELATED_PRODUCTS, (catalog_id,), {}, options, page_size)

    async def create(
        self,
        catalog_id: int,
        body: RelatedProduct,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Relate a product to another.

        Args:
            catalog_id: The product's CatalogID.
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            NotFoundError: there is no such row.
            AmbiguousOutcomeError: it may or may not have happened.
            ThreeDCartError: any other failure.

        See Create a related product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return await self._core.write(_CREATE_RELATED_PRODUCT, (catalog_id,), {}, body, options)

    async def update(
        self,
        catalog_id: int,
        related_index_id: int,
        body: RelatedProduct,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Update one related product of a product.

        The path takes RelatedIndexID, not the related product's CatalogID.

        Args:
            catalog_id: The product's CatalogID.
            related_index_id: The link's RelatedIndexID; not the related product's CatalogID.
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Update a specific related product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return await self._core.write(
            _UPDATE_RELATED_PRODUCT,
            (
                catalog_id,
                related_index_id,
            ),
            {},
            body,
            options,
        )

    async def update_many(
        self,
        catalog_id: int,
        bodies: Iterable[RelatedProduct],
        *,
        chunk: int | None = None,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """Update several related products of a product.

        Rows are found by RelatedIndexID. One result a link; 206 when some failed, each result
        then has its own Status.

        Args:
            catalog_id: The product's CatalogID.
            bodies: The rows to send, each with what identifies it and what changes.
            chunk: Rows sent in one request.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed.

        Raises:
            NotFoundError: there is no such row to hold them.
            ThreeDCartError: any other failure.

        See Update the related products of a product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return await self._core.write_many(
            _UPDATE_RELATED_PRODUCTS, (catalog_id,), {}, bodies, options, chunk
        )


class ProductsSerialsResource(Resource):
    """Serial codes of a product."""

    def list(
        self,
        catalog_id: int,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[Serial]:
        """List the serial codes of a product.

        Args:
            catalog_id: The product's CatalogID.
            limit: Rows per page; 0 answers all rows. From 0 to 500.
            offset: Number of the first row wanted, counted from 1; 0 means the same.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One page of rows (Serial); an empty list when none match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve the serials of a product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return self._core.rows(
            _LIST_PRODUCT_SERIALS,
            (catalog_id,),
            {
                "limit": limit,
                "offset": offset,
            },
            options,
        )

    def iterate(
        self,
        catalog_id: int,
        *,
        page_size: int | None = None,
        options: CallOptions | None = None,
    ) -> Iterator[Serial]:
        """List the serial codes of a product. All rows, page after page.

        Args:
            catalog_id: The product's CatalogID.
            page_size: Rows asked for at a time, at most 500.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            An iterator of Serial, no row twice.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve the serials of a product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return self._core.iterate(_LIST_PRODUCT_SERIALS, (catalog_id,), {}, options, page_size)

    def create(
        self,
        catalog_id: int,
        body: Serial,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Add a serial code to a product.

        Args:
            catalog_id: The product's CatalogID.
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            NotFoundError: there is no such row.
            AmbiguousOutcomeError: it may or may not have happened.
            ThreeDCartError: any other failure.

        See Create a product serial, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return self._core.write(_CREATE_PRODUCT_SERIAL, (catalog_id,), {}, body, options)

    def update(
        self,
        catalog_id: int,
        serial_id: int,
        body: Serial,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Update one serial code of a product.

        Args:
            catalog_id: The product's CatalogID.
            serial_id: The serial code's SerialID.
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Update a specific product serial, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return self._core.write(
            _UPDATE_PRODUCT_SERIAL,
            (
                catalog_id,
                serial_id,
            ),
            {},
            body,
            options,
        )

    def update_many(
        self,
        catalog_id: int,
        bodies: Iterable[Serial],
        *,
        chunk: int | None = None,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """Update several serial codes of a product.

        Rows are found by SerialID. One result a code; 206 when some failed, each result then
        has its own Status.

        Args:
            catalog_id: The product's CatalogID.
            bodies: The rows to send, each with what identifies it and what changes.
            chunk: Rows sent in one request.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed.

        Raises:
            NotFoundError: there is no such row to hold them.
            ThreeDCartError: any other failure.

        See Update the serials of a product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return self._core.write_many(
            _UPDATE_PRODUCT_SERIALS, (catalog_id,), {}, bodies, options, chunk
        )


class AsyncProductsSerialsResource(AsyncResource):
    """Serial codes of a product."""

    async def list(
        self,
        catalog_id: int,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[Serial]:
        """List the serial codes of a product.

        Args:
            catalog_id: The product's CatalogID.
            limit: Rows per page; 0 answers all rows. From 0 to 500.
            offset: Number of the first row wanted, counted from 1; 0 means the same.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One page of rows (Serial); an empty list when none match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve the serials of a product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return await self._core.rows(
            _LIST_PRODUCT_SERIALS,
            (catalog_id,),
            {
                "limit": limit,
                "offset": offset,
            },
            options,
        )

    def iterate(
        self,
        catalog_id: int,
        *,
        page_size: int | None = None,
        options: CallOptions | None = None,
    ) -> AsyncIterator[Serial]:
        """List the serial codes of a product. All rows, page after page.

        Args:
            catalog_id: The product's CatalogID.
            page_size: Rows asked for at a time, at most 500.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            An iterator of Serial, no row twice.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve the serials of a product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return self._core.iterate(_LIST_PRODUCT_SERIALS, (catalog_id,), {}, options, page_size)

    async def create(
        self,
        catalog_id: int,
        body: Serial,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Add a serial code to a product.

        Args:
            catalog_id: The product's CatalogID.
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            NotFoundError: there is no such row.
            AmbiguousOutcomeError: it may or may not have happened.
            ThreeDCartError: any other failure.

        See Create a product serial, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return await self._core.write(_CREATE_PRODUCT_SERIAL, (catalog_id,), {}, body, options)

    async def update(
        self,
        catalog_id: int,
        serial_id: int,
        body: Serial,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Update one serial code of a product.

        Args:
            catalog_id: The product's CatalogID.
            serial_id: The serial code's SerialID.
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Update a specific product serial, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return await self._core.write(
            _UPDATE_PRODUCT_SERIAL,
            (
                catalog_id,
                serial_id,
            ),
            {},
            body,
            options,
        )

    async def update_many(
        self,
        catalog_id: int,
        bodies: Iterable[Serial],
        *,
        chunk: int | None = None,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """Update several serial codes of a product.

        Rows are found by SerialID. One result a code; 206 when some failed, each result then
        has its own Status.

        Args:
            catalog_id: The product's CatalogID.
            bodies: The rows to send, each with what identifies it and what changes.
            chunk: Rows sent in one request.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed.

        Raises:
            NotFoundError: there is no such row to hold them.
            ThreeDCartError: any other failure.

        See Update the serials of a product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return await self._core.write_many(
            _UPDATE_PRODUCT_SERIALS, (catalog_id,), {}, bodies, options, chunk
        )


class ProductsSkusResource(Resource):
    """Stock keeping units."""

    def list(
        self,
        *,
        catalog_id: int | None = None,
        sku: str | None = None,
        name: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[ProductSKU]:
        """List stock keeping units.

        One row a product: identity, SKU, name, prices and stock, without the rest.

        Args:
            catalog_id: Only rows with this CatalogID; 0 means any.
            sku: Only rows with this SKU.
            name: Only rows whose name contains this text.
            limit: Rows per page. Default 10. From 0 to 500.
            offset: Number of the first row wanted, counted from 1; 0 means the same. Default 1.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One page of rows (ProductSKU); an empty list when none match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve a list of SKUs, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return self._core.rows(
            _LIST_PRODUCT_SKUS,
            (),
            {
                "catalogid": catalog_id,
                "sku": sku,
                "name": name,
                "limit": limit,
                "offset": offset,
            },
            options,
        )

    def iterate(
        self,
        *,
        catalog_id: int | None = None,
        sku: str | None = None,
        name: str | None = None,
        page_size: int | None = None,
        options: CallOptions | None = None,
    ) -> Iterator[ProductSKU]:
        """List stock keeping units. All rows, page after page.

        One row a product: identity, SKU, name, prices and stock, without the rest.

        Args:
            catalog_id: Only rows with this CatalogID; 0 means any.
            sku: Only rows with this SKU.
            name: Only rows whose name contains this text.
            page_size: Rows asked for at a time, at most 500.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            An iterator of ProductSKU, no row twice.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve a list of SKUs, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return self._core.iterate(
            _LIST_PRODUCT_SKUS,
            (),
            {
                "catalogid": catalog_id,
                "sku": sku,
                "name": name,
            },
            options,
            page_size,
        )

    def count(
        self,
        *,
        catalog_id: int | None = None,
        sku: str | None = None,
        name: str | None = None,
        options: CallOptions | None = None,
    ) -> int:
        """List stock keeping units. Only their number.

        One row a product: identity, SKU, name, prices and stock, without the rest.

        Args:
            catalog_id: Only rows with this CatalogID; 0 means any.
            sku: Only rows with this SKU.
            name: Only rows whose name contains this text.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            How many rows match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve a list of SKUs, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return self._core.count(
            _LIST_PRODUCT_SKUS,
            (),
            {
                "catalogid": catalog_id,
                "sku": sku,
                "name": name,
            },
            options,
        )

    def of_product(
        self,
        catalog_id: int,
        *,
        name: str | None = None,
        sku: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[ProductSKU]:
        """List the stock keeping unit of a product.

        Known for v1 and from the vendor's Swagger file only.

        Args:
            catalog_id: The product's CatalogID.
            name: Only rows whose name contains this text.
            sku: Only rows with this SKU.
            limit: Rows per page. Default 10. From 0 to 500.
            offset: Number of the first row wanted, counted from 1; 0 means the same. Default 1.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One page of rows (ProductSKU); an empty list when none match.

        Raises:
            ThreeDCartError: any failure.

        See Products, in Swagger (v1): https://apirest.3dcart.com/swagger/ui/index

        Known for v1 only.
        """
        return self._core.rows(
            _LIST_SKUS_OF_PRODUCT,
            (catalog_id,),
            {
                "name": name,
                "sku": sku,
                "limit": limit,
                "offset": offset,
            },
            options,
        )

    def iterate_of_product(
        self,
        catalog_id: int,
        *,
        name: str | None = None,
        sku: str | None = None,
        page_size: int | None = None,
        options: CallOptions | None = None,
    ) -> Iterator[ProductSKU]:
        """List the stock keeping unit of a product. All rows, page after page.

        Known for v1 and from the vendor's Swagger file only.

        Args:
            catalog_id: The product's CatalogID.
            name: Only rows whose name contains this text.
            sku: Only rows with this SKU.
            page_size: Rows asked for at a time, at most 500.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            An iterator of ProductSKU, no row twice.

        Raises:
            ThreeDCartError: any failure.

        See Products, in Swagger (v1): https://apirest.3dcart.com/swagger/ui/index

        Known for v1 only.
        """
        return self._core.iterate(
            _LIST_SKUS_OF_PRODUCT,
            (catalog_id,),
            {
                "name": name,
                "sku": sku,
            },
            options,
            page_size,
        )

    def count_of_product(
        self,
        catalog_id: int,
        *,
        name: str | None = None,
        sku: str | None = None,
        options: CallOptions | None = None,
    ) -> int:
        """List the stock keeping unit of a product. Only their number.

        Known for v1 and from the vendor's Swagger file only.

        Args:
            catalog_id: The product's CatalogID.
            name: Only rows whose name contains this text.
            sku: Only rows with this SKU.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            How many rows match.

        Raises:
            ThreeDCartError: any failure.

        See Products, in Swagger (v1): https://apirest.3dcart.com/swagger/ui/index

        Known for v1 only.
        """
        return self._core.count(
            _LIST_SKUS_OF_PRODUCT,
            (catalog_id,),
            {
                "name": name,
                "sku": sku,
            },
            options,
        )


class AsyncProductsSkusResource(AsyncResource):
    """Stock keeping units."""

    async def list(
        self,
        *,
        catalog_id: int | None = None,
        sku: str | None = None,
        name: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[ProductSKU]:
        """List stock keeping units.

        One row a product: identity, SKU, name, prices and stock, without the rest.

        Args:
            catalog_id: Only rows with this CatalogID; 0 means any.
            sku: Only rows with this SKU.
            name: Only rows whose name contains this text.
            limit: Rows per page. Default 10. From 0 to 500.
            offset: Number of the first row wanted, counted from 1; 0 means the same. Default 1.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One page of rows (ProductSKU); an empty list when none match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve a list of SKUs, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return await self._core.rows(
            _LIST_PRODUCT_SKUS,
            (),
            {
                "catalogid": catalog_id,
                "sku": sku,
                "name": name,
                "limit": limit,
                "offset": offset,
            },
            options,
        )

    def iterate(
        self,
        *,
        catalog_id: int | None = None,
        sku: str | None = None,
        name: str | None = None,
        page_size: int | None = None,
        options: CallOptions | None = None,
    ) -> AsyncIterator[ProductSKU]:
        """List stock keeping units. All rows, page after page.

        One row a product: identity, SKU, name, prices and stock, without the rest.

        Args:
            catalog_id: Only rows with this CatalogID; 0 means any.
            sku: Only rows with this SKU.
            name: Only rows whose name contains this text.
            page_size: Rows asked for at a time, at most 500.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            An iterator of ProductSKU, no row twice.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve a list of SKUs, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return self._core.iterate(
            _LIST_PRODUCT_SKUS,
            (),
            {
                "catalogid": catalog_id,
                "sku": sku,
                "name": name,
            },
            options,
            page_size,
        )

    async def count(
        self,
        *,
        catalog_id: int | None = None,
        sku: str | None = None,
        name: str | None = None,
        options: CallOptions | None = None,
    ) -> int:
        """List stock keeping units. Only their number.

        One row a product: identity, SKU, name, prices and stock, without the rest.

        Args:
            catalog_id: Only rows with this CatalogID; 0 means any.
            sku: Only rows with this SKU.
            name: Only rows whose name contains this text.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            How many rows match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve a list of SKUs, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return await self._core.count(
            _LIST_PRODUCT_SKUS,
            (),
            {
                "catalogid": catalog_id,
                "sku": sku,
                "name": name,
            },
            options,
        )

    async def of_product(
        self,
        catalog_id: int,
        *,
        name: str | None = None,
        sku: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[ProductSKU]:
        """List the stock keeping unit of a product.

        Known for v1 and from the vendor's Swagger file only.

        Args:
            catalog_id: The product's CatalogID.
            name: Only rows whose name contains this text.
            sku: Only rows with this SKU.
            limit: Rows per page. Default 10. From 0 to 500.
            offset: Number of the first row wanted, counted from 1; 0 means the same. Default 1.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One page of rows (ProductSKU); an empty list when none match.

        Raises:
            ThreeDCartError: any failure.

        See Products, in Swagger (v1): https://apirest.3dcart.com/swagger/ui/index

        Known for v1 only.
        """
        return await self._core.rows(
            _LIST_SKUS_OF_PRODUCT,
            (catalog_id,),
            {
                "name": name,
                "sku": sku,
                "limit": limit,
                "offset": offset,
            },
            options,
        )

    def iterate_of_product(
        self,
        catalog_id: int,
        *,
        name: str | None = None,
        sku: str | None = None,
        page_size: int | None = None,
        options: CallOptions | None = None,
    ) -> AsyncIterator[ProductSKU]:
        """List the stock keeping unit of a product. All rows, page after page.

        Known for v1 and from the vendor's Swagger file only.

        Args:
            catalog_id: The product's CatalogID.
            name: Only rows whose name contains this text.
            sku: Only rows with this SKU.
            page_size: Rows asked for at a time, at most 500.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            An iterator of ProductSKU, no row twice.

        Raises:
            ThreeDCartError: any failure.

        See Products, in Swagger (v1): https://apirest.3dcart.com/swagger/ui/index

        Known for v1 only.
        """
        return self._core.iterate(
            _LIST_SKUS_OF_PRODUCT,
            (catalog_id,),
            {
                "name": name,
                "sku": sku,
            },
            options,
            page_size,
        )

    async def count_of_product(
        self,
        catalog_id: int,
        *,
        name: str | None = None,
        sku: str | None = None,
        options: CallOptions | None = None,
    ) -> int:
        """List the stock keeping unit of a product. Only their number.

        Known for v1 and from the vendor's Swagger file only.

        Args:
            catalog_id: The product's CatalogID.
            name: Only rows whose name contains this text.
            sku: Only rows with this SKU.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            How many rows match.

        Raises:
            ThreeDCartError: any failure.

        See Products, in Swagger (v1): https://apirest.3dcart.com/swagger/ui/index

        Known for v1 only.
        """
        return await self._core.count(
            _LIST_SKUS_OF_PRODUCT,
            (catalog_id,),
            {
                "name": name,
                "sku": sku,
            },
            options,
        )


class ProductsUpsellingResource(Resource):
    """Up-selling items of a product."""

    def list(
        self,
        catalog_id: int,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[UpSellingItem]:
        """List the up-selling items of a product.

        Args:
            catalog_id: The product's CatalogID.
            limit: Rows per page; 0 answers all rows. From 0 to 500.
            offset: Number of the first row wanted, counted from 1; 0 means the same.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One page of rows (UpSellingItem); an empty list when none match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve the up-selling items of a product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return self._core.rows(
            _LIST_UP_SELLING_ITEMS,
            (catalog_id,),
            {
                "limit": limit,
                "offset": offset,
            },
            options,
        )

    def iterate(
        self,
        catalog_id: int,
        *,
        page_size: int | None = None,
        options: CallOptions | None = None,
    ) -> Iterator[UpSellingItem]:
        """List the up-selling items of a product. All rows, page after page.

        Args:
            catalog_id: The product's CatalogID.
            page_size: Rows asked for at a time, at most 500.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            An iterator of UpSellingItem, no row twice.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve the up-selling items of a product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return self._core.iterate(_LIST_UP_SELLING_ITEMS, (catalog_id,), {}, options, page_size)

    def create(
        self,
        catalog_id: int,
        body: UpSellingItem,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Offer a product beside another.

        The vendor's status table prints 200 for success; 201 is presumed, as for every other
        create.

        Args:
            catalog_id: The product's CatalogID.
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            NotFoundError: there is no such row.
            AmbiguousOutcomeError: it may or may not have happened.
            ThreeDCartError: any other failure.

        See Create an up-selling item, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return self._core.write(_CREATE_UP_SELLING_ITEM, (catalog_id,), {}, body, options)

    def update(
        self,
        catalog_id: int,
        up_selling_index_id: int,
        body: UpSellingItem,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Update one up-selling item of a product.

        The path takes UpSellingIndexID, not the offered product's CatalogID.

        Args:
            catalog_id: The product's CatalogID.
            up_selling_index_id: The link's UpSellingIndexID; not the offered product's
                CatalogID.
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Update a specific up-selling item, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return self._core.write(
            _UPDATE_UP_SELLING_ITEM,
            (
                catalog_id,
                up_selling_index_id,
            ),
            {},
            body,
            options,
        )

    def update_many(
        self,
        catalog_id: int,
        bodies: Iterable[UpSellingItem],
        *,
        chunk: int | None = None,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """Update several up-selling items of a product.

        Rows are found by UpSellingIndexID. One result an item; 206 when some failed, each
        result then has its own Status.

        Args:
            catalog_id: The product's CatalogID.
            bodies: The rows to send, each with what identifies it and what changes.
            chunk: Rows sent in one request.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed.

        Raises:
            NotFoundError: there is no such row to hold them.
            ThreeDCartError: any other failure.

        See Update the up-selling items of a product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return self._core.write_many(
            _UPDATE_UP_SELLING_ITEMS, (catalog_id,), {}, bodies, options, chunk
        )


class AsyncProductsUpsellingResource(AsyncResource):
    """Up-selling items of a product."""

    async def list(
        self,
        catalog_id: int,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[UpSellingItem]:
        """List the up-selling items of a product.

        Args:
            catalog_id: The product's CatalogID.
            limit: Rows per page; 0 answers all rows. From 0 to 500.
            offset: Number of the first row wanted, counted from 1; 0 means the same.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One page of rows (UpSellingItem); an empty list when none match.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve the up-selling items of a product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return await self._core.rows(
            _LIST_UP_SELLING_ITEMS,
            (catalog_id,),
            {
                "limit": limit,
                "offset": offset,
            },
            options,
        )

    def iterate(
        self,
        catalog_id: int,
        *,
        page_size: int | None = None,
        options: CallOptions | None = None,
    ) -> AsyncIterator[UpSellingItem]:
        """List the up-selling items of a product. All rows, page after page.

        Args:
            catalog_id: The product's CatalogID.
            page_size: Rows asked for at a time, at most 500.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            An iterator of UpSellingItem, no row twice.

        Raises:
            ThreeDCartError: any failure.

        See Retrieve the up-selling items of a product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return self._core.iterate(_LIST_UP_SELLING_ITEMS, (catalog_id,), {}, options, page_size)

    async def create(
        self,
        catalog_id: int,
        body: UpSellingItem,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Offer a product beside another.

        The vendor's status table prints 200 for success; 201 is presumed, as for every other
        create.

        Args:
            catalog_id: The product's CatalogID.
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            NotFoundError: there is no such row.
            AmbiguousOutcomeError: it may or may not have happened.
            ThreeDCartError: any other failure.

        See Create an up-selling item, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return await self._core.write(_CREATE_UP_SELLING_ITEM, (catalog_id,), {}, body, options)

    async def update(
        self,
        catalog_id: int,
        up_selling_index_id: int,
        body: UpSellingItem,
        *,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """Update one up-selling item of a product.

        The path takes UpSellingIndexID, not the offered product's CatalogID.

        Args:
            catalog_id: The product's CatalogID.
            up_selling_index_id: The link's UpSellingIndexID; not the offered product's
                CatalogID.
            body: What to send; fields left unset are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did.

        Raises:
            NotFoundError: there is no such row.
            ThreeDCartError: any other failure.

        See Update a specific up-selling item, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return await self._core.write(
            _UPDATE_UP_SELLING_ITEM,
            (
                catalog_id,
                up_selling_index_id,
            ),
            {},
            body,
            options,
        )

    async def update_many(
        self,
        catalog_id: int,
        bodies: Iterable[UpSellingItem],
        *,
        chunk: int | None = None,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """Update several up-selling items of a product.

        Rows are found by UpSellingIndexID. One result an item; 206 when some failed, each
        result then has its own Status.

        Args:
            catalog_id: The product's CatalogID.
            bodies: The rows to send, each with what identifies it and what changes.
            chunk: Rows sent in one request.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed.

        Raises:
            NotFoundError: there is no such row to hold them.
            ThreeDCartError: any other failure.

        See Update the up-selling items of a product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return await self._core.write_many(
            _UPDATE_UP_SELLING_ITEMS, (catalog_id,), {}, bodies, options, chunk
        )
