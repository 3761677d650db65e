"""Try the published forms with tools of other ecosystems: ``make portable``.

For each generator a client is made of the portable form and compiled, and a program of some twenty
lines lists tickets and creates an order at a mock store. Tools are installed by name, at the
versions in ``attempts.py``, from PyPI, npm and Debian, into ``build/portable``. One line is printed
for each, and a table at the end. The exit code is 1 where something failed or is missing.
"""

from __future__ import annotations

import argparse
import json
import re
import shutil
import sys
from pathlib import Path
from urllib.parse import urlsplit

import httpx
from attrs import frozen
from threedcart_mock.testing import MockStore, mock_store

from .attempts import ATTEMPTS, PORTABLE, Attempt
from .bench import ROOT, Bench, Failed, Missing

BUILD = ROOT / "build" / "portable"
SUFFIXES = {".ts", ".java", ".go", ".php", ".py", ".rb"}
AMOUNT = 20.59
"""What each program asks for its order."""


@frozen
class Outcome:
    attempt: Attempt
    word: str
    told: str


def main() -> int:
    parser = argparse.ArgumentParser(prog="make portable", description=__doc__)
    names = [one.name for one in ATTEMPTS]
    parser.add_argument("--only", choices=names, action="append", help="try this one alone")
    chosen = parser.parse_args().only or names
    outcomes = []
    with mock_store("--seed", "demo") as store:
        for attempt in ATTEMPTS:
            if attempt.name in chosen:
                store.reset(seed="demo")
                outcomes.append(_tried(attempt, store))
                print(f"{attempt.name}: {outcomes[-1].word}", flush=True)
    _print_table(outcomes)
    return 0 if all(one.word == "works" for one in outcomes) else 1


def _tried(attempt: Attempt, store: MockStore) -> Outcome:
    folder = BUILD / "work" / attempt.name
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    bench = Bench(attempt.name, folder, BUILD / "tools", _environment(store))
    try:
        told = attempt.make(bench)
        if attempt.is_program:
            told = _held_against(store, bench, told)
            lost = _lost(attempt, folder)
            if lost:
                raise Failed(f"{len(lost)} operations and fields are lost: {', '.join(lost[:5])}")
    except Missing as missing:
        return Outcome(attempt, "missing", str(missing))
    except Failed as failed:
        return Outcome(attempt, "fails", f"{failed} ({folder.relative_to(ROOT) / 'log.txt'})")
    return Outcome(attempt, "works", told)


def _lost(attempt: Attempt, folder: Path) -> list[str]:
    """The operations and fields of the form that no file of a client names, or is called by."""
    sources = [
        f"{file.name}\n{file.read_text('utf-8')}"
        for file in folder.rglob("*")
        if file.suffix in SUFFIXES and "node_modules" not in file.parts
    ]
    text = "\n".join(sources)
    plain = text.replace("_", "").lower()
    form = json.loads(PORTABLE.read_text("utf-8"))
    fields = {
        n for one in form["components"]["schemas"].values() for n in one.get("properties", ())
    }
    operations = {
        one["operationId"]
        for item in form["paths"].values()
        for one in item.values()
        if "operationId" in one
    }
    lost = sorted(name for name in fields if name not in text)
    if attempt.has_operations:
        lost += sorted(name for name in operations if name.lower() not in plain)
    return lost


def _environment(store: MockStore) -> dict[str, str]:
    with store.client() as client:
        customer, product = client.customers.list().first(), client.products.list().first()
    assert customer is not None
    assert product is not None
    assert product.sku_info is not None
    parts = urlsplit(store.url)
    origin = f"{parts.scheme}://{parts.netloc}"
    return {
        "ORIGIN": origin,
        "BASE_URL": f"{origin}/3dCartWebAPI/v2",
        "SECURE_URL": store.keys["secure_url"],
        "PRIVATE_KEY": store.keys["private_key"],
        "TOKEN": store.keys["token"],
        "CUSTOMER_ID": str(customer.customer_id),
        "CATALOG_ID": str(product.sku_info.catalog_id),
    }


def _held_against(store: MockStore, bench: Bench, printed: str) -> str:
    """What a program printed, once it is what the store holds.

    Raises:
        Failed: tickets or the order are not those of the store.
    """
    environment = bench.environment
    keys = {
        n: environment[e]
        for n, e in (("SecureURL", "SECURE_URL"), ("PrivateKey", "PRIVATE_KEY"), ("Token", "TOKEN"))
    }
    with httpx.Client(base_url=environment["BASE_URL"], headers=keys) as client:
        rows = client.get("/CRM", params={"limit": 5}).json()
        wanted = [f"ticket {row['CrmID']} {row['CustomerEmail']}" for row in rows]
        found = [line for line in printed.splitlines() if line.startswith("ticket ")]
        if found != wanted:
            raise Failed(f"the tickets are {found}, not {wanted}")
        order = re.search(r"^order (\d+) ([0-9.]+)$", printed, re.MULTILINE)
        if order is None or float(order[2]) != AMOUNT:
            raise Failed(f"no order of {AMOUNT} was told: {printed.strip()[-200:]}")
        kept = client.get(f"/Orders/{order[1]}").json()[0]
    if kept["OrderAmount"] != AMOUNT or len(kept["OrderItemList"]) != 1:
        raise Failed(f"the store has another order {order[1]} than was sent")
    return f"{len(wanted)} tickets listed, order created and read"


def _print_table(outcomes: list[Outcome]) -> None:
    rows = [("tool", "what", "outcome", "")]
    rows += [(one.attempt.tool, one.attempt.what, one.word, one.told) for one in outcomes]
    widths = [max(len(row[column]) for row in rows) for column in range(3)]
    print()
    for row in rows:
        print(
            "  ".join(cell.ljust(width) for cell, width in zip(row[:3], widths, strict=True)),
            row[3],
        )


if __name__ == "__main__":
    sys.exit(main())
