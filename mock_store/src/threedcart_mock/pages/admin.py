"""What the merchant sees of the orders, with Void/Refund."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any
from urllib.parse import urlencode

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from .. import jsontext
from ..database import patient
from ..problems import Refusal
from ..rows import Row, value_at
from ..rules import refunds, statuses
from ..rules.money import cents, units
from ..rules.money import number as decimal_of
from ..rules.orders import invoice
from ..store import Store
from .layout import cost_of_shipping, form_of, lines, money, page, render, whole
from .payments import post

#: Orders on one page, and the last page anybody can ask for.
SHOWN, MOST_PAGES = 50, 10**8
#: Longest text that is looked for, in characters, and most words of it.
LONGEST_SEARCH, MOST_WORDS = 200, 10
#: Where it is looked for, as SQL; prefix and number of an invoice stand together, as in `invoice`.
_SEARCHED = " || ' ' || ".join(
    " || ".join(f"coalesce(json_extract(doc, '$.{column}'), '')" for column in columns)
    for columns in (
        ("OrderID",),
        ("InvoiceNumberPrefix", "InvoiceNumber"),
        ("BillingFirstName",),
        ("BillingLastName",),
        ("BillingEmail",),
    )
)
#: An amount as people type it; with more digits it is nobody's.
_AMOUNT = re.compile(r"[0-9]{1,9}(\.[0-9]{0,4})?|\.[0-9]{1,4}")


def routes(store: Store) -> list[Route]:
    pages = _Admin(store)
    return [
        Route("/admin/orders", pages.orders),
        Route("/admin/orders/{number:key}", pages.order),
        Route("/admin/orders/{number:key}", pages.refund, methods=["POST"]),
    ]


class _Admin:
    def __init__(self, store: Store) -> None:
        self._store = store

    async def orders(self, request: Request) -> Response:
        text, status = (
            request.query_params.get(name, "").strip()[:LONGEST_SEARCH]
            for name in ("search", "status")
        )
        where, values = _wanted(text, whole(status))
        number = min(whole(request.query_params.get("page", "1")) or 1, MOST_PAGES)
        database = self._store.tables.database
        count = database.count("orders", where, values)
        last = max(count - (number - 1) * SHOWN, 0)
        first = max(last - SHOWN, 0)
        found = database.page("orders", where, values, last - first, first)
        rows = [jsontext.decode(row) for row in reversed(found)]
        chosen = {"search": text, "status": status}
        shown = render(
            self._store,
            "admin_orders.html",
            "/admin/orders",
            orders=[self._summary(row) for row in rows],
            total=money(sum((decimal_of(row.get("OrderAmount")) for row in rows), Decimal(0))),
            count=count,
            **chosen,
            statuses=self._statuses(),
            newer=_address(chosen, number - 1) if number > 1 else "",
            older=_address(chosen, number + 1) if first else "",
        )
        return page(shown)

    def _statuses(self) -> list[tuple[str, str]]:
        """(number, name) of each status an order can have."""
        table = self._store.plan.resources[statuses.RESOURCE]
        numbers = [value_at(row, table.shape.key) for row in self._store.tables.all(table.name)]
        return [(str(each), statuses.text_of(self._store.tables, each)) for each in numbers]

    async def order(self, request: Request) -> Response:
        return page(self._page(self._found(request)))

    async def refund(self, request: Request) -> Response:
        number = self._found(request)["OrderID"]
        try:
            amount = _amount((await form_of(request)).get("amount", ""))
            with refunds.alone(self._store, number):
                said = await self._give_back(self._found(request), amount)
        except Refusal as refusal:
            return page(self._page(self._found(request), problem=refusal.message), refusal.status)
        return page(self._page(self._found(request), said=said))

    async def _give_back(self, order: Row, amount: int) -> str:
        settings = self._store.settings.gateway
        if not settings.refund_url:
            raise Refusal(400, "No payment gateway is set up that could give money back.")
        request = refunds.ask(self._store, order, amount, settings)
        answer = await post(self._store, "gatewayRefund", settings.refund_url, request)
        return await patient(lambda: refunds.take_in(self._store, request, answer))

    def _found(self, request: Request) -> Row:
        number = request.path_params["number"]
        held = self._store.tables.find(self._store.plan.resources["orders"], number)
        if held is None:
            raise HTTPException(404)
        return held.document

    def _summary(self, order: Row) -> dict[str, Any]:
        name = f"{order.get('BillingFirstName') or ''} {order.get('BillingLastName') or ''}"
        return {
            "number": order["OrderID"],
            "invoice": invoice(order),
            "placed": (order.get("OrderDate") or "").replace("T", " "),
            "customer": name.strip() or order.get("BillingEmail") or _unnamed(order),
            "email": order.get("BillingEmail") or "",
            "status": statuses.text_of(self._store.tables, order.get("OrderStatusID")),
            "total": money(order.get("OrderAmount")),
        }

    def _page(self, order: Row, *, said: str = "", problem: str = "") -> str:
        left = refunds.open_amount(order)
        return render(
            self._store,
            "admin_order.html",
            "/admin/orders",
            **self._summary(order),
            method=order.get("BillingPaymentMethod") or "",
            lines=lines(order.get("OrderItemList") or [], "ItemIndexID"),
            shipping=money(cost_of_shipping(order)),
            tax=money(order.get("SalesTax")),
            points=order.get("RewardPoints") or "",
            transactions=[_transaction(row) for row in order.get("TransactionList") or ()],
            open_amount=units(left) if left > 0 else "",
            can_refund=bool(self._store.settings.gateway.refund_url),
            comments=order.get("InternalComments") or "",
            said=said,
            problem=problem,
        )


def _wanted(text: str, status: int | None) -> tuple[str, list[Any]]:
    """SQL for the orders whose number, invoice, name or e-mail holds a text, of a status."""
    parts, values = list[str](), list[Any]()
    for word in text.split()[:MOST_WORDS]:
        parts.append(f"instr(lower({_SEARCHED}), lower(?)) > 0")
        values.append(word)
    if status is not None:
        parts.append("json_extract(doc, '$.OrderStatusID') = ?")
        values.append(status)
    return ("WHERE " + " AND ".join(parts) if parts else ""), values


def _address(chosen: dict[str, str], number: int) -> str:
    """The way to a page of the same orders."""
    said = {name: value for name, value in chosen.items() if value}
    return f"/admin/orders?{urlencode({**said, 'page': number})}"


def _unnamed(order: Row) -> str:
    """Who ordered, where the order has no name of theirs."""
    return f"Customer {number}" if (number := order.get("CustomerID")) else "Guest"


def _transaction(row: Row) -> dict[str, Any]:
    return {
        "at": (row.get("TransactionDateTime") or "").replace("T", " "),
        "kind": row.get("TransactionType") or "",
        "number": row.get("TransactionID") or "",
        "text": row.get("TransactionResponseText") or "",
        "amount": money(row.get("TransactionAmount")),
    }


def _amount(text: str) -> int:
    """Cents from what the merchant typed."""
    amount = cents(Decimal(text)) if _AMOUNT.fullmatch(text) else 0
    if amount <= 0:
        raise Refusal(400, "The amount is none that can be given back; type one like 12.50.")
    return amount
