# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""The model CallBackReply."""

from __future__ import annotations

from .._runtime.codec.fields import field
from .._runtime.codec.model import Model

__all__ = ["CallBackReply"]


class CallBackReply(Model):
    """What the application may answer.

    See CallBackURL, in Getting started (v1):
    https://apirest.3dcart.com/v1/getting-started/index.html
    """

    post_back_url: str | None = field("PostBackURL")
    """Opened for the merchant in a window of its own."""
