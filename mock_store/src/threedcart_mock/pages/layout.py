"""What all pages share: templates, the frame, and the way money is shown."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, Any

from starlette.requests import Request
from starlette.responses import HTMLResponse
from starlette.status import HTTP_403_FORBIDDEN

from .. import jsontext
from ..problems import Refusal
from ..rows import Row
from ..rules.money import number, rounded
from ..store import Store

if TYPE_CHECKING:
    import jinja2

_HEADINGS = {400: "That did not work", 403: "Not from here", 404: "Not found", 502: "No answer"}


@cache
def environment() -> jinja2.Environment:
    """The templates; jinja2 is slow to import and a store that is only called never needs it."""
    import jinja2

    made = jinja2.Environment(
        loader=jinja2.PackageLoader(__package__, "templates"),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
    )
    made.filters["slug"] = _slug
    made.filters["indented"] = jsontext.indented
    return made


def _slug(text: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")


def render(store: Store, template: str, here: str = "", **values: Any) -> str:
    """A page as text, in the frame of the workshop (not the shop)."""
    links = [("/docs", "API reference"), ("/journal", "Journal")]
    if "checkout" in store.active_rules:
        links += [("/shop", "Shop"), ("/admin/orders", "Orders"), ("/outbox", "Outbox")]
    if "webhooks" in store.active_rules:
        links.append(("/admin/webhooks", "Webhooks"))
    frame = {"site": "Mock store", "home": "/", "links": links, "here": here, **values}
    return environment().get_template(template).render(frame)


def page(text: str, status: int = 200, headers: Mapping[str, str] | None = None) -> HTMLResponse:
    """Text as a page that no other site may frame or feed."""
    fixed = {
        "x-frame-options": "DENY",
        "referrer-policy": "no-referrer",
        "x-content-type-options": "nosniff",
        "cache-control": "no-store",
    }
    return HTMLResponse(text, status, {**fixed, **(headers or {})})


def fragment(template: str, **values: Any) -> str:
    """A part of a page."""
    return environment().get_template(template).render(values)


def problem_page(
    store: Store,
    status: int,
    text: str,
    *,
    back: str = "",
    headers: Mapping[str, str] | None = None,
) -> HTMLResponse:
    heading = _HEADINGS.get(status, "That did not work")
    shown = render(store, "problem.html", heading=heading, text=text, back=back)
    return page(shown, status, headers)


def own_form(request: Request) -> None:
    """Refusal for a form that another site's page sent with the visitor's browser."""
    origin = request.headers.get("origin")
    if origin and origin != "null" and origin.split("://")[-1] != request.headers.get("host"):
        raise Refusal(HTTP_403_FORBIDDEN, "This form was not sent from a page of this store.")


def money(value: Any) -> str:
    """$1,234.50"""
    return f"${rounded(number(value)):,.2f}"


def lines(rows: list[Row], key: str) -> list[dict[str, Any]]:
    """Lines of a cart or order as the pages show them."""
    shown = []
    for row in rows:
        name, *options = re.split(r"<br\s*/?>", str(row.get("ItemDescription") or ""))
        each = number(row.get("ItemUnitPrice")) + number(row.get("ItemOptionPrice"))
        quantity = number(row.get("ItemQuantity"))
        shown.append(
            {
                "number": row.get(key),
                "name": name or row.get("ItemID") or "Item",
                "options": options,
                "quantity": quantity.normalize() if quantity % 1 else int(quantity),
                "each": money(each),
                "together": money(each * quantity),
            }
        )
    return shown


def cost_of_shipping(order: Row) -> Decimal:
    return sum(
        (number(each.get("ShipmentCost")) for each in order.get("ShipmentList") or ()), Decimal(0)
    )
