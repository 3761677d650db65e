require 'uri'
require 'openapi_client'

OpenapiClient.configure do |configuration|
  address = URI(ENV.fetch('BASE_URL'))
  configuration.scheme = address.scheme
  configuration.host = "#{address.host}:#{address.port}"
  configuration.base_path = address.path
  configuration.server_index = nil
  { 'SecureURL' => 'SECURE_URL', 'PrivateKey' => 'PRIVATE_KEY', 'Token' => 'TOKEN' }.each do |key, name|
    configuration.api_key[key] = ENV.fetch(name)
  end
end

OpenapiClient::CRMApi.new.list_crm_tickets(limit: 5).each do |ticket|
  puts "ticket #{ticket.crm_id} #{ticket.customer_email}"
end
item = OpenapiClient::OrderItemToCreate.new(
  catalog_id: Integer(ENV.fetch('CATALOG_ID')), item_quantity: 1, item_unit_price: 20.59
)
order = OpenapiClient::OrderToCreate.new(
  customer_id: Integer(ENV.fetch('CUSTOMER_ID')),
  billing_payment_method_id: 1,
  billing_email: 'ida@example.com',
  order_amount: 20.59,
  order_item_list: [item]
)
orders = OpenapiClient::OrdersApi.new
id = orders.create_order(order)[0].value
puts "order #{id} #{orders.get_order(Integer(id))[0].order_amount}"
