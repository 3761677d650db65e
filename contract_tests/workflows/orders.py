"""W4 order import, W5 split shipments, W6 tracking numbers."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Any

from threedcart.models import Customer, Order, OrderItem, Product, ProductSKU, Shipment

from contract_tests.evidence import WORKFLOW
from contract_tests.results import NotPossible
from contract_tests.samples import sample_of
from contract_tests.workflows.play import Play, given, whole

PLACED = datetime(2019, 5, 1, 9, 49)
# The identity of shipments that have none yet.
NOT_WRITTEN = 0


def import_order(play: Play) -> None:
    """W4: products and customers come first, then the order, whose amounts stay as sent."""
    store = play.store
    order = new_order(play)
    created = store.orders.create(order, bypass_order_processing=True, bypass_order_email=True)
    play.equal("the status of the result", created.status, 201)

    read = store.orders.get(created.id)
    play.equal("OrderID", read.order_id, created.id)
    play.equal("InvoiceNumberPrefix", read.invoice_number_prefix, "ABC-")
    play.equal("OrderDate", read.order_date, PLACED)
    play.equal("SalesTax", read.sales_tax, Decimal("0.60"))
    play.equal("OrderAmount", read.order_amount, Decimal("20.59"))
    play.equal("BillingLastName", read.billing_last_name, order.billing_last_name)
    items, shipments = given(read.order_item_list), given(read.shipment_list)
    play.equal("the number of items", len(items), 1)
    play.equal("ItemUnitPrice", items[0].item_unit_price, Decimal("9.99"))
    play.equal("ItemWeight", items[0].item_weight, Decimal("2.5"))
    play.equal("ShipmentCost", shipments[0].shipment_cost, Decimal("10.00"))


def totals(play: Play) -> None:
    """An order sent without its sums: the store works them out, numbers it, and moves the stock."""
    store = play.store
    sold = product(play)
    sent = new_order(play, boxes=2, items=2, of=sold)
    sent.unset("order_amount", "invoice_number")
    sent.order_discount_coupon = Decimal("1.25")
    for item in given(sent.order_item_list):
        item.item_quantity, item.item_option_price = Decimal(3), Decimal("0.50")
    first = store.orders.get(store.orders.create(sent, bypass_order_email=True).id)
    # 2 items x 3 x (9.99 + 0.50), two boxes at 10.00, tax 0.60, less 1.25
    play.equal("OrderAmount", first.order_amount, Decimal("82.29"))
    play.equal("OrderDiscount", first.order_discount, Decimal("1.25"))
    with play.standing("stock"):
        play.equal("Stock after the order", _stock(play, sold), Decimal(94))
    created = store.orders.create(sent, bypass_order_processing=True, bypass_order_email=True).id
    with play.standing("stock"):
        play.equal("Stock when processing is bypassed", _stock(play, sold), Decimal(94))
    second = store.orders.get(created)
    numbers = [first.invoice_number, second.invoice_number]
    play.expect(all(numbers) and len(set(numbers)) == 2, f"two orders have the invoices {numbers}")
    with play.standing("stock"):
        _given_back(play, sold, whole(first.order_id))


def _given_back(play: Play, sold: int, order_id: int) -> None:
    """A cancelled order gives its goods back; one of more than there is leaves less than none."""
    fields = play.context.document.schemas["Order"]["properties"]
    cancelled = fields["OrderStatusID"]["x-holds-no-goods"][0]
    play.store.orders.update(order_id, Order(order_status_id=cancelled))
    play.equal("Stock after the order was cancelled", _stock(play, sold), Decimal(100))
    sent = new_order(play, of=sold)
    given(sent.order_item_list)[0].item_quantity = Decimal(103)
    play.store.orders.create(sent, bypass_order_email=True)
    play.equal("Stock after an order of 103 of 100", _stock(play, sold), Decimal(-3))


def _stock(play: Play, catalog_id: int) -> object:
    return given(play.store.products.get(catalog_id).sku_info).stock


def split_shipments(play: Play) -> None:
    """W5: an order with two shipments; each item is put into one of them."""
    store = play.store
    order = new_order(play, boxes=2, items=2)
    order_id = store.orders.create(order, bypass_order_processing=True).id

    shipments = _written(play, order_id)
    read = store.orders.get(order_id)
    items = [item.item_index_id for item in given(read.order_item_list)]
    inside = [shipment.shipment_id for shipment in given(read.shipment_list)]
    play.equal("the shipments of the order", inside, shipments)
    play.expect(len(set(items)) == 2, f"two items have the index ids {items}")

    pairs = list(zip(items, shipments, strict=True))
    batch = [OrderItem(item_index_id=i, item_shipment_id=s) for i, s in pairs]
    play.taken(store.orders.items.update_many(order_id, batch))
    again = store.orders.get(order_id)
    found = {item.item_index_id: item.item_shipment_id for item in given(again.order_item_list)}
    play.equal("the items' shipments", found, dict(pairs))
    play.equal("the prices", _prices(again), _prices(read))


def _written(play: Play, order_id: int) -> list[int]:
    """The identities of an order's shipments: some stores give one when a shipment is written."""
    shipments = play.store.orders.shipments
    with play.standing("late-shipments"):
        for number, row in enumerate(shipments.list(order_id).all(), 1):
            if not row.shipment_id:
                shipments.update(order_id, NOT_WRITTEN, Shipment(shipment_number=number))
    found = [whole(row.shipment_id) for row in shipments.list(order_id)]
    if 0 in found:
        raise NotPossible(f"shipments that were written have the identities {found}")
    play.expect(len(set(found)) == len(found), f"the shipments have the identities {found}")
    return found


def _prices(order: Order) -> list[Any]:
    return [item.item_unit_price for item in given(order.order_item_list)]


def track(play: Play) -> None:
    """W6: tracking numbers, several at once and one alone; nothing else changes."""
    store = play.store
    _only_one(play)
    order_id = store.orders.create(new_order(play, boxes=2), bypass_order_processing=True).id
    ids = _written(play, order_id)
    before = store.orders.shipments.list(order_id).all()
    codes = {shipment_id: f"abc{n}234567890" for n, shipment_id in enumerate(ids)}
    batch = [Shipment(shipment_id=i, shipment_tracking_code=code) for i, code in codes.items()]
    play.taken(store.orders.shipments.update_many(order_id, batch))

    last = ids[-1]
    codes[last] = "zyx0987654321"
    store.orders.shipments.update(order_id, last, Shipment(shipment_tracking_code=codes[last]))

    after = store.orders.shipments.list(order_id).all()
    play.equal("the codes", {s.shipment_id: s.shipment_tracking_code for s in after}, codes)
    streets = [[box.shipment_address for box in boxes] for boxes in (before, after)]
    play.equal("the streets", streets[1], streets[0])


def _only_one(play: Play) -> None:
    """The shipment of an order that has one is sent off as it was answered, identity or none."""
    shipments = play.store.orders.shipments
    order_id = play.store.orders.create(new_order(play), bypass_order_processing=True).id
    number = whole(shipments.list(order_id).all()[0].shipment_id)
    sent = Shipment(shipment_id=number, shipment_tracking_code="abc1234567890")
    with play.standing("late-shipments" if number == NOT_WRITTEN else WORKFLOW):
        play.taken(shipments.update_many(order_id, [sent]))
        found = [row.shipment_tracking_code for row in shipments.list(order_id)]
        play.equal("the code", found, ["abc1234567890"])


def new_order(play: Play, boxes: int = 1, items: int = 1, of: int = 0) -> Order:
    """The vendor's sample of an order, with a customer and a product of this store."""
    catalog_id = of or product(play)
    email = f"john.smith.{play.mark}@acme.example"
    john = Customer(email=email, billing_first_name="John", billing_last_name="Smith", enabled=True)
    sample = sample_of("order-import-request")
    (box,), (item,) = sample["ShipmentList"], sample["OrderItemList"]
    changes = {
        "CustomerID": play.store.customers.create(john).id,
        "BillingEmail": email,
        "InternalComments": play.mark,
        "ShipmentList": [
            box | {"ShipmentNumber": n, "ShipmentAddress": f"{n} Main St.", "ShipmentEmail": email}
            for n in range(1, boxes + 1)
        ],
        "OrderItemList": [item | {"CatalogID": catalog_id} for _ in range(items)],
    }
    return Order.from_dict(sample | changes)


def product(play: Play) -> int:
    """The CatalogID of a new product at 9.99."""
    sku = ProductSKU(
        sku=f"SAMPLE-{play.number()}-{play.mark}"[:50],
        name="Sample",
        price=Decimal("9.99"),
        stock=Decimal(100),
    )
    return play.store.products.create(Product(sku_info=sku)).id
