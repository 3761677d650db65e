import static java.lang.System.getenv;

import java.net.http.HttpClient;
import java.util.List;
import org.openapitools.client.ApiClient;
import org.openapitools.client.api.CrmApi;
import org.openapitools.client.api.OrdersApi;
import org.openapitools.client.model.CRM;
import org.openapitools.client.model.OrderItemToCreate;
import org.openapitools.client.model.OrderToCreate;

public class Main {
    public static void main(String[] arguments) throws Exception {
        ApiClient client = new ApiClient();
        client.updateBaseUri(getenv("BASE_URL"));
        // Java offers HTTP/2 with each request; the mock store speaks 1.1 and loses bodies that come so.
        client.setHttpClientBuilder(HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1));
        // This library passes over security schemes, so the keys are put on each request.
        client.setRequestInterceptor(request -> request
            .header("SecureURL", getenv("SECURE_URL"))
            .header("PrivateKey", getenv("PRIVATE_KEY"))
            .header("Token", getenv("TOKEN")));

        for (CRM ticket : new CrmApi(client).listCrmTickets(
                5, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null)) {
            System.out.println("ticket " + ticket.getCrmID() + " " + ticket.getCustomerEmail());
        }
        OrderToCreate order = new OrderToCreate()
            .customerID(Integer.valueOf(getenv("CUSTOMER_ID")))
            .billingPaymentMethodID(1)
            .billingEmail("ida@example.com")
            .orderAmount(20.59)
            .orderItemList(List.of(new OrderItemToCreate()
                .catalogID(Integer.valueOf(getenv("CATALOG_ID")))
                .itemQuantity(1.0)
                .itemUnitPrice(20.59)));
        OrdersApi orders = new OrdersApi(client);
        String id = orders.createOrder(order, null, null).get(0).getValue();
        Double amount = orders.getOrder(Integer.valueOf(id)).get(0).getOrderAmount();
        System.out.println("order " + id + " " + amount);
    }
}
