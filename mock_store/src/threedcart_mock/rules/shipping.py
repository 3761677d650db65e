"""Ways of shipping: the store's own, or what a custom shipping service offers for an address.

The service is asked while the shopper chooses, and again when the order is placed: a price that
came with the form is never believed. Where it cannot be had, the store's own ways stand in.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import ROUND_CEILING, Decimal
from typing import Any

from .. import jsontext, outbound
from ..plan import Plan
from ..problems import Refusal
from ..rows import Row
from ..store import Store
from ..tables import Tables
from .carts import product_of
from .money import number, rounded

NEEDS = {
    "carts": ("OrderAmount", "CartItemList.CatalogID", "CartItemList.ItemQuantity"),
    "products": ("Weight", "Height", "Width", "Depth"),
    "store_settings": (
        "MerchantInformation.State",
        "MerchantInformation.ZipCode",
        "MerchantInformation.Country",
    ),
}

#: What the document calls the message.
CALLBACK = "shippingRates"
#: Most ways shown, and what none of them may cost.
MOST_WAYS, TOO_MUCH = 25, Decimal(100_000)
#: Units of a store; no column holds them.
WEIGHT_UNIT, LENGTH_UNIT = "lb", "in"
#: Largest whole number a message holds.
LARGEST = 2**31 - 1


@dataclass(frozen=True, slots=True)
class Way:
    """A way of shipping; `value` is what a form sends for it."""

    name: str
    cost: Decimal
    value: str


@dataclass(frozen=True, slots=True)
class Offer:
    """What a shopper can choose from, and what to know about it."""

    ways: tuple[Way, ...]
    note: str = ""
    by_service: bool = False

    def choose(self, wanted: str | None) -> Way:
        """The way a form names; Refusal when it is not on offer, or not at this price."""
        if wanted is None and not self.by_service:
            return self.ways[0]
        if not wanted:
            raise Refusal(400, "Choose how your order is to be shipped.")
        for way in self.ways:
            if wanted in (way.value, way.name):
                return way
        raise Refusal(400, "There is no such way of shipping at that price; choose again.")


OWN = (
    Way("Standard", Decimal("6.95"), "Standard"),
    Way("Express", Decimal("14.50"), "Express"),
)


async def offer(store: Store, cart: Row, to: Row) -> Offer:
    """The ways a cart can go to an address, whose columns are those of a shipment."""
    settings = store.settings.shipping
    if not settings.rates_url:
        return Offer(OWN)
    if not (to.get("ShipmentZipCode") or to.get("ShipmentCity")):
        return Offer((), "What shipping costs depends on your address.", by_service=True)
    credentials = (settings.username, settings.password) if settings.username else None
    reply = await outbound.post(
        store,
        CALLBACK,
        settings.rates_url,
        jsontext.encode(request(store.tables, cart, to)),
        patience=settings.patience,
        credentials=credentials,
    )
    if reply.status != 200 or reply.findings or not reply.body:
        return Offer(OWN, "The carrier's rates are not available just now. These are our own.")
    ways = _ways(store.plan, jsontext.read(reply.body))
    if not ways:
        return Offer(OWN, "The carrier has no rate for this address. These are our own.")
    return Offer(ways, by_service=True)


def request(tables: Tables, cart: Row, to: Row) -> Row:
    """The RatesRequest of a cart, which has no order number yet; started units count whole."""
    items = [_item(tables, line) for line in cart.get("CartItemList") or ()]
    return {
        "orderid": 0,
        "weightunit": WEIGHT_UNIT,
        "measurementunit": LENGTH_UNIT,
        "totalitems": _whole(sum(each["quantity"] for each in items)),
        "totalweight": _whole(cart.get("OrderWeight")),
        "orderamount": number(cart.get("OrderAmount")),
        "shippingfrom": _origin(tables),
        "shippingto": {
            "address1": to.get("ShipmentAddress") or "",
            "address2": to.get("ShipmentAddress2") or "",
            "city": to.get("ShipmentCity") or "",
            "state": to.get("ShipmentState") or "",
            "postalcode": to.get("ShipmentZipCode") or "",
            "country": to.get("ShipmentCountry") or "",
        },
        "items": items,
    }


def _item(tables: Tables, line: Row) -> Row:
    product = product_of(tables, line.get("CatalogID")) or {}
    each = number(line.get("ItemUnitPrice")) + number(line.get("ItemOptionPrice"))
    return {
        "sku": line.get("ItemID") or "",
        "name": (line.get("ItemDescription") or "").split("<br>")[0],
        "quantity": _whole(line.get("ItemQuantity")),
        "unitprice": each,
        "unitweight": _whole(product.get("Weight")),
        "unitlength": _whole(product.get("Depth")),
        "unitwidth": _whole(product.get("Width")),
        "unitheight": _whole(product.get("Height")),
    }


def _origin(tables: Tables) -> Row:
    held = tables.find(tables.plan.resources["store_settings"], 1)
    merchant = (held.document.get("MerchantInformation") if held else None) or {}
    return {
        "state": merchant.get("State") or "",
        "postalcode": merchant.get("ZipCode") or "",
        "country": merchant.get("Country") or "",
    }


def _whole(value: Any) -> int:
    whole = number(value).to_integral_value(ROUND_CEILING)
    return int(max(Decimal(0), min(whole, Decimal(LARGEST))))


def _ways(plan: Plan, answer: Mapping[str, Any]) -> tuple[Way, ...]:
    """What of an answer a shopper can be offered: methods with a name and a price."""
    box = plan.resources["orders"].shape.column("ShipmentList.ShipmentMethodName")
    found: dict[str, Way] = {}
    for said in answer.get("shippingmethods") or ():
        name, rate = str(said.get("methodname") or "").strip(), said.get("rate")
        if not name or rate is None or not 0 <= rate < TOO_MUCH:
            continue
        name, cost = box.cut(name) if box else name, rounded(number(rate))
        way = Way(name, cost, f"{name} {cost}")
        found.setdefault(way.value, way)
    return tuple(found.values())[:MOST_WAYS]
