"""Create a product in sizes and colours, and give each combination its own price and stock.

    python examples/cookbook/options_and_combinations.py SHIRT

The product's choices are option sets; each combination of one option of every set is an advanced
option with an SKU, a price and a stock of its own. A combination is named by the ids of its
options, which the store gives: so the product is created first, read back, and then completed.

What it guards against:
- A second product with the same SKU. A product that is there is completed, not created again.
- A run that breaks off. The next one adds the combinations that are missing.
- Codes that name no combination. They are made of the ids that were read, in the order in which
  the store sorts the sets.
- Lost stock. A combination that is there keeps its stock: customers may have bought some.

Keys come from THREEDCART_SECURE_URL, THREEDCART_PRIVATE_KEY and THREEDCART_TOKEN. `--base-url` or
THREEDCART_BASE_URL leads to a mock store.
"""

from __future__ import annotations

import argparse
import sys
from decimal import Decimal
from itertools import product as every_choice

from threedcart import AdvancedOption, Options, OptionSet, Product, ProductSKU, Store
from threedcart.errors import ThreeDCartError

PRICE = Decimal("19.90")
STOCK = 10
# For each set, its options and what each adds to the price.
SETS = {
    "Size": {"S": Decimal(0), "M": Decimal(0), "XL": Decimal("2.50")},
    "Colour": {"Red": Decimal(0), "Blue": Decimal("1.00")},
}


def main() -> int:
    parser = argparse.ArgumentParser(description="Create a product with its combinations.")
    parser.add_argument("sku")
    parser.add_argument("--base-url")
    arguments = parser.parse_args()
    try:
        with Store.from_env(base_url=arguments.base_url) as store:
            catalog_id = product_with_options(store, arguments.sku)
            added = add_combinations(store, catalog_id)
    except ThreeDCartError as error:
        print(f"{error} Run it again: it looks for the product first.", file=sys.stderr)
        return 1
    print(f"Product {catalog_id}: {added} combinations were added.")
    return 0


def product_with_options(store: Store, sku: str) -> int:
    """Return the CatalogID of the product with this SKU, which is created if it is missing."""
    for row in store.products.list(sku=sku):
        # The filter may be wider than the very same SKU.
        if row.sku_info is not None and row.sku_info.sku == sku:
            return row.key
    body = Product(
        sku_info=ProductSKU(sku=sku, name=f"Shirt {sku}", price=PRICE, stock=0),
        option_set_list=[
            OptionSet(
                option_set_name=name,
                option_type="Dropdown",
                option_required=True,
                option_sorting=place,
                option_list=[
                    Options(option_name=option, option_value=added, option_sorting=position)
                    for position, (option, added) in enumerate(options.items(), 1)
                ],
            )
            for place, (name, options) in enumerate(SETS.items(), 1)
        ],
    )
    return store.products.create(body).id


def add_combinations(store: Store, catalog_id: int) -> int:
    """Add the combinations that the product does not have; return how many."""
    sets = sorted(
        store.products.options.list(catalog_id), key=lambda each: each.option_sorting or Decimal(0)
    )
    there = store.products.advanced_options.list(catalog_id).all()
    codes = {row.key for row in there}
    missing = [
        row
        for choice in every_choice(*(each.option_list or [] for each in sets))
        if (row := combination(choice)).key not in codes
    ]
    if missing:
        # Sending this list replaces all of its rows, so those that are there go along.
        store.products.update(catalog_id, Product(advanced_option_list=[*there, *missing]))
    return len(missing)


def combination(choice: tuple[Options, ...]) -> AdvancedOption:
    """Return the combination of some options: one of each set, in the order of the sets."""
    names = [option.option_name or "" for option in choice]
    added = sum((option.option_value or Decimal(0) for option in choice), Decimal(0))
    return AdvancedOption(
        advanced_option_code="-".join(str(option.key) for option in choice),
        advanced_option_sufix="-" + "-".join(names),
        advanced_option_name=", ".join(names),
        advanced_option_price=PRICE + added,
        advanced_option_stock=STOCK,
    )


if __name__ == "__main__":
    sys.exit(main())
