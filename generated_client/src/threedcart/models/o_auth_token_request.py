# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""The model OAuthTokenRequest."""

from __future__ import annotations

from typing import Literal

from .._runtime.codec.fields import field
from .._runtime.codec.model import Model

__all__ = ["OAuthTokenRequest"]


class OAuthTokenRequest(Model):
    """The form that exchanges an authorisation code.

    See OAuth, in Getting started (v1): https://apirest.3dcart.com/v1/getting-started/index.html
    """

    code: str | None = field("code", secret=True, withheld=True)
    """The code from the redirect."""
    client_id: str | None = field("client_id")
    """The application's public key."""
    client_secret: str | None = field("client_secret", secret=True, withheld=True)
    """The application's private key."""
    grant_type: Literal["authorization_code"] | str | None = field("grant_type")
    """Always authorization_code."""
    redirect_uri: str | None = field("redirect_uri")
    """The redirect_uri of the first step; some clients send it."""
