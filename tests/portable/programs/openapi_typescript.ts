// openapi-typescript makes types alone; openapi-fetch calls by them.
import createClient from "openapi-fetch";
import type { paths } from "./client.js";
import { CATALOG_ID, CUSTOMER_ID, keys, base } from "./surroundings.js";

const store = createClient<paths>({ baseUrl: base, headers: keys });

const tickets = await store.GET("/CRM", { params: { query: { limit: 5 } } });
for (const ticket of tickets.data ?? []) console.log("ticket", ticket.CrmID, ticket.CustomerEmail);

const created = await store.POST("/Orders", {
  body: {
    CustomerID: CUSTOMER_ID,
    BillingPaymentMethodID: 1,
    BillingEmail: "ida@example.com",
    OrderAmount: 20.59,
    OrderItemList: [{ CatalogID: CATALOG_ID, ItemQuantity: 1, ItemUnitPrice: 20.59 }],
  },
});
const id = Number(created.data?.[0]?.Value);
const read = await store.GET("/Orders/{orderid}", { params: { path: { orderid: id } } });
console.log("order", id, read.data?.[0]?.OrderAmount);
