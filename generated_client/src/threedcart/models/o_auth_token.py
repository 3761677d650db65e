# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""The model OAuthToken."""

from __future__ import annotations

from .._runtime.codec.fields import field
from .._runtime.codec.model import Model

__all__ = ["OAuthToken"]


class OAuthToken(Model):
    """An access token, or the reason there is none.

    See Token, in The vendor's sample gateway application:
    https://github.com/3dcart/3dcartSampleGatewayApp
    """

    access_token: str | None = field("access_token", secret=True, withheld=True)
    """Sent as a bearer token, alone or in place of Token. Text of 44 characters, unlike Token."""
    user_id: int | None = field("user_id")
    """Number of the store's user."""
    token_type: str | None = field("token_type")
    """Kind of token."""
    expires: str | None = field("expires")
    """When the token ends, as text. How long one lasts is not known."""
    refresh_token: str | None = field("refresh_token", secret=True, withheld=True)
    """No use is documented."""
    scope: str | None = field("scope")
    """Rights granted, as they are set in the developer portal."""
    error_code: str | None = field("error_code")
    """Short word or number for what went wrong; null or absent beside a token."""
    error: str | None = field("error")
    """What went wrong, as text for people; null or absent beside a token."""
