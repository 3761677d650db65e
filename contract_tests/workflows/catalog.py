"""W7 a cart from outside, W8 a frontend script, W9 a product with options, and a CRM ticket."""

from __future__ import annotations

from decimal import Decimal

from threedcart.errors import NotFoundError
from threedcart.models import (
    CRM,
    AdvancedOption,
    Cart,
    CartItemPost,
    CartItemPut,
    CartReduced,
    CrmMessage,
    FrontendScripts,
    Product,
)

from contract_tests.browser import Page
from contract_tests.samples import sample_of
from contract_tests.workflows.orders import product
from contract_tests.workflows.play import Play, given


def cart(play: Play) -> None:
    """W7: an empty cart, an item, another quantity, the address to check out at, and the end."""
    store = play.store
    catalog_id = product(play)
    key = store.carts.create(CartReduced()).id
    play.equal("the length of the OrderKey", len(key), 16)

    post = CartItemPost(catalog_id=catalog_id, item_quantity=Decimal(1))
    item = store.carts.items.create(key, post).id
    read = store.carts.get(key)
    _checkout_url(play, read)
    play.equal("the number of items", len(given(read.cart_item_list)), 1)
    play.equal("OrderAmount", read.order_amount, Decimal("9.99"))

    store.carts.items.update(key, item, CartItemPut(item_quantity=Decimal(2)))
    read = store.carts.get(key)
    play.equal("ItemQuantity", given(read.cart_item_list)[0].item_quantity, Decimal(2))
    play.equal("OrderAmount of two", read.order_amount, Decimal("19.98"))

    store.carts.items.delete(key, item)
    play.equal("the items left", store.carts.get(key).cart_item_list, [])
    store.carts.delete(key)
    play.refused("a deleted cart", lambda: store.carts.get(key), NotFoundError)


def frontend_script(play: Play) -> None:
    """W8: a script for the head of the pages."""
    store = play.store
    code = f'<script src="https://www.example.com/{play.mark}.js"></script>'
    created = store.frontend_scripts.create(FrontendScripts(placement="HEAD", code=code)).id
    read = store.frontend_scripts.get(created)
    play.equal("Code", read.code, code)
    play.equal("Placement", read.placement, "HEAD")
    play.expect(read.date_created, "DateCreated was not set by the store")
    if play.context.settings.is_local:  # the pages of a store elsewhere may lag behind
        head = checkout_page(play, 1).text.partition("</head>")[0]
        play.expect(code in head, "the script is not in the head")
    store.frontend_scripts.delete(created)
    if play.context.settings.is_local:
        text = checkout_page(play, 1).text
        play.expect(code not in text, "a deleted script is still on the page")


def checkout_page(play: Play, quantity: int) -> Page:
    """The page where a new cart, with so many of a new product, is checked out."""
    carts, sold = play.store.carts, product(play)
    key = carts.create(CartReduced(billing_email="ann@example.com")).id
    carts.items.create(key, CartItemPost(catalog_id=sold, item_quantity=Decimal(quantity)))
    page = play.browser.open(_checkout_url(play, carts.get(key)))
    play.expect(page.status < 400, f"CheckoutURL leads to {page.url}, answered {page.status}")
    return page


def _checkout_url(play: Play, cart: Cart) -> str:
    play.expect(str(cart.checkout_url).startswith("http"), f"CheckoutURL is {cart.checkout_url!r}")
    return str(cart.checkout_url)


def product_with_options(play: Play) -> None:
    """W9: option sets first; their numbers, in the order of the sets, name the combinations."""
    store = play.store
    sample = sample_of("product-create-request")
    sample["SKUInfo"]["SKU"] = f"OPTIONS-{play.mark}"[:50]
    catalog_id = store.products.create(Product.from_dict(sample)).id

    read = store.products.get(catalog_id)
    colors, sizes = (
        [option.option_id for option in given(each.option_list)]
        for each in given(read.option_set_list)
    )
    codes = [f"{color}-{size}" for color in colors for size in sizes]
    rows = sample_of("product-advanced-options-request")["AdvancedOptionList"]
    combined = [
        AdvancedOption.from_dict({**row, "AdvancedOptionCode": code})
        for row, code in zip(rows, codes, strict=True)
    ]
    store.products.update(catalog_id, Product(advanced_option_list=combined))

    after = store.products.get(catalog_id)
    found = [option.advanced_option_code for option in given(after.advanced_option_list)]
    play.equal("the codes", found, codes)
    play.equal("Price, which was not sent", given(after.sku_info).price, Decimal("2.0"))
    _change_combinations(play, catalog_id, codes)


def _change_combinations(play: Play, catalog_id: int, codes: list[str]) -> None:
    """One combination alone, then two at once, by their codes."""
    options = play.store.products.advanced_options
    options.update(catalog_id, codes[0], AdvancedOption(advanced_option_stock=7))
    batch = [AdvancedOption(advanced_option_code=c, advanced_option_stock=9) for c in codes[1:3]]
    play.taken(options.update_many(catalog_id, batch))
    stock = {o.advanced_option_code: o.advanced_option_stock for o in options.list(catalog_id)}
    play.equal("the stock", stock, dict(zip(codes, (7, 9, 9, 5), strict=True)))


def ticket(play: Play) -> None:
    """A ticket is opened, answered, moved to another status, counted, found, and deleted."""
    tickets = play.store.crm.tickets
    status = play.store.crm.statuses.list(limit=1).all()[0]
    name = f"Ann {play.mark}"
    opened = CRM(customer_email="ann@example.com", customer_name=name, subject="Where is my order?")
    created = tickets.create(opened).id
    play.equal("tickets of this name", tickets.list(customer_name=name).count(), 1)
    message = _answer(play, created)
    tickets.update(created, CRM(status_id=status.id))
    read = tickets.get(created)
    play.equal("StatusID", read.status_id, status.id)
    play.equal("Subject, which was not sent", read.subject, "Where is my order?")
    play.equal("the messages", [m.message_id for m in given(read.crm_message_list)], [message])
    found = [r.crm_id for page in tickets.list(customer_name=name).pages(1) for r in page]
    play.equal("the tickets found", found, [created])
    tickets.delete(created)
    play.equal("tickets after the deletion", tickets.list(customer_name=name).count(), 0)
    play.refused("a deleted ticket", lambda: tickets.get(created), NotFoundError)


def _answer(play: Play, crm_id: int) -> int:
    """The identity of a new message of a ticket."""
    messages = play.store.crm.messages
    created = messages.create(crm_id, CrmMessage(message="It left today.", sender=1)).id
    read = messages.get(crm_id, created)
    play.equal("Message", read.message, "It left today.")
    return created
