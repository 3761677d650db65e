# Generated from the API document with sha256
# e577de9f4e8cd4dfdced364198407bc4881ad4fdbd7c199adde419f95e715841
# Do not edit: change the document and run `make regenerate`.
"""An order. PUT replaces ShipmentList, OrderItemList, TransactionList and QuestionList where they
are sent and leaves everything not sent alone; use the operations under the order to change one
row. OrderAmount = sum(ItemQuantity * (ItemUnitPrice + ItemOptionPrice)) + sum(ShipmentCost) +
SalesTax - OrderDiscount. Orders cannot be deleted.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define as _define
from attrs import field as _field

from .._runtime.codec.dates import (
    WireDatetime,
    give_date_time,
    read_store_date_time,
    write_store_date_time,
)
from .._runtime.codec.decimals import read_decimal, write_decimal
from .._runtime.codec.layout import Layout, Values
from .._runtime.codec.model import (
    Model,
    RowReader,
    give_rows,
    refuse,
    write_extra,
    write_models,
)
from .._runtime.codec.sentinel import UNSET, Unset

if TYPE_CHECKING:
    from .._runtime.codec.structs import Structs

__all__ = ["Order"]


@_define(repr=False, kw_only=True)
class Order(Model):
    """An order. PUT replaces ShipmentList, OrderItemList, TransactionList and QuestionList where
    they are sent and leaves everything not sent alone; use the operations under the order to
    change one row. OrderAmount = sum(ItemQuantity * (ItemUnitPrice + ItemOptionPrice)) +
    sum(ShipmentCost) + SalesTax - OrderDiscount. Orders cannot be deleted.

    See Order, in Object definitions (v1):
    https://apirest.3dcart.com/v1/object-definitions/index.html
    """

    invoice_number_prefix: str | None | Unset = UNSET
    """Text before the invoice number. Prefix and number together, with nothing between, make the
    full number. At most 50 characters.
    """
    invoice_number: int | None | Unset = UNSET
    """Invoice number without its prefix."""
    order_id: int | None | Unset = UNSET
    """Identity of the order. Assigned by the store; ignored on create. Identifies the row."""
    customer_id: int | None | Unset = UNSET
    """Customer the order belongs to. Required on create."""
    order_date: datetime | str | None | Unset = UNSET
    """When the order was placed. Set by the store if absent. Set by the server when the row is
    created, unless given.
    """
    order_status_id: int | None | Unset = UNSET
    """1 New, 2 Processing, 3 Partial, 4 Shipped, 5 Cancel, 6 Hold, 7 Not Completed, 8-10 custom,
    11 Unpaid, 12 Review.
    """
    last_update: datetime | str | None | Unset = UNSET
    """When the order was last written. Set by the store on every write. Set by the server on every
    write.
    """
    user_id: str | None | Unset = UNSET
    """Administrator recorded with the order. At most 50 characters."""
    sales_person: str | None | Unset = UNSET
    """Administrator credited with the sale. At most 50 characters."""
    continue_url: str | None | Unset = UNSET
    """Address where the shopper can continue the order. Made by the store. Computed by the server;
    ignored in requests.
    """
    alternate_order_id: str | None | Unset = UNSET
    """Number of the order in another system."""
    order_type: str | None | Unset = UNSET
    """Kind of order. The values are undocumented."""
    payment_token_id: int | None | Unset = UNSET
    """Stored payment the order was paid with: PaymentToken.PaymentTokenID."""
    billing_first_name: str | None | Unset = UNSET
    """First name of the buyer. At most 100 characters."""
    billing_last_name: str | None | Unset = UNSET
    """Last name of the buyer. At most 100 characters."""
    billing_company: str | None | Unset = UNSET
    """Company of the buyer. At most 255 characters."""
    billing_address: str | None | Unset = UNSET
    """Street of the billing address. At most 200 characters."""
    billing_address_2: str | None | Unset = UNSET
    """Second line of the billing address. At most 50 characters."""
    billing_city: str | None | Unset = UNSET
    """City of the billing address. At most 100 characters."""
    billing_state: str | None | Unset = UNSET
    """State of the billing address, as a code or a full name. At most 100 characters."""
    billing_zip_code: str | None | Unset = UNSET
    """Postal code of the billing address. At most 20 characters."""
    billing_country: str | None | Unset = UNSET
    """Country of the billing address, as two letters. At most 50 characters."""
    billing_phone_number: str | None | Unset = UNSET
    """Telephone number of the buyer. At most 30 characters."""
    billing_email: str | None | Unset = UNSET
    """E-mail address of the buyer. At most 100 characters."""
    billing_payment_method: str | None | Unset = UNSET
    """Name of the payment method."""
    billing_on_line_payment: bool | None | Unset = UNSET
    """Whether the order was paid through an online payment gateway."""
    billing_payment_method_id: str | None | Unset = UNSET
    """Identity of the payment method: a number as text, such as "49". Required on create."""
    shipment_list: list[Shipment] | Unset = UNSET
    """Shipments of the order. Replaced as a whole by PUT. An update that names it replaces all of
    its rows.
    """
    order_item_list: list[OrderItem] | Unset = UNSET
    """Items of the order. Replaced as a whole by PUT. An update that names it replaces all of its
    rows.
    """
    promotion_list: list[Promotion] | Unset = UNSET
    """Promotions applied to the order."""
    order_discount: Decimal | None | Unset = UNSET
    """Discount in total: OrderDiscountCoupon + OrderDiscountPromotion. Computed by the store.
    Computed by the server; ignored in requests.
    """
    order_discount_coupon: Decimal | None | Unset = UNSET
    """Part of the discount that comes from coupons."""
    order_discount_promotion: Decimal | None | Unset = UNSET
    """Part of the discount that comes from promotions."""
    sales_tax: Decimal | None | Unset = UNSET
    """Sales tax, which OrderAmount includes."""
    sales_tax_2: Decimal | None | Unset = UNSET
    """Second sales tax. Not in the formula of OrderAmount."""
    sales_tax_3: Decimal | None | Unset = UNSET
    """Third sales tax. Not in the formula of OrderAmount."""
    order_amount: Decimal | None | Unset = UNSET
    """Amount of the order, by the formula above. Taken as sent on import, not checked against the
    items.
    """
    affiliate_commission: Decimal | None | Unset = UNSET
    """Commission owed to an affiliate."""
    transaction_list: list[Transaction] | Unset = UNSET
    """Payment transactions of the order. Replaced as a whole by PUT. An update that names it
    replaces all of its rows.
    """
    card_type: str | None | Unset = UNSET
    """Brand of the card. At most 50 characters."""
    card_number: str | None | Unset = _field(default=UNSET, repr=False)
    """Card number. Answers hold it masked. At most 255 characters. Left out of repr and logs."""
    card_name: str | None | Unset = _field(default=UNSET, repr=False)
    """Name on the card. At most 200 characters. Left out of repr and logs."""
    card_expiration_month: str | None | Unset = _field(default=UNSET, repr=False)
    """Month the card expires. At most 10 characters. Left out of repr and logs."""
    card_expiration_year: str | None | Unset = _field(default=UNSET, repr=False)
    """Year the card expires. At most 10 characters. Left out of repr and logs."""
    card_issue_number: str | None | Unset = _field(default=UNSET, repr=False)
    """Issue number of the card, where it has one. At most 10 characters. Left out of repr and
    logs.
    """
    card_start_month: str | None | Unset = _field(default=UNSET, repr=False)
    """Month the card is valid from, where it has one. At most 10 characters. Left out of repr and
    logs.
    """
    card_start_year: str | None | Unset = _field(default=UNSET, repr=False)
    """Year the card is valid from, where it has one. At most 10 characters. Left out of repr and
    logs.
    """
    card_address: str | None | Unset = UNSET
    """Address the card is registered at. At most 150 characters."""
    card_verification: str | None | Unset = _field(default=UNSET, repr=False)
    """Verification code of the card. Answers hold it masked. At most 50 characters. Left out of
    repr and logs.
    """
    reward_points: str | None | Unset = UNSET
    """Reward points, as text. Empty in every recorded answer."""
    question_list: list[Question] | Unset = UNSET
    """Answers to checkout questions. Replaced as a whole by PUT. An update that names it replaces
    all of its rows.
    """
    referer: str | None | Unset = UNSET
    """Address of the page that led the shopper to the store. At most 65535 characters."""
    ip: str | None | Unset = UNSET
    """IP address of the shopper. 16 characters do not hold every IPv6 address. At most 16
    characters.
    """
    customer_comments: str | None | Unset = UNSET
    """Comments the shopper wrote at checkout. At most 65535 characters."""
    internal_comments: str | None | Unset = UNSET
    """Comments for the staff only. A payment gateway's errormessage is kept here. At most 65535
    characters.
    """
    external_comments: str | None | Unset = UNSET
    """Short comment shown to the shopper. Free text; recorded values are empty or look like dates.
    At most 50 characters.
    """

    def to_dict(self) -> dict[str, Any]:
        """The fields that are set, and the unknown ones, under their wire names."""
        d: dict[str, Any] = {}
        v: Any
        if (v := self.invoice_number_prefix) is not UNSET:
            d["InvoiceNumberPrefix"] = v
        if (v := self.invoice_number) is not UNSET:
            d["InvoiceNumber"] = v
        if (v := self.order_id) is not UNSET:
            d["OrderID"] = v
        if (v := self.customer_id) is not UNSET:
            d["CustomerID"] = v
        if (v := self.order_date) is not UNSET:
            d["OrderDate"] = write_store_date_time(v) if v else v
        if (v := self.order_status_id) is not UNSET:
            d["OrderStatusID"] = v
        if (v := self.last_update) is not UNSET:
            d["LastUpdate"] = write_store_date_time(v) if v else v
        if (v := self.user_id) is not UNSET:
            d["UserID"] = v
        if (v := self.sales_person) is not UNSET:
            d["SalesPerson"] = v
        if (v := self.continue_url) is not UNSET:
            d["ContinueURL"] = v
        if (v := self.alternate_order_id) is not UNSET:
            d["AlternateOrderID"] = v
        if (v := self.order_type) is not UNSET:
            d["OrderType"] = v
        if (v := self.payment_token_id) is not UNSET:
            d["PaymentTokenID"] = v
        if (v := self.billing_first_name) is not UNSET:
            d["BillingFirstName"] = v
        if (v := self.billing_last_name) is not UNSET:
            d["BillingLastName"] = v
        if (v := self.billing_company) is not UNSET:
            d["BillingCompany"] = v
        if (v := self.billing_address) is not UNSET:
            d["BillingAddress"] = v
        if (v := self.billing_address_2) is not UNSET:
            d["BillingAddress2"] = v
        if (v := self.billing_city) is not UNSET:
            d["BillingCity"] = v
        if (v := self.billing_state) is not UNSET:
            d["BillingState"] = v
        if (v := self.billing_zip_code) is not UNSET:
            d["BillingZipCode"] = v
        if (v := self.billing_country) is not UNSET:
            d["BillingCountry"] = v
        if (v := self.billing_phone_number) is not UNSET:
            d["BillingPhoneNumber"] = v
        if (v := self.billing_email) is not UNSET:
            d["BillingEmail"] = v
        if (v := self.billing_payment_method) is not UNSET:
            d["BillingPaymentMethod"] = v
        if (v := self.billing_on_line_payment) is not UNSET:
            d["BillingOnLinePayment"] = v
        if (v := self.billing_payment_method_id) is not UNSET:
            d["BillingPaymentMethodID"] = v
        if (v := self.shipment_list) is not UNSET:
            d["ShipmentList"] = write_models(v) if v else v
        if (v := self.order_item_list) is not UNSET:
            d["OrderItemList"] = write_models(v) if v else v
        if (v := self.promotion_list) is not UNSET:
            d["PromotionList"] = write_models(v) if v else v
        if (v := self.order_discount) is not UNSET:
            d["OrderDiscount"] = v if type(v) is Decimal else write_decimal(v)
        if (v := self.order_discount_coupon) is not UNSET:
            d["OrderDiscountCoupon"] = v if type(v) is Decimal else write_decimal(v)
        if (v := self.order_discount_promotion) is not UNSET:
            d["OrderDiscountPromotion"] = v if type(v) is Decimal else write_decimal(v)
        if (v := self.sales_tax) is not UNSET:
            d["SalesTax"] = v if type(v) is Decimal else write_decimal(v)
        if (v := self.sales_tax_2) is not UNSET:
            d["SalesTax2"] = v if type(v) is Decimal else write_decimal(v)
        if (v := self.sales_tax_3) is not UNSET:
            d["SalesTax3"] = v if type(v) is Decimal else write_decimal(v)
        if (v := self.order_amount) is not UNSET:
            d["OrderAmount"] = v if type(v) is Decimal else write_decimal(v)
        if (v := self.affiliate_commission) is not UNSET:
            d["AffiliateCommission"] = v if type(v) is Decimal else write_decimal(v)
        if (v := self.transaction_list) is not UNSET:
            d["TransactionList"] = write_models(v) if v else v
        if (v := self.card_type) is not UNSET:
            d["CardType"] = v
        if (v := self.card_number) is not UNSET:
            d["CardNumber"] = v
        if (v := self.card_name) is not UNSET:
            d["CardName"] = v
        if (v := self.card_expiration_month) is not UNSET:
            d["CardExpirationMonth"] = v
        if (v := self.card_expiration_year) is not UNSET:
            d["CardExpirationYear"] = v
        if (v := self.card_issue_number) is not UNSET:
            d["CardIssueNumber"] = v
        if (v := self.card_start_month) is not UNSET:
            d["CardStartMonth"] = v
        if (v := self.card_start_year) is not UNSET:
            d["CardStartYear"] = v
        if (v := self.card_address) is not UNSET:
            d["CardAddress"] = v
        if (v := self.card_verification) is not UNSET:
            d["CardVerification"] = v
        if (v := self.reward_points) is not UNSET:
            d["RewardPoints"] = v
        if (v := self.question_list) is not UNSET:
            d["QuestionList"] = write_models(v) if v else v
        if (v := self.referer) is not UNSET:
            d["Referer"] = v
        if (v := self.ip) is not UNSET:
            d["IP"] = v
        if (v := self.customer_comments) is not UNSET:
            d["CustomerComments"] = v
        if (v := self.internal_comments) is not UNSET:
            d["InternalComments"] = v
        if (v := self.external_comments) is not UNSET:
            d["ExternalComments"] = v
        if self._extra:
            write_extra(d, self._extra)
        return d

    _layout: ClassVar[Layout] = Layout(
        (
            "InvoiceNumberPrefix",
            "InvoiceNumber",
            "OrderID",
            "CustomerID",
            "OrderDate",
            "OrderStatusID",
            "LastUpdate",
            "UserID",
            "SalesPerson",
            "ContinueURL",
            "AlternateOrderID",
            "OrderType",
            "PaymentTokenID",
            "BillingFirstName",
            "BillingLastName",
            "BillingCompany",
            "BillingAddress",
            "BillingAddress2",
            "BillingCity",
            "BillingState",
            "BillingZipCode",
            "BillingCountry",
            "BillingPhoneNumber",
            "BillingEmail",
            "BillingPaymentMethod",
            "BillingOnLinePayment",
            "BillingPaymentMethodID",
            "ShipmentList",
            "OrderItemList",
            "PromotionList",
            "OrderDiscount",
            "OrderDiscountCoupon",
            "OrderDiscountPromotion",
            "SalesTax",
            "SalesTax2",
            "SalesTax3",
            "OrderAmount",
            "AffiliateCommission",
            "TransactionList",
            "CardType",
            "CardNumber",
            "CardName",
            "CardExpirationMonth",
            "CardExpirationYear",
            "CardIssueNumber",
            "CardStartMonth",
            "CardStartYear",
            "CardAddress",
            "CardVerification",
            "RewardPoints",
            "QuestionList",
            "Referer",
            "IP",
            "CustomerComments",
            "InternalComments",
            "ExternalComments",
        ),
        rows=lambda: {
            "ShipmentList": Shipment,
            "OrderItemList": OrderItem,
            "PromotionList": Promotion,
            "TransactionList": Transaction,
            "QuestionList": Question,
        },
        made=(
            "OrderDate",
            "LastUpdate",
            "ShipmentList",
            "OrderItemList",
            "PromotionList",
            "OrderDiscount",
            "OrderDiscountCoupon",
            "OrderDiscountPromotion",
            "SalesTax",
            "SalesTax2",
            "SalesTax3",
            "OrderAmount",
            "AffiliateCommission",
            "TransactionList",
            "QuestionList",
        ),
    )

    @classmethod
    def _fill(cls, sources: Iterable[Any], values: Values, rows: RowReader) -> list[Self]:
        new = cls.__new__
        filled: list[Self] = []
        v: Any
        for source in sources:
            self = new(cls)
            self._in_list = False
            (
                self.invoice_number_prefix,
                self.invoice_number,
                self.order_id,
                self.customer_id,
                self.order_date,
                self.order_status_id,
                self.last_update,
                self.user_id,
                self.sales_person,
                self.continue_url,
                self.alternate_order_id,
                self.order_type,
                self.payment_token_id,
                self.billing_first_name,
                self.billing_last_name,
                self.billing_company,
                self.billing_address,
                self.billing_address_2,
                self.billing_city,
                self.billing_state,
                self.billing_zip_code,
                self.billing_country,
                self.billing_phone_number,
                self.billing_email,
                self.billing_payment_method,
                self.billing_on_line_payment,
                self.billing_payment_method_id,
                self.shipment_list,
                self.order_item_list,
                self.promotion_list,
                self.order_discount,
                self.order_discount_coupon,
                self.order_discount_promotion,
                self.sales_tax,
                self.sales_tax_2,
                self.sales_tax_3,
                self.order_amount,
                self.affiliate_commission,
                self.transaction_list,
                self.card_type,
                self.card_number,
                self.card_name,
                self.card_expiration_month,
                self.card_expiration_year,
                self.card_issue_number,
                self.card_start_month,
                self.card_start_year,
                self.card_address,
                self.card_verification,
                self.reward_points,
                self.question_list,
                self.referer,
                self.ip,
                self.customer_comments,
                self.internal_comments,
                self.external_comments,
                self._extra,
            ) = values(source)
            if isinstance(v := self.order_date, str):
                self.order_date = read_store_date_time(v)
            if isinstance(v := self.last_update, str):
                self.last_update = read_store_date_time(v)
            self.shipment_list = rows(Shipment, self.shipment_list)
            self.order_item_list = rows(OrderItem, self.order_item_list)
            self.promotion_list = rows(Promotion, self.promotion_list)
            if type(v := self.order_discount) is not Decimal:
                self.order_discount = read_decimal(v)
            if type(v := self.order_discount_coupon) is not Decimal:
                self.order_discount_coupon = read_decimal(v)
            if type(v := self.order_discount_promotion) is not Decimal:
                self.order_discount_promotion = read_decimal(v)
            if type(v := self.sales_tax) is not Decimal:
                self.sales_tax = read_decimal(v)
            if type(v := self.sales_tax_2) is not Decimal:
                self.sales_tax_2 = read_decimal(v)
            if type(v := self.sales_tax_3) is not Decimal:
                self.sales_tax_3 = read_decimal(v)
            if type(v := self.order_amount) is not Decimal:
                self.order_amount = read_decimal(v)
            if type(v := self.affiliate_commission) is not Decimal:
                self.affiliate_commission = read_decimal(v)
            self.transaction_list = rows(Transaction, self.transaction_list)
            self.question_list = rows(Question, self.question_list)
            filled.append(self)
        return filled

    @staticmethod
    def _give(rows: Iterable[Order], structs: Structs, plain: list[Any]) -> list[Any]:
        make, other = structs.kind, structs.other
        given: list[Any] = []
        v: Any
        for row in rows:
            if row.__class__ is not Order or row._extra:
                refuse()
            values = (
                row.invoice_number_prefix,
                row.invoice_number,
                row.order_id,
                row.customer_id,
                v.text if type(v := row.order_date) is WireDatetime else give_date_time(v),
                row.order_status_id,
                v.text if type(v := row.last_update) is WireDatetime else give_date_time(v),
                row.user_id,
                row.sales_person,
                row.continue_url,
                row.alternate_order_id,
                row.order_type,
                row.payment_token_id,
                row.billing_first_name,
                row.billing_last_name,
                row.billing_company,
                row.billing_address,
                row.billing_address_2,
                row.billing_city,
                row.billing_state,
                row.billing_zip_code,
                row.billing_country,
                row.billing_phone_number,
                row.billing_email,
                row.billing_payment_method,
                row.billing_on_line_payment,
                row.billing_payment_method_id,
                give_rows(Shipment, row.shipment_list, plain),
                give_rows(OrderItem, row.order_item_list, plain),
                give_rows(Promotion, row.promotion_list, plain),
                v
                if (v := row.order_discount) is UNSET or (type(v) is Decimal and v.is_finite())
                else write_decimal(v),
                v
                if (v := row.order_discount_coupon) is UNSET
                or (type(v) is Decimal and v.is_finite())
                else write_decimal(v),
                v
                if (v := row.order_discount_promotion) is UNSET
                or (type(v) is Decimal and v.is_finite())
                else write_decimal(v),
                v
                if (v := row.sales_tax) is UNSET or (type(v) is Decimal and v.is_finite())
                else write_decimal(v),
                v
                if (v := row.sales_tax_2) is UNSET or (type(v) is Decimal and v.is_finite())
                else write_decimal(v),
                v
                if (v := row.sales_tax_3) is UNSET or (type(v) is Decimal and v.is_finite())
                else write_decimal(v),
                v
                if (v := row.order_amount) is UNSET or (type(v) is Decimal and v.is_finite())
                else write_decimal(v),
                v
                if (v := row.affiliate_commission) is UNSET
                or (type(v) is Decimal and v.is_finite())
                else write_decimal(v),
                give_rows(Transaction, row.transaction_list, plain),
                row.card_type,
                row.card_number,
                row.card_name,
                row.card_expiration_month,
                row.card_expiration_year,
                row.card_issue_number,
                row.card_start_month,
                row.card_start_year,
                row.card_address,
                row.card_verification,
                row.reward_points,
                give_rows(Question, row.question_list, plain),
                row.referer,
                row.ip,
                row.customer_comments,
                row.internal_comments,
                row.external_comments,
            )
            plain += other(values)
            given.append(make(*values))
        return given


# At the bottom, so that models may refer to each other.
from .order_item import OrderItem
from .promotion import Promotion
from .question import Question
from .shipment import Shipment
from .transaction import Transaction
