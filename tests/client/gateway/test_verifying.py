"""Verifying a message: what is accepted, what is refused, and what a refusal gives away."""

from __future__ import annotations

import json
import traceback
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from threedcart import gateway
from threedcart.gateway import MalformedMessageError, SignatureError, verify

from tests.client.gateway.messages import KEY, SIGNED_KINDS, altered, body_of, context_of

OTHER_KEY = "f00dfeedf00dfeedf00dfeedf00dfeed"


def test_a_signed_message_comes_back_as_its_model() -> None:
    checkout = verify("CheckoutRequest", body_of("CheckoutRequest"), KEY)

    assert isinstance(checkout, gateway.CheckoutRequest)
    assert checkout.orderid == json.loads(body_of("CheckoutRequest"))["orderid"]


def test_the_body_may_be_any_bytes_a_server_hands_over() -> None:
    body = body_of("CheckoutRequest")

    assert verify("CheckoutRequest", bytearray(body), KEY) == verify(
        "CheckoutRequest",
        memoryview(body),
        KEY,
    )


def test_a_parsed_body_is_refused_with_the_reason() -> None:
    with pytest.raises(TypeError, match="bytes of the body as they came"):
        verify("CheckoutRequest", json.loads(body_of("CheckoutRequest")), KEY)


def test_an_unknown_kind_names_the_kinds_there_are() -> None:
    with pytest.raises(ValueError, match="CheckoutRequest, CheckoutResponse"):
        verify("Checkout", b"{}", KEY)


@pytest.mark.parametrize("kind", SIGNED_KINDS)
def test_another_key_does_not_verify(kind: str) -> None:
    if not gateway.SCHEMES[kind].uses_private_key:
        pytest.skip("the formula of this kind has no key")
    with pytest.raises(SignatureError, match="does not match"):
        verify(kind, body_of(kind), OTHER_KEY, context=context_of(kind))


@pytest.mark.parametrize("keys", [[KEY, OTHER_KEY], (OTHER_KEY, KEY), ["", KEY]])
def test_several_keys_are_live_while_one_is_replaced(keys: list[str]) -> None:
    assert verify("CheckoutRequest", body_of("CheckoutRequest"), keys)


@pytest.mark.parametrize("keys", ["", " ", [], ["", ""], None, [None], b"key"])
def test_without_a_key_nothing_verifies(keys: Any) -> None:
    unkeyed = gateway.sign(verify("CheckoutRequest", body_of("CheckoutRequest"), KEY), "x")

    with pytest.raises(SignatureError, match="There is no private key"):
        verify("CheckoutRequest", gateway.dump(unkeyed), keys)


def test_a_refusal_never_says_which_part_was_wrong() -> None:
    kind = "CheckoutRequest"
    bodies = [
        altered(kind, signature="0" * 32),
        altered(kind, signature="short"),
        altered(kind, orderid=1),
        altered(kind, invoice=None),
        altered(kind, amounttotal=[1]),
    ]
    texts = set()
    for body in bodies:
        with pytest.raises(SignatureError) as refusal:
            verify(kind, body, KEY)
        texts.add(str(refusal.value))

    assert len(texts) == 1


@pytest.mark.parametrize(
    "body",
    [
        altered("CheckoutRequest", invoice="tampered"),
        body_of("CheckoutRequest").replace(b"{", b"{ NaN", 1),
        body_of("CheckoutRequest")[:-3],
        body_of("CheckoutRequest") + b"\xff",
    ],
)
def test_neither_the_key_nor_the_message_stays_in_a_traceback(body: bytes) -> None:
    with pytest.raises((SignatureError, MalformedMessageError)) as refusal:
        verify("CheckoutRequest", body, KEY)

    inner = list(traceback.walk_tb(refusal.value.__traceback__))[1:]
    held = repr([frame.f_locals for frame, _ in inner])
    report = "".join(traceback.format_exception(refusal.value))
    assert KEY not in held + report.partition("verify(")[2]
    assert "password-1" not in held
    assert refusal.value.__context__ is None


def test_a_digest_that_happens_to_be_all_digits_must_still_be_text() -> None:
    digest = "94609756588889592169147843158152"
    members = {"type": "sale", "orderid": 1, "invoice": "AB-1", "amounttotal": 100}
    body = json.dumps({**members, "randomkey": "20329072", "signature": digest})

    assert verify("CheckoutRequest", body.encode(), KEY)
    with pytest.raises(SignatureError, match="does not match"):
        verify("CheckoutRequest", body.replace(f'"{digest}"', digest).encode(), KEY)


@pytest.mark.parametrize(("depth", "accepted"), [(60, True), (80, False)])
def test_nesting_has_a_limit_of_its_own(depth: int, accepted: bool) -> None:
    nested = b',"extra":' + b"[" * depth + b"]" * depth + b"}"
    body = body_of("CheckoutRequest")[:-1] + nested

    if accepted:
        assert verify("CheckoutRequest", body, KEY)
    else:
        with pytest.raises(MalformedMessageError, match="nested deeper than 64"):
            verify("CheckoutRequest", body, KEY)


def test_a_message_the_protocol_leaves_unsigned_is_only_parsed() -> None:
    answer = verify("CompleteOrderResponse", b'{"processed":1,"errorcode":""}', KEY)

    assert isinstance(answer, gateway.CompleteOrderResponse)
    assert answer.processed == 1


def test_the_order_of_a_refund_answer_is_taken_from_the_request() -> None:
    kind, context = "RefundResponse", context_of("RefundResponse")

    assert verify(kind, body_of(kind), KEY, context=context)
    assert verify(kind, body_of(kind), KEY, context={**context, "orderid": int(context["orderid"])})
    with pytest.raises(SignatureError, match="does not match"):
        verify(kind, body_of(kind), KEY, context={**context, "orderid": "1"})


def test_a_refund_answer_without_its_order_asks_for_it() -> None:
    with pytest.raises(SignatureError, match="signed with orderid, invoice: give it in context"):
        verify("RefundResponse", body_of("RefundResponse"), KEY)


def test_a_refund_answer_that_repeats_its_order_needs_no_context() -> None:
    context = context_of("RefundResponse")

    assert verify("RefundResponse", altered("RefundResponse", **context), KEY)
    with pytest.raises(SignatureError, match="does not match"):
        verify("RefundResponse", altered("RefundResponse", **{**context, "invoice": "other"}), KEY)


def test_the_return_url_is_verified_by_its_query() -> None:
    kind = "ReturnUrlKey"

    found = verify(kind, b"?" + body_of(kind), "", context=context_of(kind))

    assert isinstance(found, gateway.ReturnUrlKey)
    with pytest.raises(SignatureError):
        verify(kind, body_of(kind), "", context={**context_of(kind), "domain": "evil.test"})


def test_what_a_return_url_says_of_its_own_domain_does_not_count() -> None:
    body = body_of("ReturnUrlKey") + b"&domain=example.test&storeid=storeid1"

    with pytest.raises(SignatureError, match="give it in context"):
        verify("ReturnUrlKey", body, "")


@pytest.mark.parametrize(
    "body",
    [
        b"[" * 100_000,
        b'{"a":' * 100_000 + b"1" + b"}" * 100_000,
        b'{"a":"' + b"x" * 2_000_000 + b'"}',
        b"\xef\xbb\xbf" + body_of("CheckoutRequest"),
        body_of("CheckoutRequest").decode().encode("utf-16"),
        b'{"a":NaN}',
        b'{"a":"\\ud800"}',
        b"",
        b"null",
    ],
    ids=["brackets", "nested", "long", "bom", "utf-16", "nan", "surrogate", "empty", "null"],
)
def test_a_body_that_is_no_message_is_refused_as_malformed(body: bytes) -> None:
    with pytest.raises(MalformedMessageError):
        verify("CheckoutRequest", body, KEY)
    with pytest.raises(MalformedMessageError):
        gateway.load_unverified("CheckoutRequest", body)


@pytest.mark.parametrize("kind", sorted(gateway.SCHEMES))
@given(body=st.binary(max_size=200))
def test_any_bytes_are_answered_by_a_model_or_one_of_two_errors(kind: str, body: bytes) -> None:
    with suppress(SignatureError, MalformedMessageError):
        verify(kind, body, KEY)


_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=5,
)


@given(st.data())
def test_any_json_in_a_member_is_answered_by_a_model_or_one_of_two_errors(
    data: st.DataObject,
) -> None:
    kind = data.draw(st.sampled_from([k for k in SIGNED_KINDS if k != "ReturnUrlKey"]))
    members = json.loads(body_of(kind))
    name = data.draw(st.sampled_from(sorted(members)))
    body = json.dumps({**members, name: data.draw(_json)}).encode()
    with suppress(SignatureError, MalformedMessageError):
        verify(kind, body, KEY, context=context_of(kind))
