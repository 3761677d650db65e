"""A product with sizes and colours: six combinations, each with its price and stock, made once."""

from __future__ import annotations

from threedcart import Product
from threedcart_mock.testing import MockStore

from .programs import run


def product(store: MockStore) -> Product:
    with store.client() as client:
        (found,) = [p for p in client.products.list() if p.sku_info and p.sku_info.sku == "SHIRT"]
    return found


def test_each_combination_has_its_price_and_stock(mock_store: MockStore) -> None:
    told = run(mock_store, "options_and_combinations", "SHIRT")
    assert (told.returncode, told.stderr) == (0, "")
    assert told.stdout == "Product 1: 6 combinations were added.\n"
    made = product(mock_store)
    assert made.option_set_list is not None
    assert [s.option_set_name for s in made.option_set_list] == ["Size", "Colour"]
    ids = {
        str(option.key): option.option_name
        for each in made.option_set_list
        for option in each.option_list or []
    }
    assert made.advanced_option_list is not None
    assert [
        (
            [ids[part] for part in row.key.split("-")],
            row.advanced_option_name,
            row.advanced_option_sufix,
            str(row.advanced_option_price),
            row.advanced_option_stock,
        )
        for row in made.advanced_option_list
    ] == [
        (["S", "Red"], "S, Red", "-S-Red", "19.90", 10),
        (["S", "Blue"], "S, Blue", "-S-Blue", "20.90", 10),
        (["M", "Red"], "M, Red", "-M-Red", "19.90", 10),
        (["M", "Blue"], "M, Blue", "-M-Blue", "20.90", 10),
        (["XL", "Red"], "XL, Red", "-XL-Red", "22.40", 10),
        (["XL", "Blue"], "XL, Blue", "-XL-Blue", "23.40", 10),
    ]


def test_a_second_run_adds_what_is_missing_and_keeps_the_stock(mock_store: MockStore) -> None:
    run(mock_store, "options_and_combinations", "SHIRT")
    with mock_store.client() as client:
        there = client.products.advanced_options.list(1).all()
        there[0].advanced_option_stock = 3  # seven were sold
        body = Product(advanced_option_list=there[:5])
        client.products.update(1, body)
    told = run(mock_store, "options_and_combinations", "SHIRT")
    assert told.stdout == "Product 1: 1 combinations were added.\n"
    rows = product(mock_store).advanced_option_list
    assert rows is not None
    assert [row.advanced_option_stock for row in rows] == [3, 10, 10, 10, 10, 10]
    told = run(mock_store, "options_and_combinations", "SHIRT")
    assert told.stdout == "Product 1: 0 combinations were added.\n"


def test_a_product_whose_create_had_no_answer_is_completed(mock_store: MockStore) -> None:
    lost = {"after": True, "status": 502}
    mock_store.faults({"when": {"operation": "createProduct"}, "do": lost})
    assert run(mock_store, "options_and_combinations", "SHIRT").returncode == 1
    assert run(mock_store, "options_and_combinations", "SHIRT").returncode == 0
    assert len(product(mock_store).advanced_option_list or []) == 6
