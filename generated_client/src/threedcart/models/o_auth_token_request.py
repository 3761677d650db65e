# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""The form that exchanges an authorisation code."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._runtime.codec.layout import Layout, Values
from .._runtime.codec.model import (
    Model,
    RowReader,
    refuse,
    write_extra,
)
from .._runtime.codec.sentinel import UNSET, Unset

if TYPE_CHECKING:
    from .._runtime.codec.structs import Structs

__all__ = ["OAuthTokenRequest"]


@_define(repr=False, kw_only=True)
class OAuthTokenRequest(Model):
    """The form that exchanges an authorisation code.

    See OAuth, in Getting started (v1): https://apirest.3dcart.com/v1/getting-started/index.html
    """

    code: str | Unset = _field(default=UNSET, repr=False)
    """The code from the redirect."""
    client_id: str | Unset = UNSET
    """The application's public key."""
    client_secret: str | Unset = _field(default=UNSET, repr=False)
    """The application's private key."""
    grant_type: Literal["authorization_code"] | str | Unset = UNSET
    """Always authorization_code."""
    redirect_uri: str | Unset = UNSET
    """The redirect_uri of the first step; some clients send it."""

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, and the unknown ones, under their wire names."""
        d: dict[str, Any] = {}
        v: Any
        if (v := self.code) is not UNSET:
            d["code"] = v
        if (v := self.client_id) is not UNSET:
            d["client_id"] = v
        if (v := self.client_secret) is not UNSET:
            d["client_secret"] = v
        if (v := self.grant_type) is not UNSET:
            d["grant_type"] = v
        if (v := self.redirect_uri) is not UNSET:
            d["redirect_uri"] = v
        if self._extra:
            write_extra(d, self._extra)
        return d

    _layout: ClassVar[Layout] = Layout(
        (
            "code",
            "client_id",
            "client_secret",
            "grant_type",
            "redirect_uri",
        ),
    )

    @classmethod
    def _fill(cls, sources: Iterable[Any], values: Values, rows: RowReader) -> list[Self]:
        new = cls.__new__
        filled: list[Self] = []
        for source in sources:
            self = new(cls)
            self._in_list = False
            (
                self.code,
                self.client_id,
                self.client_secret,
                self.grant_type,
                self.redirect_uri,
                self._extra,
            ) = values(source)
            filled.append(self)
        return filled

    @staticmethod
    def _give(rows: Iterable[OAuthTokenRequest], structs: Structs, plain: list[Any]) -> list[Any]:
        make, other = structs.kind, structs.other
        given: list[Any] = []
        for row in rows:
            if row.__class__ is not OAuthTokenRequest or row._extra:
                refuse()
            values = (
                row.code,
                row.client_id,
                row.client_secret,
                row.grant_type,
                row.redirect_uri,
            )
            plain += other(values)
            given.append(make(*values))
        return given
