# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""One message of a ticket. Creating one e-mails the customer, so a message cannot be updated, only
deleted.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any, ClassVar, Self

from attrs import define as _define

from .._runtime.dates import (
    WireDatetime,
    give_date_time,
    read_store_date_time,
    write_store_date_time,
)
from .._runtime.layout import Layout, Structs
from .._runtime.model import (
    Model,
    Values,
    blend,
    give_rows,
    read_models,
    refuse,
    take_rows,
    write_extra,
    write_models,
)
from .._runtime.sentinel import UNSET, Unset

__all__ = ["CrmMessage"]

_BLANK: dict[str, Any] = dict.fromkeys(
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
    UNSET,
)


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

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object; what has an unexpected shape is kept as it is."""
        self = cls.__new__(cls)
        self._extra = None
        self._in_list = False
        d = src if len(src) == 8 else blend(self, src, _BLANK)
        v: Any
        while True:
            try:
                self.message_id = d["MessageId"]
                v = d["DateCreated"]
                self.date_created = read_store_date_time(v) if v else v
                self.message = d["Message"]
                self.sender = d["Sender"]
                self.sender_name = d["SenderName"]
                self.sender_email = d["SenderEmail"]
                self.customer_ip_address = d["CustomerIPAddress"]
                v = d["CrmFileList"]
                self.crm_file_list = read_models(CrmFile.from_dict, v) if v else v
                return self
            except KeyError:  # as many members as fields, but not the same ones
                if d is not src:
                    raise
                d = blend(self, src, _BLANK)

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
        _BLANK,
        rows=lambda: {
            "CrmFileList": CrmFile,
        },
        made=(
            "DateCreated",
            "CrmFileList",
        ),
    )

    @classmethod
    def _take_over(cls, structs: Iterable[Any], values: Values) -> list[Self]:
        rows: list[Self] = []
        v: Any
        for struct in structs:
            self = cls.__new__(cls)
            self._extra = None
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
            ) = values(struct)
            if v := self.date_created:
                self.date_created = read_store_date_time(v)
            if v := self.crm_file_list:
                self.crm_file_list = take_rows(CrmFile, v, values)
            rows.append(self)
        return rows

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
