# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""The model StoreInformation."""

from __future__ import annotations

from .._runtime.codec.fields import field
from .._runtime.codec.model import Model

__all__ = ["StoreInformation"]


class StoreInformation(Model):
    """Name, addresses and logo of the store.

    See StoreInformation, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    store_name: str | None = field("StoreName")
    """What the store calls itself. At most 250 characters."""
    store_slogan: str | None = field("StoreSlogan")
    """Short line that goes with the store's name. At most 250 characters."""
    store_logo: str | None = field("StoreLogo")
    """Image of the logo. At most 250 characters."""
    store_email: str | None = field("StoreEmail")
    """E-mail address of the store. At most 250 characters."""
    store_url: str | None = field("StoreURL")
    """Address of the storefront. At most 250 characters."""
    store_secure_url: str | None = field("StoreSecureURL")
    """Secure address of the store, which the SecureURL header takes. At most 250 characters."""
