"""The messages of a checkout as the store writes and reads them: out to the gateway, and back.

Amounts are whole cents. What comes back is trusted only with the gateway's signature.
"""

from __future__ import annotations

import secrets
from typing import Any

from ..auth import host_of
from ..problems import Refusal
from ..rows import Row
from ..settings import GatewaySettings
from ..store import Store
from ..tables import Tables
from . import payment
from .money import cents
from .orders import invoice

#: The store's numbers, which the return address carries.
STORE_ID, GATEWAY_ID = "1", payment.GATEWAY_ID


def begin(store: Store, order: Row, settings: GatewaySettings) -> bytes:
    """Note that an order waits for its payment; the signed CheckoutRequest to send."""
    from threedcart import gateway

    origin = store.settings.origin
    order_id, amount = order["OrderID"], cents(order.get("OrderAmount"))
    known = payment.expect(store.tables, order_id, invoice(order), amount)
    return_key = gateway.ReturnUrlKey.from_dict(
        {"gw": GATEWAY_ID, "orderid": f"{order_id}", "rk": secrets.token_hex(8)}
    )
    signed_key = gateway.sign(return_key, "", context=return_context(store))
    return_query = gateway.dump(signed_key).decode()
    request = gateway.CheckoutRequest.from_dict(
        {
            "type": "sale",
            "orderid": order_id,
            "invoice": invoice(order),
            "email": order.get("BillingEmail") or "",
            "billing": _address(order, "Billing", "BillingPhoneNumber"),
            "shipping": _address((order.get("ShipmentList") or [{}])[0], "Shipment"),
            "currency": settings.currency,
            "amounttotal": amount,
            "taxtotal": cents(order.get("SalesTax")),
            "shippingtotal": sum(
                cents(each.get("ShipmentCost")) for each in order.get("ShipmentList") or ()
            ),
            "discount": cents(order.get("OrderDiscount")),
            "items": [_item(line) for line in order.get("OrderItemList") or ()],
            "username": settings.username,
            "password": settings.password,
            "cancelurl": f"{origin}/checkout.asp?orderkey={known.get('orderkey', '')}",
            "errorurl": f"{origin}/error.asp?error=0",
            "notificationurl": f"{origin}/paymentreceive_json.asp?gw={GATEWAY_ID}",
            "returnurl": f"{origin}/paymentreceive.asp?{return_query}",
        }
    )
    return bytes(gateway.dump(gateway.sign(request, store.settings.keys.private_key)))


def take_directions(store: Store, order_id: int, answer: bytes) -> Row:
    """Where the gateway wants the shopper; Refusal when it is not the gateway's word, or a no.

    The merchant finds the reason in the order's internal comments; the shopper does not see it.
    """
    from threedcart import gateway
    from threedcart.errors import ThreeDCartError

    try:
        message: Row = gateway.load_unverified("CheckoutResponse", answer).to_dict()
        problem = message.get("errormessage") or ""
        if not problem:
            gateway.verify("CheckoutResponse", answer, store.settings.keys.private_key)
            if not str(message.get("redirecturl")).startswith(("http://", "https://")):
                problem = "redirecturl is no web address"
    except ThreeDCartError as error:
        message, problem = {}, str(error)
    if problem:
        _note_refusal(store.tables, order_id, f"{message.get('errorcode') or ''} {problem}".strip())
        raise Refusal(400, "The payment could not be started; choose another way or come back.")
    return message


def _note_refusal(tables: Tables, order_id: int, reason: str) -> None:
    held = tables.find(tables.plan.resources["orders"], order_id)
    if held is not None:
        with tables.writing():
            payment.comment(held.document, f"Checkout refused by the gateway: {reason}")
            payment.save_order(tables, held)


def returning(store: Store, query: bytes) -> int | None:
    """The order of a shopper who comes back with an address this store has made."""
    from threedcart import gateway
    from threedcart.errors import ThreeDCartError

    try:
        key = gateway.verify("ReturnUrlKey", query, "", context=return_context(store)).to_dict()
    except ThreeDCartError:
        return None
    number = str(key["orderid"])
    return int(number) if number.isdecimal() and len(number) < 19 else None


def return_context(store: Store) -> dict[str, str]:
    """What the return address is keyed with besides what it carries."""
    return {"domain": host_of(store.settings.origin), "storeid": STORE_ID}


def _address(row: Row, prefix: str, phone: str = "ShipmentPhone") -> dict[str, str]:
    columns = {
        "firstname": "FirstName",
        "lastname": "LastName",
        "company": "Company",
        "address": "Address",
        "address2": "Address2",
        "city": "City",
        "state": "State",
        "zip": "ZipCode",
        "country": "Country",
    }
    address = {ours: str(row.get(prefix + theirs) or "") for ours, theirs in columns.items()}
    return {**address, "phone": str(row.get(phone) or "")}


def _item(line: Row) -> dict[str, Any]:
    each = cents(line.get("ItemUnitPrice")) + cents(line.get("ItemOptionPrice"))
    return {
        "itemid": str(line.get("ItemID") or ""),
        "itemname": str(line.get("ItemDescription") or ""),
        "unitprice": each,
        "quantity": int(line.get("ItemQuantity") or 0),
    }
