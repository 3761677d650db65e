# Generated from the API document with sha256
# e938da4eaab24619ee586883540abe8337759d28ce598abca9b84c2bd2841ad4
# Do not edit: change the document and run `make regenerate`.
"""A client of 3dcart (Shift4Shop) REST API."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ._spec import CLIENT_VERSION as __version__

if TYPE_CHECKING:
    from ._runtime.errors import (
        AmbiguousAnswerError,
        AmbiguousOutcomeError,
        AmbiguousServerError,
        AuthenticationError,
        BadRequestError,
        BatchError,
        ClosedError,
        ConfigurationError,
        ConflictError,
        DeadlineExceeded,
        DriftError,
        MalformedMessageError,
        MalformedResponseError,
        NotFoundError,
        OAuthError,
        PermissionDeniedError,
        RateLimitError,
        RedirectError,
        RequestTimeoutError,
        ResponseTooLargeError,
        ServerError,
        SignatureError,
        StatusError,
        ThreeDCartError,
        TransportError,
        UnsupportedMediaTypeError,
    )
    from ._runtime.options import CallOptions
    from ._runtime.results import BatchResult, WriteResult
    from ._runtime.sentinel import UNSET, Unset
    from .client import AsyncStore, Store
    from .models.action_result import ActionResult
    from .models.advanced_option import AdvancedOption
    from .models.cart import Cart
    from .models.cart_item import CartItem
    from .models.cart_item_option import CartItemOption
    from .models.cart_item_post import CartItemPost
    from .models.cart_item_put import CartItemPut
    from .models.cart_reduced import CartReduced
    from .models.category_external_id import CategoryExternalId
    from .models.checkout_request import CheckoutRequest
    from .models.checkout_response import CheckoutResponse
    from .models.complete_order_request import CompleteOrderRequest
    from .models.complete_order_response import CompleteOrderResponse
    from .models.count_result import CountResult
    from .models.create_order_body import CreateOrderBody
    from .models.crm import CRM
    from .models.crm_department import CrmDepartment
    from .models.crm_file import CrmFile
    from .models.crm_message import CrmMessage
    from .models.crm_saved_reply import CrmSavedReply
    from .models.crm_status import CrmStatus
    from .models.discount import Discount
    from .models.e_product import EProduct
    from .models.external_id import ExternalId
    from .models.feature import Feature
    from .models.frontend_scripts import FrontendScripts
    from .models.gateway_address import GatewayAddress
    from .models.gateway_item import GatewayItem
    from .models.image_gallery import ImageGallery
    from .models.option_set import OptionSet
    from .models.options import Options
    from .models.order import Order
    from .models.order_item import OrderItem
    from .models.product import Product
    from .models.product_category import ProductCategory
    from .models.product_distributor import ProductDistributor
    from .models.product_sku import ProductSKU
    from .models.promotion import Promotion
    from .models.question import Question
    from .models.refund_request import RefundRequest
    from .models.refund_response import RefundResponse
    from .models.related_product import RelatedProduct
    from .models.return_url_key import ReturnUrlKey
    from .models.serial import Serial
    from .models.shipment import Shipment
    from .models.transaction import Transaction
    from .models.up_selling_item import UpSellingItem

__all__ = [
    "ActionResult",
    "AdvancedOption",
    "AmbiguousAnswerError",
    "AmbiguousOutcomeError",
    "AmbiguousServerError",
    "AsyncStore",
    "AuthenticationError",
    "BadRequestError",
    "BatchError",
    "BatchResult",
    "CRM",
    "CallOptions",
    "Cart",
    "CartItem",
    "CartItemOption",
    "CartItemPost",
    "CartItemPut",
    "CartReduced",
    "CategoryExternalId",
    "CheckoutRequest",
    "CheckoutResponse",
    "ClosedError",
    "CompleteOrderRequest",
    "CompleteOrderResponse",
    "ConfigurationError",
    "ConflictError",
    "CountResult",
    "CreateOrderBody",
    "CrmDepartment",
    "CrmFile",
    "CrmMessage",
    "CrmSavedReply",
    "CrmStatus",
    "DeadlineExceeded",
    "Discount",
    "DriftError",
    "EProduct",
    "ExternalId",
    "Feature",
    "FrontendScripts",
    "GatewayAddress",
    "GatewayItem",
    "ImageGallery",
    "MalformedMessageError",
    "MalformedResponseError",
    "NotFoundError",
    "OAuthError",
    "OptionSet",
    "Options",
    "Order",
    "OrderItem",
    "PermissionDeniedError",
    "Product",
    "ProductCategory",
    "ProductDistributor",
    "ProductSKU",
    "Promotion",
    "Question",
    "RateLimitError",
    "RedirectError",
    "RefundRequest",
    "RefundResponse",
    "RelatedProduct",
    "RequestTimeoutError",
    "ResponseTooLargeError",
    "ReturnUrlKey",
    "Serial",
    "ServerError",
    "Shipment",
    "SignatureError",
    "StatusError",
    "Store",
    "ThreeDCartError",
    "Transaction",
    "TransportError",
    "UNSET",
    "Unset",
    "UnsupportedMediaTypeError",
    "UpSellingItem",
    "WriteResult",
    "__version__",
]

_MODULES = {
    "ActionResult": "models.action_result",
    "AdvancedOption": "models.advanced_option",
    "AmbiguousAnswerError": "_runtime.errors",
    "AmbiguousOutcomeError": "_runtime.errors",
    "AmbiguousServerError": "_runtime.errors",
    "AsyncStore": "client",
    "AuthenticationError": "_runtime.errors",
    "BadRequestError": "_runtime.errors",
    "BatchError": "_runtime.errors",
    "BatchResult": "_runtime.results",
    "CRM": "models.crm",
    "CallOptions": "_runtime.options",
    "Cart": "models.cart",
    "CartItem": "models.cart_item",
    "CartItemOption": "models.cart_item_option",
    "CartItemPost": "models.cart_item_post",
    "CartItemPut": "models.cart_item_put",
    "CartReduced": "models.cart_reduced",
    "CategoryExternalId": "models.category_external_id",
    "CheckoutRequest": "models.checkout_request",
    "CheckoutResponse": "models.checkout_response",
    "ClosedError": "_runtime.errors",
    "CompleteOrderRequest": "models.complete_order_request",
    "CompleteOrderResponse": "models.complete_order_response",
    "ConfigurationError": "_runtime.errors",
    "ConflictError": "_runtime.errors",
    "CountResult": "models.count_result",
    "CreateOrderBody": "models.create_order_body",
    "CrmDepartment": "models.crm_department",
    "CrmFile": "models.crm_file",
    "CrmMessage": "models.crm_message",
    "CrmSavedReply": "models.crm_saved_reply",
    "CrmStatus": "models.crm_status",
    "DeadlineExceeded": "_runtime.errors",
    "Discount": "models.discount",
    "DriftError": "_runtime.errors",
    "EProduct": "models.e_product",
    "ExternalId": "models.external_id",
    "Feature": "models.feature",
    "FrontendScripts": "models.frontend_scripts",
    "GatewayAddress": "models.gateway_address",
    "GatewayItem": "models.gateway_item",
    "ImageGallery": "models.image_gallery",
    "MalformedMessageError": "_runtime.errors",
    "MalformedResponseError": "_runtime.errors",
    "NotFoundError": "_runtime.errors",
    "OAuthError": "_runtime.errors",
    "OptionSet": "models.option_set",
    "Options": "models.options",
    "Order": "models.order",
    "OrderItem": "models.order_item",
    "PermissionDeniedError": "_runtime.errors",
    "Product": "models.product",
    "ProductCategory": "models.product_category",
    "ProductDistributor": "models.product_distributor",
    "ProductSKU": "models.product_sku",
    "Promotion": "models.promotion",
    "Question": "models.question",
    "RateLimitError": "_runtime.errors",
    "RedirectError": "_runtime.errors",
    "RefundRequest": "models.refund_request",
    "RefundResponse": "models.refund_response",
    "RelatedProduct": "models.related_product",
    "RequestTimeoutError": "_runtime.errors",
    "ResponseTooLargeError": "_runtime.errors",
    "ReturnUrlKey": "models.return_url_key",
    "Serial": "models.serial",
    "ServerError": "_runtime.errors",
    "Shipment": "models.shipment",
    "SignatureError": "_runtime.errors",
    "StatusError": "_runtime.errors",
    "Store": "client",
    "ThreeDCartError": "_runtime.errors",
    "Transaction": "models.transaction",
    "TransportError": "_runtime.errors",
    "UNSET": "_runtime.sentinel",
    "Unset": "_runtime.sentinel",
    "UnsupportedMediaTypeError": "_runtime.errors",
    "UpSellingItem": "models.up_selling_item",
    "WriteResult": "_runtime.results",
}


def __getattr__(name: str) -> Any:
    try:
        module = _MODULES[name]
    except KeyError:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}") from None
    value = globals()[name] = getattr(import_module(f".{module}", __name__), name)
    return value


def __dir__() -> list[str]:
    return sorted([*globals(), *__all__])
