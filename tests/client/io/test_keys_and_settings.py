"""What a store is told: keys, environment, addresses, settings; and what it says of wrong ones."""

from __future__ import annotations

import copy
import pickle
import traceback
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from threedcart import AsyncStore, Store
from threedcart.errors import AuthenticationError, ConfigurationError

from tests.keys import ENVIRON, EVERY_KEY, KEYS

from .conftest import BASE, Answers, Kind


def header(answers: Answers, name: str) -> str | None:
    value: str | None = answers.requests[-1].headers.get(name)
    return value


def test_the_three_keys_travel_in_their_headers(kind: Kind) -> None:
    answers = Answers()
    kind.run(kind.open(answers).crm.tickets.get(1))
    assert header(answers, "SecureURL") == KEYS["secure_url"]
    assert header(answers, "PrivateKey") == KEYS["private_key"]
    assert header(answers, "Token") == KEYS["token"]
    assert header(answers, "Authorization") is None
    assert (header(answers, "User-Agent") or "").startswith("threedcart/")
    assert header(answers, "Accept") == "application/json"


def test_an_access_token_travels_as_a_bearer_in_place_of_the_token() -> None:
    answers = Answers()
    with Store(
        secure_url=KEYS["secure_url"],
        private_key="pk",
        access_token="at-canary",
        base_url=BASE,
        transport=httpx.MockTransport(answers),
    ) as store:
        store.crm.tickets.get(1)
    assert header(answers, "Authorization") == "Bearer at-canary"
    assert header(answers, "Token") is None


def test_an_access_token_alone_is_enough(kind: Kind) -> None:
    answers = Answers()
    cls: Any = AsyncStore if kind.name == "async" else Store
    store = cls(access_token=" at-canary\n", base_url=BASE, transport=httpx.MockTransport(answers))
    kind.opened.append(store)
    kind.run(store.crm.tickets.get(1))
    assert header(answers, "Authorization") == "Bearer at-canary"
    assert [header(answers, name) for name in ("SecureURL", "PrivateKey", "Token")] == [None] * 3
    assert "canary" not in f"{store!r}{vars(store)!r}{store._config!r}"


def test_an_access_token_that_a_store_echoes_is_shown_nowhere(
    kind: Kind, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    said = {"Key": "", "Value": "at-canary", "Status": "401", "Message": "no: at-canary"}
    answers = Answers(httpx.Response(401, json=[said], headers={"Authorization": "at-canary"}))
    cls: Any = AsyncStore if kind.name == "async" else Store
    store = cls(access_token="at-canary", base_url=BASE, transport=httpx.MockTransport(answers))
    kind.opened.append(store)
    with pytest.raises(AuthenticationError) as caught:
        kind.run(store.crm.tickets.get(1))
    shown = f"{caught.value}{vars(caught.value)!r}{caplog.text}"
    assert "canary" not in shown + "".join(traceback.format_exception(caught.value))


SETS = (
    "give secure_url, private_key and token, or secure_url, private_key and access_token,"
    r" or access_token alone\.$"
)


@pytest.mark.parametrize(
    ("keys", "said"),
    [
        ({}, f"Keys are missing: {SETS}"),
        ({"access_token": " "}, f"Keys are missing: {SETS}"),
        (
            {"secure_url": "https://x.example", "private_key": "pk"},
            f"Keys are missing beside private_key and secure_url: {SETS}",
        ),
        ({**KEYS, "private_key": ""}, f"Keys are missing beside secure_url and token: {SETS}"),
        ({"token": "tk"}, f"Keys are missing beside token: {SETS}"),
        ({**KEYS, "access_token": "at"}, f"Leave out access_token, or token: {SETS}"),
        ({"token": "tk", "access_token": "at"}, f"Leave out token: {SETS}"),
        ({"secure_url": "x.example", "access_token": "at"}, f"Leave out secure_url: {SETS}"),
        ({**KEYS, "token": "line\nbreak"}, "token holds characters"),
        ({**KEYS, "token": "\u2026"}, "token holds characters"),
        ({**KEYS, "token": b"bytes"}, "token is text"),
    ],
)
def test_keys_that_cannot_be_used_are_named(keys: dict[str, Any], said: str) -> None:
    for cls in (Store, AsyncStore):
        with pytest.raises(ConfigurationError, match=said):
            cls(**keys)


def test_blanks_that_came_along_with_a_key_are_dropped(kind: Kind) -> None:
    answers = Answers()
    kind.run(kind.open(answers, token=f" {KEYS['token']}\n").crm.tickets.get(1))
    assert header(answers, "Token") == KEYS["token"]


def test_a_refused_construction_shows_no_key_in_its_traceback() -> None:
    try:
        Store(**KEYS, base_url="nonsense")
    except ConfigurationError as error:
        trace, shown = error.__traceback__, traceback.format_exc()
        while trace is not None:
            if "threedcart" in trace.tb_frame.f_code.co_filename.partition("/src/")[2]:
                shown += repr(trace.tb_frame.f_locals)
            trace = trace.tb_next
        assert not any(key in shown for key in EVERY_KEY)
    else:
        raise AssertionError("a store was made")


def test_a_store_is_made_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in ENVIRON.items():
        monkeypatch.setenv(name, value)
    answers = Answers()
    transport = httpx.MockTransport(answers)
    with Store.from_env(base_url=BASE, transport=transport) as store:
        store.crm.tickets.get(1)
    assert header(answers, "Token") == KEYS["token"]


def test_an_access_token_alone_is_enough_in_the_environment(kind: Kind) -> None:
    answers = Answers()
    cls: Any = AsyncStore if kind.name == "async" else Store
    environ = {"THREEDCART_ACCESS_TOKEN": "at-canary", "THREEDCART_TOKEN": ""}
    store = cls.from_env(environ, base_url=BASE, transport=httpx.MockTransport(answers))
    kind.opened.append(store)
    kind.run(store.crm.tickets.get(1))
    assert header(answers, "Authorization") == "Bearer at-canary"
    assert header(answers, "SecureURL") is None


@pytest.mark.parametrize("cls", [Store, AsyncStore])
def test_an_environment_without_keys_is_told_what_may_be_in_it(cls: Any) -> None:
    with pytest.raises(ConfigurationError) as caught:
        cls.from_env({})
    assert str(caught.value) == (
        "Set the environment variables THREEDCART_SECURE_URL, THREEDCART_PRIVATE_KEY and"
        " THREEDCART_TOKEN, or THREEDCART_ACCESS_TOKEN; they hold the store's keys."
    )


def test_a_mapping_stands_in_for_the_environment_and_may_hold_more_than_keys() -> None:
    answers = Answers()
    environ = {
        **ENVIRON,
        "THREEDCART_BASE_URL": "http://other.test",
        "THREEDCART_VERSION": "v1",
        "THREEDCART_TIME_ZONE": "America/New_York",
    }
    with Store.from_env(environ, transport=httpx.MockTransport(answers)) as store:
        store.crm.tickets.get(1)
    assert str(answers.requests[0].url) == "http://other.test/3dCartWebAPI/v1/CRM/1"


@pytest.mark.parametrize("cls", [Store, AsyncStore])
def test_one_error_names_every_variable_that_is_missing(cls: Any) -> None:
    with pytest.raises(ConfigurationError) as caught:
        cls.from_env({"THREEDCART_SECURE_URL": "https://x.example", "THREEDCART_TOKEN": ""})
    assert "THREEDCART_PRIVATE_KEY and THREEDCART_TOKEN" in str(caught.value)
    assert "THREEDCART_ACCESS_TOKEN" in str(caught.value)
    assert "THREEDCART_SECURE_URL" not in str(caught.value)


@pytest.mark.parametrize("cls", [Store, AsyncStore])
def test_a_single_missing_variable_is_named_in_the_singular(cls: Any) -> None:
    given = {"THREEDCART_SECURE_URL": "https://x.example", "THREEDCART_PRIVATE_KEY": "p"}
    with pytest.raises(ConfigurationError) as caught:
        cls.from_env(given)
    assert str(caught.value) == (
        "Set the environment variable THREEDCART_TOKEN, or THREEDCART_ACCESS_TOKEN; it holds the"
        " store's keys."
    )


@pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy, pickle.dumps])
def test_a_store_is_neither_copied_nor_pickled(kind: Kind, copied: Callable[[Any], Any]) -> None:
    store = kind.open(Answers())
    for one in (store, store.crm, store.crm.tickets):
        with pytest.raises(TypeError, match="cannot be pickled or copied: it holds keys") as caught:
            copied(one)
        assert isinstance(caught.value, ConfigurationError)


def test_an_async_store_says_so_under_another_event_loop_than_asyncios() -> None:
    call = AsyncStore(**KEYS).crm.tickets.get(1)
    with pytest.raises(ConfigurationError, match="runs on asyncio"):
        call.send(None)


@pytest.mark.parametrize(
    ("base", "url"),
    [
        (None, "https://apirest.3dcart.com/3dCartWebAPI/v2/CRM/1"),
        ("http://127.0.0.1:8080", "http://127.0.0.1:8080/3dCartWebAPI/v2/CRM/1"),
        ("http://127.0.0.1:8080/", "http://127.0.0.1:8080/3dCartWebAPI/v2/CRM/1"),
        ("https://proxy.test/api", "https://proxy.test/api/CRM/1"),
        ("https://proxy.test/api/{version}/", "https://proxy.test/api/v2/CRM/1"),
        ("http://[::1]:99", "http://[::1]:99/3dCartWebAPI/v2/CRM/1"),
        ("https://b\u00fccher.test", "https://xn--bcher-kva.test/3dCartWebAPI/v2/CRM/1"),
    ],
)
def test_a_base_url_is_an_origin_or_a_full_base(kind: Kind, base: str | None, url: str) -> None:
    answers = Answers()
    kind.run(kind.open(answers, base_url=base).crm.tickets.get(1))
    assert str(answers.requests[0].url) == url
    assert answers.requests[0].headers["host"] in url.encode("idna").decode()


@pytest.mark.parametrize(
    "base",
    [
        "nonsense",
        "ftp://x.test",
        "http://",
        "http://x.test/?a=1",
        "http://u:p@x.test",
        "http://x:y",
    ],
)
def test_a_base_url_that_is_none_is_refused(base: str) -> None:
    with pytest.raises(ConfigurationError, match="base_url"):
        Store(**KEYS, base_url=base)


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ({"versoin": "v2"}, "no setting 'versoin'"),
        ({"version": "v3"}, "version is one of v2, v1"),
        ({"timeout": 0}, "timeout is seconds"),
        ({"deadline": -1}, "deadline is seconds"),
        ({"retries": -1}, "retries is a number"),
        ({"retries": True}, "retries is a number"),
        ({"rate": "fast"}, "rate is requests per second"),
        ({"rate": 0}, "Rate"),
        ({"time_zone": "Mars/Olympus"}, "time_zone"),
        ({"max_response_bytes": 0}, "max_response_bytes"),
        ({"max_connections": 1.5}, "max_connections"),
        ({"headers": {"X-Bad\n": "1"}}, "headers"),
        ({"headers": {"X-Bad": "1\r\nInjected: 1"}}, "X-Bad"),
        ({"http_client": object(), "transport": object()}, "not both"),
    ],
)
def test_a_setting_that_cannot_be_is_named(settings: dict[str, Any], said: str) -> None:
    for cls in (Store, AsyncStore):
        with pytest.raises(ConfigurationError, match=said):
            cls(**KEYS, **settings)


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"timout": 1}, "no option 'timout'"),
        ({"timeout": "fast"}, "timeout is seconds"),
        ({"retries": 1.5}, "retries is a number"),
        ({"headers": {"X": "\u2026"}}, "The header X"),
        ({"headers": {"X": 1}}, "headers maps"),
        (3, "options are a dict, such as"),
    ],
)
def test_an_option_that_cannot_be_is_named_before_anything_is_sent(
    kind: Kind, options: Any, said: str
) -> None:
    answers = Answers()
    store = kind.open(answers)
    with pytest.raises(ConfigurationError, match=said):
        kind.run(store.crm.tickets.get(1, options=options))
    assert answers.requests == []


def test_headers_of_a_call_stand_beside_or_replace_the_usual_ones(kind: Kind) -> None:
    answers = Answers()
    store = kind.open(answers, headers={"X-Shop": "1", "Accept": "text/json"})
    kind.run(store.crm.tickets.get(1, options={"headers": {"X-Call": "2", "user-agent": "mine"}}))
    assert header(answers, "X-Shop") == "1"
    assert header(answers, "X-Call") == "2"
    assert answers.requests[0].headers.get_list("accept") == ["text/json"]
    assert answers.requests[0].headers.get_list("user-agent") == ["mine"]
    kind.run(store.crm.tickets.get(1))
    assert header(answers, "X-Call") is None


def test_a_store_shows_its_address_and_no_key(kind: Kind) -> None:
    store = kind.open(Answers())
    shown = f"{store!r}{store.crm!r}{store.crm.tickets!r}{vars(store)!r}{store._config!r}"
    assert BASE in repr(store)
    assert not any(key in shown for key in EVERY_KEY)


def test_a_store_that_was_never_opened_has_a_repr_for_its_traceback() -> None:
    assert repr(object.__new__(Store)) == "<Store not opened>"


def test_an_argument_of_none_leaves_the_environment_s_value(kind: Kind) -> None:
    environ = {**ENVIRON, "THREEDCART_BASE_URL": "http://127.0.0.1:1"}
    cls: Any = AsyncStore if kind.name == "async" else Store
    store = cls.from_env(environ, base_url=None, time_zone=None, rate=None)
    kind.opened.append(store)
    assert "127.0.0.1:1" in repr(store)
    assert store.pacer.rate is None
