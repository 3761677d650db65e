# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""The model CountResult."""

from __future__ import annotations

from .._runtime.codec.fields import field
from .._runtime.codec.model import Model

__all__ = ["CountResult"]


class CountResult(Model):
    """The answer to countonly.

    See Retrieve a list of CRM tickets, in CRM (v1):
    https://apirest.3dcart.com/v1/crm/index.html

    Confidence: medium.
    """

    total_count: int | None = field("TotalCount")
    """Number of matching rows."""
