# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""The model MerchantInformation."""

from __future__ import annotations

from .._runtime.codec.fields import field
from .._runtime.codec.model import Model

__all__ = ["MerchantInformation"]


class MerchantInformation(Model):
    """The company behind the store, as on invoices.

    See MerchantInformation, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    company: str | None = field("Company")
    """Name of the company. At most 65535 characters."""
    address_1: str | None = field("Address1")
    """Street. At most 255 characters."""
    address_2: str | None = field("Address2")
    """Second line of the address. At most 255 characters."""
    city: str | None = field("City")
    """City of the company's address. At most 200 characters."""
    state: str | None = field("State")
    """State of the company's address. At most 50 characters."""
    country: str | None = field("Country")
    """Country of the company's address. At most 50 characters."""
    zip_code: str | None = field("ZipCode")
    """Postal code. At most 50 characters."""
    phone: str | None = field("Phone")
    """Telephone number. At most 50 characters."""
    alternate_phone: str | None = field("AlternatePhone")
    """Second telephone number. At most 50 characters."""
    fax: str | None = field("Fax")
    """Fax number. At most 50 characters."""
    invoice_logo: str | None = field("InvoiceLogo")
    """Image that invoices show. At most 65535 characters."""
    invoice_terms: str | None = field("InvoiceTerms")
    """Conditions that invoices state. At most 65535 characters."""
