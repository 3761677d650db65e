"""Advanced options: their code is the OptionIDs they are made of, in the order of the sets.

`67-69` is option 67 of the first set with option 69 of the second. Recorded stores hold to that
without exception, and a code that names no combination would never be found again by a cart.
"""

from __future__ import annotations

from ..hooks import Change
from ..problems import Refusal
from ..rows import Row
from ..store import Store

NEEDS = {
    "products": (
        "AdvancedOptionList.AdvancedOptionCode",
        "OptionSetList.OptionSorting",
        "OptionSetList.OptionList.OptionID",
    )
}


def install(store: Store) -> None:
    store.tables.hooks.before_save("products", _check_codes)


def _check_codes(change: Change) -> None:
    """Refusal for a code just sent that does not fit; a product without sets takes any."""
    sent = change.body.get("AdvancedOptionList")
    sets = ordered_sets(change.root)
    if not sent or not sets or "OptionSetList" in change.body:
        return
    for row in sent:
        code = row.get("AdvancedOptionCode") or ""
        if not fits(code, sets):
            raise Refusal(
                400,
                f"AdvancedOptionCode {code[:50]!r} names no options of this product; send one"
                f" OptionID of each of its {len(sets)} sets in their order, such as"
                f" {'-'.join(str(min(ids)) for ids in sets)}.",
            )


def ordered_sets(product: Row) -> list[set[int]]:
    """The OptionIDs of each set that has any, in the order of the sets."""
    described = sorted(
        product.get("OptionSetList") or (), key=lambda each: each.get("OptionSorting") or 0
    )
    sets = [{option["OptionID"] for option in each.get("OptionList") or ()} for each in described]
    return [each for each in sets if each]


def fits(code: str, sets: list[set[int]]) -> bool:
    """One option of each set, in order."""
    parts = code.split("-")
    return len(parts) == len(sets) and all(
        part.isdecimal() and int(part) in options for part, options in zip(parts, sets, strict=True)
    )
