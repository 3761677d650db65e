# Generated from the API document with sha256
# e938da4eaab24619ee586883540abe8337759d28ce598abca9b84c2bd2841ad4
# Do not edit: change the document and run `make regenerate`.
"""CRM as the vendor's object definitions list it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Self

from attrs import define as _define

from .._runtime.dates import (
    read_store_date_time,
    write_store_date_time,
)
from .._runtime.model import (
    Model,
    blend,
    read_models,
    write_extra,
    write_models,
)
from .._runtime.sentinel import UNSET, Unset

__all__ = ["CRM"]

_BLANK: dict[str, Any] = dict.fromkeys(
    (
        "CrmID",
        "DateOpened",
        "DateLastAction",
        "Subject",
        "DepartmentID",
        "StatusID",
        "CustomerName",
        "CustomerEmail",
        "CustomerPhone",
        "CustomerIpAddress",
        "OrderID",
        "CustomerID",
        "ProductId",
        "CrmMessageList",
    ),
    UNSET,
)


@_define(repr=False, kw_only=True)
class CRM(Model):
    """CRM as the vendor's object definitions list it.

    See CRM, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    crm_id: int | None | Unset = UNSET
    """Identifies the row."""
    date_opened: datetime | str | None | Unset = UNSET
    """Set by the server when the row is created, unless given."""
    date_last_action: datetime | str | None | Unset = UNSET
    """Set by the server on every write."""
    subject: str | None | Unset = UNSET
    """At most 50 characters."""
    department_id: int | None | Unset = UNSET
    status_id: int | None | Unset = UNSET
    customer_name: str | None | Unset = UNSET
    """At most 255 characters."""
    customer_email: str | None | Unset = UNSET
    """At most 100 characters."""
    customer_phone: str | None | Unset = UNSET
    """At most 50 characters."""
    customer_ip_address: str | None | Unset = UNSET
    """At most 50 characters."""
    order_id: int | None | Unset = UNSET
    customer_id: int | None | Unset = UNSET
    product_id: int | None | Unset = UNSET
    crm_message_list: list[CrmMessage] | Unset = UNSET

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object; what has an unexpected shape is kept as it is."""
        self = cls.__new__(cls)
        self._extra = None
        self._in_list = False
        d = src if len(src) == 14 else blend(self, src, _BLANK)
        v: Any
        while True:
            try:
                self.crm_id = d["CrmID"]
                v = d["DateOpened"]
                self.date_opened = read_store_date_time(v) if v else v
                v = d["DateLastAction"]
                self.date_last_action = read_store_date_time(v) if v else v
                self.subject = d["Subject"]
                self.department_id = d["DepartmentID"]
                self.status_id = d["StatusID"]
                self.customer_name = d["CustomerName"]
                self.customer_email = d["CustomerEmail"]
                self.customer_phone = d["CustomerPhone"]
                self.customer_ip_address = d["CustomerIpAddress"]
                self.order_id = d["OrderID"]
                self.customer_id = d["CustomerID"]
                self.product_id = d["ProductId"]
                v = d["CrmMessageList"]
                self.crm_message_list = read_models(CrmMessage.from_dict, v) if v else v
                return self
            except KeyError:  # as many members as fields, but not the same ones
                if d is not src:
                    raise
                d = blend(self, src, _BLANK)

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, and the unknown ones, under their wire names."""
        d: dict[str, Any] = {}
        v: Any
        if (v := self.crm_id) is not UNSET:
            d["CrmID"] = v
        if (v := self.date_opened) is not UNSET:
            d["DateOpened"] = write_store_date_time(v) if v else v
        if (v := self.date_last_action) is not UNSET:
            d["DateLastAction"] = write_store_date_time(v) if v else v
        if (v := self.subject) is not UNSET:
            d["Subject"] = v
        if (v := self.department_id) is not UNSET:
            d["DepartmentID"] = v
        if (v := self.status_id) is not UNSET:
            d["StatusID"] = v
        if (v := self.customer_name) is not UNSET:
            d["CustomerName"] = v
        if (v := self.customer_email) is not UNSET:
            d["CustomerEmail"] = v
        if (v := self.customer_phone) is not UNSET:
            d["CustomerPhone"] = v
        if (v := self.customer_ip_address) is not UNSET:
            d["CustomerIpAddress"] = v
        if (v := self.order_id) is not UNSET:
            d["OrderID"] = v
        if (v := self.customer_id) is not UNSET:
            d["CustomerID"] = v
        if (v := self.product_id) is not UNSET:
            d["ProductId"] = v
        if (v := self.crm_message_list) is not UNSET:
            d["CrmMessageList"] = write_models(v) if v else v
        if self._extra:
            write_extra(d, self._extra)
        return d


# At the bottom, so that models may refer to each other.
from .crm_message import CrmMessage
