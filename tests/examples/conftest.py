"""What the tests of the examples share: rows that the programs work on."""

from __future__ import annotations

from typing import Any

import pytest
from threedcart_mock.testing import MockStore

CUSTOMER = {"Email": "ida@example.com"}
PRODUCTS = [
    {"SKUInfo": {"SKU": "CUP", "Name": "Cup", "Price": 9.50, "Stock": 100}},
    {"SKUInfo": {"SKU": "PLATE", "Name": "Plate", "Price": 12.25, "Stock": 100}},
]


@pytest.fixture
def shop(mock_store: MockStore) -> MockStore:
    """A mock store with one customer and two products."""
    mock_store.seed({"customers": [CUSTOMER], "products": PRODUCTS})
    return mock_store


def order(**more: Any) -> dict[str, Any]:
    """Return an order of the seeded customer and products, with wire names."""
    return {
        "CustomerID": 1,
        "BillingPaymentMethodID": "49",
        "OrderItemList": [
            {"CatalogID": 1, "ItemID": "CUP", "ItemQuantity": 2, "ItemUnitPrice": 9.5},
            {"CatalogID": 2, "ItemID": "PLATE", "ItemQuantity": 1, "ItemUnitPrice": 12.25},
        ],
        "ShipmentList": [{"ShipmentCity": "Bergen", "ShipmentCountry": "NO", "ShipmentCost": 5}],
        **more,
    }
