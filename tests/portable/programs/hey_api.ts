import { createOrder, getOrder, listCrmTickets } from "./client/index.js";
import { client } from "./client/client.gen.js";
import { CATALOG_ID, CUSTOMER_ID, keys, base } from "./surroundings.js";

client.setConfig({ baseUrl: base, headers: keys });

const tickets = await listCrmTickets({ query: { limit: 5 }, throwOnError: true });
for (const ticket of tickets.data) console.log("ticket", ticket.CrmID, ticket.CustomerEmail);

const created = await createOrder({
  body: {
    CustomerID: CUSTOMER_ID,
    BillingPaymentMethodID: 1,
    BillingEmail: "ida@example.com",
    OrderAmount: 20.59,
    OrderItemList: [{ CatalogID: CATALOG_ID, ItemQuantity: 1, ItemUnitPrice: 20.59 }],
  },
  throwOnError: true,
});
const id = Number(created.data[0]?.Value);
const read = await getOrder({ path: { orderid: id }, throwOnError: true });
console.log("order", id, read.data[0]?.OrderAmount);
