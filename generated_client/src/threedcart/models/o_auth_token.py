# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""An access token, or the reason there is none."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, ClassVar, Self

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

__all__ = ["OAuthToken"]


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
    )

    @classmethod
    def _fill(cls, sources: Iterable[Any], values: Values, rows: RowReader) -> list[Self]:
        new = cls.__new__
        filled: list[Self] = []
        for source in sources:
            self = new(cls)
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
                self._extra,
            ) = values(source)
            filled.append(self)
        return filled

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
