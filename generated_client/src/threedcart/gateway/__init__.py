# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""The signed messages that the API exchanges with an app: models, signatures, bytes."""

from __future__ import annotations

import importlib
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, overload

from .._runtime.errors import MalformedMessageError, SignatureError
from ..models.checkout_request import CheckoutRequest
from ..models.checkout_response import CheckoutResponse
from ..models.complete_order_request import CompleteOrderRequest
from ..models.complete_order_response import CompleteOrderResponse
from ..models.gateway_address import GatewayAddress
from ..models.gateway_item import GatewayItem
from ..models.refund_request import RefundRequest
from ..models.refund_response import RefundResponse
from ..models.return_url_key import ReturnUrlKey
from ._schemes import GATEWAY, MESSAGE_PAIRS, SCHEMES

if TYPE_CHECKING:
    from .._runtime.gateway.app import Approved, PaymentDeclined, Redirect, RefundDeclined
    from .._runtime.gateway.state import GatewayState, MemoryState, Outcome, Payment, SqliteState
    from ._app import GatewayApp

__all__ = [
    "Approved",
    "CheckoutRequest",
    "CheckoutResponse",
    "CompleteOrderRequest",
    "CompleteOrderResponse",
    "GATEWAY",
    "GatewayAddress",
    "GatewayApp",
    "GatewayItem",
    "GatewayState",
    "MESSAGE_PAIRS",
    "MalformedMessageError",
    "MemoryState",
    "Outcome",
    "Payment",
    "PaymentDeclined",
    "Redirect",
    "RefundDeclined",
    "RefundRequest",
    "RefundResponse",
    "ReturnUrlKey",
    "SCHEMES",
    "SignatureError",
    "SqliteState",
    "dump",
    "load_unverified",
    "sign",
    "verify",
]

if TYPE_CHECKING:
    # Functions for type checkers alone: at run time a frame of theirs would keep the private key
    # in every traceback.

    @overload
    def verify(
        kind: Literal["CheckoutRequest"],
        raw_body: bytes | bytearray | memoryview,
        private_key: str | Sequence[str],
        *,
        context: Mapping[str, object] | None = None,
    ) -> CheckoutRequest: ...

    @overload
    def verify(
        kind: Literal["CheckoutResponse"],
        raw_body: bytes | bytearray | memoryview,
        private_key: str | Sequence[str],
        *,
        context: Mapping[str, object] | None = None,
    ) -> CheckoutResponse: ...

    @overload
    def verify(
        kind: Literal["CompleteOrderRequest"],
        raw_body: bytes | bytearray | memoryview,
        private_key: str | Sequence[str],
        *,
        context: Mapping[str, object] | None = None,
    ) -> CompleteOrderRequest: ...

    @overload
    def verify(
        kind: Literal["CompleteOrderResponse"],
        raw_body: bytes | bytearray | memoryview,
        private_key: str | Sequence[str],
        *,
        context: Mapping[str, object] | None = None,
    ) -> CompleteOrderResponse: ...

    @overload
    def verify(
        kind: Literal["RefundRequest"],
        raw_body: bytes | bytearray | memoryview,
        private_key: str | Sequence[str],
        *,
        context: Mapping[str, object] | None = None,
    ) -> RefundRequest: ...

    @overload
    def verify(
        kind: Literal["RefundResponse"],
        raw_body: bytes | bytearray | memoryview,
        private_key: str | Sequence[str],
        *,
        context: Mapping[str, object] | None = None,
    ) -> RefundResponse: ...

    @overload
    def verify(
        kind: Literal["ReturnUrlKey"],
        raw_body: bytes | bytearray | memoryview,
        private_key: str | Sequence[str],
        *,
        context: Mapping[str, object] | None = None,
    ) -> ReturnUrlKey: ...

    @overload
    def verify(
        kind: str,
        raw_body: bytes | bytearray | memoryview,
        private_key: str | Sequence[str],
        *,
        context: Mapping[str, object] | None = None,
    ) -> Any: ...

    def verify(
        kind: str,
        raw_body: bytes | bytearray | memoryview,
        private_key: str | Sequence[str],
        *,
        context: Mapping[str, object] | None = None,
    ) -> Any:
        """Return the message if its signature is right.

        Args:
            kind: The schema's name.
            raw_body: The bytes as they came, never parsed and written again.
            private_key: The key, or all live keys while one is being replaced.
            context: Parts of the formula that the message does not carry.

        Raises:
            SignatureError: it is not signed with that key; the text never says which part is wrong.
            MalformedMessageError: it cannot be read.
        """

    @overload
    def load_unverified(
        kind: Literal["CheckoutRequest"], raw_body: bytes | bytearray | memoryview
    ) -> CheckoutRequest: ...

    @overload
    def load_unverified(
        kind: Literal["CheckoutResponse"], raw_body: bytes | bytearray | memoryview
    ) -> CheckoutResponse: ...

    @overload
    def load_unverified(
        kind: Literal["CompleteOrderRequest"], raw_body: bytes | bytearray | memoryview
    ) -> CompleteOrderRequest: ...

    @overload
    def load_unverified(
        kind: Literal["CompleteOrderResponse"], raw_body: bytes | bytearray | memoryview
    ) -> CompleteOrderResponse: ...

    @overload
    def load_unverified(
        kind: Literal["RefundRequest"], raw_body: bytes | bytearray | memoryview
    ) -> RefundRequest: ...

    @overload
    def load_unverified(
        kind: Literal["RefundResponse"], raw_body: bytes | bytearray | memoryview
    ) -> RefundResponse: ...

    @overload
    def load_unverified(
        kind: Literal["ReturnUrlKey"], raw_body: bytes | bytearray | memoryview
    ) -> ReturnUrlKey: ...

    @overload
    def load_unverified(kind: str, raw_body: bytes | bytearray | memoryview) -> Any: ...

    def load_unverified(kind: str, raw_body: bytes | bytearray | memoryview) -> Any:
        """Return the message, read as strictly as by ``verify``, without checking its signature.

        Raises:
            MalformedMessageError: it cannot be read.
        """
else:
    verify = GATEWAY.verify
    load_unverified = GATEWAY.load_unverified

sign = GATEWAY.sign
dump = GATEWAY.dump

# Only who runs a gateway pays for what its app is made of.
_LAZY = {
    "GatewayApp": "._app",
    "Approved": ".._runtime.gateway.app",
    "PaymentDeclined": ".._runtime.gateway.app",
    "Redirect": ".._runtime.gateway.app",
    "RefundDeclined": ".._runtime.gateway.app",
    "GatewayState": ".._runtime.gateway.state",
    "MemoryState": ".._runtime.gateway.state",
    "Outcome": ".._runtime.gateway.state",
    "Payment": ".._runtime.gateway.state",
    "SqliteState": ".._runtime.gateway.state",
}


def __getattr__(name: str) -> Any:
    if name not in _LAZY:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(importlib.import_module(_LAZY[name], __name__), name)


def __dir__() -> list[str]:
    return list(__all__)
