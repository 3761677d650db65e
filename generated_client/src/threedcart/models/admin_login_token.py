# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""The model AdminLoginToken."""

from __future__ import annotations

from datetime import datetime

from .._runtime.codec.fields import date_field, field
from .._runtime.codec.model import Model

__all__ = ["AdminLoginToken"]


class AdminLoginToken(Model):
    """A token that logs an administrator in without a password. Send the administrator's browser
    to Loginurl before Expiration. Answered as a bare object, not as an array of one.

    See AdminLoginToken, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    token: str | None = field("Token", secret=True, withheld=True)
    """The token. A secret while it lasts. At most 50 characters."""
    loginurl: str | None = field("Loginurl")
    """Address that logs the administrator in; as secret as the token. At most 255 characters."""
    expiration: datetime | None = date_field("Expiration", "store-date-time")
    """When the token ends."""
