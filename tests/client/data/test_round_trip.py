"""Whatever a store sends comes back as it was: nothing is lost, changed or refused."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest
import threedcart
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from threedcart._runtime.codec import json

from .drawing import OBJECTS, object_named

CODECS = {
    "installed": (json.loads, json.dumps),
    "stdlib": (json.stdlib_loads, json.stdlib_dumps),
}
drawn = st.sampled_from(OBJECTS).flatmap(lambda name: st.tuples(st.just(name), object_named(name)))
thorough = settings(
    max_examples=250,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


def same(one: Any, other: Any) -> bool:
    """Equal as JSON values: 1 is not true, 10.50 is not 10.5, -0.0 is not 0.0."""
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(same(one[key], other[key]) for key in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(same, one, other))
    if isinstance(one, Decimal) and isinstance(other, Decimal):
        return str(one) == str(other)
    return type(one) is type(other) and bool(one == other)


@pytest.mark.parametrize(("loads", "dumps"), CODECS.values(), ids=CODECS)
@given(case=drawn)
@thorough
def test_any_object_comes_back_equal(
    loads: Callable[[bytes], Any], dumps: Callable[[Any], bytes], case: tuple[str, Any]
) -> None:
    name, value = case
    sent = dumps(value)
    row = getattr(threedcart, name).from_dict(loads(sent))
    assert same(loads(dumps(row.to_dict())), loads(sent))


@given(case=drawn)
@thorough
def test_copies_and_pickles_write_what_the_original_writes(case: tuple[str, Any]) -> None:
    name, value = case
    row = getattr(threedcart, name).from_json(json.dumps(value))
    written = row.to_json()
    assert copy.copy(row).to_json() == written
    assert copy.deepcopy(row).to_json() == written
    thawed = pickle.loads(pickle.dumps(row))
    assert thawed.to_json() == written
    assert thawed == row


@given(value=st.recursive(st.none() | st.integers() | st.text(), st.lists, max_leaves=4))
def test_what_is_no_object_is_told_in_one_sentence(value: Any) -> None:
    data = json.stdlib_dumps(value)
    with pytest.raises(threedcart.MalformedJSON, match="not one JSON object"):
        threedcart.CRM.from_json(data)
