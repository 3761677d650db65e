"""With the client that openapi-python-client makes as it comes."""

import os

from shop import AuthenticatedClient
from shop.api.crm import list_crm_tickets
from shop.api.orders import create_order, get_order
from shop.models import OrderItemToCreate, OrderToCreate

# It knows bearer tokens only: the keys are headers of the client.
keys = {
    "SecureURL": os.environ["SECURE_URL"],
    "PrivateKey": os.environ["PRIVATE_KEY"],
}
client = AuthenticatedClient(
    base_url=os.environ["BASE_URL"],
    headers=keys,
    token=os.environ["TOKEN"],
    prefix="",
    auth_header_name="Token",
)
for ticket in list_crm_tickets.sync(client=client, limit=5):
    print("ticket", ticket.crm_id, ticket.customer_email)
item = OrderItemToCreate(
    catalog_id=int(os.environ["CATALOG_ID"]), item_quantity=1, item_unit_price=20.59
)
order = OrderToCreate(
    customer_id=int(os.environ["CUSTOMER_ID"]),
    billing_payment_method_id=1,
    billing_email="ida@example.com",
    order_amount=20.59,
    order_item_list=[item],
)
created = create_order.sync(client=client, body=order)[0].value
print("order", created, get_order.sync(int(created), client=client)[0].order_amount)
