# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""The data models; each is imported when it is first asked for."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .action_result import ActionResult
    from .admin import Admin
    from .admin_login_token import AdminLoginToken
    from .admin_permission import AdminPermission
    from .admin_post import AdminPOST
    from .admin_put import AdminPUT
    from .advanced_option import AdvancedOption
    from .call_back_notification import CallBackNotification
    from .call_back_reply import CallBackReply
    from .cart import Cart
    from .cart_item import CartItem
    from .cart_item_option import CartItemOption
    from .cart_item_post import CartItemPost
    from .cart_item_put import CartItemPut
    from .cart_reduced import CartReduced
    from .category import Category
    from .category_external_id import CategoryExternalId
    from .checkout_request import CheckoutRequest
    from .checkout_response import CheckoutResponse
    from .complete_order_request import CompleteOrderRequest
    from .complete_order_response import CompleteOrderResponse
    from .count_result import CountResult
    from .crm import CRM
    from .crm_department import CrmDepartment
    from .crm_file import CrmFile
    from .crm_message import CrmMessage
    from .crm_saved_reply import CrmSavedReply
    from .crm_status import CrmStatus
    from .customer import Customer
    from .customer_address_book import CustomerAddressBook
    from .customer_group import CustomerGroup
    from .discount import Discount
    from .distributor import Distributor
    from .e_product import EProduct
    from .event import Event
    from .external_id import ExternalId
    from .feature import Feature
    from .frontend_scripts import FrontendScripts
    from .gateway_address import GatewayAddress
    from .gateway_item import GatewayItem
    from .gift_registry import GiftRegistry
    from .gift_registry_item import GiftRegistryItem
    from .image_gallery import ImageGallery
    from .manufacturer import Manufacturer
    from .merchant_information import MerchantInformation
    from .o_auth_token import OAuthToken
    from .o_auth_token_request import OAuthTokenRequest
    from .option_set import OptionSet
    from .options import Options
    from .order import Order
    from .order_item import OrderItem
    from .order_status import OrderStatus
    from .payment_token import PaymentToken
    from .product import Product
    from .product_category import ProductCategory
    from .product_distributor import ProductDistributor
    from .product_sku import ProductSKU
    from .promotion import Promotion
    from .promotions import Promotions
    from .question import Question
    from .rates_address import RatesAddress
    from .rates_item import RatesItem
    from .rates_method import RatesMethod
    from .rates_request import RatesRequest
    from .rates_response import RatesResponse
    from .refund_request import RefundRequest
    from .refund_response import RefundResponse
    from .related_product import RelatedProduct
    from .return_url_key import ReturnUrlKey
    from .rma import RMA
    from .rma_item import RMAItem
    from .serial import Serial
    from .shipment import Shipment
    from .store_information import StoreInformation
    from .store_settings import StoreSettings
    from .store_standards import StoreStandards
    from .transaction import Transaction
    from .up_selling_item import UpSellingItem
    from .webhook import Webhook
    from .webhook_post import WebhookPOST
    from .webhook_put import WebhookPUT

__all__ = [
    "ActionResult",
    "Admin",
    "AdminLoginToken",
    "AdminPOST",
    "AdminPUT",
    "AdminPermission",
    "AdvancedOption",
    "CRM",
    "CallBackNotification",
    "CallBackReply",
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
    "CompleteOrderRequest",
    "CompleteOrderResponse",
    "CountResult",
    "CrmDepartment",
    "CrmFile",
    "CrmMessage",
    "CrmSavedReply",
    "CrmStatus",
    "Customer",
    "CustomerAddressBook",
    "CustomerGroup",
    "Discount",
    "Distributor",
    "EProduct",
    "Event",
    "ExternalId",
    "Feature",
    "FrontendScripts",
    "GatewayAddress",
    "GatewayItem",
    "GiftRegistry",
    "GiftRegistryItem",
    "ImageGallery",
    "Manufacturer",
    "MerchantInformation",
    "OAuthToken",
    "OAuthTokenRequest",
    "OptionSet",
    "Options",
    "Order",
    "OrderItem",
    "OrderStatus",
    "PaymentToken",
    "Product",
    "ProductCategory",
    "ProductDistributor",
    "ProductSKU",
    "Promotion",
    "Promotions",
    "Question",
    "RMA",
    "RMAItem",
    "RatesAddress",
    "RatesItem",
    "RatesMethod",
    "RatesRequest",
    "RatesResponse",
    "RefundRequest",
    "RefundResponse",
    "RelatedProduct",
    "ReturnUrlKey",
    "Serial",
    "Shipment",
    "StoreInformation",
    "StoreSettings",
    "StoreStandards",
    "Transaction",
    "UpSellingItem",
    "Webhook",
    "WebhookPOST",
    "WebhookPUT",
]

_MODULES = {
    "ActionResult": "action_result",
    "Admin": "admin",
    "AdminLoginToken": "admin_login_token",
    "AdminPOST": "admin_post",
    "AdminPUT": "admin_put",
    "AdminPermission": "admin_permission",
    "AdvancedOption": "advanced_option",
    "CRM": "crm",
    "CallBackNotification": "call_back_notification",
    "CallBackReply": "call_back_reply",
    "Cart": "cart",
    "CartItem": "cart_item",
    "CartItemOption": "cart_item_option",
    "CartItemPost": "cart_item_post",
    "CartItemPut": "cart_item_put",
    "CartReduced": "cart_reduced",
    "Category": "category",
    "CategoryExternalId": "category_external_id",
    "CheckoutRequest": "checkout_request",
    "CheckoutResponse": "checkout_response",
    "CompleteOrderRequest": "complete_order_request",
    "CompleteOrderResponse": "complete_order_response",
    "CountResult": "count_result",
    "CrmDepartment": "crm_department",
    "CrmFile": "crm_file",
    "CrmMessage": "crm_message",
    "CrmSavedReply": "crm_saved_reply",
    "CrmStatus": "crm_status",
    "Customer": "customer",
    "CustomerAddressBook": "customer_address_book",
    "CustomerGroup": "customer_group",
    "Discount": "discount",
    "Distributor": "distributor",
    "EProduct": "e_product",
    "Event": "event",
    "ExternalId": "external_id",
    "Feature": "feature",
    "FrontendScripts": "frontend_scripts",
    "GatewayAddress": "gateway_address",
    "GatewayItem": "gateway_item",
    "GiftRegistry": "gift_registry",
    "GiftRegistryItem": "gift_registry_item",
    "ImageGallery": "image_gallery",
    "Manufacturer": "manufacturer",
    "MerchantInformation": "merchant_information",
    "OAuthToken": "o_auth_token",
    "OAuthTokenRequest": "o_auth_token_request",
    "OptionSet": "option_set",
    "Options": "options",
    "Order": "order",
    "OrderItem": "order_item",
    "OrderStatus": "order_status",
    "PaymentToken": "payment_token",
    "Product": "product",
    "ProductCategory": "product_category",
    "ProductDistributor": "product_distributor",
    "ProductSKU": "product_sku",
    "Promotion": "promotion",
    "Promotions": "promotions",
    "Question": "question",
    "RMA": "rma",
    "RMAItem": "rma_item",
    "RatesAddress": "rates_address",
    "RatesItem": "rates_item",
    "RatesMethod": "rates_method",
    "RatesRequest": "rates_request",
    "RatesResponse": "rates_response",
    "RefundRequest": "refund_request",
    "RefundResponse": "refund_response",
    "RelatedProduct": "related_product",
    "ReturnUrlKey": "return_url_key",
    "Serial": "serial",
    "Shipment": "shipment",
    "StoreInformation": "store_information",
    "StoreSettings": "store_settings",
    "StoreStandards": "store_standards",
    "Transaction": "transaction",
    "UpSellingItem": "up_selling_item",
    "Webhook": "webhook",
    "WebhookPOST": "webhook_post",
    "WebhookPUT": "webhook_put",
}


def __getattr__(name: str) -> Any:
    try:
        module = _MODULES[name]
    except KeyError:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}") from None
    value = globals()[name] = getattr(import_module(f".{module}", __name__), name)
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
