package main

import (
	"context"
	"fmt"
	"os"
	"strconv"

	shop "shop"
)

func main() {
	configuration := shop.NewConfiguration()
	configuration.Servers = shop.ServerConfigurations{{URL: os.Getenv("BASE_URL")}}
	store := shop.NewAPIClient(configuration)
	keys := context.WithValue(context.Background(), shop.ContextAPIKeys, map[string]shop.APIKey{
		"SecureURL":  {Key: os.Getenv("SECURE_URL")},
		"PrivateKey": {Key: os.Getenv("PRIVATE_KEY")},
		"Token":      {Key: os.Getenv("TOKEN")},
	})

	tickets, _, err := store.CRMAPI.ListCrmTickets(keys).Limit(5).Execute()
	stopOn(err)
	for _, ticket := range tickets {
		fmt.Println("ticket", ticket.GetCrmID(), ticket.GetCustomerEmail())
	}
	item := shop.NewOrderItemToCreate(number("CATALOG_ID"))
	item.SetItemQuantity(1)
	item.SetItemUnitPrice(20.59)
	order := shop.NewOrderToCreate(number("CUSTOMER_ID"), 1)
	order.SetBillingEmail("ida@example.com")
	order.SetOrderAmount(20.59)
	order.SetOrderItemList([]shop.OrderItemToCreate{*item})
	created, _, err := store.OrdersAPI.CreateOrder(keys).OrderToCreate(*order).Execute()
	stopOn(err)
	id, err := strconv.Atoi(created[0].GetValue())
	stopOn(err)
	read, _, err := store.OrdersAPI.GetOrder(keys, int32(id)).Execute()
	stopOn(err)
	fmt.Println("order", id, read[0].GetOrderAmount())
}

func number(name string) int32 {
	value, err := strconv.Atoi(os.Getenv(name))
	stopOn(err)
	return int32(value)
}

func stopOn(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
