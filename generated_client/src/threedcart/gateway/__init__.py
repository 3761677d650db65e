# Generated from the API document with sha256
# 1f44e9d05e82a798cee07365f627f70fa7558521e2ec5a91ee7bfabcd4ce0847
# Do not edit: change the document and run `make regenerate`.
"""The signed messages that the API exchanges with an app: models, signatures, bytes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, overload

from .._runtime.errors import MalformedMessageError, SignatureError
from .._runtime.signing import Gateway
from ..models.checkout_request import CheckoutRequest
from ..models.checkout_response import CheckoutResponse
from ..models.complete_order_request import CompleteOrderRequest
from ..models.complete_order_response import CompleteOrderResponse
from ..models.gateway_address import GatewayAddress
from ..models.gateway_item import GatewayItem
from ..models.refund_request import RefundRequest
from ..models.refund_response import RefundResponse
from ..models.return_url_key import ReturnUrlKey
from ._recipes import EXCHANGES, RECIPES

__all__ = [
    "CheckoutRequest",
    "CheckoutResponse",
    "CompleteOrderRequest",
    "CompleteOrderResponse",
    "EXCHANGES",
    "GatewayAddress",
    "GatewayItem",
    "MalformedMessageError",
    "RECIPES",
    "RefundRequest",
    "RefundResponse",
    "ReturnUrlKey",
    "SignatureError",
    "dump",
    "load",
    "sign",
    "verify",
]

_gateway = Gateway(RECIPES, EXCHANGES, package=__name__.rpartition(".")[0])


@overload
def verify(
    kind: Literal["CheckoutRequest"],
    raw_body: bytes,
    private_key: str | Sequence[str],
    *,
    context: Mapping[str, object] | None = None,
) -> CheckoutRequest: ...


@overload
def verify(
    kind: Literal["CheckoutResponse"],
    raw_body: bytes,
    private_key: str | Sequence[str],
    *,
    context: Mapping[str, object] | None = None,
) -> CheckoutResponse: ...


@overload
def verify(
    kind: Literal["CompleteOrderRequest"],
    raw_body: bytes,
    private_key: str | Sequence[str],
    *,
    context: Mapping[str, object] | None = None,
) -> CompleteOrderRequest: ...


@overload
def verify(
    kind: Literal["CompleteOrderResponse"],
    raw_body: bytes,
    private_key: str | Sequence[str],
    *,
    context: Mapping[str, object] | None = None,
) -> CompleteOrderResponse: ...


@overload
def verify(
    kind: Literal["RefundRequest"],
    raw_body: bytes,
    private_key: str | Sequence[str],
    *,
    context: Mapping[str, object] | None = None,
) -> RefundRequest: ...


@overload
def verify(
    kind: Literal["RefundResponse"],
    raw_body: bytes,
    private_key: str | Sequence[str],
    *,
    context: Mapping[str, object] | None = None,
) -> RefundResponse: ...


@overload
def verify(
    kind: Literal["ReturnUrlKey"],
    raw_body: bytes,
    private_key: str | Sequence[str],
    *,
    context: Mapping[str, object] | None = None,
) -> ReturnUrlKey: ...
@overload
def verify(
    kind: str,
    raw_body: bytes,
    private_key: str | Sequence[str],
    *,
    context: Mapping[str, object] | None = None,
) -> Any: ...
def verify(
    kind: str,
    raw_body: bytes,
    private_key: str | Sequence[str],
    *,
    context: Mapping[str, object] | None = None,
) -> Any:
    """The message, once its signature is found right.

    Args:
        kind: The schema's name.
        raw_body: The bytes as they came, never parsed and written again.
        private_key: The key, or all live keys while one is being replaced.
        context: Parts of the formula that the message does not carry.

    Raises:
        SignatureError: it is not signed by that key; which part was wrong is not said.
        MalformedMessageError: it cannot be read.
    """
    return _gateway.verify(kind, raw_body, private_key, context=context)


@overload
def load(kind: Literal["CheckoutRequest"], raw_body: bytes) -> CheckoutRequest: ...


@overload
def load(kind: Literal["CheckoutResponse"], raw_body: bytes) -> CheckoutResponse: ...


@overload
def load(kind: Literal["CompleteOrderRequest"], raw_body: bytes) -> CompleteOrderRequest: ...


@overload
def load(kind: Literal["CompleteOrderResponse"], raw_body: bytes) -> CompleteOrderResponse: ...


@overload
def load(kind: Literal["RefundRequest"], raw_body: bytes) -> RefundRequest: ...


@overload
def load(kind: Literal["RefundResponse"], raw_body: bytes) -> RefundResponse: ...


@overload
def load(kind: Literal["ReturnUrlKey"], raw_body: bytes) -> ReturnUrlKey: ...
@overload
def load(kind: str, raw_body: bytes) -> Any: ...
def load(kind: str, raw_body: bytes) -> Any:
    """The message with its signature unchecked, read as strictly as ``verify`` does.

    Raises:
        MalformedMessageError: it cannot be read.
    """
    return _gateway.load(kind, raw_body)


sign = _gateway.sign
dump = _gateway.dump
