"""With the models that datamodel-code-generator makes, and httpx to send them."""

import os

import httpx
from models import CRM, ActionResult, Order, OrderItemToCreate, OrderToCreate
from pydantic import TypeAdapter

keys = {
    "SecureURL": os.environ["SECURE_URL"],
    "PrivateKey": os.environ["PRIVATE_KEY"],
    "Token": os.environ["TOKEN"],
}
with httpx.Client(base_url=os.environ["BASE_URL"], headers=keys) as store:
    answer = store.get("/CRM", params={"limit": 5})
    for ticket in TypeAdapter(list[CRM]).validate_json(answer.content):
        print("ticket", ticket.CrmID, ticket.CustomerEmail)
    item = OrderItemToCreate(
        CatalogID=int(os.environ["CATALOG_ID"]), ItemQuantity=1, ItemUnitPrice=20.59
    )
    order = OrderToCreate(
        CustomerID=int(os.environ["CUSTOMER_ID"]),
        BillingPaymentMethodID=1,
        BillingEmail="ida@example.com",
        OrderAmount=20.59,
        OrderItemList=[item],
    )
    headers = {"Content-Type": "application/json"}
    sent = order.model_dump_json(exclude_unset=True)
    answer = store.post("/Orders", content=sent, headers=headers)
    created = TypeAdapter(list[ActionResult]).validate_json(answer.content)[0].Value
    answer = store.get(f"/Orders/{created}")
    read = TypeAdapter(list[Order]).validate_json(answer.content)
    print("order", created, read[0].OrderAmount)
