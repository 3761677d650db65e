# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""An access token, or the reason there is none."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, ClassVar, Self

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

__all__ = ["OAuthToken"]

_BLANK: dict[str, Any] = dict.fromkeys(
    (
        "access_token",
        "user_id",
        "token_type",
        "expires",
        "refresh_token",
        "scope",
        "error_code",
        "error",
    ),
    UNSET,
)


@_define(repr=False, kw_only=True)
class OAuthToken(Model):
    """An access token, or the reason there is none.

    See Token, in The vendor's sample gateway application:
    https://github.com/3dcart/3dcartSampleGatewayApp
    """

    access_token: str | None | Unset = _field(default=UNSET, repr=False)
    """Sent as a bearer token in place of Token."""
    user_id: int | None | Unset = UNSET
    """Number of the store's user."""
    token_type: str | None | Unset = UNSET
    """Kind of token."""
    expires: str | None | Unset = UNSET
    """When the token ends, as text."""
    refresh_token: str | None | Unset = _field(default=UNSET, repr=False)
    """No use is documented."""
    scope: str | None | Unset = UNSET
    """Rights granted."""
    error_code: str | None | Unset = UNSET
    """Code of the error."""
    error: str | None | Unset = UNSET
    """Text of the error."""

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object; what has an unexpected shape is kept as it is."""
        self = cls.__new__(cls)
        self._extra = None
        self._in_list = False
        d = src if len(src) == 8 else blend(self, src, _BLANK)
        while True:
            try:
                self.access_token = d["access_token"]
                self.user_id = d["user_id"]
                self.token_type = d["token_type"]
                self.expires = d["expires"]
                self.refresh_token = d["refresh_token"]
                self.scope = d["scope"]
                self.error_code = d["error_code"]
                self.error = d["error"]
                return self
            except KeyError:  # as many members as fields, but not the same ones
                if d is not src:
                    raise
                d = blend(self, src, _BLANK)

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, and the unknown ones, under their wire names."""
        d: dict[str, Any] = {}
        v: Any
        if (v := self.access_token) is not UNSET:
            d["access_token"] = v
        if (v := self.user_id) is not UNSET:
            d["user_id"] = v
        if (v := self.token_type) is not UNSET:
            d["token_type"] = v
        if (v := self.expires) is not UNSET:
            d["expires"] = v
        if (v := self.refresh_token) is not UNSET:
            d["refresh_token"] = v
        if (v := self.scope) is not UNSET:
            d["scope"] = v
        if (v := self.error_code) is not UNSET:
            d["error_code"] = v
        if (v := self.error) is not UNSET:
            d["error"] = v
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
                self.access_token,
                self.user_id,
                self.token_type,
                self.expires,
                self.refresh_token,
                self.scope,
                self.error_code,
                self.error,
            ) = values(struct)
            rows.append(self)
        return rows

    @staticmethod
    def _give(rows: Iterable[OAuthToken], structs: Structs, plain: list[Any]) -> list[Any]:
        make, other = structs.kind, structs.other
        given: list[Any] = []
        for row in rows:
            if row.__class__ is not OAuthToken or row._extra:
                refuse()
            values = (
                row.access_token,
                row.user_id,
                row.token_type,
                row.expires,
                row.refresh_token,
                row.scope,
                row.error_code,
                row.error,
            )
            plain += other(values)
            given.append(make(*values))
        return given
