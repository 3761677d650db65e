"""What a gateway can answer to a store: where to pay, or why not; money back, or why not."""

from __future__ import annotations

from typing import Literal

import attrs


@attrs.frozen
class Redirect:
    """Send the shopper there to pay; the store adds `paymenttoken` to the query or the form."""

    url: str
    method: Literal["GET", "POST"] = "GET"


@attrs.frozen
class Refusal:
    """No payment here. The merchant reads the text; the shopper sees the store's own error page."""

    message: str
    code: str = "102"


@attrs.frozen
class Approved:
    """The money went back; `transaction_id` is the refund's own number."""

    transaction_id: str


@attrs.frozen
class Refused:
    """The money did not go back, and surely will not: the merchant may try again."""

    message: str
    code: str = "103"
