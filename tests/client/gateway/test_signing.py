"""Signing a message: its digits, its random key, and that what is signed verifies."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from threedcart import gateway
from threedcart.gateway import MalformedMessageError, SignatureError, dump, sign, verify

from tests.client.gateway.messages import KEY, SIGNED_KINDS, context_of, message


@pytest.mark.parametrize("kind", SIGNED_KINDS)
def test_what_is_signed_verifies(kind: str) -> None:
    signed = sign(message(kind), KEY, context=context_of(kind))

    assert verify(kind, dump(signed), KEY, context=context_of(kind)) == signed


def test_a_message_without_a_random_key_gets_a_fresh_one() -> None:
    first, second = (sign(message("CheckoutRequest", randomkey=None), KEY) for _ in range(2))

    assert len(str(first.randomkey)) == 32
    assert first.randomkey != second.randomkey
    assert first.signature != second.signature


def test_a_random_key_that_is_set_stays() -> None:
    assert sign(message("CheckoutRequest", randomkey="mine"), KEY).randomkey == "mine"


def test_the_message_given_stays_as_it_was() -> None:
    plain = message("CheckoutRequest")
    before = plain.to_dict()

    sign(plain, KEY)

    assert plain.to_dict() == before


def test_unknown_members_travel_along() -> None:
    signed = sign(message("CheckoutRequest", loyalty={"points": 3}), KEY)

    assert json.loads(dump(signed))["loyalty"] == {"points": 3}


@pytest.mark.parametrize("amount", [Decimal("10.50"), Decimal("1E+2"), 0, 10**30, "010"])
def test_an_amount_is_signed_in_the_digits_it_is_sent_with(amount: Any) -> None:
    body = dump(sign(message("CheckoutRequest", amounttotal=amount), KEY))

    assert str(amount).encode() in body
    assert verify("CheckoutRequest", body, KEY)


def test_a_part_that_is_not_set_is_named() -> None:
    incomplete = message("CheckoutRequest", invoice=None, orderid=None)

    with pytest.raises(SignatureError, match="cannot be signed yet: set orderid, invoice to"):
        sign(incomplete, KEY)


@pytest.mark.parametrize("key", ["", "  ", None])
def test_signing_without_a_key_is_refused(key: Any) -> None:
    with pytest.raises(SignatureError, match="There is no private key"):
        sign(message("CheckoutRequest"), key)


def test_a_value_that_json_cannot_write_is_refused_as_malformed() -> None:
    with pytest.raises(ValueError, match="cannot be written as a JSON number"):
        message("CheckoutRequest", amounttotal=Decimal("NaN"))
    checkout = message("CheckoutRequest")
    checkout.additional_properties["new"] = []
    checkout.additional_properties["new"].append(Decimal("NaN"))
    with pytest.raises(MalformedMessageError, match="CheckoutRequest cannot be written"):
        sign(checkout, KEY)


def test_half_a_surrogate_pair_is_refused_as_malformed() -> None:
    with pytest.raises(MalformedMessageError):
        dump(sign(message("CheckoutRequest", invoice="\ud800"), KEY))


def test_an_unsigned_kind_comes_back_as_it_is() -> None:
    answer = gateway.CompleteOrderResponse.from_dict({"processed": 1})

    assert sign(answer, KEY) is answer
    assert dump(answer) == b'{"processed":1}'


def test_something_else_than_a_message_is_refused() -> None:
    with pytest.raises(TypeError, match="is not a message of the gateway protocol"):
        dump(gateway.GatewayItem())


def test_the_key_stays_out_of_the_message() -> None:
    signed = sign(message("CheckoutRequest"), KEY)

    assert KEY not in repr(signed)
    assert KEY.encode() not in dump(signed)


_text = st.text(st.characters(codec="utf-8"), max_size=20)
_number = st.integers() | st.decimals(allow_nan=False, allow_infinity=False)


@pytest.mark.parametrize("kind", SIGNED_KINDS)
@given(data=st.data(), key=_text.filter(str.strip))
def test_whatever_is_signed_verifies_and_no_other_key_does(
    kind: str, data: st.DataObject, key: str
) -> None:
    scheme = gateway.SCHEMES[kind]
    values = _text if scheme.wire == "query" else _text | _number
    members = {name: data.draw(values, label=name) for name in scheme.members}
    context: dict[str, object] = {part[1:]: data.draw(_text) for part in scheme.context_parts}

    signed = sign(message(kind, **members), key, context=context)
    body = dump(signed)

    assert verify(kind, body, key, context=context) == signed
    if scheme.uses_private_key:
        with pytest.raises(SignatureError):
            verify(kind, body, key + "x", context=context)
