"""The storefront: products and a cart. The cart is the very row the REST API serves."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from ..database import patient
from ..hooks import Change
from ..problems import Refusal
from ..rows import Row
from ..rules import carts
from ..rules.checkout import cart_of
from ..rules.money import number
from ..store import Store
from .layout import Form, form_of, lines, money, page, problem_page, whole
from .shopframe import shop_page, slogan

#: The cookie that holds the cart's OrderKey.
COOKIE = "orderkey"
#: Most of one thing in a cart.
MOST = 99


def routes(store: Store) -> list[Route]:
    shop = _Shop(store)
    return [
        Route("/shop", shop.products),
        Route("/shop/{number:key}", shop.product),
        Route("/cart", shop.cart),
        Route("/cart", shop.put_in, methods=["POST"]),
        Route("/cart/remove", shop.take_out, methods=["POST"]),
    ]


class _Shop:
    def __init__(self, store: Store) -> None:
        self._store = store

    async def products(self, request: Request) -> Response:
        shown = [
            _shown(row)
            for row in self._store.tables.all("products")
            if not row.get("Hide") and not row.get("NotForSale")
        ]
        text = shop_page(
            self._store, "products.html", "/shop", products=shown, slogan=slogan(self._store)
        )
        return page(text)

    async def product(self, request: Request) -> Response:
        row = carts.product_of(self._store.tables, request.path_params["number"])
        if row is None:
            raise HTTPException(404)
        return page(shop_page(self._store, "product.html", product=_shown(row)))

    async def cart(self, request: Request) -> Response:
        cart = self._cart(request)
        text = shop_page(
            self._store,
            "cart.html",
            "/cart",
            lines=lines(cart.get("CartItemList") or [], "CartItemID"),
            total=money(cart.get("OrderAmount")),
            checkout=f"/checkout.asp?orderkey={cart.get('OrderKey')}&checkout=1",
        )
        return page(text)

    async def put_in(self, request: Request) -> Response:
        try:
            form = await form_of(request)
            key = await patient(lambda: self._put_in(request, form))
        except Refusal as refusal:
            return problem_page(self._store, refusal.status, refusal.message, back="/shop")
        answer = RedirectResponse("/cart", 303)
        answer.set_cookie(COOKIE, key, httponly=True, samesite="lax")
        return answer

    async def take_out(self, request: Request) -> Response:
        try:
            wanted = (await form_of(request)).get("line")
            await patient(lambda: self._take_out(request, wanted))
        except Refusal as refusal:
            return problem_page(self._store, refusal.status, refusal.message, back="/cart")
        return RedirectResponse("/cart", 303)

    def _take_out(self, request: Request, wanted: str | None) -> None:
        held = self._held(request)
        if held is not None:
            rows = held.document["CartItemList"]
            gone = [row for row in rows if str(row["CartItemID"]) == wanted]
            held.document["CartItemList"] = [row for row in rows if row not in gone]
            self._save(held)

    def _put_in(self, request: Request, form: Form) -> str:
        product, quantity = form.whole("product"), form.whole("quantity", "1")
        row = None if product is None else carts.product_of(self._store.tables, product)
        if row is None:
            raise Refusal(404, "There is no such product.")
        if quantity is None or not 0 < quantity <= MOST:
            raise Refusal(400, f"Choose between 1 and {MOST}.")
        chosen = [{"OptionID": each} for each in map(whole, form.every("option")) if each]
        line = self._store.plan.resources["carts.items"]
        with self._store.tables.writing():
            held = self._held(request) or self._new_cart()
            new = self._store.tables.rows.new(
                line.shape, {"CatalogID": product, "ItemQuantity": quantity}
            )
            carts.fill_line(self._store.tables, new, row, chosen)
            held.document["CartItemList"].append(new)
            self._write(held)
        return str(held.document["OrderKey"])

    def _new_cart(self) -> Any:
        resource = self._store.plan.resources["carts"]
        row = self._store.tables.rows.new(resource.shape, {})
        self._store.tables.insert(Change(resource, "create", row, row))
        return self._store.tables.find(resource, row["OrderKey"])

    def _held(self, request: Request) -> Any:
        key = request.cookies.get(COOKIE, "")
        return self._store.tables.find(self._store.plan.resources["carts"], key) if key else None

    def _cart(self, request: Request) -> Row:
        return cart_of(self._store.tables, request.cookies.get(COOKIE, "")) or {}

    def _save(self, held: Any) -> None:
        with self._store.tables.writing():
            self._write(held)

    def _write(self, held: Any) -> None:
        resource = self._store.plan.resources["carts"]
        self._store.tables.rows.touch(resource.shape, held.document)
        self._store.tables.save(held, Change(resource, "update", held.document, held.document))


def _shown(row: Row) -> dict[str, Any]:
    sku = row["SKUInfo"]
    stock = number(sku.get("Stock"))
    gone = row.get("BackOrderMessage") or row.get("OutOfStockMessage") or "Out of stock"
    return {
        "number": sku["CatalogID"],
        "name": sku.get("Name") or sku.get("SKU") or "Product",
        "sku": sku.get("SKU") or "",
        "about": row.get("ShortDescription") or "",
        "price": money(carts.price(row)),
        "was": money(sku.get("Price")) if sku.get("OnSale") else "",
        "available": stock > 0,
        "gone": gone,
        "stock_text": (row.get("InStockMessage") or "In stock") if stock > 0 else gone,
        "sets": [_set(each) for each in row.get("OptionSetList") or ()],
    }


def _set(row: Row) -> dict[str, Any]:
    options = [
        {
            "number": each["OptionID"],
            "name": each.get("OptionName") or "",
            "extra": money(each["OptionValue"])
            if number(each.get("OptionValue")) > Decimal(0)
            else "",
            "selected": each.get("OptionSelected") is True,
        }
        for each in row.get("OptionList") or ()
        if not each.get("OptionHide")
    ]
    return {"name": row.get("OptionSetName") or "Option", "options": options}
