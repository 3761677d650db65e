# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""The model FrontendScripts."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from .._runtime.codec.fields import date_field, field
from .._runtime.codec.model import Row

__all__ = ["FrontendScripts"]


class FrontendScripts(Row[int], key="frontend_script_id"):
    """A script put into every page of the storefront. One object is one script.

    See FrontendScripts, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    frontend_script_id: int | None = field("FrontendScriptID")
    """Identity of the script. Assigned by the store; ignored on create. Identifies the row."""
    placement: Literal["HEAD", "BODY"] | str | None = field("Placement")
    """HEAD or BODY; the script goes in just before that element's closing tag. At most 50
    characters.
    """
    code: str | None = field("Code")
    """The HTML to insert, script element included. At most 65535 characters."""
    date_created: datetime | None = date_field("DateCreated", "store-date-time")
    """When the script was created. Set by the store if absent. Set by the server when the row is
    created, unless given.
    """
    last_update: datetime | None = date_field("LastUpdate", "store-date-time")
    """When the script was last written. Set by the store on every write. Set by the server on
    every write.
    """
