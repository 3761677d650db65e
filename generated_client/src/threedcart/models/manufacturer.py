# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""The model Manufacturer."""

from __future__ import annotations

from datetime import datetime

from .._runtime.codec.fields import date_field, field
from .._runtime.codec.model import Row

__all__ = ["Manufacturer"]


class Manufacturer(Row[int], key="manufacturer_id"):
    """A manufacturer of products.

    See Manufacturer, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    manufacturer_id: int | None = field("ManufacturerID")
    """Identity of the manufacturer. Assigned by the store; ignored on create. Identifies the row."""
    manufacturer_name: str | None = field("ManufacturerName")
    """What the manufacturer is called in the store. At most 50 characters."""
    logo: str | None = field("Logo")
    """Image of the logo. At most 255 characters."""
    sorting: int | None = field("Sorting")
    """Place of the manufacturer among the others."""
    header: str | None = field("Header")
    """HTML above the manufacturer's products. At most 65535 characters."""
    website: str | None = field("Website")
    """Address of the manufacturer's own site. At most 50 characters."""
    user_id: str | None = field("UserID")
    """Administrator recorded with the manufacturer. At most 50 characters."""
    last_update: datetime | None = date_field("LastUpdate", "store-date-time")
    """When the manufacturer was last written. Set by the store on every write. Set by the server
    on every write.
    """
    page_title: str | None = field("PageTitle")
    """Title of the manufacturer's page. At most 150 characters."""
    meta_tags: str | None = field("MetaTags")
    """Meta elements of the manufacturer's page, as HTML. At most 65535 characters."""
    redirect_url: str | None = field("RedirectURL")
    """Address the manufacturer's page redirects to. At most 255 characters."""
    file_name: str | None = field("FileName")
    """File name of the manufacturer's page. At most 255 characters."""
