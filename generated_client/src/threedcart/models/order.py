# Generated from the API document; do not edit: change the document and run `make regenerate`.
"""The model Order."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from .._runtime.codec.fields import date_field, decimal_field, field, rows_field
from .._runtime.codec.model import Row

__all__ = ["Order"]


class Order(Row[int], key="order_id"):
    """An order. PUT replaces ShipmentList, OrderItemList, TransactionList and QuestionList where
    they are sent and leaves everything not sent alone; use the operations under the order to
    change one row. OrderAmount = sum(ItemQuantity * (ItemUnitPrice + ItemOptionPrice)) +
    sum(ShipmentCost) + SalesTax - OrderDiscount. Orders cannot be deleted. InvoiceNumber 0 with
    status 7 is a checkout that was given up.

    See Order, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    invoice_number_prefix: str | None = field("InvoiceNumberPrefix")
    """Text before the invoice number. Prefix and number together, with nothing between, make the
    full number. At most 50 characters.
    """
    invoice_number: int | None = field("InvoiceNumber")
    """Invoice number without its prefix. A trial store may answer none."""
    order_id: int | None = field("OrderID")
    """Identity of the order. Assigned by the store; ignored on create. Identifies the row."""
    customer_id: int | None = field("CustomerID")
    """Customer the order belongs to; 0 is a guest. Required on create."""
    order_date: datetime | None = date_field("OrderDate", "store-date-time")
    """When the order was placed. Set by the store if absent. Set by the server when the row is
    created, unless given.
    """
    order_status_id: int | None = field("OrderStatusID")
    """1 New, 2 Processing, 3 Partial, 4 Shipped, 5 Cancel, 6 Hold, 7 Not Completed, 8-10 and 15-19
    custom, 11 Unpaid, 12 Recurring Orders, 13 Review, 14 POS, 21 Quote. Goods leave the stock
    when an order is completed and come back when it is cancelled.
    """
    last_update: datetime | None = date_field("LastUpdate", "store-date-time")
    """When the order was last written. Set by the store on every write. Set by the server on every
    write.
    """
    user_id: str | None = field("UserID")
    """Administrator recorded with the order. At most 50 characters."""
    sales_person: str | None = field("SalesPerson")
    """Administrator credited with the sale. At most 50 characters."""
    continue_url: str | None = field("ContinueURL")
    """Address where the shopper can continue the order. Made by the store. Computed by the server;
    ignored in requests.
    """
    alternate_order_id: str | None = field("AlternateOrderID")
    """Number of the order in another system."""
    order_type: str | None = field("OrderType")
    """Kind of order. The values are undocumented."""
    payment_token_id: int | str | None = field("PaymentTokenID")
    """Stored payment the order was paid with: PaymentToken.PaymentTokenID. A number on v1, text on
    v2.
    """
    billing_first_name: str | None = field("BillingFirstName")
    """First name of the buyer. At most 100 characters."""
    billing_last_name: str | None = field("BillingLastName")
    """Last name of the buyer. At most 100 characters."""
    billing_company: str | None = field("BillingCompany")
    """Company of the buyer. At most 255 characters."""
    billing_address: str | None = field("BillingAddress")
    """Street of the billing address. At most 200 characters."""
    billing_address_2: str | None = field("BillingAddress2")
    """Second line of the billing address. At most 50 characters."""
    billing_city: str | None = field("BillingCity")
    """City of the billing address. At most 100 characters."""
    billing_state: str | None = field("BillingState")
    """State of the billing address, as a code or a full name. At most 100 characters."""
    billing_zip_code: str | None = field("BillingZipCode")
    """Postal code of the billing address. At most 20 characters."""
    billing_country: str | None = field("BillingCountry")
    """Country of the billing address, as two letters. At most 50 characters."""
    billing_phone_number: str | None = field("BillingPhoneNumber")
    """Telephone number of the buyer. At most 30 characters."""
    billing_email: str | None = field("BillingEmail")
    """E-mail address of the buyer. At most 100 characters."""
    billing_payment_method: str | None = field("BillingPaymentMethod")
    """Name of the payment method."""
    billing_on_line_payment: bool | None = field("BillingOnLinePayment")
    """Whether the order was paid through an online payment gateway."""
    billing_payment_method_id: str | int | None = field("BillingPaymentMethodID")
    """Identity of the payment method: a number as text on v1, such as "49", a number on v2.
    Required on create.
    """
    shipment_list: list[Shipment] | None = rows_field(
        "ShipmentList", lambda: Shipment, replaced=True
    )
    """Shipments of the order. Replaced as a whole by PUT. An update that names it replaces all of
    its rows.
    """
    order_item_list: list[OrderItem] | None = rows_field(
        "OrderItemList", lambda: OrderItem, replaced=True
    )
    """Items of the order. Replaced as a whole by PUT. An update that names it replaces all of its
    rows.
    """
    promotion_list: list[Promotion] | None = rows_field("PromotionList", lambda: Promotion)
    """Promotions applied to the order."""
    order_discount: Decimal | None = decimal_field("OrderDiscount")
    """Discount in total: OrderDiscountCoupon + OrderDiscountPromotion. Computed by the store.
    Computed by the server; ignored in requests.
    """
    order_discount_coupon: Decimal | None = decimal_field("OrderDiscountCoupon")
    """Part of the discount that comes from coupons."""
    order_discount_promotion: Decimal | None = decimal_field("OrderDiscountPromotion")
    """Part of the discount that comes from promotions."""
    sales_tax: Decimal | None = decimal_field("SalesTax")
    """Sales tax, which OrderAmount includes."""
    sales_tax_2: Decimal | None = decimal_field("SalesTax2")
    """Second sales tax. Not in the formula of OrderAmount."""
    sales_tax_3: Decimal | None = decimal_field("SalesTax3")
    """Third sales tax. Not in the formula of OrderAmount."""
    order_amount: Decimal | None = decimal_field("OrderAmount")
    """Amount of the order, by the formula above. Taken as sent on import, not checked against the
    items.
    """
    affiliate_commission: Decimal | None = decimal_field("AffiliateCommission")
    """Commission owed to an affiliate."""
    transaction_list: list[Transaction] | None = rows_field(
        "TransactionList", lambda: Transaction, replaced=True
    )
    """Payment transactions of the order. Replaced as a whole by PUT. An update that names it
    replaces all of its rows.
    """
    card_type: str | None = field("CardType")
    """Brand of the card. At most 50 characters."""
    card_number: str | None = field("CardNumber", secret=True, withheld=True)
    """Card number. Answers hold it masked. At most 255 characters. Left out of repr and logs."""
    card_name: str | None = field("CardName", secret=True)
    """Card holder, as printed on the card. At most 200 characters. Left out of repr and logs."""
    card_expiration_month: str | None = field("CardExpirationMonth", secret=True)
    """Month the card expires. At most 10 characters. Left out of repr and logs."""
    card_expiration_year: str | None = field("CardExpirationYear", secret=True)
    """Year the card expires. At most 10 characters. Left out of repr and logs."""
    card_issue_number: str | None = field("CardIssueNumber", secret=True)
    """Issue number of the card, where it has one. At most 10 characters. Left out of repr and
    logs.
    """
    card_start_month: str | None = field("CardStartMonth", secret=True)
    """Month the card is valid from, where it has one. At most 10 characters. Left out of repr and
    logs.
    """
    card_start_year: str | None = field("CardStartYear", secret=True)
    """Year the card is valid from, where it has one. At most 10 characters. Left out of repr and
    logs.
    """
    card_address: str | None = field("CardAddress")
    """Address the card is registered at. At most 150 characters."""
    card_verification: str | None = field("CardVerification", secret=True, withheld=True)
    """Verification code of the card. Answers hold it masked. At most 50 characters. Left out of
    repr and logs.
    """
    reward_points: str | int | None = field("RewardPoints")
    """Reward points: text on v1, empty in every recorded answer, a number on v2."""
    question_list: list[Question] | None = rows_field(
        "QuestionList", lambda: Question, replaced=True
    )
    """Answers to checkout questions. Replaced as a whole by PUT. An update that names it replaces
    all of its rows.
    """
    referer: str | None = field("Referer")
    """Address of the page that led the shopper to the store. At most 65535 characters."""
    ip: str | None = field("IP")
    """IP address of the shopper. 16 characters do not hold every IPv6 address. At most 16
    characters.
    """
    customer_comments: str | None = field("CustomerComments")
    """Comments the shopper wrote at checkout. At most 65535 characters."""
    internal_comments: str | None = field("InternalComments")
    """Comments for the staff only. A payment gateway's errormessage is kept here. At most 65535
    characters.
    """
    external_comments: str | None = field("ExternalComments")
    """Short comment shown to the shopper. Free text; recorded values are empty or look like dates.
    At most 50 characters.
    """
    offline_payment_field_list: list[dict[str, Any]] | None = field("OfflinePaymentFieldList")
    """Fields the shopper filled in for an offline payment. What its rows hold is not known.
    Answered on v2 only.
    """
    external_ids_list: list[dict[str, Any]] | None = field("ExternalIdsList")
    """Identities of the order in other systems. What its rows hold is not known. Answered on v2
    only.
    """

    if TYPE_CHECKING:  # the constructor takes an amount as an int or as text, too

        def __init__(
            self,
            *,
            invoice_number_prefix: str | None = None,
            invoice_number: int | None = None,
            order_id: int | None = None,
            customer_id: int | None = None,
            order_date: datetime | None = None,
            order_status_id: int | None = None,
            last_update: datetime | None = None,
            user_id: str | None = None,
            sales_person: str | None = None,
            continue_url: str | None = None,
            alternate_order_id: str | None = None,
            order_type: str | None = None,
            payment_token_id: int | str | None = None,
            billing_first_name: str | None = None,
            billing_last_name: str | None = None,
            billing_company: str | None = None,
            billing_address: str | None = None,
            billing_address_2: str | None = None,
            billing_city: str | None = None,
            billing_state: str | None = None,
            billing_zip_code: str | None = None,
            billing_country: str | None = None,
            billing_phone_number: str | None = None,
            billing_email: str | None = None,
            billing_payment_method: str | None = None,
            billing_on_line_payment: bool | None = None,
            billing_payment_method_id: str | int | None = None,
            shipment_list: list[Shipment] | None = None,
            order_item_list: list[OrderItem] | None = None,
            promotion_list: list[Promotion] | None = None,
            order_discount: Decimal | int | str | None = None,
            order_discount_coupon: Decimal | int | str | None = None,
            order_discount_promotion: Decimal | int | str | None = None,
            sales_tax: Decimal | int | str | None = None,
            sales_tax_2: Decimal | int | str | None = None,
            sales_tax_3: Decimal | int | str | None = None,
            order_amount: Decimal | int | str | None = None,
            affiliate_commission: Decimal | int | str | None = None,
            transaction_list: list[Transaction] | None = None,
            card_type: str | None = None,
            card_number: str | None = None,
            card_name: str | None = None,
            card_expiration_month: str | None = None,
            card_expiration_year: str | None = None,
            card_issue_number: str | None = None,
            card_start_month: str | None = None,
            card_start_year: str | None = None,
            card_address: str | None = None,
            card_verification: str | None = None,
            reward_points: str | int | None = None,
            question_list: list[Question] | None = None,
            referer: str | None = None,
            ip: str | None = None,
            customer_comments: str | None = None,
            internal_comments: str | None = None,
            external_comments: str | None = None,
            offline_payment_field_list: list[dict[str, Any]] | None = None,
            external_ids_list: list[dict[str, Any]] | None = None,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...


# At the bottom, so that models may refer to each other.
from .order_item import OrderItem
from .promotion import Promotion
from .question import Question
from .shipment import Shipment
from .transaction import Transaction
