# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""The model CallBackNotification."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from .._runtime.codec.fields import date_field, field
from .._runtime.codec.model import Model

__all__ = ["CallBackNotification"]


class CallBackNotification(Model):
    """What the store sends when a merchant subscribes to the application or leaves it.

    See CallBackURL, in Getting started (v1):
    https://apirest.3dcart.com/v1/getting-started/index.html
    """

    public_key: str | None = field("PublicKey")
    """The application's public key."""
    time_stamp: datetime | None = date_field("TimeStamp", "callback-date-time")
    """When it happened, month first, in US Eastern time."""
    token_key: str | None = field("TokenKey", secret=True, withheld=True)
    """The store's token for this application."""
    action: Literal["AUTHORIZE", "REMOVE"] | str | None = field("Action")
    """Whether the merchant came or left."""
    secure_url: str | None = field("SecureURL")
    """The store's secure address."""
