"""The authorization code flow, and what a store sends to an application."""

from __future__ import annotations

import json
import pickle
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import httpx
import pytest
from threedcart import oauth
from threedcart.errors import (
    AmbiguousAnswerError,
    ConfigurationError,
    MalformedMessageError,
    OAuthError,
    ServerError,
)
from threedcart.models import Order
from threedcart.oauth import AsyncOAuthFlow, OAuthFlow, Token, receive, receive_all

from .conftest import Answers, Kind

APPLICATION = {
    "client_id": "public-0123456789",
    "client_secret": "canary-client-secret",
    "redirect_uri": "https://app.example/back?x=1",
}
GRANTED = {"access_token": "canary-access", "token_type": "bearer", "user_id": 7, "scope": "all"}


def open_flow(kind: Kind, answers: Any = None, **settings: Any) -> Any:
    cls: Any = AsyncOAuthFlow if kind.name == "async" else OAuthFlow
    if answers is not None:
        settings["transport"] = httpx.MockTransport(answers)
    flow = cls(**APPLICATION, **settings)
    kind.opened.append(flow)
    return flow


def test_the_merchant_is_sent_to_the_documented_page(kind: Kind) -> None:
    flow = open_flow(kind)
    state = flow.new_state()
    url = urlsplit(flow.authorize_url(state, store_url="https://my-store.example"))
    assert f"{url.scheme}://{url.netloc}{url.path}" == "https://apirest.3dcart.com/oauth/authorize"
    assert parse_qs(url.query) == {
        "client_id": [APPLICATION["client_id"]],
        "redirect_uri": [APPLICATION["redirect_uri"]],
        "response_type": ["code"],
        "state": [state],
        "store_url": ["https://my-store.example"],
    }
    assert len({flow.new_state() for _ in range(100)}) == 100


def test_another_origin_has_both_addresses(kind: Kind) -> None:
    answers = Answers(GRANTED)
    flow = open_flow(kind, answers, base_url="http://127.0.0.1:8080")
    assert flow.authorize_url("s").startswith("http://127.0.0.1:8080/oauth/authorize?")
    kind.run(flow.exchange_code("the-code"))
    assert str(answers.requests[0].url) == "http://127.0.0.1:8080/oauth/token"


def test_a_code_is_exchanged_for_a_token(kind: Kind) -> None:
    answers = Answers(GRANTED)
    token = kind.run(open_flow(kind, answers).exchange_code("the-code"))
    assert isinstance(token, Token)
    assert (token.access_token, token.token_type, token.scope) == ("canary-access", "bearer", "all")
    assert token.data["user_id"] == 7
    assert "canary" not in repr(token)
    request = answers.requests[0]
    assert str(request.url) == "https://apirest.3dcart.com/oauth/token"
    assert request.headers["content-type"] == "application/x-www-form-urlencoded"
    assert parse_qs(request.content.decode()) == {
        "grant_type": ["authorization_code"],
        "code": ["the-code"],
        "client_id": [APPLICATION["client_id"]],
        "client_secret": [APPLICATION["client_secret"]],
        "redirect_uri": [APPLICATION["redirect_uri"]],
    }
    assert "privatekey" not in request.headers


def test_the_code_is_taken_from_the_address_the_browser_came_back_to(kind: Kind) -> None:
    flow = open_flow(kind)
    assert flow.code_from("https://app.example/back?x=1&code=abc&state=s1", "s1") == "abc"
    assert flow.code_from("Code=abc&State=s1", "s1") == "abc"


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("code=abc&state=other", "state"),
        ("code=abc", "state"),
        ("state=s1", "no code"),
        ("code=&state=s1", "no code"),
        ("code=a&code=b&state=s1", "repeats"),
        ("error=access_denied&error_code=12&state=s1", "12: access_denied"),
        ("error=access_denied&state=s1", "access_denied"),
        ("code=abc&state=caf%C3%A9", "state"),
    ],
)
def test_a_redirect_that_cannot_be_trusted_is_refused(kind: Kind, query: str, said: str) -> None:
    flow = open_flow(kind)
    with pytest.raises(OAuthError, match=said):
        flow.code_from(f"https://app.example/back?{query}", "s1")


def test_a_redirect_without_a_state_is_taken_only_where_the_caller_says_so(kind: Kind) -> None:
    flow = open_flow(kind)
    back = "https://app.example/back?x=1&code=abc"
    with pytest.raises(OAuthError, match=r"holds no state.*state_required=False"):
        flow.code_from(back, "s1")
    with pytest.raises(OAuthError, match="holds no state"):
        flow.code_from(back, "s1", state_required=True)
    assert flow.code_from(back, "s1", state_required=False) == "abc"
    assert flow.code_from(f"{back}&state=s1", "s1", state_required=False) == "abc"


@pytest.mark.parametrize(
    "query", ["state=other", "state=", "state=\ud800", "State=other", "state=s1&State=s1"]
)
@pytest.mark.parametrize("required", [True, False])
def test_a_wrong_state_is_refused_whatever_the_caller_says(
    kind: Kind, query: str, required: bool
) -> None:
    flow = open_flow(kind)
    with pytest.raises(OAuthError, match=r"state is not the one|repeats a field"):
        flow.code_from(f"https://app.example/back?code=abc&{query}", "s1", state_required=required)


@pytest.mark.parametrize("back", ["code=abc", "code=abc&state=", "code=abc&state=s1"])
@pytest.mark.parametrize("required", [True, False])
def test_a_browser_that_did_not_ask_is_refused(kind: Kind, back: str, required: bool) -> None:
    with pytest.raises(OAuthError, match="this browser did not ask"):
        open_flow(kind).code_from(back, "", state_required=required)


@pytest.mark.parametrize("back", ["&".join(["a=1"] * 51), "http://[/back?code=abc"])
def test_a_redirect_that_cannot_be_read_is_refused(kind: Kind, back: str) -> None:
    with pytest.raises(OAuthError, match="cannot be read"):
        open_flow(kind).code_from(back, "s1")


@pytest.mark.parametrize(
    ("status", "content"),
    [
        (400, b'{"error": "invalid_grant", "error_code": "100"}'),
        (200, b'{"error": "invalid_grant", "error_code": "100"}'),
        (401, b"<html>no</html>"),
        (200, b'{"token_type": "bearer"}'),
        (200, b'{"access_token": null}'),
        (200, b"[1]"),
        (200, b"<html>"),
    ],
)
def test_a_refused_code_is_an_error_without_secrets(
    kind: Kind, status: int, content: bytes
) -> None:
    flow = open_flow(kind, Answers(httpx.Response(status, content=content)))
    with pytest.raises(OAuthError) as caught:
        kind.run(flow.exchange_code("canary-code"))
    assert caught.value.__cause__ is None
    assert caught.value.__context__ is None
    shown = str(caught.value) + repr(pickle.dumps(caught.value))
    trace = caught.value.__traceback__
    while trace is not None:
        if "threedcart/_runtime" in trace.tb_frame.f_code.co_filename:
            shown += repr(trace.tb_frame.f_locals)
        trace = trace.tb_next
    assert "canary" not in shown
    if b"error_code" in content:
        assert caught.value.code == "100"


CODE_USED = {"error_code": "code", "error": "The code is used."}
WRONG_KEYS = {"error_code": "client", "error": "The application is\nnot known here."}
AGAIN = "Start again with a new authorize_url."
KEYS = "Check client_id and client_secret"


@pytest.mark.parametrize("status", [400, 200])
@pytest.mark.parametrize(
    ("told", "said", "code"),
    [
        (CODE_USED, f"code: The code is used. {AGAIN}", "code"),
        (WRONG_KEYS, f"client: The application is not known here. {KEYS}", "client"),
        ({"error": "invalid_client"}, f"invalid_client. {KEYS}", "invalid_client"),
        (
            {"error": "invalid_grant", "error_description": "Too old."},
            f"invalid_grant: Too old. {AGAIN}",
            "invalid_grant",
        ),
        (
            {"error": "canary-code and canary-client-secret do not go together"},
            "[redacted] and [redacted] do not go together",
            "[redacted]",
        ),
    ],
)
def test_a_refused_exchange_says_what_the_server_said_and_what_helps(
    kind: Kind, status: int, told: dict[str, str], said: str, code: str
) -> None:
    flow = open_flow(kind, Answers(httpx.Response(status, json=told)))
    with pytest.raises(OAuthError) as caught:
        kind.run(flow.exchange_code("canary-code"))
    assert f": {said}" in str(caught.value)
    assert caught.value.code.startswith(code)
    assert "canary" not in str(caught.value) + caught.value.code


def test_keys_that_are_refused_without_a_word_are_to_be_checked(kind: Kind) -> None:
    flow = open_flow(kind, Answers(httpx.Response(401, content=b"<html>no</html>")))
    with pytest.raises(OAuthError, match=rf"answered 401\. {KEYS}"):
        kind.run(flow.exchange_code("code"))


def test_an_application_that_the_store_does_not_know_is_to_check_its_keys(kind: Kind) -> None:
    back = urlencode({**WRONG_KEYS, "state": "s1"})
    with pytest.raises(OAuthError, match=rf"refused: client: .* known here\. {KEYS}"):
        open_flow(kind).code_from(back, "s1")


@pytest.mark.parametrize("address", ["http://127.0.0.1:8080/oauth/consent?request=ab12", "", "x=1"])
@pytest.mark.parametrize("required", [True, False])
def test_an_address_that_is_no_redirect_is_told_from_one_without_a_state(
    kind: Kind, address: str, required: bool
) -> None:
    with pytest.raises(OAuthError, match=r"neither a code nor an error nor a state.*redirect_uri"):
        open_flow(kind).code_from(address, "s1", state_required=required)


def test_a_failing_server_is_that(kind: Kind) -> None:
    flow = open_flow(kind, Answers(httpx.Response(500)))
    with pytest.raises(ServerError):
        kind.run(flow.exchange_code("code"))


def test_a_code_is_never_exchanged_twice(kind: Kind) -> None:
    answers = Answers(httpx.Response(200, content=b'{"access_token": "x'))
    with pytest.raises((AmbiguousAnswerError, OAuthError)):
        kind.run(open_flow(kind, answers).exchange_code("code"))
    assert len(answers.requests) == 1


def test_other_addresses_can_be_given(kind: Kind) -> None:
    answers = Answers(GRANTED)
    flow = open_flow(
        kind,
        answers,
        authorize_page="http://127.0.0.1:9/oauth/authorize",
        token_url="http://127.0.0.1:9/oauth/token",
    )
    assert flow.authorize_url("s").startswith("http://127.0.0.1:9/oauth/authorize?")
    kind.run(flow.exchange_code("code"))
    assert str(answers.requests[0].url) == "http://127.0.0.1:9/oauth/token"


@pytest.mark.parametrize("missing", ["client_id", "client_secret", "redirect_uri"])
def test_an_application_without_its_keys_is_refused(missing: str) -> None:
    given: dict[str, Any] = {**APPLICATION, missing: ""}
    for cls in (OAuthFlow, AsyncOAuthFlow):
        with pytest.raises(ConfigurationError, match=missing):
            cls(**given)


def test_a_flow_shows_no_secret(kind: Kind) -> None:
    flow = open_flow(kind)
    assert "canary" not in repr(flow) + repr(vars(flow))


ORDER = {"OrderID": 5, "NewField": 1}


@pytest.mark.parametrize("body", [[ORDER], ORDER])
def test_a_webhook_payload_is_read_as_its_model(body: Any) -> None:
    order = receive(Order, json.dumps(body).encode())
    assert order.order_id == 5
    assert order.additional_properties == {"NewField": 1}
    assert receive_all(Order, json.dumps(body).encode()) == [order]


@pytest.mark.parametrize(
    "body", [b"", b"<Order/>", b"[1]", b"null", b"[]", b"[{}, {}]", b"\xff", b"[" * 100_000]
)
def test_a_payload_that_is_none_is_refused(body: bytes) -> None:
    with pytest.raises(MalformedMessageError):
        receive(Order, body)


def test_a_payload_beyond_all_measure_is_refused_unread() -> None:
    with pytest.raises(MalformedMessageError, match="longer"):
        receive(Order, b"[" + b" " * 9_000_000 + b"]")


def test_the_door_is_sorted_and_complete() -> None:
    assert oauth.__all__ == sorted(oauth.__all__)
