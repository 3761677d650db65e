import { CRMApi, Configuration, OrdersApi } from "./client/index.js";
import { CATALOG_ID, CUSTOMER_ID, keys, base } from "./surroundings.js";

const configuration = new Configuration({ basePath: base, apiKey: (name) => keys[name] ?? "" });

const tickets = await new CRMApi(configuration).listCrmTickets({ limit: 5 });
for (const ticket of tickets) console.log("ticket", ticket.crmID, ticket.customerEmail);

const orders = new OrdersApi(configuration);
const created = await orders.createOrder({
  orderToCreate: {
    customerID: CUSTOMER_ID,
    billingPaymentMethodID: 1,
    billingEmail: "ida@example.com",
    orderAmount: 20.59,
    orderItemList: [{ catalogID: CATALOG_ID, itemQuantity: 1, itemUnitPrice: 20.59 }],
  },
});
const id = Number(created[0]?.value);
const read = await orders.getOrder({ orderid: id });
console.log("order", id, read[0]?.orderAmount);
