<?php
require 'GuzzleHttp/autoload.php'; // Debian's, on PHP's include path
spl_autoload_register(function (string $class): void {
    $file = __DIR__ . '/client/lib/' . str_replace(['OpenAPI\\Client\\', '\\'], ['', '/'], $class) . '.php';
    if (is_file($file)) {
        require $file;
    }
});

$configuration = (new OpenAPI\Client\Configuration())->setHost(getenv('BASE_URL'));
foreach (['SecureURL' => 'SECURE_URL', 'PrivateKey' => 'PRIVATE_KEY', 'Token' => 'TOKEN'] as $header => $name) {
    $configuration->setApiKey($header, getenv($name));
}
$http = new GuzzleHttp\Client();

$tickets = (new OpenAPI\Client\Api\CRMApi($http, $configuration))->listCrmTickets(limit: 5);
foreach ($tickets as $ticket) {
    echo "ticket {$ticket->getCrmId()} {$ticket->getCustomerEmail()}\n";
}
$item = (new OpenAPI\Client\Model\OrderItemToCreate())
    ->setCatalogId((int) getenv('CATALOG_ID'))
    ->setItemQuantity(1)
    ->setItemUnitPrice(20.59);
$order = (new OpenAPI\Client\Model\OrderToCreate())
    ->setCustomerId((int) getenv('CUSTOMER_ID'))
    ->setBillingPaymentMethodId(1)
    ->setBillingEmail('ida@example.com')
    ->setOrderAmount(20.59)
    ->setOrderItemList([$item]);
$orders = new OpenAPI\Client\Api\OrdersApi($http, $configuration);
$id = $orders->createOrder($order)[0]->getValue();
echo "order $id {$orders->getOrder((int) $id)[0]->getOrderAmount()}\n";
