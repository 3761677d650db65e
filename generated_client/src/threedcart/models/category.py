# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""The model Category."""

from __future__ import annotations

from datetime import datetime

from .._runtime.codec.fields import date_field, field, rows_field
from .._runtime.codec.model import Row

__all__ = ["Category"]


class Category(Row[int], key="category_id"):
    """A category of products. PUT replaces OptionSetList when it is sent and leaves everything not
    sent alone; use the operations under the category to change one option set.

    See Category, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    category_id: int | None = field("CategoryID")
    """Identity of the category. Assigned by the store; ignored on create. Identifies the row."""
    category_name: str | None = field("CategoryName")
    """What the category is called in the store. At most 150 characters."""
    link: str | None = field("Link")
    """Address the category leads to in place of its own page. At most 255 characters."""
    category_description: str | None = field("CategoryDescription")
    """Description, as HTML. At most 65535 characters."""
    category_icon: str | None = field("CategoryIcon")
    """Image of the category. At most 100 characters."""
    category_main: bool | None = field("CategoryMain")
    """Whether the category stands at the top of the menu."""
    category_parent: int | None = field("CategoryParent")
    """Category this one is below: its CategoryID; 0 at the top."""
    sorting: int | None = field("Sorting")
    """Place of the category among the others."""
    hide: bool | None = field("Hide")
    """Whether the category is hidden from the storefront."""
    user_id: str | None = field("UserID")
    """Administrator recorded with the category. At most 50 characters."""
    last_update: datetime | None = date_field("LastUpdate", "store-date-time")
    """When the category was last written. Set by the store on every write. Set by the server on
    every write.
    """
    category_menu_group: int | None = field("CategoryMenuGroup")
    """Menu the category is shown in. The values are undocumented."""
    home_special_category: bool | None = field("HomeSpecialCategory")
    """Whether the category's specials are shown on the home page."""
    filter_category: bool | None = field("FilterCategory")
    """Whether the category serves to filter others."""
    template_category_page: int | None = field("TemplateCategoryPage")
    """Number of the template of the category's page."""
    default_products_sorting: int | None = field("DefaultProductsSorting")
    """How products are sorted to begin with. The values are undocumented."""
    subcategory_columns_category_specials: int | None = field("SubcategoryColumnsCategorySpecials")
    """Columns in which subcategories are shown."""
    product_columns_category_specials: int | None = field("ProductColumnsCategorySpecials")
    """Columns in which specials are shown."""
    product_columns_category_general_items: int | None = field("ProductColumnsCategoryGeneralItems")
    """Columns in which other products are shown."""
    items_per_page_category_special_items: int | None = field("ItemsPerPageCategorySpecialItems")
    """How many specials a page holds."""
    items_per_page_category_general_items: int | None = field("ItemsPerPageCategoryGeneralItems")
    """Other products to a page."""
    display_type_category_special_items: int | None = field("DisplayTypeCategorySpecialItems")
    """How specials are shown. The values are undocumented."""
    display_type_category_general_products: int | None = field("DisplayTypeCategoryGeneralProducts")
    """How other products are shown. The values are undocumented."""
    allow_access: str | None = field("AllowAccess")
    """Customer groups that may see the category, as text. At most 250 characters."""
    on_fail_redirect_to: str | None = field("OnFailRedirectTo")
    """Where a visitor who may not see the category is sent. At most 150 characters."""
    hide_left_bar: bool | None = field("HideLeftBar")
    """Whether the left bar is hidden on the category's page."""
    hide_right_bar: bool | None = field("HideRightBar")
    """Whether the right bar is hidden on the category's page."""
    hide_top_menu: bool | None = field("HideTopMenu")
    """Whether the top menu is hidden on the category's page."""
    smart_categories: int | None = field("SmartCategories")
    """Whether and how the category fills itself by a search. The values are undocumented."""
    smart_categories_search_keyword: str | None = field("SmartCategoriesSearchKeyword")
    """Words of that search. At most 255 characters."""
    smart_categories_link_target: str | None = field("SmartCategoriesLinkTarget")
    """Browser window the category's link opens in. At most 50 characters."""
    template_product_page: int | None = field("TemplateProductPage")
    """Number of the template of the pages of its products."""
    product_columns_related_products: int | None = field("ProductColumnsRelatedProducts")
    """Columns in which related products are shown."""
    product_columns_upsell_products: int | None = field("ProductColumnsUpsellProducts")
    """Columns in which up-selling items are shown."""
    display_type_related_items: int | None = field("DisplayTypeRelatedItems")
    """How related products are shown. The values are undocumented."""
    display_type_upsell_items: int | None = field("DisplayTypeUpsellItems")
    """How up-selling items are shown. The values are undocumented."""
    option_set_list: list[OptionSet] | None = rows_field(
        "OptionSetList", lambda: OptionSet, replaced=True
    )
    """Option sets every product of the category has. Replaced as a whole by PUT, so option ids
    change. An update that names it replaces all of its rows.
    """
    title: str | None = field("Title")
    """Title of the category's page. At most 65535 characters."""
    custom_file_name: str | None = field("CustomFileName")
    """File name of the category's page, in place of the store's own. At most 255 characters."""
    meta_tags: str | None = field("MetaTags")
    """Meta elements of the category's page, as HTML. At most 65535 characters."""
    category_header: str | None = field("CategoryHeader")
    """HTML above the products. At most 65535 characters."""
    category_footer: str | None = field("CategoryFooter")
    """HTML below the products. At most 65535 characters."""
    additional_keywords: str | None = field("AdditionalKeywords")
    """Further words the category is found by. At most 65535 characters."""
    category_external_ids_list: list[CategoryExternalId] | None = rows_field(
        "CategoryExternalIdsList", lambda: CategoryExternalId
    )
    """Identities of the category in other systems."""


# At the bottom, so that models may refer to each other.
from .category_external_id import CategoryExternalId
from .option_set import OptionSet
