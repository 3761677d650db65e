"""Carts: a line takes its text and price from the product; the cart adds up and has an address."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from ..hooks import Change
from ..problems import Refusal
from ..rows import Row
from ..store import Store
from ..tables import Tables
from .money import bounded, number, rounded

NEEDS = {
    "carts": (
        "OrderKey",
        "OrderAmount",
        "OrderWeight",
        "CheckoutURL",
        "CartItemList.CatalogID",
        "CartItemList.ItemID",
        "CartItemList.ItemQuantity",
        "CartItemList.ItemDescription",
        "CartItemList.ItemUnitPrice",
        "CartItemList.ItemOptionPrice",
    ),
    "carts.items": ("CatalogID",),
    "products": (
        "SKUInfo.CatalogID",
        "SKUInfo.SKU",
        "SKUInfo.Name",
        "SKUInfo.Price",
        "SKUInfo.SalePrice",
        "SKUInfo.OnSale",
        "Weight",
        "OptionSetList.OptionSetID",
        "OptionSetList.OptionList.OptionID",
        "OptionSetList.OptionList.OptionName",
        "OptionSetList.OptionList.OptionValue",
    ),
}


def install(store: Store) -> None:
    tables, origin = store.tables, store.settings.origin
    tables.hooks.before_validate("carts.items", lambda change: _price_line(tables, change))
    tables.hooks.before_save("carts", lambda change: _settle(tables, origin, change))


def checkout_address(origin: str, order_key: str) -> str:
    """Where the shopper of a cart checks out: a page of this store."""
    return f"{origin}/checkout.asp?orderkey={order_key}&checkout=1"


def _price_line(tables: Tables, change: Change) -> None:
    if change.action != "create":
        return
    line, body = change.row, change.body
    product = product_of(tables, body.get("CatalogID"))
    if product is None:
        raise Refusal(400, f"No product is numbered {body.get('CatalogID')}; send its CatalogID.")
    fill_line(tables, line, product, body.get("ItemOptions") or [])
    if body.get("ItemQuantity") is None:
        line["ItemQuantity"] = 1


def product_of(tables: Tables, catalog_id: Any) -> Row | None:
    found = tables.find(tables.plan.resources["products"], catalog_id or 0)
    return found.document if found else None


def fill_line(tables: Tables, line: Row, product: Row, chosen: list[Row]) -> None:
    """Text and prices of a cart's line, with the chosen options."""
    sku = product["SKUInfo"]
    options = _options(product, chosen)
    about = "<br>".join([sku.get("Name") or "", *(text for text, _ in options)])
    columns = tables.plan.resources["carts.items"].shape.columns
    for name, text in (("ItemID", sku.get("SKU")), ("ItemDescription", about)):
        line[name] = columns[name].cut(text)
    line["ItemUnitPrice"] = price(product)
    line["ItemOptionPrice"] = bounded(sum((extra for _, extra in options), Decimal(0)))


def price(product: Row) -> Any:
    """The price of the day: the sale price while the product is on sale."""
    sku = product["SKUInfo"]
    return sku.get("SalePrice") if sku.get("OnSale") else sku.get("Price")


def _options(product: Row, chosen: list[Row]) -> list[tuple[str, Decimal]]:
    """(text, extra price) of each chosen option that the product has."""
    found = []
    for option_set in product.get("OptionSetList") or ():
        for option in option_set.get("OptionList") or ():
            for choice in chosen:
                if choice.get("OptionID") == option["OptionID"]:
                    text = f"{option_set.get('OptionSetName')}: {option.get('OptionName')}"
                    found.append((text, number(option.get("OptionValue"))))
    return found


def _settle(tables: Tables, origin: str, change: Change) -> None:
    cart = change.root
    amount, weight = Decimal(0), Decimal(0)
    for line in cart.get("CartItemList") or ():
        quantity = number(line.get("ItemQuantity"))
        each = number(line.get("ItemUnitPrice")) + number(line.get("ItemOptionPrice"))
        amount += quantity * each
        product = product_of(tables, line.get("CatalogID"))
        weight += quantity * number(product.get("Weight") if product else None)
    cart["OrderAmount"], cart["OrderWeight"] = rounded(amount), bounded(weight)
    cart["CheckoutURL"] = checkout_address(origin, cart["OrderKey"])
