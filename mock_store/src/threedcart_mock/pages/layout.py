"""What all pages share: templates, the frame, and the way money is shown."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

from starlette.convertors import IntegerConvertor, register_url_convertor
from starlette.requests import Request
from starlette.responses import HTMLResponse

from .. import jsontext
from ..bounds import LARGEST_FORM, MOST_PARAMETERS
from ..problems import Refusal
from ..rows import Row
from ..rules.money import number, rounded
from ..store import Store

if TYPE_CHECKING:
    import jinja2

_HEADINGS = {
    403: "Not from here",
    404: "Not found",
    421: "Not by this name",
    502: "No answer",
    503: "Not just now",
}
#: What a page of the workshop may load: nothing but the files of the store, and no inline script.
_POLICY = "default-src 'self'; img-src 'self' data:"
_WHOLE = re.compile(r"[0-9]{1,18}")


class _Key(IntegerConvertor):
    """A row's number in the path of a page; longer ones are nobody's."""

    regex = _WHOLE.pattern


register_url_convertor("key", _Key())


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
    frame = {"site": "Mock store", "home": "/", "links": links, "here": here, "policy": _POLICY}
    frame |= values
    return environment().get_template(template).render(frame)


def page(text: str, status: int = 200, headers: Mapping[str, str] | None = None) -> HTMLResponse:
    """Text as a page that no cache keeps.

    Its forms say which page they were sent from, which the guard asks for; other sites are told
    nothing.
    """
    fixed = {"referrer-policy": "same-origin", "cache-control": "no-store"}
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


class Form(dict[str, str]):
    """What a form sent, the last of fields with the same name; `every` has all of them."""

    def __init__(self, fields: list[tuple[str, str]]) -> None:
        super().__init__(fields)
        self._fields = fields

    def every(self, name: str) -> list[str]:
        return [value for each, value in self._fields if each == name]

    def whole(self, name: str, default: str = "") -> int | None:
        """A field as a whole number from 0; None when it is none."""
        return whole(self.get(name, default))


async def form_of(request: Request) -> Form:
    """The form of a request; Refusal when it is larger than any form of these pages."""
    raw = await request.body()
    if len(raw) > LARGEST_FORM:
        raise Refusal(413, f"The form is larger than {LARGEST_FORM // 1024} kB; send less.")
    try:
        fields = parse_qsl(
            raw.decode("utf-8", "replace"), keep_blank_values=True, max_num_fields=MOST_PARAMETERS
        )
    except ValueError:
        raise Refusal(400, f"The form has more than {MOST_PARAMETERS} fields.") from None
    return Form(fields)


def whole(text: str) -> int | None:
    """A whole number from 0 that somebody sent; None when it is none, or longer than any key."""
    return int(text) if _WHOLE.fullmatch(text) else None


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
        is_whole = quantity == quantity.to_integral_value()
        shown.append(
            {
                "number": row.get(key),
                "name": name or row.get("ItemID") or "Item",
                "options": options,
                "quantity": int(quantity) if is_whole else quantity.normalize(),
                "each": money(each),
                "together": money(each * quantity),
            }
        )
    return shown


def cost_of_shipping(order: Row) -> Decimal:
    return sum(
        (number(each.get("ShipmentCost")) for each in order.get("ShipmentList") or ()), Decimal(0)
    )
