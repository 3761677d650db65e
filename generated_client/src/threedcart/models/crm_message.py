# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""One message of a ticket. Creating one e-mails the customer, so a message cannot be updated, only
deleted.
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

__all__ = ["CrmMessage"]


@_define(repr=False, kw_only=True)
class CrmMessage(Model):
    """One message of a ticket. Creating one e-mails the customer, so a message cannot be updated,
    only deleted.

    See CrmMessage, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    message_id: int | None | Unset = UNSET
    """Identity of the message. Assigned by the store; ignored on create. Identifies the row."""
    date_created: datetime | str | None | Unset = UNSET
    """When the message was written. Set by the store if absent. Set by the server when the row is
    created, unless given.
    """
    message: str | None | Unset = UNSET
    """Text of the message. At most 65535 characters."""
    sender: int | None | Unset = UNSET
    """Who wrote the message, as a number; presumably customer or administrator. The values are
    undocumented.
    """
    sender_name: str | None | Unset = UNSET
    """Name of the writer. At most 150 characters."""
    sender_email: str | None | Unset = UNSET
    """E-mail address of the writer. At most 100 characters."""
    customer_ip_address: str | None | Unset = UNSET
    """IP address the message came from. 16 characters do not hold every IPv6 address. At most 16
    characters.
    """
    crm_file_list: list[CrmFile] | Unset = UNSET
    """Files attached to the message."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, and the unknown ones, under their wire names."""
        d: dict[str, Any] = {}
        v: Any
        if (v := self.message_id) is not UNSET:
            d["MessageId"] = v
        if (v := self.date_created) is not UNSET:
            d["DateCreated"] = write_store_date_time(v) if v else v
        if (v := self.message) is not UNSET:
            d["Message"] = v
        if (v := self.sender) is not UNSET:
            d["Sender"] = v
        if (v := self.sender_name) is not UNSET:
            d["SenderName"] = v
        if (v := self.sender_email) is not UNSET:
            d["SenderEmail"] = v
        if (v := self.customer_ip_address) is not UNSET:
            d["CustomerIPAddress"] = v
        if (v := self.crm_file_list) is not UNSET:
            d["CrmFileList"] = write_models(v) if v else v
        if self._extra:
            write_extra(d, self._extra)
        return d

    _layout: ClassVar[Layout] = Layout(
        (
            "MessageId",
            "DateCreated",
            "Message",
            "Sender",
            "SenderName",
            "SenderEmail",
            "CustomerIPAddress",
            "CrmFileList",
        ),
        rows=lambda: {
            "CrmFileList": CrmFile,
        },
        made=(
            "DateCreated",
            "CrmFileList",
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
                self.message_id,
                self.date_created,
                self.message,
                self.sender,
                self.sender_name,
                self.sender_email,
                self.customer_ip_address,
                self.crm_file_list,
                self._extra,
            ) = values(source)
            if isinstance(v := self.date_created, str):
                self.date_created = read_store_date_time(v)
            self.crm_file_list = rows(CrmFile, self.crm_file_list)
            filled.append(self)
        return filled

    @staticmethod
    def _give(rows: Iterable[CrmMessage], structs: Structs, plain: list[Any]) -> list[Any]:
        make, other = structs.kind, structs.other
        given: list[Any] = []
        v: Any
        for row in rows:
            if row.__class__ is not CrmMessage or row._extra:
                refuse()
            values = (
                row.message_id,
                v.text if type(v := row.date_created) is WireDatetime else give_date_time(v),
                row.message,
                row.sender,
                row.sender_name,
                row.sender_email,
                row.customer_ip_address,
                give_rows(CrmFile, row.crm_file_list, plain),
            )
            plain += other(values)
            given.append(make(*values))
        return given


# At the bottom, so that models may refer to each other.
from .crm_file import CrmFile
