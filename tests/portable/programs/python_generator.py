"""With the client that openapi-generator makes."""

import os

import openapi_client as shop

configuration = shop.Configuration(
    host=os.environ["BASE_URL"],
    api_key={
        "SecureURL": os.environ["SECURE_URL"],
        "PrivateKey": os.environ["PRIVATE_KEY"],
        "Token": os.environ["TOKEN"],
    },
)
with shop.ApiClient(configuration) as client:
    for ticket in shop.CRMApi(client).list_crm_tickets(limit=5):
        print("ticket", ticket.crm_id, ticket.customer_email)
    item = shop.OrderItemToCreate.from_dict(
        {"CatalogID": int(os.environ["CATALOG_ID"]), "ItemQuantity": 1, "ItemUnitPrice": 20.59}
    )
    order = shop.OrderToCreate(
        CustomerID=int(os.environ["CUSTOMER_ID"]),
        BillingPaymentMethodID=1,
        BillingEmail="ida@example.com",
        OrderAmount=20.59,
        OrderItemList=[item],
    )
    orders = shop.OrdersApi(client)
    created = orders.create_order(order)[0].value
    print("order", created, orders.get_order(int(created))[0].order_amount)
