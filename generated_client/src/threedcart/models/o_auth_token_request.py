# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""The form that exchanges an authorisation code."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, ClassVar, Literal, Self

from attrs import define as _define
from attrs import field as _field

from .._runtime.layout import Layout, Structs
from .._runtime.model import (
    Model,
    Values,
    blend,
    refuse,
    write_extra,
)
from .._runtime.sentinel import UNSET, Unset

__all__ = ["OAuthTokenRequest"]

_BLANK: dict[str, Any] = dict.fromkeys(
    (
        "code",
        "client_id",
        "client_secret",
        "grant_type",
        "redirect_uri",
    ),
    UNSET,
)


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

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object; what has an unexpected shape is kept as it is."""
        self = cls.__new__(cls)
        self._extra = None
        self._in_list = False
        d = src if len(src) == 5 else blend(self, src, _BLANK)
        while True:
            try:
                self.code = d["code"]
                self.client_id = d["client_id"]
                self.client_secret = d["client_secret"]
                self.grant_type = d["grant_type"]
                self.redirect_uri = d["redirect_uri"]
                return self
            except KeyError:  # as many members as fields, but not the same ones
                if d is not src:
                    raise
                d = blend(self, src, _BLANK)

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
        _BLANK,
    )

    @classmethod
    def _take_over(cls, structs: Iterable[Any], values: Values) -> list[Self]:
        rows: list[Self] = []
        for struct in structs:
            self = cls.__new__(cls)
            self._extra = None
            self._in_list = False
            (
                self.code,
                self.client_id,
                self.client_secret,
                self.grant_type,
                self.redirect_uri,
            ) = values(struct)
            rows.append(self)
        return rows

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
