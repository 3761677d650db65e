"""The frame of the storefront, with the scripts applications have put there."""

from __future__ import annotations

from typing import Any

from ..store import Store
from .layout import environment

#: Where a script of each placement goes: just before this tag.
PLACES = {"HEAD": "</head>", "BODY": "</body>"}


def shop_page(store: Store, template: str, here: str = "", **values: Any) -> str:
    """A storefront page as text."""
    links = [("/shop", "Products"), ("/cart", "Cart")]
    site = shop_name(store)
    frame = {"site": site, "home": "/shop", "links": links, "here": here, **values}
    return inject(store, environment().get_template(template).render(frame))


def shop_name(store: Store) -> str:
    settings = _settings(store)
    return settings.get("StoreName") or "Mock shop"


def slogan(store: Store) -> str:
    return _settings(store).get("StoreSlogan") or "Products"


def _settings(store: Store) -> dict[str, str]:
    if "store_settings" not in store.plan.resources:
        return {}
    found = store.tables.find(store.plan.resources["store_settings"], 1)
    part = found.document.get("StoreInformation") if found else None
    return part if isinstance(part, dict) else {}


def inject(store: Store, text: str) -> str:
    """The page with each frontend script in its place; later ones come later."""
    if "frontend_scripts" not in store.plan.resources:
        return text
    for row in store.tables.all("frontend_scripts"):
        tag = PLACES.get(row.get("Placement") or "")
        if tag and row.get("Code"):
            head, found, tail = text.rpartition(tag)
            text = f"{head}{row['Code']}\n{found}{tail}"
    return text
