# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""A ticket: a conversation with a customer, opened from the store's Contact Us page or through the
API. Its lists hold the messages and their files. On create only CustomerEmail is needed.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _define

from .._runtime.codec.dates import (
    WireDatetime,
    give_date_time,
    read_store_date_time,
    write_store_date_time,
)
from .._runtime.codec.layout import Layout, Values
from .._runtime.codec.model import (
    Model,
    RowReader,
    give_rows,
    refuse,
    write_extra,
    write_models,
)
from .._runtime.codec.sentinel import UNSET, Unset

if TYPE_CHECKING:
    from .._runtime.codec.structs import Structs

__all__ = ["CRM"]


@_define(repr=False, kw_only=True)
class CRM(Model):
    """A ticket: a conversation with a customer, opened from the store's Contact Us page or through
    the API. Its lists hold the messages and their files. On create only CustomerEmail is
    needed.

    See CRM, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    crm_id: int | None | Unset = UNSET
    """Identity of the ticket. Assigned by the store; ignored on create. Identifies the row."""
    date_opened: datetime | str | None | Unset = UNSET
    """When the ticket was opened. Set by the store if absent. Set by the server when the row is
    created, unless given.
    """
    date_last_action: datetime | str | None | Unset = UNSET
    """When something last happened to the ticket. Set by the store on every write. Set by the
    server on every write.
    """
    subject: str | None | Unset = UNSET
    """What the ticket is about. At most 50 characters."""
    department_id: int | None | Unset = UNSET
    """Department the ticket belongs to: CrmDepartment.DepartmentId."""
    status_id: int | None | Unset = UNSET
    """Status of the ticket: CrmStatus.StatusId."""
    customer_name: str | None | Unset = UNSET
    """Name of the customer. At most 255 characters."""
    customer_email: str | None | Unset = UNSET
    """E-mail address of the customer, where messages go. Required on create. At most 100
    characters.
    """
    customer_phone: str | None | Unset = UNSET
    """Telephone number of the customer. At most 50 characters."""
    customer_ip_address: str | None | Unset = UNSET
    """IP address the ticket was opened from. Note the spelling; CrmMessage has CustomerIPAddress.
    At most 50 characters.
    """
    order_id: int | None | Unset = UNSET
    """Order the ticket is about."""
    customer_id: int | None | Unset = UNSET
    """Customer account the ticket belongs to. The list's filter is named custid."""
    product_id: int | None | Unset = UNSET
    """Product the ticket is about: ProductSKU.CatalogID."""
    crm_message_list: list[CrmMessage] | Unset = UNSET
    """Messages of the ticket. They can be created and deleted, never changed."""

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

    _layout: ClassVar[Layout] = Layout(
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
        rows=lambda: {
            "CrmMessageList": CrmMessage,
        },
        made=(
            "DateOpened",
            "DateLastAction",
            "CrmMessageList",
        ),
    )

    @classmethod
    def _fill(cls, sources: Iterable[Any], values: Values, rows: RowReader) -> list[Self]:
        new = cls.__new__
        filled: list[Self] = []
        v: Any
        for source in sources:
            self = new(cls)
            self._in_list = False
            (
                self.crm_id,
                self.date_opened,
                self.date_last_action,
                self.subject,
                self.department_id,
                self.status_id,
                self.customer_name,
                self.customer_email,
                self.customer_phone,
                self.customer_ip_address,
                self.order_id,
                self.customer_id,
                self.product_id,
                self.crm_message_list,
                self._extra,
            ) = values(source)
            if isinstance(v := self.date_opened, str):
                self.date_opened = read_store_date_time(v)
            if isinstance(v := self.date_last_action, str):
                self.date_last_action = read_store_date_time(v)
            self.crm_message_list = rows(CrmMessage, self.crm_message_list)
            filled.append(self)
        return filled

    @staticmethod
    def _give(rows: Iterable[CRM], structs: Structs, plain: list[Any]) -> list[Any]:
        make, other = structs.kind, structs.other
        given: list[Any] = []
        v: Any
        for row in rows:
            if row.__class__ is not CRM or row._extra:
                refuse()
            values = (
                row.crm_id,
                v.text if type(v := row.date_opened) is WireDatetime else give_date_time(v),
                v.text if type(v := row.date_last_action) is WireDatetime else give_date_time(v),
                row.subject,
                row.department_id,
                row.status_id,
                row.customer_name,
                row.customer_email,
                row.customer_phone,
                row.customer_ip_address,
                row.order_id,
                row.customer_id,
                row.product_id,
                give_rows(CrmMessage, row.crm_message_list, plain),
            )
            plain += other(values)
            given.append(make(*values))
        return given


# At the bottom, so that models may refer to each other.
from .crm_message import CrmMessage
