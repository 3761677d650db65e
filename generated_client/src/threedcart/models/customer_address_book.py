# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""The model CustomerAddressBook."""

from __future__ import annotations

from .._runtime.codec.fields import field
from .._runtime.codec.model import Row

__all__ = ["CustomerAddressBook"]


class CustomerAddressBook(Row[int], key="customer_address_id"):
    """An address a customer keeps; here the one a gift registry is delivered to.

    See CustomerAddressBook, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    customer_address_id: int | None = field("CustomerAddressId")
    """Identity of the address. Assigned by the store. Identifies the row."""
    first_name: str | None = field("FirstName")
    """First name of the recipient. At most 50 characters."""
    last_name: str | None = field("LastName")
    """Last name of the recipient. At most 50 characters."""
    address_1: str | None = field("Address1")
    """Street. At most 255 characters."""
    address_2: str | None = field("Address2")
    """Second line of the address. At most 50 characters."""
    city: str | None = field("City")
    """City of the recipient's address. At most 100 characters."""
    state: str | None = field("State")
    """State of the recipient's address. At most 100 characters."""
    zip_code: str | None = field("ZipCode")
    """Postal code. At most 20 characters."""
    country: str | None = field("Country")
    """Country of the recipient's address. At most 100 characters."""
    company: str | None = field("Company")
    """Company at the recipient's address, if any. At most 255 characters."""
    phone_number: str | None = field("PhoneNumber")
    """Telephone number. At most 50 characters."""
