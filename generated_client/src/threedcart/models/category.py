# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""A category of products. PUT replaces OptionSetList when it is sent and leaves everything not
sent alone; use the operations under the category to change one option set.
"""

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
    refuse,
    write_extra,
    write_models,
)
from .._runtime.codec.sentinel import UNSET, Unset

if TYPE_CHECKING:
    from .._runtime.codec.structs import Structs

__all__ = ["Category"]


@_define(repr=False, kw_only=True)
class Category(Model):
    """A category of products. PUT replaces OptionSetList when it is sent and leaves everything not
    sent alone; use the operations under the category to change one option set.

    See Category, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    category_id: int | None | Unset = UNSET
    """Identity of the category. Assigned by the store; ignored on create. Identifies the row."""
    category_name: str | None | Unset = UNSET
    """Name of the category. At most 150 characters."""
    link: str | None | Unset = UNSET
    """Address the category leads to in place of its own page. At most 255 characters."""
    category_description: str | None | Unset = UNSET
    """Description, as HTML. At most 65535 characters."""
    category_icon: str | None | Unset = UNSET
    """Image of the category. At most 100 characters."""
    category_main: bool | None | Unset = UNSET
    """Whether the category stands at the top of the menu."""
    category_parent: int | None | Unset = UNSET
    """Category this one is below: its CategoryID; 0 at the top."""
    sorting: int | None | Unset = UNSET
    """Place of the category among the others."""
    hide: bool | None | Unset = UNSET
    """Whether the category is hidden from the storefront."""
    user_id: str | None | Unset = UNSET
    """Administrator recorded with the category. At most 50 characters."""
    last_update: datetime | str | None | Unset = UNSET
    """When the category was last written. Set by the store on every write. Set by the server on
    every write.
    """
    category_menu_group: int | None | Unset = UNSET
    """Menu the category is shown in. The values are undocumented."""
    home_special_category: bool | None | Unset = UNSET
    """Whether the category's specials are shown on the home page."""
    filter_category: bool | None | Unset = UNSET
    """Whether the category serves to filter others."""
    template_category_page: int | None | Unset = UNSET
    """Number of the template of the category's page."""
    default_products_sorting: int | None | Unset = UNSET
    """How products are sorted to begin with. The values are undocumented."""
    subcategory_columns_category_specials: int | None | Unset = UNSET
    """Columns in which subcategories are shown."""
    product_columns_category_specials: int | None | Unset = UNSET
    """Columns in which specials are shown."""
    product_columns_category_general_items: int | None | Unset = UNSET
    """Columns in which other products are shown."""
    items_per_page_category_special_items: int | None | Unset = UNSET
    """Specials to a page."""
    items_per_page_category_general_items: int | None | Unset = UNSET
    """Other products to a page."""
    display_type_category_special_items: int | None | Unset = UNSET
    """How specials are shown. The values are undocumented."""
    display_type_category_general_products: int | None | Unset = UNSET
    """How other products are shown. The values are undocumented."""
    allow_access: str | None | Unset = UNSET
    """Customer groups that may see the category, as text. At most 250 characters."""
    on_fail_redirect_to: str | None | Unset = UNSET
    """Where a visitor who may not see the category is sent. At most 150 characters."""
    hide_left_bar: bool | None | Unset = UNSET
    """Whether the left bar is hidden on the category's page."""
    hide_right_bar: bool | None | Unset = UNSET
    """Whether the right bar is hidden on the category's page."""
    hide_top_menu: bool | None | Unset = UNSET
    """Whether the top menu is hidden on the category's page."""
    smart_categories: int | None | Unset = UNSET
    """Whether and how the category fills itself by a search. The values are undocumented."""
    smart_categories_search_keyword: str | None | Unset = UNSET
    """Words of that search. At most 255 characters."""
    smart_categories_link_target: str | None | Unset = UNSET
    """Browser window the category's link opens in. At most 50 characters."""
    template_product_page: int | None | Unset = UNSET
    """Number of the template of the pages of its products."""
    product_columns_related_products: int | None | Unset = UNSET
    """Columns in which related products are shown."""
    product_columns_upsell_products: int | None | Unset = UNSET
    """Columns in which up-selling items are shown."""
    display_type_related_items: int | None | Unset = UNSET
    """How related products are shown. The values are undocumented."""
    display_type_upsell_items: int | None | Unset = UNSET
    """How up-selling items are shown. The values are undocumented."""
    option_set_list: list[OptionSet] | Unset = UNSET
    """Option sets every product of the category has. Replaced as a whole by PUT, so option ids
    change. An update that names it replaces all of its rows.
    """
    title: str | None | Unset = UNSET
    """Title of the category's page. At most 65535 characters."""
    custom_file_name: str | None | Unset = UNSET
    """File name of the category's page, in place of the store's own. At most 255 characters."""
    meta_tags: str | None | Unset = UNSET
    """Meta elements of the category's page, as HTML. At most 65535 characters."""
    category_header: str | None | Unset = UNSET
    """HTML above the products. At most 65535 characters."""
    category_footer: str | None | Unset = UNSET
    """HTML below the products. At most 65535 characters."""
    additional_keywords: str | None | Unset = UNSET
    """Further words the category is found by. At most 65535 characters."""
    category_external_ids_list: list[CategoryExternalId] | Unset = UNSET
    """Identities of the category in other systems."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, and the unknown ones, under their wire names."""
        d: dict[str, Any] = {}
        v: Any
        if (v := self.category_id) is not UNSET:
            d["CategoryID"] = v
        if (v := self.category_name) is not UNSET:
            d["CategoryName"] = v
        if (v := self.link) is not UNSET:
            d["Link"] = v
        if (v := self.category_description) is not UNSET:
            d["CategoryDescription"] = v
        if (v := self.category_icon) is not UNSET:
            d["CategoryIcon"] = v
        if (v := self.category_main) is not UNSET:
            d["CategoryMain"] = v
        if (v := self.category_parent) is not UNSET:
            d["CategoryParent"] = v
        if (v := self.sorting) is not UNSET:
            d["Sorting"] = v
        if (v := self.hide) is not UNSET:
            d["Hide"] = v
        if (v := self.user_id) is not UNSET:
            d["UserID"] = v
        if (v := self.last_update) is not UNSET:
            d["LastUpdate"] = write_store_date_time(v) if v else v
        if (v := self.category_menu_group) is not UNSET:
            d["CategoryMenuGroup"] = v
        if (v := self.home_special_category) is not UNSET:
            d["HomeSpecialCategory"] = v
        if (v := self.filter_category) is not UNSET:
            d["FilterCategory"] = v
        if (v := self.template_category_page) is not UNSET:
            d["TemplateCategoryPage"] = v
        if (v := self.default_products_sorting) is not UNSET:
            d["DefaultProductsSorting"] = v
        if (v := self.subcategory_columns_category_specials) is not UNSET:
            d["SubcategoryColumnsCategorySpecials"] = v
        if (v := self.product_columns_category_specials) is not UNSET:
            d["ProductColumnsCategorySpecials"] = v
        if (v := self.product_columns_category_general_items) is not UNSET:
            d["ProductColumnsCategoryGeneralItems"] = v
        if (v := self.items_per_page_category_special_items) is not UNSET:
            d["ItemsPerPageCategorySpecialItems"] = v
        if (v := self.items_per_page_category_general_items) is not UNSET:
            d["ItemsPerPageCategoryGeneralItems"] = v
        if (v := self.display_type_category_special_items) is not UNSET:
            d["DisplayTypeCategorySpecialItems"] = v
        if (v := self.display_type_category_general_products) is not UNSET:
            d["DisplayTypeCategoryGeneralProducts"] = v
        if (v := self.allow_access) is not UNSET:
            d["AllowAccess"] = v
        if (v := self.on_fail_redirect_to) is not UNSET:
            d["OnFailRedirectTo"] = v
        if (v := self.hide_left_bar) is not UNSET:
            d["HideLeftBar"] = v
        if (v := self.hide_right_bar) is not UNSET:
            d["HideRightBar"] = v
        if (v := self.hide_top_menu) is not UNSET:
            d["HideTopMenu"] = v
        if (v := self.smart_categories) is not UNSET:
            d["SmartCategories"] = v
        if (v := self.smart_categories_search_keyword) is not UNSET:
            d["SmartCategoriesSearchKeyword"] = v
        if (v := self.smart_categories_link_target) is not UNSET:
            d["SmartCategoriesLinkTarget"] = v
        if (v := self.template_product_page) is not UNSET:
            d["TemplateProductPage"] = v
        if (v := self.product_columns_related_products) is not UNSET:
            d["ProductColumnsRelatedProducts"] = v
        if (v := self.product_columns_upsell_products) is not UNSET:
            d["ProductColumnsUpsellProducts"] = v
        if (v := self.display_type_related_items) is not UNSET:
            d["DisplayTypeRelatedItems"] = v
        if (v := self.display_type_upsell_items) is not UNSET:
            d["DisplayTypeUpsellItems"] = v
        if (v := self.option_set_list) is not UNSET:
            d["OptionSetList"] = write_models(v) if v else v
        if (v := self.title) is not UNSET:
            d["Title"] = v
        if (v := self.custom_file_name) is not UNSET:
            d["CustomFileName"] = v
        if (v := self.meta_tags) is not UNSET:
            d["MetaTags"] = v
        if (v := self.category_header) is not UNSET:
            d["CategoryHeader"] = v
        if (v := self.category_footer) is not UNSET:
            d["CategoryFooter"] = v
        if (v := self.additional_keywords) is not UNSET:
            d["AdditionalKeywords"] = v
        if (v := self.category_external_ids_list) is not UNSET:
            d["CategoryExternalIdsList"] = write_models(v) if v else v
        if self._extra:
            write_extra(d, self._extra)
        return d

    _layout: ClassVar[Layout] = Layout(
        (
            "CategoryID",
            "CategoryName",
            "Link",
            "CategoryDescription",
            "CategoryIcon",
            "CategoryMain",
            "CategoryParent",
            "Sorting",
            "Hide",
            "UserID",
            "LastUpdate",
            "CategoryMenuGroup",
            "HomeSpecialCategory",
            "FilterCategory",
            "TemplateCategoryPage",
            "DefaultProductsSorting",
            "SubcategoryColumnsCategorySpecials",
            "ProductColumnsCategorySpecials",
            "ProductColumnsCategoryGeneralItems",
            "ItemsPerPageCategorySpecialItems",
            "ItemsPerPageCategoryGeneralItems",
            "DisplayTypeCategorySpecialItems",
            "DisplayTypeCategoryGeneralProducts",
            "AllowAccess",
            "OnFailRedirectTo",
            "HideLeftBar",
            "HideRightBar",
            "HideTopMenu",
            "SmartCategories",
            "SmartCategoriesSearchKeyword",
            "SmartCategoriesLinkTarget",
            "TemplateProductPage",
            "ProductColumnsRelatedProducts",
            "ProductColumnsUpsellProducts",
            "DisplayTypeRelatedItems",
            "DisplayTypeUpsellItems",
            "OptionSetList",
            "Title",
            "CustomFileName",
            "MetaTags",
            "CategoryHeader",
            "CategoryFooter",
            "AdditionalKeywords",
            "CategoryExternalIdsList",
        ),
        rows=lambda: {
            "OptionSetList": OptionSet,
            "CategoryExternalIdsList": CategoryExternalId,
        },
        made=(
            "LastUpdate",
            "OptionSetList",
            "CategoryExternalIdsList",
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
                self.category_id,
                self.category_name,
                self.link,
                self.category_description,
                self.category_icon,
                self.category_main,
                self.category_parent,
                self.sorting,
                self.hide,
                self.user_id,
                self.last_update,
                self.category_menu_group,
                self.home_special_category,
                self.filter_category,
                self.template_category_page,
                self.default_products_sorting,
                self.subcategory_columns_category_specials,
                self.product_columns_category_specials,
                self.product_columns_category_general_items,
                self.items_per_page_category_special_items,
                self.items_per_page_category_general_items,
                self.display_type_category_special_items,
                self.display_type_category_general_products,
                self.allow_access,
                self.on_fail_redirect_to,
                self.hide_left_bar,
                self.hide_right_bar,
                self.hide_top_menu,
                self.smart_categories,
                self.smart_categories_search_keyword,
                self.smart_categories_link_target,
                self.template_product_page,
                self.product_columns_related_products,
                self.product_columns_upsell_products,
                self.display_type_related_items,
                self.display_type_upsell_items,
                self.option_set_list,
                self.title,
                self.custom_file_name,
                self.meta_tags,
                self.category_header,
                self.category_footer,
                self.additional_keywords,
                self.category_external_ids_list,
                self._extra,
            ) = values(source)
            if isinstance(v := self.last_update, str):
                self.last_update = read_store_date_time(v)
            self.option_set_list = rows(OptionSet, self.option_set_list)
            self.category_external_ids_list = rows(
                CategoryExternalId, self.category_external_ids_list
            )
            filled.append(self)
        return filled

    @staticmethod
    def _give(rows: Iterable[Category], structs: Structs, plain: list[Any]) -> list[Any]:
        make, other = structs.kind, structs.other
        given: list[Any] = []
        v: Any
        for row in rows:
            if row.__class__ is not Category or row._extra:
                refuse()
            values = (
                row.category_id,
                row.category_name,
                row.link,
                row.category_description,
                row.category_icon,
                row.category_main,
                row.category_parent,
                row.sorting,
                row.hide,
                row.user_id,
                v.text if type(v := row.last_update) is WireDatetime else give_date_time(v),
                row.category_menu_group,
                row.home_special_category,
                row.filter_category,
                row.template_category_page,
                row.default_products_sorting,
                row.subcategory_columns_category_specials,
                row.product_columns_category_specials,
                row.product_columns_category_general_items,
                row.items_per_page_category_special_items,
                row.items_per_page_category_general_items,
                row.display_type_category_special_items,
                row.display_type_category_general_products,
                row.allow_access,
                row.on_fail_redirect_to,
                row.hide_left_bar,
                row.hide_right_bar,
                row.hide_top_menu,
                row.smart_categories,
                row.smart_categories_search_keyword,
                row.smart_categories_link_target,
                row.template_product_page,
                row.product_columns_related_products,
                row.product_columns_upsell_products,
                row.display_type_related_items,
                row.display_type_upsell_items,
                give_rows(OptionSet, row.option_set_list, plain),
                row.title,
                row.custom_file_name,
                row.meta_tags,
                row.category_header,
                row.category_footer,
                row.additional_keywords,
                give_rows(CategoryExternalId, row.category_external_ids_list, plain),
            )
            plain += other(values)
            given.append(make(*values))
        return given


# At the bottom, so that models may refer to each other.
from .category_external_id import CategoryExternalId
from .option_set import OptionSet
