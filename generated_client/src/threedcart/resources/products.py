# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""Products."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable
from datetime import date as Date
from datetime import datetime
from decimal import Decimal

from .._runtime.client.async_core import AsyncRows
from .._runtime.client.core import Rows
from .._runtime.client.resource import AsyncResource, Resource, namespace
from .._runtime.operation import Operation, Paging, Parameter
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
    owners=("Product",),
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
    owners=("Product",),
    schema="ActionResult",
    body="models.product:Product",
    result="integer",
    source="https://apirest.3dcart.com/v1/products/index.html",
)
_UPDATE_PRODUCTS = Operation(
    id="updateProducts",
    method="PUT",
    path="/Products",
    key="SKUInfo.CatalogID",
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
    owners=("Product",),
    schema="ActionResult",
    result="integer",
    source="https://apirest.3dcart.com/v1/products/index.html",
)
_LIST_PRODUCT_ADVANCED_OPTIONS = Operation(
    id="listProductAdvancedOptions",
    method="GET",
    path="/Products/{catalogid}/AdvancedOptions",
    keys=("integer",),
    owners=("Product",),
    query=(Parameter("limit", "limit", "integer"), Parameter("offset", "offset", "integer")),
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
    owners=("Product", "AdvancedOption"),
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
    owners=("Product",),
    key="AdvancedOptionCode",
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
    owners=("Product",),
    query=(Parameter("limit", "limit", "integer"), Parameter("offset", "offset", "integer")),
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
    owners=("Product",),
    query=(Parameter("limit", "limit", "integer"), Parameter("offset", "offset", "integer")),
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
    owners=("Product",),
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
    owners=("Product", "Discount"),
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
    owners=("Product",),
    key="DiscountID",
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
    owners=("Product",),
    query=(Parameter("limit", "limit", "integer"), Parameter("offset", "offset", "integer")),
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
    owners=("Product",),
    query=(Parameter("limit", "limit", "integer"), Parameter("offset", "offset", "integer")),
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
    owners=("Product",),
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
    owners=("Product", "EProduct"),
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
    owners=("Product",),
    key="FileNumber",
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
    owners=("Product",),
    query=(Parameter("limit", "limit", "integer"), Parameter("offset", "offset", "integer")),
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
    owners=("Product",),
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
    owners=("Product", "Feature"),
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
    owners=("Product",),
    key="FeatureID",
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
    owners=("Product",),
    query=(Parameter("limit", "limit", "integer"), Parameter("offset", "offset", "integer")),
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
    owners=("Product",),
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
    owners=("Product", "ImageGallery"),
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
    owners=("Product",),
    key="ImageGalleryID",
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
    owners=("Product",),
    query=(Parameter("limit", "limit", "integer"), Parameter("offset", "offset", "integer")),
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
    owners=("Product",),
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
    owners=("Product", "OptionSet"),
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
    owners=("Product",),
    key="OptionSetID",
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
    owners=("Product",),
    query=(Parameter("limit", "limit", "integer"), Parameter("offset", "offset", "integer")),
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
    owners=("Product",),
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
    owners=("Product", "RelatedProduct"),
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
    owners=("Product",),
    key="RelatedIndexID",
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
    owners=("Product",),
    query=(Parameter("limit", "limit", "integer"), Parameter("offset", "offset", "integer")),
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
    owners=("Product",),
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
    owners=("Product", "Serial"),
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
    owners=("Product",),
    key="SerialID",
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
    owners=("Product",),
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
    owners=("Product",),
    query=(Parameter("limit", "limit", "integer"), Parameter("offset", "offset", "integer")),
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
    owners=("Product",),
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
    owners=("Product", "UpSellingItem"),
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
    owners=("Product",),
    key="UpSellingIndexID",
    schema="ActionResult",
    body="models.up_selling_item:UpSellingItem",
    result="integer",
    source="https://apirest.3dcart.com/v1/products/index.html",
)


class ProductsResource(Resource):
    """Products."""

    @namespace
    def advanced_options(self) -> ProductsAdvancedOptionsResource:
        """Advanced options of a product."""
        return ProductsAdvancedOptionsResource(self._core)

    @namespace
    def categories(self) -> ProductsCategoriesResource:
        """Categories of a product."""
        return ProductsCategoriesResource(self._core)

    @namespace
    def discounts(self) -> ProductsDiscountsResource:
        """Quantity discounts of a product."""
        return ProductsDiscountsResource(self._core)

    @namespace
    def distributors(self) -> ProductsDistributorsResource:
        """Distributors of a product."""
        return ProductsDistributorsResource(self._core)

    @namespace
    def eproducts(self) -> ProductsEproductsResource:
        """Downloadable files of a product."""
        return ProductsEproductsResource(self._core)

    @namespace
    def features(self) -> ProductsFeaturesResource:
        """Features of a product."""
        return ProductsFeaturesResource(self._core)

    @namespace
    def images(self) -> ProductsImagesResource:
        """Gallery images of a product."""
        return ProductsImagesResource(self._core)

    @namespace
    def options(self) -> ProductsOptionsResource:
        """Option sets of a product."""
        return ProductsOptionsResource(self._core)

    @namespace
    def related(self) -> ProductsRelatedResource:
        """Related products of a product."""
        return ProductsRelatedResource(self._core)

    @namespace
    def serials(self) -> ProductsSerialsResource:
        """Serial codes of a product."""
        return ProductsSerialsResource(self._core)

    @namespace
    def skus(self) -> ProductsSkusResource:
        """Stock keeping units."""
        return ProductsSkusResource(self._core)

    @namespace
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
    ) -> Rows[Product]:
        """GET /Products: List products.

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
            limit: Rows to read at most.
            offset: Number of the first row to read, from 1 on.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The rows (Product), read when you iterate, or ask for all(), first(), count().

        See Retrieve a list of products, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return Rows(
            self._core,
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
            limit,
            offset,
        )

    def get(self, catalog_id: int | Product, *, options: CallOptions | None = None) -> Product:
        """GET /Products/{catalogid}: Read one product.

        Takes the CatalogID of SKUInfo, not the SKU. Answers all lists of the product, such as
        its options.

        Args:
            catalog_id: The product's CatalogID. Or the Product itself.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The Product.

        Raises:
            NotFoundError: there is no such row.

        See Retrieve a specific product by id, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        row: Product = self._core.one(_GET_PRODUCT, (catalog_id,), {}, options)
        return row

    def create(self, body: Product, *, options: CallOptions | None = None) -> WriteResult[int]:
        """POST /Products: Create a product.

        The result's Value is the CatalogID. To give options stock and prices of their own,
        create the product with OptionSetList, read the OptionIDs back, then update it with
        AdvancedOptionList.

        Args:
            body: What to send; fields that are not set are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            AmbiguousOutcomeError: it may or may not have happened.

        See Create a product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return self._core.write(_CREATE_PRODUCT, (), {}, body, options)

    def create_many(
        self,
        bodies: Iterable[Product],
        *,
        find: Callable[[Product], Product | None] | None = None,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """POST /Products: Create a product. One request for each row.

        Args:
            bodies: The rows to create.
            find: Looks for the row of a body whose create had no clear answer.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed, or be ambiguous.
        """
        return self._core.create_many(_CREATE_PRODUCT, (), {}, bodies, find, options)

    def update(
        self,
        catalog_id: int | Product,
        body: Product | None = None,
        *,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """PUT /Products/{catalogid}: Update one product.

        Fields not sent stay. The lists named at the Product schema are replaced where they are
        sent: their rows are deleted and written anew, with new identities. Sending
        OptionSetList thus changes the ids AdvancedOptionCode is made of. Use the operations
        under the product to change one row.

        Args:
            catalog_id: The product's CatalogID. Or the Product itself.
            body: What to send, unless catalog_id is the row. Of a row that was read, what
                changed.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Raises:
            NotFoundError: there is no such row.

        See Update a specific product by id, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return self._core.write(_UPDATE_PRODUCT, (catalog_id,), {}, body, options, whole=whole)

    def update_many(
        self,
        bodies: Iterable[Product],
        *,
        chunk: int | None = None,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """PUT /Products: Update several products.

        Each product names its SKUInfo.CatalogID. The lists named at the Product schema are
        replaced where they are sent. One result a product; 206 when some failed, each result
        then has its own Status. A live client sends 100 at a time.

        Args:
            bodies: The rows to send, each with what identifies it and what changes.
            chunk: Rows sent in one request.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed.

        See Update a list of products, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return self._core.write_many(_UPDATE_PRODUCTS, (), {}, bodies, options, chunk, whole=whole)

    def delete(
        self, catalog_id: int | Product, *, options: CallOptions | None = None
    ) -> WriteResult[int]:
        """DELETE /Products/{catalogid}: Delete a product.

        Takes the CatalogID of SKUInfo. 404 where there is no such product.

        Args:
            catalog_id: The product's CatalogID. Or the Product itself.
            options: What this call does differently: timeout, retries, headers ...

        Raises:
            NotFoundError: there is no such row.

        See Delete a specific product by id, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return self._core.write(_DELETE_PRODUCT, (catalog_id,), {}, None, options)


class AsyncProductsResource(AsyncResource):
    """Products."""

    @namespace
    def advanced_options(self) -> AsyncProductsAdvancedOptionsResource:
        """Advanced options of a product."""
        return AsyncProductsAdvancedOptionsResource(self._core)

    @namespace
    def categories(self) -> AsyncProductsCategoriesResource:
        """Categories of a product."""
        return AsyncProductsCategoriesResource(self._core)

    @namespace
    def discounts(self) -> AsyncProductsDiscountsResource:
        """Quantity discounts of a product."""
        return AsyncProductsDiscountsResource(self._core)

    @namespace
    def distributors(self) -> AsyncProductsDistributorsResource:
        """Distributors of a product."""
        return AsyncProductsDistributorsResource(self._core)

    @namespace
    def eproducts(self) -> AsyncProductsEproductsResource:
        """Downloadable files of a product."""
        return AsyncProductsEproductsResource(self._core)

    @namespace
    def features(self) -> AsyncProductsFeaturesResource:
        """Features of a product."""
        return AsyncProductsFeaturesResource(self._core)

    @namespace
    def images(self) -> AsyncProductsImagesResource:
        """Gallery images of a product."""
        return AsyncProductsImagesResource(self._core)

    @namespace
    def options(self) -> AsyncProductsOptionsResource:
        """Option sets of a product."""
        return AsyncProductsOptionsResource(self._core)

    @namespace
    def related(self) -> AsyncProductsRelatedResource:
        """Related products of a product."""
        return AsyncProductsRelatedResource(self._core)

    @namespace
    def serials(self) -> AsyncProductsSerialsResource:
        """Serial codes of a product."""
        return AsyncProductsSerialsResource(self._core)

    @namespace
    def skus(self) -> AsyncProductsSkusResource:
        """Stock keeping units."""
        return AsyncProductsSkusResource(self._core)

    @namespace
    def upselling(self) -> AsyncProductsUpsellingResource:
        """Up-selling items of a product."""
        return AsyncProductsUpsellingResource(self._core)

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
    ) -> AsyncRows[Product]:
        """GET /Products: List products.

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
            limit: Rows to read at most.
            offset: Number of the first row to read, from 1 on.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The rows (Product), read when you iterate, or ask for all(), first(), count().

        See Retrieve a list of products, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return AsyncRows(
            self._core,
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
            limit,
            offset,
        )

    async def get(
        self, catalog_id: int | Product, *, options: CallOptions | None = None
    ) -> Product:
        """GET /Products/{catalogid}: Read one product.

        Takes the CatalogID of SKUInfo, not the SKU. Answers all lists of the product, such as
        its options.

        Args:
            catalog_id: The product's CatalogID. Or the Product itself.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The Product.

        Raises:
            NotFoundError: there is no such row.

        See Retrieve a specific product by id, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        row: Product = await self._core.one(_GET_PRODUCT, (catalog_id,), {}, options)
        return row

    async def create(
        self, body: Product, *, options: CallOptions | None = None
    ) -> WriteResult[int]:
        """POST /Products: Create a product.

        The result's Value is the CatalogID. To give options stock and prices of their own,
        create the product with OptionSetList, read the OptionIDs back, then update it with
        AdvancedOptionList.

        Args:
            body: What to send; fields that are not set are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            AmbiguousOutcomeError: it may or may not have happened.

        See Create a product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return await self._core.write(_CREATE_PRODUCT, (), {}, body, options)

    async def create_many(
        self,
        bodies: Iterable[Product],
        *,
        find: Callable[[Product], Awaitable[Product | None]] | None = None,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """POST /Products: Create a product. One request for each row.

        Args:
            bodies: The rows to create.
            find: Looks for the row of a body whose create had no clear answer.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed, or be ambiguous.
        """
        return await self._core.create_many(_CREATE_PRODUCT, (), {}, bodies, find, options)

    async def update(
        self,
        catalog_id: int | Product,
        body: Product | None = None,
        *,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """PUT /Products/{catalogid}: Update one product.

        Fields not sent stay. The lists named at the Product schema are replaced where they are
        sent: their rows are deleted and written anew, with new identities. Sending
        OptionSetList thus changes the ids AdvancedOptionCode is made of. Use the operations
        under the product to change one row.

        Args:
            catalog_id: The product's CatalogID. Or the Product itself.
            body: What to send, unless catalog_id is the row. Of a row that was read, what
                changed.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Raises:
            NotFoundError: there is no such row.

        See Update a specific product by id, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return await self._core.write(
            _UPDATE_PRODUCT, (catalog_id,), {}, body, options, whole=whole
        )

    async def update_many(
        self,
        bodies: Iterable[Product],
        *,
        chunk: int | None = None,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """PUT /Products: Update several products.

        Each product names its SKUInfo.CatalogID. The lists named at the Product schema are
        replaced where they are sent. One result a product; 206 when some failed, each result
        then has its own Status. A live client sends 100 at a time.

        Args:
            bodies: The rows to send, each with what identifies it and what changes.
            chunk: Rows sent in one request.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed.

        See Update a list of products, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return await self._core.write_many(
            _UPDATE_PRODUCTS, (), {}, bodies, options, chunk, whole=whole
        )

    async def delete(
        self, catalog_id: int | Product, *, options: CallOptions | None = None
    ) -> WriteResult[int]:
        """DELETE /Products/{catalogid}: Delete a product.

        Takes the CatalogID of SKUInfo. 404 where there is no such product.

        Args:
            catalog_id: The product's CatalogID. Or the Product itself.
            options: What this call does differently: timeout, retries, headers ...

        Raises:
            NotFoundError: there is no such row.

        See Delete a specific product by id, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return await self._core.write(_DELETE_PRODUCT, (catalog_id,), {}, None, options)


class ProductsAdvancedOptionsResource(Resource):
    """Advanced options of a product."""

    def list(
        self,
        catalog_id: int | Product,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> Rows[AdvancedOption]:
        """GET /Products/{catalogid}/AdvancedOptions: List the advanced options of a product.

        All combinations at once, unless a limit is given; 404 also means that the product has
        none.

        Args:
            catalog_id: The product's CatalogID. Or the Product itself.
            limit: Rows to read at most.
            offset: Number of the first row to read, from 1 on.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The rows (AdvancedOption), read when you iterate, or ask for all(), first(),
                count().

        See Retrieve the advanced options of a product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return Rows(
            self._core, _LIST_PRODUCT_ADVANCED_OPTIONS, (catalog_id,), {}, options, limit, offset
        )

    def update(
        self,
        catalog_id: int | Product,
        advanced_option_code: str | AdvancedOption,
        body: AdvancedOption | None = None,
        *,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> WriteResult[str]:
        """PUT /Products/{catalogid}/AdvancedOptions/{advancedoptioncode}: Update one advanced
        option of a product.

        The path takes AdvancedOptionCode: OptionIDs joined by hyphens in option-set order, such
        as 67-69.

        Args:
            catalog_id: The product's CatalogID. Or the Product itself.
            advanced_option_code: The AdvancedOptionCode, such as 67-69. Or the AdvancedOption
                itself.
            body: What to send, unless advanced_option_code is the row. Of a row that was read,
                what changed.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Raises:
            NotFoundError: there is no such row.

        See Update a specific advanced option, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return self._core.write(
            _UPDATE_PRODUCT_ADVANCED_OPTION,
            (catalog_id, advanced_option_code),
            {},
            body,
            options,
            whole=whole,
        )

    def update_many(
        self,
        catalog_id: int | Product,
        bodies: Iterable[AdvancedOption],
        *,
        chunk: int | None = None,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> BatchResult[str]:
        """PUT /Products/{catalogid}/AdvancedOptions: Update several advanced options of a product.

        Rows are found by AdvancedOptionCode. To create some, update the product with
        AdvancedOptionList. One result an advanced option; 206 when some failed, each result
        then has its own Status.

        Args:
            catalog_id: The product's CatalogID. Or the Product itself.
            bodies: The rows to send, each with what identifies it and what changes.
            chunk: Rows sent in one request.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed.

        Raises:
            NotFoundError: there is no such row to hold them.

        See Update the advanced options of a product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return self._core.write_many(
            _UPDATE_PRODUCT_ADVANCED_OPTIONS, (catalog_id,), {}, bodies, options, chunk, whole=whole
        )


class AsyncProductsAdvancedOptionsResource(AsyncResource):
    """Advanced options of a product."""

    def list(
        self,
        catalog_id: int | Product,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> AsyncRows[AdvancedOption]:
        """GET /Products/{catalogid}/AdvancedOptions: List the advanced options of a product.

        All combinations at once, unless a limit is given; 404 also means that the product has
        none.

        Args:
            catalog_id: The product's CatalogID. Or the Product itself.
            limit: Rows to read at most.
            offset: Number of the first row to read, from 1 on.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The rows (AdvancedOption), read when you iterate, or ask for all(), first(),
                count().

        See Retrieve the advanced options of a product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return AsyncRows(
            self._core, _LIST_PRODUCT_ADVANCED_OPTIONS, (catalog_id,), {}, options, limit, offset
        )

    async def update(
        self,
        catalog_id: int | Product,
        advanced_option_code: str | AdvancedOption,
        body: AdvancedOption | None = None,
        *,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> WriteResult[str]:
        """PUT /Products/{catalogid}/AdvancedOptions/{advancedoptioncode}: Update one advanced
        option of a product.

        The path takes AdvancedOptionCode: OptionIDs joined by hyphens in option-set order, such
        as 67-69.

        Args:
            catalog_id: The product's CatalogID. Or the Product itself.
            advanced_option_code: The AdvancedOptionCode, such as 67-69. Or the AdvancedOption
                itself.
            body: What to send, unless advanced_option_code is the row. Of a row that was read,
                what changed.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Raises:
            NotFoundError: there is no such row.

        See Update a specific advanced option, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return await self._core.write(
            _UPDATE_PRODUCT_ADVANCED_OPTION,
            (catalog_id, advanced_option_code),
            {},
            body,
            options,
            whole=whole,
        )

    async def update_many(
        self,
        catalog_id: int | Product,
        bodies: Iterable[AdvancedOption],
        *,
        chunk: int | None = None,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> BatchResult[str]:
        """PUT /Products/{catalogid}/AdvancedOptions: Update several advanced options of a product.

        Rows are found by AdvancedOptionCode. To create some, update the product with
        AdvancedOptionList. One result an advanced option; 206 when some failed, each result
        then has its own Status.

        Args:
            catalog_id: The product's CatalogID. Or the Product itself.
            bodies: The rows to send, each with what identifies it and what changes.
            chunk: Rows sent in one request.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed.

        Raises:
            NotFoundError: there is no such row to hold them.

        See Update the advanced options of a product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return await self._core.write_many(
            _UPDATE_PRODUCT_ADVANCED_OPTIONS, (catalog_id,), {}, bodies, options, chunk, whole=whole
        )


class ProductsCategoriesResource(Resource):
    """Categories of a product."""

    def list(
        self,
        catalog_id: int | Product,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> Rows[ProductCategory]:
        """GET /Products/{catalogid}/Categories: List the categories of a product.

        To change them, update the product with the whole CategoryList.

        Args:
            catalog_id: The product's CatalogID. Or the Product itself.
            limit: Rows to read at most.
            offset: Number of the first row to read, from 1 on.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The rows (ProductCategory), read when you iterate, or ask for all(), first(),
                count().

        See Retrieve the categories of a product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return Rows(self._core, _LIST_PRODUCT_CATEGORIES, (catalog_id,), {}, options, limit, offset)


class AsyncProductsCategoriesResource(AsyncResource):
    """Categories of a product."""

    def list(
        self,
        catalog_id: int | Product,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> AsyncRows[ProductCategory]:
        """GET /Products/{catalogid}/Categories: List the categories of a product.

        To change them, update the product with the whole CategoryList.

        Args:
            catalog_id: The product's CatalogID. Or the Product itself.
            limit: Rows to read at most.
            offset: Number of the first row to read, from 1 on.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The rows (ProductCategory), read when you iterate, or ask for all(), first(),
                count().

        See Retrieve the categories of a product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return AsyncRows(
            self._core, _LIST_PRODUCT_CATEGORIES, (catalog_id,), {}, options, limit, offset
        )


class ProductsDiscountsResource(Resource):
    """Quantity discounts of a product."""

    def list(
        self,
        catalog_id: int | Product,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> Rows[Discount]:
        """GET /Products/{catalogid}/Discount: List the quantity discounts of a product.

        All discounts at once, unless a limit is given; 404 also means that the product has
        none.

        Args:
            catalog_id: The product's CatalogID. Or the Product itself.
            limit: Rows to read at most.
            offset: Number of the first row to read, from 1 on.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The rows (Discount), read when you iterate, or ask for all(), first(), count().

        See Retrieve the discounts of a product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return Rows(self._core, _LIST_PRODUCT_DISCOUNTS, (catalog_id,), {}, options, limit, offset)

    def create(
        self, catalog_id: int | Product, body: Discount, *, options: CallOptions | None = None
    ) -> WriteResult[int]:
        """POST /Products/{catalogid}/Discount: Add a quantity discount to a product.

        The other discounts stay; sending DiscountList with the product replaces them all.

        Args:
            catalog_id: The product's CatalogID. Or the Product itself.
            body: What to send; fields that are not set are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            NotFoundError: there is no such row.
            AmbiguousOutcomeError: it may or may not have happened.

        See Create a product discount, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return self._core.write(_CREATE_PRODUCT_DISCOUNT, (catalog_id,), {}, body, options)

    def create_many(
        self,
        catalog_id: int | Product,
        bodies: Iterable[Discount],
        *,
        find: Callable[[Discount], Discount | None] | None = None,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """POST /Products/{catalogid}/Discount: Add a quantity discount to a product. One request
        for each row.

        Args:
            catalog_id: The product's CatalogID. Or the Product itself.
            bodies: The rows to create.
            find: Looks for the row of a body whose create had no clear answer.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed, or be ambiguous.
        """
        return self._core.create_many(
            _CREATE_PRODUCT_DISCOUNT, (catalog_id,), {}, bodies, find, options
        )

    def update(
        self,
        catalog_id: int | Product,
        discount_id: int | Discount,
        body: Discount | None = None,
        *,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """PUT /Products/{catalogid}/Discount/{discountid}: Update one quantity discount of a
        product.

        Takes the DiscountID; fields not sent stay.

        Args:
            catalog_id: The product's CatalogID. Or the Product itself.
            discount_id: The discount's DiscountID. Or the Discount itself.
            body: What to send, unless discount_id is the row. Of a row that was read, what
                changed.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Raises:
            NotFoundError: there is no such row.

        See Update a specific product discount, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return self._core.write(
            _UPDATE_PRODUCT_DISCOUNT, (catalog_id, discount_id), {}, body, options, whole=whole
        )

    def update_many(
        self,
        catalog_id: int | Product,
        bodies: Iterable[Discount],
        *,
        chunk: int | None = None,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """PUT /Products/{catalogid}/Discount: Update several quantity discounts of a product.

        Rows are found by DiscountID. One result a discount; 206 when some failed, each result
        then has its own Status.

        Args:
            catalog_id: The product's CatalogID. Or the Product itself.
            bodies: The rows to send, each with what identifies it and what changes.
            chunk: Rows sent in one request.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed.

        Raises:
            NotFoundError: there is no such row to hold them.

        See Update the discounts of a product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return self._core.write_many(
            _UPDATE_PRODUCT_DISCOUNTS, (catalog_id,), {}, bodies, options, chunk, whole=whole
        )


class AsyncProductsDiscountsResource(AsyncResource):
    """Quantity discounts of a product."""

    def list(
        self,
        catalog_id: int | Product,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> AsyncRows[Discount]:
        """GET /Products/{catalogid}/Discount: List the quantity discounts of a product.

        All discounts at once, unless a limit is given; 404 also means that the product has
        none.

        Args:
            catalog_id: The product's CatalogID. Or the Product itself.
            limit: Rows to read at most.
            offset: Number of the first row to read, from 1 on.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The rows (Discount), read when you iterate, or ask for all(), first(), count().

        See Retrieve the discounts of a product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return AsyncRows(
            self._core, _LIST_PRODUCT_DISCOUNTS, (catalog_id,), {}, options, limit, offset
        )

    async def create(
        self, catalog_id: int | Product, body: Discount, *, options: CallOptions | None = None
    ) -> WriteResult[int]:
        """POST /Products/{catalogid}/Discount: Add a quantity discount to a product.

        The other discounts stay; sending DiscountList with the product replaces them all.

        Args:
            catalog_id: The product's CatalogID. Or the Product itself.
            body: What to send; fields that are not set are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            NotFoundError: there is no such row.
            AmbiguousOutcomeError: it may or may not have happened.

        See Create a product discount, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return await self._core.write(_CREATE_PRODUCT_DISCOUNT, (catalog_id,), {}, body, options)

    async def create_many(
        self,
        catalog_id: int | Product,
        bodies: Iterable[Discount],
        *,
        find: Callable[[Discount], Awaitable[Discount | None]] | None = None,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """POST /Products/{catalogid}/Discount: Add a quantity discount to a product. One request
        for each row.

        Args:
            catalog_id: The product's CatalogID. Or the Product itself.
            bodies: The rows to create.
            find: Looks for the row of a body whose create had no clear answer.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed, or be ambiguous.
        """
        return await self._core.create_many(
            _CREATE_PRODUCT_DISCOUNT, (catalog_id,), {}, bodies, find, options
        )

    async def update(
        self,
        catalog_id: int | Product,
        discount_id: int | Discount,
        body: Discount | None = None,
        *,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """PUT /Products/{catalogid}/Discount/{discountid}: Update one quantity discount of a
        product.

        Takes the DiscountID; fields not sent stay.

        Args:
            catalog_id: The product's CatalogID. Or the Product itself.
            discount_id: The discount's DiscountID. Or the Discount itself.
            body: What to send, unless discount_id is the row. Of a row that was read, what
                changed.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Raises:
            NotFoundError: there is no such row.

        See Update a specific product discount, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return await self._core.write(
            _UPDATE_PRODUCT_DISCOUNT, (catalog_id, discount_id), {}, body, options, whole=whole
        )

    async def update_many(
        self,
        catalog_id: int | Product,
        bodies: Iterable[Discount],
        *,
        chunk: int | None = None,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """PUT /Products/{catalogid}/Discount: Update several quantity discounts of a product.

        Rows are found by DiscountID. One result a discount; 206 when some failed, each result
        then has its own Status.

        Args:
            catalog_id: The product's CatalogID. Or the Product itself.
            bodies: The rows to send, each with what identifies it and what changes.
            chunk: Rows sent in one request.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed.

        Raises:
            NotFoundError: there is no such row to hold them.

        See Update the discounts of a product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return await self._core.write_many(
            _UPDATE_PRODUCT_DISCOUNTS, (catalog_id,), {}, bodies, options, chunk, whole=whole
        )


class ProductsDistributorsResource(Resource):
    """Distributors of a product."""

    def list(
        self,
        catalog_id: int | Product,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> Rows[ProductDistributor]:
        """GET /Products/{catalogid}/Distributors: List the distributors of a product.

        To change them, update the product with the whole DistributorList.

        Args:
            catalog_id: The product's CatalogID. Or the Product itself.
            limit: Rows to read at most.
            offset: Number of the first row to read, from 1 on.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The rows (ProductDistributor), read when you iterate, or ask for all(), first(),
                count().

        See Retrieve the distributors of a product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return Rows(
            self._core, _LIST_PRODUCT_DISTRIBUTORS, (catalog_id,), {}, options, limit, offset
        )


class AsyncProductsDistributorsResource(AsyncResource):
    """Distributors of a product."""

    def list(
        self,
        catalog_id: int | Product,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> AsyncRows[ProductDistributor]:
        """GET /Products/{catalogid}/Distributors: List the distributors of a product.

        To change them, update the product with the whole DistributorList.

        Args:
            catalog_id: The product's CatalogID. Or the Product itself.
            limit: Rows to read at most.
            offset: Number of the first row to read, from 1 on.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The rows (ProductDistributor), read when you iterate, or ask for all(), first(),
                count().

        See Retrieve the distributors of a product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return AsyncRows(
            self._core, _LIST_PRODUCT_DISTRIBUTORS, (catalog_id,), {}, options, limit, offset
        )


class ProductsEproductsResource(Resource):
    """Downloadable files of a product."""

    def list(
        self,
        catalog_id: int | Product,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> Rows[EProduct]:
        """GET /Products/{catalogid}/EProducts: List the downloadable files of a product.

        All files at once, unless a limit is given; 404 also means that the product has none.

        Args:
            catalog_id: The product's CatalogID. Or the Product itself.
            limit: Rows to read at most.
            offset: Number of the first row to read, from 1 on.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The rows (EProduct), read when you iterate, or ask for all(), first(), count().

        See Retrieve the e-products of a product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return Rows(self._core, _LIST_PRODUCT_E_PRODUCTS, (catalog_id,), {}, options, limit, offset)

    def create(
        self, catalog_id: int | Product, body: EProduct, *, options: CallOptions | None = None
    ) -> WriteResult[int]:
        """POST /Products/{catalogid}/EProducts: Add a downloadable file to a product.

        Sends the path or address of a file that is there already; the API carries no content.

        Args:
            catalog_id: The product's CatalogID. Or the Product itself.
            body: What to send; fields that are not set are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            NotFoundError: there is no such row.
            AmbiguousOutcomeError: it may or may not have happened.

        See Create an e-product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return self._core.write(_CREATE_PRODUCT_E_PRODUCT, (catalog_id,), {}, body, options)

    def create_many(
        self,
        catalog_id: int | Product,
        bodies: Iterable[EProduct],
        *,
        find: Callable[[EProduct], EProduct | None] | None = None,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """POST /Products/{catalogid}/EProducts: Add a downloadable file to a product. One request
        for each row.

        Args:
            catalog_id: The product's CatalogID. Or the Product itself.
            bodies: The rows to create.
            find: Looks for the row of a body whose create had no clear answer.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed, or be ambiguous.
        """
        return self._core.create_many(
            _CREATE_PRODUCT_E_PRODUCT, (catalog_id,), {}, bodies, find, options
        )

    def update(
        self,
        catalog_id: int | Product,
        file_number: int | EProduct,
        body: EProduct | None = None,
        *,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """PUT /Products/{catalogid}/EProducts/{filenumber}: Update one downloadable file of a
        product.

        Takes the FileNumber, which counts within the product; fields not sent stay.

        Args:
            catalog_id: The product's CatalogID. Or the Product itself.
            file_number: The file's FileNumber. Or the EProduct itself.
            body: What to send, unless file_number is the row. Of a row that was read, what
                changed.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Raises:
            NotFoundError: there is no such row.

        See Update a specific e-product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return self._core.write(
            _UPDATE_PRODUCT_E_PRODUCT, (catalog_id, file_number), {}, body, options, whole=whole
        )

    def update_many(
        self,
        catalog_id: int | Product,
        bodies: Iterable[EProduct],
        *,
        chunk: int | None = None,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """PUT /Products/{catalogid}/EProducts: Update several downloadable files of a product.

        Rows are found by FileNumber. One result a file; 206 when some failed, each result then
        has its own Status.

        Args:
            catalog_id: The product's CatalogID. Or the Product itself.
            bodies: The rows to send, each with what identifies it and what changes.
            chunk: Rows sent in one request.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed.

        Raises:
            NotFoundError: there is no such row to hold them.

        See Update the e-products of a product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return self._core.write_many(
            _UPDATE_PRODUCT_E_PRODUCTS, (catalog_id,), {}, bodies, options, chunk, whole=whole
        )


class AsyncProductsEproductsResource(AsyncResource):
    """Downloadable files of a product."""

    def list(
        self,
        catalog_id: int | Product,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> AsyncRows[EProduct]:
        """GET /Products/{catalogid}/EProducts: List the downloadable files of a product.

        All files at once, unless a limit is given; 404 also means that the product has none.

        Args:
            catalog_id: The product's CatalogID. Or the Product itself.
            limit: Rows to read at most.
            offset: Number of the first row to read, from 1 on.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The rows (EProduct), read when you iterate, or ask for all(), first(), count().

        See Retrieve the e-products of a product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return AsyncRows(
            self._core, _LIST_PRODUCT_E_PRODUCTS, (catalog_id,), {}, options, limit, offset
        )

    async def create(
        self, catalog_id: int | Product, body: EProduct, *, options: CallOptions | None = None
    ) -> WriteResult[int]:
        """POST /Products/{catalogid}/EProducts: Add a downloadable file to a product.

        Sends the path or address of a file that is there already; the API carries no content.

        Args:
            catalog_id: The product's CatalogID. Or the Product itself.
            body: What to send; fields that are not set are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            NotFoundError: there is no such row.
            AmbiguousOutcomeError: it may or may not have happened.

        See Create an e-product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return await self._core.write(_CREATE_PRODUCT_E_PRODUCT, (catalog_id,), {}, body, options)

    async def create_many(
        self,
        catalog_id: int | Product,
        bodies: Iterable[EProduct],
        *,
        find: Callable[[EProduct], Awaitable[EProduct | None]] | None = None,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """POST /Products/{catalogid}/EProducts: Add a downloadable file to a product. One request
        for each row.

        Args:
            catalog_id: The product's CatalogID. Or the Product itself.
            bodies: The rows to create.
            find: Looks for the row of a body whose create had no clear answer.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed, or be ambiguous.
        """
        return await self._core.create_many(
            _CREATE_PRODUCT_E_PRODUCT, (catalog_id,), {}, bodies, find, options
        )

    async def update(
        self,
        catalog_id: int | Product,
        file_number: int | EProduct,
        body: EProduct | None = None,
        *,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """PUT /Products/{catalogid}/EProducts/{filenumber}: Update one downloadable file of a
        product.

        Takes the FileNumber, which counts within the product; fields not sent stay.

        Args:
            catalog_id: The product's CatalogID. Or the Product itself.
            file_number: The file's FileNumber. Or the EProduct itself.
            body: What to send, unless file_number is the row. Of a row that was read, what
                changed.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Raises:
            NotFoundError: there is no such row.

        See Update a specific e-product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return await self._core.write(
            _UPDATE_PRODUCT_E_PRODUCT, (catalog_id, file_number), {}, body, options, whole=whole
        )

    async def update_many(
        self,
        catalog_id: int | Product,
        bodies: Iterable[EProduct],
        *,
        chunk: int | None = None,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """PUT /Products/{catalogid}/EProducts: Update several downloadable files of a product.

        Rows are found by FileNumber. One result a file; 206 when some failed, each result then
        has its own Status.

        Args:
            catalog_id: The product's CatalogID. Or the Product itself.
            bodies: The rows to send, each with what identifies it and what changes.
            chunk: Rows sent in one request.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed.

        Raises:
            NotFoundError: there is no such row to hold them.

        See Update the e-products of a product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return await self._core.write_many(
            _UPDATE_PRODUCT_E_PRODUCTS, (catalog_id,), {}, bodies, options, chunk, whole=whole
        )


class ProductsFeaturesResource(Resource):
    """Features of a product."""

    def list(
        self,
        catalog_id: int | Product,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> Rows[Feature]:
        """GET /Products/{catalogid}/Features: List the features of a product.

        All features at once, unless a limit is given; 404 also means that the product has none.

        Args:
            catalog_id: The product's CatalogID. Or the Product itself.
            limit: Rows to read at most.
            offset: Number of the first row to read, from 1 on.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The rows (Feature), read when you iterate, or ask for all(), first(), count().

        See Retrieve the features of a product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return Rows(self._core, _LIST_PRODUCT_FEATURES, (catalog_id,), {}, options, limit, offset)

    def create(
        self, catalog_id: int | Product, body: Feature, *, options: CallOptions | None = None
    ) -> WriteResult[int]:
        """POST /Products/{catalogid}/Features: Add a feature to a product.

        Answers the new FeatureID. The other features stay.

        Args:
            catalog_id: The product's CatalogID. Or the Product itself.
            body: What to send; fields that are not set are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            NotFoundError: there is no such row.
            AmbiguousOutcomeError: it may or may not have happened.

        See Create a product feature, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return self._core.write(_CREATE_PRODUCT_FEATURE, (catalog_id,), {}, body, options)

    def create_many(
        self,
        catalog_id: int | Product,
        bodies: Iterable[Feature],
        *,
        find: Callable[[Feature], Feature | None] | None = None,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """POST /Products/{catalogid}/Features: Add a feature to a product. One request for each
        row.

        Args:
            catalog_id: The product's CatalogID. Or the Product itself.
            bodies: The rows to create.
            find: Looks for the row of a body whose create had no clear answer.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed, or be ambiguous.
        """
        return self._core.create_many(
            _CREATE_PRODUCT_FEATURE, (catalog_id,), {}, bodies, find, options
        )

    def update(
        self,
        catalog_id: int | Product,
        feature_id: int | Feature,
        body: Feature | None = None,
        *,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """PUT /Products/{catalogid}/Features/{featureid}: Update one feature of a product.

        Takes the FeatureID; fields not sent stay.

        Args:
            catalog_id: The product's CatalogID. Or the Product itself.
            feature_id: The feature's FeatureID. Or the Feature itself.
            body: What to send, unless feature_id is the row. Of a row that was read, what
                changed.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Raises:
            NotFoundError: there is no such row.

        See Update a specific product feature, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return self._core.write(
            _UPDATE_PRODUCT_FEATURE, (catalog_id, feature_id), {}, body, options, whole=whole
        )

    def update_many(
        self,
        catalog_id: int | Product,
        bodies: Iterable[Feature],
        *,
        chunk: int | None = None,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """PUT /Products/{catalogid}/Features: Update several features of a product.

        Rows are found by FeatureID. One result a feature; 206 when some failed, each result
        then has its own Status.

        Args:
            catalog_id: The product's CatalogID. Or the Product itself.
            bodies: The rows to send, each with what identifies it and what changes.
            chunk: Rows sent in one request.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed.

        Raises:
            NotFoundError: there is no such row to hold them.

        See Update the features of a product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return self._core.write_many(
            _UPDATE_PRODUCT_FEATURES, (catalog_id,), {}, bodies, options, chunk, whole=whole
        )


class AsyncProductsFeaturesResource(AsyncResource):
    """Features of a product."""

    def list(
        self,
        catalog_id: int | Product,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> AsyncRows[Feature]:
        """GET /Products/{catalogid}/Features: List the features of a product.

        All features at once, unless a limit is given; 404 also means that the product has none.

        Args:
            catalog_id: The product's CatalogID. Or the Product itself.
            limit: Rows to read at most.
            offset: Number of the first row to read, from 1 on.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The rows (Feature), read when you iterate, or ask for all(), first(), count().

        See Retrieve the features of a product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return AsyncRows(
            self._core, _LIST_PRODUCT_FEATURES, (catalog_id,), {}, options, limit, offset
        )

    async def create(
        self, catalog_id: int | Product, body: Feature, *, options: CallOptions | None = None
    ) -> WriteResult[int]:
        """POST /Products/{catalogid}/Features: Add a feature to a product.

        Answers the new FeatureID. The other features stay.

        Args:
            catalog_id: The product's CatalogID. Or the Product itself.
            body: What to send; fields that are not set are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            NotFoundError: there is no such row.
            AmbiguousOutcomeError: it may or may not have happened.

        See Create a product feature, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return await self._core.write(_CREATE_PRODUCT_FEATURE, (catalog_id,), {}, body, options)

    async def create_many(
        self,
        catalog_id: int | Product,
        bodies: Iterable[Feature],
        *,
        find: Callable[[Feature], Awaitable[Feature | None]] | None = None,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """POST /Products/{catalogid}/Features: Add a feature to a product. One request for each
        row.

        Args:
            catalog_id: The product's CatalogID. Or the Product itself.
            bodies: The rows to create.
            find: Looks for the row of a body whose create had no clear answer.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed, or be ambiguous.
        """
        return await self._core.create_many(
            _CREATE_PRODUCT_FEATURE, (catalog_id,), {}, bodies, find, options
        )

    async def update(
        self,
        catalog_id: int | Product,
        feature_id: int | Feature,
        body: Feature | None = None,
        *,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """PUT /Products/{catalogid}/Features/{featureid}: Update one feature of a product.

        Takes the FeatureID; fields not sent stay.

        Args:
            catalog_id: The product's CatalogID. Or the Product itself.
            feature_id: The feature's FeatureID. Or the Feature itself.
            body: What to send, unless feature_id is the row. Of a row that was read, what
                changed.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Raises:
            NotFoundError: there is no such row.

        See Update a specific product feature, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return await self._core.write(
            _UPDATE_PRODUCT_FEATURE, (catalog_id, feature_id), {}, body, options, whole=whole
        )

    async def update_many(
        self,
        catalog_id: int | Product,
        bodies: Iterable[Feature],
        *,
        chunk: int | None = None,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """PUT /Products/{catalogid}/Features: Update several features of a product.

        Rows are found by FeatureID. One result a feature; 206 when some failed, each result
        then has its own Status.

        Args:
            catalog_id: The product's CatalogID. Or the Product itself.
            bodies: The rows to send, each with what identifies it and what changes.
            chunk: Rows sent in one request.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed.

        Raises:
            NotFoundError: there is no such row to hold them.

        See Update the features of a product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return await self._core.write_many(
            _UPDATE_PRODUCT_FEATURES, (catalog_id,), {}, bodies, options, chunk, whole=whole
        )


class ProductsImagesResource(Resource):
    """Gallery images of a product."""

    def list(
        self,
        catalog_id: int | Product,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> Rows[ImageGallery]:
        """GET /Products/{catalogid}/Images: List the gallery images of a product.

        The images beside the main image and the additional images; 404 also means that the
        product has none.

        Args:
            catalog_id: The product's CatalogID. Or the Product itself.
            limit: Rows to read at most.
            offset: Number of the first row to read, from 1 on.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The rows (ImageGallery), read when you iterate, or ask for all(), first(), count().

        See Retrieve the images of a product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return Rows(self._core, _LIST_PRODUCT_IMAGES, (catalog_id,), {}, options, limit, offset)

    def create(
        self, catalog_id: int | Product, body: ImageGallery, *, options: CallOptions | None = None
    ) -> WriteResult[int]:
        """POST /Products/{catalogid}/Images: Add a gallery image to a product.

        Sends the path or address of an image that is there already; the API carries no content.

        Args:
            catalog_id: The product's CatalogID. Or the Product itself.
            body: What to send; fields that are not set are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            NotFoundError: there is no such row.
            AmbiguousOutcomeError: it may or may not have happened.

        See Create a product image, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return self._core.write(_CREATE_PRODUCT_IMAGE, (catalog_id,), {}, body, options)

    def create_many(
        self,
        catalog_id: int | Product,
        bodies: Iterable[ImageGallery],
        *,
        find: Callable[[ImageGallery], ImageGallery | None] | None = None,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """POST /Products/{catalogid}/Images: Add a gallery image to a product. One request for
        each row.

        Args:
            catalog_id: The product's CatalogID. Or the Product itself.
            bodies: The rows to create.
            find: Looks for the row of a body whose create had no clear answer.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed, or be ambiguous.
        """
        return self._core.create_many(
            _CREATE_PRODUCT_IMAGE, (catalog_id,), {}, bodies, find, options
        )

    def update(
        self,
        catalog_id: int | Product,
        image_gallery_id: int | ImageGallery,
        body: ImageGallery | None = None,
        *,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """PUT /Products/{catalogid}/Images/{imagegalleryid}: Update one gallery image of a
        product.

        Takes the ImageGalleryID; fields not sent stay.

        Args:
            catalog_id: The product's CatalogID. Or the Product itself.
            image_gallery_id: The image's ImageGalleryID. Or the ImageGallery itself.
            body: What to send, unless image_gallery_id is the row. Of a row that was read, what
                changed.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Raises:
            NotFoundError: there is no such row.

        See Update a specific product image, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return self._core.write(
            _UPDATE_PRODUCT_IMAGE, (catalog_id, image_gallery_id), {}, body, options, whole=whole
        )

    def update_many(
        self,
        catalog_id: int | Product,
        bodies: Iterable[ImageGallery],
        *,
        chunk: int | None = None,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """PUT /Products/{catalogid}/Images: Update several gallery images of a product.

        Rows are found by ImageGalleryID. One result an image; 206 when some failed, each result
        then has its own Status.

        Args:
            catalog_id: The product's CatalogID. Or the Product itself.
            bodies: The rows to send, each with what identifies it and what changes.
            chunk: Rows sent in one request.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed.

        Raises:
            NotFoundError: there is no such row to hold them.

        See Update the images of a product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return self._core.write_many(
            _UPDATE_PRODUCT_IMAGES, (catalog_id,), {}, bodies, options, chunk, whole=whole
        )


class AsyncProductsImagesResource(AsyncResource):
    """Gallery images of a product."""

    def list(
        self,
        catalog_id: int | Product,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> AsyncRows[ImageGallery]:
        """GET /Products/{catalogid}/Images: List the gallery images of a product.

        The images beside the main image and the additional images; 404 also means that the
        product has none.

        Args:
            catalog_id: The product's CatalogID. Or the Product itself.
            limit: Rows to read at most.
            offset: Number of the first row to read, from 1 on.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The rows (ImageGallery), read when you iterate, or ask for all(), first(), count().

        See Retrieve the images of a product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return AsyncRows(
            self._core, _LIST_PRODUCT_IMAGES, (catalog_id,), {}, options, limit, offset
        )

    async def create(
        self, catalog_id: int | Product, body: ImageGallery, *, options: CallOptions | None = None
    ) -> WriteResult[int]:
        """POST /Products/{catalogid}/Images: Add a gallery image to a product.

        Sends the path or address of an image that is there already; the API carries no content.

        Args:
            catalog_id: The product's CatalogID. Or the Product itself.
            body: What to send; fields that are not set are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            NotFoundError: there is no such row.
            AmbiguousOutcomeError: it may or may not have happened.

        See Create a product image, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return await self._core.write(_CREATE_PRODUCT_IMAGE, (catalog_id,), {}, body, options)

    async def create_many(
        self,
        catalog_id: int | Product,
        bodies: Iterable[ImageGallery],
        *,
        find: Callable[[ImageGallery], Awaitable[ImageGallery | None]] | None = None,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """POST /Products/{catalogid}/Images: Add a gallery image to a product. One request for
        each row.

        Args:
            catalog_id: The product's CatalogID. Or the Product itself.
            bodies: The rows to create.
            find: Looks for the row of a body whose create had no clear answer.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed, or be ambiguous.
        """
        return await self._core.create_many(
            _CREATE_PRODUCT_IMAGE, (catalog_id,), {}, bodies, find, options
        )

    async def update(
        self,
        catalog_id: int | Product,
        image_gallery_id: int | ImageGallery,
        body: ImageGallery | None = None,
        *,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """PUT /Products/{catalogid}/Images/{imagegalleryid}: Update one gallery image of a
        product.

        Takes the ImageGalleryID; fields not sent stay.

        Args:
            catalog_id: The product's CatalogID. Or the Product itself.
            image_gallery_id: The image's ImageGalleryID. Or the ImageGallery itself.
            body: What to send, unless image_gallery_id is the row. Of a row that was read, what
                changed.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Raises:
            NotFoundError: there is no such row.

        See Update a specific product image, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return await self._core.write(
            _UPDATE_PRODUCT_IMAGE, (catalog_id, image_gallery_id), {}, body, options, whole=whole
        )

    async def update_many(
        self,
        catalog_id: int | Product,
        bodies: Iterable[ImageGallery],
        *,
        chunk: int | None = None,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """PUT /Products/{catalogid}/Images: Update several gallery images of a product.

        Rows are found by ImageGalleryID. One result an image; 206 when some failed, each result
        then has its own Status.

        Args:
            catalog_id: The product's CatalogID. Or the Product itself.
            bodies: The rows to send, each with what identifies it and what changes.
            chunk: Rows sent in one request.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed.

        Raises:
            NotFoundError: there is no such row to hold them.

        See Update the images of a product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return await self._core.write_many(
            _UPDATE_PRODUCT_IMAGES, (catalog_id,), {}, bodies, options, chunk, whole=whole
        )


class ProductsOptionsResource(Resource):
    """Option sets of a product."""

    def list(
        self,
        catalog_id: int | Product,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> Rows[OptionSet]:
        """GET /Products/{catalogid}/Options: List the option sets of a product.

        Tells the OptionIDs that AdvancedOptionCode is made of.

        Args:
            catalog_id: The product's CatalogID. Or the Product itself.
            limit: Rows to read at most.
            offset: Number of the first row to read, from 1 on.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The rows (OptionSet), read when you iterate, or ask for all(), first(), count().

        See Retrieve the option sets of a product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return Rows(
            self._core, _LIST_PRODUCT_OPTION_SETS, (catalog_id,), {}, options, limit, offset
        )

    def create(
        self, catalog_id: int | Product, body: OptionSet, *, options: CallOptions | None = None
    ) -> WriteResult[int]:
        """POST /Products/{catalogid}/Options: Add an option set to a product.

        OptionList holds the options; every identity sent is ignored.

        Args:
            catalog_id: The product's CatalogID. Or the Product itself.
            body: What to send; fields that are not set are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            NotFoundError: there is no such row.
            AmbiguousOutcomeError: it may or may not have happened.

        See Create a product option set, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return self._core.write(_CREATE_PRODUCT_OPTION_SET, (catalog_id,), {}, body, options)

    def create_many(
        self,
        catalog_id: int | Product,
        bodies: Iterable[OptionSet],
        *,
        find: Callable[[OptionSet], OptionSet | None] | None = None,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """POST /Products/{catalogid}/Options: Add an option set to a product. One request for each
        row.

        Args:
            catalog_id: The product's CatalogID. Or the Product itself.
            bodies: The rows to create.
            find: Looks for the row of a body whose create had no clear answer.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed, or be ambiguous.
        """
        return self._core.create_many(
            _CREATE_PRODUCT_OPTION_SET, (catalog_id,), {}, bodies, find, options
        )

    def update(
        self,
        catalog_id: int | Product,
        option_set_id: int | OptionSet,
        body: OptionSet | None = None,
        *,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """PUT /Products/{catalogid}/Options/{optionsetid}: Update one option set of a product.

        Takes the OptionSetID; fields not sent stay. An OptionList is part of the set.

        Args:
            catalog_id: The product's CatalogID. Or the Product itself.
            option_set_id: The option set's OptionSetID. Or the OptionSet itself.
            body: What to send, unless option_set_id is the row. Of a row that was read, what
                changed.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Raises:
            NotFoundError: there is no such row.

        See Update a specific product option set, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return self._core.write(
            _UPDATE_PRODUCT_OPTION_SET, (catalog_id, option_set_id), {}, body, options, whole=whole
        )

    def update_many(
        self,
        catalog_id: int | Product,
        bodies: Iterable[OptionSet],
        *,
        chunk: int | None = None,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """PUT /Products/{catalogid}/Options: Update several option sets of a product.

        Rows are found by OptionSetID. One result an option set; 206 when some failed, each
        result then has its own Status.

        Args:
            catalog_id: The product's CatalogID. Or the Product itself.
            bodies: The rows to send, each with what identifies it and what changes.
            chunk: Rows sent in one request.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed.

        Raises:
            NotFoundError: there is no such row to hold them.

        See Update the option sets of a product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return self._core.write_many(
            _UPDATE_PRODUCT_OPTION_SETS, (catalog_id,), {}, bodies, options, chunk, whole=whole
        )


class AsyncProductsOptionsResource(AsyncResource):
    """Option sets of a product."""

    def list(
        self,
        catalog_id: int | Product,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> AsyncRows[OptionSet]:
        """GET /Products/{catalogid}/Options: List the option sets of a product.

        Tells the OptionIDs that AdvancedOptionCode is made of.

        Args:
            catalog_id: The product's CatalogID. Or the Product itself.
            limit: Rows to read at most.
            offset: Number of the first row to read, from 1 on.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The rows (OptionSet), read when you iterate, or ask for all(), first(), count().

        See Retrieve the option sets of a product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return AsyncRows(
            self._core, _LIST_PRODUCT_OPTION_SETS, (catalog_id,), {}, options, limit, offset
        )

    async def create(
        self, catalog_id: int | Product, body: OptionSet, *, options: CallOptions | None = None
    ) -> WriteResult[int]:
        """POST /Products/{catalogid}/Options: Add an option set to a product.

        OptionList holds the options; every identity sent is ignored.

        Args:
            catalog_id: The product's CatalogID. Or the Product itself.
            body: What to send; fields that are not set are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            NotFoundError: there is no such row.
            AmbiguousOutcomeError: it may or may not have happened.

        See Create a product option set, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return await self._core.write(_CREATE_PRODUCT_OPTION_SET, (catalog_id,), {}, body, options)

    async def create_many(
        self,
        catalog_id: int | Product,
        bodies: Iterable[OptionSet],
        *,
        find: Callable[[OptionSet], Awaitable[OptionSet | None]] | None = None,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """POST /Products/{catalogid}/Options: Add an option set to a product. One request for each
        row.

        Args:
            catalog_id: The product's CatalogID. Or the Product itself.
            bodies: The rows to create.
            find: Looks for the row of a body whose create had no clear answer.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed, or be ambiguous.
        """
        return await self._core.create_many(
            _CREATE_PRODUCT_OPTION_SET, (catalog_id,), {}, bodies, find, options
        )

    async def update(
        self,
        catalog_id: int | Product,
        option_set_id: int | OptionSet,
        body: OptionSet | None = None,
        *,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """PUT /Products/{catalogid}/Options/{optionsetid}: Update one option set of a product.

        Takes the OptionSetID; fields not sent stay. An OptionList is part of the set.

        Args:
            catalog_id: The product's CatalogID. Or the Product itself.
            option_set_id: The option set's OptionSetID. Or the OptionSet itself.
            body: What to send, unless option_set_id is the row. Of a row that was read, what
                changed.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Raises:
            NotFoundError: there is no such row.

        See Update a specific product option set, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return await self._core.write(
            _UPDATE_PRODUCT_OPTION_SET, (catalog_id, option_set_id), {}, body, options, whole=whole
        )

    async def update_many(
        self,
        catalog_id: int | Product,
        bodies: Iterable[OptionSet],
        *,
        chunk: int | None = None,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """PUT /Products/{catalogid}/Options: Update several option sets of a product.

        Rows are found by OptionSetID. One result an option set; 206 when some failed, each
        result then has its own Status.

        Args:
            catalog_id: The product's CatalogID. Or the Product itself.
            bodies: The rows to send, each with what identifies it and what changes.
            chunk: Rows sent in one request.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed.

        Raises:
            NotFoundError: there is no such row to hold them.

        See Update the option sets of a product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return await self._core.write_many(
            _UPDATE_PRODUCT_OPTION_SETS, (catalog_id,), {}, bodies, options, chunk, whole=whole
        )


class ProductsRelatedResource(Resource):
    """Related products of a product."""

    def list(
        self,
        catalog_id: int | Product,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> Rows[RelatedProduct]:
        """GET /Products/{catalogid}/Related: List the related products of a product.

        The links, each with the CatalogID of the other product in RelatedProductID; 404 also
        means that there are none.

        Args:
            catalog_id: The product's CatalogID. Or the Product itself.
            limit: Rows to read at most.
            offset: Number of the first row to read, from 1 on.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The rows (RelatedProduct), read when you iterate, or ask for all(), first(),
                count().

        See Retrieve the related products of a product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return Rows(self._core, _LIST_RELATED_PRODUCTS, (catalog_id,), {}, options, limit, offset)

    def create(
        self, catalog_id: int | Product, body: RelatedProduct, *, options: CallOptions | None = None
    ) -> WriteResult[int]:
        """POST /Products/{catalogid}/Related: Relate a product to another.

        Sends the CatalogID of the other product as RelatedProductID, and answers the link's
        RelatedIndexID.

        Args:
            catalog_id: The product's CatalogID. Or the Product itself.
            body: What to send; fields that are not set are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            NotFoundError: there is no such row.
            AmbiguousOutcomeError: it may or may not have happened.

        See Create a related product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return self._core.write(_CREATE_RELATED_PRODUCT, (catalog_id,), {}, body, options)

    def create_many(
        self,
        catalog_id: int | Product,
        bodies: Iterable[RelatedProduct],
        *,
        find: Callable[[RelatedProduct], RelatedProduct | None] | None = None,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """POST /Products/{catalogid}/Related: Relate a product to another. One request for each
        row.

        Args:
            catalog_id: The product's CatalogID. Or the Product itself.
            bodies: The rows to create.
            find: Looks for the row of a body whose create had no clear answer.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed, or be ambiguous.
        """
        return self._core.create_many(
            _CREATE_RELATED_PRODUCT, (catalog_id,), {}, bodies, find, options
        )

    def update(
        self,
        catalog_id: int | Product,
        related_index_id: int | RelatedProduct,
        body: RelatedProduct | None = None,
        *,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """PUT /Products/{catalogid}/Related/{relatedindexid}: Update one related product of a
        product.

        The path takes RelatedIndexID, not the related product's CatalogID.

        Args:
            catalog_id: The product's CatalogID. Or the Product itself.
            related_index_id: The link's RelatedIndexID; not the related product's CatalogID. Or
                the RelatedProduct itself.
            body: What to send, unless related_index_id is the row. Of a row that was read, what
                changed.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Raises:
            NotFoundError: there is no such row.

        See Update a specific related product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return self._core.write(
            _UPDATE_RELATED_PRODUCT, (catalog_id, related_index_id), {}, body, options, whole=whole
        )

    def update_many(
        self,
        catalog_id: int | Product,
        bodies: Iterable[RelatedProduct],
        *,
        chunk: int | None = None,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """PUT /Products/{catalogid}/Related: Update several related products of a product.

        Rows are found by RelatedIndexID. One result a link; 206 when some failed, each result
        then has its own Status.

        Args:
            catalog_id: The product's CatalogID. Or the Product itself.
            bodies: The rows to send, each with what identifies it and what changes.
            chunk: Rows sent in one request.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed.

        Raises:
            NotFoundError: there is no such row to hold them.

        See Update the related products of a product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return self._core.write_many(
            _UPDATE_RELATED_PRODUCTS, (catalog_id,), {}, bodies, options, chunk, whole=whole
        )


class AsyncProductsRelatedResource(AsyncResource):
    """Related products of a product."""

    def list(
        self,
        catalog_id: int | Product,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> AsyncRows[RelatedProduct]:
        """GET /Products/{catalogid}/Related: List the related products of a product.

        The links, each with the CatalogID of the other product in RelatedProductID; 404 also
        means that there are none.

        Args:
            catalog_id: The product's CatalogID. Or the Product itself.
            limit: Rows to read at most.
            offset: Number of the first row to read, from 1 on.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The rows (RelatedProduct), read when you iterate, or ask for all(), first(),
                count().

        See Retrieve the related products of a product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return AsyncRows(
            self._core, _LIST_RELATED_PRODUCTS, (catalog_id,), {}, options, limit, offset
        )

    async def create(
        self, catalog_id: int | Product, body: RelatedProduct, *, options: CallOptions | None = None
    ) -> WriteResult[int]:
        """POST /Products/{catalogid}/Related: Relate a product to another.

        Sends the CatalogID of the other product as RelatedProductID, and answers the link's
        RelatedIndexID.

        Args:
            catalog_id: The product's CatalogID. Or the Product itself.
            body: What to send; fields that are not set are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            NotFoundError: there is no such row.
            AmbiguousOutcomeError: it may or may not have happened.

        See Create a related product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return await self._core.write(_CREATE_RELATED_PRODUCT, (catalog_id,), {}, body, options)

    async def create_many(
        self,
        catalog_id: int | Product,
        bodies: Iterable[RelatedProduct],
        *,
        find: Callable[[RelatedProduct], Awaitable[RelatedProduct | None]] | None = None,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """POST /Products/{catalogid}/Related: Relate a product to another. One request for each
        row.

        Args:
            catalog_id: The product's CatalogID. Or the Product itself.
            bodies: The rows to create.
            find: Looks for the row of a body whose create had no clear answer.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed, or be ambiguous.
        """
        return await self._core.create_many(
            _CREATE_RELATED_PRODUCT, (catalog_id,), {}, bodies, find, options
        )

    async def update(
        self,
        catalog_id: int | Product,
        related_index_id: int | RelatedProduct,
        body: RelatedProduct | None = None,
        *,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """PUT /Products/{catalogid}/Related/{relatedindexid}: Update one related product of a
        product.

        The path takes RelatedIndexID, not the related product's CatalogID.

        Args:
            catalog_id: The product's CatalogID. Or the Product itself.
            related_index_id: The link's RelatedIndexID; not the related product's CatalogID. Or
                the RelatedProduct itself.
            body: What to send, unless related_index_id is the row. Of a row that was read, what
                changed.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Raises:
            NotFoundError: there is no such row.

        See Update a specific related product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return await self._core.write(
            _UPDATE_RELATED_PRODUCT, (catalog_id, related_index_id), {}, body, options, whole=whole
        )

    async def update_many(
        self,
        catalog_id: int | Product,
        bodies: Iterable[RelatedProduct],
        *,
        chunk: int | None = None,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """PUT /Products/{catalogid}/Related: Update several related products of a product.

        Rows are found by RelatedIndexID. One result a link; 206 when some failed, each result
        then has its own Status.

        Args:
            catalog_id: The product's CatalogID. Or the Product itself.
            bodies: The rows to send, each with what identifies it and what changes.
            chunk: Rows sent in one request.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed.

        Raises:
            NotFoundError: there is no such row to hold them.

        See Update the related products of a product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return await self._core.write_many(
            _UPDATE_RELATED_PRODUCTS, (catalog_id,), {}, bodies, options, chunk, whole=whole
        )


class ProductsSerialsResource(Resource):
    """Serial codes of a product."""

    def list(
        self,
        catalog_id: int | Product,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> Rows[Serial]:
        """GET /Products/{catalogid}/Serials: List the serial codes of a product.

        All serial codes at once, unless a limit is given; 404 also means that the product has
        none.

        Args:
            catalog_id: The product's CatalogID. Or the Product itself.
            limit: Rows to read at most.
            offset: Number of the first row to read, from 1 on.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The rows (Serial), read when you iterate, or ask for all(), first(), count().

        See Retrieve the serials of a product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return Rows(self._core, _LIST_PRODUCT_SERIALS, (catalog_id,), {}, options, limit, offset)

    def create(
        self, catalog_id: int | Product, body: Serial, *, options: CallOptions | None = None
    ) -> WriteResult[int]:
        """POST /Products/{catalogid}/Serials: Add a serial code to a product.

        Adds to the stock of codes that buyers are given when the product's AssignKey is true.

        Args:
            catalog_id: The product's CatalogID. Or the Product itself.
            body: What to send; fields that are not set are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            NotFoundError: there is no such row.
            AmbiguousOutcomeError: it may or may not have happened.

        See Create a product serial, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return self._core.write(_CREATE_PRODUCT_SERIAL, (catalog_id,), {}, body, options)

    def create_many(
        self,
        catalog_id: int | Product,
        bodies: Iterable[Serial],
        *,
        find: Callable[[Serial], Serial | None] | None = None,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """POST /Products/{catalogid}/Serials: Add a serial code to a product. One request for each
        row.

        Args:
            catalog_id: The product's CatalogID. Or the Product itself.
            bodies: The rows to create.
            find: Looks for the row of a body whose create had no clear answer.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed, or be ambiguous.
        """
        return self._core.create_many(
            _CREATE_PRODUCT_SERIAL, (catalog_id,), {}, bodies, find, options
        )

    def update(
        self,
        catalog_id: int | Product,
        serial_id: int | Serial,
        body: Serial | None = None,
        *,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """PUT /Products/{catalogid}/Serials/{serialid}: Update one serial code of a product.

        Takes the SerialID; fields not sent stay.

        Args:
            catalog_id: The product's CatalogID. Or the Product itself.
            serial_id: The serial code's SerialID. Or the Serial itself.
            body: What to send, unless serial_id is the row. Of a row that was read, what
                changed.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Raises:
            NotFoundError: there is no such row.

        See Update a specific product serial, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return self._core.write(
            _UPDATE_PRODUCT_SERIAL, (catalog_id, serial_id), {}, body, options, whole=whole
        )

    def update_many(
        self,
        catalog_id: int | Product,
        bodies: Iterable[Serial],
        *,
        chunk: int | None = None,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """PUT /Products/{catalogid}/Serials: Update several serial codes of a product.

        Rows are found by SerialID. One result a code; 206 when some failed, each result then
        has its own Status.

        Args:
            catalog_id: The product's CatalogID. Or the Product itself.
            bodies: The rows to send, each with what identifies it and what changes.
            chunk: Rows sent in one request.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed.

        Raises:
            NotFoundError: there is no such row to hold them.

        See Update the serials of a product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return self._core.write_many(
            _UPDATE_PRODUCT_SERIALS, (catalog_id,), {}, bodies, options, chunk, whole=whole
        )


class AsyncProductsSerialsResource(AsyncResource):
    """Serial codes of a product."""

    def list(
        self,
        catalog_id: int | Product,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> AsyncRows[Serial]:
        """GET /Products/{catalogid}/Serials: List the serial codes of a product.

        All serial codes at once, unless a limit is given; 404 also means that the product has
        none.

        Args:
            catalog_id: The product's CatalogID. Or the Product itself.
            limit: Rows to read at most.
            offset: Number of the first row to read, from 1 on.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The rows (Serial), read when you iterate, or ask for all(), first(), count().

        See Retrieve the serials of a product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return AsyncRows(
            self._core, _LIST_PRODUCT_SERIALS, (catalog_id,), {}, options, limit, offset
        )

    async def create(
        self, catalog_id: int | Product, body: Serial, *, options: CallOptions | None = None
    ) -> WriteResult[int]:
        """POST /Products/{catalogid}/Serials: Add a serial code to a product.

        Adds to the stock of codes that buyers are given when the product's AssignKey is true.

        Args:
            catalog_id: The product's CatalogID. Or the Product itself.
            body: What to send; fields that are not set are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            NotFoundError: there is no such row.
            AmbiguousOutcomeError: it may or may not have happened.

        See Create a product serial, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return await self._core.write(_CREATE_PRODUCT_SERIAL, (catalog_id,), {}, body, options)

    async def create_many(
        self,
        catalog_id: int | Product,
        bodies: Iterable[Serial],
        *,
        find: Callable[[Serial], Awaitable[Serial | None]] | None = None,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """POST /Products/{catalogid}/Serials: Add a serial code to a product. One request for each
        row.

        Args:
            catalog_id: The product's CatalogID. Or the Product itself.
            bodies: The rows to create.
            find: Looks for the row of a body whose create had no clear answer.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed, or be ambiguous.
        """
        return await self._core.create_many(
            _CREATE_PRODUCT_SERIAL, (catalog_id,), {}, bodies, find, options
        )

    async def update(
        self,
        catalog_id: int | Product,
        serial_id: int | Serial,
        body: Serial | None = None,
        *,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """PUT /Products/{catalogid}/Serials/{serialid}: Update one serial code of a product.

        Takes the SerialID; fields not sent stay.

        Args:
            catalog_id: The product's CatalogID. Or the Product itself.
            serial_id: The serial code's SerialID. Or the Serial itself.
            body: What to send, unless serial_id is the row. Of a row that was read, what
                changed.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Raises:
            NotFoundError: there is no such row.

        See Update a specific product serial, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return await self._core.write(
            _UPDATE_PRODUCT_SERIAL, (catalog_id, serial_id), {}, body, options, whole=whole
        )

    async def update_many(
        self,
        catalog_id: int | Product,
        bodies: Iterable[Serial],
        *,
        chunk: int | None = None,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """PUT /Products/{catalogid}/Serials: Update several serial codes of a product.

        Rows are found by SerialID. One result a code; 206 when some failed, each result then
        has its own Status.

        Args:
            catalog_id: The product's CatalogID. Or the Product itself.
            bodies: The rows to send, each with what identifies it and what changes.
            chunk: Rows sent in one request.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed.

        Raises:
            NotFoundError: there is no such row to hold them.

        See Update the serials of a product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return await self._core.write_many(
            _UPDATE_PRODUCT_SERIALS, (catalog_id,), {}, bodies, options, chunk, whole=whole
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
    ) -> Rows[ProductSKU]:
        """GET /Products/skuinfo: List stock keeping units.

        One row a product: identity, SKU, name, prices and stock, without the rest.

        Args:
            catalog_id: Only rows with this CatalogID; 0 means any.
            sku: Only rows with this SKU.
            name: Only rows whose name contains this text.
            limit: Rows to read at most.
            offset: Number of the first row to read, from 1 on.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The rows (ProductSKU), read when you iterate, or ask for all(), first(), count().

        See Retrieve a list of SKUs, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return Rows(
            self._core,
            _LIST_PRODUCT_SKUS,
            (),
            {"catalogid": catalog_id, "sku": sku, "name": name},
            options,
            limit,
            offset,
        )

    def of_product(
        self,
        catalog_id: int | Product,
        *,
        name: str | None = None,
        sku: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> Rows[ProductSKU]:
        """GET /Products/{catalogid}/skuinfo: List the stock keeping unit of a product.

        Known for v1 and from the vendor's Swagger file only.

        Args:
            catalog_id: The product's CatalogID. Or the Product itself.
            name: Only rows whose name contains this text.
            sku: Only rows with this SKU.
            limit: Rows to read at most.
            offset: Number of the first row to read, from 1 on.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The rows (ProductSKU), read when you iterate, or ask for all(), first(), count().

        See Products, in Swagger (v1): https://apirest.3dcart.com/swagger/ui/index

        Known for v1 only.
        """
        return Rows(
            self._core,
            _LIST_SKUS_OF_PRODUCT,
            (catalog_id,),
            {"name": name, "sku": sku},
            options,
            limit,
            offset,
        )


class AsyncProductsSkusResource(AsyncResource):
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
    ) -> AsyncRows[ProductSKU]:
        """GET /Products/skuinfo: List stock keeping units.

        One row a product: identity, SKU, name, prices and stock, without the rest.

        Args:
            catalog_id: Only rows with this CatalogID; 0 means any.
            sku: Only rows with this SKU.
            name: Only rows whose name contains this text.
            limit: Rows to read at most.
            offset: Number of the first row to read, from 1 on.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The rows (ProductSKU), read when you iterate, or ask for all(), first(), count().

        See Retrieve a list of SKUs, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return AsyncRows(
            self._core,
            _LIST_PRODUCT_SKUS,
            (),
            {"catalogid": catalog_id, "sku": sku, "name": name},
            options,
            limit,
            offset,
        )

    def of_product(
        self,
        catalog_id: int | Product,
        *,
        name: str | None = None,
        sku: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> AsyncRows[ProductSKU]:
        """GET /Products/{catalogid}/skuinfo: List the stock keeping unit of a product.

        Known for v1 and from the vendor's Swagger file only.

        Args:
            catalog_id: The product's CatalogID. Or the Product itself.
            name: Only rows whose name contains this text.
            sku: Only rows with this SKU.
            limit: Rows to read at most.
            offset: Number of the first row to read, from 1 on.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The rows (ProductSKU), read when you iterate, or ask for all(), first(), count().

        See Products, in Swagger (v1): https://apirest.3dcart.com/swagger/ui/index

        Known for v1 only.
        """
        return AsyncRows(
            self._core,
            _LIST_SKUS_OF_PRODUCT,
            (catalog_id,),
            {"name": name, "sku": sku},
            options,
            limit,
            offset,
        )


class ProductsUpsellingResource(Resource):
    """Up-selling items of a product."""

    def list(
        self,
        catalog_id: int | Product,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> Rows[UpSellingItem]:
        """GET /Products/{catalogid}/UpSelling: List the up-selling items of a product.

        The links, each with the CatalogID of the offered product in UpSellingItemID; 404 also
        means that there are none.

        Args:
            catalog_id: The product's CatalogID. Or the Product itself.
            limit: Rows to read at most.
            offset: Number of the first row to read, from 1 on.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The rows (UpSellingItem), read when you iterate, or ask for all(), first(), count().

        See Retrieve the up-selling items of a product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return Rows(self._core, _LIST_UP_SELLING_ITEMS, (catalog_id,), {}, options, limit, offset)

    def create(
        self, catalog_id: int | Product, body: UpSellingItem, *, options: CallOptions | None = None
    ) -> WriteResult[int]:
        """POST /Products/{catalogid}/UpSelling: Offer a product beside another.

        The vendor's status table prints 200 for success; 201 is presumed, as for every other
        create.

        Args:
            catalog_id: The product's CatalogID. Or the Product itself.
            body: What to send; fields that are not set are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            NotFoundError: there is no such row.
            AmbiguousOutcomeError: it may or may not have happened.

        See Create an up-selling item, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return self._core.write(_CREATE_UP_SELLING_ITEM, (catalog_id,), {}, body, options)

    def create_many(
        self,
        catalog_id: int | Product,
        bodies: Iterable[UpSellingItem],
        *,
        find: Callable[[UpSellingItem], UpSellingItem | None] | None = None,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """POST /Products/{catalogid}/UpSelling: Offer a product beside another. One request for
        each row.

        Args:
            catalog_id: The product's CatalogID. Or the Product itself.
            bodies: The rows to create.
            find: Looks for the row of a body whose create had no clear answer.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed, or be ambiguous.
        """
        return self._core.create_many(
            _CREATE_UP_SELLING_ITEM, (catalog_id,), {}, bodies, find, options
        )

    def update(
        self,
        catalog_id: int | Product,
        up_selling_index_id: int | UpSellingItem,
        body: UpSellingItem | None = None,
        *,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """PUT /Products/{catalogid}/UpSelling/{upsellingindexid}: Update one up-selling item of a
        product.

        The path takes UpSellingIndexID, not the offered product's CatalogID.

        Args:
            catalog_id: The product's CatalogID. Or the Product itself.
            up_selling_index_id: The link's UpSellingIndexID; not the offered product's
                CatalogID. Or the UpSellingItem itself.
            body: What to send, unless up_selling_index_id is the row. Of a row that was read,
                what changed.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Raises:
            NotFoundError: there is no such row.

        See Update a specific up-selling item, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return self._core.write(
            _UPDATE_UP_SELLING_ITEM,
            (catalog_id, up_selling_index_id),
            {},
            body,
            options,
            whole=whole,
        )

    def update_many(
        self,
        catalog_id: int | Product,
        bodies: Iterable[UpSellingItem],
        *,
        chunk: int | None = None,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """PUT /Products/{catalogid}/UpSelling: Update several up-selling items of a product.

        Rows are found by UpSellingIndexID. One result an item; 206 when some failed, each
        result then has its own Status.

        Args:
            catalog_id: The product's CatalogID. Or the Product itself.
            bodies: The rows to send, each with what identifies it and what changes.
            chunk: Rows sent in one request.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed.

        Raises:
            NotFoundError: there is no such row to hold them.

        See Update the up-selling items of a product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return self._core.write_many(
            _UPDATE_UP_SELLING_ITEMS, (catalog_id,), {}, bodies, options, chunk, whole=whole
        )


class AsyncProductsUpsellingResource(AsyncResource):
    """Up-selling items of a product."""

    def list(
        self,
        catalog_id: int | Product,
        *,
        limit: int | None = None,
        offset: int | None = None,
        options: CallOptions | None = None,
    ) -> AsyncRows[UpSellingItem]:
        """GET /Products/{catalogid}/UpSelling: List the up-selling items of a product.

        The links, each with the CatalogID of the offered product in UpSellingItemID; 404 also
        means that there are none.

        Args:
            catalog_id: The product's CatalogID. Or the Product itself.
            limit: Rows to read at most.
            offset: Number of the first row to read, from 1 on.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            The rows (UpSellingItem), read when you iterate, or ask for all(), first(), count().

        See Retrieve the up-selling items of a product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return AsyncRows(
            self._core, _LIST_UP_SELLING_ITEMS, (catalog_id,), {}, options, limit, offset
        )

    async def create(
        self, catalog_id: int | Product, body: UpSellingItem, *, options: CallOptions | None = None
    ) -> WriteResult[int]:
        """POST /Products/{catalogid}/UpSelling: Offer a product beside another.

        The vendor's status table prints 200 for success; 201 is presumed, as for every other
        create.

        Args:
            catalog_id: The product's CatalogID. Or the Product itself.
            body: What to send; fields that are not set are not sent.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            What the server says it did; its `id` is the new row's key.

        Raises:
            NotFoundError: there is no such row.
            AmbiguousOutcomeError: it may or may not have happened.

        See Create an up-selling item, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return await self._core.write(_CREATE_UP_SELLING_ITEM, (catalog_id,), {}, body, options)

    async def create_many(
        self,
        catalog_id: int | Product,
        bodies: Iterable[UpSellingItem],
        *,
        find: Callable[[UpSellingItem], Awaitable[UpSellingItem | None]] | None = None,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """POST /Products/{catalogid}/UpSelling: Offer a product beside another. One request for
        each row.

        Args:
            catalog_id: The product's CatalogID. Or the Product itself.
            bodies: The rows to create.
            find: Looks for the row of a body whose create had no clear answer.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed, or be ambiguous.
        """
        return await self._core.create_many(
            _CREATE_UP_SELLING_ITEM, (catalog_id,), {}, bodies, find, options
        )

    async def update(
        self,
        catalog_id: int | Product,
        up_selling_index_id: int | UpSellingItem,
        body: UpSellingItem | None = None,
        *,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> WriteResult[int]:
        """PUT /Products/{catalogid}/UpSelling/{upsellingindexid}: Update one up-selling item of a
        product.

        The path takes UpSellingIndexID, not the offered product's CatalogID.

        Args:
            catalog_id: The product's CatalogID. Or the Product itself.
            up_selling_index_id: The link's UpSellingIndexID; not the offered product's
                CatalogID. Or the UpSellingItem itself.
            body: What to send, unless up_selling_index_id is the row. Of a row that was read,
                what changed.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Raises:
            NotFoundError: there is no such row.

        See Update a specific up-selling item, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return await self._core.write(
            _UPDATE_UP_SELLING_ITEM,
            (catalog_id, up_selling_index_id),
            {},
            body,
            options,
            whole=whole,
        )

    async def update_many(
        self,
        catalog_id: int | Product,
        bodies: Iterable[UpSellingItem],
        *,
        chunk: int | None = None,
        whole: bool = False,
        options: CallOptions | None = None,
    ) -> BatchResult[int]:
        """PUT /Products/{catalogid}/UpSelling: Update several up-selling items of a product.

        Rows are found by UpSellingIndexID. One result an item; 206 when some failed, each
        result then has its own Status.

        Args:
            catalog_id: The product's CatalogID. Or the Product itself.
            bodies: The rows to send, each with what identifies it and what changes.
            chunk: Rows sent in one request.
            whole: Send rows that were read as they are, not only what changed in them.
            options: What this call does differently: timeout, retries, headers ...

        Returns:
            One result a row; some may have failed.

        Raises:
            NotFoundError: there is no such row to hold them.

        See Update the up-selling items of a product, in Products (v1):
        https://apirest.3dcart.com/v1/products/index.html
        """
        return await self._core.write_many(
            _UPDATE_UP_SELLING_ITEMS, (catalog_id,), {}, bodies, options, chunk, whole=whole
        )
