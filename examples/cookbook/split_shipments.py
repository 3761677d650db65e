"""Split an order into two shipments and record their tracking codes.

    python examples/cookbook/split_shipments.py 1005 --second SKU-2 --second SKU-7 \\
        --tracking 1Z999AA10123456784 --second-tracking 1Z999AA10123456785

The items named by `--second` go with the second shipment, all others stay with the first.

What it guards against:
- A second run. It finds the two shipments of the first run and only sets what is not set yet.
- Shipping that is charged twice. The second shipment costs 0; the order's amount stays.
- Rows written anew. Sending ShipmentList or OrderItemList with the order would replace all of
  their rows and change their ids, so shipments and items are written one by one.
- Shipments without an id. The shipment of a new order has the id 0, and so have its items, until it
  is first written: that is done first, and then all items get the id of theirs. Two shipments with
  the id 0 cannot be told apart: such an order is left alone.

Keys come from THREEDCART_SECURE_URL, THREEDCART_PRIVATE_KEY and THREEDCART_TOKEN. `--base-url` or
THREEDCART_BASE_URL leads to a mock store.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Collection

from threedcart import Order, Shipment, Store
from threedcart.errors import AmbiguousOutcomeError, ThreeDCartError


def main() -> int:
    parser = argparse.ArgumentParser(description="Split an order into two shipments.")
    parser.add_argument("order_id", type=int)
    parser.add_argument("--second", action="append", required=True, metavar="SKU")
    parser.add_argument("--tracking", help="tracking code of the first shipment")
    parser.add_argument("--second-tracking", help="tracking code of the second shipment")
    parser.add_argument("--base-url")
    arguments = parser.parse_args()
    try:
        with Store.from_env(base_url=arguments.base_url) as store:
            first, second = split(store, arguments.order_id, arguments.second)
            track(store, arguments.order_id, first, arguments.tracking)
            track(store, arguments.order_id, second, arguments.second_tracking)
    except AmbiguousOutcomeError as error:
        print(f"{error} Run the command again: it looks first.", file=sys.stderr)
        return 1
    except (ThreeDCartError, ValueError) as error:
        print(error, file=sys.stderr)
        return 1
    print(f"Order {arguments.order_id}: shipments {first.key} and {second.key}.")
    return 0


def split(store: Store, order_id: int, skus: Collection[str]) -> tuple[Shipment, Shipment]:
    """Put the items with these SKUs into a second shipment; return both shipments.

    Raises:
        ValueError: the order has no shipment, or more than two, or no such item, or two shipments
            that cannot be told apart.
        ThreeDCartError: the store could not be read or written.
    """
    order = store.orders.get(order_id)
    unknown = set(skus) - {item.item_id for item in order.order_item_list or []}
    if unknown:
        raise ValueError(f"Order {order_id} has no item {', '.join(sorted(unknown))}.")
    if len(order.shipment_list or []) == 1:
        order = with_id(store, order)
    items, shipments = order.order_item_list or [], order.shipment_list or []
    if len(shipments) not in (1, 2):
        raise ValueError(f"Order {order_id} has {len(shipments)} shipments, not one or two.")
    if not all(shipment.shipment_id for shipment in shipments):
        raise ValueError(f"Order {order_id} has shipments without an id of their own.")
    first = shipments[0]
    if len(shipments) == 2:
        second = shipments[1]
    else:
        created = store.orders.shipments.create(order, like(first))
        second = Shipment(shipment_id=created.id)
    for item in items:
        item.item_shipment_id = second.key if item.item_id in skus else first.key
    store.orders.items.update_many(order, items).raise_for_failures()
    return first, second


def with_id(store: Store, order: Order) -> Order:
    """Return the order, its only shipment having an id: a store makes it with the first write."""
    (only,) = order.shipment_list or []
    if only.shipment_id:
        return order
    number = Shipment(shipment_number=only.shipment_number or 1)
    store.orders.shipments.update(order, 0, number)  # 0 means the first
    return store.orders.get(order.key)


def track(store: Store, order_id: int, shipment: Shipment, code: str | None) -> None:
    """Record the tracking code of a shipment; do nothing without one."""
    if code and shipment.shipment_tracking_code != code:
        shipment.shipment_tracking_code = code
        store.orders.shipments.update(order_id, shipment)


def like(first: Shipment) -> Shipment:
    """Return a new shipment to the same address, which costs nothing."""
    return Shipment(
        shipment_number=(first.shipment_number or 1) + 1,
        shipment_cost=0,
        shipment_first_name=first.shipment_first_name,
        shipment_last_name=first.shipment_last_name,
        shipment_company=first.shipment_company,
        shipment_address=first.shipment_address,
        shipment_address_2=first.shipment_address_2,
        shipment_city=first.shipment_city,
        shipment_state=first.shipment_state,
        shipment_zip_code=first.shipment_zip_code,
        shipment_country=first.shipment_country,
        shipment_phone=first.shipment_phone,
        shipment_email=first.shipment_email,
        shipment_method_id=first.shipment_method_id,
        shipment_method_name=first.shipment_method_name,
    )


if __name__ == "__main__":
    sys.exit(main())
