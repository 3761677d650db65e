# Generated from the API document with sha256
# e938da4eaab24619ee586883540abe8337759d28ce598abca9b84c2bd2841ad4
# Do not edit: change the document and run `make regenerate`.
"""The data models; each is imported when it is first asked for."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .action_result import ActionResult
    from .advanced_option import AdvancedOption
    from .cart import Cart
    from .cart_item import CartItem
    from .cart_item_option import CartItemOption
    from .cart_item_post import CartItemPost
    from .cart_item_put import CartItemPut
    from .cart_reduced import CartReduced
    from .category_external_id import CategoryExternalId
    from .checkout_request import CheckoutRequest
    from .checkout_response import CheckoutResponse
    from .complete_order_request import CompleteOrderRequest
    from .complete_order_response import CompleteOrderResponse
    from .count_result import CountResult
    from .create_order_body import CreateOrderBody
    from .crm import CRM
    from .crm_department import CrmDepartment
    from .crm_file import CrmFile
    from .crm_message import CrmMessage
    from .crm_saved_reply import CrmSavedReply
    from .crm_status import CrmStatus
    from .discount import Discount
    from .e_product import EProduct
    from .external_id import ExternalId
    from .feature import Feature
    from .frontend_scripts import FrontendScripts
    from .gateway_address import GatewayAddress
    from .gateway_item import GatewayItem
    from .image_gallery import ImageGallery
    from .option_set import OptionSet
    from .options import Options
    from .order import Order
    from .order_item import OrderItem
    from .product import Product
    from .product_category import ProductCategory
    from .product_distributor import ProductDistributor
    from .product_sku import ProductSKU
    from .promotion import Promotion
    from .question import Question
    from .refund_request import RefundRequest
    from .refund_response import RefundResponse
    from .related_product import RelatedProduct
    from .return_url_key import ReturnUrlKey
    from .serial import Serial
    from .shipment import Shipment
    from .transaction import Transaction
    from .up_selling_item import UpSellingItem

__all__ = [
    "ActionResult",
    "AdvancedOption",
    "CRM",
    "Cart",
    "CartItem",
    "CartItemOption",
    "CartItemPost",
    "CartItemPut",
    "CartReduced",
    "CategoryExternalId",
    "CheckoutRequest",
    "CheckoutResponse",
    "CompleteOrderRequest",
    "CompleteOrderResponse",
    "CountResult",
    "CreateOrderBody",
    "CrmDepartment",
    "CrmFile",
    "CrmMessage",
    "CrmSavedReply",
    "CrmStatus",
    "Discount",
    "EProduct",
    "ExternalId",
    "Feature",
    "FrontendScripts",
    "GatewayAddress",
    "GatewayItem",
    "ImageGallery",
    "OptionSet",
    "Options",
    "Order",
    "OrderItem",
    "Product",
    "ProductCategory",
    "ProductDistributor",
    "ProductSKU",
    "Promotion",
    "Question",
    "RefundRequest",
    "RefundResponse",
    "RelatedProduct",
    "ReturnUrlKey",
    "Serial",
    "Shipment",
    "Transaction",
    "UpSellingItem",
]

_MODULES = {
    "ActionResult": "action_result",
    "AdvancedOption": "advanced_option",
    "CRM": "crm",
    "Cart": "cart",
    "CartItem": "cart_item",
    "CartItemOption": "cart_item_option",
    "CartItemPost": "cart_item_post",
    "CartItemPut": "cart_item_put",
    "CartReduced": "cart_reduced",
    "CategoryExternalId": "category_external_id",
    "CheckoutRequest": "checkout_request",
    "CheckoutResponse": "checkout_response",
    "CompleteOrderRequest": "complete_order_request",
    "CompleteOrderResponse": "complete_order_response",
    "CountResult": "count_result",
    "CreateOrderBody": "create_order_body",
    "CrmDepartment": "crm_department",
    "CrmFile": "crm_file",
    "CrmMessage": "crm_message",
    "CrmSavedReply": "crm_saved_reply",
    "CrmStatus": "crm_status",
    "Discount": "discount",
    "EProduct": "e_product",
    "ExternalId": "external_id",
    "Feature": "feature",
    "FrontendScripts": "frontend_scripts",
    "GatewayAddress": "gateway_address",
    "GatewayItem": "gateway_item",
    "ImageGallery": "image_gallery",
    "OptionSet": "option_set",
    "Options": "options",
    "Order": "order",
    "OrderItem": "order_item",
    "Product": "product",
    "ProductCategory": "product_category",
    "ProductDistributor": "product_distributor",
    "ProductSKU": "product_sku",
    "Promotion": "promotion",
    "Question": "question",
    "RefundRequest": "refund_request",
    "RefundResponse": "refund_response",
    "RelatedProduct": "related_product",
    "ReturnUrlKey": "return_url_key",
    "Serial": "serial",
    "Shipment": "shipment",
    "Transaction": "transaction",
    "UpSellingItem": "up_selling_item",
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
