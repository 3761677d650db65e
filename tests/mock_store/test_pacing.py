from __future__ import annotations

import pytest
from threedcart_mock.pacing import Bucket
from threedcart_mock.problems import Refusal

LIMIT = {"capacity": 50, "leak_per_second": 2, "status": 429}


class Time:
    """A clock that stands until it is moved."""

    now = 100.0

    def __call__(self) -> float:
        return self.now


def poured(bucket: Bucket, tries: int = 200) -> int:
    """How many requests the bucket takes before it refuses one."""
    for taken in range(tries):
        try:
            bucket.pour()
        except Refusal:
            return taken
    return tries


def test_fifty_at_once_and_two_a_second_after_that() -> None:
    time = Time()
    bucket = Bucket(LIMIT, on=True, time=time)
    assert poured(bucket) == 50
    time.now += 3
    assert poured(bucket) == 6
    time.now += 1000
    assert poured(bucket) == 50


def test_a_refusal_says_how_long_to_wait() -> None:
    time = Time()
    bucket = Bucket({**LIMIT, "leak_per_second": 0.1}, on=True, time=time)
    poured(bucket)
    with pytest.raises(Refusal) as refused:
        bucket.pour()
    assert refused.value.status == 429
    assert refused.value.headers == {"retry-after": "10"}
    time.now += 10
    assert poured(bucket) == 1


def test_a_bucket_that_is_off_or_not_described_never_refuses() -> None:
    assert poured(Bucket(LIMIT, on=False)) == 200
    assert poured(Bucket(None, on=True)) == 200
