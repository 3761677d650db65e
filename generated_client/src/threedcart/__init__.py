# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""A client of Shift4Shop (3dcart) REST API."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ._spec import CLIENT_VERSION as __version__

if TYPE_CHECKING:
    from . import client as client
    from . import errors as errors
    from . import gateway as gateway
    from . import models as models
    from . import oauth as oauth
    from . import pacing as pacing
    from . import resources as resources
    from ._runtime.call import RawResponse
    from ._runtime.client.async_core import AsyncReading, AsyncRows
    from ._runtime.client.core import Reading, Rows
    from ._runtime.client.paging import Page
    from ._runtime.codec.json import MalformedJSON
    from ._runtime.codec.model import Model, Row, UnsetKeyError
    from ._runtime.codec.strict import Drift
    from ._runtime.errors import (
        AmbiguousAnswerError,
        AmbiguousOutcomeError,
        AmbiguousServerError,
        ArgumentTypeError,
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
        PacingError,
        PermissionDeniedError,
        RateLimitError,
        RedirectError,
        RequestTimeoutError,
        ResponseTooLargeError,
        ServerError,
        SignatureError,
        StatusError,
        TransportError,
        UnsupportedMediaTypeError,
    )
    from ._runtime.hooks import ErrorInfo, RequestInfo, ResponseInfo
    from ._runtime.options import CallOptions
    from ._runtime.pacing.turns import Rate
    from ._runtime.results import BatchResult, WriteResult
    from ._runtime.settings import AsyncSettings, Settings
    from ._runtime.transport.config import Timing
    from ._runtime.transport.retry import Retries
    from .client import AsyncStore, Store
    from .errors import ThreeDCartError
    from .models.action_result import ActionResult
    from .models.admin import Admin
    from .models.admin_login_token import AdminLoginToken
    from .models.admin_permission import AdminPermission
    from .models.admin_post import AdminPOST
    from .models.admin_put import AdminPUT
    from .models.advanced_option import AdvancedOption
    from .models.call_back_notification import CallBackNotification
    from .models.call_back_reply import CallBackReply
    from .models.cart import Cart
    from .models.cart_item import CartItem
    from .models.cart_item_option import CartItemOption
    from .models.cart_item_post import CartItemPost
    from .models.cart_item_put import CartItemPut
    from .models.cart_reduced import CartReduced
    from .models.category import Category
    from .models.category_external_id import CategoryExternalId
    from .models.checkout_request import CheckoutRequest
    from .models.checkout_response import CheckoutResponse
    from .models.complete_order_request import CompleteOrderRequest
    from .models.complete_order_response import CompleteOrderResponse
    from .models.count_result import CountResult
    from .models.crm import CRM
    from .models.crm_department import CrmDepartment
    from .models.crm_file import CrmFile
    from .models.crm_message import CrmMessage
    from .models.crm_saved_reply import CrmSavedReply
    from .models.crm_status import CrmStatus
    from .models.customer import Customer
    from .models.customer_address_book import CustomerAddressBook
    from .models.customer_group import CustomerGroup
    from .models.discount import Discount
    from .models.distributor import Distributor
    from .models.e_product import EProduct
    from .models.event import Event
    from .models.external_id import ExternalId
    from .models.feature import Feature
    from .models.frontend_scripts import FrontendScripts
    from .models.gateway_address import GatewayAddress
    from .models.gateway_item import GatewayItem
    from .models.gift_registry import GiftRegistry
    from .models.gift_registry_item import GiftRegistryItem
    from .models.image_gallery import ImageGallery
    from .models.manufacturer import Manufacturer
    from .models.merchant_information import MerchantInformation
    from .models.o_auth_token import OAuthToken
    from .models.o_auth_token_request import OAuthTokenRequest
    from .models.option_set import OptionSet
    from .models.options import Options
    from .models.order import Order
    from .models.order_item import OrderItem
    from .models.order_status import OrderStatus
    from .models.payment_token import PaymentToken
    from .models.product import Product
    from .models.product_category import ProductCategory
    from .models.product_distributor import ProductDistributor
    from .models.product_sku import ProductSKU
    from .models.promotion import Promotion
    from .models.promotions import Promotions
    from .models.question import Question
    from .models.rates_address import RatesAddress
    from .models.rates_item import RatesItem
    from .models.rates_method import RatesMethod
    from .models.rates_request import RatesRequest
    from .models.rates_response import RatesResponse
    from .models.refund_request import RefundRequest
    from .models.refund_response import RefundResponse
    from .models.related_product import RelatedProduct
    from .models.return_url_key import ReturnUrlKey
    from .models.rma import RMA
    from .models.rma_item import RMAItem
    from .models.serial import Serial
    from .models.shipment import Shipment
    from .models.store_information import StoreInformation
    from .models.store_settings import StoreSettings
    from .models.store_standards import StoreStandards
    from .models.transaction import Transaction
    from .models.up_selling_item import UpSellingItem
    from .models.webhook import Webhook
    from .models.webhook_post import WebhookPOST
    from .models.webhook_put import WebhookPUT

__all__ = [
    "ActionResult",
    "Admin",
    "AdminLoginToken",
    "AdminPOST",
    "AdminPUT",
    "AdminPermission",
    "AdvancedOption",
    "AmbiguousAnswerError",
    "AmbiguousOutcomeError",
    "AmbiguousServerError",
    "ArgumentTypeError",
    "AsyncReading",
    "AsyncRows",
    "AsyncSettings",
    "AsyncStore",
    "AuthenticationError",
    "BadRequestError",
    "BatchError",
    "BatchResult",
    "CRM",
    "CallBackNotification",
    "CallBackReply",
    "CallOptions",
    "Cart",
    "CartItem",
    "CartItemOption",
    "CartItemPost",
    "CartItemPut",
    "CartReduced",
    "Category",
    "CategoryExternalId",
    "CheckoutRequest",
    "CheckoutResponse",
    "ClosedError",
    "CompleteOrderRequest",
    "CompleteOrderResponse",
    "ConfigurationError",
    "ConflictError",
    "CountResult",
    "CrmDepartment",
    "CrmFile",
    "CrmMessage",
    "CrmSavedReply",
    "CrmStatus",
    "Customer",
    "CustomerAddressBook",
    "CustomerGroup",
    "DeadlineExceeded",
    "Discount",
    "Distributor",
    "Drift",
    "DriftError",
    "EProduct",
    "ErrorInfo",
    "Event",
    "ExternalId",
    "Feature",
    "FrontendScripts",
    "GatewayAddress",
    "GatewayItem",
    "GiftRegistry",
    "GiftRegistryItem",
    "ImageGallery",
    "MalformedJSON",
    "MalformedMessageError",
    "MalformedResponseError",
    "Manufacturer",
    "MerchantInformation",
    "Model",
    "NotFoundError",
    "OAuthError",
    "OAuthToken",
    "OAuthTokenRequest",
    "OptionSet",
    "Options",
    "Order",
    "OrderItem",
    "OrderStatus",
    "PacingError",
    "Page",
    "PaymentToken",
    "PermissionDeniedError",
    "Product",
    "ProductCategory",
    "ProductDistributor",
    "ProductSKU",
    "Promotion",
    "Promotions",
    "Question",
    "RMA",
    "RMAItem",
    "Rate",
    "RateLimitError",
    "RatesAddress",
    "RatesItem",
    "RatesMethod",
    "RatesRequest",
    "RatesResponse",
    "RawResponse",
    "Reading",
    "RedirectError",
    "RefundRequest",
    "RefundResponse",
    "RelatedProduct",
    "RequestInfo",
    "RequestTimeoutError",
    "ResponseInfo",
    "ResponseTooLargeError",
    "Retries",
    "ReturnUrlKey",
    "Row",
    "Rows",
    "Serial",
    "ServerError",
    "Settings",
    "Shipment",
    "SignatureError",
    "StatusError",
    "Store",
    "StoreInformation",
    "StoreSettings",
    "StoreStandards",
    "ThreeDCartError",
    "Timing",
    "Transaction",
    "TransportError",
    "UnsetKeyError",
    "UnsupportedMediaTypeError",
    "UpSellingItem",
    "Webhook",
    "WebhookPOST",
    "WebhookPUT",
    "WriteResult",
    "__version__",
]

_MODULES = {
    "ActionResult": "models.action_result",
    "Admin": "models.admin",
    "AdminLoginToken": "models.admin_login_token",
    "AdminPOST": "models.admin_post",
    "AdminPUT": "models.admin_put",
    "AdminPermission": "models.admin_permission",
    "AdvancedOption": "models.advanced_option",
    "AmbiguousAnswerError": "_runtime.errors",
    "AmbiguousOutcomeError": "_runtime.errors",
    "AmbiguousServerError": "_runtime.errors",
    "ArgumentTypeError": "_runtime.errors",
    "AsyncReading": "_runtime.client.async_core",
    "AsyncRows": "_runtime.client.async_core",
    "AsyncSettings": "_runtime.settings",
    "AsyncStore": "client",
    "AuthenticationError": "_runtime.errors",
    "BadRequestError": "_runtime.errors",
    "BatchError": "_runtime.errors",
    "BatchResult": "_runtime.results",
    "CRM": "models.crm",
    "CallBackNotification": "models.call_back_notification",
    "CallBackReply": "models.call_back_reply",
    "CallOptions": "_runtime.options",
    "Cart": "models.cart",
    "CartItem": "models.cart_item",
    "CartItemOption": "models.cart_item_option",
    "CartItemPost": "models.cart_item_post",
    "CartItemPut": "models.cart_item_put",
    "CartReduced": "models.cart_reduced",
    "Category": "models.category",
    "CategoryExternalId": "models.category_external_id",
    "CheckoutRequest": "models.checkout_request",
    "CheckoutResponse": "models.checkout_response",
    "ClosedError": "_runtime.errors",
    "CompleteOrderRequest": "models.complete_order_request",
    "CompleteOrderResponse": "models.complete_order_response",
    "ConfigurationError": "_runtime.errors",
    "ConflictError": "_runtime.errors",
    "CountResult": "models.count_result",
    "CrmDepartment": "models.crm_department",
    "CrmFile": "models.crm_file",
    "CrmMessage": "models.crm_message",
    "CrmSavedReply": "models.crm_saved_reply",
    "CrmStatus": "models.crm_status",
    "Customer": "models.customer",
    "CustomerAddressBook": "models.customer_address_book",
    "CustomerGroup": "models.customer_group",
    "DeadlineExceeded": "_runtime.errors",
    "Discount": "models.discount",
    "Distributor": "models.distributor",
    "Drift": "_runtime.codec.strict",
    "DriftError": "_runtime.errors",
    "EProduct": "models.e_product",
    "ErrorInfo": "_runtime.hooks",
    "Event": "models.event",
    "ExternalId": "models.external_id",
    "Feature": "models.feature",
    "FrontendScripts": "models.frontend_scripts",
    "GatewayAddress": "models.gateway_address",
    "GatewayItem": "models.gateway_item",
    "GiftRegistry": "models.gift_registry",
    "GiftRegistryItem": "models.gift_registry_item",
    "ImageGallery": "models.image_gallery",
    "MalformedJSON": "_runtime.codec.json",
    "MalformedMessageError": "_runtime.errors",
    "MalformedResponseError": "_runtime.errors",
    "Manufacturer": "models.manufacturer",
    "MerchantInformation": "models.merchant_information",
    "Model": "_runtime.codec.model",
    "NotFoundError": "_runtime.errors",
    "OAuthError": "_runtime.errors",
    "OAuthToken": "models.o_auth_token",
    "OAuthTokenRequest": "models.o_auth_token_request",
    "OptionSet": "models.option_set",
    "Options": "models.options",
    "Order": "models.order",
    "OrderItem": "models.order_item",
    "OrderStatus": "models.order_status",
    "PacingError": "_runtime.errors",
    "Page": "_runtime.client.paging",
    "PaymentToken": "models.payment_token",
    "PermissionDeniedError": "_runtime.errors",
    "Product": "models.product",
    "ProductCategory": "models.product_category",
    "ProductDistributor": "models.product_distributor",
    "ProductSKU": "models.product_sku",
    "Promotion": "models.promotion",
    "Promotions": "models.promotions",
    "Question": "models.question",
    "RMA": "models.rma",
    "RMAItem": "models.rma_item",
    "Rate": "_runtime.pacing.turns",
    "RateLimitError": "_runtime.errors",
    "RatesAddress": "models.rates_address",
    "RatesItem": "models.rates_item",
    "RatesMethod": "models.rates_method",
    "RatesRequest": "models.rates_request",
    "RatesResponse": "models.rates_response",
    "RawResponse": "_runtime.call",
    "Reading": "_runtime.client.core",
    "RedirectError": "_runtime.errors",
    "RefundRequest": "models.refund_request",
    "RefundResponse": "models.refund_response",
    "RelatedProduct": "models.related_product",
    "RequestInfo": "_runtime.hooks",
    "RequestTimeoutError": "_runtime.errors",
    "ResponseInfo": "_runtime.hooks",
    "ResponseTooLargeError": "_runtime.errors",
    "Retries": "_runtime.transport.retry",
    "ReturnUrlKey": "models.return_url_key",
    "Row": "_runtime.codec.model",
    "Rows": "_runtime.client.core",
    "Serial": "models.serial",
    "ServerError": "_runtime.errors",
    "Settings": "_runtime.settings",
    "Shipment": "models.shipment",
    "SignatureError": "_runtime.errors",
    "StatusError": "_runtime.errors",
    "Store": "client",
    "StoreInformation": "models.store_information",
    "StoreSettings": "models.store_settings",
    "StoreStandards": "models.store_standards",
    "ThreeDCartError": "errors",
    "Timing": "_runtime.transport.config",
    "Transaction": "models.transaction",
    "TransportError": "_runtime.errors",
    "UnsetKeyError": "_runtime.codec.model",
    "UnsupportedMediaTypeError": "_runtime.errors",
    "UpSellingItem": "models.up_selling_item",
    "Webhook": "models.webhook",
    "WebhookPOST": "models.webhook_post",
    "WebhookPUT": "models.webhook_put",
    "WriteResult": "_runtime.results",
}

_SUBMODULES = ("client", "errors", "gateway", "models", "oauth", "pacing", "resources")
"""What `import threedcart` is enough for, as in `threedcart.models.ActionResult`."""


def __getattr__(name: str) -> Any:
    try:
        module = _MODULES[name]
    except KeyError:
        if name in _SUBMODULES:
            return import_module(f".{name}", __name__)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}") from None
    value = globals()[name] = getattr(import_module(f".{module}", __name__), name)
    return value


def __dir__() -> list[str]:
    return list(__all__)
